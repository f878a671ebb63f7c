import type { Language } from './language.js';

type WriteNumber = (value: number, digits?: number) => string;

/** How a language writes durations, ages and differences of shares. */
interface DurationWords {
  duration(seconds: number, number: WriteNumber): string;
  age(seconds: number, number: WriteNumber): string;
  points(amount: string): string;
}

interface Units {
  readonly s: string;
  readonly m: string;
  readonly h: string;
  days(count: number, text: string): string;
}

const minute = 60;
const hour = 3600;
const day = 86400;
const two = (value: number): string => String(value).padStart(2, '0');

function durationIn({ s, m, h, days }: Units, seconds: number, number: WriteNumber): string {
  const size = Math.abs(seconds);
  const sign = seconds < 0 && size >= 0.05 ? '−' : '';
  if (size < 9.95) return `${sign}${number(size, 1)} ${s}`;
  const whole = Math.round(size);
  if (whole < minute) return `${sign}${number(whole)} ${s}`;
  const rest = whole % minute;
  if (whole < hour) return `${sign}${Math.floor(whole / minute)} ${m}${rest ? ` ${two(rest)} ${s}` : ''}`;
  const minutes = Math.round(whole / minute);
  if (whole < 2 * day)
    return `${sign}${Math.floor(minutes / 60)} ${h}${minutes % 60 ? ` ${two(minutes % 60)} ${m}` : ''}`;
  const count = Math.round((whole / day) * 10) / 10;
  return `${sign}${days(count, number(count, 1))}`;
}

function ageIn({ s, m, h, days }: Units, seconds: number, number: WriteNumber): string {
  const age = Math.max(0, seconds);
  if (age < minute) return `${Math.floor(age)} ${s}`;
  if (age < hour) return `${Math.floor(age / minute)} ${m}`;
  if (age < 2 * day) return `${Math.floor(age / hour)} ${h}`;
  const count = Math.floor(age / day);
  return days(count, number(count));
}

// Own strings for units: `Intl` short gives "hr" for Indonesian days, which reads as an English hour.
const english: Units = {
  s: 's',
  m: 'm',
  h: 'h',
  days: (count, text) => (count === 1 ? `${text} day` : `${text} days`),
};
const indonesian: Units = { s: 'dtk', m: 'mnt', h: 'jam', days: (_count, text) => `${text} hari` };

const wordsOf = (units: Units, points: (amount: string) => string): DurationWords => ({
  duration: (seconds, number) => durationIn(units, seconds, number),
  age: (seconds, number) => ageIn(units, seconds, number),
  points,
});

export const durationWords: Readonly<Record<Language, DurationWords>> = {
  en: wordsOf(english, (amount) => (amount === '1' ? '1 point' : `${amount} points`)),
  id: wordsOf(indonesian, (amount) => `${amount} poin`),
};
