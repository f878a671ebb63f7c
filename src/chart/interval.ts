/** Two ends of a range, in a metric's unit. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** A stretch of a bar, in percent of it. */
export interface Stretch {
  /** Where CSS puts a background of that length: the point of it and of the bar that meet, so 0 is left and 100 right. */
  readonly at: number;
  readonly length: number;
}

/** Where a range, or a value with no length, stands on the bar of a scale; what lies beyond is cut at its edge. */
export function stretchOn(scale: Ends, low: number, high = low): Stretch {
  const place = (value: number): number =>
    100 * Math.min(1, Math.max(0, (value - scale.low) / (scale.high - scale.low)));
  const start = place(low);
  const length = place(high) - start;
  return { at: rounded(length < 100 ? (100 * start) / (100 - length) : 0), length: rounded(length) };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
