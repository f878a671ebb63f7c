import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import * as stats from '../../src/stats/index.js';

const odd = fc.oneof(
  fc.constantFrom(0, -0, 1, 0.5, -1, NaN, Infinity, -Infinity, Number.MAX_VALUE, Number.MIN_VALUE, 1e-12, 0.95),
  fc.double(),
  fc.integer({ min: -5, max: 500 }),
);

function onlyFinite(answer: unknown, name: string): void {
  if (typeof answer === 'number') expect(Number.isFinite(answer), `${name} → ${answer}`).to.equal(true);
  if (typeof answer === 'object' && answer !== null) for (const value of Object.values(answer)) onlyFinite(value, name);
}

describe('pantau/stats', () => {
  const {
    wilsonInterval,
    moreForTenPoints,
    meanInterval,
    netPromoterScore,
    npsInterval,
    normalQuantile,
    confidenceScore,
  } = stats;
  const {
    erlangB,
    erlangC,
    occupancy,
    serviceLevel,
    speedOfAnswer,
    trafficLoad,
    rosteredAgents,
    studentScore,
    funnelLimits,
  } = stats;
  const functions = {
    wilsonInterval,
    moreForTenPoints,
    meanInterval,
    netPromoterScore,
    npsInterval,
    normalQuantile,
    confidenceScore,
    studentScore,
    erlangB,
    erlangC,
    occupancy,
    serviceLevel,
    speedOfAnswer,
    trafficLoad,
    rosteredAgents,
    funnelLimits,
  } as Record<string, (...numbers: number[]) => unknown>;

  for (const [name, call] of Object.entries(functions)) {
    it(`${name} answers any four numbers with finite numbers or null`, () => {
      fc.assert(
        fc.property(odd, odd, odd, odd, (...numbers) => onlyFinite(call(...numbers), name)),
        { numRuns: 2000 },
      );
    });
  }

  it('answers any rows with finite numbers or null', () => {
    const row = fc.option(
      fc.record({
        part: odd,
        whole: odd,
        mean: odd,
        sd: fc.option(odd),
        count: odd,
        promoters: odd,
        passives: odd,
        detractors: odd,
      }),
    );
    const many = [
      'pooledShare',
      'pooledMean',
      'pooledNps',
      'homogeneity',
      'sharePrior',
      'overdispersion',
      'controlLimits',
    ] as const;
    const two = ['compareShares', 'compareMeans', 'compareNps'] as const;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        for (const name of many) onlyFinite((stats[name] as (list: unknown) => unknown)(rows), name);
        const [now, before] = rows.filter((given) => given !== null);
        if (!now || !before) return;
        for (const name of two) onlyFinite((stats[name] as (...given: unknown[]) => unknown)(now, before, 0.01), name);
      }),
      { numRuns: 2000 },
    );
  });

  it('answers any queue of callers who hang up, and any work that may wait, with finite numbers or null', () => {
    fc.assert(
      fc.property(odd, odd, odd, odd, odd, (...numbers) => {
        const [load, agents, handleTime, patience, within] = numbers;
        onlyFinite(stats.erlangA(load, agents, handleTime, patience, within), 'erlangA');
        const [contacts, seconds, maxOccupancy, shrinkage] = [load, agents, patience, within];
        onlyFinite(stats.workloadAgents({ contacts, handleTime, seconds, maxOccupancy, shrinkage }), 'workloadAgents');
      }),
      { numRuns: 2000 },
    );
  });

  it('answers any demand with whole people or null', () => {
    const demand = fc.record({
      contacts: odd,
      seconds: odd,
      handleTime: odd,
      share: odd,
      within: odd,
      maxOccupancy: odd,
      shrinkage: odd,
      concurrency: odd,
    });
    fc.assert(
      fc.property(demand, (wanted) => {
        const people = stats.requiredAgents(wanted);
        expect(people === null || (Number.isInteger(people) && people >= 0)).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });
});
