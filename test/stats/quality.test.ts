import { expect } from '@open-wc/testing';
import { categoryScore, qualityScore, reviewScore } from '../../src/stats/quality.js';

describe('quality scores', () => {
  it('put every scale on 0 to 100', () => {
    expect([0, 1].map((grade) => categoryScore(grade, 0, 1))).to.deep.equal([0, 100]);
    expect([1, 2, 3].map((grade) => categoryScore(grade, 1, 3))).to.deep.equal([0, 50, 100]);
    expect([1, 2, 3, 4, 5].map((grade) => categoryScore(grade, 1, 5))).to.deep.equal([0, 25, 50, 75, 100]);
    expect(categoryScore(2, 1, 4)).to.be.closeTo(33.3333, 1e-4);
  });

  it('leave out what was not applicable', () => {
    expect(
      reviewScore([
        { score: 100, weight: 3 },
        { score: null, weight: 9 },
        { score: 50, weight: 1 },
      ]),
    ).to.equal(87.5);
    expect(reviewScore([{ score: null }])).to.equal(null);
    expect(reviewScore([])).to.equal(null);
  });

  it('are nothing at all when a critical category fails, and only then', () => {
    expect(reviewScore([{ score: 100 }, { score: 49, critical: true }])).to.equal(0);
    expect(reviewScore([{ score: 100 }, { score: 50, critical: true }])).to.equal(75);
    expect(reviewScore([{ score: 100 }, { score: 0 }])).to.equal(50);
    expect(reviewScore([{ score: 100 }, { score: null, critical: true }])).to.equal(100);
  });

  // Zendesk's help page prints 52.97 % for these five.
  it('are 52.97 over the five reviews of the published example', () => {
    expect(qualityScore([100, 9.91, 63.96, 90.99, 0])).to.be.closeTo(52.972, 1e-9);
  });

  it('are nothing without reviews, or off the scale', () => {
    expect(qualityScore([])).to.equal(null);
    expect(qualityScore([null])).to.equal(null);
    for (const [grade, least, most] of [
      [6, 1, 5],
      [0, 1, 5],
      [1, 1, 1],
      [NaN, 1, 5],
    ] as const) {
      expect(categoryScore(grade, least, most)).to.equal(null);
    }
  });
});
