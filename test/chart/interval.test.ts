import { expect } from '@open-wc/testing';
import { lineOn, stretchOn } from '../../src/chart/interval.js';

const scale = { low: 0.5, high: 1 };

/** The ends of a background on a bar of 200 pixels, as CSS places it. */
const drawn = ({ at, length }: { at: number; length: number }): readonly number[] => {
  const pixels = 2 * length;
  const start = ((200 - pixels) * at) / 100;
  return [start, start + pixels];
};

describe('the marks of a range', () => {
  it('stand where their values do between the ends of the scale', () => {
    expect(drawn(stretchOn(scale, { low: 0.6, high: 0.8 })).map(Math.round)).to.deep.equal([40, 120]);
    expect(stretchOn(scale, { low: 0.75, high: 0.75 })).to.deep.equal({ at: 50, length: 0 });
  });

  it('stop at the edge where a range runs past the scale', () => {
    expect(drawn(stretchOn(scale, { low: 0, high: 2 }))).to.deep.equal([0, 200]);
    expect(drawn(stretchOn(scale, { low: 0.9, high: 2 })).map(Math.round)).to.deep.equal([160, 200]);
  });

  it('leave out a line beyond the scale', () => {
    expect(lineOn(scale, 0.75)).to.equal(50);
    expect(lineOn(scale, 1.5)).to.equal(null);
  });
});
