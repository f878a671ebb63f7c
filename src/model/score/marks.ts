import { confidenceScore, type Interval } from '../../stats/interval.js';
import { teamConfidence } from '../../stats/team-error.js';
import { isMean, measureInterval } from '../measure.js';
import { mattersFrom } from '../metric.js';
import type { Draft, ScoreCell, ScoreColumn } from './grid.js';
import { errorFromPeers, isKin } from './peers.js';

/** What a lead may do about a figure: talk, wait and see, praise; what asks most comes first. */
export const markOrder = ['coach', 'keep-eye', 'recognise'] as const;

export type Mark = (typeof markOrder)[number];

/** How sure a mark has to be, when so many figures are looked at together. */
export interface Looks {
  /** The confidence of the range drawn and judged. */
  readonly confidence: number;
  /** Its z, and that of a second look at the same figures. */
  readonly once: number;
  readonly twice: number;
}

/** Whether a figure counts among those that chance could mark. */
export const isJudged = ({ column: { aim }, likely, hollow, peers }: ScoreCell): boolean =>
  likely !== null && !hollow && (aim.limits.length > 0 || (aim.towards !== 0 && isKin(peers)));

/** What a team of so many judged figures asks of each. */
export const looksAt = (judged: number): Looks => {
  const confidence = teamConfidence(judged);
  const twice = confidenceScore(teamConfidence(2 * judged)) ?? 0;
  return { confidence, once: confidenceScore(confidence) ?? 0, twice };
};

/** Nineteen of twenty ordinary peers lie within so many standard errors. */
const ordinary = confidenceScore(0.95) ?? 0;

/**
 * Completes a cell: its range at the team's error, its shrunk value, its mark. Without looks nothing is marked.
 *
 * Beyond the target first, then beyond the peers' funnel. Among enough peers a mark against the target also has to
 * leave the range in which nineteen of twenty ordinary peers lie: a whole team below its target is news of the team,
 * and at a national service's counts every row would be marked. Beside a target the peers are a second look at the same
 * figure, which asks for the confidence of twice as many and never contradicts the target.
 */
export function judge(cell: Draft, looks: Looks | null): void {
  cell.shrunk = shrunk(cell);
  if (looks === null) return;
  cell.range = rangeOf(cell, looks.confidence);
  const { column, value, range, peers } = cell;
  const { towards, limits } = column.aim;
  // Nothing lies on either side of NaN.
  const [from = NaN, to = from] = limits;
  const middle = peers?.spread?.centre ?? NaN;
  const error = range && errorFromPeers(cell, range, looks.once);
  const sideOfPeers = (errors: number, far = value): number =>
    error === null ? 0 : sideOf(column, far, value - errors * error, value + errors * error, middle);
  if (range && isJudged(cell)) {
    const side = sideOf(column, value, range.low, range.high, from, to);
    if (side !== 0 && (error === null || sideOfPeers(ordinary) === side)) return mark(cell, side, 'target');
    const other = towards === 0 || !isKin(peers) ? 0 : sideOfPeers(limits.length > 0 ? looks.twice : looks.once);
    if (other !== 0 && !(other * towards * (value - from) <= 0)) return mark(cell, other, 'peers');
  }
  // On the wrong side without the evidence: too few answers, no range, or a best guess beyond the target. Where two of
  // three ordinary peers would do no better it is the team that is below, and nobody in it stands out.
  const isWrong = (at: number | null): boolean => at !== null && sideOf(column, at, at, at, from, to) < 0;
  const isDoubtful =
    cell.hollow ||
    !range ||
    (isWrong(cell.shrunk) && (error === null || sideOfPeers(towards === 0 ? 0 : 1, cell.shrunk ?? value) < 0));
  if (isWrong(value) && isDoubtful) cell.mark = 'keep-eye';
}

function mark(cell: Draft, side: number, against: 'target' | 'peers'): void {
  cell.mark = side > 0 ? 'recognise' : 'coach';
  cell.against = against;
}

/**
 * Where the true figure lies at the team's error. A mean has at least the spread its peers have within themselves: five
 * reviews that happen to agree know no more than any other five.
 */
function rangeOf({ likely, measure, peers, column }: ScoreCell, confidence: number): Interval | null {
  if (!likely) return null;
  const sd = isMean(measure) && Math.max(measure.sd ?? 0, Math.sqrt(peers?.spread?.within ?? 0));
  return sd === 0 ? null : measureInterval(sd ? { ...measure, sd } : measure, confidence, column.metric.range);
}

/**
 * The side of a target, a band or the peers' middle that a whole range lies on, when a value is so far from it that
 * anybody cares: 1 the good one, −1 the wrong one, 0 neither. Both sides of a band are wrong.
 */
function sideOf(
  { metric, aim }: ScoreColumn,
  value: number,
  low: number,
  high: number,
  from: number,
  to = from,
): number {
  const side = low > to && matters(value - to, to) ? 1 : high < from && matters(from - value, from) ? -1 : 0;
  return side && (aim.towards * side || -1);

  // 0.90 − 0.89 is 0.0100000…9 and 0.91 − 0.90 is 0.0100000…1: a difference of exactly what matters does matter.
  function matters(difference: number, limit: number): boolean {
    return difference >= mattersFrom(metric, limit) - 1e-9;
  }
}

/** A figure drawn towards its peers' middle by the chance in it; without peers itself, when it has enough answers. */
function shrunk({ value, count, hollow, likely, peers }: ScoreCell): number | null {
  if (!likely) return null;
  const spread = peers?.spread;
  if (!spread) return hollow ? null : value;
  const own = spread.between / (spread.between + spread.within / (count ?? 0));
  return spread.centre + own * (value - spread.centre);
}
