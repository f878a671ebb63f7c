import { expect } from '@open-wc/testing';
import type { Measure } from '../../../src/contract/types.js';
import { measureValue } from '../../../src/model/measure.js';
import { rollingMeasures } from '../../../src/model/trend/days.js';

const values = (days: readonly (Measure | null)[]): (number | null)[] =>
  rollingMeasures(days).map((measure) => measure && measureValue(measure));

describe('the figure of the last seven days', () => {
  it('puts all answers together instead of averaging the days', () => {
    // DOMAIN 1.7: 1/2 and 90/100 give .892157; the mean of the two days would be .70.
    expect(
      values([
        { part: 1, whole: 2 },
        { part: 90, whole: 100 },
      ])[1],
    ).to.be.closeTo(0.892157, 1e-6);
  });

  it('drops the eighth day back', () => {
    const days = [{ part: 0, whole: 100 }, ...Array.from({ length: 7 }, () => ({ part: 9, whole: 10 }))];
    expect(values(days)[6]).to.equal(54 / 160);
    expect(values(days)[7]).to.equal(0.9);
  });

  it('counts calendar days, not rows: a missing day adds nothing and is no zero', () => {
    const days = [{ part: 1, whole: 10 }, null, null, null, null, null, null, { part: 8, whole: 10 }];
    expect(values(days)).to.deep.equal([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.8]);
  });

  it('breaks where seven days hold no answer at all', () => {
    const days = [{ part: 1, whole: 2 }, ...Array.from({ length: 8 }, () => null)];
    expect(values(days)[6]).to.equal(0.5);
    expect(values(days)[7]).to.equal(null);
    expect(values([{ part: 0, whole: 0 }])).to.deep.equal([null]);
  });

  it('sums the three counts of an NPS', () => {
    const days = [
      { promoters: 2, passives: 1, detractors: 0 },
      { promoters: 1, passives: 1, detractors: 2 },
    ];
    expect(values(days)[1]).to.be.closeTo(14.2857, 1e-4);
  });

  it('weighs means by their answers', () => {
    expect(
      values([
        { mean: 5, count: 10 },
        { mean: 6, count: 30 },
      ])[1],
    ).to.equal(5.75);
  });
});
