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
  readonly target: number | Ends | null;
  readonly middle: number | null;
}

/** The marks of one row's bar: places from 0 to `width`, left to right. */
export interface IntervalMarks {
  readonly dot: number;
  readonly thick: Ends | null;
  readonly thin: Ends | null;
  /** One line, or the two ends of a band. */
  readonly target: readonly number[];
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
    if (row.low < low) low = row.low;
    if (row.high > high) high = row.high;
  }
  if (!(low <= high)) return null;
  const air = (high - low) * 0.06 || Math.abs(high) * 0.05 || 1;
  return { low: Math.max(bounds?.low ?? -Infinity, low - air), high: Math.min(bounds?.high ?? Infinity, high + air) };
}

/** Where the marks of one bar go; what lies beyond the scale stands at its edge. */
export function intervalMarks(input: IntervalInput, { low, high }: Ends, width: number): IntervalMarks {
  // Round ends need a little room, so that a dot at 100 % is whole.
  const inset = width * 0.04;
  const length = high - low;
  const place = (value: number): number => {
    const share = length > 0 ? Math.min(1, Math.max(0, (value - low) / length)) : 0.5;
    return Math.round((inset + share * (width - 2 * inset)) * 10) / 10;
  };
  const ends = (range: Ends | null): Ends | null => range && { low: place(range.low), high: place(range.high) };
  const isInside = (value: number): boolean => value >= low && value <= high;
  const targets = targetEnds(input.target);
  return {
    dot: place(input.value),
    thick: ends(input.likely),
    thin: ends(input.range),
    target: targets.filter(isInside).map(place),
    middle: input.middle !== null && isInside(input.middle) ? place(input.middle) : null,
  };
}

/** The values a target is drawn at. */
export const targetEnds = (target: number | Ends | null): readonly number[] => {
  if (target === null) return [];
  return typeof target === 'number' ? [target] : [target.low, target.high];
};
