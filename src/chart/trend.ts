import { area, line } from 'd3';
import { columnExtremes, withBreaks } from './decimate.js';
import { type DayTick, dayTicks, figureTicks } from './day-ticks.js';
import type { TrendNumbers, TrendPoint, TrendScale } from './trend-scale.js';

/** The room of a trend in px: the plot stands between the margins, the bars of answers below it. */
export interface TrendSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the strip of bars; 0 without counts. */
  readonly bars: number;
  /** Least distance of two names under the picture. */
  readonly apart: number;
}

/** Where the marks of a trend go: a handful of paths at any length. */
export interface TrendMarks {
  readonly line: string;
  /** The whole line, shown dashed where the bold one is broken by too few answers; empty when there are enough. */
  readonly faint: string;
  readonly band: string;
  readonly dots: string;
  readonly hollow: string;
  readonly bars: string;
  /** The bar of a day that is not over. */
  readonly openBar: string;
  readonly target: readonly number[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly days: readonly DayTick[];
  readonly unusual: readonly { readonly index: number; readonly x: number; readonly y: number }[];
  /** End of the line, with the places of its name and the target's, moved apart. */
  readonly end: { readonly x: number; readonly y: number; readonly nameY: number } | null;
  readonly targetY: number | null;
  /** Both ends of the plot. */
  readonly left: number;
  readonly right: number;
  /** Where the first day is, and how far it is to the next. */
  readonly first: number;
  readonly step: number;
  readonly plotTop: number;
  readonly plotBottom: number;
}

const nameHeight = 16;

/** The geometry of a trend for its numbers and its size. */
export const trendMarks = (numbers: TrendNumbers, scale: TrendScale, size: TrendSize): TrendMarks => {
  const { points, unit, unfinished } = numbers;
  const count = points.length;
  const plotBottom = size.height - size.bottom - size.bars;
  const width = Math.max(1, size.width - size.left - size.right);
  // A figure of a month stands in the middle of its month.
  const step = width / (count - 1 + unit);
  const first = size.left + (unit / 2) * step;
  const columns = Math.max(1, Math.floor(width));
  const x = (index: number): number => first + index * step;
  const span = scale.high - scale.low || 1;
  const y = (value: number): number => {
    const share = Math.min(1, Math.max(0, (value - scale.low) / span));
    return plotBottom - share * (plotBottom - size.top);
  };
  const at = (index: number): TrendPoint => points[index] as TrendPoint;
  const lineAt = (index: number): number => at(index).line as number;
  const measured = indicesOf(points, (point) => point.line !== null);
  const gap = Math.max(1.5 * unit, count / columns);
  const drawn = withBreaks(columnExtremes(measured, count, columns, lineAt), gap);
  const path = line<number>()
    .x(x)
    .y((index) => y(lineAt(index)))
    .digits(1);
  const few = points.some((point) => point.few);
  const ranged = measured.filter((index) => at(index).low !== null && at(index).high !== null);
  const values = indicesOf(points, (point) => point.value !== null);
  const shown = columnExtremes(values, count, columns, (index) => at(index).value as number);
  const dot = (index: number): [x: number, y: number] => [x(index), y(at(index).value as number)];
  const last = measured[measured.length - 1];
  const endY = last === undefined ? null : y(lineAt(last));
  const target = targetsOf(numbers).map(y);
  const names = apart(endY, target[0] ?? null, size.top, plotBottom);
  const unusual = new Set(numbers.unusual);
  const ticks =
    unit > 1 ? figureTicks(values, unit, x, size.apart) : dayTicks(numbers.from, count, size.left, step, size.apart);
  return {
    line: path.defined((index) => index >= 0 && !at(index).few)(drawn) ?? '',
    faint: few ? (path.defined((index) => index >= 0)(drawn) ?? '') : '',
    band: bandOf(points, withBreaks(bandIndices(ranged, points, count, columns), gap), x, y),
    dots: dotsOf(shown.filter((index) => !at(index).hollow && !unusual.has(index)).map(dot)),
    hollow: ringsOf(shown.filter((index) => at(index).hollow).map(dot)),
    ...barsOf(points, unfinished, step, unit, x, size),
    target,
    ticks: scale.ticks.map((value) => ({ value, y: y(value) })),
    days: ticks.filter((tick) => tick.x + size.apart * 0.7 <= size.width),
    unusual: numbers.unusual.map((index) => ({ index, x: x(index), y: y(at(index).value ?? scale.low) })),
    end: last === undefined || endY === null ? null : { x: x(last), y: endY, nameY: names[0] },
    targetY: target.length > 0 ? names[1] : null,
    left: size.left,
    right: size.left + width,
    first,
    step,
    plotTop: size.top,
    plotBottom,
  };
};

/** The day under a horizontal place. */
export const dayAt = ({ first, step }: TrendMarks, count: number, x: number): number =>
  Math.min(count - 1, Math.max(0, Math.round((x - first) / step)));

const indicesOf = (points: readonly TrendPoint[], kept: (point: TrendPoint) => boolean): readonly number[] => {
  const indices: number[] = [];
  points.forEach((point, index) => {
    if (kept(point)) indices.push(index);
  });
  return indices;
};

const targetsOf = ({ target }: TrendNumbers): readonly number[] => {
  if (target === null) return [];
  return typeof target === 'number' ? [target] : [target.to, target.from];
};

const bandIndices = (
  indices: readonly number[],
  points: readonly TrendPoint[],
  count: number,
  columns: number,
): readonly number[] =>
  columnExtremes(
    indices,
    count,
    columns,
    (index) => points[index]?.low as number,
    (index) => points[index]?.high as number,
  );

type Place = (value: number) => number;

const bandOf = (points: readonly TrendPoint[], indices: readonly number[], x: Place, y: Place): string =>
  area<number>()
    .defined((index) => index >= 0)
    .x(x)
    .y0((index) => y(points[index]?.low as number))
    .y1((index) => y(points[index]?.high as number))
    .digits(1)(indices) ?? '';

const short = (value: number): number => Math.round(value * 10) / 10;

// A stroke of no length with round caps is a dot: one path holds all of them.
const dotsOf = (places: readonly (readonly [number, number])[]): string =>
  places.map(([x, y]) => `M${short(x)},${short(y)}h0`).join('');

const radius = 2.2;

const ringsOf = (places: readonly (readonly [number, number])[]): string =>
  places
    .map(
      ([x, y]) =>
        `M${short(x - radius)},${short(y)}a${radius},${radius} 0 1 1 ${2 * radius},0a${radius},${radius} 0 1 1 ${-2 * radius},0z`,
    )
    .join('');

const barsOf = (
  points: readonly TrendPoint[],
  unfinished: number,
  step: number,
  unit: number,
  x: Place,
  size: TrendSize,
): Pick<TrendMarks, 'bars' | 'openBar'> => {
  const most = points.reduce((high, point) => Math.max(high, point.count ?? 0), 0);
  if (size.bars <= 0 || most === 0) return { bars: '', openBar: '' };
  const counted = indicesOf(points, (point) => (point.count ?? 0) > 0);
  const columns = Math.max(1, Math.floor((points.length * step) / 2));
  const shown = columnExtremes(counted, points.length, columns, (index) => points[index]?.count as number);
  const width = short(Math.max(1, Math.min(20, step * unit * 0.68)));
  const base = size.height - size.bottom;
  const bar = (index: number): string => {
    const height = short(((points[index]?.count ?? 0) / most) * (size.bars - 6));
    return `M${short(x(index) - width / 2)},${base}v${-height}h${width}v${height}z`;
  };
  const closed = shown.filter((index) => index !== unfinished);
  return { bars: closed.map(bar).join(''), openBar: shown.length > closed.length ? bar(unfinished) : '' };
};

/** Two names at the end of the picture, moved apart until neither covers the other. */
const apart = (first: number | null, second: number | null, top: number, bottom: number): [number, number] => {
  if (first === null || second === null) return [first ?? 0, second ?? 0];
  const overlap = nameHeight - Math.abs(first - second);
  if (overlap <= 0) return [first, second];
  const sign = first <= second ? -1 : 1;
  const middle = Math.min(bottom - nameHeight / 2, Math.max(top + nameHeight / 2, (first + second) / 2));
  return [middle + (sign * nameHeight) / 2, middle - (sign * nameHeight) / 2];
};
