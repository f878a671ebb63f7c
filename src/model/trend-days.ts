import type { Metric } from '../contract/catalogue.js';
import type { Day, DayPoint, SurveyDay } from '../contract/types.js';
import { type DayNumber, dayNumber, dayOf } from './day.js';
import { measureCount, measureInterval, measureValue } from './measure.js';
import { rollingMeasures } from './rolling.js';

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

// A century of days: enough for any team, and a mistyped year cannot ask for a million of them.
const mostDays = 36_525;

/** Days of the pooled figure. */
export const window = 7;

/** A series laid on the calendar, one entry a day; null is a day without a figure. */
export interface Calendar {
  readonly from: DayNumber;
  readonly points: readonly (SurveyDay | null)[];
  /** The days before the first one shown that still belong to its seven. */
  readonly lead: readonly (SurveyDay | null)[];
}

/** A series up to the day `to`, at most `days` days of it; null without a measured day. */
export const calendarOf = (series: readonly DayPoint[], to: DayNumber, days: number): Calendar | null => {
  const kept = series.filter((point) => measureValue(point) !== null);
  const numbers = kept.map((point) => dayNumber(point.day));
  const first = numbers[0];
  if (first === undefined || first > to) return null;
  const length = Math.min(to - first + 1, days, mostDays);
  const lead = Math.min(to - first + 1 - length, window - 1);
  const start = to - length - lead + 1;
  const points: (SurveyDay | null)[] = new Array<SurveyDay | null>(length + lead).fill(null);
  kept.forEach((point, index) => {
    const at = (numbers[index] as DayNumber) - start;
    if (at >= 0 && at < points.length) points[at] = point;
  });
  return { from: start + lead, points: points.slice(lead), lead: points.slice(0, lead) };
};

/** How far apart measured days are: the shortest distance decides, as holes only make distances longer. */
export const cadenceOf = (points: readonly (DayPoint | null)[]): Cadence => {
  let shortest = Infinity;
  let last = -1;
  for (let index = 0; index < points.length && shortest > 1; index++) {
    if (!points[index]) continue;
    if (last >= 0) shortest = Math.min(shortest, index - last);
    last = index;
  }
  if (shortest === Infinity || shortest < 6) return 'day';
  return shortest < 28 ? 'week' : 'month';
};

/** What decides how the days of a trend are read. */
export interface Reading {
  readonly metric: Metric;
  /** The line is the seven days ending at a day; else the figures themselves. */
  readonly pooled: boolean;
  /** Index of a day that is not over, or −1. */
  readonly unfinished: number;
}

/** The days of a trend, one entry a calendar day. */
export const trendDays = (calendar: Calendar, { metric, pooled, unfinished }: Reading): readonly TrendDay[] => {
  const { from, points, lead } = calendar;
  const lines = pooled ? rollingMeasures([...lead, ...points], window).slice(lead.length) : points;
  return points.map((point, index) => {
    const line = lines[index] ?? null;
    const interval = line && metric.sampled ? measureInterval(line) : null;
    const count = point && measureCount(point);
    const behind = line && measureCount(line);
    return {
      day: point ? point.day : dayOf(from + index),
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
};
