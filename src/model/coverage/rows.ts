import type { Day, MetricsDocument, TeamEvent } from '../../contract/types.js';
import { dayOf, weekdayOf } from '../day.js';
import type { CoverageDays } from './days.js';

/** One line of the picture: a date, or a weekday over several weeks. */
export interface CoverageRow {
  /** Monday is 0. */
  readonly weekday: number;
  /** The date, when the row is a single one. */
  readonly day: Day | null;
  /** The days behind the row, as days since 1970-01-01. */
  readonly days: readonly number[];
  readonly isToday: boolean;
}

export interface CoverageRows {
  readonly rows: readonly CoverageRow[];
  /** Holidays and Ramadan whose days are in no mean. */
  readonly leftOut: readonly TeamEvent[];
}

/**
 * The rows of the days shown. Weekdays over several weeks leave out the days of holidays and of Ramadan, whose hours
 * are others; when all days shown are such days, they are alike and stay.
 */
export function coverageRows(
  { events }: MetricsDocument,
  { first, last, now }: CoverageDays,
  view: 'week' | 'dates',
  weekStart: number,
): CoverageRows {
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (view === 'week' && all.length > 7) {
    const special = events?.filter(({ kind }) => kind === 'holiday' || kind === 'ramadan') ?? [];
    const specials = all.map(dayOf).map((day) => special.filter(({ from, to }) => day >= from && day <= (to ?? from)));
    const leavesOut = specials.some((each) => each.length === 0);
    const rows = Array.from({ length: 7 }, (_, index): CoverageRow => {
      const weekday = (index + weekStart) % 7;
      const days = all.filter((day, at) => weekdayOf(day) === weekday && !(leavesOut && specials[at]?.length));
      return { weekday, day: null, days, isToday: now !== null && weekdayOf(now.day) === weekday };
    });
    return { rows, leftOut: leavesOut ? [...new Set(specials.flat())] : [] };
  }
  const place = (day: number): number => (weekdayOf(day) - weekStart + 7) % 7;
  const shown = view === 'week' ? all.toSorted((a, b) => place(a) - place(b)) : all;
  const rows = shown.map((day): CoverageRow => ({
    weekday: weekdayOf(day),
    day: dayOf(day),
    days: [day],
    isToday: now?.day === day,
  }));
  return { rows, leftOut: [] };
}
