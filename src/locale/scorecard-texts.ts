import type { Remark } from '../contract/types.js';
import type { CardFacts, ScoreDetail } from '../model/score-card.js';
import type { Mark, ScoreCell, ScoreColumn } from '../model/score-grid.js';
import type { ScoreRow, Scorecards } from '../model/scorecard.js';
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

/** "2 y 3 m". */
export function tenureText(months: number | null, format: Format): string {
  if (months === null) return '';
  const words = scorecardWords(format);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [
    years > 0 && words.years(format.number(years)),
    (rest > 0 || years === 0) && words.months(format.number(rest)),
  ]
    .filter(Boolean)
    .join(' ');
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

/** "118 answers". */
export const countText = ({ column, count }: ScoreCell, format: Format): string | null =>
  count === null ? null : commonWords(format).counted(column.metric.counts, count, format.number(count));

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

/** A change in words: its direction, its size and what it is worth; null when there is nothing to compare with. */
export function changeText(
  { change, column }: ScoreDetail,
  format: Format,
): { readonly arrow: string; readonly text: string } | null {
  if (!change || change.verdict === 'no-previous') return null;
  const words = tileWords(format);
  const { verdict, difference, relative } = change;
  if (!difference) return { arrow: '', text: words.verdict[verdict] };
  const amount = differenceText(difference, relative, column.metric, format);
  const text = verdict === 'up' || verdict === 'down' ? amount : words.change(amount, words.verdict[verdict]);
  return { arrow: difference > 0 ? '↑ ' : '↓ ', text };
}

/** What stands behind a figure for those who do not see its bar: its answers, its range, how it changed. */
export function behindText(detail: ScoreDetail, format: Format): string {
  const { likely, column, change } = detail;
  const moved = isMoved(detail) && changeText(detail, format)?.text;
  return [
    countText(detail, format),
    likely && intervalText(likely, column.metric, format),
    moved && `${tileWords(format).direction((change?.difference ?? 0) < 0 ? -1 : 1)} ${moved}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Whether a figure surely moved. */
export const isMoved = ({ change }: ScoreDetail): boolean =>
  change?.verdict === 'better' || change?.verdict === 'worse';

/** Everything that is said of a figure on a card. */
export function detailTexts(detail: ScoreDetail, format: Format): readonly string[] {
  const { likely, more, compared, column } = detail;
  const { metric } = column;
  const words = scorecardWords(format);
  const tile = tileWords(format);
  const target = columnTarget(column, format);
  const change = changeText(detail, format);
  const peers = compared
    ? words.peers(figureText(compared.median, metric, format), format.number(compared.count))
    : words.fewPeers;
  const isCourses = metric.counts === 'courses';
  return [
    isCourses ? null : countText(detail, format),
    likely && tile.likely(intervalText(likely, metric, format)),
    more === null ? null : tile.more(format.number(more)),
    target && tile.target(target),
    isCourses ? null : peers,
    change && change.arrow + change.text,
  ].filter((text) => text !== null);
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
  const reviewed = (count: number): string => commonWords(format).counted('reviews', count, format.number(count));
  const weights = (categories ?? []).reduce((sum, { weight }) => sum + (weight ?? 1), 0);
  const isWeighted = categories?.some(({ weight }) => weight != null) && weights > 0;
  const remarks = (list: readonly Remark[]): CardSection['lines'] =>
    list.map(({ day, text }) => [format.text(text), format.day(day)]);
  const last = recognitions[0];
  const sections: readonly CardSection[] = [
    {
      title: words.categories,
      lead: categories?.length ? reviewed(reviews) : null,
      lines: (categories ?? []).map(({ label, mean, weight, count, critical }) => [
        format.text(label),
        [
          format.number(mean, 1),
          count == null || count === reviews ? null : reviewed(count),
          isWeighted && words.weight(format.share((weight ?? 1) / weights, 0)),
          critical && words.critical,
        ]
          .filter(Boolean)
          .join(', '),
      ]),
    },
    {
      title: words.goals,
      lead: null,
      lines: goals.map(({ goal: { label, target, due }, cell, reached }) => [
        format.text(label),
        [
          cell && figureText(cell.value, cell.column.metric, format),
          cell && target != null && tileWords(format).target(limitText(target, cell.column.metric, format)),
          reached !== null && (reached ? words.reached : words.notReached),
          due && words.due(format.day(due)),
        ]
          .filter(Boolean)
          .join(', '),
      ]),
    },
    { title: words.notes, lead: null, lines: remarks(notes) },
    {
      title: words.recognitions,
      lead: last ? words.lastPraise(format.day(last.day)) : words.noPraise,
      lines: remarks(recognitions),
    },
  ];
  return sections.filter(({ lead, lines }) => lead !== null || lines.length > 0);
}
