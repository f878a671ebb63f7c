import type { LocalText, Shifts } from '../../contract/types.js';
import { dayOf, weekdayOf } from '../day.js';

/**
 * Whether any minute between two minutes of the team's own day is open; `null` where the document does not say:
 * without hours nothing is called closed.
 */
export type Opening = (day: number, from: number, to: number) => boolean | null;

/** Minutes of a day, `to` not included; an end past midnight is above 1440. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const midnight = 1440;

/**
 * The opening hours of a document. A single day wins over its weekday; hours past midnight belong to the day they
 * start on, so closing a day leaves the night before it as it was.
 */
export function openingOf(open: Shifts['open']): Opening {
  const spans = new Map<number, readonly Span[] | null>();
  const hoursOf = (key: string): readonly string[] | null =>
    open && Object.hasOwn(open, key) ? (open[key] ?? null) : null;
  // A weekday left out of a list of weekdays is closed; without any weekday, nothing is known of it.
  const otherwise = weekdays.some(hoursOf) ? [] : null;

  const starting = (day: number): readonly Span[] | null => {
    const known = spans.get(day);
    if (known !== undefined) return known;
    const hours = hoursOf(dayOf(day)) ?? hoursOf(weekdays[weekdayOf(day)] ?? '') ?? otherwise;
    const found = hours && hours.map(spanOf);
    spans.set(day, found);
    return found;
  };

  return (day, from, to) => {
    const own = starting(day);
    const isInNight = (span: Span): boolean => span.to - midnight > from;
    return own && (own.some((span) => span.from < to && span.to > from) || (starting(day - 1) ?? []).some(isInNight));
  };
}

/** The name of a shift that an hour lies in; one that began before midnight belongs to the day before. */
export interface ShiftName {
  readonly label: LocalText;
  readonly isDayBefore: boolean;
}

/** The named shifts a minute of the day lies in. */
export const shiftsAt = (named: Shifts['named'], minute: number): readonly ShiftName[] =>
  (named ?? []).flatMap(({ label, from, to }) => {
    const span = spanOf(`${from}-${to}`);
    const isIn = (at: number): boolean => span.from <= at && at < span.to;
    return [false, true].flatMap((isDayBefore) =>
      isIn(isDayBefore ? minute + midnight : minute) ? { label, isDayBefore } : [],
    );
  });

/** `22:00-06:00` as minutes; an end not after its start lies on the next day. */
function spanOf(hours: string): Span {
  const [from = 0, to = 0] = hours.split('-').map(minuteOf);
  return { from, to: to > from ? to : to + midnight };
}

/** `19:30` as a minute of the day. */
function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
