import type { Metric } from '../contract/catalogue.js';
import type { Band, Channel, Day, DayPoint, Kpi, LocalText, Measure, MetricsDocument } from '../contract/types.js';
import type { Interval } from '../stats/interval.js';
import { moreForTenPoints } from '../stats/wilson.js';
import { type Change, changeOf } from './change.js';
import { channelOf } from './channel.js';
import { isApart } from './counter.js';
import { dayNumber } from './day.js';
import { isGiven, isShare, measureCount, measureInterval, measureValue } from './measure.js';
import { metricOf } from './metric.js';
import { type DaySpan, isAhead, isUnfinished, periodBefore, periodOf } from './period.js';
import { remembered } from './remember.js';
import { type Status, statusOf } from './status.js';
import { daysInOrder, pooledDays, surveyDays } from './survey.js';

/** One figure with what is known of its certainty. */
export interface Figure {
  readonly value: number;
  /** Where the true figure likely lies; sampled metrics only. */
  readonly interval: Interval | null;
  /** Answers, calls or contacts behind it. */
  readonly count: number | null;
  /** Nine in ten were within this; durations only. */
  readonly p90: number | null;
}

export interface SparkPoint {
  readonly day: Day;
  /** Days since 1970-01-01, for the horizontal place. */
  readonly at: number;
  readonly value: number | null;
}

/** The present figure against another one, by that one's own name. */
export interface LabelledChange {
  readonly label: LocalText;
  readonly change: Change;
}

/** All a KPI tile says, before anybody decides how it looks or in which language. */
export interface KpiFacts {
  readonly metric: Metric;
  readonly channel: Channel | null;
  /** `null`: not measured. Never zero. */
  readonly figure: Figure | null;
  readonly status: Status;
  readonly target: number | Band | null;
  readonly change: Change | null;
  readonly period: DaySpan | null;
  readonly before: DaySpan | null;
  readonly unfinished: boolean;
  /** The last interval measured. */
  readonly latest: { readonly minutes: number; readonly value: number } | null;
  readonly series: readonly SparkPoint[];
  /** How many more answers would narrow the figure to ±10 points, when it is too small to judge. */
  readonly more: number | null;
  /** Until this day the figure may still change; said while that day is to come. */
  readonly provisionalUntil?: Day | null;
  readonly comparisons?: readonly LabelledChange[] | null | undefined;
  /** The figure to read beside this one, so that one is not bought with the other. */
  readonly counter?: KpiFacts | null;
  /** This one moved as if it had been bought, while its counter surely got worse. */
  readonly isApart?: boolean;
}

/** The figures of a metric: the one over all channels, else one a channel, which are never pooled. */
export function kpiFacts(
  document: MetricsDocument,
  metric: string,
  channel: string | null = null,
  minSample: number | null = null,
): readonly KpiFacts[] {
  return factsOfMetric(document, { metric, channel, minSample });
}

// The headline, a row of tiles and each tile ask for the same figures.
const factsOfMetric = remembered(
  (document, { metric, channel, minSample }: { metric: string; channel: string | null; minSample: number | null }) =>
    kpisOf(document, metric, channel).map((kpi) => {
      const facts = factsOf(document, kpi, minSample);
      const beside = counterOf(document, facts);
      const counter = beside ? factsOf(document, beside, minSample) : null;
      return { ...facts, counter, isApart: isApart(facts, counter) };
    }),
);

/** The document's KPIs of one metric, on the channel asked for; a survey alone is a KPI too. */
export function kpisOf(document: MetricsDocument, metric: string, channel: string | null): readonly Kpi[] {
  const given = document.kpis?.filter((kpi) => kpi.metric === metric) ?? [];
  const surveyed = document.surveys?.filter((survey) => survey.metric === metric) ?? [];
  const pooled = surveyed
    .filter((survey) => !given.some((kpi) => sameChannel(kpi, survey.channel)))
    .map((survey) => ({ metric, channel: survey.channel ?? null }));
  const all = [...given, ...pooled];
  if (channel !== null) return all.filter((kpi) => sameChannel(kpi, channel));
  const overall = all.find((kpi) => sameChannel(kpi, null));
  return overall ? [overall] : all;
}

const sameChannel = (kpi: Kpi, channel: string | null | undefined): boolean =>
  (kpi.channel ?? null) === (channel ?? null);

/** What a figure is read beside: its metric's counter on the same channel, else the one over all channels. */
const counterOf = (document: MetricsDocument, { metric: { counter }, channel }: KpiFacts): Kpi | undefined | null =>
  counter === null
    ? null
    : [channel?.id, null].flatMap((id) =>
        kpisOf(document, counter, id ?? null).filter((kpi) => sameChannel(kpi, id)),
      )[0];

function factsOf(document: MetricsDocument, kpi: Kpi, minSample: number | null): KpiFacts {
  const period = periodOf(document);
  const earlier = periodBefore(document);
  const series = daysInOrder<DayPoint>(kpi.series ?? surveyDays(document, kpi.metric, kpi.channel));
  const over = (span: DaySpan | null): Measure | null => span && pooledDays(series, span.from, span.to);
  const now = kpi.now ?? over(period);
  const before = kpi.before ?? over(earlier);
  const metric = metricOf(document, kpi.metric, now ?? series[0], minSample);
  const figure = figureOf(metric, now);
  const status = figure ? statusOf(metric, figure) : 'no-target';
  const unfinished = isUnfinished(document);
  const latest = kpi.latest && measureValue(kpi.latest);
  return {
    metric,
    channel: channelOf(document, kpi.channel),
    figure,
    status,
    target: metric.settings.target ?? null,
    change: figure && (!unfinished || document.period?.before) ? changeOf(metric, now, before) : null,
    period,
    before: earlier,
    unfinished,
    latest: kpi.latest && latest != null ? { minutes: kpi.latest.minutes, value: latest } : null,
    series: series
      .slice(-sparkLength)
      .map((point) => ({ day: point.day, at: dayNumber(point.day), value: measureValue(point) })),
    provisionalUntil: kpi.provisionalUntil && isAhead(document, kpi.provisionalUntil) ? kpi.provisionalUntil : null,
    comparisons:
      figure && kpi.comparisons?.map((other) => ({ label: other.label, change: changeOf(metric, now, other) })),
    more: now && isShare(now) && status === 'too-few' ? moreForTenPoints(now.part, now.whole) : null,
  };
}

const sparkLength = 30;

/** A measure with what is known of its certainty; null when nothing was measured. */
export function figureOf(metric: Metric, measure: Measure | null): Figure | null {
  const value = measure && measureValue(measure);
  if (measure === null || value === null) return null;
  return {
    value,
    interval: metric.sampled ? measureInterval(measure, undefined, metric.range) : null,
    count: measureCount(measure),
    p90: isGiven(measure) ? (measure.p90 ?? null) : null,
  };
}
