import { offsetIn, type WallTime, wallTimeAt } from './wall-time.js';

export type { WallTime } from './wall-time.js';

const second = 1000;
const minuteLength = 60 * second;
const hour = 60 * minuteLength;
const dayLength = 24 * hour;
/** Offsets run from −12 to +14 hours: this far from a wall time, the instant it names is certainly ahead or behind. */
const reach = 16 * hour;

/** Time arithmetic of one zone; instants are milliseconds since 1970. */
export interface Zone {
  /** What the wall clock shows at an instant. */
  wallTime(instant: number): WallTime;
  /** When the wall clock shows a minute of a day: never in a skipped hour, twice in a repeated one. 1440 is 24:00. */
  instants(day: number, minute: number): readonly number[];
  /** The first instant of a day; for a day the zone skipped, that of the next. */
  startOfDay(day: number): number;
  /** Milliseconds the zone is ahead of UTC. */
  offset(instant: number): number;
}

const zones = new Map<string, Zone>();

/** The arithmetic of an IANA zone; UTC when there is none. Kept, so that an offset is looked up once a page. */
export function zoneOf(name: string | null | undefined): Zone {
  const key = name ?? 'UTC';
  const known = zones.get(key);
  if (known) return known;
  const zone = newZone(offsetOf(key));
  zones.set(key, zone);
  return zone;
}

function newZone(offset: (instant: number) => number): Zone {
  const instants = (day: number, minute: number): readonly number[] => {
    const wall = day * dayLength + minute * minuteLength;
    const before = offset(wall - reach);
    const after = offset(wall + reach);
    if (before === after) return [wall - before];
    const candidates = [wall - Math.max(before, after), wall - Math.min(before, after)];
    return candidates.filter((instant) => instant + offset(instant) === wall);
  };
  return {
    offset,
    instants,
    wallTime: (instant) => wallTimeAt(instant, offset(instant)),
    startOfDay: (day) => {
      const wall = day * dayLength;
      // Where midnight itself is skipped, the day starts where the clock jumps to.
      return instants(day, 0)[0] ?? firstInstant(wall - reach, wall + reach, (at) => at + offset(at) >= wall);
    },
  };
}

/** Looks an offset up once a UTC day and keeps it: a look-up takes microseconds, which is too slow a slot. */
function offsetOf(name: string): (instant: number) => number {
  const asked = offsetIn(name);
  const midnight = kept((utcDay) => asked(utcDay * dayLength));
  const change = kept((utcDay) => {
    const start = utcDay * dayLength;
    return firstInstant(start, start + dayLength, (at) => asked(at) !== midnight(utcDay));
  });
  return (instant) => {
    const utcDay = Math.floor(instant / dayLength);
    const before = midnight(utcDay);
    const after = midnight(utcDay + 1);
    // No zone changes its clocks twice between two midnights of UTC.
    return before === after || instant < change(utcDay) ? before : after;
  };
}

function kept(make: (utcDay: number) => number): (utcDay: number) => number {
  const made = new Map<number, number>();
  return (utcDay) => {
    const known = made.get(utcDay) ?? make(utcDay);
    made.set(utcDay, known);
    return known;
  };
}

/** The first whole second after `low`, at most `high`, from which on something is so. */
function firstInstant(low: number, high: number, isSo: (instant: number) => boolean): number {
  if (high - low <= second) return high;
  const middle = Math.floor((low + high) / 2 / second) * second;
  return isSo(middle) ? firstInstant(low, middle, isSo) : firstInstant(middle, high, isSo);
}
