import { confidenceScore, type Interval } from './interval.js';

/** The three counts behind a net promoter score: answers of 9 and 10, of 7 and 8, of 0 to 6. */
export interface NpsCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

const answers = (promoters: number, passives: number, detractors: number): number | null => {
  const sum = promoters + passives + detractors;
  const sound = promoters >= 0 && passives >= 0 && detractors >= 0 && sum > 0 && sum < Infinity;
  return sound ? sum : null;
};

/**
 * Promoters less detractors, in points of a hundred answers: −100 to 100, no percent sign.
 * Source: Reichheld (2003), Harvard Business Review. `null` without answers or with a negative count.
 */
export function netPromoterScore(promoters: number, passives: number, detractors: number): number | null {
  const count = answers(promoters, passives, detractors);
  if (count === null) return null;
  return 100 * ((promoters - detractors) / count);
}

/**
 * The range the true net promoter score plausibly lies in.
 *
 * The score is a difference of two shares of the same answers, so one promoter and one detractor are added before
 * the usual interval is drawn (Bonett and Price 2012, J. Educ. Behav. Stat. 37:479): even when everybody agrees the
 * interval has a width, and it never passes −100 or 100.
 * `null` without answers, with a negative count, or when confidence is not between 0 and 1.
 */
export function npsInterval(
  promoters: number,
  passives: number,
  detractors: number,
  confidence = 0.95,
): Interval | null {
  const z = confidenceScore(confidence);
  const count = answers(promoters, passives, detractors);
  if (z === null || count === null) return null;
  const score = 100 * ((promoters - detractors) / count);
  const eased = count + 2;
  const centre = (promoters - detractors) / eased;
  const half = z * Math.sqrt(Math.max(0, (promoters + detractors + 2) / eased - centre * centre) / eased);
  return {
    low: Math.max(-100, Math.min(score, 100 * (centre - half))),
    high: Math.min(100, Math.max(score, 100 * (centre + half))),
  };
}
