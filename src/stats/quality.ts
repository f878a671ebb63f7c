/** One rated category of a quality review. */
export interface RatedCategory {
  /** 0 to 100; `null` is not applicable, and leaves the review. */
  readonly score: number | null;
  /** Absent is 1. */
  readonly weight?: number | null;
  /** A critical category below 50 makes the whole review 0. */
  readonly critical?: boolean | null;
}

/**
 * A rating on its scale as a score of 0 to 100: (selected − least) / (most − least).
 * Source: Zendesk QA, "About quality scores". `null` outside the scale, or when the scale has no length.
 */
export function categoryScore(selected: number, least: number, most: number): number | null {
  if (!(most > least && selected >= least && selected <= most) || !Number.isFinite(most - least)) return null;
  return (100 * (selected - least)) / (most - least);
}

/**
 * One review's score, 0 to 100: the weighted mean of the categories that were rated; 0 when a critical one is below 50.
 * Source: Zendesk QA, "About quality scores". `null` when nothing was rated or the weights add up to nothing.
 */
export function reviewScore(categories: readonly RatedCategory[]): number | null {
  let sum = 0;
  let weights = 0;
  let failed = false;
  for (const { score, weight, critical } of categories) {
    if (score === null) continue;
    sum += score * (weight ?? 1);
    weights += weight ?? 1;
    failed ||= critical === true && score < 50;
  }
  if (!(weights > 0) || !Number.isFinite(sum / weights)) return null;
  return failed ? 0 : sum / weights;
}

/**
 * The internal quality score, 0 to 100: the mean over reviews, never over members' means. `null` without reviews.
 */
export function qualityScore(reviews: readonly (number | null)[]): number | null {
  let sum = 0;
  let count = 0;
  for (const review of reviews) {
    if (review === null) continue;
    sum += review;
    count += 1;
  }
  return count > 0 && Number.isFinite(sum) ? sum / count : null;
}
