import type { Day } from '../contract/types.js';
import type { Language } from './language.js';

/** How days and hours are written for one language tag. Days are calendar days and know no zone. */
export interface Calendar {
  /** `Tue 17 Nov`; in Indonesian `Sel, 17 Nov`. */
  day(day: Day): string;
  /** `17 Nov`. */
  shortDay(day: Day): string;
  /** `Nov 2026`. */
  month(day: Day): string;
  /** `16–22 Nov 2026`; without the year unless `year` is set. */
  dayRange(from: Day, to: Day, year?: boolean): string;
  /** Monday is 0: `Mon`. */
  weekday(weekday: number): string;
  /** Monday is 0: `Monday`. */
  longWeekday(weekday: number): string;
  /** Minutes after midnight: `19:00`; in Indonesian `19.00`; 1440 is `24:00`. */
  clock(minutes: number): string;
  /** `19:00–21:00`. */
  clockRange(from: number, to: number): string;
}

interface Names {
  readonly days: readonly string[];
  readonly longDays: readonly string[];
  readonly months: readonly string[];
  readonly colon: string;
  readonly comma: string;
}

// The names of the two first languages are written here for the reason given in numerals.ts.
const names: Readonly<Record<Language, Names>> = {
  en: {
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    longDays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    colon: ':',
    comma: '',
  },
  id: {
    days: ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'],
    longDays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
    colon: '.',
    comma: ',',
  },
};

export const milliseconds = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const two = (value: number): string => String(value).padStart(2, '0');

/** The calendar of English or Indonesian, by their own names. */
export const plainCalendar = (language: Language): Calendar => namedCalendar(names[language]);

function namedCalendar({ days, longDays, months, colon, comma }: Names): Calendar {
  const month = (day: Day): string => months[Number(day.slice(5, 7)) - 1] ?? '';
  const date = (day: Day): string => String(Number(day.slice(8)));
  const year = (day: Day): string => day.slice(0, 4);
  const weekdayOf = (day: Day): number => (new Date(milliseconds(day)).getUTCDay() + 6) % 7;
  const shortDay = (day: Day): string => `${date(day)} ${month(day)}`;
  const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}${colon}${two(Math.floor(minutes % 60))}`;
  return {
    day: (day) => `${days[weekdayOf(day)] ?? ''}${comma} ${shortDay(day)}`,
    shortDay,
    month: (day) => `${month(day)} ${year(day)}`,
    dayRange: (from, to, withYear = false) => {
      const end = withYear ? `${shortDay(to)} ${year(to)}` : shortDay(to);
      if (from === to) return end;
      if (from.slice(0, 7) === to.slice(0, 7)) return `${date(from)}–${end}`;
      if (from.slice(0, 4) === to.slice(0, 4)) return `${shortDay(from)} – ${end}`;
      return `${shortDay(from)} ${year(from)} – ${shortDay(to)} ${year(to)}`;
    },
    weekday: (weekday) => days[weekday] ?? '',
    longWeekday: (weekday) => longDays[weekday] ?? '',
    clock,
    clockRange: (from, to) => `${clock(from)}–${clock(to)}`,
  };
}
