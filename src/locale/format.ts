import type { Day, LocalText } from '../contract/types.js';
import { type Language, languageOf } from './language.js';
import { type Calendar, plainCalendar } from './calendar.js';
import { type Durations, durationsOf } from './duration.js';
import { lazy } from './lazy.js';
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
  /** `06:05 WIB, Mon 23 Nov`. */
  moment(day: Day, minute: number, zone: string): string;
  /** Text of a document in this language, else in English, else in whatever language it has. */
  text(text: LocalText): string;
}

const formats = new Map<string, Format>();

/** `Intl` for the tags Pantau does not write itself; loaded with the first of them. */
const intl = lazy(() => import('./intl.js'));

/** Loads the words and the numerals of a tag for everything on the page; `null` when they are all there. */
export function formatReady(tag: string): Promise<unknown> | null {
  const words = wordsReady(tag);
  const foreign = isPlain(tag) ? null : intl.ready();
  return foreign ? Promise.all([words, foreign]) : words;
}

/** The format for a language tag. A tag that no browser knows, or that is not loaded yet, reads as English. */
export function formatOf(tag: string): Format {
  const known = formats.get(tag);
  if (known) return known;
  const format = newFormat(tag);
  if (intl.value || isPlain(tag)) formats.set(tag, format);
  return format;
}

function newFormat(tag: string): Format {
  const language = languageOf(tag);
  const foreign = isPlain(tag) ? null : intl.value;
  const numerals = numeralsOf(tag, foreign ? foreign.intlNumber(tag) : plainNumber(tag));
  const calendar = foreign ? foreign.intlCalendar(tag) : plainCalendar(language);
  return {
    tag,
    language,
    ...numerals,
    ...calendar,
    ...durationsOf(language, numerals.number),
    moment: (day, minute, zone) => `${calendar.clock(minute)} ${zone}, ${calendar.day(day)}`,
    clockRange: (from, to) => `${calendar.clock(from)}–${calendar.clock(to)}`,
    text: (text) => localText(text, tag, language),
  };
}

function localText(text: LocalText, tag: string, language: Language): string {
  if (typeof text === 'string') return text;
  const known = [tag, tag.split('-')[0] ?? tag, language, 'en'].find((each) => Object.hasOwn(text, each));
  return (known === undefined ? Object.values(text)[0] : text[known]) ?? '';
}
