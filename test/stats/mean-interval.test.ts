import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { meanInterval } from '../../src/stats/mean-interval.js';
import { studentScore } from '../../src/stats/student.js';

describe('the Student t score', () => {
  // Printed tables of t (two-sided 95 %), and SciPy t.ppf for the fractions and for 99.99 %.
  for (const [confidence, degrees, score] of [
    [0.95, 1, 12.7062],
    [0.95, 2, 4.30265],
    [0.95, 3, 3.18245],
    [0.95, 4, 2.77645],
    [0.95, 5, 2.57058],
    [0.95, 9, 2.26216],
    [0.95, 29, 2.04523],
    [0.95, 100, 1.98397],
    [0.95, 2.5, 3.57465],
    [0.95, 4.5, 2.65891],
    [0.9999, 3, 28.00013],
    [0.9999, 9, 6.59368],
    [0.9999, 29, 4.50551],
  ] as const) {
    it(`is ${score} at ${100 * confidence} % with ${degrees} degrees of freedom`, () => {
      expect(studentScore(confidence, degrees)).to.be.closeTo(score, score * 1.5e-5);
    });
  }

  it('tends to the normal one', () => {
    expect(studentScore(0.95, 1e6)).to.be.closeTo(1.9599663568, 1e-8);
    expect(studentScore(0.95, 1e300)).to.be.closeTo(1.9599639845, 1e-8);
  });
});

describe('the interval of a mean', () => {
  it('is ±2.262 standard errors for ten reviews', () => {
    const interval = meanInterval(80, 10, 10);
    expect(interval?.low).to.be.closeTo(80 - 7.15357, 1e-4);
    expect(interval?.high).to.be.closeTo(80 + 7.15357, 1e-4);
  });

  it('says nothing without a spread or with fewer than two things', () => {
    for (const [sd, count] of [
      [null, 10],
      [undefined, 10],
      [NaN, 10],
      [-1, 10],
      [3, 1],
      [3, 0],
      [3, NaN],
      [Infinity, 9],
    ] as const) {
      expect(meanInterval(80, sd, count)).to.equal(null);
    }
    expect(meanInterval(NaN, 1, 10)).to.equal(null);
    expect(meanInterval(80, 1, 10, 1)).to.equal(null);
  });

  it('contains the mean and narrows as it rests on more', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 0.001, max: 1e5, noNaN: true }),
        fc.integer({ min: 2, max: 10_000 }),
        fc.double({ min: 0.5, max: 0.9999, noNaN: true }),
        (mean, sd, count, confidence) => {
          const few = meanInterval(mean, sd, count, confidence)!;
          const many = meanInterval(mean, sd, count * 4, confidence)!;
          expect(few.low).to.be.at.most(mean);
          expect(few.high).to.be.at.least(mean);
          expect(many.high - many.low).to.be.lessThan(few.high - few.low);
        },
      ),
    );
  });
});
