import { type DayTick, dayTicks, figureTicks } from './day-ticks.js';
import { columnExtremes, stretches } from './decimate.js';
import { trendScale, type TrendNumbers, type TrendPoint, type TrendScale } from './trend-scale.js';

/** The paths of a trend by their kind, in the order they are painted; an empty one has nothing to show. */
export type TrendPaths = Readonly<
  Record<
    | 'event'
    | 'grid'
    | 'band'
    | 'target'
    | 'bars'
    | 'bars open'
    | 'dots'
    | 'dots hollow'
    | 'inside'
    /** The whole line, shown dashed where the bold one is broken by too few answers. */
    | 'line faint'
    | 'line'
    | 'end',
    string
  >
>;

/**
 * Where the marks of a trend go, in hundredths of the width and of the height of its picture: a picture of another size
 * is the same one stretched. A handful of paths at any length.
 */
export interface TrendMarks {
  readonly scale: TrendScale;
  readonly paths: TrendPaths;
  x(index: number): number;
  y(value: number): number;
  readonly days: readonly DayTick[];
  /** The days the keyboard stops at: all of them, or those with a figure where there is one a week or a month. */
  readonly stops: readonly number[];
  /** The heights of the names at the end of the line and of the target, moved apart. */
  readonly endY: number;
  readonly targetY: number;
  readonly isDense: boolean;
}

/** The bottom of the plot where bars stand below it, and the top of the bars. */
const plotBottom = 80;
const barsTop = 86;
/** More would be less than four pixels each in a picture of usual width, and each costs raster. */
const columns = 150;

/** The geometry of a trend. */
export const trendMarks = (numbers: TrendNumbers): TrendMarks => {
  const { points, unit, unfinished } = numbers;
  const count = points.length;
  const at = (index: number): TrendPoint => points[index] as TrendPoint;
  const all = points.map((_, index) => index);
  const measured = (of: (point: TrendPoint) => number | null): readonly number[] =>
    columnExtremes(
      all.filter((index) => of(at(index)) !== null),
      count,
      columns,
      (index) => of(at(index)) as number,
    );
  const line = measured(({ line }) => line);
  const values = measured(({ value }) => value);
  const counted = measured((point) => point.count || null);
  const scale = trendScale({ ...numbers, points: [...line, ...values].map(at) });

  // A figure of a month stands in the middle of its month.
  const step = 100 / (count - 1 + unit);
  const x = (index: number): number => short((index + unit / 2) * step);
  const bottom = counted.length > 0 ? plotBottom : 100;
  const y = (value: number): number => {
    const share = (value - scale.low) / (scale.high - scale.low);
    return short(bottom * (1 - Math.min(1, Math.max(0, share))));
  };
  const place = (of: (point: TrendPoint) => number | null, index: number): string =>
    `${x(index)},${y(of(at(index)) as number)}`;
  const level = (value: number): string => `M0,${y(value)}H100`;
  // A stroke of no length with round caps is a dot: one path holds all of them.
  const dot = (index: number): string => `M${place(({ value }) => value, index)}h0`;
  const dots = (indices: readonly number[]): string => indices.map(dot).join('');

  const hollow = dots(values.filter((index) => at(index).hollow));

  const gap = Math.max(1.5 * unit, count / columns);
  const lineOf = (indices: readonly number[]): string =>
    stretches(indices, gap)
      .map((part) => `M${part.map((index) => place((point) => point.line, index)).join('L')}${part[1] ? '' : 'Z'}`)
      .join('');
  const sure = line.filter((index) => !at(index).few);
  const band = stretches(
    line.filter((index) => at(index).low !== null),
    gap,
  ).map((part) => {
    const edge = (of: (point: TrendPoint) => number | null): string[] => part.map((index) => place(of, index));
    return `M${[...edge(({ high }) => high), ...edge(({ low }) => low).reverse()].join('L')}Z`;
  });

  const most = Math.max(...counted.map((index) => at(index).count as number));
  const width = short(Math.max(100 / columns, Math.min(3, step * unit)) * 0.68);
  const bar = (index: number): string => {
    const height = short(((at(index).count as number) / most) * (100 - barsTop));
    return `M${short(x(index) - width / 2)},100v${-height}h${width}v${height}z`;
  };
  const event = ({ from, to }: TrendNumbers['events'][number]): string => {
    const length = short(Math.max(0.4, (to - from + 1) * step));
    return `M${short(x(from) - step / 2)},0h${length}v${bottom}h${-length}z`;
  };
  const [endY, targetY] = apart(y(at(line.at(-1) ?? 0).line ?? 0), y(numbers.target[0] ?? Infinity));
  return {
    scale,
    paths: {
      event: numbers.events.map(event).join(''),
      grid: scale.ticks.map(level).join(''),
      band: band.join(''),
      target: numbers.target.map(level).join(''),
      bars: counted.map((index) => (index === unfinished ? '' : bar(index))).join(''),
      'bars open': counted.includes(unfinished) ? bar(unfinished) : '',
      dots: dots(values.filter((index) => !at(index).hollow)),
      'dots hollow': hollow,
      inside: hollow,
      'line faint': sure.length < line.length ? lineOf(line) : '',
      line: lineOf(sure),
      end: line
        .slice(-1)
        .map((index) => `M${place((point) => point.line, index)}h0`)
        .join(''),
    },
    x,
    y,
    days: unit > 1 ? figureTicks(values, unit) : dayTicks(numbers.from, count),
    stops: unit > 1 ? values : all,
    endY,
    targetY,
    isDense: count > columns,
  };
};

const short = (value: number): number => Math.round(value * 100) / 100;

const nameHeight = 10;

/** Two names moved apart until neither covers the other. */
const apart = (first: number, second: number): readonly [number, number] => {
  const move = Math.max(0, nameHeight - Math.abs(first - second)) / (first > second ? 2 : -2);
  return [short(first + move), short(second - move)];
};
