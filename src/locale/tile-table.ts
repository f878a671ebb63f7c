import type { KpiFacts, SparkPoint } from '../model/kpi.js';
import type { Cell, Table } from '../model/table.js';
import { commonWords } from './common.js';
import { tileColumns as en } from './en/tile-table.js';
import { differenceText, figureText, limitText } from './figure.js';
import type { Format } from './format.js';
import { metricLabel } from './metrics.js';
import { shelf } from './shelf.js';
import { tileTexts, tileWords } from './tile.js';

/** The headings of a tile's table. */
export type TileColumns = Readonly<
  Record<
    'metric' | 'when' | 'value' | 'low' | 'high' | 'sample' | 'status' | 'target' | 'change' | 'verdict' | 'before',
    string
  >
>;

const tileColumns = shelf<TileColumns>(en, async () => (await import('./id/tile-table.js')).tileColumns);

/** The figures of tiles as a table: a row a figure, then its days. The numbers are those of the picture. */
export function tileTable(facts: readonly KpiFacts[], format: Format, days = true): Table {
  const columns = tileColumns(format);
  const text = (label: string) => ({ label, numeric: false });
  const number = (label: string) => ({ label, numeric: true });
  return {
    caption: [...new Set(facts.map(({ metric }) => metricLabel(metric, format)))].join(', '),
    columns: [
      text(columns.metric),
      text(columns.when),
      number(columns.value),
      number(columns.low),
      number(columns.high),
      number(columns.sample),
      text(columns.status),
      number(columns.target),
      number(columns.change),
      text(columns.verdict),
      number(columns.before),
    ],
    rows: facts.flatMap((each) => [
      row(each, format),
      ...(days ? each.series.map((point) => dayRow(each, point, format)) : []),
    ]),
  };
}

const blank: Cell = { text: '', value: null };

const words = (text: string | null): Cell => (text ? { text, value: text } : blank);

function row(facts: KpiFacts, format: Format): readonly Cell[] {
  const { metric, figure, change, period, target } = facts;
  const texts = tileTexts(facts, format);
  const measured = (value: number | null | undefined): Cell =>
    value == null ? blank : { text: figureText(value, metric, format), value };
  return [
    words(texts.name),
    words(period && format.dayRange(period.from, period.to, true)),
    figure ? measured(figure.value) : { text: commonWords(format).notMeasured, value: null },
    measured(figure?.interval?.low),
    measured(figure?.interval?.high),
    figure?.count == null ? blank : { text: texts.sample ?? '', value: figure.count },
    words(texts.status),
    typeof target !== 'number' ? words(texts.target) : { text: limitText(target, metric, format), value: target },
    change?.difference == null
      ? blank
      : {
          text: signed(change.difference, differenceText(change.difference, change.relative, metric, format)),
          value: change.difference,
        },
    words(texts.verdict ?? (change ? tileWords(format).verdict[change.verdict] : null)),
    measured(change?.before),
  ];
}

function dayRow({ metric, channel }: KpiFacts, { day, value }: SparkPoint, format: Format): readonly Cell[] {
  const label = metricLabel(metric, format);
  const name = channel ? tileWords(format).named(label, format.text(channel.label ?? channel.id)) : label;
  const figure: Cell =
    value === null
      ? { text: commonWords(format).notMeasured, value: null }
      : { text: figureText(value, metric, format), value };
  return [
    words(name),
    { text: format.day(day), value: day },
    figure,
    blank,
    blank,
    blank,
    blank,
    blank,
    blank,
    blank,
    blank,
  ];
}

function signed(difference: number, size: string): string {
  if (difference === 0) return size;
  return `${difference < 0 ? '−' : '+'}${size}`;
}
