import type { LocalText } from '../contract/types.js';
import { type Language, languageOf } from './language.js';
import { type Calendar, plainCalendar } from './calendar.js';
import { type Durations, durationsOf } from './duration.js';
import { isPlain, type Numerals, numeralsOf, plainNumber } from './numerals.js';
import { wordsReady } from './shelf.js';

/** How numbers, days, hours and durations are written for one language tag. Made once a tag. */
export interface Format extends Numerals, Calendar, Durations {
  /** The BCP 47 tag asked for; numbers and dates follow it. */
  readonly tag: string;
  /** The language of the words. */
  readonly language: Language;
  /** `19:00–21:00`. */
  clockRange(from: number, to: number): string;
  /** Text of a document in this language, else in English, else in whatever language it has. */
  text(text: LocalText): string;
}

const formats = new Map<string, Format>();

/** `Intl` for the tags Pantau does not write itself; loaded with the first of them. */
let intl: typeof import('./intl.js') | null = null;
let isIntlMissing = false;

/** Loads the words and the numerals of a tag for everything on the page; `null` when they are all there. */
export function formatReady(tag: string): Promise<unknown> | null {
  const words = wordsReady(tag);
  if (intl || isIntlMissing || isPlain(tag)) return words;
  const loading = import('./intl.js').then(
    (module) => void (intl = module),
    // Asked for again it would be asked for at every render; English numbers are better than none.
    () => void (isIntlMissing = true),
  );
  return Promise.all([words, loading]);
}

/** The format for a language tag. A tag that no browser knows, or that is not loaded yet, reads as English. */
export function formatOf(tag: string): Format {
  const known = formats.get(tag);
  if (known) return known;
  const format = newFormat(tag);
  if (intl || isPlain(tag)) formats.set(tag, format);
  return format;
}

function newFormat(tag: string): Format {
  const language = languageOf(tag);
  const foreign = isPlain(tag) ? null : intl;
  const numerals = numeralsOf(tag, foreign ? foreign.intlNumber(tag) : plainNumber(tag));
  const calendar = foreign ? foreign.intlCalendar(tag) : plainCalendar(language);
  return {
    tag,
    language,
    ...numerals,
    ...calendar,
    ...durationsOf(language, numerals.number),
    clockRange: (from, to) => `${calendar.clock(from)}–${calendar.clock(to)}`,
    text: (text) => localText(text, tag, language),
  };
}

function localText(text: LocalText, tag: string, language: Language): string {
  if (typeof text === 'string') return text;
  const known = [tag, tag.split('-')[0] ?? tag, language, 'en'].find((each) => Object.hasOwn(text, each));
  return (known === undefined ? Object.values(text)[0] : text[known]) ?? '';
}
