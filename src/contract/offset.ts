import { temporal } from './temporal.js';

/** A local time with the offset it most likely had: the zone's at that moment, else `Z`. */
export function withOffset(local: string, timeZone: string | undefined): string {
  const asUtc = Date.parse(`${local}Z`);
  if (!timeZone || Number.isNaN(asUtc)) return `${local}Z`;
  // Asked twice, because the first answer is for a moment some hours away, perhaps across a clock change.
  const near = Date.parse(local + offset(timeZone, asUtc));
  return local + offset(timeZone, near);
}

/** `+07:00`, or `Z` where the zone is on UTC. */
function offset(timeZone: string, instant: number): string {
  return /[+-](?!00:00)\d\d:\d\d/.exec(offsetText(timeZone, instant))?.[0] ?? 'Z';
}

function offsetText(timeZone: string, instant: number): string {
  const Temporal = temporal();
  if (Temporal) return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).offset;
  return formatOf(timeZone).format(instant);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  return format;
}
