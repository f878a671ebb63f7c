import { namedDays } from './day-ticks.js';
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
    | 'dots'
    | 'dots hollow'
    /** The whole line, shown dashed where the bold one is broken by too few answers. */
    | 'line faint'
    | 'line'
    | 'end'
    /** The middle of hollow days, and of a line that ends on one. */
    | 'inside',
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
  /** Where a calendar day begins: a figure of a month stands in the middle of its days. */
  start(index: number): number;
  y(value: number): number;
  /** Where days and their line are, close enough together that nothing fits between two of them by mistake. */
  readonly spots: readonly Spot[];
  /** The most answers of one day. */
  readonly most: number;
  /** The days named under the picture. */
  readonly named: readonly TrendPoint[];
  /** The days the keyboard stops at: all of them, or those with a figure where there is one a week or a month. */
  readonly stops: readonly TrendPoint[];
  readonly isDense: boolean;
}

/** A place in hundredths of the width and of the height. */
export type Spot = readonly [x: number, y: number];

/** The bottom of the plot where bars stand below it, and the room of the bars. */
const plotBottom = 80;
const barsHeight = 14;
/** More would be less than four pixels each in a picture of usual width, and each costs raster. */
const columns = 150;

type Field = 'line' | 'value' | 'low' | 'high' | 'count';

/** The geometry of a trend. */
export const trendMarks = (numbers: TrendNumbers): TrendMarks => {
  const { points, unit, target, events } = numbers;
  const count = points.length;
  const measured = (field: Field): readonly TrendPoint[] =>
    columnExtremes(
      points.filter((point) => point[field] !== null),
      count,
      columns,
      (point) => point[field] as number,
    );
  const lined = measured('line');
  const valued = measured('value');
  const counted = measured('count');
  const scale = trendScale({ ...numbers, points: [...lined, ...valued] });
  const most = counted.reduce((highest, point) => Math.max(highest, point.count ?? 0), 0);

  const step = 100 / (count - 1 + unit);
  const start = (index: number): number => short(index * step);
  const x = (index: number): number => start(index + unit / 2);
  const bottom = most > 0 ? plotBottom : 100;
  const y = (value: number): number => {
    const share = (value - scale.low) / (scale.high - scale.low);
    return short(bottom * (1 - Math.min(1, Math.max(0, share))));
  };
  const spot = (point: TrendPoint, field: Field): Spot => [x(point.index), y(point[field] as number)];
  const place = (point: TrendPoint, field: Field): string => spot(point, field).join();
  const level = (value: number): string => `M0,${y(value)}H100`;
  // A stroke of hardly any length with round caps is a dot: one path holds all of them. WebKit stretches dots of none.
  const dots = (list: readonly TrendPoint[], field: Field): string =>
    joined(list, (point) => `M${place(point, field)}h.001`);

  const gap = Math.max(1.5 * unit, count / columns);
  const line = (list: readonly TrendPoint[]): string =>
    joined(
      stretches(list, gap),
      (part) => `M${part.map((point) => place(point, 'line')).join('L')}${part[1] ? '' : 'Z'}`,
    );
  const band = (part: readonly TrendPoint[]): string => {
    const edge = (field: Field): string[] => part.map((point) => place(point, field));
    return `M${[...edge('high'), ...edge('low').reverse()].join('L')}Z`;
  };
  const box = (left: number, width: number, top: number, height: number): string =>
    `M${short(left)},${top}h${short(width)}v${short(height)}h${-short(width)}z`;
  const width = Math.max(100 / columns, Math.min(3, step * unit)) * 0.68;
  const sure = lined.filter(({ few }) => !few);
  const hollow = dots(
    valued.filter((point) => point.hollow),
    'value',
  );
  // A line is many spots, of which one a day is enough where there is a day every few pixels.
  const shares = unit > 1 ? [0, 0.2, 0.4, 0.6, 0.8] : [0];
  const spots = stretches(lined, gap).flatMap((part) =>
    part.flatMap((point, at) => {
      const [fromX, fromY] = spot(part[at - 1] ?? point, 'line');
      const [toX, toY] = spot(point, 'line');
      return shares.map((share): Spot => [toX + share * (fromX - toX), toY + share * (fromY - toY)]);
    }),
  );
  spots.push(...valued.map((point) => spot(point, 'value')));
  const stops = unit > 1 ? valued : points;
  return {
    scale,
    paths: {
      event: joined(events, ({ from, to }) => box(start(from), Math.max(0.4, (to - from + 1) * step), 0, bottom)),
      grid: joined(scale.ticks, level),
      band: joined(
        stretches(
          lined.filter(({ low }) => low !== null),
          gap,
        ),
        band,
      ),
      target: joined(target, level),
      bars: joined(counted, (point) =>
        box(x(point.index) - width / 2, width, 100, (-(point.count ?? 0) / (most || 1)) * barsHeight),
      ),
      dots: dots(
        valued.filter((point) => !point.hollow),
        'value',
      ),
      'dots hollow': hollow,
      'line faint': sure.length < lined.length ? line(lined) : '',
      line: line(sure),
      end: dots(lined.slice(-1), 'line'),
      inside: hollow,
    },
    x,
    start,
    y,
    spots,
    most,
    named: namedDays(stops, unit),
    stops,
    isDense: count > columns,
  };
};

const joined = <Item>(list: readonly Item[], draw: (item: Item) => string): string => list.map(draw).join('');

const short = (value: number): number => Math.round(value * 100) / 100;
