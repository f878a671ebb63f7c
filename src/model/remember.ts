import type { MetricsDocument } from '../contract/types.js';

/**
 * Makes facts once a document and set of options: the headline, the picture and the table of a page ask for the same
 * ones. They go when the document goes.
 */
export function remembered<Options extends object, Facts>(
  make: (document: MetricsDocument, options: Options) => Facts,
): (document: MetricsDocument, options?: Options) => Facts {
  const kept = new WeakMap<MetricsDocument, Map<string, Facts>>();
  return (document, options = {} as Options) => {
    const made = kept.get(document) ?? new Map<string, Facts>();
    kept.set(document, made);
    // An option that is null is as good as absent, and their order is whoever's who asks.
    const key = JSON.stringify(
      Object.entries(options)
        .filter(([, value]) => value != null)
        .sort(),
    );
    if (!made.has(key)) made.set(key, make(document, options));
    return made.get(key) as Facts;
  };
}
