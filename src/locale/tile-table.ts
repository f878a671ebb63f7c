import type { Metric } from '../contract/catalogue.js';
import type { KpiFacts, SparkPoint } from '../model/kpi.js';
import type { Cell, Table } from '../model/table.js';
import { commonWords } from './common.js';
import { tileColumns as en } from './en/tile-table.js';
import { differenceText, figureText, limitText } from './figure.js';
import type { Format } from './format.js';
import { metricLabel } from './metrics.js';
import { shelf } from './shelf.js';
import { kpiName, tileTexts, tileWords } from './tile.js';

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

/** The figures of tiles as a table: a row a figure, then its days. The numbers are those of the picture. */
export function tileTable(facts: readonly KpiFacts[], format: Format, days = true): Table {
  return {
    caption: [...new Set(facts.map(({ metric }) => metricLabel(metric, format)))].join(', '),
    columns: Object.entries(tileColumns(format)).map(([name, label]) => ({ label, numeric: !isText.has(name) })),
    rows: facts.flatMap((each) => [
      row(each, format),
      ...(days ? each.series.map((point) => dayRow(each, point, format)) : []),
    ]),
  };
}

const isText: ReadonlySet<string> = new Set<keyof TileColumns>(['metric', 'when', 'status', 'verdict']);

function row(facts: KpiFacts, format: Format): readonly Cell[] {
  const { metric, figure, change, period, target } = facts;
  const texts = tileTexts(facts, format);
  const difference = change?.difference;
  const measured = (value: number | null | undefined): Cell =>
    value == null ? blank : { text: figureText(value, metric, format), value };
  return [
    words(texts.name),
    words(period && format.dayRange(period.from, period.to, true)),
    valueCell(figure?.value ?? null, metric, format),
    measured(figure?.interval?.low),
    measured(figure?.interval?.high),
    figure?.count == null ? blank : { text: texts.sample ?? '', value: figure.count },
    words(texts.status),
    typeof target === 'number' ? { text: limitText(target, metric, format), value: target } : words(texts.target),
    difference == null
      ? blank
      : {
          text: signed(difference, differenceText(difference, change?.relative ?? null, metric, format)),
          value: difference,
        },
    words(change && tileWords(format).verdict[change.verdict]),
    measured(change?.before),
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
