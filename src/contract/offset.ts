/** A local time with the offset it most likely had: the zone's at that moment, else `Z`. */
export function withOffset(local: string, timeZone: string | undefined): string {
  const asUtc = Date.parse(`${local}Z`);
  if (!timeZone || Number.isNaN(asUtc)) return `${local}Z`;
  // The offset is asked twice, because the first answer is for a moment some hours away.
  const first = minutesAhead(timeZone, asUtc);
  return local + spelled(minutesAhead(timeZone, asUtc - first * 60_000));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function minutesAhead(timeZone: string, instant: number): number {
  let format = formats.get(timeZone);
  if (!format)
    formats.set(timeZone, (format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })));
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)?/.exec(name) ?? [];
  if (!sign) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

function spelled(minutes: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}
