import type { Day, Instant } from '../contract/types.js';

const dayLength = 86_400_000;

/** The days from 1970-01-01 to this day; days are calendar days, so no zone and no clock change can move them. */
export const dayNumber = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayLength;

/** The day that is so many days after 1970-01-01. */
export const dayOf = (number: number): Day => new Date(number * dayLength).toISOString().slice(0, 10);

/** The day so many days later, or earlier when negative. */
export const shiftDay = (day: Day, by: number): Day => dayOf(dayNumber(day) + by);

/** The days from one day to another, both counted; 0 when the second is before the first. */
export const daysBetween = (from: Day, to: Day): number => Math.max(0, dayNumber(to) - dayNumber(from) + 1);

/** Which weekday a day is, Monday 0 to Sunday 6. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

// Making an Intl formatter costs more than everything else here, and a page has one zone.
const calendars = new Map<string, Intl.DateTimeFormat>();

const calendar = (timeZone: string): Intl.DateTimeFormat => {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory' });
  calendars.set(timeZone, made);
  return made;
};

/** The calendar day an instant falls on in a time zone. */
export const dayOfInstant = (instant: Instant, timeZone: string): Day => {
  const parts = new Map(calendar(timeZone).formatToParts(Date.parse(instant)).map((part) => [part.type, part.value]));
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
};
