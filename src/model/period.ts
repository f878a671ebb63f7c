import type { Day, MetricsDocument } from '../contract/types.js';
import { dayOfInstant, isAfterDay } from './day.js';

/** Whether the period is still running: the figures were made on its last day or before. Then "so far" is said. */
export const isUnfinished = ({ generatedAt, period, timeZone }: MetricsDocument): boolean =>
  generatedAt != null && period != null && !isAfterDay(generatedAt, period.to, timeZone ?? 'UTC');

/** The day that was not over when the figures were made; null when the period is over. */
export const unfinishedDay = (document: MetricsDocument): Day | null =>
  isUnfinished(document) && document.generatedAt ? dayOfInstant(document.generatedAt, document.timeZone ?? 'UTC') : null;
