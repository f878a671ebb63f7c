import type { Cause, Failure } from '../contract/failure.js';
import type { Issue, Parsed } from '../contract/types.js';

/** What came of looking for a document: one that can be read, or why there is none; neither while it is on its way. */
export interface Answer {
  readonly parsed: Parsed | null;
  readonly failure: Failure | null;
}

export const refusal = (cause: Cause, status: number | null = null, issue: Issue | null = null): Answer => ({
  parsed: null,
  failure: { cause, status, issue },
});

let parse: ((value: unknown) => Parsed) | null = null;
let loading: Promise<void> | null = null;

/** Loads the parser beside the first document; resolves at once when it is there. */
export function parserReady(): Promise<void> {
  loading ??= import('../contract/parse.js').then(
    (module) => {
      parse = module.parseDocument;
    },
    (error: unknown) => {
      // The network may be back at the next document.
      loading = null;
      throw error;
    },
  );
  return loading;
}

const answers = new WeakMap<object, Answer>();

/** The document in any value, each object read once; `null` while the parser is still loading. */
export function documentOf(value: unknown): Answer | null {
  const known = answers.get(value as object);
  if (known || !parse) return known ?? null;
  const parsed = parse(value);
  const answer = parsed.document ? { parsed, failure: null } : refusal('invalid', null, parsed.issues[0]);
  if (typeof value === 'object' && value !== null) answers.set(value, answer);
  // Handed on, it costs nothing either.
  if (parsed.document) answers.set(parsed.document, answer);
  return answer;
}

/** The document in a text. A login page is told from broken JSON, because the reader can do something about it. */
export function documentIn(text: string): Answer | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refusal(/^\s*</.test(text) ? 'login-page' : 'not-json');
  }
  return documentOf(value);
}
