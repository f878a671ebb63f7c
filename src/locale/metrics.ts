import type { MetricSettings } from '../contract/types.js';
import type { Metric } from '../contract/catalogue.js';
import { metrics as en } from './en/metrics.js';
import { metrics as id } from './id/metrics.js';
import type { Format } from './format.js';
import type { Language } from './language.js';

/** What a standard metric is called and how it is counted. */
export interface MetricWords {
  readonly label: string | ((share: string, within: string) => string);
  readonly definition: string;
  readonly formula: string;
}

const words: Readonly<Record<Language, Readonly<Record<string, MetricWords>>>> = { en, id };

const wordsOf = (metric: Metric, { language }: Format): MetricWords | null =>
  Object.hasOwn(words[language], metric.id) ? (words[language][metric.id] ?? null) : null;

/** What a metric is called: as the document says, else as the floor says, else its id. */
export function metricLabel(metric: Metric, format: Format): string {
  if (metric.settings.label) return format.text(metric.settings.label);
  const label = wordsOf(metric, format)?.label;
  if (typeof label !== 'function') return label ?? metric.id;
  return label(...levelOf(metric.settings, format));
}

/** What a metric counts, in one sentence; empty when nobody said. */
export function metricDefinition(metric: Metric, format: Format): string {
  if (metric.settings.definition) return format.text(metric.settings.definition);
  return wordsOf(metric, format)?.definition ?? '';
}

/** How a metric is calculated; empty when nobody said. */
export function metricFormula(metric: Metric, format: Format): string {
  if (metric.settings.formula) return format.text(metric.settings.formula);
  // A document that defines a metric itself may count it otherwise than the catalogue does.
  return metric.settings.definition ? '' : (wordsOf(metric, format)?.formula ?? '');
}

/** "80/20": the target share and the seconds, where the document gives both. */
function levelOf({ target, within }: MetricSettings, format: Format): [share: string, within: string] {
  const share = typeof target === 'number' ? format.number(target * 100, 1) : '';
  return within == null ? ['', ''] : [share, format.number(within, 1)];
}
