import { tickStep } from 'd3';

/** One day as the picture needs it; null where nothing was measured. */
export interface TrendPoint {
  /** Its place among the calendar days of the picture. */
  readonly index: number;
  /** Written YYYY-MM-DD. */
  readonly day: string;
  /** The last day it stands for. */
  readonly to: string;
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
  /** Days between figures: 1, 7 or 30. */
  readonly unit: number;
  /** One line, two for a band, or none. */
  readonly target: readonly number[];
  /** Where the unit ends: 0 and 1 for a share. */
  readonly bounds: { readonly min: number; readonly max: number } | null;
  /** Durations get steps of a clock. */
  readonly seconds: boolean;
  /** First and last day on which something happened. */
  readonly events: readonly { readonly from: number; readonly to: number }[];
}

/** The vertical scale of a trend. */
export interface TrendScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const steps = 4;

const clock = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400];

/** A round step that needs about four: of a clock for durations, else 1, 2 or 5 of a power of ten. */
const stepOf = (span: number, seconds: boolean): number => {
  // A step more or two rather than half of the height empty.
  const ofClock = seconds && clock.find((step) => step >= (span / steps) * 0.7);
  return ofClock || tickStep(0, span, steps);
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
  const [coreLow, coreHigh] = coreOf(points, target);
  const room = coreHigh - coreLow;
  const [least, most] = extent([coreLow, coreHigh, ...points.map(({ value, hollow }) => (hollow ? null : value))]);
  const low = Math.max(least, coreLow - room);
  const high = Math.min(most, coreHigh + room);
  const step = stepOf(high - low, seconds);
  const { min, max } = bounds ?? { min: low >= 0 ? 0 : -Infinity, max: Infinity };
  const from = Math.max(min, trim(Math.floor(low / step + 1e-9) * step));
  const to = Math.min(max, trim(Math.ceil(high / step - 1e-9) * step));
  const ticks = Array.from({ length: Math.floor((to - from) / step + 1e-6) + 1 }, (_, at) => trim(from + at * step));
  return { low: from, high: to, ticks };
};

// 0.8 + 0.05 is 0.8500000000000001: labels and tests want what was meant.
const trim = (value: number): number => Number(value.toPrecision(12));

type Extent = readonly [low: number, high: number];

const coreOf = (points: readonly TrendPoint[], target: readonly number[]): Extent => {
  // Figures from a handful of answers would stretch the scale with their own uncertainty; they count when all are such.
  const sure = points.filter(({ line, few }) => line !== null && !few);
  const shown = sure.length > 0 ? sure : points;
  const [low, high] = extent([
    ...target,
    ...shown.flatMap((point) => [point.line, point.low, point.high, sure.length > 0 ? null : point.value]),
  ]);
  if (low > high) return [0, 1];
  const margin = high - low > 1e-9 ? 0 : Math.abs(low) * 0.05 || 0.5;
  return [low - margin, high + margin];
};

const extent = (values: readonly (number | null)[]): Extent => {
  const measured = values.filter((value) => value !== null);
  return [Math.min(...measured), Math.max(...measured)];
};
