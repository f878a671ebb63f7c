import { confidenceScore, type Interval } from '../../stats/interval.js';
import { teamConfidence } from '../../stats/team-error.js';
import { isMean, measureInterval } from '../measure.js';
import { matters } from './aim.js';
import type { Draft, ScoreCell, ScoreColumn } from './grid.js';
import { errorsFromPeers, funnelOf } from './peers.js';

/** What a lead may do about a figure: talk, wait and see, praise; what asks most comes first. */
export const markOrder = ['coach', 'keep-eye', 'recognise'] as const;

export type Mark = (typeof markOrder)[number];

/** −1 on the wrong side, 1 on the good one, 0 on neither. */
type Side = -1 | 0 | 1;

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
  likely !== null && !hollow && (aim.limits.length > 0 || (aim.towards !== 0 && funnelOf(peers) !== null));

/** What a team of so many judged figures asks of each. */
export const looksAt = (judged: number): Looks => {
  const confidence = teamConfidence(judged);
  const twice = confidenceScore(teamConfidence(2 * judged)) ?? 0;
  return { confidence, once: confidenceScore(confidence) ?? 0, twice };
};

/** Completes a cell: its range at the team's error, its shrunk value, its mark. Without looks nothing is marked. */
export function judge(cell: Draft, looks: Looks | null): void {
  cell.shrunk = shrunk(cell);
  if (looks === null) return;
  cell.range = rangeOf(cell, looks.confidence);
  // How far on the good side of the peers' middle; beside a band, where neither side is good, how far at all.
  const errors = cell.range && errorsFromPeers(cell, cell.range, looks.once);
  const ahead = errors === null ? null : errors * (cell.column.aim.towards || -Math.sign(errors));
  const side = cell.range && isJudged(cell) ? beyondChance(cell, cell.range, ahead, looks) : 0;
  if (side !== 0) cell.mark = side > 0 ? 'recognise' : 'coach';
  else if (isDoubtful(cell, ahead)) cell.mark = 'keep-eye';
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
 * Beyond the target first, then beyond the peers' funnel. Among enough peers a mark against the target also has to
 * leave the range in which nineteen of twenty ordinary peers lie: a whole team below its target is news of the team,
 * and at a national service's counts every row would be marked.
 */
function beyondChance(cell: Draft, range: Interval, ahead: number | null, looks: Looks): Side {
  const side = sideOfTarget(cell, range);
  if (side !== 0 && (ahead === null || side * ahead > ordinary)) {
    cell.against = 'target';
    return side;
  }
  const other = ahead === null ? 0 : sideOfPeers(cell, ahead, looks);
  if (other !== 0) cell.against = 'peers';
  return other;
}

const ordinary = confidenceScore(0.95) ?? 0;

/** The side of the target the whole range is on, when the difference matters. */
function sideOfTarget({ column, value }: ScoreCell, { low, high }: Interval): Side {
  const { from, to, towards, limits } = column.aim;
  if ((low > to || high < from) && isWrong(column, value)) return -1;
  const [target] = limits;
  if (target === undefined || towards === 0 || !matters(column.metric, value, target)) return 0;
  return (towards > 0 ? low > target : high < target) ? 1 : 0;
}

/**
 * The side of the peers' funnel, the agent itself left out. Beside a target this is a second look at the same figure,
 * so it asks for the confidence of twice as many, and it never contradicts the target.
 */
function sideOfPeers({ column: { metric, aim }, value, peers }: ScoreCell, ahead: number, looks: Looks): Side {
  const [target] = aim.limits;
  const middle = peers?.spread?.centre ?? value;
  if (aim.towards === 0 || !matters(metric, value, middle)) return 0;
  if (Math.abs(ahead) <= (target === undefined ? looks.once : looks.twice)) return 0;
  if (target !== undefined && ahead > 0 !== aim.towards * (value - target) > 0) return 0;
  return ahead > 0 ? 1 : -1;
}

/**
 * Whether a figure is on the wrong side without the evidence for a mark: too few answers, no range, or a best guess
 * beyond the target. Where two of three ordinary peers would do no better it is the team that is below, and nobody in
 * it stands out.
 */
function isDoubtful({ column, value, hollow, range, shrunk: guess, peers }: ScoreCell, ahead: number | null): boolean {
  if (!isWrong(column, value)) return false;
  if (hollow || !range) return true;
  if (guess === null || !isWrong(column, guess)) return false;
  return ahead === null || (ahead < -1 && matters(column.metric, guess, peers?.spread?.centre ?? guess));
}

/** Whether a value misses its target, or leaves its band, by a difference that matters. */
const isWrong = ({ metric, aim: { from, to } }: ScoreColumn, value: number): boolean =>
  (value < from && matters(metric, value, from)) || (value > to && matters(metric, value, to));

/** A figure drawn towards its peers' middle by the chance in it; without peers itself, when it has enough answers. */
function shrunk({ value, count, hollow, likely, peers }: ScoreCell): number | null {
  if (!likely) return null;
  const spread = peers?.spread;
  if (!spread) return hollow ? null : value;
  const own = spread.between / (spread.between + spread.within / (count ?? 0));
  return spread.centre + own * (value - spread.centre);
}
