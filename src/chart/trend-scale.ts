import { tickStep } from 'd3';

/** One day as the picture needs it; null where nothing was measured. */
export interface TrendPoint {
  readonly value: number | null;
  readonly count: number | null;
  readonly hollow: boolean;
  readonly line: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly few: boolean;
}

/** A range of the vertical axis. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The numbers a trend is drawn from. */
export interface TrendNumbers {
  readonly points: readonly TrendPoint[];
  /** Days since 1970-01-01 of the first point. */
  readonly from: number;
  /** Days between figures: 1, 7 or 30. */
  readonly unit: number;
  /** One line, two for a band, or none. */
  readonly target: readonly number[];
  /** Where the unit ends: 0 and 1 for a share. */
  readonly bounds: Range | null;
  /** Durations get steps of a clock. */
  readonly seconds: boolean;
  readonly unusual: readonly { readonly index: number; readonly isBad: boolean }[];
  /** First and last day on which something happened. */
  readonly events: readonly { readonly from: number; readonly to: number }[];
  /** Index of a day that is not over, or −1. */
  readonly unfinished: number;
}

/** The vertical scale of a trend. */
export interface TrendScale extends Range {
  readonly ticks: readonly number[];
  /** The scale does not begin at zero, or does not show the whole range a share has: the caption says so. */
  readonly cut: boolean;
}

const steps = 4;

const clock = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400];

/** A round step that needs about four: of a clock for durations, else 1, 2 or 5 of a power of ten. */
const stepOf = (span: number, seconds: boolean): number => {
  // A step more or two rather than half of the height empty.
  const ofClock = seconds ? clock.find((step) => step >= (span / steps) * 0.7) : undefined;
  return ofClock ?? tickStep(0, span, steps);
};

/**
 * A scale that uses the height for what happens: the line, its likely range and the target, with single days beyond
 * them as long as they do not squeeze the line to less than a third. It never leaves the bounds of the unit.
 */
export const trendScale = ({
  points,
  target,
  bounds,
  seconds,
}: Pick<TrendNumbers, 'points' | 'target' | 'bounds' | 'seconds'>): TrendScale => {
  const core = coreOf(points, target);
  const room = core.high - core.low;
  const whole = extent([core.low, core.high, ...points.map(({ value, hollow }) => (hollow ? null : value))]);
  const low = Math.max(whole.low, core.low - room);
  const high = Math.min(whole.high, core.high + room);
  const step = stepOf(high - low, seconds);
  const floor = bounds?.low ?? (low >= 0 ? 0 : -Infinity);
  const from = Math.max(floor, trim(Math.floor(low / step + 1e-9) * step));
  const to = Math.min(bounds?.high ?? Infinity, trim(Math.ceil(high / step - 1e-9) * step));
  const ticks = Array.from({ length: Math.floor((to - from) / step + 1e-6) + 1 }, (_, at) => trim(from + at * step));
  return { low: from, high: to, ticks, cut: bounds ? from > bounds.low || to < bounds.high : from > 0 };
};

// 0.8 + 0.05 is 0.8500000000000001: labels and tests want what was meant.
const trim = (value: number): number => Number(value.toPrecision(12));

const coreOf = (points: readonly TrendPoint[], target: readonly number[]): Range => {
  // Figures from a handful of answers would stretch the scale with their own uncertainty; they count when all are such.
  const sure = points.filter((point) => point.line !== null && !point.few);
  const shown =
    sure.length > 0
      ? sure.flatMap(({ line, low, high }) => [line, low, high])
      : points.flatMap((point) => [point.value, point.line, point.low, point.high]);
  const { low, high } = extent([...target, ...shown]);
  if (low > high) return { low: 0, high: 1 };
  if (high - low > 1e-9) return { low, high };
  const margin = Math.abs(low) * 0.05 || 0.5;
  return { low: low - margin, high: high + margin };
};

const extent = (values: readonly (number | null)[]): Range => {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, high };
};
