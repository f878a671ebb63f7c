import { expect } from '@open-wc/testing';
import { normalQuantile } from '../../src/stats/interval.js';
import { spreadOf } from '../../src/stats/spread.js';

const share = (centre: number): number => centre * (1 - centre);

/** Rows of so many answers each. */
const rows = (values: readonly number[], count: number) => values.map((value) => ({ value, count }));

describe('the spread between rows', () => {
  it('is nothing when rows are alike', () => {
    const spread = spreadOf(rows([0.5, 0.5, 0.5, 0.5, 0.5], 100), share);
    expect(spread).to.deep.equal({ centre: 0.5, within: 0.25, ordinary: 0, between: 0, chiSquare: 0, rows: 5 });
  });

  it('is the variance of the rows less that of chance', () => {
    // Equal counts: sample variance 0.025 of 0.3 … 0.7 (DerSimonian and Laird), less 0.25 / 100.
    const spread = spreadOf(rows([0.3, 0.4, 0.5, 0.6, 0.7], 100), share);
    expect(spread?.between).to.be.closeTo(0.025 - 0.0025, 1e-12);
    expect(spread?.chiSquare).to.be.closeTo(40, 1e-9);
  });

  it('gives back what pulling in the outermost takes', () => {
    // 1,000 rows of a normal distribution with a standard deviation of 0.05, a million answers each.
    const values = Array.from({ length: 1000 }, (_, index) => 0.5 + 0.05 * normalQuantile((index + 0.5) / 1000));
    const spread = spreadOf(rows(values, 1e6), share);
    expect(Math.sqrt(spread?.ordinary ?? 0)).to.be.closeTo(0.05, 5e-4);
  });

  it('does not let one outlier widen what is ordinary', () => {
    const usual = [0.49, 0.5, 0.51, 0.5, 0.49, 0.51, 0.5];
    const spread = spreadOf(rows([...usual, 0.1], 400), share);
    expect(spread?.ordinary).to.equal(0);
    expect(spread?.between).to.be.greaterThan(0.01);
    expect(spread?.centre).to.be.closeTo(0.5, 0.01);
  });

  it('says nothing of one row, or of answers that are all alike', () => {
    expect(spreadOf(rows([0.5], 10), share)).to.equal(null);
    expect(spreadOf(rows([1, 1, 1], 10), share)).to.equal(null);
  });
});
