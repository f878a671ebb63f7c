import { expect } from '@open-wc/testing';
import { stretchOn } from '../../src/chart/interval.js';

const scale = { low: 0.5, high: 1 };

/** The ends of a background on a bar of 200 pixels, as CSS places it. */
const drawn = (low: number, high: number): readonly number[] => {
  const { at, length } = stretchOn(scale, low, high);
  const start = ((200 - 2 * length) * at) / 100;
  return [Math.round(start), Math.round(start + 2 * length)];
};

describe('the marks of a range', () => {
  it('stand where their values do between the ends of the scale', () => {
    expect(drawn(0.6, 0.8)).to.deep.equal([40, 120]);
    expect(stretchOn(scale, 0.75)).to.deep.equal({ at: 50, length: 0 });
  });

  it('stop at the edge where a range runs past the scale', () => {
    expect(drawn(0, 2)).to.deep.equal([0, 200]);
    expect(drawn(0.9, 2)).to.deep.equal([160, 200]);
  });
});
