import { expect } from '@open-wc/testing';
import { median, percentile } from '../../src/stats/percentile.js';

describe('percentiles', () => {
  // Type 7 of R and NumPy, Excel's PERCENTILE.INC.
  it('lie between neighbours', () => {
    expect(percentile([1, 2, 3, 4], 0.5)).to.equal(2.5);
    expect(percentile([4, 3, 2, 1], 0.9)).to.be.closeTo(3.7, 1e-12);
    expect(median([5, 10, 15, 20, 1000])).to.equal(15);
    expect(percentile([5, 10, 15, 20, 1000], 0.9)).to.be.closeTo(608, 1e-9);
  });

  it('begin and end at the least and the most', () => {
    expect(percentile([20, 3, 11], 0)).to.equal(3);
    expect(percentile([20, 3, 11], 1)).to.equal(20);
    expect(percentile([7], 0.9)).to.equal(7);
  });

  it('sort by size, not by spelling, and leave the list alone', () => {
    const values = [10, 9, 100];
    expect(median(values)).to.equal(10);
    expect(values).to.deep.equal([10, 9, 100]);
  });

  it('are nothing without values', () => {
    for (const [values, p] of [
      [[], 0.5],
      [[1, NaN], 0.5],
      [[1, Infinity], 0.5],
      [[1, 2], 1.1],
      [[1, 2], NaN],
      [[1, 2], -0.1],
    ] as const) {
      expect(percentile(values, p)).to.equal(null);
    }
  });
});
