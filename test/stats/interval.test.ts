import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { confidenceScore, normalQuantile, normalShareBelow } from '../../src/stats/interval.js';

describe('the normal distribution', () => {
  // R qnorm and SciPy norm.ppf.
  for (const [p, z] of [
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [1 - 1e-5, 4.264890793923841],
    [1e-10, -6.361340902404056],
  ] as const) {
    it(`puts ${p} at ${z}`, () => {
      expect(normalQuantile(p)).to.be.closeTo(z, 1e-6);
    });
  }

  it('knows 95 % to nine digits', () => {
    expect(confidenceScore(0.95)).to.be.closeTo(1.959963985, 5e-10);
  });

  it('gives each confidence its own score, whichever was asked last', () => {
    expect(confidenceScore(0.99)).to.be.closeTo(2.5758293035, 1e-9);
    expect(confidenceScore(0.95)).to.be.closeTo(1.9599639845, 1e-9);
    expect(confidenceScore(0.99)).to.be.closeTo(2.5758293035, 1e-9);
  });

  it('has no score for a confidence that is none', () => {
    for (const confidence of [0, 1, -1, 2, NaN]) expect(confidenceScore(confidence)).to.equal(null);
  });

  it('stays finite at certainty and beyond', () => {
    for (const p of [0, 1, -3, 3, NaN, Infinity, -Infinity]) expect(Number.isFinite(normalQuantile(p))).to.equal(true);
  });

  it('comes back to the probability it started from', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
        expect(normalShareBelow(normalQuantile(p))).to.be.closeTo(p, 1e-10);
      }),
    );
  });
});
