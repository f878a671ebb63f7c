import type { Interval } from '../../stats/interval.js';
import type { ScoreCell, ScoreColumn } from './grid.js';

/**
 * The scale all bars of a column share: the rows that are sure of themselves and the target, with a little air. Rows of
 * a handful of answers run past it rather than flatten the others. Null for figures that have no bar.
 */
export function barScale(column: ScoreColumn, cells: readonly ScoreCell[]): Interval | null {
  const ranged = cells.filter((cell) => cell.column === column && cell.likely);
  // Five reviews have a range of half the scale: their number says it better than a bar.
  if (ranged.length === 0 || column.metric.counts === 'reviews') return null;
  const sure = ranged.filter(({ hollow }) => !hollow);
  const ends = (sure.length > 0 ? sure : ranged).flatMap(({ range, value }) =>
    range ? [range.low, range.high] : value,
  );
  const low = Math.min(...column.aim.limits, ...ends);
  const high = Math.max(...column.aim.limits, ...ends);
  const air = (high - low) * 0.06 || Math.abs(high) * 0.05 || 1;
  return { low: low - air, high: high + air };
}
