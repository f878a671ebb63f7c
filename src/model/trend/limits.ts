import type { TeamEvent } from '../../contract/types.js';
import type { ControlLimits, Run } from '../../stats/control-limits.js';
import { type DayNumber, dayNumber } from '../day.js';
import { type TrendDay, type UnusualDay, window } from './days.js';

/** What happened on some days, and where it stands among the days of a trend. */
export interface TrendEvent {
  /** Index of its first and last day in the trend, inside it. */
  readonly from: number;
  readonly to: number;
  readonly event: TeamEvent;
}

/** Days in a row on one side of the usual middle: the level may have moved. */
export interface Shift extends Run {
  /** Measured days of it. */
  readonly days: number;
}

/** What is usual for this series, and what is not. */
export interface UsualRange {
  readonly centre: number;
  /** Fewer than 20 days: the limits will settle. */
  readonly provisional: boolean;
  /** Days the limits rest on. */
  readonly days: number;
  /** The day furthest beyond the usual first. */
  readonly unusual: readonly UnusualDay[];
  /** A slow slide that still lasts. */
  readonly shift: Shift | null;
}

/** What the limits of a series say of its days. */
export const usualRange = (
  { centre, provisional, points, runs }: ControlLimits,
  days: readonly TrendDay[],
): UsualRange => {
  const beyond = ({ value, low, high }: UnusualDay): number => Math.max(low - value, value - high);
  const measured = (from: number, to: number): number => points.slice(from, to).filter(Boolean).length;
  const run = runs.at(-1);
  return {
    centre,
    provisional,
    days: measured(0, points.length),
    unusual: days.flatMap(({ unusual }) => unusual ?? []).sort((a, b) => beyond(b) - beyond(a)),
    // A run that ended before the last week is history: words would raise an alarm too late.
    shift: run && run.to >= days.length - window ? { ...run, days: measured(run.from, run.to + 1) } : null,
  };
};

/**
 * The events that touch the days of a trend, the shortest first; without a channel all of them, else those of no channel
 * or the same.
 */
export const trendEvents = (
  events: readonly TeamEvent[] | null | undefined,
  first: DayNumber,
  count: number,
  channel: string | null,
): readonly TrendEvent[] =>
  (events ?? [])
    .filter((event) => channel === null || event.channel == null || event.channel === channel)
    .map((event) => ({
      from: Math.max(0, dayNumber(event.from) - first),
      to: Math.min(count - 1, dayNumber(event.to ?? event.from) - first),
      event,
    }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
