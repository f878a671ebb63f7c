import { normalQuantile } from './interval.js';

/**
 * How many standard errors either side of a mean hold the given confidence when the spread is itself estimated.
 *
 * Two-sided Student t. Source: Hill (1970), Algorithm 396, Communications of the ACM 13:619, good to five
 * digits from two degrees of freedom on, and to one in a hundred, on the wide side, between one and two; degrees may be
 * fractions (Welch), from 1.
 * `null` below one degree of freedom, or when confidence is not between 0 and 1.
 */
export function studentScore(confidence: number, degrees: number): number | null {
  if (!(confidence > 0 && confidence < 1) || !(degrees >= 1)) return null;
  const tails = Math.max(1 - confidence, 2e-12);
  if (degrees === 1) return 1 / Math.tan((tails * Math.PI) / 2);
  if (degrees === 2) return Math.sqrt(2 / (tails * (2 - tails)) - 2);
  // A spread known to this many degrees is known; the expansion would divide by zero at infinity.
  if (degrees > 1e7) return -normalQuantile(tails / 2);

  const a = 1 / (degrees - 0.5);
  const b = 48 / (a * a);
  const c = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * degrees;
  const near = (d * tails) ** (2 / degrees);
  if (near <= 0.05 + a) {
    const far =
      (1 / (((degrees + 6) / (degrees * near) - 0.089 * d - 0.822) * (degrees + 2) * 3) + 0.5 / (degrees + 4)) * near -
      1;
    return Math.sqrt(degrees * ((far * (degrees + 1)) / (degrees + 2) + 1 / near));
  }
  const x = normalQuantile(tails / 2);
  const square = x * x;
  const low = degrees < 5 ? 0.3 * (degrees - 4.5) * (x + 0.6) : 0;
  const e = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c + low;
  const y = (((((0.4 * square + 6.3) * square + 36) * square + 94.5) / e - square - 3) / b + 1) * x;
  return Math.sqrt(degrees * Math.expm1(a * y * y));
}
