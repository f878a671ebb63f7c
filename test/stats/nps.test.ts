import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { netPromoterScore, npsInterval } from '../../src/stats/nps.js';

describe('the net promoter score', () => {
  it('is 14.29 for the answers 10, 9, 9, 8, 7, 6 and 0', () => {
    expect(netPromoterScore(3, 2, 2)).to.be.closeTo(14.2857, 5e-5);
  });

  it('runs from −100 to 100', () => {
    expect(netPromoterScore(0, 0, 9)).to.equal(-100);
    expect(netPromoterScore(9, 0, 0)).to.equal(100);
    expect(netPromoterScore(0, 9, 0)).to.equal(0);
  });

  it('is nothing without answers', () => {
    for (const [promoters, passives, detractors] of [
      [0, 0, 0],
      [-1, 2, 3],
      [NaN, 1, 1],
      [Infinity, 1, 1],
    ] as const) {
      expect(netPromoterScore(promoters, passives, detractors)).to.equal(null);
      expect(npsInterval(promoters, passives, detractors)).to.equal(null);
    }
  });
});

describe('the interval of a net promoter score', () => {
  // (p − d) ± z·√((p + d − (p − d)²)/n) with one promoter and one detractor added, worked by hand:
  // 2/23 − 8/23 = −0.26087, variance (10/23 − 0.068053)/23 = 0.0159446.
  it('is −50.84 to −1.34 for 1 promoter, 13 passives and 7 detractors', () => {
    const interval = npsInterval(1, 13, 7);
    expect(interval?.low).to.be.closeTo(-50.84, 0.01);
    expect(interval?.high).to.be.closeTo(-1.34, 0.01);
  });

  it('is close to the plain one when there are many answers', () => {
    const interval = npsInterval(4000, 2200, 1800)!;
    const half = 196 * Math.sqrt((0.725 - 0.275 ** 2) / 8000);
    expect(interval.low).to.be.closeTo(27.5 - half, 0.02);
    expect(interval.high).to.be.closeTo(27.5 + half, 0.02);
  });

  it('has a width even when everybody agrees', () => {
    expect(npsInterval(12, 0, 0)!.low).to.be.lessThan(90);
    expect(npsInterval(12, 0, 0)!.high).to.equal(100);
  });

  it('contains the score and narrows as it rests on more answers', () => {
    const count = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(
        count,
        count,
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0.5, max: 0.9999, noNaN: true }),
        (p, n, d, confidence) => {
          const score = netPromoterScore(p, n, d)!;
          const few = npsInterval(p, n, d, confidence)!;
          const many = npsInterval(p * 9, n * 9, d * 9, confidence)!;
          expect(few.low).to.be.within(-100, score);
          expect(few.high).to.be.within(score, 100);
          expect(many.high - many.low).to.be.lessThan(few.high - few.low);
        },
      ),
    );
  });
});
