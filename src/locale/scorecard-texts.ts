import type { Change } from '../model/change.js';
import type { ScoreDetail } from '../model/score-card.js';
import type { Mark, ScoreCell, ScoreColumn } from '../model/score-grid.js';
import type { ScoreRow, Scorecards } from '../model/scorecard.js';
import type { MetricsDocument } from '../contract/types.js';
import { commonWords } from './common.js';
import { differenceText, figureText, intervalText, targetText } from './figure.js';
import type { Format } from './format.js';
import { type MarkReason, rowsName, scorecardWords, shortLabel, wholeLabel } from './scorecards.js';
import { tileWords } from './tile.js';

const order: readonly Mark[] = ['coach', 'keep-eye', 'recognise'];

/** A row's marks with the metrics they are for, the one that asks most first. */
export function markTexts(
  columns: readonly ScoreColumn[],
  { cells }: ScoreRow,
  format: Format,
): readonly { readonly mark: Mark; readonly text: string }[] {
  const words = scorecardWords(format);
  return order.flatMap((mark) => {
    const names = columns.flatMap(({ metric, channel }, place) =>
      cells[place]?.mark === mark ? [shortLabel(metric, channel, format)] : [],
    );
    return names.length > 0 ? [{ mark, text: words.marks[mark](names.join(', ')) }] : [];
  });
}

const reasonOf = ({ against, hollow, range }: ScoreCell): MarkReason =>
  against ?? (hollow ? 'few' : range ? 'unsure' : 'counted');

/** Why a row carries its marks, a sentence each. */
export function markSentences(
  columns: readonly ScoreColumn[],
  { agent, cells }: ScoreRow,
  format: Format,
): readonly string[] {
  const words = scorecardWords(format);
  return order.flatMap((mark) =>
    columns.flatMap((column, place) => {
      const { metric, channel } = column;
      const cell = cells[place];
      if (cell?.mark !== mark) return [];
      const value = valueText(column, cell, format);
      return [
        words.because(
          mark,
          reasonOf(cell),
          agent.name,
          wholeLabel(metric, channel, format),
          value,
          countText({ metric }, cell, format) ?? '',
        ),
      ];
    }),
  );
}

/** "118 answers". */
export function countText(
  { metric }: Pick<ScoreColumn, 'metric'>,
  { count }: ScoreCell,
  format: Format,
): string | null {
  return count === null ? null : commonWords(format).counted(metric.counts, count, format.number(count));
}

/** "5/5", "3/5, 1 overdue" for courses; else the figure in its unit. */
export function valueText({ metric }: ScoreColumn, { kpi, measure, value }: ScoreCell, format: Format): string {
  if (metric.counts !== 'courses' || !('whole' in measure)) return figureText(value, metric, format);
  const overdue = kpi.overdue ? format.number(kpi.overdue) : null;
  return scorecardWords(format).training(format.number(measure.part), format.number(measure.whole), overdue);
}

/** The target of a column; null without one. */
export function columnTarget({ metric }: ScoreColumn, format: Format): string | null {
  const { target } = metric.settings;
  return target == null || metric.better === 'neither' ? null : targetText(target, metric, format);
}

export function likelyText({ metric }: ScoreColumn, { likely }: ScoreDetail, format: Format): string | null {
  return likely && intervalText(likely, metric, format);
}

/** A change in words: its direction, its size and what it is worth; null when there is nothing to compare with. */
export interface ChangeText {
  readonly arrow: string;
  readonly direction: string;
  readonly text: string;
}

export function changeText({ metric }: ScoreColumn, change: Change | null, format: Format): ChangeText | null {
  if (!change || change.verdict === 'no-previous') return null;
  const words = tileWords(format);
  const verdict = words.verdict[change.verdict];
  const difference = change.difference ?? 0;
  if (difference === 0) return { arrow: '', direction: '', text: verdict };
  const amount = differenceText(difference, change.relative, metric, format);
  const isMovement = change.verdict === 'up' || change.verdict === 'down';
  return {
    arrow: difference > 0 ? '↑' : '↓',
    direction: words.direction(difference > 0 ? 1 : -1),
    text: isMovement ? amount : words.change(amount, verdict),
  };
}

/** The days the scorecards cover. */
export function windowText({ window }: Scorecards, format: Format): string | null {
  if (window.days !== null) return scorecardWords(format).lastDays(format.number(window.days));
  return window.now && format.dayRange(window.now.from, window.now.to);
}

/** How many there are to coach, to recognise, and with too few answers. */
export const totalsText = ({ totals }: Pick<Scorecards, 'totals'>, format: Format): string =>
  scorecardWords(format).summary(
    format.number(totals.coach),
    format.number(totals.recognise),
    format.number(totals.few),
  );

/** The whole of the scorecards in one sentence. */
export function scorecardsSentence(
  document: MetricsDocument,
  { totals, rows, columns, oneTeam, confidence }: Scorecards,
  format: Format,
): string {
  const words = scorecardWords(format);
  const number = (count: number): string => format.number(count);
  if (confidence !== null) {
    const summary = totalsText({ totals }, format);
    return `${summary} ${oneTeam ? words.oneTeam : totals.coach + totals.recognise > 0 ? '' : words.nothingFlagged}`.trim();
  }
  const [column] = columns;
  const median = rows.find(({ cells }) => cells[0]?.peers)?.cells[0]?.peers?.median ?? null;
  const rowNoun = rowsName(document, format) ?? commonWords(format).what.agents;
  if (!column || median === null) return words.summaryUnmarked(number(rows.length), rowNoun, null, null);
  return words.summaryUnmarked(
    number(rows.length),
    rowNoun,
    wholeLabel(column.metric, column.channel, format),
    figureText(median, column.metric, format),
  );
}
