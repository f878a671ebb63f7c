import type { Metric } from '../contract/catalogue.js';
import type { Measure } from '../contract/types.js';
import { confidenceScore, type Interval } from '../stats/interval.js';
import { teamConfidence } from '../stats/team-error.js';
import { mattersFrom, targetBand, targetValue } from './metric.js';
import { isMean, measureInterval } from './measure.js';
import { distanceFromPeers, type Distance, funnelOf, oneAnswer } from './funnel.js';
import type { Draft, ScoreCell, ScoreColumn } from './score-grid.js';

/** Whether a figure counts among those that chance could mark. */
export const isJudged = ({ metric }: ScoreColumn, { ranged, hollow, peers }: ScoreCell): boolean => {
  if (!ranged || hollow || metric.better === 'neither') return false;
  if (targetBand(metric) !== null) return true;
  return metric.better !== 'band' && (targetValue(metric) !== null || funnelOf(peers) !== null);
};

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
  const twice = confidenceScore(teamConfidence(2 * judged)) ?? 0;
  const confidence = teamConfidence(judged);
  return { confidence, once: confidenceScore(confidence) ?? 0, twice };
};

/** Completes a cell: its range at the team's error, its shrunk value, its mark. Without looks nothing is marked. */
export function judge(column: ScoreColumn, cell: Draft, looks: Looks | null): void {
  cell.shrunk = shrunk(cell);
  if (looks === null) return;
  if (cell.ranged) cell.range = measureInterval(steadied(cell), looks.confidence);
  if (column.metric.better === 'neither') return;
  const beyond = cell.range && isJudged(column, cell) ? beyondChance(column.metric, cell, cell.range, looks) : null;
  if (beyond) {
    cell.mark = beyond.good ? 'recognise' : 'coach';
    cell.against = beyond.against;
    return;
  }
  if (isDoubtful(column.metric, cell)) cell.mark = 'keep-eye';
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

interface Beyond {
  readonly good: boolean;
  readonly against: 'target' | 'peers';
}

/**
 * Beyond the target first, then beyond the peers' funnel. Among enough peers a mark against the target also has to
 * leave the range in which nineteen of twenty ordinary peers lie: a whole team below its target is news of the team,
 * and at a national service's counts every row would be marked.
 */
function beyondChance(metric: Metric, cell: ScoreCell, range: Interval, looks: Looks): Beyond | null {
  const peers = distanceFromPeers(cell, range, looks.once);
  const answer = oneAnswer(cell);
  const target = sideOfTarget(metric, cell.value, { low: range.low - answer, high: range.high + answer });
  if (target !== 0 && (peers === null || isApart(metric, peers, target)))
    return { good: target > 0, against: 'target' };
  const side = peers === null ? 0 : sideOfPeers(metric, cell.value, peers, looks);
  return side === 0 ? null : { good: side > 0, against: 'peers' };
}

/** 1 when the whole range is on the good side and the difference matters, −1 on the bad side, else 0. */
function sideOfTarget(metric: Metric, value: number, { low, high }: Interval): -1 | 0 | 1 {
  const band = targetBand(metric);
  if (band)
    return (low > band.to && matters(metric, value, band.to)) || (high < band.from && matters(metric, value, band.from))
      ? -1
      : 0;
  const target = targetValue(metric);
  if (target === null || metric.better === 'band' || !matters(metric, value, target)) return 0;
  if (low > target) return metric.better === 'higher' ? 1 : -1;
  if (high < target) return metric.better === 'higher' ? -1 : 1;
  return 0;
}

// 0.90 − 0.89 is 0.0100000…9 and 0.91 − 0.90 is 0.0100000…1: a difference of exactly what matters does matter.
const matters = (metric: Metric, value: number, from: number): boolean =>
  Math.abs(value - from) >= mattersFrom(metric, from) - 1e-9;

const towards = (metric: Metric): 1 | -1 => (metric.better === 'lower' ? -1 : 1);

const ordinary = confidenceScore(0.95) ?? 0;

const isApart = (metric: Metric, { errors }: Distance, side: -1 | 1): boolean =>
  (targetBand(metric) ? Math.abs(errors) : side * towards(metric) * errors) > ordinary;

/**
 * The side of the peers' funnel, the agent itself left out. Beside a target this is a second look at the same figure,
 * so it asks for the confidence of twice as many, and it never contradicts the target.
 */
function sideOfPeers(metric: Metric, value: number, { middle, errors }: Distance, looks: Looks): -1 | 0 | 1 {
  if (metric.better === 'band' || targetBand(metric) || !matters(metric, value, middle)) return 0;
  const target = targetValue(metric);
  if (Math.abs(errors) <= (target === null ? looks.once : looks.twice)) return 0;
  if (target !== null && errors > 0 !== value > target) return 0;
  return errors > 0 === (metric.better === 'higher') ? 1 : -1;
}

/**
 * Whether a figure is on the wrong side without the evidence: too few answers, no range, or a range that still holds
 * the target while the best guess is beyond it. Where that guess is no worse than the peers' middle it is the team that
 * is below, and nobody in it stands out.
 */
function isDoubtful(metric: Metric, { value, hollow, range, shrunk: guess, peers }: ScoreCell): boolean {
  if (!isWrong(metric, value)) return false;
  if (hollow || !range) return true;
  if (guess === null || !isWrong(metric, guess) || sideOfTarget(metric, value, range) !== 0) return false;
  const centre = funnelOf(peers)?.centre;
  return (
    centre === undefined ||
    (matters(metric, guess, centre) && (targetBand(metric) !== null || towards(metric) * (guess - centre) < 0))
  );
}

/** Whether a value misses its target, or leaves its band, by a difference that matters. */
function isWrong(metric: Metric, value: number): boolean {
  const band = targetBand(metric);
  if (band)
    return (
      (value < band.from && matters(metric, value, band.from)) || (value > band.to && matters(metric, value, band.to))
    );
  const target = targetValue(metric);
  if (target === null || metric.better === 'band') return false;
  return towards(metric) * (value - target) < 0 && matters(metric, value, target);
}

/** A figure drawn towards its peers' middle by the chance in it; without peers itself, when it has enough answers. */
function shrunk({ value, count, hollow, ranged, peers }: ScoreCell): number | null {
  if (!ranged) return null;
  const spread = peers?.spread ?? null;
  if (!spread) return hollow ? null : value;
  const own = spread.between / (spread.between + spread.within / (count ?? 0));
  return spread.centre + own * (value - spread.centre);
}
