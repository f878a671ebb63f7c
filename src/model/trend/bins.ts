import type { SurveyDay } from '../../contract/types.js';
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
  if (each !== 'month') return each === 'week' ? day + 6 : day;
  const [year = 0, month = 0, date = 0] = dayOf(day).split('-').map(Number);
  return dayNumber(new Date(Date.UTC(year, month, date - 1)).toISOString());
};

/** Days in their order as one figure a calendar week or month: all answers together, never a mean of days. */
export const pooledBy = (days: readonly SurveyDay[], each: Cadence): readonly SurveyDay[] => {
  const bins = new Map<DayNumber, SurveyDay[]>();
  for (const day of days) {
    const first = firstOf(dayNumber(day.day), each);
    const bin = bins.get(first);
    if (bin) bin.push(day);
    else bins.set(first, [day]);
  }
  return [...bins].flatMap(([first, bin]) => {
    const measure = pooledMeasure(bin);
    return measure ? { ...measure, day: dayOf(first), invited: invitedOn(bin), answers: answersOn(bin) } : [];
  });
};

const invitedOn = (days: readonly SurveyDay[]): number | null =>
  days.reduce<number | null>((sum, { invited }) => (invited == null ? sum : (sum ?? 0) + invited), null);

/** How many gave each rating, on the days that say so. */
export const answersOn = (days: readonly { readonly answers?: readonly number[] | null }[]): readonly number[] | null =>
  days.reduce<number[] | null>((sum, { answers }) => {
    if (!answers) return sum;
    const sums = sum ?? [];
    answers.forEach((count, rating) => (sums[rating] = (sums[rating] ?? 0) + count));
    return sums;
  }, null);
