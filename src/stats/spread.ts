import { chiSquareAbove } from './homogeneity.js';
import { normalQuantile } from './interval.js';

/** How far a group's rows truly lie apart, chance taken off. */
export interface Spread {
  /** The figure of the ordinary rows together: of all but the outermost tenth on each side. */
  readonly centre: number;
  /** Variance within a row for each thing counted, at that centre; a row of n has this divided by n. */
  readonly within: number;
  /** Variance between the true figures of ordinary rows; 0 when chance alone explains it. One outlier does not move it. */
  readonly ordinary: number;
  /** Variance between the true figures of all rows, outliers included; 0 when chance alone explains it. */
  readonly between: number;
  /** Σ (value − pooled)² · n / within, to be held against chi-square with rows − 1 degrees of freedom. */
  readonly chiSquare: number;
  readonly rows: number;
}

/** The outermost rows on each side that are pulled in before the ordinary spread is measured. */
const pulledIn = 0.1;
/** With fewer rows than this nothing is left to call ordinary once the outermost are pulled in. */
const fewest = 5;

/**
 * How much wider than chance a group's rows are spread: what widens a funnel's limits.
 *
 * Additive random effects by the moment method (DerSimonian and Laird 1986, Controlled Clinical Trials 7:177), for the
 * ordinary spread after winsorising the standardised values by a tenth on each side (Spiegelhalter 2005, Statistics in
 * Medicine 24:1185) and giving back what that takes from a normal distribution. `counts` are the things behind each
 * value, all above 0; `variance` gives the variance of one thing at a centre, p(1 − p) for a share. Units: variances in the value's unit squared.
 * `null` below two rows, or when one thing has no variance (all answers alike).
 */
export function spreadOf(
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
  variance: (centre: number) => number,
): Spread | null {
  const rows = values.length;
  if (rows < 2) return null;
  const pooled = pooledBetween(values, counts, null, 0, 0);
  const first = variance(pooled);
  if (!(first > 0)) return null;
  const chance = standardised(values, counts, pooled, first);
  const chiSquare = squares(chance, -Infinity, Infinity);
  const between = momentVariance(chiSquare, counts, first);
  const all = { centre: pooled, within: first, ordinary: 0, between, chiSquare, rows };
  if (rows < fewest) return all;

  const cut = Math.ceil(rows * pulledIn);
  const sorted = chance.slice().sort();
  const centre = pooledBetween(values, counts, chance, sorted[cut] as number, sorted[rows - 1 - cut] as number);
  const within = variance(centre);
  if (!(within > 0)) return all;
  const around = standardised(values, counts, centre, within).sort();
  const pulled = squares(around, around[cut] as number, around[rows - 1 - cut] as number);
  // Chance is ruled out by what is left after pulling in; only then is what was lost by it given back.
  const beyondChance = (chiSquareAbove(pulled, rows - 1) ?? 1) < 0.05;
  const ordinary = beyondChance ? momentVariance(pulled / leftOver(cut / rows), counts, within) : 0;
  return { centre, within, ordinary, between, chiSquare, rows };
}

/** What is left of a normal distribution's variance when this share of each end is pulled in. */
function leftOver(end: number): number {
  const z = normalQuantile(1 - end);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return 1 - 2 * end - 2 * z * density + 2 * end * z * z;
}

/** The figure of all rows whose standardised value lies between two limits, weighed by their counts. */
function pooledBetween(
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
  scores: Float64Array | null,
  low: number,
  high: number,
): number {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < values.length; row += 1) {
    const score = scores ? (scores[row] as number) : 0;
    if (score < low || score > high) continue;
    sum += (values[row] as number) * (counts[row] as number);
    count += counts[row] as number;
  }
  return sum / count;
}

function standardised(
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
  centre: number,
  within: number,
): Float64Array {
  const scores = new Float64Array(values.length);
  for (let row = 0; row < scores.length; row += 1) {
    scores[row] = ((values[row] as number) - centre) * Math.sqrt((counts[row] as number) / within);
  }
  return scores;
}

function squares(scores: Float64Array, low: number, high: number): number {
  let sum = 0;
  for (const score of scores) sum += Math.min(high, Math.max(low, score)) ** 2;
  return sum;
}

function momentVariance(chiSquare: number, counts: ArrayLike<number>, within: number): number {
  let weights = 0;
  let weightSquares = 0;
  for (let row = 0; row < counts.length; row += 1) {
    const weight = (counts[row] as number) / within;
    weights += weight;
    weightSquares += weight * weight;
  }
  const room = weights - weightSquares / weights;
  return room > 0 ? Math.max(0, (chiSquare - (counts.length - 1)) / room) : 0;
}
