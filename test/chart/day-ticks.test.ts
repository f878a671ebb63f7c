import { expect } from '@open-wc/testing';
import { dayTicks, figureTicks } from '../../src/chart/day-ticks.js';

// Sunday 22 November 2026 ends each of these.
const last = Date.UTC(2026, 10, 22) / 86_400_000;
const dayAt = (from: number, index: number): string => new Date((from + index) * 86_400_000).toISOString().slice(0, 10);
const named = (count: number): string[] => {
  const days = Array.from({ length: count }, (_, index) => dayAt(last - count + 1, index));
  return dayTicks(days).map(({ index, name }) => `${days[index]} ${name}`);
};

describe('days named under a picture', () => {
  it('are all of them while they fit', () => {
    expect(named(3)).to.deep.equal(['2026-11-20 day', '2026-11-21 day', '2026-11-22 day']);
  });

  it('are Mondays in six weeks', () => {
    expect(named(42)).to.deep.equal(
      ['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'].map((day) => `${day} day`),
    );
  });

  it('are every other Monday in a quarter', () => {
    const days = named(84);
    expect(days).to.have.length(6);
    for (const day of days) expect(new Date(day.slice(0, 10)).getUTCDay()).to.equal(1);
  });

  it('are first days of months in a year, of years in a lifetime', () => {
    expect(named(365)).to.deep.equal(
      ['2026-01-01', '2026-03-01', '2026-05-01', '2026-07-01', '2026-09-01', '2026-11-01'].map((day) => `${day} month`),
    );
    for (const name of named(10_000)) expect(name).to.match(/^\d{4}-01-01 year$/);
  });

  it('are at least one and at most seven', () => {
    for (const count of [1, 2, 8, 30, 90, 200, 800, 5_000, 36_525])
      expect(named(count).length, `${count} days`).to.be.within(1, 7);
  });

  it('are figures themselves where there is one a month, the newest in any case', () => {
    expect(figureTicks([0, 31, 59], 30).map(({ index, name }) => [index, name])).to.deep.equal([
      [0, 'month'],
      [31, 'month'],
      [59, 'month'],
    ]);
    const year = Array.from({ length: 12 }, (_, month) => month * 30);
    expect(figureTicks(year, 30).map(({ index }) => index)).to.deep.equal([30, 90, 150, 210, 270, 330]);
  });
});
