import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { erlangC, serviceLevel, trafficLoad } from '../../src/stats/erlang.js';
import { requiredAgents, rosteredAgents, type Demand } from '../../src/stats/required-agents.js';

const calls: Demand = { contacts: 100, seconds: 1800, handleTime: 180, share: 0.8, within: 20 };

describe('how many people are needed', () => {
  // pyworkforce's README and tests: 14 people, 20 positions with 30 % shrinkage; 15 and 22 at 70 % occupancy.
  it('is 14 for 100 calls of 180 s in half an hour at 80/20', () => {
    expect(requiredAgents(calls)).to.equal(14);
  });

  it('is 20 on the roster at 30 % shrinkage, not 14 × 1.3 rounded up', () => {
    expect(requiredAgents({ ...calls, shrinkage: 0.3 })).to.equal(20);
  });

  it('is 15 when nobody may be busier than 70 %, and 22 on the roster', () => {
    expect(requiredAgents({ ...calls, maxOccupancy: 0.7 })).to.equal(15);
    expect(requiredAgents({ ...calls, maxOccupancy: 0.7, shrinkage: 0.3 })).to.equal(22);
  });

  // jonesthenet.com: 250 calls an hour of 330 s at 80/30.
  it('is 28 for 250 calls of 330 s in an hour at 80/30 — 27 do not do', () => {
    const load = trafficLoad(250, 330, 3600)!;
    expect(serviceLevel(load, 27, 330, 30)).to.be.lessThan(0.8);
    expect(requiredAgents({ contacts: 250, seconds: 3600, handleTime: 330, share: 0.8, within: 30 })).to.equal(28);
  });

  it('is exactly what the occupancy allows, whatever doubles make of it', () => {
    // 17 Erlangs at 85 % are 20 people.
    expect(
      requiredAgents({ contacts: 17, seconds: 60, handleTime: 60, share: 0, within: 0, maxOccupancy: 0.85 }),
    ).to.equal(20);
  });

  it('is nobody when nothing comes, and somebody when anything does', () => {
    expect(requiredAgents({ ...calls, contacts: 0 })).to.equal(0);
    expect(requiredAgents({ ...calls, contacts: 0.001 })).to.equal(1);
  });

  it('is fewer when one person handles three chats at a time', () => {
    expect(requiredAgents({ ...calls, concurrency: 3 })).to.be.lessThan(14);
    expect(requiredAgents({ ...calls, concurrency: 1 })).to.equal(14);
  });

  it('is not known from numbers out of range', () => {
    const odd: Partial<Demand>[] = [
      { contacts: -1 },
      { contacts: NaN },
      { contacts: Infinity },
      { contacts: 1e12 },
      { handleTime: 0 },
      { seconds: 0 },
      { share: 80 },
      { share: -0.1 },
      { within: -1 },
      { within: NaN },
      { maxOccupancy: 0 },
      { maxOccupancy: 85 },
      { shrinkage: 1 },
      { shrinkage: -0.1 },
      { concurrency: 0 },
    ];
    for (const change of odd) expect(requiredAgents({ ...calls, ...change }), JSON.stringify(change)).to.equal(null);
  });

  it('comes to an end even when everybody is to be answered at once', () => {
    expect(requiredAgents({ ...calls, share: 1, within: 0 })).to.be.greaterThan(30);
  });

  it('is the smallest number that meets the target', () => {
    const demand = fc.record({
      contacts: fc.double({ min: 0.1, max: 3000, noNaN: true }),
      seconds: fc.constantFrom(900, 1800, 3600),
      handleTime: fc.double({ min: 20, max: 900, noNaN: true }),
      share: fc.double({ min: 0, max: 0.99, noNaN: true }),
      within: fc.double({ min: 0, max: 120, noNaN: true }),
    });
    fc.assert(
      fc.property(demand, (wanted) => {
        const load = trafficLoad(wanted.contacts, wanted.handleTime, wanted.seconds)!;
        const agents = requiredAgents(wanted)!;
        const meets = (people: number): boolean =>
          people > load && serviceLevel(load, people, wanted.handleTime, wanted.within)! >= wanted.share - 1e-9;
        expect(meets(agents)).to.equal(true);
        if (agents > 1 && meets(agents - 1))
          expect(serviceLevel(load, agents - 1, wanted.handleTime, wanted.within)).to.be.closeTo(wanted.share, 1e-8);
        expect(erlangC(load, agents)).to.be.lessThan(1);
      }),
    );
  });
});

describe('how many people to roster', () => {
  it('does not round 30.000000000000004 up to 31', () => {
    for (const [needed, rostered] of [
      [14, 20],
      [21, 30],
      [42, 60],
      [84, 120],
      [161, 230],
      [168, 240],
      [175, 250],
    ] as const) {
      expect(rosteredAgents(needed, 0.3), `${needed}`).to.equal(rostered);
    }
  });

  it('rounds a real part of a person up', () => {
    expect(rosteredAgents(15, 0.3)).to.equal(22);
    expect(rosteredAgents(14.2, 0)).to.equal(15);
  });

  it('says nothing when nobody would be left', () => {
    for (const [needed, shrinkage] of [
      [14, 1],
      [14, 1.5],
      [14, -0.1],
      [-1, 0.3],
      [NaN, 0.3],
      [14, NaN],
      [Infinity, 0],
    ] as const) {
      expect(rosteredAgents(needed, shrinkage)).to.equal(null);
    }
  });
});
