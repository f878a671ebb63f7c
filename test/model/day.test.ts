import { expect } from '@open-wc/testing';
import { dayNumber, dayOf, dayOfInstant, daysBetween, shiftDay, weekdayOf } from '../../src/model/day.js';

describe('days of the calendar', () => {
  it('counts from 1 January 1970', () => {
    expect(dayNumber('1970-01-01')).to.equal(0);
    expect(dayNumber('1970-03-01')).to.equal(59);
    expect(dayNumber('1969-12-31')).to.equal(-1);
  });

  it('comes back as the same day', () => {
    for (const day of ['2024-02-29', '2026-11-22', '1969-12-31', '0987-06-05'])
      expect(dayOf(dayNumber(day))).to.equal(day);
  });

  it('steps over the end of February and of the year', () => {
    expect(shiftDay('2024-02-28', 1)).to.equal('2024-02-29');
    expect(shiftDay('2026-02-28', 1)).to.equal('2026-03-01');
    expect(shiftDay('2027-01-01', -1)).to.equal('2026-12-31');
  });

  it('has no hour that is missing when clocks change', () => {
    expect(shiftDay('2026-03-28', 1)).to.equal('2026-03-29');
    expect(shiftDay('2026-10-24', 2)).to.equal('2026-10-26');
  });

  it('counts both ends of a span', () => {
    expect(daysBetween('2026-11-16', '2026-11-22')).to.equal(7);
    expect(daysBetween('2026-11-22', '2026-11-22')).to.equal(1);
    expect(daysBetween('2026-11-23', '2026-11-22')).to.equal(0);
  });

  it('knows Monday from Sunday, before 1970 too', () => {
    expect(weekdayOf(dayNumber('2026-11-16'))).to.equal(0);
    expect(weekdayOf(dayNumber('2026-11-22'))).to.equal(6);
    expect(weekdayOf(dayNumber('1969-12-29'))).to.equal(0);
  });

  it('puts an instant on the day of the zone, not of the browser', () => {
    expect(dayOfInstant('2026-11-22T23:30:00+07:00', 'Asia/Jakarta')).to.equal('2026-11-22');
    expect(dayOfInstant('2026-11-22T18:30:00Z', 'Asia/Jakarta')).to.equal('2026-11-23');
    expect(dayOfInstant('2026-11-22T00:30:00+07:00', 'UTC')).to.equal('2026-11-21');
  });

  it('knows the clock changes of a zone that has them', () => {
    expect(dayOfInstant('2026-07-01T23:30:00Z', 'Europe/London')).to.equal('2026-07-02');
    expect(dayOfInstant('2026-12-01T23:30:00Z', 'Europe/London')).to.equal('2026-12-01');
  });
});
