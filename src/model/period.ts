import type { Day, MetricsDocument } from '../contract/types.js';
import { dayOfInstant, daysBetween, shiftDay } from './day.js';

/** Days from one to another, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** The days `now` covers; null when the document does not say. */
export const periodOf = ({ period }: MetricsDocument): DaySpan | null => period ?? null;

/** The days compared with: those the document names, else as many days directly before the period. */
export const periodBefore = ({ period }: MetricsDocument): DaySpan | null => {
  if (!period) return null;
  if (period.before) return period.before;
  const length = daysBetween(period.from, period.to);
  return { from: shiftDay(period.from, -length), to: shiftDay(period.from, -1) };
};

/** Whether the period is still running: the figures were made on its last day or before. Then "so far" is said. */
export const isUnfinished = ({ generatedAt, period, timeZone }: MetricsDocument): boolean =>
  generatedAt != null && period != null && dayOfInstant(generatedAt, timeZone) <= period.to;

/** Whether a day had not begun when the figures were made; told from the document, never from the reader's clock. */
export const isAhead = ({ generatedAt, timeZone }: MetricsDocument, day: Day): boolean =>
  generatedAt == null || dayOfInstant(generatedAt, timeZone) < day;

/** The day that was not over when the figures were made; null when the period is over. */
export const unfinishedDay = (document: MetricsDocument): Day | null =>
  isUnfinished(document) && document.generatedAt ? dayOfInstant(document.generatedAt, document.timeZone) : null;
