/** A thing of one calendar day, the first of the picture 0. */
interface Placed {
  readonly index: number;
}

/**
 * The days worth drawing: all of them while there is room, otherwise the lowest and the highest of each column.
 * A longer path looks quick on the main thread and is not: its raster costs more than everything else.
 * `points` are the measured days in order, out of `count` calendar days; the newest always stays.
 */
export const columnExtremes = <Point extends Placed>(
  points: readonly Point[],
  count: number,
  columns: number,
  value: (point: Point) => number,
): readonly Point[] => {
  if (points.length <= columns * 2) return points;
  const lowest: Point[] = [];
  const highest: Point[] = [];
  for (const point of points) {
    const column = Math.floor((point.index * columns) / count);
    const low = (lowest[column] ??= point);
    const high = (highest[column] ??= point);
    if (value(point) < value(low)) lowest[column] = point;
    if (value(point) > value(high)) highest[column] = point;
  }
  const kept = new Set([...lowest, ...highest, points.at(-1)]);
  return points.filter((point) => kept.has(point));
};

/** The stretches in which no two measured days are further apart than `most` days. */
export const stretches = <Point extends Placed>(
  points: readonly Point[],
  most: number,
): readonly (readonly Point[])[] => {
  const found: Point[][] = [];
  let last = -Infinity;
  for (const point of points) {
    if (point.index - last > most) found.push([]);
    found.at(-1)?.push(point);
    last = point.index;
  }
  return found;
};
