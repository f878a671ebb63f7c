import type { Day, DayPoint, Measure, MetricsDocument, Survey, SurveyDay } from '../contract/types.js';
import { pooledMeasure } from './measure.js';
import { inOrder } from './order.js';

/** The survey of a metric on a channel, without a channel the one over all; null without such a survey. */
export const surveyOf = (
  document: MetricsDocument,
  metric: string,
  channel: string | null | undefined,
): Survey | null =>
  document.surveys?.find((survey) => survey.metric === metric && (survey.channel ?? null) === (channel ?? null)) ??
  null;

/** Its days; none without such a survey. */
export const surveyDays = (...which: Parameters<typeof surveyOf>): readonly SurveyDay[] =>
  surveyOf(...which)?.days ?? [];

/** The points of a series from one day to another, both included, pooled into one figure; null when nobody answered. */
export const pooledDays = (points: readonly DayPoint[], from: Day, to: Day): Measure | null =>
  // Days are written YYYY-MM-DD, so that their text is in their order.
  pooledMeasure(points.filter((point) => point.day >= from && point.day <= to));

/** Days in their order; the list itself when it already is, which it nearly always is. */
export const daysInOrder = <Point extends { readonly day: Day }>(points: readonly Point[]): readonly Point[] => {
  const sorted = points.every((point, index) => index === 0 || (points[index - 1] as Point).day <= point.day);
  return sorted ? points : points.toSorted((a, b) => inOrder(a.day, b.day));
};
