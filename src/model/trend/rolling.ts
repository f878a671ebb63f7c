import type { Measure } from '../../contract/types.js';
import { isMean, isNps, isShare, measureValue, pooledMeasure } from '../measure.js';

/** One entry a calendar day, null where nothing was measured. */
export type Days = readonly (Measure | null)[];

/** Days of the pooled figure. */
export const window = 7;

/**
 * For each calendar day the figure of the days ending there, all answers together: a ratio of sums, never a mean of ratios.
 * A day without a figure adds nothing and is not a zero.
 * Null where the whole window is empty, or where the figures do not pool.
 */
export const rollingMeasures = (days: Days): Days => {
  const first = days.find((day) => day !== null);
  return days.map((_, index) => {
    const measure = first ? pooledTo(days, index, first) : null;
    return measure && measureValue(measure) !== null ? measure : null;
  });
};

// Counts are summed without lists in between: ten thousand windows are summed at once.
const pooledTo = (days: Days, index: number, first: Measure): Measure | null => {
  const from = Math.max(0, index - window + 1);
  const sum = (count: string): number => {
    let total = 0;
    for (let at = from; at <= index; at++) total += (days[at] as Counts | null)?.[count] ?? 0;
    return total;
  };
  if (isShare(first)) return { part: sum('part'), whole: sum('whole') };
  if (isNps(first)) return { promoters: sum('promoters'), passives: sum('passives'), detractors: sum('detractors') };
  return isMean(first) ? pooledMeasure(days.slice(from, index + 1).filter((day) => day !== null)) : null;
};

type Counts = Readonly<Record<string, number | undefined>>;
