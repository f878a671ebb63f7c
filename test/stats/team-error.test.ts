import { expect } from '@open-wc/testing';
import { teamConfidence } from '../../src/stats/team-error.js';

describe('the confidence of one judgement among many', () => {
  it('keeps 95 % for all of them together', () => {
    for (const judged of [1, 8, 96, 10_000]) expect(teamConfidence(judged) ** judged).to.be.closeTo(0.95, 1e-9);
    expect(teamConfidence(8)).to.be.closeTo(0.9936088, 1e-6);
  });

  it('is the confidence itself for one judgement, or none', () => {
    for (const judged of [1, 0, -3, NaN]) expect(teamConfidence(judged)).to.equal(0.95);
    expect(teamConfidence(1, 0.9)).to.equal(0.9);
  });
});
