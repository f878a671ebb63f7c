import type { Measure } from '../../contract/types.js';
import { confidenceScore, type Interval } from '../../stats/interval.js';
import { teamConfidence } from '../../stats/team-error.js';
import { distanceFromPeers, type Distance, funnelOf, oneAnswer } from './funnel.js';
import { isMean, measureInterval } from '../measure.js';
import { limitsOf, matters } from './aim.js';
import type { Draft, ScoreCell, ScoreColumn } from './grid.js';

/** −1 on the wrong side, 1 on the good one, 0 on neither. */
type Side = -1 | 0 | 1;

const isAimed = ({ aim }: ScoreColumn): boolean => limitsOf(aim).length > 0;

/** Whether a figure counts among those that chance could mark. */
export const isJudged = ({ column, ranged, hollow, peers }: ScoreCell): boolean =>
  ranged && !hollow && (isAimed(column) || (column.aim.towards !== 0 && funnelOf(peers) !== null));

/** How sure a mark has to be, when so many figures are looked at together. */
export interface Looks {
  /** The confidence of the range drawn and judged. */
  readonly confidence: number;
  /** Its z, and that of a second look at the same figures. */
  readonly once: number;
  readonly twice: number;
}

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
  if (cell.ranged) cell.range = measureInterval(steadied(cell), looks.confidence, cell.column.metric.range);
  const side = cell.range && isJudged(cell) ? beyondChance(cell, cell.range, looks) : 0;
  if (side !== 0) cell.mark = side > 0 ? 'recognise' : 'coach';
  else if (isDoubtful(cell, looks)) cell.mark = 'keep-eye';
}

/**
 * A mean with at least the spread its peers have within themselves: five reviews that happen to agree know no more
 * than any other five.
 */
function steadied({ measure, peers }: ScoreCell): Measure {
  if (!isMean(measure) || measure.sd == null) return measure;
  const sd = Math.max(measure.sd, Math.sqrt(peers?.spread?.within ?? 0));
  return { mean: measure.mean, count: measure.count, sd: sd > 0 ? sd : null };
}

/**
 * Beyond the target first, then beyond the peers' funnel. Among enough peers a mark against the target also has to
 * leave the range in which nineteen of twenty ordinary peers lie: a whole team below its target is news of the team,
 * and at a national service's counts every row would be marked.
 */
function beyondChance(cell: Draft, { low, high }: Interval, looks: Looks): Side {
  const peers = distanceFromPeers(cell, { low, high }, looks.once);
  const answer = oneAnswer(cell);
  const side = sideOfTarget(cell, { low: low - answer, high: high + answer });
  const isByTarget = side !== 0 && (peers === null || isApart(cell.column, peers, side));
  const found = isByTarget || peers === null ? (isByTarget ? side : 0) : sideOfPeers(cell, peers, looks);
  if (found !== 0) cell.against = isByTarget ? 'target' : 'peers';
  return found;
}

/** The side of the target the whole range is on, when the difference matters. */
function sideOfTarget({ column: { metric, aim }, value }: ScoreCell, { low, high }: Interval): Side {
  const { from, to, towards, target } = aim;
  if ((low > to && matters(metric, value, to)) || (high < from && matters(metric, value, from))) return -1;
  if (target === null || !matters(metric, value, target)) return 0;
  return (towards > 0 ? low > target : high < target) ? 1 : 0;
}

const ordinary = confidenceScore(0.95) ?? 0;

const isApart = ({ aim: { towards } }: ScoreColumn, { errors }: Distance, side: Side): boolean =>
  (towards === 0 ? Math.abs(errors) : side * towards * errors) > ordinary;

/**
 * The side of the peers' funnel, the agent itself left out. Beside a target this is a second look at the same figure,
 * so it asks for the confidence of twice as many, and it never contradicts the target.
 */
function sideOfPeers({ column: { metric, aim }, value }: ScoreCell, { middle, errors }: Distance, looks: Looks): Side {
  const { target, towards } = aim;
  if (towards === 0 || !matters(metric, value, middle)) return 0;
  if (Math.abs(errors) <= (target === null ? looks.once : looks.twice)) return 0;
  if (target !== null && errors > 0 !== value > target) return 0;
  return towards * errors > 0 ? 1 : -1;
}

/**
 * Whether a figure is on the wrong side without the evidence for a mark: too few answers, no range, or a best guess
 * beyond the target. Where two of three ordinary peers would do no better it is the team that is below, and nobody in
 * it stands out.
 */
function isDoubtful(cell: ScoreCell, looks: Looks): boolean {
  const { column, value, hollow, range, shrunk: guess } = cell;
  if (!isWrong(column, value)) return false;
  if (hollow || !range) return true;
  if (guess === null || !isWrong(column, guess)) return false;
  const peers = distanceFromPeers(cell, range, looks.once);
  const { towards } = column.aim;
  return (
    peers === null || (matters(column.metric, guess, peers.middle) && (towards === 0 || towards * peers.errors < -1))
  );
}

/** Whether a value misses its target, or leaves its band, by a difference that matters. */
const isWrong = ({ metric, aim: { from, to } }: ScoreColumn, value: number): boolean =>
  (value < from && matters(metric, value, from)) || (value > to && matters(metric, value, to));

/** A figure drawn towards its peers' middle by the chance in it; without peers itself, when it has enough answers. */
function shrunk({ value, count, hollow, ranged, peers }: ScoreCell): number | null {
  if (!ranged) return null;
  const spread = peers?.spread;
  if (!spread) return hollow ? null : value;
  const own = spread.between / (spread.between + spread.within / (count ?? 0));
  return spread.centre + own * (value - spread.centre);
}
