/** `pantau/contract`: what a metrics document is, and how anything is read as one. */
import { catalogue } from './catalogue.js';

export { parseDocument, major } from './parse.js';
export { parseText } from './text.js';
export { catalogue, smallestDifference, smallestSample } from './catalogue.js';
export { documentSchema } from './schema.js';
export type * from './types.js';
export type { Counted, Metric, StandardMetric } from './catalogue.js';

/** The ids of the standard metrics, for completion. */
export const standardMetrics: readonly string[] = Object.keys(catalogue);
