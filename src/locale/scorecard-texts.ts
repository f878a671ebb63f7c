import type { Change } from '../model/change.js';
import type { ScoreDetail } from '../model/score/card.js';
import type { ScoreCell, ScoreColumn } from '../model/score/grid.js';
import type { Mark } from '../model/score/marks.js';
import type { ScoreRow, Scorecards } from '../model/score/scorecard.js';
import { commonWords } from './common.js';
import { differenceText, figureText, intervalText, targetText } from './figure.js';
import type { Format } from './format.js';
import { metricLabel } from './metrics.js';
import { scorecardWords } from './scorecards.js';
import { tileWords } from './tile.js';

/** A metric by its name with its channel where it has one; short it is "FCR" of "First contact resolution (FCR)". */
export function columnLabel({ metric, channel }: ScoreColumn, format: Format, short = false): string {
  const whole = metricLabel(metric, format);
  const label = (short && /\(([^()]{2,6})\)$/.exec(whole)?.[1]) || whole;
  return channel ? tileWords(format).named(label, format.text(channel.label ?? channel.id)) : label;
}

/** What a metric's sample counts, by itself: "answers". */
export const nounOf = ({ metric }: ScoreColumn, format: Format): string =>
  commonWords(format).counted(metric.counts, 2, '').trim();

/** What is there to be said, in one text. */
export const listed = (sign: string, ...parts: readonly (string | false | 0 | null | undefined)[]): string =>
  parts.filter(Boolean).join(sign);

/** "27 months"; nothing where it is not known. */
export const tenureText = (months: number | null, format: Format): string =>
  months === null ? '' : scorecardWords(format).months(months);

// What asks most comes first, as in the model, whose values no words may load.
export const markOrder: readonly Mark[] = ['coach', 'keep-eye', 'recognise'];

/** A row's marks with the metrics they are for, the one that asks most first. */
export const markTexts = (
  { cells }: ScoreRow,
  format: Format,
): readonly { readonly mark: Mark; readonly text: string }[] =>
  markOrder.flatMap((mark) => {
    const names = cells.flatMap((cell) => (cell?.mark === mark ? columnLabel(cell.column, format, true) : []));
    return names.length > 0 ? { mark, text: scorecardWords(format).marks[mark] + names.join(', ') } : [];
  });

/** "118 answers"; courses say themselves how many they are. */
export const countText = (
  { column: { metric }, count }: Pick<ScoreCell, 'column' | 'count'>,
  format: Format,
): string | null =>
  count === null || metric.counts === 'courses'
    ? null
    : commonWords(format).counted(metric.counts, count, format.number(count));

/** "5/5", "3/5, 1 overdue" for courses; else the figure in its unit. */
export function valueText({ column, kpi, measure, value }: ScoreCell, format: Format): string {
  if (column.metric.counts !== 'courses' || !('whole' in measure)) return figureText(value, column.metric, format);
  const done = `${format.number(measure.part)}/${format.number(measure.whole)}`;
  return listed(', ', done, kpi.overdue && scorecardWords(format).overdue(format.number(kpi.overdue)));
}

/** The target of a column; null without one. */
export function columnTarget({ metric, aim }: ScoreColumn, format: Format): string | null {
  const { target } = metric.settings;
  return target != null && aim.limits.length > 0 ? targetText(target, metric, format) : null;
}

/** A direction as an arrow before what moved. */
const arrowOf = ({ difference }: Change): string => (difference ? (difference > 0 ? '↑ ' : '↓ ') : '');

/** An arrow before a figure that surely moved. */
export const movedSign = ({ change }: ScoreDetail): string =>
  change?.verdict === 'better' || change?.verdict === 'worse' ? arrowOf(change) : '';

/** A change in words: its direction, its size and what it is worth; nothing when there is nothing to compare with. */
export function changeText({ change, column }: ScoreDetail, format: Format): string {
  if (!change || change.verdict === 'no-previous') return '';
  const { verdict, difference, relative } = change;
  const amount = difference && differenceText(difference, relative, column.metric, format);
  return (
    arrowOf(change) +
    listed(', ', amount || '', verdict !== 'up' && verdict !== 'down' && tileWords(format).verdict[verdict])
  );
}

