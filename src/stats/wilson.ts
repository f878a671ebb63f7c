import { confidenceScore, type Interval } from './interval.js';
import { isShare } from './share.js';

/**
 * The range a share's true value plausibly lies in, given how many answers it rests on.
 *
 * Wilson score interval: centre (p + z²/2n) / (1 + z²/n), half width z·√(p(1 − p)/n + z²/4n²) / (1 + z²/n).
 * Source: Wilson (1927), JASA 22:209; method 3 of Newcombe (1998), Statistics in Medicine 17:857.
 * Unit: share, 0 to 1; `part` and `whole` are counts and may be fractions (hours).
 * `null` when there are no answers, when part is not within whole, or when confidence is not between 0 and 1.
 */
export function wilsonInterval(part: number, whole: number, confidence = 0.95): Interval | null {
  const z = confidenceScore(confidence);
  if (z === null || !isShare(part, whole)) return null;
  const share = part / whole;
  const stretch = (z * z) / whole;
  const centre = share + stretch / 2;
  const half = z * Math.sqrt((share * (1 - share)) / whole + stretch / whole / 4);
  // At none and at all the ends are exact; arithmetic would leave 1e-17.
  return {
    low: part === 0 ? 0 : Math.max(0, (centre - half) / (1 + stretch)),
    high: part === whole ? 1 : Math.min(1, (centre + half) / (1 + stretch)),
  };
}

/**
 * How many more answers would narrow a share's interval to ten points either way, if the share stayed as it is.
 *
 * The Wilson half width solved for n; without any answer yet, for the widest case, one half.
 * Unit: answers, whole; 0 when the interval is narrow enough already.
 * `null` when part is not within whole, or when confidence is not between 0 and 1.
 */
export function moreForTenPoints(part: number, whole: number, confidence = 0.95): number | null {
  const z = confidenceScore(confidence);
  const none = part === 0 && whole === 0;
  if (z === null || (!none && !isShare(part, whole))) return null;
  const share = none ? 0.5 : part / whole;
  const square = (0.1 / z) ** 2;
  // square·n² − slope·n − rest ≥ 0, the positive root.
  const slope = share * (1 - share) - 0.02;
  const rest = (z * z) / 4 - 0.01 * z * z;
  const needed = (slope + Math.sqrt(slope * slope + 4 * square * rest)) / (2 * square);
  return Math.max(0, Math.ceil(needed - whole - 1e-9));
}
