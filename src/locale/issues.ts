import type { Expectation, Issue } from '../contract/types.js';
import { commonWords } from './common.js';
import { issues as en } from './en/issues.js';
import type { Format } from './format.js';
import { shelf } from './shelf.js';

/** What is said of a document that could not be taken as it stood; loaded when there is something to say. */
export interface IssueWords {
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
  ignored(left: string, total: string, what: string): string;
  readonly things: Readonly<Record<string, string>>;
  readonly noticed: string;
  expectation(expectation: Expectation, format: Format): string;
}

export const issueWords = shelf<IssueWords>(en, async () => (await import('./id/issues.js')).issues);

const nested: Readonly<Record<string, string>> = {
  'shifts.slots': 'slots',
  'agents[].kpis': 'agentFigures',
  'kpis[].series': 'points',
  'surveys[].days': 'surveyDays',
};

/** What the items of a list are, by its path; the path itself where nobody named them. */
export const thingsOf = (path: string, format: Format): string =>
  issueWords(format).things[nested[path] ?? path] ?? path;

/** One issue as a sentence, with its path and what to do where that can be known. */
export function issueSentence(issue: Issue, format: Format): string {
  const words = issueWords(format);
  const path = issue.path || words.document;
  const found = issue.found ?? words.nothing;
  const guess = issue.guess ?? '';
  switch (issue.kind) {
    case 'share-scale':
      return words.shareScale(path, found, guess);
    case 'no-offset':
      return words.noOffset(path, found, guess);
    case 'newer-contract':
      return words.newer(found, issue.expected?.type === 'major' ? String(issue.expected.known) : '1');
    case 'unknown-key':
      return words.unknownKey(path);
    case 'disagree':
      return words.disagree(path);
    case 'login-page':
    case 'not-json':
      return commonWords(format).failure({ cause: issue.kind, status: null, issue });
    default:
      return words.invalid(
        path,
        issue.expected ? words.expectation(issue.expected, format) : words.somethingElse,
        found,
      );
  }
}
