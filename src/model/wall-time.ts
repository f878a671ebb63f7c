const minuteLength = 60_000;
const dayLength = 1440 * minuteLength;

/** A moment as the clock on the team's wall shows it. */
export interface WallTime {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Minute of that day, whole, 0 to 1439. */
  readonly minute: number;
  /** Milliseconds the clock is ahead of UTC. */
  readonly offset: number;
}

/** What the wall clock shows at an instant, in milliseconds since 1970. */
export type WallClock = (instant: number) => WallTime;

const clocks = new Map<string, WallClock>();

/** The wall clock of an IANA zone; UTC when there is none. Kept, so that an offset is looked up once a page. */
export function wallClock(zone: string | null | undefined): WallClock {
  const name = zone ?? 'UTC';
  const clock = clocks.get(name) ?? newClock(temporalOffset(name) ?? intlOffset(name));
  clocks.set(name, clock);
  return clock;
}

function newClock(offsetAt: (instant: number) => number): WallClock {
  // A look-up takes microseconds, which is too slow a slot: one a day of UTC, but for days when the clocks change.
  const midnight = kept((utcDay) => offsetAt(utcDay * dayLength));
  return (instant) => {
    const utcDay = Math.floor(instant / dayLength);
    const offset = midnight(utcDay) === midnight(utcDay + 1) ? midnight(utcDay) : offsetAt(instant);
    const day = Math.floor((instant + offset) / dayLength);
    return { day, minute: Math.floor((instant + offset - day * dayLength) / minuteLength), offset };
  };
}

/** What is made for a day, made once. */
export function kept<Made>(make: (day: number) => Made): (day: number) => Made {
  const made = new Map<number, Made>();
  return (day) => {
    if (!made.has(day)) made.set(day, make(day));
    return made.get(day) as Made;
  };
}

interface TemporalLike {
  readonly Instant: {
    fromEpochMilliseconds(instant: number): {
      toZonedDateTimeISO(zone: string): { readonly offsetNanoseconds: number };
    };
  };
}

/** Temporal answers without loading the locales of Intl, whose first use costs Chromium 10 to 20 ms. */
function temporalOffset(name: string): ((instant: number) => number) | null {
  const { Temporal } = globalThis as { Temporal?: TemporalLike };
  if (!Temporal) return null;
  return (instant) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name).offsetNanoseconds / 1e6;
}

function intlOffset(name: string): (instant: number) => number {
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  return (instant) => {
    // `11/22/2026, GMT-05:00`; where there is no distance, `GMT` alone.
    const [, sign, ...distance] = /([+-])(\d+):(\d+):?(\d*)/.exec(clock.format(instant)) ?? [];
    const [hours = 0, minutes = 0, seconds = 0] = distance.map(Number);
    return (sign === '-' ? -1000 : 1000) * ((hours * 60 + minutes) * 60 + seconds);
  };
}
