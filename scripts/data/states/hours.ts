import type { Day, Instant, MetricsDocument, Slot } from '../../../src/contract/types.js';
import { dayAfter } from '../calendar.js';

const two = (value: number) => String(value).padStart(2, '0');

const written = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

/** The instant of a minute of UTC, written with an offset. */
const instant = (utc: number, offset: number): Instant =>
  `${new Date(utc + offset * 60_000).toISOString().slice(0, 19)}${written(offset)}`;

/** Offset in minutes from a UTC instant on, until the next one. */
type Change = readonly [from: Instant, offset: number];

// A quiet night, a busy morning and afternoon; the same every day, so that only the clock makes a difference.
const contactsAt = (hour: number): number => (hour < 7 ? 2 : hour < 18 ? 14 : 6);
const peopleAt = (hour: number): number => (hour < 7 ? 1 : hour < 18 ? 4 : 2);

/** Slots of a whole number of days from a first day's midnight, through whatever changes of the clock lie between. */
const slotsThrough = (first: Day, days: number, minutes: number, changes: readonly Change[]): Slot[] => {
  const offsetAt = (utc: number) => changes.filter(([from]) => Date.parse(from) <= utc).at(-1)![1];
  const start = Date.parse(`${first}T00:00:00${written(changes[0]![1])}`);
  const last = dayAfter(first, days);
  const slots: Slot[] = [];
  for (let utc = start; ; utc += minutes * 60_000) {
    const text = instant(utc, offsetAt(utc));
    if (text.slice(0, 10) === last) return slots;
    const hour = Number(text.slice(11, 13));
    slots.push({ start: text, contacts: contactsAt(hour), handleTime: 300, scheduled: peopleAt(hour) });
  }
};

const week = (from: Day) => ({ from, to: dayAfter(from, 6) });

/** Two weeks in New York in which the clocks change: an hour that does not exist, and one that comes twice. */
export const clockChanges = (): MetricsDocument => ({
  pantau: 1,
  generatedAt: '2026-11-09T08:00:00-05:00',
  timeZone: 'America/New_York',
  team: { id: 'nyc', name: 'Night desk, New York' },
  period: week('2026-11-02'),
  shifts: {
    minutes: 60,
    serviceLevel: { share: 0.8, within: 20 },
    named: [{ label: { en: 'Night', id: 'Malam' }, from: '22:00', to: '06:00' }],
    slots: [
      ...slotsThrough('2026-03-02', 7, 60, [
        ['2026-01-01T00:00:00Z', -300],
        ['2026-03-08T07:00:00Z', -240],
      ]),
      ...slotsThrough('2026-10-26', 7, 60, [
        ['2026-06-01T00:00:00Z', -240],
        ['2026-11-01T06:00:00Z', -300],
      ]),
      ...slotsThrough('2026-11-02', 7, 60, [['2026-11-01T06:00:00Z', -300]]),
    ],
  },
});

/** A zone three quarters of an hour off the others, in quarter hours. */
export const quarterHourZone = (): MetricsDocument => ({
  pantau: 1,
  generatedAt: '2026-11-23T06:00:00+05:45',
  timeZone: 'Asia/Kathmandu',
  team: { id: 'ktm', name: 'Kathmandu' },
  period: week('2026-11-16'),
  shifts: {
    minutes: 15,
    serviceLevel: { share: 0.8, within: 20 },
    open: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sun'].map((day) => [day, ['09:00-18:00']]).concat([['sat', []]]),
    ),
    slots: slotsThrough('2026-11-16', 7, 15, [['2026-01-01T00:00:00Z', 345]])
      .filter(
        ({ start }) =>
          start.slice(11, 16) >= '09:00' && start.slice(11, 16) < '18:00' && start.slice(0, 10) !== '2026-11-21',
      )
      .map((slot, index) => ({ ...slot, contacts: 3 + (index % 4), scheduled: index % 9 === 0 ? 1 : 3 })),
  },
});
