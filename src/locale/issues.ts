import type { Issue } from '../contract/types.js';
import { commonWords } from './common.js';
import type { Format } from './format.js';

/** One issue as a sentence, with its path and what to do where that can be known. */
export function issueSentence(issue: Issue, format: Format): string {
  const words = commonWords(format);
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
      return words.failure({ cause: issue.kind, status: null, issue });
    default:
      return words.invalid(
        path,
        issue.expected ? words.expectation(issue.expected, format) : words.somethingElse,
        found,
      );
  }
}
