import type { TeamEvent } from '../contract/types.js';
import { controlLimits, type ControlLimits } from '../stats/control-limits.js';
import { type DayNumber, dayNumber } from './day.js';
import { isShare } from './measure.js';
import type { Calendar, TrendDay } from './trend-days.js';

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
  readonly side: 'high' | 'low';
  /** What the document says happened that day. */
  readonly event: TeamEvent | null;
}

/** Days in a row on one side of the usual middle: the level may have moved. */
export interface Shift {
  readonly from: number;
  readonly to: number;
  /** Measured days of it. */
  readonly days: number;
  readonly side: 'above' | 'below';
}

/** What is usual for this series, and what is not. */
export interface UsualRange {
  readonly centre: number;
  readonly method: 'p' | 'laney';
  /** Fewer than 20 days: the limits will settle. */
  readonly provisional: boolean;
  /** Days the limits rest on. */
  readonly days: number;
  readonly unusual: readonly UnusualDay[];
  readonly shifts: readonly Shift[];
}

/** The usual range of shares; null for figures that have none. A day that is hollow is never called unusual. */
export const usualRange = (
  calendar: Calendar,
  days: readonly TrendDay[],
  events: readonly TrendEvent[],
  unfinished: number,
): UsualRange | null => {
  const shares = calendar.points.map((point, index) =>
    point && isShare(point) && index !== unfinished ? point : null,
  );
  const limits = controlLimits(shares);
  if (!limits) return null;
  const { centre, method, provisional } = limits;
  const measured = shares.filter((share) => share !== null && share.whole > 0).length;
  return {
    centre,
    method,
    provisional,
    days: measured,
    unusual: unusualDays(limits, days, events),
    shifts: shiftsOf(limits, days),
  };
};

const unusualDays = (limits: ControlLimits, days: readonly TrendDay[], events: readonly TrendEvent[]): UnusualDay[] => {
  const unusual: UnusualDay[] = [];
  limits.points.forEach((point, index) => {
    const day = days[index];
    if (!point?.unusual || !day || day.hollow || day.value === null) return;
    const { low, high } = point;
    unusual.push({ index, value: day.value, low, high, side: point.unusual, event: causeOf(events, index) });
  });
  return unusual;
};

/** The shortest event of a day explains it best: an outage of an hour rather than a month of Ramadan. */
const causeOf = (events: readonly TrendEvent[], index: number): TeamEvent | null => {
  const [cause] = events
    .filter((event) => event.from <= index && index <= event.to)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  return cause?.event ?? null;
};

const shiftsOf = (limits: ControlLimits, days: readonly TrendDay[]): Shift[] =>
  limits.runs.map(({ from, to, side }) => ({
    from,
    to,
    side,
    days: days.slice(from, to + 1).filter((day) => day.value !== null).length,
  }));

/** The events that touch the days of a trend; without a channel all of them, else those of no channel or the same. */
export const trendEvents = (
  events: readonly TeamEvent[] | null | undefined,
  from: DayNumber,
  count: number,
  channel: string | null,
): readonly TrendEvent[] =>
  (events ?? []).flatMap((event) => {
    if (channel !== null && event.channel != null && event.channel !== channel) return [];
    const start = dayNumber(event.from) - from;
    const end = dayNumber(event.to ?? event.from) - from;
    if (end < 0 || start >= count) return [];
    return [{ from: Math.max(0, start), to: Math.min(count - 1, end), event }];
  });
