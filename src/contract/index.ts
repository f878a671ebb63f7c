/** `pantau/contract`: what a metrics document is, and how anything is read as one. */
export { parseDocument, parseText, major } from './parse.js';
export { catalogue, smallestDifference, smallestSample, standardMetrics } from './catalogue.js';
export { documentSchema } from './schema.js';
export type * from './types.js';
export type { Counted, Metric, StandardMetric } from './catalogue.js';
