import type { Metric } from '../contract/catalogue.js';
import type { GivenMeasure, MeanMeasure, Measure, NpsMeasure, ShareMeasure } from '../contract/types.js';
import type { Interval } from '../stats/interval.js';
import { meanInterval } from '../stats/mean-interval.js';
import { netPromoterScore, npsInterval } from '../stats/nps.js';
import { pooledMean, pooledNps, pooledShare } from '../stats/pool.js';
import { wilsonInterval } from '../stats/wilson.js';

/** Which of the four kinds of figure this is: `given` is shown as it came and never pooled. */
export type Shape = 'share' | 'mean' | 'nps' | 'given';

export const isShare = (measure: Measure): measure is ShareMeasure => 'whole' in measure;
export const isMean = (measure: Measure): measure is MeanMeasure => 'mean' in measure;
export const isNps = (measure: Measure): measure is NpsMeasure => 'promoters' in measure;
export const isGiven = (measure: Measure): measure is GivenMeasure => 'value' in measure;

/** The kind of a figure. */
export const shapeOf = (measure: Measure): Shape => {
  if (isShare(measure)) return 'share';
  if (isNps(measure)) return 'nps';
  return isMean(measure) ? 'mean' : 'given';
};

/** How many answers or contacts are behind a figure; null when the document does not say. */
export const measureCount = (measure: Measure): number | null => {
  if (isShare(measure)) return measure.whole;
  if (isNps(measure)) return measure.promoters + measure.passives + measure.detractors;
  return measure.count ?? null;
};

/** The figure itself in its metric's unit; null when nothing was counted, because 0 of 0 is not zero. */
export const measureValue = (measure: Measure): number | null => {
  if (isShare(measure)) return measure.whole > 0 ? measure.part / measure.whole : null;
  if (isNps(measure)) return netPromoterScore(measure.promoters, measure.passives, measure.detractors);
  if (isGiven(measure)) return measure.value;
  return measure.count > 0 ? measure.mean : null;
};

/**
 * Where the true figure likely lies: Wilson for shares, Student's t for means with `sd`, the three counts for NPS; else
 * null. A score cannot lie outside its scale.
 */
export const measureInterval = (measure: Measure, confidence?: number, scale?: Metric['range']): Interval | null => {
  if (isShare(measure)) return wilsonInterval(measure.part, measure.whole, confidence);
  if (isNps(measure)) return npsInterval(measure.promoters, measure.passives, measure.detractors, confidence);
  const interval = isMean(measure) ? meanInterval(measure.mean, measure.sd ?? null, measure.count, confidence) : null;
  if (!interval || !scale) return interval;
  return { low: Math.max(interval.low, scale.min), high: Math.min(interval.high, scale.max) };
};

/**
 * Several figures as one, all answers together: ratio of sums, count-weighted mean, summed NPS counts.
 * Null when nothing was counted, or when the figures do not pool (a median of medians is no median).
 * Only figures of the first one's kind take part.
 */
export const pooledMeasure = (measures: readonly Measure[]): Measure | null => {
  const [first] = measures;
  if (!first) return null;
  const pooled = poolOf(first, measures);
  return pooled && measureValue(pooled) !== null ? pooled : null;
};

const poolOf = (first: Measure, measures: readonly Measure[]): Measure | null => {
  if (isShare(first)) return pooledShare(measures.filter(isShare));
  if (isNps(first)) return pooledNps(measures.filter(isNps));
  if (isMean(first)) return pooledMean(measures.filter(isMean));
  return measures.length === 1 ? first : null;
};
