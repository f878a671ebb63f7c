/** A local time with the offset it most likely had: the zone's at that moment, else `Z`. */
export function withOffset(local: string, timeZone: string | undefined): string {
  const asUtc = Date.parse(`${local}Z`);
  if (!timeZone || Number.isNaN(asUtc)) return `${local}Z`;
  // Asked twice, because the first answer is for a moment some hours away, perhaps across a clock change.
  const near = Date.parse(local + offset(timeZone, asUtc));
  return local + offset(timeZone, near);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `+07:00`, or `Z` where the zone is on UTC. */
function offset(timeZone: string, instant: number): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  return /[+-](?!00:00)\d\d:\d\d/.exec(format.format(instant))?.[0] ?? 'Z';
}
