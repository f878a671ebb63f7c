import type { Cause, Failure } from '../contract/failure.js';
import type { Expectation, Issue, IssueKind } from '../contract/types.js';
import { commonWords } from './common.js';
import { trouble as en } from './en/trouble.js';
import type { Format } from './format.js';
import { shelf } from './shelf.js';

/** What may fill in an expectation, written for the language; what it does not name stays unused. */
interface Limits {
  readonly least: string;
  readonly most: string;
  readonly options: string;
  readonly known: string;
}

/** What is said where figures are old or missing, or where a document could not be taken as it stood. */
export interface TroubleWords {
  stale(age: string): string;
  staleSince(time: string): string;
  empty(what: string): string;
  readonly noSource: string;
  /** When it asks again by itself. */
  retrying(time: string): string;
  readonly retry: string;
  http(status: string): string;
  /** Why there are no new figures, and what to do. */
  readonly failures: Readonly<Record<Exclude<Cause, 'http' | 'internal'>, string>>;
  /** What is wrong at a path; `other` is the guess where there is one, else what was expected. */
  readonly sentences: Readonly<
    Record<
      'invalid' | 'share-scale' | 'no-offset' | 'newer-contract' | 'unknown-key' | 'disagree',
      (path: string, found: string, other: string) => string
    >
  >;
  readonly document: string;
  readonly nothing: string;
  readonly somethingElse: string;
  ignored(left: string, total: string, what: string): string;
  /** What the items of a list are, by its path. */
  readonly things: Readonly<Record<string, string>>;
  readonly noticed: string;
  readonly expected: Readonly<Record<Expectation['type'], string | ((limits: Limits) => string)>>;
}

export const troubleWords = shelf<TroubleWords>(en, async () => (await import('./id/trouble.js')).trouble);

/** Seconds as an age, in its one largest unit: `12 m`, `3 h`, `2 days`. */
export function ageText(seconds: number, format: Format): string {
  const unit = seconds < 60 ? 1 : seconds < 3600 ? 60 : seconds < 172_800 ? 3600 : 86_400;
  return format.duration(Math.max(0, Math.floor(seconds / unit) * unit));
}

/** Why there are no figures, or no newer ones, in one sentence. */
export function failureSentence({ cause, status, issue }: Failure, format: Format): string {
  if (issue) return issueSentence(issue, format);
  const words = troubleWords(format);
  if (cause === 'http') return words.http(String(status ?? '?'));
  return cause === 'internal' ? commonWords(format).broken : words.failures[cause];
}

/** One issue as a sentence, with its path and what to do where that can be known. */
export function issueSentence({ kind, path, found, guess, expected }: Issue, format: Format): string {
  const words = troubleWords(format);
  if (kind === 'login-page' || kind === 'not-json') return words.failures[kind];
  const sentences: Partial<Record<IssueKind, (path: string, found: string, other: string) => string>> = words.sentences;
  const sentence = sentences[kind] ?? words.sentences.invalid;
  const other = guess ?? (expected ? expectationText(expected, format) : words.somethingElse);
  return sentence(path || words.document, found ?? words.nothing, other);
}

/** What belongs in a place of the document. */
export function expectationText(expected: Expectation, format: Format): string {
  const text = troubleWords(format).expected[expected.type];
  if (typeof text === 'string') return text;
  const { least = 0, most = 0, options = [], known = 0 }: LimitValues = expected;
  const number = (value: number): string => format.number(value, 2);
  return text({ least: number(least), most: number(most), options: options.join(', '), known: number(known) });
}

interface LimitValues {
  readonly type: Expectation['type'];
  readonly least?: number;
  readonly most?: number;
  readonly options?: readonly (string | number)[];
  readonly known?: number;
}
