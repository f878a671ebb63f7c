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
  /** The most answers of one day. */
  readonly most: number;
  readonly days: readonly DayTick[];
  /** The days the keyboard stops at: all of them, or those with a figure where there is one a week or a month. */
  readonly stops: readonly TrendPoint[];
  /** The heights of the names at the end of the line and of the target, moved apart. */
  readonly endY: number;
  readonly targetY: number;
  readonly isDense: boolean;
}

/** The bottom of the plot where bars stand below it, and the room of the bars. */
const plotBottom = 80;
const barsHeight = 14;
/** More would be less than four pixels each in a picture of usual width, and each costs raster. */
const columns = 150;

/** The geometry of a trend. */
export const trendMarks = (numbers: TrendNumbers): TrendMarks => {
  const { points, unit, target, unfinished } = numbers;
  const count = points.length;
  const measured = (of: (point: TrendPoint) => number | null): readonly TrendPoint[] =>
    columnExtremes(
      points.filter((point) => of(point) !== null),
      count,
      columns,
      (point) => of(point) as number,
    );
  const lined = measured(({ line }) => line);
  const valued = measured(({ value }) => value);
  const counted = measured((point) => point.count || null);
  const scale = trendScale({ ...numbers, points: [...lined, ...valued] });

  // A figure of a month stands in the middle of its month.
  const step = 100 / (count - 1 + unit);
  const x = (index: number): number => short((index + unit / 2) * step);
  const bottom = counted.length > 0 ? plotBottom : 100;
  const y = (value: number): number => {
    const share = (value - scale.low) / (scale.high - scale.low);
    return short(bottom * (1 - Math.min(1, Math.max(0, share))));
  };
  const place = ({ index }: TrendPoint, value: number | null): string => `${x(index)},${y(value as number)}`;
  const level = (value: number): string => `M0,${y(value)}H100`;
  // A stroke of no length with round caps is a dot: one path holds all of them.
  const dot = (point: TrendPoint): string => `M${place(point, point.value)}h0`;

  const gap = Math.max(1.5 * unit, count / columns);
  const lineOf = (list: readonly TrendPoint[]): string =>
    joined(
      stretches(list, gap),
      (part) => `M${part.map((point) => place(point, point.line)).join('L')}${part[1] ? '' : 'Z'}`,
    );
  const sure = lined.filter(({ few }) => !few);
  const ranged = stretches(
    lined.filter(({ low }) => low !== null),
    gap,
  );

  const most = counted.reduce((highest, point) => Math.max(highest, point.count ?? 0), 0);
  const width = short(Math.max(100 / columns, Math.min(3, step * unit)) * 0.68);
  const bar = ({ index, count }: TrendPoint): string => {
    const height = short(((count ?? 0) / most) * barsHeight);
    return `M${short(x(index) - width / 2)},100v${-height}h${width}v${height}z`;
  };
  const event = ({ from, to }: TrendNumbers['events'][number]): string => {
    const length = short(Math.max(0.4, (to - from + 1) * step));
    return `M${short(x(from) - step / 2)},0h${length}v${bottom}h${-length}z`;
  };
  const hollow = joined(
    valued.filter((point) => point.hollow),
    dot,
  );
  const [endY, targetY] = apart(y(lined.at(-1)?.line ?? 0), y(target[0] ?? Infinity));
  return {
    scale,
    paths: {
      event: joined(numbers.events, event),
      grid: joined(scale.ticks, level),
      band: joined(ranged, (part) => {
        const highs = part.map((point) => place(point, point.high));
        const lows = part.map((point) => place(point, point.low));
        return `M${[...highs, ...lows.reverse()].join('L')}Z`;
      }),
      target: joined(target, level),
      bars: joined(
        counted.filter(({ index }) => index !== unfinished),
        bar,
      ),
      'bars open': joined(
        counted.filter(({ index }) => index === unfinished),
        bar,
      ),
      dots: joined(
        valued.filter((point) => !point.hollow),
        dot,
      ),
      'dots hollow': hollow,
      inside: hollow,
      'line faint': sure.length < lined.length ? lineOf(lined) : '',
      line: lineOf(sure),
      end: joined(lined.slice(-1), (point) => `M${place(point, point.line)}h0`),
    },
    x,
    y,
    most,
    days:
      unit > 1
        ? figureTicks(
            valued.map(({ index }) => index),
            unit,
          )
        : dayTicks(points.map(({ day }) => day)),
    stops: unit > 1 ? valued : points,
    endY,
    targetY,
    isDense: count > columns,
  };
};

const joined = <Item>(list: readonly Item[], draw: (item: Item) => string): string => list.map(draw).join('');

const short = (value: number): number => Math.round(value * 100) / 100;

const nameHeight = 10;

/** Two names moved apart until neither covers the other. */
const apart = (first: number, second: number): readonly [number, number] => {
  const move = Math.max(0, nameHeight - Math.abs(first - second)) / (first > second ? 2 : -2);
  return [short(first + move), short(second - move)];
};
