import type { NpsCounts } from './nps.js';
import type { Share } from './share.js';

type Rows<T> = readonly (T | null | undefined)[];

const sum = <Key extends string>(list: Rows<Readonly<Record<Key, number>>>, key: Key): number =>
  list.reduce((total, row) => total + (row?.[key] ?? 0), 0);

/** A mean of `count` things with its spread, if every row behind it knew its own. */
export interface PooledMean {
  readonly mean: number;
  readonly count: number;
  readonly sd: number | null;
}

/**
 * One share out of many: the sum of the parts of the sum of the wholes, never the mean of the rates.
 * Missing rows are skipped. `null` when nothing was counted, or when a row is not a finite number.
 */
export function pooledShare(list: Rows<Share>): Share | null {
  const part = sum(list, 'part');
  const whole = sum(list, 'whole');
  return whole > 0 && Number.isFinite(part + whole) ? { part, whole } : null;
}

/**
 * One mean out of many, each weighing as much as the things behind it; the spread is that of all things together.
 *
 * sd² = (Σ(countᵢ − 1)·sdᵢ² + Σcountᵢ·(meanᵢ − mean)²) / (count − 1): spread within rows and between them.
 * Missing rows are skipped. `sd` is `null` when a row of two or more has none, or when there are fewer than two things;
 * the whole is `null` when nothing was counted, or when a row is not a finite number.
 */
export function pooledMean(
  list: Rows<{ readonly mean: number; readonly count: number; readonly sd?: number | null }>,
): PooledMean | null {
  let mean = 0;
  let count = 0;
  let squares: number | null = 0;
  for (const row of list) {
    if (!row || row.count === 0) continue;
    const step = row.mean - mean;
    const sum = count + row.count;
    const within = row.count > 1 ? row.sd : 0;
    squares =
      squares === null || typeof within !== 'number'
        ? null
        : squares + within * within * Math.max(0, row.count - 1) + (step * step * count * row.count) / sum;
    mean += (step * row.count) / sum;
    count = sum;
  }
  if (!(count > 0) || !Number.isFinite(mean + count)) return null;
  const sd = squares === null || count < 2 ? null : Math.sqrt(squares / (count - 1));
  return { mean, count, sd: sd !== null && Number.isFinite(sd) ? sd : null };
}

/**
 * The three counts of a net promoter score over many rows: plain sums, never a mean of scores.
 * Missing rows are skipped. `null` when nobody answered, or when a row is not a finite number.
 */
export function pooledNps(list: Rows<NpsCounts>): NpsCounts | null {
  const promoters = sum(list, 'promoters');
  const passives = sum(list, 'passives');
  const detractors = sum(list, 'detractors');
  const count = promoters + passives + detractors;
  return count > 0 && Number.isFinite(count) ? { promoters, passives, detractors } : null;
}
