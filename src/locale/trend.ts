import type { Counted } from '../contract/catalogue.js';
import { shelf } from './shelf.js';
import { trend as en } from './en/trend.js';

/** What the figure at the end of a trend covers. */
export type Span = 'seven-days' | Each;

/** How far apart the figures of a trend are. */
export type Each = 'day' | 'week' | 'month';

/** What may be said of the figure against the one before it; as `Verdict` of the model. */
export type Moved = 'better' | 'worse' | 'up' | 'down' | 'steady' | 'unclear' | 'from-zero' | 'no-previous' | 'too-few';

/** A change, already written: by how much, which way, and against which days. */
export interface SaidChange {
  readonly moved: Moved;
  /** −1 down, 1 up, 0 when the difference is none once it is written. */
  readonly movement: -1 | 0 | 1;
  readonly difference: string;
  readonly before: string;
}

/** A sentence with its figure apart, so that the picture can set it in bold. */
export interface Said {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** The line under the title. */
export interface SaidFigure {
  readonly span: Span;
  /** The day, the first day of the week, or the month. */
  readonly date: string;
  readonly value: string;
  readonly range: string | null;
  readonly change: SaidChange | null;
  /** The period is still running. */
  readonly soFar: boolean;
}

/** One day in words. */
export interface SaidDay {
  readonly name: string;
  readonly value: string | null;
  /** "221 answers". */
  readonly sample: string | null;
  readonly few: boolean;
  readonly soFar: boolean;
  /** The seven days ending here. */
  readonly together: string | null;
  readonly range: string | null;
  /** The usual range, on an unusual day. */
  readonly usual: string | null;
  readonly events: readonly string[];
}

/** The words of `<pantau-csat-trend>`. Texts come in already written for the language. */
export interface TrendWords {
  title(metric: string, channel: string | null): string;
  figure(said: SaidFigure): Said;
  /** No answers in the days the figure would cover. */
  nothingLately(what: string): string;
  /** The status with the target behind it. */
  judged(status: string, target: string | null): string;
  /** The whole trend in one sentence; `unusual` is null where nobody looked for any. */
  sentence(metric: string, figure: string, status: string, unusual: string | null, shift: string | null): string;
  /** How many unusual days there are; none is said too. */
  unusualCount(count: number, each: Each): string;
  /** The sentences of one day, its name first. */
  day(said: SaidDay): readonly string[];
  /** Named on the mark, in two lines. */
  unusual(value: string, each: Each): string;
  cause(event: string | null, day: string): string;
  shift(each: Each, count: string, from: string, to: string, side: 'above' | 'below', middle: string): string;
  /** Fewer than twenty figures. */
  rough(count: string, each: Each): string;
  bars(most: string, each: Each): string;
  response(share: string): string;
  responseMoved(now: string, before: string): string;
  scale(low: string, high: string): string;
  readonly slider: string;
  readonly table: {
    readonly day: string;
    readonly value: string;
    readonly counts: Readonly<Record<Counted, string>>;
    readonly invited: string;
    readonly together: string;
    readonly low: string;
    readonly high: string;
    readonly note: string;
  };
  /** Of the marks and of the table: an unusual day, week or month. */
  readonly unusuals: Readonly<Record<Each, string>>;
  readonly notes: { readonly few: string; readonly soFar: string };
  readonly legend: {
    readonly together: string;
    readonly each: string;
    readonly range: string;
    readonly day: string;
    readonly few: string;
  };
  /** How unusual days are found; for the definition panel. */
  readonly method: string;
  tentative(event: string): string;
}

/** The words of the trend in a format's language. */
export const trendWords = shelf<TrendWords>(en, async () => (await import('./id/trend.js')).trend);
