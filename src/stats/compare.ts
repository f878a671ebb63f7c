import type { Interval } from './interval.js';
import { netPromoterScore, npsInterval, type NpsCounts } from './nps.js';
import type { Share } from './share.js';
import { studentScore } from './student.js';
import { wilsonInterval } from './wilson.js';

/** Where a figure went. Not whether that is good: only the metric knows. */
export type Movement = 'up' | 'down' | 'steady' | 'unclear';

/** The difference between two periods, and what the numbers can carry of it. */
export interface Comparison {
  /** Now less before, in the figure's own unit (share, seconds, points). */
  readonly difference: number;
  readonly interval: Interval | null;
  readonly movement: Movement;
}

/** A mean with its spread and the number of things behind it. */
export interface Mean {
  readonly mean: number;
  readonly sd?: number | null;
  readonly count: number;
}

// 0.06 − 0.05 is 0.0099999…: a difference of exactly what matters does matter.
const rounding = 1e-9;

/**
 * What may be said of a difference: up or down when its interval leaves out zero and it is large enough to matter,
 * steady when the whole interval is too small to matter, else unclear.
 */
function movement(difference: number, interval: Interval, matters: number): Movement {
  const beyondChance = interval.low > 0 || interval.high < 0;
  if (beyondChance && Math.abs(difference) >= matters - rounding) return difference > 0 ? 'up' : 'down';
  if (interval.low >= -matters && interval.high <= matters) return 'steady';
  return 'unclear';
}

/**
 * Whether a figure moved, from the intervals of its two ends: the interval of the difference adds the squares of each
 * side's own distances. `null` where an end is missing.
 */
export function compareRanges(
  now: number | null,
  nowRange: Interval | null,
  before: number | null,
  beforeRange: Interval | null,
  matters: number,
): Comparison | null {
  if (now === null || before === null || !nowRange || !beforeRange) return null;
  const difference = now - before;
  const interval = {
    low: difference - Math.hypot(now - nowRange.low, beforeRange.high - before),
    high: difference + Math.hypot(nowRange.high - now, before - beforeRange.low),
  };
  return { difference, interval, movement: movement(difference, interval, matters) };
}

/**
 * Whether a share moved between two periods.
 *
 * Hybrid score interval of a difference of two shares: method 10 of Newcombe (1998), Statistics in Medicine 17:873.
 * `matters` is the smallest difference that matters, as a share (0.01 is a point). Unit: share, −1 to 1.
 * `null` when either share rests on nothing, or when confidence is not between 0 and 1.
 */
export function compareShares(now: Share, before: Share, matters: number, confidence = 0.95): Comparison | null {
  const nowRange = wilsonInterval(now.part, now.whole, confidence);
  const beforeRange = wilsonInterval(before.part, before.whole, confidence);
  return compareRanges(now.part / now.whole, nowRange, before.part / before.whole, beforeRange, matters);
}

/**
 * Whether a mean moved between two periods whose spreads may differ.
 *
 * Welch (1947), Biometrika 34:28: t with the Welch–Satterthwaite degrees of freedom.
 * `matters` is the smallest difference that matters in the mean's own unit: the caller turns 5 % into seconds.
 * `null` without a spread, below two things on either side, or when confidence is not between 0 and 1.
 */
export function compareMeans(now: Mean, before: Mean, matters: number, confidence = 0.95): Comparison | null {
  if (typeof now.sd !== 'number' || typeof before.sd !== 'number') return null;
  if (!(now.sd >= 0 && before.sd >= 0 && now.count >= 2 && before.count >= 2)) return null;
  const nowError = (now.sd * now.sd) / now.count;
  const beforeError = (before.sd * before.sd) / before.count;
  const error = nowError + beforeError;
  const difference = now.mean - before.mean;
  if (!Number.isFinite(error * error + difference)) return null;
  const spread = (nowError * nowError) / (now.count - 1) + (beforeError * beforeError) / (before.count - 1);
  // Without any spread every number of degrees gives the same interval, of no width.
  const score = studentScore(confidence, spread > 0 ? Math.max(1, (error * error) / spread) : 1);
  if (score === null) return null;
  const half = score * Math.sqrt(error);
  const interval = { low: difference - half, high: difference + half };
  return { difference, interval, movement: movement(difference, interval, matters) };
}

/**
 * Whether a net promoter score moved between two periods.
 *
 * The two intervals joined as for shares (Zou and Donner 2008, Statistics in Medicine 27:1693).
 * `matters` in points. Unit: points, −200 to 200.
 * `null` when either side has no answers, or when confidence is not between 0 and 1.
 */
export function compareNps(now: NpsCounts, before: NpsCounts, matters: number, confidence = 0.95): Comparison | null {
  const nowScore = netPromoterScore(now.promoters, now.passives, now.detractors);
  const beforeScore = netPromoterScore(before.promoters, before.passives, before.detractors);
  const nowRange = npsInterval(now.promoters, now.passives, now.detractors, confidence);
  const beforeRange = npsInterval(before.promoters, before.passives, before.detractors, confidence);
  return compareRanges(nowScore, nowRange, beforeScore, beforeRange, matters);
}