/** Everything that is said of a figure beside its value: on a card, and for those who do not see its bar. */
export function detailText(detail: ScoreDetail, format: Format): string {
  const { column, likely, more } = detail;
  const { metric } = column;
  const tile = tileWords(format);
  const target = columnTarget(column, format);
  return listed(
    ' · ',
    countText(detail, format),
    likely && tile.likely(intervalText(likely, metric, format)),
    more !== null && tile.more(format.number(more)),
    target && tile.target(target),
    metric.counts !== 'courses' && peersText(detail, format),
    changeText(detail, format),
  );
}

/** The days the scorecards cover. */
export const windowText = ({ window }: Scorecards, format: Format): string | null =>
  window.now && format.dayRange(window.now.from, window.now.to);

/** Courses still to do with the days they are due, the first first. */
export const coursesText = ({ agent: { courses } }: ScoreRow, format: Format): string =>
  (courses ?? [])
    .filter(({ done }) => !done)
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
    .map(({ label, due }) => listed(' ', format.text(label), due && format.dayRange(due, due, true)))
    .join('; ');

/** The day of the last recognition. */
export function praiseText({ agent: { recognitions } }: ScoreRow, format: Format): string {
  const last = recognitions
    ?.map(({ day }) => day)
    .sort()
    .at(-1);
  return last ? format.dayRange(last, last, true) : '';
}

/** The kinds of cases an agent handles, and whether they are not the team's. */
export const mixText = (row: ScoreRow, format: Format): string =>
  listed(
    ', ',
    ...(row.agent.mix ?? []).map(({ label, share }) => `${format.text(label)} ${format.share(share, 0)}`),
    unlikeText(row, format),
  );

/** That an agent's cases are not the team's; nothing where they are. */
export const unlikeText = ({ unlike }: ScoreRow, format: Format): string | null =>
  unlike && scorecardWords(format).unlike(format.text(unlike.label), format.share(unlike.share, 0));

/** What the document calls its rows; null for agents. */
export const rowsName = ({ rowsAre }: Scorecards, format: Format): string | null => rowsAre && format.text(rowsAre);

/** What the scorecards are, of whom and of which days. */
export const titleText = (cards: Scorecards, format: Format): string =>
  listed(', ', scorecardWords(format).title(rowsName(cards, format)), windowText(cards, format));

/** What the rows are in order of, and whose are not among them by name. */
export function captionText({ privacy }: Scorecards, format: Format): string {
  const { caption, anonymous, self } = scorecardWords(format);
  return privacy === 'self' ? self : listed(' ', caption, privacy === 'anonymous' && anonymous);
}

/** How many there are to coach, to recognise, and with too few answers. */
export const totalsText = ({ totals }: Scorecards, format: Format): string =>
  scorecardWords(format).summary(
    format.number(totals.coach),
    format.number(totals.recognise),
    format.number(totals.few),
  );

/** The whole of the scorecards in one sentence. */
export function scorecardsSentence(cards: Scorecards, format: Format): string {
  const { rows, oneTeam, confidence, privacy } = cards;
  const words = scorecardWords(format);
  if (confidence !== null) {
    // Of the whole team, not of the columns or the row that are shown of it.
    const { totals } = cards.whole ?? cards;
    const isPlain = privacy !== 'self' && totals.coach + totals.recognise === 0;
    return listed(' ', totalsText(cards, format), oneTeam ? words.oneTeam : isPlain && words.nothingFlagged);
  }
  const total = `${format.number(rows.length)} ${rowsName(cards, format) ?? commonWords(format).what.agents}.`;
  const cell = rows.find(({ cells }) => cells[0]?.peers)?.cells[0];
  return listed(' ', total, cell && `${columnLabel(cell.column, format)}: ${peersText(cell, format)}.`);
}

/** The middle of the peers and who these are, or that there are too few of them. */
function peersText({ peers, column }: ScoreCell, format: Format): string {
  const words = scorecardWords(format);
  if (!peers) return words.fewPeers;
  const { channel, tenure, isTeam, median, count } = peers;
  const middle = figureText(median, column.metric, format);
  const size = format.number(count);
  if (isTeam) return words.wholeTeam(middle, size);
  return words.peers(middle, size, channel && format.text(channel.label ?? channel.id), tenure);
}
