/** A range of values the figures are compatible with; both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Beyond this the quantile no longer moves in doubles that matter: about 7 standard deviations. */
const smallestTail = 1e-12;

/**
 * The share of a standard normal distribution below z.
 * Source: Marsaglia (2004), Journal of Statistical Software 11(4): half plus the density times z + z³/3 + z⁵/15 + …
 * Range 0 to 1; beyond 8 standard deviations it is 0 or 1.
 */
export function normalShareBelow(z: number): number {
  if (Number.isNaN(z)) return 0.5;
  if (z > 8) return 1;
  if (z < -8) return 0;
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > Math.abs(sum) * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

/**
 * How many standard deviations from the middle a cumulative probability lies: 0.975 gives 1.959964.
 * A rational start (Abramowitz and Stegun 26.2.23), then Newton on the exact distribution.
 * Unit: standard deviations, −7.1 to 7.1; a probability outside 10⁻¹² … 1 − 10⁻¹² is taken as that limit,
 * one that is not a number as the middle.
 */
export function normalQuantile(p: number): number {
  if (Number.isNaN(p)) return 0;
  const tail = Math.max(smallestTail, Math.min(p, 1 - p));
  const t = Math.sqrt(-2 * Math.log(tail));
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step += 1) {
    const miss = normalShareBelow(-z) - tail;
    z += miss * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
  }
  return p < 0.5 ? -z : z;
}

const usualScore = normalQuantile(0.975);
let lastConfidence = 0.95;
let lastScore = usualScore;

/**
 * The z of a two-sided confidence: 0.95 gives 1.959964. `null` unless the confidence lies between 0 and 1.
 * The usual one and the last other are remembered: scorecards ask for the two in turn, cell after cell.
 */
export function confidenceScore(confidence: number): number | null {
  if (confidence === 0.95) return usualScore;
  if (confidence === lastConfidence) return lastScore;
  if (!(confidence > 0 && confidence < 1)) return null;
  lastConfidence = confidence;
  lastScore = normalQuantile((1 + confidence) / 2);
  return lastScore;
}
