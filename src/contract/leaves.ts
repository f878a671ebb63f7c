import { regexes, type $ZodString } from 'zod/v4/core';
import { choice, format, isObject, least, most, numbers, record, words } from './kinds.js';
import { temporal } from './temporal.js';

/** The texts and numbers of a document that are no list, record or object themselves. */
export const word = format('text', /[\s\S]/);
export const line = words(2000);
export const number = numbers();
export const positive = numbers(least(0));
export const proportion = numbers(least(0), most(1));

// `2026-02-30` and 29 February of a common year do not pass: zod's own pattern knows the calendar.
const dayPattern = regexes.date.source.replace(/^\^|\$$/g, '');
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d';
export const day = format('day', new RegExp(`^${dayPattern}$`));
export const instant = format(
  'instant',
  new RegExp(`^${dayPattern}T${clock}(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]${clock})$`),
);
export const time = format('clock', new RegExp(`^(?:${clock}|24:00)$`));
export const hours = format('hours', new RegExp(`^${clock}-(?:${clock}|24:00)$`));
export const openOn = format('day', new RegExp(`^(?:mon|tue|wed|thu|fri|sat|sun|${dayPattern})$`));
export const currency = format('currency', /^[A-Z]{3}$/);
export const zone = format('zone', /^[\w/+:-]{1,100}$/, isZone);

function isZone(name: string): boolean {
  const Temporal = temporal();
  try {
    if (Temporal) Temporal.Now.plainDateISO(name);
    else new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Text in one language, or one text a language. */
const localText = (text: $ZodString) => {
  const languages = record(word, text);
  return choice([text, languages], (value) => (isObject(value) ? languages : text));
};
export const label = localText(line);
export const comment = localText(words(10_000));
