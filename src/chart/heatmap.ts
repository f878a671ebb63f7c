/** How a cell is filled; the theme has a colour or a pattern for each. */
export type Tone =
  | 'short-1'
  | 'short-2'
  | 'short-3'
  | 'even'
  | 'spare-1'
  | 'spare-2'
  | `shade-${0 | 1 | 2 | 3 | 4 | 5}`
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
export type Scale = { readonly steps: number } | { readonly highest: number };

/** The fill of a cell. Shortage has three strong tones, spare people two quiet ones, every other number six shades. */
export function toneOf({ state, value, level }: Toned, scale: Scale): Tone {
  if (state !== 'value' || value === null) return state === 'value' ? 'no-data' : state;
  if ('highest' in scale) return shadeOf(value, scale.highest);
  if (level > 0) return shortTones[Math.min(2, Math.ceil((level * 3) / scale.steps) - 1)] ?? 'short-3';
  // Part of a person is nobody to lend.
  if (value < 1) return 'even';
  return value < strongSpare ? 'spare-1' : 'spare-2';
}

const shortTones = ['short-1', 'short-2', 'short-3'] as const;
/** People above the need from which an hour has some to lend. */
const strongSpare = 3;
const shades = ['shade-0', 'shade-1', 'shade-2', 'shade-3', 'shade-4', 'shade-5'] as const;

/** Five equal steps up to the highest number, and one for nothing at all. */
function shadeOf(value: number, highest: number): Tone {
  if (value <= 0 || highest <= 0) return 'shade-0';
  return shades[Math.min(5, Math.ceil((value * 5) / highest))] ?? 'shade-5';
}

/** A time of day named under the picture. */
export interface HourTick {
  readonly column: number;
  readonly minute: number;
}

const tickSteps = [60, 120, 180, 240, 360, 720];

/** The hours named under the columns: as many as fit, on round times of day. */
export function hourTicks(columns: readonly number[], most = 7): readonly HourTick[] {
  const on = (step: number): HourTick[] =>
    columns.map((minute, column) => ({ column, minute })).filter(({ minute }) => minute % step === 0);
  const step = tickSteps.find((one) => on(one).length <= most) ?? 720;
  return on(step);
}

/** Where a minute of the day stands across the picture, 0 to 1. */
export function minuteShare(minute: number, columns: readonly number[], minutes: number): number {
  const [first = 0] = columns;
  return (minute - first) / (columns.length * minutes);
}

/** The rows a large picture keeps as cells: the focused one and its neighbours. */
export function rowsAround(row: number, rows: number, each = 1): readonly number[] {
  const from = Math.max(0, Math.min(row - each, rows - 1 - 2 * each));
  const to = Math.min(rows - 1, Math.max(row + each, 2 * each));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
