import type { Shifts } from '../../contract/types.js';
import { dayOf, weekdayOf } from '../day.js';

/** Minutes of a day, `to` not included; an end past midnight is above 1440. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** When contacts are answered, minute by minute of the team's own days. */
export interface Opening {
  /** Whether the document says anything of this day's hours; without hours nothing is called closed. */
  isKnown(day: number): boolean;
  /** Whether any minute between two minutes of a day is open; true where nothing is known. */
  isOpen(day: number, from: number, to: number): boolean;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const midnight = 1440;

/**
 * The opening hours of a document. A single day wins over its weekday; hours past midnight belong to the day they
 * start on, so closing a day leaves the night before it as it was.
 */
export function openingOf(open: Shifts['open']): Opening {
  const spans = new Map<number, readonly Span[] | null>();
  const hasWeekdays = weekdays.some((weekday) => ownHours(open, weekday));

  const starting = (day: number): readonly Span[] | null => {
    const known = spans.get(day);
    if (known !== undefined) return known;
    const hours = ownHours(open, dayOf(day)) ?? ownHours(open, weekdays[weekdayOf(day)] ?? '');
    // A weekday left out of a list of weekdays is closed; without any weekday, nothing is known of it.
    const found = hours?.map(spanOf) ?? (hasWeekdays ? [] : null);
    spans.set(day, found);
    return found;
  };

  return {
    isKnown: (day) => starting(day) !== null,
    isOpen: (day, from, to) => {
      const own = starting(day);
      if (own === null) return true;
      const night = starting(day - 1) ?? [];
      return own.some((span) => span.from < to && span.to > from) || night.some((span) => span.to - midnight > from);
    },
  };
}

function ownHours(open: Shifts['open'], key: string): readonly string[] | null {
  return open && Object.hasOwn(open, key) ? (open[key] ?? null) : null;
}

/** `22:00-06:00` as minutes; an end not after its start lies on the next day. */
function spanOf(hours: string): Span {
  const [from = 0, to = 0] = hours.split('-').map(minuteOf);
  return { from, to: to > from ? to : to + midnight };
}

/** `19:30` as a minute of the day. */
function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.trim().split(':').map(Number);
  return hours * 60 + minutes;
}
