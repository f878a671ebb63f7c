import type { Language } from './language.js';
import type { Numerals } from './numerals.js';

/** How durations and differences of shares are written in one language. */
export interface Durations {
  /** Seconds as a duration: `2 m 14 s`, `45 s`, `2 h 05 m`, `3 days`. */
  duration(seconds: number): string;
  /** A difference of two shares: `1.2 points`. Written without its sign. */
  points(difference: number): string;
}

interface Units {
  readonly s: string;
  readonly m: string;
  readonly h: string;
  days(amount: string): string;
  points(amount: string): string;
}

// Own strings for units: `Intl` short gives "hr" for Indonesian days, which reads as an English hour.
const unitsOf: Readonly<Record<Language, Units>> = {
  en: {
    s: 's',
    m: 'm',
    h: 'h',
    // Never one: until two days are over, hours say more.
    days: (amount) => `${amount} days`,
    points: (amount) => (amount === '1' ? '1 point' : `${amount} points`),
  },
  id: { s: 'dtk', m: 'mnt', h: 'jam', days: (amount) => `${amount} hari`, points: (amount) => `${amount} poin` },
};

const minute = 60;
const hour = 3600;
const day = 86400;

/** The durations of a language, by what writes its numbers. */
export function durationsOf(language: Language, number: Numerals['number']): Durations {
  const { s, m, h, days, points } = unitsOf[language];
  /** A time in two units, the larger of them worth 60 of the smaller. */
  const both = (time: number, large: string, small: string): string => {
    const rest = time % 60;
    return `${Math.floor(time / 60)} ${large}${rest ? ` ${String(rest).padStart(2, '0')} ${small}` : ''}`;
  };
  const size = (seconds: number): string => {
    const whole = Math.round(seconds);
    if (whole < minute) return `${number(seconds, seconds < 9.95 ? 1 : 0)} ${s}`;
    if (whole < hour) return both(whole, m, s);
    if (whole < 2 * day) return both(Math.round(whole / minute), h, m);
    return days(number(whole / day, 1));
  };
  return {
    duration: (seconds) => (seconds <= -0.05 ? '−' : '') + size(Math.abs(seconds)),
    points: (difference) => points(number(Math.abs(difference) * 100, 1)),
  };
}
