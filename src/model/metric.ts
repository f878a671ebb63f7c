import {
  catalogue,
  type Metric,
  smallestDifference,
  smallestSample,
  type StandardMetric,
} from '../contract/catalogue.js';
import type { Measure, MetricsDocument, Unit } from '../contract/types.js';
import { shapeOf } from './measure.js';

/**
 * Everything known of a metric: the catalogue's knowledge with the document's settings over it. A metric that
 * nobody described takes its unit from the shape of its figure and is never judged. `minSample` is the tag's
 * own and wins.
 */
export function metricOf(
  document: MetricsDocument,
  id: string,
  measure?: Measure | null,
  minSample?: number | null,
): Metric {
  const settings = ownEntry(document.metrics, id) ?? {};
  const standard = ownEntry(catalogue, id) ?? undescribed(measure);
  const unit = settings.unit ?? standard.unit;
  return {
    id,
    unit,
    better: settings.better ?? standard.better,
    sampled: settings.sampled ?? standard.sampled,
    aggregation: settings.aggregation ?? standard.aggregation,
    counts: standard.counts,
    counter: settings.counter ?? standard.counter ?? null,
    range: settings.range ?? standard.range ?? null,
    // An attribute that is not a number arrives as NaN.
    minSample: (Number.isNaN(minSample) ? null : minSample) ?? settings.minSample ?? smallestSample[standard.counts],
    matters: settings.matters ?? smallestDifference[unit],
    settings,
  };
}

/** The smallest difference that matters in the metric's own unit, next to a figure of this size. */
export function mattersFrom(metric: Metric, value: number): number {
  const absolute = metric.unit === 'share' || metric.unit === 'nps' || metric.unit === 'score';
  return absolute ? metric.matters : metric.matters * Math.abs(value);
}

const unitOfShape: Readonly<Record<ReturnType<typeof shapeOf>, Unit>> = {
  share: 'share',
  mean: 'score',
  nps: 'nps',
  given: 'count',
};

function undescribed(measure: Measure | null | undefined): StandardMetric {
  const unit = measure ? unitOfShape[shapeOf(measure)] : 'count';
  return { unit, better: 'neither', sampled: false, aggregation: 'last', counts: 'contacts' };
}

// Ids come from the document: `constructor` must not find what every object inherits.
function ownEntry<Value>(record: Readonly<Record<string, Value>> | null | undefined, id: string): Value | null {
  return record && Object.hasOwn(record, id) ? (record[id] ?? null) : null;
}
