import { chiSquareAbove } from './homogeneity.js';
import { normalQuantile } from './interval.js';

/** A row's figure with the number of things behind it, above 0. */
export interface CountedValue {
  readonly value: number;
  readonly count: number;
}

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
 * Medicine 24:1185) and giving back what that takes from a normal distribution. `variance` gives the variance of one
 * thing at a centre, p(1 − p) for a share. Units: variances in the value's unit squared.
 * `null` below two rows, or when one thing has no variance (all answers alike).
 */
export function spreadOf(rows: readonly CountedValue[], variance: (centre: number) => number): Spread | null {
  const pooled = centreOf(rows);
  const first = variance(pooled);
  if (rows.length < 2 || !(first > 0)) return null;
  const cut = rows.length < fewest ? 0 : Math.ceil(rows.length * pulledIn);
  const scores = standardised(rows, pooled, first);
  const inside = pulled(scores, cut);
  const centre = centreOf(rows.filter((_row, index) => inside[index] === scores[index]));
  // Ordinary rows that are all alike have no variance of their own.
  const within = variance(centre) || first;
  const left = squares(pulled(standardised(rows, centre, within), cut));
  // Chance is ruled out by what is left after pulling in; only then is what was lost by it given back.
  const isBeyondChance = (chiSquareAbove(left, rows.length - 1) ?? 1) < 0.05;
  const chiSquare = squares(scores);
  return {
    centre,
    within,
    ordinary: isBeyondChance ? momentVariance(left / leftOver(cut / rows.length), rows, within) : 0,
    between: momentVariance(chiSquare, rows, first),
    chiSquare,
    rows: rows.length,
  };
}

/** What is left of a normal distribution's variance when this share of each end is pulled in. */
function leftOver(end: number): number {
  const z = normalQuantile(1 - end);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return 1 - 2 * end - 2 * z * density + 2 * end * z * z;
}

/** The figure of rows together, weighed by their counts. */
function centreOf(rows: readonly CountedValue[]): number {
  let sum = 0;
  let all = 0;
  for (const { value, count } of rows) {
    sum += value * count;
    all += count;
  }
  return sum / all;
}

const standardised = (rows: readonly CountedValue[], centre: number, variance: number): Float64Array =>
  Float64Array.from(rows, ({ value, count }) => (value - centre) * Math.sqrt(count / variance));

/** The scores with so many of each end pulled in to the next. */
function pulled(scores: Float64Array, cut: number): Float64Array {
  const sorted = scores.slice().sort();
  const low = sorted[cut] as number;
  const high = sorted[sorted.length - 1 - cut] as number;
  return scores.map((score) => Math.min(high, Math.max(low, score)));
}

const squares = (scores: Float64Array): number => scores.reduce((sum, score) => sum + score * score, 0);

function momentVariance(chiSquare: number, rows: readonly CountedValue[], variance: number): number {
  let weights = 0;
  let weightSquares = 0;
  for (const { count } of rows) {
    weights += count / variance;
    weightSquares += (count / variance) ** 2;
  }
  const room = weights - weightSquares / weights;
  return room > 0 ? Math.max(0, (chiSquare - (rows.length - 1)) / room) : 0;
}
