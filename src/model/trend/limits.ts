import type { Metric } from '../../contract/catalogue.js';
import type { DayPoint, TeamEvent } from '../../contract/types.js';
import { controlLimits, type Run } from '../../stats/control-limits.js';
import { type DayNumber, dayNumber } from '../day.js';
import { isShare } from '../measure.js';
import { type TrendDay, window } from './days.js';

/** What happened on some days, and where it stands among the days of a trend. */
export interface TrendEvent {
  /** Index of its first and last day in the trend, inside it. */
  readonly from: number;
  readonly to: number;
  readonly event: TeamEvent;
}

/** A day outside the usual ups and downs: look for a cause. */
export interface UnusualDay {
  readonly index: number;
  readonly value: number;
  /** The usual range of a day with as many answers. */
  readonly low: number;
  readonly high: number;
  /** On the side that is not wanted; an unusually good day is no alarm. */
  readonly isBad: boolean;
  /** What the document says happened that day. */
  readonly event: TeamEvent | null;
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

/** The usual range of shares; null for figures that have none. A day that is hollow is never called unusual. */
export const usualRange = (
  points: readonly (DayPoint | null)[],
  days: readonly TrendDay[],
  events: readonly TrendEvent[],
  unfinished: number,
  { better }: Metric,
): UsualRange | null => {
  const limits = controlLimits(
    points.map((point, index) => (point && isShare(point) && index !== unfinished ? point : null)),
  );
  if (!limits) return null;
  const { centre, provisional, points: ranges, runs } = limits;
  const unusual = days.flatMap(({ index, value, hollow }): UnusualDay | readonly [] => {
    const range = ranges[index];
    if (!range?.unusual || hollow || value === null) return [];
    const { low, high } = range;
    const isBad = better === (value < low ? 'higher' : 'lower');
    return { index, value, low, high, isBad, event: causeOf(events, index) };
  });
  const beyond = ({ value, low, high }: UnusualDay): number => Math.max(low - value, value - high);
  const run = runs.at(-1);
  const measured = (from: number, to: number): number => ranges.slice(from, to).filter(Boolean).length;
  return {
    centre,
    provisional,
    days: measured(0, ranges.length),
    unusual: unusual.sort((a, b) => beyond(b) - beyond(a)),
    // A run that ended before the last week is history: words would raise an alarm too late.
    shift: run && run.to >= days.length - window ? { ...run, days: measured(run.from, run.to + 1) } : null,
  };
};

/** The events that touch a day of a trend. */
export const eventsOn = (events: readonly TrendEvent[], index: number): readonly TrendEvent[] =>
  events.filter(({ from, to }) => from <= index && index <= to);

/** The shortest event of a day explains it best: an outage of an hour rather than a month of Ramadan. */
const causeOf = (events: readonly TrendEvent[], index: number): TeamEvent | null =>
  [...eventsOn(events, index)].sort((a, b) => a.to - a.from - (b.to - b.from))[0]?.event ?? null;

/** The events that touch the days of a trend; without a channel all of them, else those of no channel or the same. */
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
    .filter(({ from, to }) => from <= to);
