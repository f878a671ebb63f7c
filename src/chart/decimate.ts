type Value = (index: number) => number;

/**
 * The days worth drawing: all of them while there is room, otherwise the lowest and the highest of each column.
 * A longer path looks quick on the main thread and is not: its raster costs more than everything else.
 * `indices` are the measured days in order, out of `count` calendar days; the newest always stays.
 */
export const columnExtremes = (
  indices: readonly number[],
  count: number,
  columns: number,
  value: Value,
): readonly number[] => {
  if (indices.length <= columns * 2) return indices;
  const kept: number[] = [];
  let column = -1;
  let least = 0;
  let most = 0;
  const keep = (): void => {
    if (column >= 0) kept.push(Math.min(least, most));
    if (least !== most) kept.push(Math.max(least, most));
  };
  for (const index of indices) {
    const at = Math.floor((index * columns) / count);
    if (at !== column) {
      keep();
      column = at;
      least = most = index;
    }
    if (value(index) < value(least)) least = index;
    if (value(index) > value(most)) most = index;
  }
  keep();
  const newest = indices.at(-1) as number;
  return kept.at(-1) === newest ? kept : [...kept, newest];
};

/** The stretches in which no two measured days are further apart than `most` days. */
export const stretches = (indices: readonly number[], most: number): readonly (readonly number[])[] => {
  const found: number[][] = [];
  let last = -Infinity;
  for (const index of indices) {
    if (index - last > most) found.push([]);
    found.at(-1)?.push(index);
    last = index;
  }
  return found;
};
