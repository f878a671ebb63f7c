type Value = (index: number) => number;

/**
 * The days worth drawing: all of them while there is room, otherwise the lowest and the highest of each pixel column.
 * A longer path looks quick on the main thread and is not: its raster costs more than everything else.
 * `indices` are the measured days in order, out of `count` calendar days; the newest always stays.
 */
export const columnExtremes = (
  indices: readonly number[],
  count: number,
  columns: number,
  low: Value,
  high: Value = low,
): readonly number[] => {
  if (indices.length <= columns * 2) return indices;
  const kept: number[] = [];
  let column = -1;
  let least = 0;
  let most = 0;
  const flush = (): void => {
    if (column < 0) return;
    kept.push(Math.min(least, most));
    if (least !== most) kept.push(Math.max(least, most));
  };
  for (const index of indices) {
    const at = Math.floor((index * columns) / count);
    if (at === column) {
      if (low(index) < low(least)) least = index;
      if (high(index) > high(most)) most = index;
      continue;
    }
    flush();
    column = at;
    least = index;
    most = index;
  }
  flush();
  const newest = indices[indices.length - 1] as number;
  if (kept[kept.length - 1] !== newest) kept.push(newest);
  return kept;
};

/** Marks a break, written −1, wherever two measured days are further apart than `most` days. */
export const withBreaks = (indices: readonly number[], most: number): readonly number[] => {
  const parts: number[] = [];
  indices.forEach((index, at) => {
    if (at > 0 && index - (indices[at - 1] as number) > most) parts.push(-1);
    parts.push(index);
  });
  return parts;
};
