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
}

interface Names {
  /** From Monday on; their first three letters are the short names. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly colon: string;
  readonly comma: string;
}

// The names of the two first languages are written here for the reason given in numerals.ts.
const names: Readonly<Record<Language, Names>> = {
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    colon: ':',
    comma: '',
  },
  id: {
    weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
    colon: '.',
    comma: ',',
  },
};

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** The calendar of English or Indonesian, by their own names. */
export function plainCalendar(language: Language): Calendar {
  const { weekdays, months, colon, comma } = names[language];
  const date = (day: Day): string => String(Number(day.slice(8)));
  const year = (day: Day): string => day.slice(0, 4);
  const monthName = (day: Day): string => months[Number(day.slice(5, 7)) - 1] ?? '';
  const shortDay = (day: Day): string => `${date(day)} ${monthName(day)}`;
  const longWeekday = (weekday: number): string => weekdays[weekday] ?? '';
  const weekday = (index: number): string => longWeekday(index).slice(0, 3);
  return {
    // A day alone is read as midnight in UTC.
    day: (day) => `${weekday((new Date(day).getUTCDay() + 6) % 7)}${comma} ${shortDay(day)}`,
    shortDay,
    month: (day) => `${monthName(day)} ${year(day)}`,
    dayRange: (from, to, withYear = false) => {
      const isOneYear = year(from) === year(to);
      const end = withYear || !isOneYear ? `${shortDay(to)} ${year(to)}` : shortDay(to);
      if (from === to) return end;
      if (from.slice(0, 7) === to.slice(0, 7)) return `${date(from)}–${end}`;
      return `${shortDay(from)}${isOneYear ? '' : ` ${year(from)}`} – ${end}`;
    },
    weekday,
    longWeekday,
    clock: (minutes) => two(minutes / 60) + colon + two(minutes % 60),
  };
}
