import type { Interval } from './interval.js';
import { studentScore } from './student.js';

/**
 * The range a mean's true value plausibly lies in, given its spread and how many things it rests on.
 *
 * mean ± t·sd/√count, Student t with count − 1 degrees of freedom (Gosset 1908). Unit: that of the mean.
 * `null` without a spread, below two things, or when confidence is not between 0 and 1.
 */
export function meanInterval(
  mean: number,
  sd: number | null | undefined,
  count: number,
  confidence = 0.95,
): Interval | null {
  if (sd === null || sd === undefined || !(sd >= 0) || !(count >= 2) || !Number.isFinite(mean + sd + count))
    return null;
  const score = studentScore(confidence, count - 1);
  if (score === null) return null;
  const half = (score * sd) / Math.sqrt(count);
  return Number.isFinite(Math.abs(mean) + half) ? { low: mean - half, high: mean + half } : null;
}
