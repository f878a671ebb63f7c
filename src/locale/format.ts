import type { LocalText } from '../contract/types.js';
import { type Language, languageOf } from './language.js';
import { intlNumerals, plainNumerals, type Numerals } from './numerals.js';
import { calendarOf, type Calendar } from './calendar.js';
import { durationWords } from './duration.js';

/** How numbers, days, hours and durations are written for one language tag. Made once a tag. */
export interface Format extends Numerals, Calendar {
  /** The BCP 47 tag asked for; numbers and dates follow it. */
  readonly tag: string;
  /** The language of the words. */
  readonly language: Language;
  /** Seconds as a duration: `2 m 14 s`, `45 s`, `2 h 05 m`, `3 days`. */
  duration(seconds: number): string;
  /** Seconds as an age, in its one largest unit: `12 m`, `3 h`, `2 days`. */
  age(seconds: number): string;
  /** A difference of two shares: `1.2 points`. Written without its sign. */
  points(difference: number): string;
  /** Text of a document in this language, else in English, else in whatever language it has. */
  text(text: LocalText): string;
}

const formats = new Map<string, Format>();

/** The format for a language tag. A tag that no browser knows reads as English. */
export function formatOf(tag: string): Format {
  const known = formats.get(tag);
  if (known) return known;
  const format = newFormat(tag);
  formats.set(tag, format);
  return format;
}

function newFormat(tag: string): Format {
  const language = languageOf(tag);
  const numerals = plainNumerals(tag) ?? intlNumerals(tag);
  const words = durationWords[language];
  return {
    tag,
    language,
    ...numerals,
    ...calendarOf(tag, language),
    duration: (seconds) => words.duration(seconds, numerals.number),
    age: (seconds) => words.age(seconds, numerals.number),
    points: (difference) => words.points(numerals.number(Math.abs(difference) * 100, 1)),
    text: (text) => localText(text, tag, language),
  };
}

function localText(text: LocalText, tag: string, language: Language): string {
  if (typeof text === 'string') return text;
  const own = Object.hasOwn(text, tag) ? text[tag] : Object.hasOwn(text, language) ? text[language] : text['en'];
  return own ?? Object.values(text)[0] ?? '';
}
