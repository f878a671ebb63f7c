import type { Format } from './format.js';
import { languageOf } from './language.js';

/** The shelves of the page: each says what it is still waiting for once its Indonesian words are asked for. */
const shelves: (() => Promise<void> | null)[] = [];

/**
 * Words in both languages, in the language of a format. Indonesian is a module of its own, so that a page pays for the
 * language it speaks; until it is there, and if it cannot be reached, the words are English.
 */
export function shelf<Words>(en: Words, load: () => Promise<Words>): (format: Pick<Format, 'language'>) => Words {
  let id: Words | null = null;
  let loading: Promise<void> | null = null;
  const ready = (words: Words): void => void (id = words);
  shelves.push(() => {
    if (id) return null;
    // Words that cannot be reached are English from now on: a figure in English is better than none.
    return (loading ??= load().then(ready, () => ready(en)));
  });
  return ({ language }) => (language === 'id' && id) || en;
}

/** Loads the words of a tag's language for everything that is on the page; `null` when they are all there. */
export function wordsReady(tag: string): Promise<unknown> | null {
  if (languageOf(tag) === 'en') return null;
  const missing = shelves.flatMap((ready) => ready() ?? []);
  return missing.length > 0 ? Promise.all(missing) : null;
}
