import type { Format } from './format.js';
import { languageOf } from './language.js';
import { type Lazy, lazy } from './lazy.js';

/** The Indonesian words of everything that is on the page. */
const shelves: Lazy<unknown>[] = [];

/**
 * Words in both languages, in the language of a format. Indonesian is a module of its own, so that a page pays for the
 * language it speaks; until it is there, and if it cannot be reached, the words are English: a figure in English is
 * better than none.
 */
export function shelf<Words>(en: Words, load: () => Promise<Words>): (format: Pick<Format, 'language'>) => Words {
  const id = lazy(load);
  shelves.push(id);
  return ({ language }) => (language === 'id' && id.value) || en;
}

/** Loads the words of a tag's language for everything that is on the page; `null` when they are all there. */
export function wordsReady(tag: string): Promise<unknown> | null {
  if (languageOf(tag) === 'en') return null;
  const missing = shelves.flatMap((words) => words.ready() ?? []);
  return missing.length > 0 ? Promise.all(missing) : null;
}
