import { expect } from '@open-wc/testing';
import type { Agent, Measure, MetricsDocument } from '../../../src/contract/types.js';
import { scorecards } from '../../../src/model/score/scorecard.js';

const scaleOf = (metric: string, target: number | null, ...figures: Measure[]) => {
  const agents = figures.map((now, index): Agent => ({ id: `a-${index}`, name: 'Ann', kpis: [{ metric, now }] }));
  const document: MetricsDocument = { pantau: 1, metrics: { [metric]: { target } }, agents };
  return scorecards(document).columns[0]?.scale;
};

describe('the scale of a column of bars', () => {
  it('holds every range and the target, with a little air', () => {
    // Wilson for 45 of 50: 0.786398 to 0.956524.
    const scale = scaleOf('csat', 0.5, { part: 45, whole: 50 });
    expect(scale?.low).to.be.closeTo(0.5 - 0.06 * 0.456524, 1e-6);
    expect(scale?.high).to.be.closeTo(0.956524 + 0.06 * 0.456524, 1e-6);
  });

  it('is not flattened by a handful of answers', () => {
    const sure = { part: 450, whole: 500 };
    expect(scaleOf('csat', 0.9, sure, { part: 1, whole: 3 })).to.deep.equal(scaleOf('csat', 0.9, sure));
  });

  it('is null for reviews and for what has no range', () => {
    expect(scaleOf('quality', 85, { mean: 80, sd: 9, count: 5 })).to.equal(null);
    expect(scaleOf('adherence', 0.9, { part: 35, whole: 40 })).to.equal(null);
  });
});
