import type { Metric } from '../contract/catalogue.js';
import type { Channel, Day, DayPoint, Measure, MetricsDocument, ShareMeasure, SurveyDay } from '../contract/types.js';
import type { Interval } from '../stats/interval.js';
import { compareShares } from '../stats/compare.js';
import { type Change, changeOf } from './change.js';
import { channelOf } from './channel.js';
import { dayNumber, shiftDay } from './day.js';
import { isGiven, measureCount, measureInterval, measureValue } from './measure.js';
import { metricOf } from './metric.js';
import { type DaySpan, unfinishedDay } from './period.js';
import { type Status, statusOf } from './status.js';
import { inOrder, pooledDays } from './survey.js';
import { type Cadence, type Calendar, cadenceOf, calendarOf, type TrendDay, trendDays, window } from './trend-days.js';
import { trendEvents, type TrendEvent, usualRange, type UsualRange } from './trend-limits.js';

/** The figure a trend ends with: the last seven days together, or the last figure where nothing is pooled. */
export interface TrendFigure extends DaySpan {
  readonly value: number;
  readonly count: number | null;
  /** Where the true figure likely lies; sampled metrics only. */
  readonly interval: Interval | null;
}

/** How many of the surveys sent were answered. */
export interface Response {
  readonly share: number;
  readonly before: number | null;
  /** The share moved so far that two weeks may not be compared without care. */
  readonly moved: boolean;
}

/** All a trend says, before anybody decides how it looks or in which language. */
export interface TrendFacts {
  readonly metric: Metric;
  readonly channel: Channel | null;
  readonly cadence: Cadence;
  /** Whether the line is the pooled seven days; else it is the figures themselves. */
  readonly pooled: boolean;
  /** One entry a calendar day, from the first shown to the last. */
  readonly days: readonly TrendDay[];
  readonly figure: TrendFigure | null;
  /** The days it is compared with. */
  readonly compared: DaySpan | null;
  readonly change: Change | null;
  readonly status: Status;
  readonly usual: UsualRange | null;
  readonly events: readonly TrendEvent[];
  readonly response: Response | null;
  /** Index of the day that was not over, or −1. */
  readonly unfinished: number;
  /** The most answers of one day. */
  readonly mostAnswers: number;
}

export interface TrendOptions {
  readonly metric: string;
  readonly channel?: string | null;
  /** How many days to show, the last ones; all without it. */
  readonly days?: number | null;
  readonly minSample?: number | null;
}

/** What a document says of a metric over time; null when it has no measured day of it. */
export const trendFacts = (document: MetricsDocument, options: TrendOptions): TrendFacts | null => {
  const series = trendSeries(document, options.metric, options.channel ?? null);
  const calendar = series && trendCalendar(document, series.points, options.days ?? Infinity);
  if (!series || !calendar) return null;
  const { points } = calendar;
  const first = points.find((point) => point !== null) ?? null;
  const cadence = cadenceOf(points);
  const metric = metricOf(document, options.metric, first, options.minSample);
  const pooled = cadence === 'day' && first !== null && !isGiven(first);
  const unfinished = indexOf(calendar, unfinishedDay(document));
  const days = trendDays(calendar, { metric, pooled, unfinished });
  const events = trendEvents(document.events, calendar.from, days.length, series.channel);
  const ends = pooled ? lastWeeks(series.points, days) : lastFigures(points);
  const figure = figureOf(metric, ends.now, ends.span);
  const judged = (unfinished < 0 || document.period?.before != null) && (pooled || cadence !== 'day');
  return {
    metric,
    channel: channelOf(document, series.channel),
    cadence,
    pooled,
    days,
    figure,
    compared: ends.compared,
    change: figure && judged ? changeOf(metric, ends.now, ends.before) : null,
    status: figure ? statusOf(metric, figure) : 'no-target',
    usual: usualRange(calendar, days, events, unfinished),
    events,
    response: responseOf(series.points, ends),
    unfinished,
    mostAnswers: days.reduce((most, day) => Math.max(most, day.count ?? 0), 0),
  };
};

interface Series {
  readonly channel: string | null;
  readonly points: readonly SurveyDay[];
}

