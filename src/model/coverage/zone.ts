import { kept, type WallClock } from '../wall-time.js';

const quarter = 900_000;
const dayLength = 96 * quarter;

/**
 * How often a wall clock shows each quarter of an hour of a day: never in a skipped hour, twice in a repeated one.
 * `null` for a day like any other.
 */
export function quartersOf(clock: WallClock): (day: number) => readonly number[] | null {
  return kept((day) => {
    // No zone is further than fourteen hours from UTC: its day lies within these four midnights.
    const offsets = [-1, 0, 1, 2].map((after) => clock((day + after) * dayLength).offset);
    if (new Set(offsets).size === 1) return null;
    const shown = new Array<number>(96).fill(0);
    for (let at = (day - 1) * dayLength; at < (day + 2) * dayLength; at += quarter) {
      const wall = clock(at);
      const index = Math.floor(wall.minute / 15);
      if (wall.day === day) shown[index] = (shown[index] ?? 0) + 1;
    }
    return shown;
  });
}
