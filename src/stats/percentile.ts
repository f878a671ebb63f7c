/**
 * The value below which a share p of the values lies.
 *
 * Type 7, linear between neighbours: the one of R, NumPy, d3.quantile and Excel's PERCENTILE.INC (Hyndman and Fan
 * 1996, The American Statistician 50:361). `p` from 0 to 1 (0.9 is p90). Values in any order; the list is not changed.
 * `null` for no values, a value that is not finite, or p outside 0 to 1. Percentiles of parts never make the whole's.
 */
export function percentile(values: readonly number[], p: number): number | null {
  if (values.length === 0 || !(p >= 0 && p <= 1) || !values.every(Number.isFinite)) return null;
  const sorted = Float64Array.from(values).sort();
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place % 1);
}

/** The middle value: half lie below, half above. `null` as `percentile`. */
export function median(values: readonly number[]): number | null {
  return percentile(values, 0.5);
}
