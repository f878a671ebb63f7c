/** Two ends of a range, in a metric's unit. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** What stands on one row's bar, in the metric's unit; null is left out. */
export interface IntervalInput {
  readonly value: number;
  /** Where this figure alone likely lies: thick. */
  readonly likely: Ends | null;
  /** The same at the team's error: thin. */
  readonly range: Ends | null;
  /** One target, or the two ends of a band. */
  readonly targets: readonly number[];
  readonly middle: number | null;
}

/** The marks of one row's bar: places from 0 to 100 along it, left to right. */
export interface IntervalMarks {
  readonly dot: number;
  readonly thick: Ends | null;
  readonly thin: Ends | null;
  readonly targets: readonly number[];
  readonly middle: number | null;
}

/**
 * The scale all bars of one column share: the rows that are sure of themselves and the target, a little air, and never
 * beyond what the metric can be. Rows of a handful of answers run past it rather than flatten the others.
 */
export function intervalScale(rows: Iterable<Ends>, targets: readonly number[], bounds: Ends | null): Ends | null {
  let low = Math.min(...targets, Infinity);
  let high = Math.max(...targets, -Infinity);
  for (const row of rows) {
    low = Math.min(low, row.low);
    high = Math.max(high, row.high);
  }
  if (!(low <= high)) return null;
  const air = (high - low) * 0.06 || Math.abs(high) * 0.05 || 1;
  return { low: Math.max(bounds?.low ?? -Infinity, low - air), high: Math.min(bounds?.high ?? Infinity, high + air) };
}

/** Where the marks of one bar go; what lies beyond the scale stands at its edge, a line beyond it is left out. */
export function intervalMarks(input: IntervalInput, { low, high }: Ends): IntervalMarks {
  const place = (value: number): number =>
    Math.round((high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5) * 1000) / 10;
  const ends = (range: Ends | null): Ends | null => range && { low: place(range.low), high: place(range.high) };
  const lines = (values: readonly number[]): readonly number[] =>
    values.filter((value) => value >= low && value <= high).map(place);
  return {
    dot: place(input.value),
    thick: ends(input.likely),
    thin: ends(input.range),
    targets: lines(input.targets),
    middle: lines(input.middle === null ? [] : [input.middle])[0] ?? null,
  };
}
