import { expect } from '@open-wc/testing';
import { dayTicks } from '../../src/chart/day-ticks.js';

// Sunday 22 November 2026 ends each of these.
const last = Date.UTC(2026, 10, 22) / 86_400_000;
const named = (count: number, width: number): string[] =>
  dayTicks(last - count + 1, count, 0, width / count, 60).map(({ index, name }) =>
    [new Date((last - count + 1 + index) * 86_400_000).toISOString().slice(0, 10), name].join(' '),
  );

describe('days named under a picture', () => {
  it('are all of them while they fit', () => {
    expect(named(3, 300)).to.deep.equal(['2026-11-20 day', '2026-11-21 day', '2026-11-22 day']);
  });

  it('are Mondays in six weeks', () => {
    expect(named(42, 460)).to.deep.equal(
      ['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'].map((day) => `${day} day`),
    );
  });

  it('are every other Monday where there is less room', () => {
    expect(named(42, 240)).to.deep.equal(['2026-10-12', '2026-10-26', '2026-11-09'].map((day) => `${day} day`));
  });

  it('are first days of months in a year, of years in a lifetime', () => {
    expect(named(365, 500)).to.deep.equal(
      ['2026-01-01', '2026-03-01', '2026-05-01', '2026-07-01', '2026-09-01', '2026-11-01'].map((day) => `${day} month`),
    );
    for (const name of named(10_000, 500)) expect(name).to.match(/^\d{4}-01-01 year$/);
  });

  it('never stand closer than they may', () => {
    for (const count of [1, 2, 8, 30, 90, 200, 800, 5_000, 36_525])
      for (const width of [180, 500, 900]) {
        const ticks = dayTicks(last - count + 1, count, 0, width / count, 60);
        ticks.slice(1).forEach((tick, index) => expect(tick.x - (ticks[index]?.x ?? 0)).to.be.at.least(55));
      }
  });
});
