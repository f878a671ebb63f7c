import { expect } from '@open-wc/testing';
import { dayNumber, dayOf } from '../../../src/model/day.js';
import { quartersOf } from '../../../src/model/coverage/zone.js';
import { wallClock } from '../../../src/model/wall-time.js';

const wall = (zone: string, instant: string): string => {
  const { day, minute } = wallClock(zone)(Date.parse(instant));
  return `${dayOf(day)} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};
/** How often a clock time is shown on a day: a quarter of an hour from `02:30` on. */
const shownTimes = (zone: string, day: string, clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const quarters = quartersOf(wallClock(zone))(dayNumber(day));
  return quarters === null ? 1 : (quarters[hours * 4 + minutes / 15] ?? 0);
};

describe('time of the team', () => {
  // Instants and wall times below were worked out by hand from the published rules of each zone.
  const cases: readonly (readonly [zone: string, instant: string, wall: string])[] = [
    ['Asia/Jakarta', '2026-11-22T17:00:00Z', '2026-11-23 00:00'],
    ['Asia/Jakarta', '2026-11-22T19:00:00+07:00', '2026-11-22 19:00'],
    ['Asia/Jayapura', '2026-11-22T23:59:59+09:00', '2026-11-22 23:59'],
    // Nepal is five hours and three quarters ahead.
    ['Asia/Kathmandu', '2026-11-22T18:14:59Z', '2026-11-22 23:59'],
    ['Asia/Kathmandu', '2026-11-22T18:15:00Z', '2026-11-23 00:00'],
    // New York goes forward on 8 March 2026 at 07:00 UTC and back on 1 November at 06:00 UTC.
    ['America/New_York', '2026-03-08T06:59:59Z', '2026-03-08 01:59'],
    ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08 03:00'],
    ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01 01:30'],
    ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01 01:30'],
    ['America/New_York', '2026-11-01T07:00:00Z', '2026-11-01 02:00'],
    // Lord Howe moves by half an hour: forward on 4 October 2026, back on 5 April.
    ['Australia/Lord_Howe', '2026-10-03T15:29:59Z', '2026-10-04 01:59'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '2026-10-04 02:30'],
    ['Australia/Lord_Howe', '2026-04-04T14:59:59Z', '2026-04-05 01:59'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05 01:30'],
    // Samoa left out 30 December 2011.
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29 23:59'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31 00:00'],
  ];
  for (const [zone, instant, expected] of cases) {
    it(`shows ${instant} in ${zone} as ${expected}`, () => {
      expect(wall(zone, instant)).to.equal(expected);
    });
  }

  it('reads UTC where the document names no zone', () => {
    expect(wallClock(null)(Date.parse('2026-11-22T19:00:00+07:00'))).to.deep.equal({
      day: dayNumber('2026-11-22'),
      minute: 720,
      offset: 0,
    });
  });

  it('never shows a skipped hour, and shows a repeated one twice', () => {
    const cases: readonly (readonly [zone: string, day: string, clock: string, times: number])[] = [
      ['America/New_York', '2026-03-08', '01:45', 1],
      ['America/New_York', '2026-03-08', '02:30', 0],
      ['America/New_York', '2026-03-08', '03:00', 1],
      ['America/New_York', '2026-11-01', '01:30', 2],
      ['America/New_York', '2026-11-01', '02:00', 1],
      ['Australia/Lord_Howe', '2026-10-04', '02:15', 0],
      ['Australia/Lord_Howe', '2026-10-04', '02:30', 1],
      ['Australia/Lord_Howe', '2026-04-05', '01:45', 2],
      ['Australia/Lord_Howe', '2026-04-05', '01:15', 1],
      // In Santiago the clocks go forward at midnight: 6 September 2026 starts at 01:00.
      ['America/Santiago', '2026-09-06', '00:45', 0],
      ['America/Santiago', '2026-09-06', '01:00', 1],
      ['Pacific/Apia', '2011-12-30', '12:00', 0],
      ['Pacific/Apia', '2011-12-31', '00:00', 1],
    ];
    for (const [zone, day, clock, times] of cases)
      expect(shownTimes(zone, day, clock), `${zone} ${day} ${clock}`).to.equal(times);
  });

  it('finds nothing to say of a day like any other', () => {
    expect(quartersOf(wallClock('Asia/Jakarta'))(dayNumber('2026-11-22'))).to.equal(null);
    expect(quartersOf(wallClock('America/New_York'))(dayNumber('2026-11-22'))).to.equal(null);
    expect(wall('America/Santiago', '2026-09-06T04:00:00Z')).to.equal('2026-09-06 01:00');
  });

  it('agrees with Intl on the zones it knows by heart', () => {
    for (const zone of ['UTC', 'Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']) {
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      for (let year = 2000; year < 2036; year += 1) {
        for (const month of [0, 6]) {
          const instant = Date.UTC(year, month, 1);
          expect(wall(zone, new Date(instant).toISOString())).to.equal(clock.format(instant));
        }
      }
    }
  });

  it('agrees with Intl at every quarter of an hour of a year in zones that change', () => {
    for (const zone of ['America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/St_Johns']) {
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      for (let instant = Date.UTC(2026, 0, 1); instant < Date.UTC(2027, 0, 1); instant += 45 * 60_000) {
        const iso = new Date(instant).toISOString();
        if (wall(zone, iso) !== clock.format(instant)) throw new Error(`${zone} at ${iso}: ${wall(zone, iso)}`);
      }
    }
  });

  it('asks Intl at most once a day, not once a slot', () => {
    const format = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format');
    let asked = 0;
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      configurable: true,
      get(this: Intl.DateTimeFormat) {
        asked += 1;
        return format?.get?.call(this);
      },
    });
    const clock = wallClock('Asia/Kolkata');
    for (let slot = 0; slot < 7 * 96; slot += 1) clock(Date.UTC(2026, 5, 1) + slot * 900_000);
    if (format) Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', format);
    expect(asked).to.be.at.most(8);
  });
});
