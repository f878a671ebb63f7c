import { isShare, type Share } from './share.js';

/** What a team tells about one of its members before anything is known of them. */
export interface SharePrior {
  /** The team's share, 0 to 1. */
  readonly mean: number;
  /**
   * How many answers the team's share weighs against a member's own (a + b of the beta distribution);
   * `null`: members differ by no more than chance, so each is best described by the team.
   */
  readonly strength: number | null;
}

/**
 * The beta prior of a team's shares, from the members' own counts.
 *
 * Mean: the pooled share. Strength (1 − ρ)/ρ with the intraclass correlation ρ by moments:
 * ρ = (Σnᵢ(pᵢ − p)²/(p(1 − p)) − (m − 1)) / (N − Σnᵢ²/N − (m − 1)). Source: Kleinman (1973), JASA 68:46.
 * `null` without answers. Strength `null` with fewer than two rows or when ρ ≤ 0.
 */
export function sharePrior(rows: readonly (Share | null | undefined)[]): SharePrior | null {
  let part = 0;
  let whole = 0;
  let squares = 0;
  let members = 0;
  for (const row of rows) {
    if (!row || !isShare(row.part, row.whole)) continue;
    part += row.part;
    whole += row.whole;
    squares += row.whole * row.whole;
    members += 1;
  }
  if (!(whole > 0) || !Number.isFinite(squares)) return null;
  const mean = Math.min(1, part / whole);
  const spread = mean * (1 - mean);
  const room = whole - squares / whole - (members - 1);
  if (!(spread > 0) || !(room > 0)) return { mean, strength: null };
  let between = 0;
  for (const row of rows) {
    if (row && isShare(row.part, row.whole)) between += row.whole * (row.part / row.whole - mean) ** 2;
  }
  const correlation = (between / spread - (members - 1)) / room;
  return { mean, strength: correlation > 0 ? Math.max(0, 1 / correlation - 1) : null };
}

/**
 * A member's share drawn towards the team's, the more so the fewer answers it rests on.
 *
 * (part + mean·strength) / (whole + strength): the posterior mean of the beta-binomial; with strength `null` the
 * team's share itself. Source: Robinson (2017), Introduction to Empirical Bayes. Unit: share, 0 to 1.
 * Without answers, the team's share. `null` when part is not within whole.
 */
export function shrunkShare(part: number, whole: number, prior: SharePrior): number | null {
  if (part === 0 && whole === 0) return prior.mean;
  if (!isShare(part, whole)) return null;
  if (prior.strength === null) return prior.mean;
  return (part + prior.mean * prior.strength) / (whole + prior.strength);
}
