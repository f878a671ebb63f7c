import { expect } from '@open-wc/testing';
import { columnExtremes, stretches } from '../../src/chart/decimate.js';

describe('days worth drawing', () => {
  it('are all of them while there is room', () => {
    expect(columnExtremes([0, 1, 2, 3], 4, 2, () => 0)).to.deep.equal([0, 1, 2, 3]);
  });

  it('are the lowest and the highest of each column, in their order, and the newest', () => {
    const values = [5, 1, 9, 5, 5, 8, 2, 5, 5, 5];
    expect(columnExtremes([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 10, 2, (index) => values[index] as number)).to.deep.equal([
      1, 2, 5, 6, 9,
    ]);
  });

  it('stand by their own day when days are missing', () => {
    // Five measured days, all in the second half of ten.
    expect(columnExtremes([5, 6, 7, 8, 9], 10, 2, (index) => index)).to.deep.equal([5, 9]);
  });

  it('break where two of them are too far apart', () => {
    expect(stretches([0, 1, 4, 5], 1.5)).to.deep.equal([
      [0, 1],
      [4, 5],
    ]);
    expect(stretches([0, 30, 61], 45)).to.deep.equal([[0, 30, 61]]);
    expect(stretches([], 1)).to.deep.equal([]);
  });
});
