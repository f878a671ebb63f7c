import { expect } from '@open-wc/testing';
import { workloadAgents } from '../../src/stats/workload.js';

describe('people for work that may wait', () => {
  const day = { contacts: 280, handleTime: 540, seconds: 7 * 3600 };

  it('are 6 for 280 emails of nine minutes and seven hours each', () => {
    // 280 × 540 s are 42 hours.
    expect(workloadAgents(day)).to.equal(6);
  });

  it('are more when nobody may be busy all the time, and on a roster with breaks', () => {
    expect(workloadAgents({ ...day, maxOccupancy: 0.8 })).to.equal(8);
    expect(workloadAgents({ ...day, shrinkage: 0.3 })).to.equal(9);
    // 21 / (1 − 0.3) is 30.000000000000004 in doubles.
    expect(workloadAgents({ contacts: 21, handleTime: 1, seconds: 1, shrinkage: 0.3 })).to.equal(30);
  });

  it('are nobody without work, and one for the first email', () => {
    expect(workloadAgents({ ...day, contacts: 0 })).to.equal(0);
    expect(workloadAgents({ ...day, contacts: 1 })).to.equal(1);
  });

  it('are not known from numbers out of range', () => {
    for (const odd of [{ contacts: -1 }, { handleTime: 0 }, { seconds: NaN }, { maxOccupancy: 1.2 }, { shrinkage: 1 }])
      expect(workloadAgents({ ...day, ...odd })).to.equal(null);
  });
});
