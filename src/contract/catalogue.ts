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

const share = (better: Better, counts: Counted, sampled = false): StandardMetric => ({
  unit: 'share',
  better,
  sampled,
  aggregation: 'share',
  counts,
});

const seconds = (better: Better, aggregation: Aggregation, counts: Counted): StandardMetric => ({
  unit: 'seconds',
  better,
  sampled: false,
  aggregation,
  counts,
});

/** The standard metrics by id; a document may describe more, or override these. */
export const catalogue: Readonly<Record<string, StandardMetric>> = {
  'first-response': seconds('lower', 'median', 'contacts'),
  // Neither: a short handle time may only mean that the customer has to come back.
  'handle-time': { ...seconds('neither', 'mean', 'contacts'), counter: 'reopen' },
  'speed-of-answer': seconds('lower', 'mean', 'calls'),
  'service-level': share('higher', 'calls'),
  abandonment: share('lower', 'calls'),
  'first-contact-resolution': share('higher', 'contacts'),
  resolution: share('higher', 'cases'),
  reopen: share('lower', 'cases'),
  escalation: share('lower', 'contacts'),
  backlog: { unit: 'count', better: 'lower', sampled: false, aggregation: 'last', counts: 'cases' },
  contacts: { unit: 'count', better: 'neither', sampled: false, aggregation: 'sum', counts: 'contacts' },
  occupancy: share('band', 'hours'),
  adherence: share('higher', 'hours'),
  csat: share('higher', 'answers', true),
  nps: { unit: 'nps', better: 'higher', sampled: true, aggregation: 'share', counts: 'answers' },
  // Higher on the agreement scale of 1 to 7; the document turns it round for the older one.
  ces: {
    unit: 'score',
    better: 'higher',
    sampled: true,
    aggregation: 'mean',
    counts: 'answers',
    range: { min: 1, max: 7 },
  },
  'response-rate': share('higher', 'surveys'),
  quality: {
    unit: 'score',
    better: 'higher',
    sampled: true,
    aggregation: 'mean',
    counts: 'reviews',
    range: { min: 0, max: 100 },
  },
  training: share('higher', 'courses'),
};

/** The ids of the standard metrics, for completion and for the contract page. */
export const standardMetrics: readonly string[] = Object.keys(catalogue);

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
