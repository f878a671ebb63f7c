/** A point of a small line; a missing value leaves a gap. */
export interface SparkInput {
  readonly at: number;
  readonly value: number | null;
}

/** A small line as SVG paths in a box of `width` × `height`. */
export interface Sparkline {
  readonly line: string;
  /** The last point; empty when the last value is missing. */
  readonly last: string;
  /** Height of the target line; `null` without a target. */
  readonly target: number | null;
}

/** A dozen points need no scale object: a polyline in a fixed box, stretched by its view box. */
export function sparkline(
  points: readonly SparkInput[],
  width: number,
  height: number,
  target: number | null,
): Sparkline | null {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const first = points[0];
  const final = points[points.length - 1];
  if (!first || !final || values.length < 2) return null;
  const known = target === null ? values : [...values, target];
  const low = Math.min(...known);
  const high = Math.max(...known);
  const inset = 3;
  const x = (at: number): number => round(inset + ((at - first.at) / (final.at - first.at || 1)) * (width - 2 * inset));
  const y = (value: number): number =>
    round(high === low ? height / 2 : height - inset - ((value - low) / (high - low)) * (height - 2 * inset));
  const step = usualStep(points);
  let line = '';
  points.forEach(({ at, value }, index) => {
    if (value === null) return;
    const before = points[index - 1];
    const joined = before && before.value !== null && at - before.at <= step * 1.5;
    line += `${joined ? 'L' : 'M'}${x(at)} ${y(value)}`;
  });
  return {
    line,
    // A line of no length with round ends: a dot that the stretched box leaves round.
    last: final.value === null ? '' : `M${x(final.at)} ${y(final.value)}h0`,
    target: target === null ? null : y(target),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The distance most points keep: a day, or a month; anything wider is a gap. */
function usualStep(points: readonly SparkInput[]): number {
  const steps = points.slice(1).map(({ at }, index) => at - (points[index]?.at ?? at));
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
}
