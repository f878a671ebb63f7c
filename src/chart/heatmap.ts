/** How a cell is filled; the theme has a colour or a pattern for each. */
export type Tone =
  | `short-${number}`
  | 'even'
  | `spare-${number}`
  | `shade-${number}`
  | 'nobody'
  | 'zero'
  | 'no-data'
  | 'closed'
  | 'no-such-hour';

/** The numbers a tone is chosen by. */
export interface Toned {
  readonly state: 'value' | 'zero' | 'nobody' | 'no-data' | 'closed' | 'no-such-hour';
  readonly value: number | null;
  /** Step of severity, from 1; 0 where nobody is missing. */
  readonly level: number;
}

/** What the colours run over: people short in so many steps, or numbers from nothing to the highest. */
export interface Scale {
  readonly measure: string;
  readonly steps: readonly number[];
  readonly highest: number;
}

/** People above the need from which an hour has some to lend. */
const strongSpare = 3;

/** The fill of a cell. Shortage has three strong tones, spare people two quiet ones, every other number six shades. */
export function toneOf({ state, value, level }: Toned, { measure, steps, highest }: Scale): Tone {
  if (state !== 'value') return state;
  const size = value ?? 0;
  // Five equal steps up to the highest number, and one for nothing at all.
  if (measure !== 'net') return `shade-${highest > 0 ? Math.ceil((Math.max(0, size) * 5) / highest) : 0}`;
  if (level > 0) return `short-${Math.ceil((level * 3) / steps.length)}`;
  // Part of a person is nobody to lend.
  if (size < 1) return 'even';
  return size < strongSpare ? 'spare-1' : 'spare-2';
}

/** A time of day named under the picture. */
export interface HourTick {
  readonly column: number;
  readonly minute: number;
}

/** The hours named under the columns: as many as fit, on round times of day. */
export function hourTicks(columns: readonly number[], most = 7): readonly HourTick[] {
  const on = (step: number): HourTick[] =>
    columns.flatMap((minute, column) => (minute % step === 0 ? [{ column, minute }] : []));
  return [60, 120, 180, 240, 360].map(on).find((ticks) => ticks.length <= most) ?? on(720);
}

/** Where a minute of the day stands across the picture, 0 to 1. */
export const minuteShare = (minute: number, columns: readonly number[], minutes: number): number =>
  (minute - (columns[0] ?? 0)) / (columns.length * minutes);
