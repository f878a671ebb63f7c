import { expect } from '@open-wc/testing';
import { intervalMarks } from '../../src/chart/interval.js';

const scale = { low: 0.5, high: 1 };
const bare = { value: 0.75, likely: null, range: null, targets: [], middle: null };

// The bar is 88 pixels wide, and its dot 9: values stand between 4.5 and 83.5.
describe('the marks of a figure on its bar', () => {
  it('stand where their values do between the ends of the scale', () => {
    expect(intervalMarks(bare, scale)).to.deep.equal({ dot: 44, ranges: '', targets: '' });
    expect(intervalMarks({ ...bare, value: 0.5 }, scale).dot).to.equal(4.5);
    expect(intervalMarks({ ...bare, value: 1 }, scale).dot).to.equal(83.5);
  });

  it('are a thin box for what a mark is judged by, a thick one inside it, and a tick for the peers', () => {
    const ends = { likely: { low: 0.7, high: 0.8 }, range: { low: 0.6, high: 0.9 } };
    expect(intervalMarks({ ...bare, ...ends, middle: 0.75 }, scale).ranges).to.equal(
      'M20.3 9.25H67.7v1.5H20.3zM36.1 8H51.9v4H36.1zM44 4h1.5v12h-1.5z',
    );
  });

  it('are a line for a target, and two for a band', () => {
    expect(intervalMarks({ ...bare, targets: [0.75] }, scale).targets).to.equal('M44 1v18');
    expect(intervalMarks({ ...bare, targets: [0.5, 1] }, scale).targets).to.equal('M4.5 1v18M83.5 1v18');
  });

  it('stop at the edge where a range runs past the scale', () => {
    expect(intervalMarks({ ...bare, likely: { low: 0, high: 2 } }, scale).ranges).to.equal('M4.5 8H83.5v4H4.5z');
  });
});
