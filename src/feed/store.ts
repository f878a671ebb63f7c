import { Source } from './source.js';

const sources = new Map<string, Source>();

/** The one source of an address; it is forgotten when nothing on the page shows it any more. */
export function sourceOf(url: string): Source {
  const known = sources.get(url);
  if (known) return known;
  const source = new Source(url, () => sources.delete(url));
  sources.set(url, source);
  return source;
}
