/** Two ends of a range, in a metric's unit. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** A figure with what it is to be seen beside. */
export interface Ranged {
  readonly value: number;
  /** Where it likely lies: drawn thick. */
  readonly likely: Ends | null;
  /** What a mark is judged by: drawn thin. */
  readonly range: Ends | null;
  /** One target, or the two of a band. */
  readonly targets: readonly number[];
  /** The middle of the peers. */
  readonly middle: number | null;
}

/** A figure's marks on its bar: the place of its dot, and two paths. */
export interface IntervalMarks {
  readonly dot: number;
  /** Ranges and the middle of the peers, to be filled. */
  readonly ranges: string;
  /** Targets, to be stroked. */
  readonly targets: string;
}

/** The size of a bar, whatever its metric. */
export const barWidth = 88;
export const barHeight = 20;
const radius = 4.5;
const middle = barHeight / 2;

/** Where a figure's marks stand on the bar of a scale; what lies beyond is cut at its edge. */
export function intervalMarks({ value, likely, range, targets, middle: peers }: Ranged, scale: Ends): IntervalMarks {
  const place = (at: number): number => {
    const share = Math.min(1, Math.max(0, (at - scale.low) / (scale.high - scale.low)));
    return Math.round((radius + share * (barWidth - 2 * radius)) * 10) / 10;
  };
  const box = ({ low, high }: Ends, height: number): string =>
    `M${place(low)} ${middle - height / 2}H${place(high)}v${height}H${place(low)}z`;
  const ranges = [
    range && box(range, 1.5),
    likely && box(likely, 4),
    peers !== null && `M${place(peers)} 4h1.5v12h-1.5z`,
  ];
  return {
    dot: place(value),
    ranges: ranges.filter(Boolean).join(''),
    targets: targets.map((target) => `M${place(target)} 1v18`).join(''),
  };
}
