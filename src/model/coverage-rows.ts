import type { Day, MetricsDocument, TeamEvent } from '../contract/types.js';
import type { CoverageDays } from './coverage-days.js';
import { dayOf, weekdayOf } from './day.js';

/** One line of the picture: a date, or a weekday over several weeks. */
export interface CoverageRow {
  /** Monday is 0. */
  readonly weekday: number;
  /** The date, when the row is a single one. */
  readonly day: Day | null;
  /** The days behind the row, as days since 1970-01-01. */
  readonly days: readonly number[];
  readonly isToday: boolean;
  /** Holidays and other events on the row's single date. */
  readonly events: readonly TeamEvent[];
}

export interface CoverageRows {
  readonly rows: readonly CoverageRow[];
  /** Holidays and Ramadan whose days are in no mean. */
  readonly leftOut: readonly TeamEvent[];
  /** Where the document's own time stands; `null` when it is outside the rows. */
  readonly now: { readonly row: number; readonly minute: number } | null;
}

/**
 * The rows of the days shown. Weekdays over several weeks leave out the days of holidays and of Ramadan, whose hours
 * are others; when all days shown are such days, they are alike and stay.
 */
export function coverageRows(
  document: MetricsDocument,
  days: CoverageDays,
  view: 'week' | 'dates',
  weekStart: number,
): CoverageRows {
  const all = Array.from({ length: days.last - days.first + 1 }, (_, index) => days.first + index);
  const isMean = view === 'week' && all.length > 7;
  const special = specialEvents(document, days);
  const isOrdinary = (day: number): boolean => !special.some((event) => covers(event, dayOf(day)));
  const leavesOut = isMean && all.some(isOrdinary);
  const counted = leavesOut ? all.filter(isOrdinary) : all;

  const groups = view === 'dates' ? all.map((day) => [day]) : weekdayGroups(all, weekStart);
  const rows = groups.map((group): CoverageRow => {
    const [only] = group;
    const weekday = weekdayOf(only ?? 0);
    if (isMean) {
      const isToday = days.now !== null && weekdayOf(days.now.day) === weekday;
      return { weekday, day: null, days: group.filter((day) => counted.includes(day)), isToday, events: [] };
    }
    const day = dayOf(only ?? 0);
    const events = document.events?.filter((event) => covers(event, day)) ?? [];
    return { weekday, day, days: group, isToday: days.now?.day === only, events };
  });
  return { rows, leftOut: leavesOut ? special : [], now: nowIn(rows, days) };
}

function weekdayGroups(all: readonly number[], weekStart: number): readonly (readonly number[])[] {
  const weekdays = Array.from({ length: 7 }, (_, index) => (index + weekStart) % 7);
  return weekdays.map((weekday) => all.filter((day) => weekdayOf(day) === weekday)).filter((group) => group.length > 0);
}

function specialEvents({ events }: MetricsDocument, { from, to }: CoverageDays): readonly TeamEvent[] {
  return (
    events?.filter(
      (event) =>
        (event.kind === 'holiday' || event.kind === 'ramadan') && event.from <= to && (event.to ?? event.from) >= from,
    ) ?? []
  );
}

const covers = (event: TeamEvent, day: Day): boolean => day >= event.from && day <= (event.to ?? event.from);

function nowIn(rows: readonly CoverageRow[], { now, columns, minutes }: CoverageDays): CoverageRows['now'] {
  const row = rows.findIndex((one) => one.isToday);
  const [first = 0] = columns;
  if (!now || row < 0 || now.minute < first || now.minute >= (columns.at(-1) ?? 0) + minutes) return null;
  return { row, minute: now.minute };
}
