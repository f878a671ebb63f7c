import type { Agent, Agreement } from '../../contract/types.js';
import { type Change, changeOf } from '../change.js';
import { daysBetween, shiftDay } from '../day.js';
import { measureCount, measureValue } from '../measure.js';
import { pooledDays } from '../survey.js';
import type { ScoreColumn } from './grid.js';
import { latestFirst } from './order.js';
import type { Scorecards } from './scorecard.js';
import { measureBefore } from './window.js';

/** A figure since an agreement, and what the change is worth. */
export interface Outcome {
  readonly column: ScoreColumn;
  readonly value: number;
  readonly count: number | null;
  readonly change: Change;
}

/**
 * What came of an agreement: its metric from the day after it to the last day of figures, held against as many days
 * before it; the day itself is neither. Null without daily figures since, and for those that cannot be put together.
 */
export function outcomeOf(
  { window, until, columns }: Scorecards,
  { kpis }: Agent,
  agreement: Agreement | undefined,
): Outcome | null {
  if (!agreement) return null;
  const { metric, day } = agreement;
  const given = kpis?.filter((kpi) => kpi.metric === metric) ?? [];
  const kpi = given.find(({ channel }) => !channel) ?? given[0];
  const column = columns.find(
    (each) => each.metric.id === metric && (each.channel?.id ?? null) === (kpi?.channel ?? null),
  );
  const points = latestFirst(kpi?.series).filter((point) => until === null || point.day <= until);
  const to = points[0]?.day ?? day;
  const measure = pooledDays(points, shiftDay(day, 1), to);
  const value = measure && measureValue(measure);
  if (!kpi || !column || measure === null || value === null) return null;
  const days = daysBetween(day, to) - 1;
  const before = measureBefore({ ...window, before: { from: shiftDay(day, -days), to: shiftDay(day, -1) }, days }, kpi);
  return { column, value, count: measureCount(measure), change: changeOf(column.metric, measure, before) };
}
