import { expect } from '@open-wc/testing';
import { namedDays } from '../../src/chart/day-ticks.js';

const days = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

describe('days named under a picture', () => {
  it('are all of them while they fit', () => {
    expect(namedDays(days(3), 1)).to.deep.equal([0, 1, 2]);
    expect(namedDays(days(6), 1)).to.have.length(6);
  });

  it('are one weekday, that of the newest, in six weeks and in a quarter', () => {
    expect(namedDays(days(42), 1)).to.deep.equal([6, 13, 20, 27, 34, 41]);
    expect(namedDays(days(90), 1)).to.deep.equal([5, 26, 47, 68, 89]);
  });

  it('are at least one and at most six, the newest in any case', () => {
    for (const count of [1, 2, 7, 8, 30, 90, 200, 800, 5_000, 36_525]) {
      const named = namedDays(days(count), 1);
      expect(named.length, `${count} days`).to.be.within(1, 6);
      expect(named.at(-1)).to.equal(count - 1);
    }
  });

  it('are figures themselves where there is one a month', () => {
    expect(namedDays([0, 31, 59], 30)).to.deep.equal([0, 31, 59]);
    const year = Array.from({ length: 12 }, (_, month) => month * 30);
    expect(namedDays(year, 30)).to.deep.equal([30, 90, 150, 210, 270, 330]);
  });
});
