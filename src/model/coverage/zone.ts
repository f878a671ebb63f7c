import { offsetIn, type WallTime, wallTimeAt } from '../wall-time.js';

export type { WallTime } from '../wall-time.js';

const quarter = 900_000;
const dayLength = 96 * quarter;

/** Time arithmetic of one zone; instants are milliseconds since 1970. */
export interface Zone {
  /** What the wall clock shows at an instant. */
  wallTime(instant: number): WallTime;
  /**
   * How often the wall clock shows each quarter of an hour of a day: never in a skipped hour, twice in a repeated one.
   * `null` for a day like any other.
   */
  quarters(day: number): readonly number[] | null;
}

const zones = new Map<string, Zone>();

/** The arithmetic of an IANA zone; UTC when there is none. Kept, so that an offset is looked up once a page. */
export function zoneOf(name: string | null | undefined): Zone {
  const key = name ?? 'UTC';
  const zone = zones.get(key) ?? newZone(offsetIn(key));
  zones.set(key, zone);
  return zone;
}

function newZone(offset: (instant: number) => number): Zone {
  // A look-up takes microseconds, which is too slow a slot: one a day of UTC, but for days when the clocks change.
  const midnight = kept((utcDay) => offset(utcDay * dayLength));
  const wallTime = (instant: number): WallTime => {
    const utcDay = Math.floor(instant / dayLength);
    const before = midnight(utcDay);
    return wallTimeAt(instant, before === midnight(utcDay + 1) ? before : offset(instant));
  };
  return {
    wallTime,
    quarters: kept((day) => {
      // No zone is further than fourteen hours from UTC: its day lies within these four midnights.
      if ([day - 1, day, day + 1].every((each) => midnight(each) === midnight(day + 2))) return null;
      const shown = new Array<number>(96).fill(0);
      for (let at = (day - 1) * dayLength; at < (day + 2) * dayLength; at += quarter) {
        const wall = wallTime(at);
        const index = Math.floor(wall.minute / 15);
        if (wall.day === day) shown[index] = (shown[index] ?? 0) + 1;
      }
      return shown;
    }),
  };
}

function kept<Kept>(make: (day: number) => Kept): (day: number) => Kept {
  const made = new Map<number, Kept>();
  return (day) => {
    if (!made.has(day)) made.set(day, make(day));
    return made.get(day) as Kept;
  };
}
