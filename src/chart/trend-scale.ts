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

/** The numbers a trend is drawn from. */
export interface TrendNumbers {
  readonly points: readonly TrendPoint[];
  /** Days since 1970-01-01 of the first point. */
  readonly from: number;
  /** Days between figures: 1, 7 or 30. */
  readonly unit: number;
  readonly target: number | { readonly from: number; readonly to: number } | null;
  /** Where the unit ends: 0 and 1 for a share. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** Durations get steps of a clock. */
  readonly seconds: boolean;
  readonly unusual: readonly number[];
  /** Index of a day that is not over, or −1. */
  readonly unfinished: number;
}

/** The vertical scale of a trend. */
export interface TrendScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** The scale does not begin at zero, or does not show the whole range a share has: the caption says so. */
  readonly cut: boolean;
}

// The same at any height: a caption that names the ends of the scale must not change while the picture finds its size.
const steps = 4;

const clockSteps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400];

const stepOf = (span: number, count: number, seconds: boolean): number => {
  if (!seconds) return tickStep(0, span, count);
  return clockSteps.find((step) => span / step <= count) ?? tickStep(0, span / 86_400, count) * 86_400;
};

/**
 * A scale that uses the height for what happens: the line, its likely range and the target, with single days beyond
 * them as long as they do not squeeze the line to less than a third. It never leaves the bounds of the unit.
 */
export const trendScale = ({ points, target, bounds, seconds, unusual }: TrendNumbers): TrendScale => {
  const [coreLow, coreHigh] = extent(points, target);
  const room = Math.max(coreHigh - coreLow, 1e-9);
  let low = coreLow;
  let high = coreHigh;
  const include = (value: number | null): void => {
    if (value === null) return;
    low = Math.min(low, Math.max(value, coreLow - room));
    high = Math.max(high, Math.min(value, coreHigh + room));
  };
  for (const { value, hollow } of points) if (!hollow) include(value);
  for (const index of unusual) include(points[index]?.value ?? null);
  const step = stepOf(high - low, steps, seconds);
  const floor = bounds ? bounds.low : low >= 0 ? 0 : -Infinity;
  const from = Math.max(floor, trim(Math.floor(low / step + 1e-9) * step));
  const to = Math.min(bounds?.high ?? Infinity, trim(Math.ceil(high / step - 1e-9) * step));
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) =>
    trim(from + index * step),
  ).filter((tick) => tick <= to + step * 1e-6);
  return { low: from, high: to, ticks, cut: bounds ? from > bounds.low || to < bounds.high : from > 0 };
};

// 0.8 + 0.05 is 0.8500000000000001: labels and tests want what was meant.
const trim = (value: number): number => Number(value.toPrecision(12));

const extent = (points: readonly TrendPoint[], target: TrendNumbers['target']): [low: number, high: number] => {
  let low = Infinity;
  let high = -Infinity;
  const include = (value: number | null): void => {
    if (value === null) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  // Figures from a handful of answers would stretch the scale with their own uncertainty; they count when all are such.
  const sure = points.filter((point) => point.line !== null && !point.few);
  for (const point of sure.length > 0 ? sure : points) {
    include(point.line);
    include(point.low);
    include(point.high);
  }
  if (sure.length === 0) for (const point of points) include(point.value);
  include(typeof target === 'object' ? (target?.from ?? null) : target);
  include(typeof target === 'object' ? (target?.to ?? null) : target);
  if (low === Infinity) return [0, 1];
  if (high - low > 1e-9) return [low, high];
  const margin = Math.abs(low) > 0 ? Math.abs(low) * 0.05 : 0.5;
  return [low - margin, high + margin];
};
