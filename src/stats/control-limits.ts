import { pooledShare } from './pool.js';
import { isShare, type Share } from './share.js';

/** What one point of a control chart rests on: `part` of `whole`. */
export type ControlPoint = Share;

/** Where a point was to be expected, and whether it lies beyond. */
export interface ControlRange {
  readonly low: number;
  readonly high: number;
  readonly unusual: 'high' | 'low' | null;
}

/** A shift too long to be chance; `from` and `to` are places in the list of points, both included. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly side: 'above' | 'below';
}

/** How a share usually moves from point to point, and which points and stretches do not fit. */
export interface ControlLimits {
  /** The share over all points. */
  readonly centre: number;
  /** How much more the points move than chance alone would move them: 1 is chance alone. */
  readonly sigmaZ: number;
  /** `p`: limits of chance alone; `laney`: widened by sigmaZ. */
  readonly method: 'p' | 'laney';
  /** Fewer than twenty points: the limits may still move. */
  readonly provisional: boolean;
  /** One for each point given; `null` where nothing was counted. */
  readonly points: readonly (ControlRange | null)[];
  readonly runs: readonly Run[];
}

/** Expected size of the difference of two neighbours, in standard deviations (d₂ of two: 2/√π). */
const neighbours = 1.128;
/** Above this the points move more than chance alone would move them. */
const overdispersed = 1.2;
const longRun = 8;
const settled = 20;

const isPoint = (point: ControlPoint | null | undefined): point is ControlPoint =>
  !!point && isShare(point.part, point.whole);

/** Eight or more in a row on one side of the centre; missing points and points on the centre neither count nor break. */
function longRuns(points: readonly (ControlPoint | null)[], centre: number): Run[] {
  const runs: { from: number; to: number; side: Run['side']; length: number }[] = [];
  points.forEach((point, place) => {
    const share = isPoint(point) ? point.part / point.whole : centre;
    if (share === centre) return;
    const side = share > centre ? 'above' : 'below';
    if (runs.at(-1)?.side !== side) runs.push({ from: place, to: place, side, length: 0 });
    const run = runs.at(-1)!;
    run.to = place;
    run.length += 1;
  });
  return runs.filter(({ length }) => length >= longRun).map(({ from, to, side }) => ({ from, to, side }));
}

/**
 * The limits a share stays within from point to point as long as nothing but chance is at work.
 *
 * p-chart: centre = Σpart/Σwhole, limits centre ± 3·√(centre·(1 − centre)/wholeᵢ) (NIST/SEMATECH e-Handbook 6.3.3.2).
 * Laney p′ when sigmaZ > 1.2: the same limits, sigmaZ times as wide, where sigmaZ is the mean difference of
 * neighbouring standardised points over 1.128 (Laney 2002, Quality Engineering 14:531): large counts move by more
 * than chance, and without this every day would be unusual. Run rule: eight in a row on one side.
 * Unit: share, limits kept within 0 to 1. Missing points, and points without a count, are skipped.
 * `null` when no point was counted.
 */
export function controlLimits(points: readonly (ControlPoint | null)[]): ControlLimits | null {
  const counted = points.filter(isPoint);
  const pooled = pooledShare(counted);
  if (!pooled) return null;
  const centre = Math.min(1, pooled.part / pooled.whole);
  const spread = Math.sqrt(centre * (1 - centre));
  const scores = counted.map(({ part, whole }) => ((part / whole - centre) * Math.sqrt(whole)) / spread);
  const moved = scores.reduce((sum, score, at) => sum + Math.abs(score - (scores[at - 1] ?? score)), 0);
  const sigmaZ = spread > 0 && scores.length > 1 ? moved / (scores.length - 1) / neighbours : 1;
  const method = sigmaZ > overdispersed ? 'laney' : 'p';
  const width = 3 * spread * (method === 'laney' ? sigmaZ : 1);
  return {
    centre,
    sigmaZ,
    method,
    provisional: scores.length < settled,
    points: points.map((point) => (isPoint(point) ? range(point, centre, width / Math.sqrt(point.whole)) : null)),
    runs: longRuns(points, centre),
  };
}

function range(point: ControlPoint, centre: number, half: number): ControlRange {
  const share = point.part / point.whole;
  const low = Math.max(0, centre - half);
  const high = Math.min(1, centre + half);
  // Without spread the centre itself carries the rounding of a division.
  const unusual = half === 0 ? null : share > high ? 'high' : share < low ? 'low' : null;
  return { low, high, unusual };
}
