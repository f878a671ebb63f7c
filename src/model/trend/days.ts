import type { Metric } from '../../contract/catalogue.js';
import type { Day, SurveyDay } from '../../contract/types.js';
import { type DayNumber, dayNumber, dayOf } from '../day.js';
import { measureCount, measureInterval, measureValue } from '../measure.js';
import { type Days, window } from './rolling.js';

/** How far apart the figures of a series are. Weekly and monthly figures are never pooled over seven days. */
export type Cadence = 'day' | 'week' | 'month';

/** One calendar day of a trend; everything is null where nothing was measured. */
export interface TrendDay {
  readonly day: Day;
  readonly value: number | null;
  /** Answers or contacts behind `value`. */
  readonly count: number | null;
  /** Surveys sent. */
  readonly invited: number | null;
  /** Too few answers to say anything, or a day that is not over. */
  readonly hollow: boolean;
  /** The bold line: the seven days ending here together, or the figure itself where it does not pool. */
  readonly line: number | null;
  /** Likely range of `line`. */
  readonly low: number | null;
  readonly high: number | null;
  /** Too few answers behind `line`. */
  readonly few: boolean;
}

/** A series laid on the calendar, one entry a day; null is a day without a figure. */
export interface Calendar {
  /** The first day of `points`, before the first one shown. */
  readonly from: DayNumber;
  readonly points: readonly (SurveyDay | null)[];
  readonly cadence: Cadence;
}

/** Days before the first one shown: those that belong to its seven, and the seven it is compared with. */
export const lead = 2 * window - 1;

// A century of days: enough for any team, and a mistyped year cannot ask for a million of them.
const mostDays = 36_525;

/** A series in order of its days up to the day `to`: at most `days` of them and the lead; null without a measured day. */
export const calendarOf = (series: readonly SurveyDay[], to: DayNumber, days: number): Calendar | null => {
  const laid: SurveyDay[] = [];
  let first = Infinity;
  for (const point of series) {
    const day = dayNumber(point.day);
    if (day > to || measureValue(point) === null) continue;
    if (laid.length === 0) first = day;
    laid[day - first] = point;
  }
  if (laid.length === 0) return null;
  const cadence = cadenceOf(laid);
  const from = Math.max(first, to - Math.min(days, mostDays) + 1) - lead;
  // Weekly and monthly figures stand on their first day: the rest of that week is not a gap.
  const end = cadence === 'day' ? to + 1 : first + laid.length;
  const points = Array.from({ length: end - from }, (_, index) => laid[from - first + index] ?? null);
  return { from, points, cadence };
};

/** How far apart measured days are: the shortest distance decides, as holes only make distances longer. */
const cadenceOf = (points: readonly SurveyDay[]): Cadence => {
  let shortest = Infinity;
  let last = -Infinity;
  for (let index = 0; index < points.length && shortest > 1; index++) {
    if (!points[index]) continue;
    shortest = Math.min(shortest, index - last);
    last = index;
  }
  if (shortest === Infinity || shortest < 6) return 'day';
  return shortest < 28 ? 'week' : 'month';
};

/** The days of a trend, one entry a calendar day, without the lead; `lines` are the figures of its bold line. */
export const trendDays = (
  { from, points }: Calendar,
  lines: Days,
  metric: Metric,
  unfinished: number,
): readonly TrendDay[] =>
  points.slice(lead).map((point, index) => {
    const line = lines[index + lead] ?? null;
    const interval = line && metric.sampled ? measureInterval(line, undefined, metric.range) : null;
    const count = point && measureCount(point);
    const behind = line && measureCount(line);
    return {
      day: point ? point.day : dayOf(from + lead + index),
      value: point && measureValue(point),
      count,
      invited: point?.invited ?? null,
      hollow: index === unfinished || (count !== null && count < metric.minSample),
      line: line && measureValue(line),
      low: interval && interval.low,
      high: interval && interval.high,
      few: behind !== null && behind < metric.minSample,
    };
  });
