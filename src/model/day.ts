import type { Day, Instant } from '../contract/types.js';

/** Days since 1970-01-01, whole. */
export type DayNumber = number;

const dayLength = 86_400_000;

/** The days from 1970-01-01 to this day; days are calendar days, so no zone and no clock change can move them. */
export const dayNumber = (day: Day): DayNumber =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayLength;

/** The day that is so many days after 1970-01-01. */
export const dayOf = (number: DayNumber): Day => new Date(number * dayLength).toISOString().slice(0, 10);

/** The day so many days later, or earlier when negative. */
export const shiftDay = (day: Day, by: number): Day => dayOf(dayNumber(day) + by);

/** The days from one day to another, both counted; 0 when the second is before the first. */
export const daysBetween = (from: Day, to: Day): number => Math.max(0, dayNumber(to) - dayNumber(from) + 1);

/** Which weekday a day is, Monday 0 to Sunday 6. */
export const weekdayOf = (number: DayNumber): number => (((number + 3) % 7) + 7) % 7;

const hour = 3_600_000;

/** Hours ahead of UTC of zones that have kept their clocks since 2000: they need no Intl, whose first use costs a page 10 to 20 ms. */
export const fixedZones: Readonly<Record<string, number>> = {
  UTC: 0,
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

const calendars = new Map<string, Intl.DateTimeFormat>();

const calendar = (timeZone: string): Intl.DateTimeFormat => {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    calendar: 'gregory',
  });
  calendars.set(timeZone, made);
  return made;
};

/** The calendar day an instant falls on in a time zone. */
export const dayOfInstant = (instant: Instant, timeZone: string): Day => {
  const moment = Date.parse(instant);
  const offset = fixedZones[timeZone];
  if (offset !== undefined) return dayOf(Math.floor((moment + offset * hour) / dayLength));
  const parts = new Map(
    calendar(timeZone)
      .formatToParts(moment)
      .map((part) => [part.type, Number(part.value)]),
  );
  return dayOf(Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day')) / dayLength);
};

/** Whether an instant falls on a later day than the given one in a time zone. */
export const isAfterDay = (instant: Instant, day: Day, timeZone: string): boolean => {
  // No zone is further from UTC than 14 hours, so most instants are clear without asking for the zone.
  const hoursAfter = (Date.parse(instant) - (dayNumber(day) + 1) * dayLength) / hour;
  if (Math.abs(hoursAfter) > 14) return hoursAfter > 0;
  return dayOfInstant(instant, timeZone) > day;
};
