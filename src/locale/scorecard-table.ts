import type { ScoreDetail, ScoreTableRow } from '../model/score-card.js';
import type { ScoreCell, ScoreColumn } from '../model/score-grid.js';
import type { Scorecards } from '../model/scorecard.js';
import type { Cell, Column, Table } from '../model/table.js';
import { commonWords } from './common.js';
import { figureText } from './figure.js';
import type { Format } from './format.js';
import { nounOf, scorecardWords, shortLabel, tenureText, wholeLabel } from './scorecards.js';
import { changeText, markTexts, valueText } from './scorecard-texts.js';

const blank: Cell = { text: '', value: null };
const words = (text: string): Cell => (text === '' ? blank : { text, value: text });

/** The scorecards as numbers: a row an agent, every figure with its range and how many answers it rests on. */
export function scorecardTable(
  { columns, confidence }: Scorecards,
  rows: readonly ScoreTableRow[],
  title: string,
  format: Format,
): Table {
  const own = scorecardWords(format);
  const marked = confidence !== null;
  const tenured = rows.some(({ months }) => months !== null);
  const text = (label: string): Column => ({ label, numeric: false });
  const number = (label: string): Column => ({ label, numeric: true });
  return {
    caption: title,
    columns: [
      text(marked ? own.agent : own.name),
      ...(tenured ? [number(own.tenureLabel)] : []),
      ...(marked ? [text(own.mark)] : []),
      ...columns.flatMap((column) => headings(column, format).map(number)),
    ],
    rows: rows.map(({ row, months, details }) => [
      words(row.agent.name),
      ...(tenured ? [{ text: tenureText(months, format), value: months }] : []),
      ...(marked
        ? [
            words(
              markTexts(columns, row, format)
                .map((mark) => mark.text)
                .join('; '),
            ),
          ]
        : []),
      ...columns.flatMap((column, place) => figures(column, row.cells[place] ?? null, details[place] ?? null, format)),
    ]),
  };
}

function headings({ metric, channel, ranged }: ScoreColumn, format: Format): readonly string[] {
  const own = scorecardWords(format);
  const name = wholeLabel(metric, channel, format);
  const short = shortLabel(metric, channel, format);
  if (!ranged) return [name, `${short}: ${own.change}`];
  return [name, own.low(short), own.high(short), own.sample(short, nounOf(metric, format)), `${short}: ${own.change}`];
}

function figures(
  column: ScoreColumn,
  cell: ScoreCell | null,
  detail: ScoreDetail | null,
  format: Format,
): readonly Cell[] {
  const measured = (value: number | null | undefined): Cell =>
    value == null ? blank : { text: figureText(value, column.metric, format), value };
  const value: Cell = cell
    ? { text: valueText(column, cell, format), value: cell.value }
    : { text: commonWords(format).notMeasured, value: null };
  const moved = changeText(column, detail?.change ?? null, format);
  const change: Cell =
    moved && detail?.change ? { text: `${moved.arrow} ${moved.text}`.trim(), value: detail.change.difference } : blank;
  if (!column.ranged) return [value, change];
  const count: Cell = cell?.count == null ? blank : { text: format.number(cell.count), value: cell.count };
  return [value, measured(detail?.likely?.low), measured(detail?.likely?.high), count, change];
}