/** A KPI's own series wins over the survey, as its own figure does on its tile. Only one channel there is needs no name. */
const trendSeries = (document: MetricsDocument, metric: string, channel: string | null): Series | null => {
  const surveys = document.surveys?.filter((survey) => survey.metric === metric && survey.days.length > 0) ?? [];
  const kpis = document.kpis?.filter((kpi) => kpi.metric === metric && kpi.series && kpi.series.length > 0) ?? [];
  const found = [
    ...kpis.map((kpi) => ({ channel: kpi.channel ?? null, points: kpi.series ?? [] })),
    ...surveys.map((survey) => ({ channel: survey.channel ?? null, points: survey.days })),
  ];
  const channels = new Set(found.map((series) => series.channel));
  const named = channel === null && channels.size === 1 ? found[0] : found.find((series) => series.channel === channel);
  return named ? { channel: named.channel, points: inOrder(named.points) } : null;
};

/** Days end with the period, or with the day the figures were made when that is earlier. */
const trendCalendar = (document: MetricsDocument, points: readonly SurveyDay[], days: number): Calendar | null => {
  const last = points[points.length - 1]?.day;
  const end = unfinishedDay(document) ?? document.period?.to ?? last;
  if (!end) return null;
  const calendar = calendarOf(points, dayNumber(end), days);
  // Weekly and monthly figures stand on their first day: the rest of that week is not a gap.
  return calendar && cadenceOf(calendar.points) !== 'day' ? withoutTail(calendar) : calendar;
};

const withoutTail = (calendar: Calendar): Calendar => ({
  ...calendar,
  points: calendar.points.slice(0, calendar.points.findLastIndex((point) => point !== null) + 1),
});

const indexOf = ({ from, points }: Calendar, day: Day | null): number => {
  const index = day === null ? -1 : dayNumber(day) - from;
  return points[index] ? index : -1;
};

/** The figure at the end of a trend and the one it is compared with. */
interface Ends {
  readonly span: DaySpan;
  readonly now: Measure | null;
  readonly compared: DaySpan | null;
  readonly before: Measure | null;
}

const lastWeeks = (points: readonly DayPoint[], days: readonly TrendDay[]): Ends => {
  const to = (days[days.length - 1] as TrendDay).day;
  const span = { from: shiftDay(to, 1 - window), to };
  const compared = { from: shiftDay(to, 1 - 2 * window), to: shiftDay(to, -window) };
  return {
    span,
    now: pooledDays(points, span.from, span.to),
    compared,
    before: pooledDays(points, compared.from, compared.to),
  };
};

const lastFigures = (points: readonly (DayPoint | null)[]): Ends => {
  const [now, before] = points
    .filter((point) => point !== null)
    .slice(-2)
    .reverse();
  const on = (point: DayPoint): DaySpan => ({ from: point.day, to: point.day });
  return {
    span: now ? on(now) : { from: '', to: '' },
    now: now ?? null,
    compared: before ? on(before) : null,
    before: before ?? null,
  };
};

const figureOf = (metric: Metric, measure: Measure | null, span: DaySpan): TrendFigure | null => {
  const value = measure && measureValue(measure);
  if (measure === null || value === null) return null;
  return { ...span, value, count: measureCount(measure), interval: metric.sampled ? measureInterval(measure) : null };
};

const responseOf = (points: readonly SurveyDay[], { span, compared }: Ends): Response | null => {
  const now = answered(points, span);
  if (now === null) return null;
  const before = compared && answered(points, compared);
  const movement = before && compareShares(now, before, smallestShift)?.movement;
  return {
    share: now.part / now.whole,
    before: before && before.part / before.whole,
    moved: movement === 'up' || movement === 'down',
  };
};

// A response share moves by a point or two every week; from five points on, other customers may be answering.
const smallestShift = 0.05;

/** Answers out of the surveys sent on the days that say how many were sent. */
const answered = (points: readonly SurveyDay[], span: DaySpan): ShareMeasure | null => {
  const days = points.filter((point) => point.invited != null && point.day >= span.from && point.day <= span.to);
  const part = days.reduce((sum, day) => sum + (measureCount(day) ?? 0), 0);
  const whole = days.reduce((sum, day) => sum + (day.invited ?? 0), 0);
  return whole > 0 ? { part: Math.min(part, whole), whole } : null;
};
