import { choice, type Kind, numbers, record, texts } from './kinds.js';
import { temporal } from './temporal.js';

/** The texts and numbers of a document that are no list, record or object themselves. */
export const word = texts('text', /[\s\S]/);
export const line = texts('text');
export const number = numbers();
export const positive = numbers(0);
export const proportion = numbers(0, 1);

// The calendar's own rules: `2026-02-30` and 29 February of a common year do not pass.
const leapYear = '\\d\\d(?:[2468][048]|0[48]|[13579][26])|(?:[02468][048]|[13579][26])00';
const calendar =
  `(?:(?:${leapYear})-02-29|` +
  '\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))';
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const format = (type: Parameters<typeof texts>[0], pattern: string) => texts(type, new RegExp(`^(?:${pattern})$`));
export const day = format('day', calendar);
export const instant = format('instant', `${calendar}T${clock}(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]${clock})`);
export const time = format('clock', `${clock}|24:00`);
export const hours = format('hours', `${clock}-(?:${clock}|24:00)`);
export const openOn = format('day', `mon|tue|wed|thu|fri|sat|sun|${calendar}`);
export const currency = format('currency', '[A-Z]{3}');
export const zone = texts('zone', /^[\w/+:-]{1,100}$/, 2000, isZone);

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
const localText = (text: Kind<string>) => choice(text, record(word, text, 'whole'));
export const label = localText(line);
export const comment = localText(texts('text', undefined, 10_000));
