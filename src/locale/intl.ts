import type { Calendar } from './calendar.js';
import type { WriteNumber } from './numerals.js';

/** Numbers as `Intl` writes them for a tag; English for a tag it does not know. */
export function intlNumber(tag: string): WriteNumber {
  const by = remembered((options) => new Intl.NumberFormat(knownTag(tag), options));
  return (value, minimumFractionDigits, maximumFractionDigits, isPercent) =>
    by({ style: isPercent ? 'percent' : 'decimal', minimumFractionDigits, maximumFractionDigits })
      .format(value)
      .replace('-', '−');
}

/** Days and hours as `Intl` writes them for a tag; English for a tag it does not know. */
export function intlCalendar(tag: string): Calendar {
  const by = remembered((options) => new Intl.DateTimeFormat(knownTag(tag), { ...options, timeZone: 'UTC' }));
  const written = (day: string, options: Intl.DateTimeFormatOptions): string => by(options).format(Date.parse(day));
  const dayLength = 864e5;
  // A Monday.
  const monday = 4 * dayLength;
  const shortDay = { day: 'numeric', month: 'short' } as const;
  return {
    day: (day) => written(day, { weekday: 'short', ...shortDay }),
    shortDay: (day) => written(day, shortDay),
    month: (day) => written(day, { month: 'short', year: 'numeric' }),
    dayRange: (from, to, year) =>
      by(year ? { ...shortDay, year: 'numeric' } : shortDay).formatRange(Date.parse(from), Date.parse(to)),
    weekday: (weekday) => by({ weekday: 'short' }).format(monday + weekday * dayLength),
    longWeekday: (weekday) => by({ weekday: 'long' }).format(monday + weekday * dayLength),
    clock: (minutes) =>
      minutes >= 1440 ? '24:00' : by({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(minutes * 6e4),
  };
}

function knownTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Makes each formatter once: they are dear to make. */
function remembered<Made>(make: (options: object) => Made): (options: object) => Made {
  const made = new Map<string, Made>();
  return (options) => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? make(options);
    made.set(key, known);
    return known;
  };
}
