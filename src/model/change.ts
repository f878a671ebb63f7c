import type { Metric } from '../contract/catalogue.js';
import type { Measure } from '../contract/types.js';
import { compareMeans, compareRanges, type Comparison } from '../stats/compare.js';
import { isMean, measureCount, measureInterval, measureValue, shapeOf } from './measure.js';
import { mattersFrom } from './metric.js';

/**
 * What may be said of a figure against an earlier one. `better` and `worse` only when the numbers carry it;
 * `up` and `down` say movement and nothing else; `steady` is surely too little to matter; `unclear` could be chance.
 */
export type Verdict =
  'better' | 'worse' | 'up' | 'down' | 'steady' | 'unclear' | 'from-zero' | 'no-previous' | 'too-few';

export interface Change {
  readonly verdict: Verdict;
  /** In the metric's unit; shares differ in share, shown as points. */
  readonly difference: number | null;
  /** Of the earlier figure, for counts and money; else null. */
  readonly relative: number | null;
  readonly before: number | null;
}

/** A figure against an earlier one of the same metric; null figures have nothing to compare. */
export function changeOf(metric: Metric, now: Measure | null, before: Measure | null): Change {
  const value = now && measureValue(now);
  const earlier = before && measureValue(before);
  if (now === null || before === null || value === null || earlier === null) {
    return { verdict: 'no-previous', difference: null, relative: null, before: earlier ?? null };
  }
  const difference = value - earlier;
  const relative = isVolume(metric) && earlier !== 0 ? difference / Math.abs(earlier) : null;
  const verdict = verdictOf(metric, now, before, value, earlier);
  return { verdict, difference, relative, before: earlier };
}

const isVolume = ({ unit }: Metric): boolean => unit === 'count' || unit === 'currency';

function verdictOf(metric: Metric, now: Measure, before: Measure, value: number, earlier: number): Verdict {
  const few = Math.min(measureCount(now) ?? Infinity, measureCount(before) ?? Infinity) < metric.minSample;
  const comparison = comparisonOf(now, before, mattersFrom(metric, earlier));
  if (comparison) return few ? 'too-few' : directed(metric, comparison);
  if (metric.unit === 'count' && earlier === 0 && value !== 0) return 'from-zero';
  // Of a count or an amount nothing is left to chance: what is too little to matter surely is.
  const matters = isVolume(metric) ? mattersFrom(metric, earlier) : 0;
  if (value === earlier || Math.abs(value - earlier) < matters) return 'steady';
  return value > earlier ? 'up' : 'down';
}

/** The comparison the shapes allow: none where chance cannot be reckoned with. */
function comparisonOf(now: Measure, before: Measure, matters: number): Comparison | null {
  if (isMean(now) && isMean(before)) return compareMeans(now, before, matters);
  if (shapeOf(now) !== shapeOf(before)) return null;
  return compareRanges(measureValue(now), measureInterval(now), measureValue(before), measureInterval(before), matters);
}

/** The movement of a comparison in the metric's own direction. */
function directed(metric: Metric, { movement }: Comparison): Verdict {
  if (movement === 'steady' || movement === 'unclear') return movement;
  if (metric.better !== 'higher' && metric.better !== 'lower') return movement;
  return (movement === 'up') === (metric.better === 'higher') ? 'better' : 'worse';
}
