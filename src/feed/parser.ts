import type { Parsed } from '../contract/types.js';

type Parse = (value: unknown) => Parsed;

let parse: Parse | null = null;
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

const parsedObjects = new WeakMap<object, Parsed>();

/** Marks a document as parsed, so that handing it on costs nothing. */
export function remember(value: unknown, parsed: Parsed): Parsed {
  if (typeof value === 'object' && value !== null) parsedObjects.set(value, parsed);
  if (parsed.document) parsedObjects.set(parsed.document, parsed);
  return parsed;
}

/** The parsed form of any value, each object once; `null` while the parser is still loading. */
export function parsedOnce(value: unknown): Parsed | null {
  const known = typeof value === 'object' && value !== null ? parsedObjects.get(value) : undefined;
  if (known) return known;
  return parse && remember(value, parse(value));
}
