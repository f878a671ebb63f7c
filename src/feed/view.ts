import type { Selection } from './selection.js';

/** What a reader looks at, as plain JSON: what the server was asked for, and what is picked. */
export interface View extends Omit<Selection, 'channel'> {
  readonly period: string | null;
  readonly channel: string | null;
}

const keys = ['period', 'channel', 'metric', 'agent', 'day', 'slot'] as const;

/** The view in an address's query, not yet checked; `null` where it has none. */
export function viewIn(query: string, prefix: string): Readonly<Record<string, unknown>> | null {
  const given = new URLSearchParams(query);
  const found = keys.filter((key) => given.has(prefix + key));
  return found.length > 0 ? Object.fromEntries(found.map((key) => [key, given.get(prefix + key)])) : null;
}

/** A query with a view in place of the one before; the page's own parameters stay to the letter. */
export function queryWith(query: string, prefix: string, view: View): string {
  const name = (key: string): string => `${encodeURIComponent(prefix)}${key}=`;
  const others = query.split(/[?&]/).filter((pair) => pair && !keys.some((key) => pair.startsWith(name(key))));
  const own = keys.flatMap((key) => (view[key] ? name(key) + encodeURIComponent(view[key]) : []));
  const all = [...others, ...own].join('&');
  return all && `?${all}`;
}
