import type { NpsCounts } from './nps.js';
import type { PooledMean } from './pool.js';
import type { Share } from './share.js';

/** A row with the number of its calendar day: consecutive days differ by one, a day without a row is simply absent. */
export interface OnDay {
  readonly index: number;
}

/**
 * Sums of up to four columns over the window that ends with each row, in one pass: what leaves is taken off again.
 * `fill` writes a row's columns, `result` reads the sums; both into four numbers, so that nothing is allocated a row.
 */
function windowSums<T extends OnDay, R>(
  days: readonly T[],
  windowDays: number,
  fill: (day: T, columns: Float64Array, at: number) => void,
  result: (sums: Float64Array) => R | null,
): (R | null)[] {
  const rolled = new Array<R | null>(days.length).fill(null);
  if (!(windowDays >= 1)) return rolled;
  const columns = new Float64Array(days.length * 4);
  const sums = new Float64Array(4);
  let oldest = 0;
  for (let row = 0; row < days.length; row += 1) {
    fill(days[row]!, columns, row * 4);
    const before = days[row]!.index - windowDays;
    for (; oldest < row && days[oldest]!.index <= before; oldest += 1) {
      for (let column = 0; column < 4; column += 1) sums[column]! -= columns[oldest * 4 + column]!;
    }
    // The window holds this day alone: begin at exactly zero, so that fractions leave no dust behind.
    if (oldest === row) sums.fill(0);
    for (let column = 0; column < 4; column += 1) sums[column]! += columns[row * 4 + column]!;
    rolled[row] = result(sums);
  }
  return rolled;
}

/**
 * For each day, the share over the calendar days up to and including it: sum of parts, sum of wholes.
 *
 * Days in ascending order, each at most once; absent days count as nothing, never as zero percent. With a window of
 * seven, a day reaches back six calendar days. One answer a row: `null` where nothing was counted in the window.
 */
export function rollingShare(days: readonly (OnDay & Share)[], windowDays: number): (Share | null)[] {
  return windowSums(
    days,
    windowDays,
    (day, columns, at) => {
      columns[at] = day.part;
      columns[at + 1] = day.whole;
    },
    (sums) => (sums[1]! > 0 ? { part: Math.min(sums[1]!, Math.max(0, sums[0]!)), whole: sums[1]! } : null),
  );
}

/** For each day, the three counts of a net promoter score over the calendar days up to it; as `rollingShare`. */
export function rollingNps(days: readonly (OnDay & NpsCounts)[], windowDays: number): (NpsCounts | null)[] {
  return windowSums(
    days,
    windowDays,
    (day, columns, at) => {
      columns[at] = day.promoters;
      columns[at + 1] = day.passives;
      columns[at + 2] = day.detractors;
    },
    (sums) =>
      sums[0]! + sums[1]! + sums[2]! > 0 ? { promoters: sums[0]!, passives: sums[1]!, detractors: sums[2]! } : null,
  );
}

/**
 * For each day, the mean over the calendar days up to it, each day weighing as much as the things behind it; as
 * `rollingShare`. `sd` is that of all things in the window, or `null` as in `pooledMean`.
 */
export function rollingMean(
  days: readonly (OnDay & { readonly mean: number; readonly count: number; readonly sd?: number | null })[],
  windowDays: number,
): (PooledMean | null)[] {
  // Squares are taken about a value near all means: about zero, large means would swallow a small spread.
  const origin = days[0]?.mean ?? 0;
  return windowSums(
    days,
    windowDays,
    (day, columns, at) => {
      const offset = day.mean - origin;
      columns[at] = day.count;
      columns[at + 1] = day.count * offset;
      columns[at + 2] = Math.max(0, day.count - 1) * (day.sd ?? 0) ** 2 + day.count * offset * offset;
      columns[at + 3] = day.count > 1 && typeof day.sd !== 'number' ? 1 : 0;
    },
    (sums) => {
      const count = sums[0]!;
      if (!(count > 0)) return null;
      const offset = sums[1]! / count;
      const squares = Math.max(0, sums[2]! - sums[1]! * offset);
      return { mean: origin + offset, count, sd: sums[3]! > 0 || count < 2 ? null : Math.sqrt(squares / (count - 1)) };
    },
  );
}
