import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { sharePrior, shrunkShare } from '../../src/stats/shrinkage-estimate.js';

const share = fc.tuple(fc.nat(500), fc.nat(500)).map(([part, rest]) => ({ part, whole: part + rest }));

describe('a share drawn towards the team', () => {
  // Beta(8, 2): mean 0.8, the weight of ten answers.
  const prior = { mean: 0.8, strength: 10 };

  for (const [part, whole, shrunk] of [
    [5, 5, 0.8667],
    [0, 1, 0.7273],
    [80, 100, 0.8],
    [0, 0, 0.8],
  ] as const) {
    it(`is ${shrunk} for ${part} of ${whole} with the prior (8, 2)`, () => {
      expect(shrunkShare(part, whole, prior)).to.be.closeTo(shrunk, 5e-5);
    });
  }

  it('is the team’s when members differ by no more than chance', () => {
    expect(shrunkShare(5, 5, { mean: 0.8, strength: null })).to.equal(0.8);
  });

  it('lies between the member and the team, nearer to the member with more answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), (whole, rate) => {
        const few = shrunkShare(rate * whole, whole, prior)!;
        const many = shrunkShare(rate * whole * 10, whole * 10, prior)!;
        expect(few).to.be.within(Math.min(rate, 0.8) - 1e-12, Math.max(rate, 0.8) + 1e-12);
        expect(Math.abs(many - rate)).to.be.at.most(Math.abs(few - rate) + 1e-12);
      }),
    );
  });

  it('is nothing for a part beyond the whole', () => {
    expect(shrunkShare(6, 5, prior)).to.equal(null);
    expect(shrunkShare(NaN, 5, prior)).to.equal(null);
  });
});

describe('what a team tells about its members', () => {
  it('is everything when they are all the same', () => {
    expect(sharePrior(Array(6).fill({ part: 80, whole: 100 }))).to.deep.equal({ mean: 0.8, strength: null });
  });

  it('is little when they differ widely', () => {
    const prior = sharePrior([
      { part: 20, whole: 100 },
      { part: 50, whole: 100 },
      { part: 80, whole: 100 },
    ])!;
    expect(prior.mean).to.equal(0.5);
    // ρ = (72 − 2) / (300 − 100 − 2), strength 1/ρ − 1.
    expect(prior.strength).to.be.closeTo(198 / 70 - 1, 1e-9);
  });

  it('recovers the spread it was drawn from', () => {
    // Members at 5 %, 15 % … 95 % of Beta(40, 10), as SciPy prints them, 100,000 answers each: a strength of 50.
    const deciles = [0.7014, 0.7415, 0.7642, 0.7817, 0.7969, 0.811, 0.8251, 0.8401, 0.8578, 0.8849];
    const prior = sharePrior(deciles.map((rate) => ({ part: rate * 1e5, whole: 1e5 })))!;
    expect(prior.strength).to.be.closeTo(50.9, 0.2);
  });

  it('is nothing without answers, and only the mean from one member', () => {
    expect(sharePrior([])).to.equal(null);
    expect(sharePrior([null, { part: 0, whole: 0 }])).to.equal(null);
    expect(sharePrior([{ part: 3, whole: 4 }])).to.deep.equal({ mean: 0.75, strength: null });
  });

  it('is always a share with a strength that is not negative', () => {
    fc.assert(
      fc.property(fc.array(fc.option(share), { maxLength: 30 }), (rows) => {
        const prior = sharePrior(rows);
        if (prior === null) return;
        expect(prior.mean).to.be.within(0, 1);
        if (prior.strength !== null) expect(prior.strength).to.be.within(0, Number.MAX_VALUE);
      }),
    );
  });
});
