import type { Expectation, Issue, IssueKind, Section } from './types.js';

/** An issue on its way up: keys are added inner first, as the reader returns through the levels. */
export interface Draft {
  kind: IssueKind;
  readonly keys: (string | number)[];
  lost: Issue['lost'] | null;
  expected: Expectation | null;
  found: string | null;
  guess: string | null;
  /** How many of `keys` lie within the list that lost the item, and how long that list was. */
  list: { inner: number; of: number } | null;
  items: number;
}

export const draft = (kind: IssueKind, expected: Expectation | null, value: unknown): Draft => ({
  kind,
  keys: [],
  lost: null,
  expected,
  found: shown(value),
  guess: null,
  list: null,
  items: 1,
});

/** `agents[3].kpis[0].now`: the path of keys that were gathered inner first. */
export function path(keys: readonly (string | number)[]): string {
  let text = '';
  for (let i = keys.length - 1; i >= 0; i--) {
    const key = keys[i]!;
    if (typeof key === 'number') text += `[${key}]`;
    else if (key === '[]') text += key;
    else text += (text && '.') + safe(key, 40);
  }
  return text;
}

export function issue(from: Draft, section: Section | null): Issue {
  const { keys, list } = from;
  return {
    kind: from.kind,
    path: path(keys),
    section,
    lost: from.lost ?? 'section',
    expected: from.expected,
    found: from.found,
    guess: from.guess,
    list: list && { path: path(keys.slice(list.inner)), of: list.of },
    ...(from.items > 1 && { items: from.items }),
  };
}

/** What was there, short, and without what is nobody else's business. Never walks into an object. */
export function shown(value: unknown): string | null {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.length ? `[… ${value.length}]` : '[]';
  if (typeof value === 'object' && value) return '{…}';
  if (typeof value === 'string') return `"${safe(value, 78)}"`;
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  return String(value).slice(0, 80);
}

/** Text cut to a length, with query strings, credentials and whatever looks like a token taken out. */
export function safe(text: string, most: number): string {
  const clean = text
    .slice(0, 400)
    .replace(/\/\/[^/\s@]*@/g, '//')
    .replace(/([/\w])[?#]\S+/g, '$1')
    .replace(/\b(bearer|basic|token|key|secret|password|sig)\b[\s:=]+\S+/gi, '$1 …')
    .replace(/[\w.+/~-]*[\w+~-]{24,}[\w.+/=~-]*/g, (run) => (/\d/.test(run) && /[a-z]/i.test(run) ? '…' : run));
  const letters = Array.from(clean);
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : clean;
}
