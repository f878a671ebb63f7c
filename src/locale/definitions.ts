import type { Metric } from '../contract/catalogue.js';
import { definitions as en } from './en/definitions.js';
import type { Format } from './format.js';
import { shelf } from './shelf.js';

/** What a standard metric counts, and how it is calculated. */
export interface Definition {
  readonly definition: string;
  readonly formula: string;
}

const definitions = shelf<Readonly<Record<string, Definition>>>(
  en,
  async () => (await import('./id/definitions.js')).definitions,
);

/** What a metric counts and how, as the document says, else as the floor does; empty where nobody said. */
export function metricDefinition(metric: Metric, format: Format): Definition {
  const { definition, formula } = metric.settings;
  const known = definitions(format);
  const standard = Object.hasOwn(known, metric.id) ? known[metric.id] : null;
  return {
    definition: definition ? format.text(definition) : (standard?.definition ?? ''),
    // A document that defines a metric itself may count it otherwise than the catalogue does.
    formula: formula ? format.text(formula) : definition ? '' : (standard?.formula ?? ''),
  };
}
