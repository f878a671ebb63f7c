import type { MetricsDocument, ShareMeasure, Survey, SurveyDay } from '../../contract/types.js';
import { compareShares } from '../../stats/compare.js';
import { controlLimits } from '../../stats/control-limits.js';
import { pooledShare } from '../../stats/pool.js';
import { changeOf } from '../change.js';
import { channelOf } from '../channel.js';
import { dayNumber, dayOf } from '../day.js';
import { figureOf, type KpiFacts } from '../kpi.js';
import { isGiven, isShare, measureCount } from '../measure.js';
import { metricOf } from '../metric.js';
import { type DaySpan, unfinishedDay } from '../period.js';
import { remembered } from '../remember.js';
import { statusOf } from '../status.js';
import { daysInOrder, surveyOf } from '../survey.js';
import { scaleOf } from './answers.js';
import { type Cadence, lastOf } from './bins.js';
import { calendarOf, type Days, lead, rollingMeasures, type TrendDay, trendDays, window } from './days.js';
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
  /** Of shares; other figures have no rule for it. */
  readonly usual: UsualRange | null;
  readonly events: readonly TrendEvent[];
  readonly response: Response | null;
  /** Index of the day, week or month that was not over, or −1. */
  readonly openDay: number;
  /** Where its ratings and comments are. */
  readonly survey: Survey | null;
  /** Its ratings, the lowest first; none where no day says how many gave each. */
  readonly scale: readonly number[];
}

export interface TrendOptions {
  readonly metric: string;
  readonly channel?: string | null;
  /** How many days to show, the last ones; all without it. */
  readonly days?: number | null;
  readonly minSample?: number | null;
  /** What days are put together by; without it they stay days. */
  readonly by?: Cadence | null;
}

/** What a document says of a metric over time; null when it has no measured day of it. */
export const trendFacts = remembered<TrendOptions, TrendFacts | null>((document, options) => {
  const series = trendSeries(document, options.metric, options.channel ?? null);
  // Days end with the period, or with the day the figures were made when that is earlier.
  const open = unfinishedDay(document);
  const end = open ?? document.period?.to ?? series?.points.at(-1)?.day;
  // No day at all is no wish: then all of them are shown.
  const most = options.days != null && options.days >= 1 ? Math.floor(options.days) : Infinity;
  const calendar = series && end ? calendarOf(series.points, dayNumber(end), most, options.by) : null;
  if (!series || !end || !calendar) return null;
  const { from, points, cadence, made } = calendar;
  const shown = points.slice(lead);
  const first = shown.find((point) => point !== null) ?? null;
  const metric = metricOf(document, options.metric, first, options.minSample);
  const pooled = cadence === 'day' && first !== null && !isGiven(first);
  const newest = points.findLastIndex((point) => point !== null);
  // The day on which figures are made is not over, nor is a week or a month whose last day the document does not know.
  const untold = lastOf(from + newest, cadence) - dayNumber(end);
  const openDay = (open === null ? made && untold > 0 : untold >= 0) ? newest - lead : -1;
  const lines: Days = pooled ? rollingMeasures(points) : points;
  const limits = controlLimits(
    shown.map((point, index) => (point && isShare(point) && index !== openDay ? point : null)),
  );
  const length = lastOf(from + points.length - 1, cadence) - from - lead + 1;
  const events = trendEvents(document.events, from + lead, length, series.channel);
  const days = trendDays(calendar, lines, metric, openDay, limits, events);
  const survey = surveyOf(document, options.metric, series.channel);
  const last = pooled ? points.length - 1 : newest;
  const before = pooled ? last - window : points.findLastIndex((point, index) => point !== null && index < last);
  const span = (at: number): DaySpan => {
    const day = from + at;
    return { from: dayOf(pooled ? day - window + 1 : day), to: dayOf(Math.min(lastOf(day, cadence), dayNumber(end))) };
  };
  const compared = before < 0 ? null : span(before);
  const now = lines[last] ?? null;
  const figure = now && figureOf(metric, now);
  const isJudged = (openDay < 0 || (!made && document.period?.before != null)) && (pooled || cadence !== 'day');
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
    usual: limits && usualRange(limits, days),
    events,
    response: responseOf(series.points, span(last), isJudged ? compared : null),
    openDay,
    survey,
    scale: scaleOf(days, survey),
  };
});

interface Series {
  readonly channel: string | null;
  readonly points: readonly SurveyDay[];
}

/** A KPI's own series wins over the survey, as its own figure does on its tile. Only one channel there is needs no name. */
const trendSeries = (document: MetricsDocument, metric: string, channel: string | null): Series | null => {
  const { kpis, surveys } = document;
  const found = [
    ...(kpis ?? []).map((kpi) => ({ metric: kpi.metric, channel: kpi.channel ?? null, points: kpi.series ?? [] })),
    ...(surveys ?? []).map((survey) => ({ ...survey, channel: survey.channel ?? null, points: survey.days })),
  ].filter((series) => series.metric === metric && series.points.length > 0);
  const [first] = found;
  const isOne = channel === null && found.every((series) => series.channel === first?.channel);
  const series = isOne ? first : found.find((series) => series.channel === channel);
  return series ? { channel: series.channel, points: daysInOrder(series.points) } : null;
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

/** Answers out of the surveys sent on the days that say how many were sent, those nobody answered too. */
const answered = (points: readonly SurveyDay[], { from, to }: DaySpan): ShareMeasure | null => {
  const sent = points.filter(({ day, invited }) => invited != null && day >= from && day <= to);
  const all = pooledShare(sent.map((point) => ({ part: measureCount(point) ?? 0, whole: point.invited ?? 0 })));
  return all && { part: Math.min(all.part, all.whole), whole: all.whole };
};
