import { commonWords } from '../../locale/common.js';
import { figureText } from '../../locale/figure.js';
import type { Format } from '../../locale/format.js';
import { trendWords } from '../../locale/trend.js';
import type { Cell, Column, Table } from '../../model/table.js';
import type { TrendDay } from '../../model/trend-days.js';
import type { TrendFacts } from '../../model/trend.js';
import { eventsOn, eventText, trendTitle } from './trend-text.js';

interface Field {
  readonly column: Column;
  readonly cell: (day: TrendDay, index: number) => Cell;
}

/** A trend as a table, the newest day first: the numbers its picture is drawn from. */
export function trendTable(facts: TrendFacts, format: Format): Table {
  const fields = fieldsOf(facts, format);
  const measured = facts.days
    .map((_, index) => index)
    .filter((index) => facts.cadence === 'day' || facts.days[index]?.value !== null);
  return {
    caption: trendTitle(facts, format),
    columns: fields.map(({ column }) => column),
    rows: measured.reverse().map((index) => fields.map(({ cell }) => cell(facts.days[index] as TrendDay, index))),
  };
}

function fieldsOf(facts: TrendFacts, format: Format): readonly Field[] {
  const { metric, days, pooled } = facts;
  const { table } = trendWords(format);
  const figure = (label: string, value: (day: TrendDay) => number | null): Field => ({
    column: { label, numeric: true },
    cell: (day) => cellOf(value(day), (number) => figureText(number, metric, format), format),
  });
  const count = (label: string, value: (day: TrendDay) => number | null): Field => ({
    column: { label, numeric: true },
    cell: (day) => cellOf(value(day), (number) => format.number(number), format),
  });
  const has = (value: (day: TrendDay) => number | null): boolean => days.some((day) => value(day) !== null);
  return [
    {
      column: { label: table.day, numeric: false },
      cell: ({ day }) => ({ text: format.dayRange(day, day, true), value: day }),
    },
    figure(table.value, (day) => day.value),
    ...(has((day) => day.count) ? [count(table.counts[metric.counts], (day) => day.count)] : []),
    ...(has((day) => day.invited) ? [count(table.invited, (day) => day.invited)] : []),
    ...(pooled ? [figure(table.together, (day) => day.line)] : []),
    ...(has((day) => day.low) ? [figure(table.low, (day) => day.low), figure(table.high, (day) => day.high)] : []),
    { column: { label: table.note, numeric: false }, cell: (_, index) => noteOf(facts, index, format) },
  ];
}

function cellOf(value: number | null, written: (value: number) => string, format: Format): Cell {
  return { text: value === null ? commonWords(format).notMeasured : written(value), value };
}

function noteOf(facts: TrendFacts, index: number, format: Format): Cell {
  const { notes, unusuals } = trendWords(format);
  const text = [
    ...(facts.usual?.unusual.some((day) => day.index === index) ? [unusuals[facts.cadence]] : []),
    ...(index === facts.unfinished ? [notes.soFar] : facts.days[index]?.hollow ? [notes.few] : []),
    ...eventsOn(facts, index).map((event) => eventText(event, format)),
  ].join('; ');
  return { text, value: text === '' ? null : text };
}
