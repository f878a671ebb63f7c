import type { Counted } from '../contract/catalogue.js';
import type { Failure } from '../contract/failure.js';
import type { Expectation } from '../contract/types.js';
import { common as en } from './en/common.js';
import { common as id } from './id/common.js';
import type { Format } from './format.js';
import type { Language } from './language.js';

/** What an element shows; used in "Nothing yet" and "left out". */
export type What = 'figures' | 'shifts' | 'answers' | 'agents';

/** The words every element shares. Texts come in already written for the language. */
export interface CommonWords {
  readonly loading: string;
  asOf(time: string): string;
  soFar(text: string): string;
  stale(age: string): string;
  staleSince(time: string): string;
  empty(what: string): string;
  readonly noSource: string;
  readonly what: Readonly<Record<What, string>>;
  /** "1,284 answers"; for one thing only, English says "1 answer". */
  counted(counts: Counted, count: number, text: string): string;
  ignored(left: string, total: string, what: string): string;
  /** A section, metric or KPI that cannot be read. */
  invalid(path: string, expected: string, found: string): string;
  shareScale(path: string, found: string, guess: string): string;
  noOffset(path: string, found: string, guess: string): string;
  newer(found: string, known: string): string;
  unknownKey(path: string): string;
  readonly document: string;
  readonly nothing: string;
  readonly somethingElse: string;
  disagree(path: string): string;
  expectation(expectation: Expectation, format: Format): string;
  /** Why there are no new figures, and what to do. */
  failure(failure: Failure): string;
  readonly table: string;
  readonly chart: string;
  readonly copy: string;
  readonly copied: string;
  readonly csv: string;
  readonly retry: string;
  readonly definition: string;
  readonly more: string;
  readonly close: string;
  readonly notMeasured: string;
  readonly source: string;
  readonly noticed: string;
  page(page: string, pages: string): string;
  readonly previousPage: string;
  readonly nextPage: string;
  at(day: string, clock: string, zone: string): string;
}

const words: Readonly<Record<Language, CommonWords>> = { en, id };

/** The shared words in a format's language. */
export const commonWords = ({ language }: Format): CommonWords => words[language];
