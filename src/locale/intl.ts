import { type Calendar, milliseconds } from './calendar.js';
import { moneyText, type Numerals } from './numerals.js';

/** Numerals as `Intl` writes them for a tag; English for a tag it does not know. */
export function intlNumerals(tag: string): Numerals {
  const made = new Map<string, Intl.NumberFormat>();
  const by = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const known = made.get(key);
    if (known) return known;
    const format = newNumberFormat(tag, options);
    made.set(key, format);
    return format;
  };
  const minus = (text: string): string => text.replace('-', '−');
  const exact = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
  return {
    number: (value, digits = 0) => minus(by(`n${digits}`, { maximumFractionDigits: digits }).format(value)),
    fixed: (value, digits) => minus(by(`f${digits}`, exact(digits)).format(value)),
    share: (value, digits = 1) => minus(by(`s${digits}`, { style: 'percent', ...exact(digits) }).format(value)),
    limit: (value) => minus(by('l', { style: 'percent', maximumFractionDigits: 1 }).format(value)),
    money: (value, currency) => moneyText(tag, value, currency),
  };
}

function newNumberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(tag, options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
}

/** Days and hours as `Intl` writes them for a tag; English for a tag it does not know. */
export function intlCalendar(tag: string): Calendar {
  const made = new Map<string, Intl.DateTimeFormat>();
  const by = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    const known = made.get(key);
    if (known) return known;
    const format = newDateFormat(tag, options);
    made.set(key, format);
    return format;
  };
  const monday = Date.UTC(2024, 0, 1);
  const clock = (minutes: number): string =>
    minutes >= 1440 ? '24:00' : by({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(minutes * 60000);
  return {
    day: (day) => by({ weekday: 'short', day: 'numeric', month: 'short' }).format(milliseconds(day)),
    shortDay: (day) => by({ day: 'numeric', month: 'short' }).format(milliseconds(day)),
    month: (day) => by({ month: 'short', year: 'numeric' }).format(milliseconds(day)),
    dayRange: (from, to, year = false) =>
      by(year ? { day: 'numeric', month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' }).formatRange(
        milliseconds(from),
        milliseconds(to),
      ),
    weekday: (weekday) => by({ weekday: 'short' }).format(monday + weekday * 864e5),
    longWeekday: (weekday) => by({ weekday: 'long' }).format(monday + weekday * 864e5),
    clock,
    clockRange: (from, to) => `${clock(from)}–${clock(to)}`,
  };
}

function newDateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const utc = { ...options, timeZone: 'UTC' };
  try {
    return new Intl.DateTimeFormat(tag, utc);
  } catch {
    return new Intl.DateTimeFormat('en', utc);
  }
}
