import type { Counted } from '../contract/catalogue.js';
import type { Failure } from '../contract/failure.js';
import { common as en } from './en/common.js';
import { shelf } from './shelf.js';

/** What an element shows; used in "Nothing yet" and "left out". */
export type What = 'figures' | 'shifts' | 'answers' | 'agents';

/** The words every element shares. Texts come in already written for the language. */
export interface CommonWords {
  readonly loading: string;
  asOf(time: string): string;
  readonly soFar: string;
  stale(age: string): string;
  staleSince(time: string): string;
  empty(what: string): string;
  readonly noSource: string;
  readonly what: Readonly<Record<What, string>>;
  /** "1,284 answers"; for one thing only, English says "1 answer". */
  counted(counts: Counted, count: number, text: string): string;
  /** Why there are no new figures, and what to do. */
  failure(failure: Failure): string;
  /** When it asks again by itself. */
  retrying(time: string): string;
  readonly table: string;
  readonly chart: string;
  readonly copy: string;
  readonly copied: string;
  readonly csv: string;
  readonly retry: string;
  readonly definition: string;
  readonly more: string;
  readonly notMeasured: string;
  page(page: string, pages: string): string;
  readonly previousPage: string;
  readonly nextPage: string;
  at(day: string, clock: string, zone: string): string;
}

/** The shared words in a format's language. */
export const commonWords = shelf<CommonWords>(en, async () => (await import('./id/common.js')).common);
