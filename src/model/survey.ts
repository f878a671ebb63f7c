import type { Day, DayPoint, Measure, MetricsDocument, Survey } from '../contract/types.js';
import { pooledMeasure } from './measure.js';

/** The survey of a metric on a channel; without a channel the one over all channels. */
export const surveyOf = (document: MetricsDocument, metric: string, channel?: string | null): Survey | null =>
  document.surveys?.find((survey) => survey.metric === metric && (survey.channel ?? null) === (channel ?? null)) ??
  null;

/** A metric's survey days of a period pooled into one figure, both ends included; null when nobody answered. */
export const surveyMeasure = (
  document: MetricsDocument,
  metric: string,
  from: Day,
  to: Day,
  channel?: string | null,
): Measure | null => {
  const survey = surveyOf(document, metric, channel);
  return survey ? pooledDays(survey.days, from, to) : null;
};

/** A metric's survey days as a KPI's series, in order of their days; null without such a survey. */
export const surveySeries = (
  document: MetricsDocument,
  metric: string,
  channel?: string | null,
): readonly DayPoint[] | null => {
  const survey = surveyOf(document, metric, channel);
  return survey ? inOrder(survey.days) : null;
};

/** The points of a series from one day to another, both included, pooled into one figure. */
export const pooledDays = (points: readonly DayPoint[], from: Day, to: Day): Measure | null =>
  // Days are written YYYY-MM-DD, so that their text is in their order.
  pooledMeasure(points.filter((point) => point.day >= from && point.day <= to));

/** Days in their order; the list itself when it already is, which it nearly always is. */
export const inOrder = <Point extends { readonly day: Day }>(points: readonly Point[]): readonly Point[] => {
  const sorted = points.every((point, index) => index === 0 || (points[index - 1] as Point).day <= point.day);
  return sorted ? points : [...points].sort((a, b) => (a.day < b.day ? -1 : 1));
};
