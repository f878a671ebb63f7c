import { normalShareBelow } from './interval.js';
import { isShare, type Share } from './share.js';

/** Whether rows differ by more than chance would make them differ. */
export interface Homogeneity {
  readonly chiSquare: number;
  readonly degrees: number;
  /** How often chance alone makes rows differ at least this much; below 0.05 they are not one team. */
  readonly probability: number;
}

/**
 * The share of a chi-square distribution above a value.
 * Source: Abramowitz and Stegun 26.4.4 and 26.4.5, exact sums; above 100 degrees of freedom Wilson and Hilferty (1931).
 */
export function chiSquareAbove(value: number, degrees: number): number | null {
  if (!(value >= 0 && value < Infinity) || !Number.isInteger(degrees) || degrees < 1) return null;
  if (degrees > 100) {
    const cut = 2 / (9 * degrees);
    return normalShareBelow((1 - cut - Math.cbrt(value / degrees)) / Math.sqrt(cut));
  }
  const odd = degrees % 2 === 1;
  let term = odd ? Math.sqrt((2 * value) / Math.PI) * Math.exp(-value / 2) : Math.exp(-value / 2);
  let sum = odd ? 2 * normalShareBelow(-Math.sqrt(value)) : 0;
  for (let k = odd ? 3 : 2; k <= degrees; k += 2) {
    sum += term;
    term *= value / k;
  }
  return Math.min(1, Math.max(0, sum));
}

/**
 * A test whether rows with different shares are statistically one team.
 *
 * chi² = Σ(partᵢ − wholeᵢ·p)² / (wholeᵢ·p·(1 − p)) over the pooled share p, rows − 1 degrees of freedom (Pearson 1900).
 * Rows without answers are left out. `null` with fewer than two rows; all the same, at none or all, is probability 1.
 */
export function homogeneity(rows: readonly (Share | null | undefined)[]): Homogeneity | null {
  let part = 0;
  let whole = 0;
  const counted = rows.filter((row): row is Share => !!row && isShare(row.part, row.whole));
  for (const row of counted) {
    part += row.part;
    whole += row.whole;
  }
  if (counted.length < 2 || !Number.isFinite(whole)) return null;
  const degrees = counted.length - 1;
  const share = part / whole;
  const spread = share * (1 - share);
  if (!(spread > 0)) return { chiSquare: 0, degrees, probability: 1 };
  const chiSquare = counted.reduce((sum, row) => sum + (row.part - row.whole * share) ** 2 / (row.whole * spread), 0);
  const probability = chiSquareAbove(chiSquare, degrees);
  return probability === null ? null : { chiSquare, degrees, probability };
}
