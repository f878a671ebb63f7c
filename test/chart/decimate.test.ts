import { expect } from '@open-wc/testing';
import { columnExtremes, stretches } from '../../src/chart/decimate.js';

const at = (...indices: readonly number[]): readonly { readonly index: number }[] =>
  indices.map((index) => ({ index }));
const placesOf = (points: readonly { readonly index: number }[]): readonly number[] => points.map(({ index }) => index);

describe('days worth drawing', () => {
  it('are all of them while there is room', () => {
    expect(placesOf(columnExtremes(at(0, 1, 2, 3), 4, 2, () => 0))).to.deep.equal([0, 1, 2, 3]);
  });

  it('are the lowest and the highest of each column, in their order, and the newest', () => {
    const values = [5, 1, 9, 5, 5, 8, 2, 5, 5, 5];
    const kept = columnExtremes(at(...values.keys()), 10, 2, ({ index }) => values[index] as number);
    expect(placesOf(kept)).to.deep.equal([1, 2, 5, 6, 9]);
  });

  it('stand by their own day when days are missing', () => {
    // Five measured days, all in the second half of ten.
    expect(placesOf(columnExtremes(at(5, 6, 7, 8, 9), 10, 2, ({ index }) => index))).to.deep.equal([5, 9]);
  });

  it('break where two of them are too far apart', () => {
    expect(stretches(at(0, 1, 4, 5), 1.5).map(placesOf)).to.deep.equal([
      [0, 1],
      [4, 5],
    ]);
    expect(stretches(at(0, 30, 61), 45).map(placesOf)).to.deep.equal([[0, 30, 61]]);
    expect(stretches(at(), 1)).to.deep.equal([]);
  });
});
