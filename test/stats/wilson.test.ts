import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { moreForTenPoints, wilsonInterval } from '../../src/stats/wilson.js';

const share = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([whole, rate]) => ({ whole, part: Math.round(rate * whole) }));

describe('the Wilson interval', () => {
  // Newcombe (1998), Statistics in Medicine 17:857, method 3.
  for (const [part, whole, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    it(`is ${low} to ${high} for ${part} of ${whole}, as Newcombe printed it`, () => {
      const interval = wilsonInterval(part, whole);
      expect(interval?.low).to.be.closeTo(low, 5e-5);
      expect(interval?.high).to.be.closeTo(high, 5e-5);
    });
  }

  // Computed twice, independently of this code.
  for (const [part, whole, low, high] of [
    [4, 5, 0.375535, 0.963776],
    [8, 10, 0.490162, 0.943318],
    [45, 50, 0.786398, 0.956524],
    [23, 60, 0.270883, 0.509824],
    [80, 100, 0.711171, 0.866633],
    [1, 1, 0.206549, 1],
    [0, 1, 0, 0.793451],
    [20, 20, 0.838875, 1],
  ] as const) {
    it(`is ${low} to ${high} for ${part} of ${whole}`, () => {
      const interval = wilsonInterval(part, whole);
      expect(interval?.low).to.be.closeTo(low, 5e-7);
      expect(interval?.high).to.be.closeTo(high, 5e-7);
    });
  }

  it('ends exactly at none and at all', () => {
    for (let whole = 1; whole <= 2000; whole += 1) {
      expect(wilsonInterval(0, whole)?.low).to.equal(0);
      expect(wilsonInterval(whole, whole)?.high).to.equal(1);
    }
  });

  it('says nothing without answers, beyond the whole, or without a confidence', () => {
    for (const [part, whole] of [
      [0, 0],
      [5, 4],
      [-1, 4],
      [1, -4],
      [NaN, 4],
      [1, NaN],
      [1, Infinity],
    ] as const) {
      expect(wilsonInterval(part, whole)).to.equal(null);
    }
    expect(wilsonInterval(1, 2, 1)).to.equal(null);
    expect(wilsonInterval(1, 2, 0)).to.equal(null);
  });

  it('takes fractions, as hours are', () => {
    const interval = wilsonInterval(37.5, 40.25);
    expect(interval!.low).to.be.lessThan(37.5 / 40.25);
    expect(interval!.high).to.be.greaterThan(37.5 / 40.25);
  });

  it('contains the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.5, max: 0.99999, noNaN: true }), ({ part, whole }, confidence) => {
        const { low, high } = wilsonInterval(part, whole, confidence)!;
        expect(low).to.be.within(0, part / whole + 1e-12);
        expect(high).to.be.within(part / whole - 1e-12, 1);
      }),
    );
  });

  it('narrows as the same share rests on more answers', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 2, max: 50 }), ({ part, whole }, times) => {
        const few = wilsonInterval(part, whole)!;
        const many = wilsonInterval(part * times, whole * times)!;
        expect(many.high - many.low).to.be.lessThan(few.high - few.low);
      }),
    );
  });

  it('widens with confidence', () => {
    fc.assert(
      fc.property(share, ({ part, whole }) => {
        const usual = wilsonInterval(part, whole, 0.95)!;
        const team = wilsonInterval(part, whole, 0.999)!;
        expect(team.high - team.low).to.be.greaterThan(usual.high - usual.low);
      }),
    );
  });
});

describe('how many more answers would narrow it to ten points either way', () => {
  const half = (part: number, whole: number): number => {
    const { low, high } = wilsonInterval(part, whole)!;
    return (high - low) / 2;
  };

  it('is 93 before the first answer: 1.96² · 0.25 / 0.1² less 1.96²', () => {
    expect(moreForTenPoints(0, 0)).to.equal(93);
  });

  it('is nothing where it is narrow enough', () => {
    expect(moreForTenPoints(80, 100)).to.equal(0);
  });

  it('is just enough: one fewer would not do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.double({ min: 0, max: 1, noNaN: true }), (whole, rate) => {
        const part = rate * whole;
        const more = moreForTenPoints(part, whole)!;
        const at = (count: number): number => half(rate * count, count);
        expect(at(whole + more)).to.be.at.most(0.1 + 1e-9);
        if (more > 0) expect(at(whole + more - 1)).to.be.greaterThan(0.1 - 1e-9);
      }),
    );
  });

  it('says nothing for a part beyond the whole', () => {
    expect(moreForTenPoints(5, 4)).to.equal(null);
    expect(moreForTenPoints(1, 0)).to.equal(null);
    expect(moreForTenPoints(NaN, 10)).to.equal(null);
  });
});
