import { expect } from '@open-wc/testing';
import { intervalMarks, intervalScale } from '../../src/chart/interval.js';

const scale = { low: 0, high: 1 };
const none = { likely: null, range: null, targets: [], middle: null };

describe('the scale of a column of ranges', () => {
  it('holds every range and the target, with a little air', () => {
    const found = intervalScale([{ low: 0.5, high: 0.7 }], [0.9], { low: 0, high: 1 });
    expect(found?.low).to.be.closeTo(0.476, 1e-9);
    expect(found?.high).to.be.closeTo(0.924, 1e-9);
  });

  it('never leaves what the metric can be', () => {
    expect(intervalScale([{ low: 0, high: 1 }], [], { low: 0, high: 1 })).to.deep.equal({ low: 0, high: 1 });
  });

  it('is null when there is nothing to draw', () => {
    expect(intervalScale([], [], null)).to.equal(null);
  });
});

describe('the marks of a range', () => {
  it('stand where their values do between the ends of the scale', () => {
    const marks = intervalMarks(
      { ...none, value: 0.5, likely: { low: 0.25, high: 0.75 }, range: { low: 0, high: 1 } },
      scale,
    );
    expect(marks.dot).to.equal(50);
    expect(marks.thick).to.deep.equal({ low: 25, high: 75 });
    expect(marks.thin).to.deep.equal({ low: 0, high: 100 });
  });

  it('stop at the edge where a range runs past the scale', () => {
    expect(intervalMarks({ ...none, value: 0.1, range: { low: 0, high: 2 } }, { low: 0.5, high: 1 })).to.deep.include({
      dot: 0,
      thin: { low: 0, high: 100 },
    });
  });

  it('draw a band as two lines and leave out a middle beyond the scale', () => {
    const marks = intervalMarks({ ...none, value: 0.5, targets: [0.25, 0.75], middle: 1.5 }, scale);
    expect(marks.targets).to.deep.equal([25, 75]);
    expect(marks.middle).to.equal(null);
  });
});
