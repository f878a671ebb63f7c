import type { Day, Kpi, Measure, MetricsDocument } from '../../contract/types.js';
import { dayOfInstant, shiftDay } from '../day.js';
import { isGiven } from '../measure.js';
import { type DaySpan, isUnfinished, periodBefore, periodOf } from '../period.js';
import { pooledDays } from '../survey.js';

/** The days the scorecards cover and the days they are held against; a week is often too short to judge a person. */
export interface ScoreWindow {
  readonly now: DaySpan | null;
  readonly before: DaySpan | null;
  /** How many days were asked for; null: the document's own period. */
  readonly days: number | null;
  /** The document's own period: what it says of a person without days is of these. */
  readonly period: DaySpan | null;
  /** The day the figures were made, else the period's last: what was due before it is overdue. */
  readonly today: Day | null;
}

/** The document's period, or so many days that end with it. */
export function scoreWindow(document: MetricsDocument, days: number | null): ScoreWindow {
  const { generatedAt, timeZone } = document;
  const now = periodOf(document);
  const own = { period: now, today: generatedAt ? dayOfInstant(generatedAt, timeZone) : (now?.to ?? null) };
  if (now === null || days === null || !(days >= 1)) {
    // An unfinished period is only held against days that the document names.
    const comparable = !isUnfinished(document) || document.period?.before;
    return { now, before: comparable ? periodBefore(document) : null, days: null, ...own };
  }
  // A century: a mistyped number must not leave the calendar.
  const length = Math.min(Math.floor(days), 36_525);
  const from = shiftDay(now.to, 1 - length);
  return {
    now: { from, to: now.to },
    before: { from: shiftDay(from, -length), to: shiftDay(from, -1) },
    days: length,
    ...own,
  };
}

/**
 * A KPI's figure in the window: its days together, or what the document gives for its period. Where other days are
 * asked for, the period's answers do not stand in for them; a stock, such as courses done, has no days.
 */
export function measureIn({ now, days }: ScoreWindow, kpi: Kpi): Measure | null {
  const pooled = kpi.series && now && (days !== null || !kpi.now) ? pooledDays(kpi.series, now.from, now.to) : null;
  return pooled ?? (days === null || isStock(kpi) ? (kpi.now ?? null) : null);
}

const isStock = ({ metric, now }: Kpi): boolean => metric === 'training' || (now != null && isGiven(now));

/** The figure to hold it against; null where the days do not reach back that far. */
export function measureBefore({ before, days }: ScoreWindow, kpi: Kpi): Measure | null {
  if (before === null) return null;
  if (days === null && kpi.before) return kpi.before;
  const first = kpi.series?.[0]?.day;
  return kpi.series && first !== undefined && first <= before.from
    ? pooledDays(kpi.series, before.from, before.to)
    : null;
}
