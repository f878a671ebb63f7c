import type { Table } from '../model/table.js';
import type { TrendDay } from '../model/trend/days.js';
import type { TrendFacts } from '../model/trend/trend.js';
import { capital } from './capital.js';
import { commonWords } from './common.js';
import { figureText, intervalText } from './figure.js';
import type { Format } from './format.js';
import { isolated } from './isolated.js';
import { metricLabel } from './metrics.js';
import { tileWords } from './tile.js';
import { dateText, eventText, trendTitle, trendWords } from './trend.js';

/** One number of each day: its heading, the number, and how it is written. */
type Column = readonly [label: string, value: (day: TrendDay) => number | null, written: (value: number) => string];

/** The numbers of a trend's days: its figure, and those the document has. */
function columnsOf({ metric, days, pooled }: TrendFacts, format: Format): readonly Column[] {
  const words = trendWords(format);
  const figure = (value: number): string => figureText(value, metric, format);
  const count = (value: number): string => format.number(value);
  const all: readonly Column[] = [
    [metricLabel(metric, format), (day) => day.value, figure],
    [capital(commonWords(format).counted(metric.counts, 2, '').trim()), (day) => day.count, count],
    [words.invited, (day) => day.invited, count],
    [capital(words.together), (day) => (pooled ? day.line : null), figure],
    [words.low, (day) => day.low, figure],
    [words.high, (day) => day.high, figure],
  ];
  return all.filter(([, value], at) => at === 0 || days.some((day) => value(day) !== null));
}

/** What there is to say of a day beside its numbers. */
function notesOn({ metric, openDay, cadence }: TrendFacts, day: TrendDay, format: Format): readonly string[] {
  const { unusual, outside, lookForCause } = trendWords(format);
  const isOpen = day.index === openDay;
  const notes = [
    day.unusual && `${unusual(cadence, 1)}: ${outside(intervalText(day.unusual, metric, format))}`,
    isOpen && commonWords(format).soFar,
    day.hollow && !isOpen && tileWords(format).status['too-few'],
    ...day.events.map((event) => eventText(event, format)),
    day.unusual && !day.unusual.event && lookForCause,
  ];
  return notes.filter((note) => typeof note === 'string');
}

const written = ([, value, write]: Column, day: TrendDay, format: Format): string => {
  const number = value(day);
  return number === null ? commonWords(format).notMeasured : write(number);
};

/** One day in words, its name first: what the table says of it, a line each. */
export function dayLines(facts: TrendFacts, day: TrendDay, format: Format): readonly string[] {
  const columns = columnsOf(facts, format).filter(([, value], at) => at === 0 || value(day) !== null);
  return [
    facts.cadence === 'week' ? format.dayRange(day.day, day.to) : dateText(facts, day.day, format.day, format),
    ...columns.map((column) => `${isolated(column[0])}: ${written(column, day, format)}`),
    ...notesOn(facts, day, format).map(capital),
  ];
}

/** A trend as a table, the newest day first: the numbers its picture is drawn from. */
export function trendTable(facts: TrendFacts, format: Format): Table {
  const words = trendWords(format);
  const ratings = facts.scale.map((rating, at): Column => {
    const label = capital(words.rated(format.number(rating)));
    return [label, ({ answers }) => answers?.[at] ?? null, (value) => format.number(value)];
  });
  const columns = [...columnsOf(facts, format), ...ratings];
  const days = facts.days.filter(({ value }) => facts.cadence === 'day' || value !== null);
  return {
    caption: trendTitle(facts, format),
    columns: [
      { label: capital(words.day), numeric: false },
      ...columns.map(([label]) => ({ label, numeric: true })),
      { label: words.note, numeric: false },
    ],
    rows: days.reverse().map((day) => {
      const note = notesOn(facts, day, format).join('; ');
      return [
        { text: format.dayRange(day.day, day.to, true), value: day.day },
        ...columns.map((column) => ({ text: written(column, day, format), value: column[1](day) })),
        { text: note, value: note || null },
      ];
    }),
  };
}
