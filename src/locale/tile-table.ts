import type { Metric } from '../contract/catalogue.js';
import type { Change } from '../model/change.js';
import type { KpiFacts, SparkPoint } from '../model/kpi.js';
import type { Cell, Table } from '../model/table.js';
import { commonWords } from './common.js';
import { tileColumns as en } from './en/tile-table.js';
import { differenceText, figureText, limitText } from './figure.js';
import type { Format } from './format.js';
import { metricLabel } from './metrics.js';
import { shelf } from './shelf.js';
import { kpiName, listed, tileTexts, tileWords } from './tile.js';

/** The headings of a tile's table, in its order. */
export type TileColumns = Readonly<
  Record<
    'metric' | 'when' | 'value' | 'low' | 'high' | 'sample' | 'status' | 'target' | 'change' | 'verdict' | 'before',
    string
  >
>;

const tileColumns = shelf<TileColumns>(en, async () => (await import('./id/tile-table.js')).tileColumns);

const blank: Cell = { text: '', value: null };
const words = (text: string | null): Cell => ({ text: text ?? '', value: text });

/**
 * The figures of tiles as a table: a row a figure, then what it is compared with, what is read beside it and its days.
 * The numbers are those of the picture; a row of tiles has neither days nor a counter, which has its own tile there.
 */
export function tileTable(facts: readonly KpiFacts[], format: Format, days = true): Table {
  return {
    caption: [...new Set(facts.map(({ metric }) => metricLabel(metric, format)))].join(', '),
    columns: Object.entries(tileColumns(format)).map(([name, label]) => ({ label, numeric: !isText.has(name) })),
    rows: facts.flatMap((each) => [
      row(each, format),
      ...(each.comparisons ?? []).map((other) => {
        const label = tileWords(format).compared(format.text(other.label));
        return [
          words(tileTexts(each, format).name),
          words(label),
          ...Array<Cell>(6).fill(blank),
          ...changeCells(other.change, each.metric, format),
        ];
      }),
      ...(days && each.counter ? [row(each.counter, format)] : []),
      ...(days ? each.series.map((point) => dayRow(each, point, format)) : []),
    ]),
  };
}

const isText: ReadonlySet<string> = new Set<keyof TileColumns>(['metric', 'when', 'status', 'verdict']);

function row(facts: KpiFacts, format: Format): readonly Cell[] {
  const { metric, figure, period, target } = facts;
  const texts = tileTexts(facts, format);
  return [
    words(texts.name),
    words(listed(period && format.dayRange(period.from, period.to, true), texts.soFar, texts.provisional) || null),
    valueCell(figure?.value ?? null, metric, format),
    measured(figure?.interval?.low, metric, format),
    measured(figure?.interval?.high, metric, format),
    figure?.count == null ? blank : { text: texts.sample ?? '', value: figure.count },
    words(texts.status),
    typeof target === 'number' ? { text: limitText(target, metric, format), value: target } : words(texts.target),
    ...changeCells(facts.change, metric, format),
  ];
}

function measured(value: number | null | undefined, metric: Metric, format: Format): Cell {
  return value == null ? blank : { text: figureText(value, metric, format), value };
}

/** The difference, its verdict, and the figure it is from. */
function changeCells(change: Change | null, metric: Metric, format: Format): readonly Cell[] {
  const difference = change?.difference;
  return [
    difference == null
      ? blank
      : {
          text: signed(difference, differenceText(difference, change?.relative ?? null, metric, format)),
          value: difference,
        },
    words(change && tileWords(format).verdict[change.verdict]),
    measured(change?.before, metric, format),
  ];
}

function dayRow({ metric, channel }: KpiFacts, { day, value }: SparkPoint, format: Format): readonly Cell[] {
  const cells = [
    words(kpiName(metric, channel, format)),
    { text: format.day(day), value: day },
    valueCell(value, metric, format),
  ];
  return [...cells, ...Array<Cell>(8).fill(blank)];
}

function valueCell(value: number | null, metric: Metric, format: Format): Cell {
  return { text: value === null ? commonWords(format).notMeasured : figureText(value, metric, format), value };
}

function signed(difference: number, size: string): string {
  if (difference === 0) return size;
  return `${difference < 0 ? '−' : '+'}${size}`;
}
