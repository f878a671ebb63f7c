import type { Remark } from '../../contract/types.js';
import { moreForTenPoints } from '../../stats/wilson.js';
import { type Change, changeOf } from '../change.js';
import { isShare } from '../measure.js';
import type { ScoreCell } from './grid.js';
import { inOrder } from './order.js';
import { comparedPeers } from './peers.js';
import type { ScoreRow, Scorecards } from './scorecard.js';
import { measureBefore } from './window.js';

/** A figure with what is reckoned only for those that are looked at. */
export interface ScoreDetail extends ScoreCell {
  readonly change: Change | null;
  /** How many more answers would narrow it to ±10 points, when there are too few. */
  readonly more: number | null;
}

/** A row with all that is shown of it. */
export interface ScoreLine extends ScoreRow {
  /** Whole months since the first day, to the end of the figures; null when either is not told, or it lies ahead. */
  readonly months: number | null;
  readonly cells: readonly (ScoreDetail | null)[];
}

/** A row with its tenure, and the change, the peers to be held beside and the missing answers of each figure. */
export const scoreLine = ({ window, until }: Scorecards, row: ScoreRow): ScoreLine => ({
  ...row,
  months: monthsBetween(row.agent.since, until),
  cells: row.cells.map(
    (cell) =>
      cell && {
        ...cell,
        peers: comparedPeers(cell.peers),
        change: window.before && changeOf(cell.column.metric, cell.measure, measureBefore(window, cell.kpi)),
        more: cell.hollow && isShare(cell.measure) ? moreForTenPoints(cell.measure.part, cell.measure.whole) : null,
      },
  ),
});

/** Whole months from one day to another; null when either is not told, or the first lies ahead. */
export function monthsBetween(since: string | null | undefined, until: string | null): number | null {
  if (!since || !until || since > until) return null;
  return monthOf(until) - monthOf(since) - Number(until.slice(8) < since.slice(8));
}

const monthOf = (day: string): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));

/** One agent's card. */
export interface CardFacts extends ScoreLine {
  /** Latest first. */
  readonly notes: readonly Remark[];
  readonly recognitions: readonly Remark[];
}

/** The card of one agent; null when no agent has that id. */
export function cardOf(cards: Scorecards, id: string | null): CardFacts | null {
  const row = cards.rows.find(({ agent }) => agent.id === id);
  if (!row) return null;
  const { notes, recognitions } = row.agent;
  return { ...scoreLine(cards, row), notes: latestFirst(notes), recognitions: latestFirst(recognitions) };
}

const latestFirst = (remarks: readonly Remark[] | null | undefined): readonly Remark[] =>
  (remarks ?? []).toSorted((a, b) => inOrder(b.day, a.day));
