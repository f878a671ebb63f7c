import type { Agreement, Course, Day, Remark, ReviewedContact } from '../../contract/types.js';
import { moreForTenPoints } from '../../stats/wilson.js';
import { type Change, changeOf } from '../change.js';
import { isShare } from '../measure.js';
import { inOrder } from '../order.js';
import type { DaySpan } from '../period.js';
import { focusOf } from './focus.js';
import type { ScoreCell } from './grid.js';
import { latestFirst } from './order.js';
import { type Outcome, outcomeOf } from './outcome.js';
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

/** One agent's card, for the one-to-one. */
export interface CardFacts extends ScoreLine {
  /** Whether it is a person's, whom one talks with and recognises; rows that are not people carry no marks. */
  readonly isPerson: boolean;
  /** Whether the document tells nothing of them but who they are. */
  readonly isBare: boolean;
  /** Latest first, as notes and recognitions. */
  readonly agreements: readonly Agreement[];
  /** The figure that the last agreement was to move, of the days since; null without such days. */
  readonly outcome: Outcome | null;
  readonly recognitions: readonly Remark[];
  /** Whether nobody thanked them yet; not known where the document, or the screen, tells nobody's recognition. */
  readonly isUnthanked: boolean;
  /** The one figure to talk about; null when none stands out. */
  readonly focus: ScoreDetail | null;
  /** Lowest score first. */
  readonly contacts: readonly ReviewedContact[];
  readonly notes: readonly Remark[];
  /** The days of the reviews by category, where the figures are of others; null where they are of the same. */
  readonly qaDays: DaySpan | null;
  /** What is still to do first, by its due date. */
  readonly courses: readonly Course[];
  /** What was due before this day is overdue. */
  readonly today: Day | null;
}

/** The card of one agent; null when no agent has that id. */
export function cardOf(cards: Scorecards, id: string | null): CardFacts | null {
  const row = cards.rows.find(({ agent }) => agent.id === id);
  if (!row) return null;
  const line = scoreLine(cards, row);
  const { cells, agent } = line;
  const { qa, goals, mix } = agent;
  const { days, period, today } = cards.window;
  const lists = {
    agreements: latestFirst(agent.agreements),
    recognitions: latestFirst(agent.recognitions),
    notes: latestFirst(agent.notes),
    courses: (agent.courses ?? []).toSorted((a, b) => inOrder(placeOf(a), placeOf(b))),
  };
  return {
    ...line,
    ...lists,
    isPerson: cards.confidence !== null,
    isUnthanked: lists.recognitions.length === 0 && cards.rows.some((each) => each.agent.recognitions != null),
    isBare: !qa && [cells.filter(Boolean), goals, mix, ...Object.values(lists)].every((list) => !list?.length),
    outcome: outcomeOf(cards, agent, lists.agreements[0]),
    focus: focusOf(line),
    contacts: (qa?.contacts ?? []).toSorted((a, b) => inOrder(a.score ?? Infinity, b.score ?? Infinity)),
    qaDays: days === null ? null : period,
    today,
  };
}

// Done sorts after every date.
const placeOf = ({ done, due }: Course): string => (done ? `z${done}` : (due ?? 'a'));
