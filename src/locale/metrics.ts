import type { Metric } from '../contract/catalogue.js';
import type { MetricSettings } from '../contract/types.js';
import { metrics as en } from './en/metrics.js';
import type { Format } from './format.js';
import { shelf } from './shelf.js';

/** What a standard metric is called; a service level is called by its target and its seconds. */
export type MetricLabel = string | ((share: string, within: string) => string);

const labels = shelf<Readonly<Record<string, MetricLabel>>>(en, async () => (await import('./id/metrics.js')).metrics);

/** What a metric is called: as the document says, else as the floor says, else its id. */
export function metricLabel(metric: Metric, format: Format): string {
  if (metric.settings.label) return format.text(metric.settings.label);
  const known = labels(format);
  const label = Object.hasOwn(known, metric.id) ? known[metric.id] : null;
  if (typeof label !== 'function') return label ?? metric.id;
  return label(...levelOf(metric.settings, format));
}

/** "80/20": the target share and the seconds, where the document gives both. */
function levelOf({ target, within }: MetricSettings, format: Format): [share: string, within: string] {
  const share = typeof target === 'number' ? format.number(target * 100, 1) : '';
  return within == null ? ['', ''] : [share, format.number(within, 1)];
}
