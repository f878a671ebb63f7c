import type { Cell, Table } from '../model/table.js';
import type { TrendDay } from '../model/trend/days.js';
import type { TrendFacts } from '../model/trend/trend.js';
import { capital } from './capital.js';
import { commonWords } from './common.js';
import { figureText } from './figure.js';
import type { Format } from './format.js';
import { metricLabel } from './metrics.js';
import { tileWords } from './tile.js';
import { eventTexts, trendTitle, trendWords } from './trend.js';

type Column = readonly [label: string, value: (day: TrendDay) => number | null, written: (value: number) => string];

/** A trend as a table, the newest day first: the numbers its picture is drawn from. */
export function trendTable(facts: TrendFacts, format: Format): Table {
  const { metric, days, pooled, cadence, openDay } = facts;
  const { table, legend, unusual } = trendWords(format);
  const { counted, notMeasured, soFar } = commonWords(format);
  const figure = (value: number): string => figureText(value, metric, format);
  const count = (value: number): string => format.number(value);
  const all: readonly Column[] = [
    [metricLabel(metric, format), (day) => day.value, figure],
    [capital(counted(metric.counts, 2, '').trim()), (day) => day.count, count],
    [table.invited, (day) => day.invited, count],
    [capital(legend.together), (day) => (pooled ? day.line : null), figure],
    [table.low, (day) => day.low, figure],
    [table.high, (day) => day.high, figure],
  ];
  const columns = all.filter(([, value], at) => at === 0 || days.some((day) => value(day) !== null));
  const note = (day: TrendDay): Cell => {
    const isOpen = day.index === openDay;
    const texts = [
      day.unusual && unusual(cadence),
      isOpen && soFar,
      day.hollow && !isOpen && tileWords(format).status['too-few'],
      ...eventTexts(day, format),
    ];
    const text = texts.filter(Boolean).join('; ');
    return { text, value: text || null };
  };
  return {
    caption: trendTitle(facts, format),
    columns: [
      { label: table.day, numeric: false },
      ...columns.map(([label]) => ({ label, numeric: true })),
      { label: table.note, numeric: false },
    ],
    rows: days
      .filter(({ value }) => cadence === 'day' || value !== null)
      .map((day) => [
        { text: format.dayRange(day.day, day.day, true), value: day.day },
        ...columns.map(([, of, written]) => {
          const value = of(day);
          return { text: value === null ? notMeasured : written(value), value };
        }),
        note(day),
      ])
      .reverse(),
  };
}
