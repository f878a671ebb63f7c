import type { Cell, Table } from '../model/table.js';
import type { TrendDay } from '../model/trend/days.js';
import type { TrendFacts } from '../model/trend/trend.js';
import { commonWords } from './common.js';
import { figureText } from './figure.js';
import type { Format } from './format.js';
import { tileWords } from './tile.js';
import { capital, eventTexts, trendTitle, trendWords } from './trend.js';

/** A trend as a table, the newest day first: the numbers its picture is drawn from. */
export function trendTable(facts: TrendFacts, format: Format): Table {
  const { metric, days, pooled, cadence } = facts;
  const { table, legend } = trendWords(format);
  const common = commonWords(format);
  const figure = (value: number): string => figureText(value, metric, format);
  const count = (value: number): string => format.number(value);
  const has = (of: (day: TrendDay) => number | null): boolean => days.some((day) => of(day) !== null);
  const columns = (
    [
      [true, table.value, (day) => day.value, figure],
      [has((day) => day.count), capital(common.counted(metric.counts, 2, '').trim()), (day) => day.count, count],
      [has((day) => day.invited), table.invited, (day) => day.invited, count],
      [pooled, capital(legend.together), (day) => day.line, figure],
      [has((day) => day.low), table.low, (day) => day.low, figure],
      [has((day) => day.low), table.high, (day) => day.high, figure],
    ] satisfies [boolean, string, (day: TrendDay) => number | null, (value: number) => string][]
  ).filter(([shown]) => shown);
  const row = (day: TrendDay, index: number): readonly Cell[] => [
    { text: format.dayRange(day.day, day.day, true), value: day.day },
    ...columns.map(([, , of, written]) => {
      const value = of(day);
      return { text: value === null ? common.notMeasured : written(value), value };
    }),
    noteOf(facts, index, format),
  ];
  const heading = (label: string, numeric: boolean) => ({ label, numeric });
  return {
    caption: trendTitle(facts, format),
    columns: [
      heading(table.day, false),
      ...columns.map(([, label]) => heading(label, true)),
      heading(table.note, false),
    ],
    rows: days
      .map(row)
      .filter((_, index) => cadence === 'day' || days[index]?.value !== null)
      .reverse(),
  };
}

function noteOf(facts: TrendFacts, index: number, format: Format): Cell {
  const { usual, cadence, openDay, days } = facts;
  const isUnusual = usual?.unusual.some((day) => day.index === index);
  const isFew = days[index]?.hollow && index !== openDay;
  const text = [
    isUnusual && trendWords(format).unusual[cadence],
    index === openDay && commonWords(format).soFar,
    isFew && tileWords(format).status['too-few'],
    ...eventTexts(facts, index, format),
  ]
    .filter(Boolean)
    .join('; ');
  return { text, value: text || null };
}
