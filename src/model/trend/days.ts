import type { Metric } from '../../contract/catalogue.js';
import type { Day, Measure, SurveyDay, TeamEvent } from '../../contract/types.js';
import type { ControlLimits } from '../../stats/control-limits.js';
import { type DayNumber, dayNumber, dayOf } from '../day.js';
import { figureOf } from '../kpi.js';
import { isGiven, measureCount, measureValue, pooledMeasure } from '../measure.js';
import { type Cadence, firstOf, lastOf, pooledBy } from './bins.js';
import type { TrendEvent } from './limits.js';

/** One calendar day of a trend; everything is null where nothing was measured. */
export interface TrendDay {
  /** Its place among the days of the trend. */
  readonly index: number;
  readonly day: Day;
  /** The last day the figure stands for: the same one, or the end of its week or month. */
  readonly to: Day;
  readonly value: number | null;
  /** Answers or contacts behind `value`. */
  readonly count: number | null;
  /** Surveys sent. */
  readonly invited: number | null;
  /** How many gave each rating, the lowest first. */
  readonly answers: readonly number[] | null;
  /** Too few answers to say anything, or a day that is not over. */
  readonly hollow: boolean;
  /** The bold line: the seven days ending here together, or the figure itself where it does not pool. */
  readonly line: number | null;
  /** Likely range of `line`. */
  readonly low: number | null;
  readonly high: number | null;
  /** Too few answers behind `line`. */
  readonly few: boolean;
  /** What the document says happened that day. */
  readonly events: readonly TeamEvent[];
  /** Where the day lies outside the usual ups and downs; never of a hollow one. */
  readonly unusual: UnusualDay | null;
}

/** A day outside the usual ups and downs: look for a cause. */
export interface UnusualDay {
  readonly index: number;
  readonly value: number;
  /** The usual range of a day with as many answers. */
  readonly low: number;
  readonly high: number;
  /** On the side that is not wanted; an unusually good day is no alarm. */
  readonly isBad: boolean;
  /** Its cause: the shortest event explains a day best, an outage of an hour rather than a month of Ramadan. */
  readonly event: TeamEvent | null;
}

/** A series laid on the calendar, one entry a day; null is a day without a figure. */
export interface Calendar {
  /** The first day of `points`, before the first one shown. */
  readonly from: DayNumber;
  readonly points: readonly (SurveyDay | null)[];
  readonly cadence: Cadence;
  /** Whether its weeks or months are made of days. */
  readonly made: boolean;
}

/** One entry a calendar day, null where nothing was measured. */
export type Days = readonly (Measure | null)[];

/** Days of the pooled figure. */
export const window = 7;

/** Days before the first one shown: those of its seven and the seven it is compared with, or the month before. */
export const lead = 31;

// A century of days: enough for any team, and a mistyped year cannot ask for a million of them.
const mostDays = 36_525;

/**
 * A series in order of its days up to the day `to`: at most `days` of them and the lead; null without a measured day.
 * Days are put together `by` week or month; figures that do not pool, and weekly and monthly ones, stay as they are.
 */
export const calendarOf = (
  series: readonly SurveyDay[],
  to: DayNumber,
  days: number,
  by: Cadence | null = null,
): Calendar | null => {
  const daily = laidOf(series, to);
  const [point] = daily.values();
  if (!point) return null;
  const own = cadenceOf([...daily.keys()]);
  const made = (by === 'week' || by === 'month') && own === 'day' && !isGiven(point);
  const cadence = made ? by : own;
  // Surveys that nobody answered were sent all the same.
  const laid = made ? laidOf(pooledBy(series, by, dayOf(to)), to) : daily;
  const placed = [...laid.keys()];
  const least = to - Math.min(days, mostDays) + 1;
  const first = Math.max(placed[0] ?? to, made ? firstOf(least, by) : least);
  const from = first - lead;
  // Weekly and monthly figures stand on their first day: the rest of that week is not a gap.
  const end = cadence === 'day' ? to : (placed.at(-1) ?? to);
  const points = Array.from({ length: end - from + 1 }, (_, index) => laid.get(from + index) ?? null);
  return { from, points, cadence, made };
};

/** The measured figures up to the day `to`, by their day. */
const laidOf = (series: readonly SurveyDay[], to: DayNumber): ReadonlyMap<DayNumber, SurveyDay> => {
  const laid = new Map<DayNumber, SurveyDay>();
  for (const point of series) {
    const day = dayNumber(point.day);
    if (day <= to && measureValue(point) !== null) laid.set(day, point);
  }
  return laid;
};

/** How far apart measured days are: the shortest distance decides, as holes only make distances longer. */
const cadenceOf = (days: readonly DayNumber[]): Cadence => {
  const shortest = days.reduce((least, day, at) => Math.min(least, day - (days[at - 1] ?? -Infinity)), Infinity);
  if (shortest === Infinity || shortest < 6) return 'day';
  return shortest < 28 ? 'week' : 'month';
};

/**
 * For each calendar day the figure of the seven days ending there, all answers together: a ratio of sums, never a mean
 * of ratios. A day without a figure adds nothing and is not a zero; seven of them have no figure.
 */
export const rollingMeasures = (days: Days): Days =>
  days.map((_, index) =>
    pooledMeasure(days.slice(Math.max(0, index - window + 1), index + 1).filter((day) => day !== null)),
  );

/** The days of a trend, one entry a calendar day, without the lead; `lines` are the figures of its bold line. */
export const trendDays = (
  { from, points, cadence }: Calendar,
  lines: Days,
  metric: Metric,
  unfinished: number,
  usual: ControlLimits | null,
  events: readonly TrendEvent[],
): readonly TrendDay[] =>
  points.slice(lead).map((point, index) => {
    const measure = lines[index + lead];
    const line = measure ? figureOf(metric, measure) : null;
    const value = point && measureValue(point);
    const count = point && measureCount(point);
    const hollow = index === unfinished || (count !== null && count < metric.minSample);
    const range = usual?.points[index];
    const at = from + lead + index;
    const day = point?.day ?? dayOf(at);
    const until = index + (point ? lastOf(at, cadence) - at : 0);
    const causes = events.filter((event) => event.from <= until && index <= event.to).map(({ event }) => event);
    const isUnusual = range?.unusual && !hollow && value !== null;
    return {
      index,
      day,
      to: until > index ? dayOf(from + lead + until) : day,
      value,
      count,
      invited: point?.invited ?? null,
      answers: point?.answers ?? null,
      hollow,
      line: line && line.value,
      low: line?.interval?.low ?? null,
      high: line?.interval?.high ?? null,
      few: line !== null && line.count !== null && line.count < metric.minSample,
      events: causes,
      unusual: isUnusual
        ? {
            index,
            value,
            low: range.low,
            high: range.high,
            isBad: metric.better === (range.unusual === 'low' ? 'higher' : 'lower'),
            event: causes[0] ?? null,
          }
        : null,
    };
  });
