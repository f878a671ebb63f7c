/** A point of a small line; a missing value leaves a gap. */
export interface SparkInput {
  readonly at: number;
  readonly value: number | null;
}

/** A small line as SVG paths in a box of 160 × 34; what is not there is an empty path. */
export interface Sparkline {
  readonly line: string;
  /** The last point; empty when the last value is missing. */
  readonly last: string;
  readonly target: string;
}

const width = 160;
const height = 34;
const inset = 3;

/** A dozen points need no scale object: a polyline in a fixed box, stretched by its view box. */
export function sparkline(points: readonly SparkInput[], target: number | null): Sparkline {
  const values = points.flatMap(({ value }) => value ?? []);
  const [first] = points;
  const final = points.at(-1);
  if (!first || !final || values.length < 2) return { line: '', last: '', target: '' };
  const known = target === null ? values : [...values, target];
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  const x = (at: number): number => placed((at - first.at) / (final.at - first.at || 1), width);
  const y = (value: number): number => placed(range ? 1 - (value - low) / range : 0.5, height);
  const step = usualStep(points);
  const line = points.map(({ at, value }, index) => {
    if (value === null) return '';
    const before = points[index - 1];
    const joined = before && before.value !== null && at - before.at <= step * 1.5;
    return `${joined ? 'L' : 'M'}${x(at)} ${y(value)}`;
  });
  return {
    line: line.join(''),
    // A line of hardly any length with round ends: a dot that the stretched box leaves round, in WebKit too.
    last: final.value === null ? '' : `M${x(final.at)} ${y(final.value)}h.001`,
    target: target === null ? '' : `M0 ${y(target)}H${width}`,
  };
}

/** Where a share of the way lies in a box of this size, to a tenth. */
const placed = (share: number, size: number): number => Math.round((inset + share * (size - 2 * inset)) * 10) / 10;

/** The distance most points keep: a day, or a month; anything wider is a gap. */
function usualStep(points: readonly SparkInput[]): number {
  const steps = points.slice(1).map(({ at }, index) => at - (points[index]?.at ?? at));
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
}
