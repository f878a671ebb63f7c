import { confidenceScore, type Interval } from './interval.js';
import { percentile } from './percentile.js';
import { isShare, type Share } from './share.js';

/**
 * The range a member's share is expected in when the member is one of its peers.
 *
 * centre ± z·sigmaZ·√(centre·(1 − centre)/whole). Source: Spiegelhalter (2005), Statistics in Medicine 24:1185.
 * With sigmaZ 1, a share lies outside exactly when its Wilson interval leaves out the centre. `sigmaZ` above 1 widens
 * for rows that differ by more than chance (see `overdispersion`); below 1 it is taken as 1.
 * Unit: share, kept within 0 to 1. `null` without answers, for a centre outside 0 to 1, or a confidence outside.
 */
export function funnelLimits(centre: number, whole: number, sigmaZ = 1, confidence = 0.95): Interval | null {
  const z = confidenceScore(confidence);
  if (z === null || !(centre >= 0 && centre <= 1) || !(whole > 0) || !Number.isFinite(sigmaZ)) return null;
  const chance = Math.sqrt((centre * (1 - centre)) / whole);
  // Nothing times a width too large for a number is still nothing.
  const half = chance && z * Math.max(1, sigmaZ) * chance;
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/**
 * How much more rows differ than chance alone would make them: the factor by which a funnel is widened, 1 or more.
 *
 * √(Σzᵢ²/(m − 1)) with zᵢ the standardised distance from `centre`, the pooled share unless given. With `winsorise`
 * (0.1 takes a tenth of each end) the outermost z are first drawn in to those percentiles, so that one odd row does
 * not hide itself by widening its own limits. Source: Spiegelhalter (2005), Statistics in Medicine 24:1185.
 * Rows without answers are left out. `null` with fewer than two rows; 1 when all rows are at none or all.
 */
export function overdispersion(
  rows: readonly (Share | null | undefined)[],
  winsorise = 0,
  centre?: number,
): number | null {
  const counted = rows.filter((row): row is Share => !!row && isShare(row.part, row.whole));
  let part = 0;
  let whole = 0;
  for (const row of counted) {
    part += row.part;
    whole += row.whole;
  }
  if (counted.length < 2 || !Number.isFinite(whole)) return null;
  const share = centre ?? part / whole;
  const spread = share * (1 - share);
  if (!(spread > 0)) return 1;
  const scores = counted.map((row) => (row.part / row.whole - share) / Math.sqrt(spread / row.whole));
  const end = Math.min(0.5, Math.max(0, winsorise));
  const low = percentile(scores, end);
  const high = percentile(scores, 1 - end);
  if (low === null || high === null) return null;
  const squares = scores.reduce((sum, z) => sum + Math.min(high, Math.max(low, z)) ** 2, 0);
  return Math.max(1, Math.sqrt(squares / (counted.length - 1)));
}
