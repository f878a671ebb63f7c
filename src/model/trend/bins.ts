import type { Day, SurveyDay } from '../../contract/types.js';
import { type DayNumber, dayNumber, dayOf, weekdayOf } from '../day.js';
import { pooledMeasure } from '../measure.js';

/** How far apart the figures of a series are. */
export type Cadence = 'day' | 'week' | 'month';

/** The first day of the calendar week, from Monday on, or of the month a day lies in. */
export const firstOf = (day: DayNumber, each: Cadence): DayNumber => {
  if (each === 'week') return day - weekdayOf(day);
  return each === 'month' ? day + 1 - Number(dayOf(day).slice(8)) : day;
};

/** The last of the days a figure stands for that stands on this day. */
export const lastOf = (day: DayNumber, each: Cadence): DayNumber => {
  if (each === 'week') return day + 6;
  return each === 'month' ? firstOf(firstOf(day, each) + 31, each) - 1 : day;
};

/** Rows added up place by place, those that are missing left out; null without any. */
export const sums = (rows: readonly (readonly number[] | null | undefined)[]): readonly number[] | null => {
  const added: number[] = [];
  for (const row of rows) row?.forEach((count, at) => (added[at] = (added[at] ?? 0) + count));
  return added.length > 0 ? added : null;
};

/** Days up to one of them as one figure a calendar week or month: all answers together, never a mean of days. */
export const pooledBy = (days: readonly SurveyDay[], each: Cadence, to: Day): readonly SurveyDay[] => {
  const bins = new Map<DayNumber, readonly SurveyDay[]>();
  for (const day of days) {
    if (day.day > to) break;
    const first = firstOf(dayNumber(day.day), each);
    bins.set(first, [...(bins.get(first) ?? []), day]);
  }
  return [...bins].flatMap(([first, bin]) => {
    const measure = pooledMeasure(bin);
    const invited = sums(bin.map(({ invited }) => (invited == null ? null : [invited])))?.[0] ?? null;
    return measure ? { ...measure, day: dayOf(first), invited, answers: sums(bin.map(({ answers }) => answers)) } : [];
  });
};
