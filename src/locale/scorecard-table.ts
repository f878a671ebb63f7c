import type { ScoreDetail, ScoreLine } from '../model/score/card.js';
import type { ScoreColumn } from '../model/score/grid.js';
import type { Scorecards } from '../model/score/scorecard.js';
import type { Cell, Table } from '../model/table.js';
import { commonWords } from './common.js';
import { figureText } from './figure.js';
import type { Format } from './format.js';
import { arrowOf, changeText, columnLabel, markTexts, nounOf, tenureText, valueText } from './scorecard-texts.js';
import { scorecardWords } from './scorecards.js';

type Field = Cell & { readonly label: string; readonly numeric: boolean };

/** The scorecards as numbers: a row an agent, every figure with its range and how many answers it rests on. */
export function scorecardTable(cards: Scorecards, lines: readonly ScoreLine[], caption: string, format: Format): Table {
  const tenured = lines.some(({ months }) => months !== null);
  const rows = lines.map((line) => rowFields(cards, line, tenured, format));
  return { caption, columns: rows[0] ?? [], rows };
}

function rowFields(
  { columns, confidence }: Scorecards,
  { row, months, details }: ScoreLine,
  tenured: boolean,
  format: Format,
): readonly Field[] {
  const words = scorecardWords(format);
  const marks = markTexts(row, format)
    .map(({ text }) => text)
    .join('; ');
  return [
    field(confidence === null ? words.name : words.agent, row.agent.name, row.agent.name, false),
    ...(tenured ? [field(words.tenure, months, tenureText(months, format))] : []),
    ...(confidence === null ? [] : [field(words.mark, marks || null, marks, false)]),
    ...columns.flatMap((column, place) => figureFields(column, details[place] ?? null, format)),
  ];
}

/** A figure, its likely range and its sample where it has them, and its change. */
function figureFields(column: ScoreColumn, detail: ScoreDetail | null, format: Format): readonly Field[] {
  const words = scorecardWords(format);
  const name = columnLabel(column, format);
  const short = columnLabel(column, format, true);
  const end = (label: string, value: number | undefined): Field =>
    field(`${short}, ${label}`, value ?? null, value === undefined ? '' : figureText(value, column.metric, format));
  const change = detail && changeText(detail, format);
  const count = detail?.count ?? null;
  return [
    field(name, detail?.value ?? null, detail ? valueText(detail, format) : commonWords(format).notMeasured),
    ...(column.ranged
      ? [
          end(words.low, detail?.likely?.low),
          end(words.high, detail?.likely?.high),
          field(`${short}, ${nounOf(column, format)}`, count, count === null ? '' : format.number(count)),
        ]
      : []),
    field(`${short}: ${words.change}`, detail?.change?.difference ?? null, change ? arrowOf(detail) + change : ''),
  ];
}

const field = (label: string, value: Cell['value'], text: string, numeric = true): Field => ({
  label,
  value,
  text,
  numeric,
});
