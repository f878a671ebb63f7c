import type { Measure, NpsMeasure, ShareMeasure } from '../contract/types.js';
import { isMean, isNps, isShare, measureValue, pooledMeasure } from './measure.js';

type Days = readonly (Measure | null)[];

/**
 * For each calendar day the figure of the days ending there, all answers together: a ratio of sums, never a mean of ratios.
 * `days` holds one entry a calendar day, null where nothing was measured; such a day adds nothing and is not a zero.
 * Null where the whole window is empty, or where the figures do not pool.
 */
export const rollingMeasures = (days: Days, window = 7): (Measure | null)[] => {
  const first = days.find((day) => day !== null);
  if (!first) return days.map(() => null);
  // Each window is summed anew: a running sum would drift by its rounding, and seven additions cost nothing.
  const at = windowOf(first);
  return days.map((_, index) => {
    const measure = at(days, Math.max(0, index - window + 1), index);
    return measure && measureValue(measure) !== null ? measure : null;
  });
};

const windowOf = (first: Measure): ((days: Days, from: number, to: number) => Measure | null) => {
  if (isShare(first)) return shareWindow;
  if (isNps(first)) return npsWindow;
  return isMean(first) ? meanWindow : () => null;
};

const shareWindow = (days: Days, from: number, to: number): ShareMeasure => {
  let part = 0;
  let whole = 0;
  for (let index = from; index <= to; index++) {
    const day = days[index];
    if (!day || !isShare(day)) continue;
    part += day.part;
    whole += day.whole;
  }
  return { part, whole };
};

const npsWindow = (days: Days, from: number, to: number): NpsMeasure => {
  let promoters = 0;
  let passives = 0;
  let detractors = 0;
  for (let index = from; index <= to; index++) {
    const day = days[index];
    if (!day || !isNps(day)) continue;
    promoters += day.promoters;
    passives += day.passives;
    detractors += day.detractors;
  }
  return { promoters, passives, detractors };
};

const meanWindow = (days: Days, from: number, to: number): Measure | null =>
  pooledMeasure(days.slice(from, to + 1).filter((day): day is Measure => day !== null));
