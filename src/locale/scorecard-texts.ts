import type { Remark } from '../contract/types.js';
import type { CardFacts, ScoreDetail } from '../model/score/card.js';
import type { ScoreCell, ScoreColumn } from '../model/score/grid.js';
import type { Mark } from '../model/score/marks.js';
import type { ScoreRow, Scorecards } from '../model/score/scorecard.js';
import { commonWords } from './common.js';
import { differenceText, figureText, intervalText, limitText, targetText } from './figure.js';
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
const listed = (sign: string, ...parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter(Boolean).join(sign);

/** "2 y 3 m". */
export function tenureText(months: number | null, format: Format): string {
  if (months === null) return '';
  const words = scorecardWords(format);
  const rest = months % 12;
  return listed(
    ' ',
    months > 11 && words.years(format.number(Math.floor(months / 12))),
    (rest > 0 || months === 0) && words.months(format.number(rest)),
  );
}

const order: readonly Mark[] = ['coach', 'keep-eye', 'recognise'];
const marked = (cells: ScoreRow['cells'], mark: Mark): readonly ScoreCell[] =>
  cells.filter((cell) => cell !== null).filter((cell) => cell.mark === mark);

/** A row's marks with the metrics they are for, the one that asks most first. */
export const markTexts = (
  { cells }: ScoreRow,
  format: Format,
): readonly { readonly mark: Mark; readonly text: string }[] =>
  order.flatMap((mark) => {
    const names = marked(cells, mark).map(({ column }) => columnLabel(column, format, true));
    return names.length > 0 ? { mark, text: scorecardWords(format).marks[mark] + names.join(', ') } : [];
  });

/** Why a row carries its marks, a sentence each. */
export const markSentences = ({ agent, cells }: ScoreRow, format: Format): readonly string[] =>
  order.flatMap((mark) =>
    marked(cells, mark).map((cell) => {
      const reason = cell.against ?? (cell.hollow || cell.range ? 'few' : 'counted');
      const figure = `${agent.name}: ${columnLabel(cell.column, format)} ${valueText(cell, format)}`;
      return scorecardWords(format).because(mark, reason, figure, countText(cell, format) ?? '');
    }),
  );

/** "118 answers"; courses say themselves how many they are. */
export const countText = ({ column: { metric }, count }: ScoreCell, format: Format): string | null =>
  count === null || metric.counts === 'courses'
    ? null
    : commonWords(format).counted(metric.counts, count, format.number(count));

/** "5/5", "3/5, 1 overdue" for courses; else the figure in its unit. */
export function valueText({ column, kpi, measure, value }: ScoreCell, format: Format): string {
  if (column.metric.counts !== 'courses' || !('whole' in measure)) return figureText(value, column.metric, format);
  const done = `${format.number(measure.part)}/${format.number(measure.whole)}`;
  return kpi.overdue ? `${done}, ${scorecardWords(format).overdue(format.number(kpi.overdue))}` : done;
}

/** The target of a column; null without one. */
export function columnTarget({ metric }: ScoreColumn, format: Format): string | null {
  const { target } = metric.settings;
  return target == null || metric.better === 'neither' ? null : targetText(target, metric, format);
}

/** Its direction as an arrow. */
export const arrowOf = ({ change }: ScoreDetail): string => {
  if (!change?.difference) return '';
  return change.difference > 0 ? '↑ ' : '↓ ';
};

/** A change in words: its size and what it is worth; null when there is nothing to compare with. */
export function changeText({ change, column }: ScoreDetail, format: Format): string | null {
  if (!change || change.verdict === 'no-previous') return null;
  const words = tileWords(format);
  const { verdict, difference, relative } = change;
  if (!difference) return words.verdict[verdict];
  const amount = differenceText(difference, relative, column.metric, format);
  return verdict === 'up' || verdict === 'down' ? amount : words.change(amount, words.verdict[verdict]);
}

/** Whether a figure surely moved. */
export const isMoved = ({ change }: ScoreDetail): boolean =>
  change?.verdict === 'better' || change?.verdict === 'worse';

const basis = (detail: ScoreDetail, format: Format): readonly (string | null)[] => [
  countText(detail, format),
  detail.likely && tileWords(format).likely(intervalText(detail.likely, detail.column.metric, format)),
];

/** What stands behind a figure for those who do not see its bar: its answers, its range, how it surely changed. */
export function behindText(detail: ScoreDetail, format: Format): string {
  const direction = tileWords(format).direction((detail.change?.difference ?? 0) < 0 ? -1 : 1);
  const moved = isMoved(detail) && `${direction} ${changeText(detail, format)}`;
  return listed('; ', ...basis(detail, format), moved);
}

/** Everything that is said of a figure on a card. */
export function detailText(detail: ScoreDetail, format: Format): string {
  const { more, compared, column } = detail;
  const { metric } = column;
  const words = scorecardWords(format);
  const tile = tileWords(format);
  const target = columnTarget(column, format);
  const change = changeText(detail, format);
  const peers = compared
    ? words.peers(figureText(compared.median, metric, format), format.number(compared.count))
    : words.fewPeers;
  return listed(
    ' · ',
    ...basis(detail, format),
    more !== null && tile.more(format.number(more)),
    target && tile.target(target),
    metric.counts !== 'courses' && peers,
    change && arrowOf(detail) + change,
  );
}

/** The days the scorecards cover. */
export function windowText({ window }: Scorecards, format: Format): string | null {
  if (window.days !== null) return scorecardWords(format).lastDays(format.number(window.days));
  return window.now && format.dayRange(window.now.from, window.now.to);
}

/** What the document calls its rows; null for agents. */
export const rowsName = ({ rowsAre }: Scorecards, format: Format): string | null => rowsAre && format.text(rowsAre);

/** How many there are to coach, to recognise, and with too few answers. */
export const totalsText = ({ totals }: Scorecards, format: Format): string =>
  scorecardWords(format).summary(
    format.number(totals.coach),
    format.number(totals.recognise),
    format.number(totals.few),
  );

/** The whole of the scorecards in one sentence. */
export function scorecardsSentence(cards: Scorecards, format: Format): string {
  const { totals, rows, oneTeam, confidence } = cards;
  const words = scorecardWords(format);
  const isPlain = totals.coach + totals.recognise === 0;
  if (confidence !== null) {
    return `${totalsText(cards, format)} ${oneTeam ? words.oneTeam : isPlain ? words.nothingFlagged : ''}`.trim();
  }
  const cell = rows.find(({ cells }) => cells[0]?.peers)?.cells[0];
  const total = `${format.number(rows.length)} ${rowsName(cards, format) ?? commonWords(format).what.agents}.`;
  if (!cell?.peers) return total;
  const { column, peers } = cell;
  return `${total} ${words.middle(columnLabel(column, format), figureText(peers.median, column.metric, format))}`;
}

/** One block of an agent's card: what stands first in a line, and what is said of it. */
export interface CardSection {
  readonly title: string;
  readonly lead: string | null;
  readonly lines: readonly (readonly [head: string, rest: string])[];
}

/** What an agent's card holds beside the figures; blocks with nothing in them are left out. */
export function cardSections({ row, goals, notes, recognitions }: CardFacts, format: Format): readonly CardSection[] {
  const words = scorecardWords(format);
  const { reviews = 0, categories } = row.agent.qa ?? {};
  const parts = categories ?? [];
  const reviewed = (count: number): string => commonWords(format).counted('reviews', count, format.number(count));
  const weights = parts.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
  const isWeighted = weights > 0 && parts.some(({ weight }) => weight != null);
  const section = (title: string, lead: string | null, lines: CardSection['lines']): readonly CardSection[] =>
    lead === null && lines.length === 0 ? [] : [{ title, lead, lines }];
  const remarks = (list: readonly Remark[]): CardSection['lines'] =>
    list.map(({ day, text }) => [format.text(text), format.day(day)]);
  const last = recognitions[0];
  return [
    ...section(
      words.categories,
      parts.length > 0 ? reviewed(reviews) : null,
      parts.map(({ label, mean, weight, count, critical }) => [
        format.text(label),
        listed(
          ', ',
          format.number(mean, 1),
          count != null && count !== reviews && reviewed(count),
          isWeighted && words.weight(format.share((weight ?? 1) / weights, 0)),
          critical && words.critical,
        ),
      ]),
    ),
    ...section(
      words.goals,
      null,
      goals.map(({ goal: { label, target, due }, cell, reached }) => [
        format.text(label),
        listed(
          ', ',
          cell && figureText(cell.value, cell.column.metric, format),
          cell && target != null && tileWords(format).target(limitText(target, cell.column.metric, format)),
          reached !== null && (reached ? words.reached : words.notReached),
          due && words.due(format.day(due)),
        ),
      ]),
    ),
    ...section(words.notes, null, remarks(notes)),
    ...section(
      words.recognitions,
      last ? words.lastPraise(format.day(last.day)) : words.noPraise,
      remarks(recognitions),
    ),
  ];
}
