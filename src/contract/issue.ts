import { withOffset } from './offset.js';
import { sections } from './sections.js';
import type { Expectation, Issue, IssueKind, Section } from './types.js';

type Keys = readonly (string | number)[];

/** An issue before it is put into words: most of very many are never told. */
export interface Draft {
  readonly kind: IssueKind;
  readonly keys: Keys;
  lost: Issue['lost'];
  readonly expected: Expectation | null;
  readonly found: unknown;
  /** The list that lost the item: how many of the keys lead to it, and how long it was. */
  list: { readonly depth: number; readonly of: number } | null;
  items: number;
}

export function issueOf({ kind, keys, lost, expected, found, list, items }: Draft, timeZone?: unknown): Issue {
  const meant = probably(expected, found, timeZone as string | undefined);
  return {
    kind,
    path: path(keys, kind === 'unknown-key'),
    section: Object.hasOwn(sections, keys[0] ?? '') ? (keys[0] as Section) : null,
    lost,
    expected,
    found: shown(found),
    guess: null,
    ...meant,
    list: list && { path: path(keys.slice(0, list.depth)), of: list.of },
    ...(items > 1 && { items }),
  };
}

/** What was probably meant: the share of a percentage, or a time with its offset. */
function probably(expected: Expectation | null, found: unknown, timeZone: string | undefined): Partial<Issue> | null {
  const asShare = expected?.type === 'between' && expected.most === 1;
  if (asShare && typeof found === 'number' && found >= 1 && found <= 100)
    return { kind: 'share-scale', guess: String(Number((found / 100).toPrecision(12))) };
  const isLocal = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/;
  if (expected?.type === 'instant' && typeof found === 'string' && isLocal.test(found))
    return { kind: 'no-offset', guess: withOffset(found.replace(' ', 'T'), timeZone) };
  return null;
}

/** `agents[3].kpis[0].now`, or `agents[].kpis[].now` of any item. */
function path(keys: Keys, ofAny = false): string {
  let text = '';
  for (const key of keys) {
    if (typeof key === 'number') text += `[${ofAny ? '' : key}]`;
    else text += (text && '.') + safe(key, 40);
  }
  return text;
}

/** What was there, short, and without what is nobody else's business. Never walks into an object. */
function shown(value: unknown): string | null {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.length ? `[… ${value.length}]` : '[]';
  if (typeof value === 'object' && value) return '{…}';
  if (typeof value === 'string') return `"${safe(value, 78)}"`;
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  return String(value).slice(0, 80);
}

/** Text cut to a length, with query strings, credentials and whatever looks like a token taken out. */
function safe(text: string, most: number): string {
  const clean = text
    .slice(0, 400)
    .replace(/\/\/[^/\s@]*@/g, '//')
    .replace(/([/\w])[?#]\S+/g, '$1')
    .replace(/\b(bearer|basic|token|key|secret|password|sig)\b[\s:=]+\S+/gi, '$1 …')
    .replace(/[\w.+/~-]*[\w+~-]{24,}[\w.+/=~-]*/g, (run) => (/\d/.test(run) && /[a-z]/i.test(run) ? '…' : run));
  const letters = Array.from(clean);
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : clean;
}
