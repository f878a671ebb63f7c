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
  /** 1 to 3 where people are missing or agents too busy, below zero where there is some to spare. */
  readonly level: number;
}

/** What the colours run over: differences in steps, or numbers from nothing to the highest. */
export interface Scale {
  readonly isSigned: boolean;
  readonly highest: number;
}

/** The fill of a cell. Shortage has three strong tones, spare people two quiet ones, every other number six shades. */
export function toneOf({ state, value, level }: Toned, { isSigned, highest }: Scale): Tone {
  if (state !== 'value') return state;
  if (level > 0) return `short-${level}`;
  if (isSigned) return level < 0 ? `spare-${-level}` : 'even';
  // Five equal steps up to the highest number, and one for nothing at all.
  return `shade-${highest > 0 ? Math.ceil((Math.max(0, value ?? 0) * 5) / highest) : 0}`;
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
