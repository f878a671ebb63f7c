import type { Channel, Day, MetricsDocument, TeamEvent } from '../../contract/types.js';
import { dayOf, weekdayOf } from '../day.js';
import { type CoverageDays, inSteps } from './days.js';

/** One line of the picture: a date, or a weekday over several weeks. */
export interface CoverageRow {
  /** Monday is 0. */
  readonly weekday: number;
  /** The date, when the row is a single one. */
  readonly day: Day | null;
  /** The date before that. */
  readonly dayBefore: Day | null;
  /** The days behind the row, as days since 1970-01-01. */
  readonly days: readonly number[];
  readonly isToday: boolean;
  /** What the team's calendar says of that date. */
  readonly events: readonly TeamEvent[];
}

export interface CoverageRows {
  readonly rows: readonly CoverageRow[];
  /** All that the team's calendar says of the days shown. */
  readonly events: readonly TeamEvent[];
  /** Holidays and Ramadan whose days are in no mean. */
  readonly leftOut: readonly TeamEvent[];
}

/**
 * The rows of the days shown. Weekdays over several weeks leave out the days of holidays and of Ramadan, whose hours
 * are others; when all days shown are such days, they are alike and stay.
 */
export function coverageRows(
  document: MetricsDocument,
  channel: Channel | null,
  { days, now }: CoverageDays,
  view: 'week' | 'dates',
  weekStart: number,
): CoverageRows {
  // An event of another channel is none of this one.
  const events = (document.events ?? []).filter(
    (event) => (event.channel ?? channel?.id) === channel?.id && days.some((day) => isOn(day, event)),
  );
  if (view === 'week' && days.length > 7) {
    const special = events.filter(({ kind }) => kind === 'holiday' || kind === 'ramadan');
    const ordinary = days.filter((day) => !special.some((event) => isOn(day, event)));
    const compared = ordinary.length > 0 ? ordinary : days;
    const rows = inSteps(7, weekStart).map((index): CoverageRow => {
      const weekday = index % 7;
      // Today is marked where it is one of the days shown: a week long gone has none.
      const isToday = now !== null && days.includes(now.day) && weekdayOf(now.day) === weekday;
      return { weekday, day: null, dayBefore: null, days: compared.filter((day) => weekdayOf(day) === weekday), isToday, events: [] };
    });
    return { rows, events, leftOut: compared === days ? [] : special };
  }
  const place = (day: number): number => (weekdayOf(day) - weekStart + 7) % 7;
  const shown = view === 'week' ? days.toSorted((a, b) => place(a) - place(b)) : days;
  const rows = shown.map((day): CoverageRow => ({
    weekday: weekdayOf(day),
    day: dayOf(day),
    dayBefore: dayOf(day - 1),
    days: [day],
    isToday: now?.day === day,
    events: events.filter((event) => isOn(day, event)),
  }));
  return { rows, events, leftOut: [] };
}

const isOn = (day: number, { from, to }: TeamEvent): boolean => dayOf(day) >= from && dayOf(day) <= (to ?? from);
