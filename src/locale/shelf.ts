import type { Format } from './format.js';
import { type Language, languageOf } from './language.js';

/** The words of one element in every language: English is always there, the others come when they are asked for. */
interface Shelf {
  readonly loaded: Map<Language, unknown>;
  readonly load: () => Promise<unknown>;
}

const shelves = new Set<Shelf>();

/**
 * Words in both languages, in the language of a format. Indonesian is a module of its own, so that a page pays for the
 * language it speaks; until it is there, and if it cannot be reached, the words are English.
 */
export function shelf<Words>(en: Words, id: () => Promise<Words>): (format: Pick<Format, 'language'>) => Words {
  const loaded = new Map<Language, Words>([['en', en]]);
  shelves.add({ loaded, load: async () => loaded.set('id', await id()) });
  return ({ language }) => loaded.get(language) ?? en;
}

/** Loads the words of a tag's language for everything that is on the page; `null` when they are all there. */
export function wordsReady(tag: string): Promise<unknown> | null {
  const language = languageOf(tag);
  const missing = [...shelves].filter(({ loaded }) => !loaded.has(language));
  if (missing.length === 0) return null;
  return Promise.all(missing.map((each) => loading(each, language)));
}

const underway = new Map<Shelf, Promise<unknown>>();

function loading(each: Shelf, language: Language): Promise<unknown> {
  const known = underway.get(each);
  if (known) return known;
  const promise = each
    .load()
    // Words that cannot be reached are English from now on: a figure in English is better than none.
    .catch(() => each.loaded.set(language, each.loaded.get('en')))
    .finally(() => underway.delete(each));
  underway.set(each, promise);
  return promise;
}
