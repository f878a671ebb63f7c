import type { Day, Instant } from '../../src/contract/types.js';

const two = (value: number) => String(value).padStart(2, '0');

/** The day so many days after another. */
export const dayAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** How many days lie between two days. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The instant of a full hour of a day. */
export const hourOf = (day: Day, hour: number, offset: string): Instant => `${day}T${two(hour)}:00:00${offset}`;

/** The last day of a month given as `YYYY-MM`. */
export const lastDayOfMonth = (month: string): Day => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};
