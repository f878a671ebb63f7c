const second = 1000;
const minuteLength = 60 * second;
const dayLength = 1440 * minuteLength;

/** A moment as the clock on the team's wall shows it. */
export interface WallTime {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Minute of that day, whole, 0 to 1439. */
  readonly minute: number;
}

/** What the wall clock shows at an instant, so many milliseconds ahead of UTC. */
export function wallTimeAt(instant: number, offset: number): WallTime {
  const wall = instant + offset;
  const day = Math.floor(wall / dayLength);
  return { day, minute: Math.floor((wall - day * dayLength) / minuteLength) };
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
    return (sign === '-' ? -second : second) * ((hours * 60 + minutes) * 60 + seconds);
  };
}

/** Milliseconds a zone is ahead of UTC at an instant; each call asks anew. */
export const offsetIn = (name: string): ((instant: number) => number) => temporalOffset(name) ?? intlOffset(name);

let last = { name: '', instant: Number.NaN, offset: 0 };

/** The same for one instant. The last answer is kept: every element of a page asks when its figures were true. */
export function offsetAt(name: string, instant: number): number {
  if (last.name !== name || last.instant !== instant) last = { name, instant, offset: offsetIn(name)(instant) };
  return last.offset;
}
