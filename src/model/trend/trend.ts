import type { Metric } from '../../contract/catalogue.js';
import type { Measure, MetricsDocument, ShareMeasure, SurveyDay } from '../../contract/types.js';
import { compareShares } from '../../stats/compare.js';
import { changeOf } from '../change.js';
import { channelOf } from '../channel.js';
import { dayNumber, dayOf } from '../day.js';
import type { Figure, KpiFacts } from '../kpi.js';
import { isGiven, measureCount, measureInterval, measureValue } from '../measure.js';
import { metricOf } from '../metric.js';
import { type DaySpan, unfinishedDay } from '../period.js';
import { remembered } from '../remember.js';
import { type Days, rollingMeasures, window } from './rolling.js';
import { statusOf } from '../status.js';
import { inOrder } from '../survey.js';
import { type Cadence, calendarOf, lead, type TrendDay, trendDays } from './days.js';
import { trendEvents, type TrendEvent, usualRange, type UsualRange } from './limits.js';

/** How many of the surveys sent were answered. */
export interface Response {
  readonly share: number;
  readonly before: number | null;
  /** The share moved so far that two weeks may not be compared without care. */
  readonly moved: boolean;
}

/**
 * All a trend says, before anybody decides how it looks or in which language: what a tile says of the figure it ends
 * with (the last seven days together, or the last figure where nothing is pooled), and the days behind it.
 */
export interface TrendFacts extends KpiFacts {
  readonly cadence: Cadence;
  /** Whether the line is the pooled seven days; else it is the figures themselves. */
  readonly pooled: boolean;
  /** One entry a calendar day, from the first shown to the last. */
  readonly days: readonly TrendDay[];
  readonly usual: UsualRange | null;
  readonly events: readonly TrendEvent[];
  readonly response: Response | null;
  /** Index of the day that was not over, or −1. */
  readonly openDay: number;
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
export const trendFacts = remembered<TrendOptions, TrendFacts | null>((document, options) => {
  const series = trendSeries(document, options.metric, options.channel ?? null);
  // Days end with the period, or with the day the figures were made when that is earlier.
  const open = unfinishedDay(document);
  const end = open ?? document.period?.to ?? series?.points.at(-1)?.day;
  const calendar = series && end ? calendarOf(series.points, dayNumber(end), shownDays(options.days)) : null;
  if (!series || !calendar) return null;
  const { from, points, cadence } = calendar;
  const shown = points.slice(lead);
  const first = shown.find((point) => point !== null) ?? null;
  const metric = metricOf(document, options.metric, first, options.minSample);
  const pooled = cadence === 'day' && first !== null && !isGiven(first);
  const openAt = open === null ? -1 : dayNumber(open) - from - lead;
  const openDay = shown[openAt] ? openAt : -1;
  const lines: Days = pooled ? rollingMeasures(points) : points;
  const days = trendDays(calendar, lines, metric, openDay);
  const events = trendEvents(document.events, from + lead, days.length, series.channel);
  const last = pooled ? points.length - 1 : points.findLastIndex((point) => point !== null);
  const before = pooled ? last - window : points.findLastIndex((point, index) => point !== null && index < last);
  const span = (to: number): DaySpan => ({ from: dayOf(from + (pooled ? to - window + 1 : to)), to: dayOf(from + to) });
  const compared = before < 0 ? null : span(before);
  const now = lines[last] ?? null;
  const figure = figureOf(metric, now);
  const isJudged = (openDay < 0 || document.period?.before != null) && (pooled || cadence !== 'day');
  return {
    metric,
    channel: channelOf(document, series.channel),
    figure,
    status: figure ? statusOf(metric, figure) : 'no-target',
    target: metric.settings.target ?? null,
    change: figure && isJudged ? changeOf(metric, now, lines[before] ?? null) : null,
    period: span(last),
    before: compared,
    unfinished: openDay >= 0,
    latest: null,
    series: [],
    more: null,
    cadence,
    pooled,
    days,
    usual: usualRange(shown, days, events, openDay, metric),
    events,
    response: responseOf(series.points, span(last), compared),
    openDay,
    mostAnswers: days.reduce((most, day) => Math.max(most, day.count ?? 0), 0),
  };
});

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

const figureOf = (metric: Metric, measure: Measure | null): Figure | null => {
  const value = measure && measureValue(measure);
  if (measure === null || value === null) return null;
  return {
    value,
    count: measureCount(measure),
    interval: metric.sampled ? measureInterval(measure, undefined, metric.range) : null,
    p90: null,
  };
};

// A response share moves by a point or two every week; from five points on, other customers may be answering.
const smallestShift = 0.05;

const responseOf = (points: readonly SurveyDay[], span: DaySpan, compared: DaySpan | null): Response | null => {
  const now = answered(points, span);
  if (!now) return null;
  const before = compared && answered(points, compared);
  const movement = before && compareShares(now, before, smallestShift)?.movement;
  return {
    share: now.part / now.whole,
    before: before && before.part / before.whole,
    moved: movement === 'up' || movement === 'down',
  };
};

/** No day at all is no wish: then all of them are shown. */
const shownDays = (days: number | null | undefined): number =>
  days != null && days >= 1 ? Math.floor(days) : Infinity;

/** Answers out of the surveys sent on the days that say how many were sent, those nobody answered too. */
const answered = (points: readonly SurveyDay[], { from, to }: DaySpan): ShareMeasure | null => {
  let part = 0;
  let whole = 0;
  for (const point of points) {
    if (point.invited == null || point.day < from || point.day > to) continue;
    part += measureCount(point) ?? 0;
    whole += point.invited;
  }
  return whole > 0 ? { part: Math.min(part, whole), whole } : null;
};
