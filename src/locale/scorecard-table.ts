import type { ScoreDetail, ScoreLine } from '../model/score/card.js';
import type { ScoreColumn } from '../model/score/grid.js';
import type { Scorecards } from '../model/score/scorecard.js';
import type { Cell, Table } from '../model/table.js';
import { commonWords } from './common.js';
import { figureText } from './figure.js';
import type { Format } from './format.js';
import {
  changeText,
  columnLabel,
  coursesText,
  markTexts,
  mixText,
  nounOf,
  praiseText,
  tenureText,
  titleText,
  valueText,
} from './scorecard-texts.js';
import { scorecardWords } from './scorecards.js';

type Field = readonly [label: string, value: Cell['value'] | undefined, text: string];

/** The scorecards as numbers: a row an agent, every figure with its range and how many answers it rests on. */
export function scorecardTable(cards: Scorecards, lines: readonly ScoreLine[], format: Format): Table {
  const words = scorecardWords(format);
  const { columns, confidence } = cards;
  const tenured = lines.some(({ months }) => months !== null);
  const beside = [
    [words.toDo, coursesText],
    [words.lastPraised, praiseText],
    [words.cases, mixText],
  ] as const;
  // Only what is told of somebody becomes a column.
  const told = beside.filter(([, textOf]) => lines.some((line) => textOf(line, format)));
  const fields = lines.map((line): readonly Field[] => {
    const { agent, months, cells } = line;
    const marks = markTexts(line, format)
      .map(({ text }) => text)
      .join('; ');
    return [
      [words.name, agent.name, agent.name],
      ...(tenured ? [[words.tenure, months, tenureText(months, format)] as const] : []),
      ...(confidence === null ? [] : [[words.mark, marks || null, marks] as const]),
      ...columns.flatMap((column, place) => figureFields(column, cells[place], format)),
      ...told.map(([label, textOf]): Field => {
        const text = textOf(line, format);
        return [label, text || null, text];
      }),
    ];
  });
  return {
    caption: titleText(cards, format),
    columns: (fields[0] ?? []).map(([label], place) => ({
      label,
      numeric: fields.some((row) => typeof row[place]?.[1] === 'number'),
    })),
    rows: fields.map((row) => row.map(([, value = null, text]) => ({ value, text }))),
  };
}

/** A figure, its likely range and its sample where it has them, and its change. */
function figureFields(column: ScoreColumn, detail: ScoreDetail | null | undefined, format: Format): readonly Field[] {
  const words = scorecardWords(format);
  const short = columnLabel(column, format, true);
  const end = (label: string, value: number | undefined): Field => [
    `${short}, ${label}`,
    value,
    value === undefined ? '' : figureText(value, column.metric, format),
  ];
  const count = detail?.count ?? null;
  return [
    [columnLabel(column, format), detail?.value, detail ? valueText(detail, format) : commonWords(format).notMeasured],
    ...(column.counted
      ? [
          end(words.low, detail?.likely?.low),
          end(words.high, detail?.likely?.high),
          [`${short}, ${nounOf(column, format)}`, count, count === null ? '' : format.number(count)] as const,
        ]
      : []),
    [`${short}: ${words.change}`, detail?.change?.difference, detail ? changeText(detail, format) : ''],
  ];
}
