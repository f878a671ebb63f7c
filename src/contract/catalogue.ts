import type { Aggregation, Better, MetricSettings, Unit } from './types.js';

/** What a figure's sample size counts; `locale/` has the nouns. */
export type Counted = 'answers' | 'surveys' | 'calls' | 'contacts' | 'cases' | 'reviews' | 'courses' | 'hours';

/** What Pantau knows of a metric before a document says more. No words: labels and definitions are in `locale/`. */
export interface StandardMetric {
  readonly unit: Unit;
  readonly better: Better;
  readonly sampled: boolean;
  readonly aggregation: Aggregation;
  readonly counts: Counted;
  /** The metric to read beside this one, so that one is not bought with the other. */
  readonly counter?: string;
  readonly range?: { readonly min: number; readonly max: number };
}

const metric = (
  better: Better,
  counts: Counted,
  unit: Unit = 'share',
  aggregation: Aggregation = 'share',
  sampled = false,
  more?: Pick<StandardMetric, 'counter' | 'range'>,
): StandardMetric => ({ unit, better, sampled, aggregation, counts, ...more });

/** The standard metrics by id; a document may describe more, or override these. */
export const catalogue: Readonly<Record<string, StandardMetric>> = {
  'first-response': metric('lower', 'contacts', 'seconds', 'median'),
  // Neither: a short handle time may only mean that the customer has to come back.
  'handle-time': metric('neither', 'contacts', 'seconds', 'mean', false, { counter: 'reopen' }),
  'speed-of-answer': metric('lower', 'calls', 'seconds', 'mean'),
  'service-level': metric('higher', 'calls'),
  abandonment: metric('lower', 'calls'),
  'first-contact-resolution': metric('higher', 'contacts'),
  resolution: metric('higher', 'cases'),
  reopen: metric('lower', 'cases'),
  escalation: metric('lower', 'contacts'),
  backlog: metric('lower', 'cases', 'count', 'last'),
  contacts: metric('neither', 'contacts', 'count', 'sum'),
  occupancy: metric('band', 'hours'),
  adherence: metric('higher', 'hours'),
  csat: metric('higher', 'answers', 'share', 'share', true),
  nps: metric('higher', 'answers', 'nps', 'share', true),
  // Higher on the agreement scale of 1 to 7; the document turns it round for the older one.
  ces: metric('higher', 'answers', 'score', 'mean', true, { range: { min: 1, max: 7 } }),
  'response-rate': metric('higher', 'surveys'),
  quality: metric('higher', 'reviews', 'score', 'mean', true, { range: { min: 0, max: 100 } }),
  training: metric('higher', 'courses'),
};

/** Differences below these are never called a change: a point of a share, a point of a score, one in twenty of the rest. */
export const smallestDifference: Readonly<Record<Unit, number>> = {
  share: 0.01,
  nps: 1,
  score: 1,
  seconds: 0.05,
  count: 0.05,
  currency: 0.05,
};

/** Below these a figure is shown hollow and never judged. */
export const smallestSample: Readonly<Record<Counted, number>> = {
  answers: 30,
  surveys: 30,
  calls: 30,
  contacts: 30,
  cases: 30,
  reviews: 5,
  courses: 1,
  hours: 1,
};

/** A metric with everything settled: the catalogue's knowledge with the document's settings over it. */
export interface Metric {
  readonly id: string;
  readonly unit: Unit;
  readonly better: Better;
  readonly sampled: boolean;
  readonly aggregation: Aggregation;
  readonly counts: Counted;
  readonly counter: string | null;
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly minSample: number;
  readonly matters: number;
  /** The document's own settings: target, watch, label, definition, hours. */
  readonly settings: MetricSettings;
}
