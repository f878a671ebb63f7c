import type { Goal, Remark } from '../../contract/types.js';
import type { Interval } from '../../stats/interval.js';
import { moreForTenPoints } from '../../stats/wilson.js';
import { type Change, changeOf } from '../change.js';
import { isShare, measureInterval } from '../measure.js';
import { comparedPeers, type Peers } from './peers.js';
import type { ScoreCell } from './grid.js';
import { measureBefore } from './window.js';
import type { ScoreRow, Scorecards } from './scorecard.js';

/** A figure with what is reckoned only for those that are looked at. */
export interface ScoreDetail extends ScoreCell {
  /** Where the true figure likely lies, this cell alone: 95 %. */
  readonly likely: Interval | null;
  readonly change: Change | null;
  /** The peers, where there are enough of them to be held beside. */
  readonly compared: Peers | null;
  /** How many more answers would narrow it to ±10 points, when there are too few. */
  readonly more: number | null;
}

/** A row with all that is shown of it. */
export interface ScoreLine {
  readonly row: ScoreRow;
  /** Whole months since the first day, to the end of the figures; null when either is not told, or it lies ahead. */
  readonly months: number | null;
  readonly details: readonly (ScoreDetail | null)[];
}

/** A row with its tenure, and the likely range, change and missing answers of each figure. */
export const scoreLine = ({ window, until }: Scorecards, row: ScoreRow): ScoreLine => ({
  row,
  months: monthsBetween(row.agent.since, until),
  details: row.cells.map((cell) => {
    if (!cell) return null;
    const { kpi, measure, hollow, ranged, column, peers } = cell;
    return {
      ...cell,
      likely: ranged ? measureInterval(measure, undefined, column.metric.range) : null,
      change: window.before && changeOf(column.metric, measure, measureBefore(window, kpi)),
      compared: comparedPeers(peers),
      more: hollow && isShare(measure) ? moreForTenPoints(measure.part, measure.whole) : null,
    };
  }),
});

function monthsBetween(since: string | null | undefined, until: string | null): number | null {
  if (!since || !until || since > until) return null;
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = since.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = until.split('-').map(Number);
  return 12 * (toYear - fromYear) + toMonth - fromMonth - Number(toDay < fromDay);
}

/** An aim with where the agent stands. */
export interface GoalFacts {
  readonly goal: Goal;
  readonly cell: ScoreCell | null;
  /** Null without a figure or a target. */
  readonly reached: boolean | null;
}

/** One agent's card. */
export interface CardFacts extends ScoreLine {
  readonly goals: readonly GoalFacts[];
  /** Latest first. */
  readonly notes: readonly Remark[];
  readonly recognitions: readonly Remark[];
}

/** The card of one agent; null when no agent has that id. */
export function cardOf(cards: Scorecards, id: string | null): CardFacts | null {
  const row = cards.rows.find(({ agent }) => agent.id === id);
  if (!row) return null;
  const { goals, notes, recognitions } = row.agent;
  return {
    ...scoreLine(cards, row),
    goals: (goals ?? []).map((goal) => goalFacts(row, goal)),
    notes: latestFirst(notes),
    recognitions: latestFirst(recognitions),
  };
}

function goalFacts({ cells }: ScoreRow, goal: Goal): GoalFacts {
  const cell = cells.find((each) => each?.column.metric.id === goal.metric && !each?.column.channel) ?? null;
  const better = cell?.column.metric.better;
  if (!cell || goal.target == null || better === 'band') return { goal, cell, reached: null };
  return { goal, cell, reached: better === 'lower' ? cell.value <= goal.target : cell.value >= goal.target };
}

const latestFirst = (remarks: readonly Remark[] | null | undefined): readonly Remark[] =>
  (remarks ?? []).toSorted((a, b) => (a.day < b.day ? 1 : -1));
