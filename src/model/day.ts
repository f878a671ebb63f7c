import type { Day, Instant } from '../contract/types.js';
import { wallClock } from './wall-time.js';

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

/** The calendar day an instant falls on in a time zone; UTC when there is none. */
export function dayOfInstant(instant: Instant, timeZone: string | null | undefined): Day {
  return dayOf(wallClock(timeZone)(Date.parse(instant)).day);
}
