import { expect } from '@open-wc/testing';
import { dayNumber } from '../../../src/model/day.js';
import { openingOf } from '../../../src/model/coverage/opening.js';

const friday = dayNumber('2026-11-20');
const hour = (at: number): [number, number] => [at * 60, at * 60 + 60];

describe('opening hours', () => {
  it('call nothing closed when the document has none', () => {
    const opening = openingOf(null);
    expect(opening(friday, ...hour(3))).to.equal(null);
  });

  it('hold on their weekday, to the minute', () => {
    const opening = openingOf({ fri: ['08:30-17:00'] });
    expect(opening(friday, ...hour(8))).to.equal(true);
    expect(opening(friday, 480, 510)).to.equal(false);
    expect(opening(friday, ...hour(17))).to.equal(false);
  });

  it('close a weekday that a list of weekdays leaves out', () => {
    expect(openingOf({ fri: ['08:00-17:00'] })(friday + 1, ...hour(10))).to.equal(false);
  });

  it('run past midnight when the end is not after the start', () => {
    const opening = openingOf({ fri: ['22:00-06:00'] });
    expect(opening(friday, ...hour(23))).to.equal(true);
    expect(opening(friday + 1, ...hour(5))).to.equal(true);
    expect(opening(friday + 1, ...hour(6))).to.equal(false);
    expect(opening(friday, ...hour(5))).to.equal(false);
  });

  it('are the whole day round when they end where they start', () => {
    const opening = openingOf({ fri: ['06:00-06:00'] });
    expect(opening(friday, ...hour(23))).to.equal(true);
    expect(opening(friday + 1, ...hour(5))).to.equal(true);
  });

  it('end at midnight when they end at 24:00', () => {
    const opening = openingOf({ fri: ['06:00-24:00'] });
    expect(opening(friday, ...hour(23))).to.equal(true);
    expect(opening(friday + 1, ...hour(0))).to.equal(false);
  });

  it('follow a single day before its weekday, and keep the night that began the day before', () => {
    const opening = openingOf({ thu: ['22:00-02:00'], fri: ['06:00-24:00'], '2026-11-20': [] });
    expect(opening(friday, ...hour(10))).to.equal(false);
    expect(opening(friday, ...hour(1))).to.equal(true);
    expect(opening(friday + 7, ...hour(10))).to.equal(true);
  });

  it('know only the single days when no weekday is given', () => {
    const opening = openingOf({ '2026-12-25': [] });
    expect(opening(dayNumber('2026-12-25'), ...hour(10))).to.equal(false);
    expect(opening(dayNumber('2026-12-26'), ...hour(10))).to.equal(null);
  });
});
