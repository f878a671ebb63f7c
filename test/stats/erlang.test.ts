import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { erlangB, erlangC, occupancy, serviceLevel, speedOfAnswer, trafficLoad } from '../../src/stats/erlang.js';

/** Contacts, seconds, handle time, people, within. */
interface Case {
  readonly name: string;
  readonly load: number;
  readonly handleTime: number;
  readonly agents: number;
  readonly within: number;
  readonly waits: number;
  readonly speed: number;
  readonly level: number;
  readonly busy: number;
}

const hundred = { load: trafficLoad(100, 180, 1800)!, handleTime: 180, within: 20 };

// pyworkforce (MIT) prints the rows of 14 and 15; the others were computed with exact fractions.
const cases: Case[] = [
  {
    name: '100 calls in 30 min of 180 s, 11 people',
    ...hundred,
    agents: 11,
    waits: 0.682118,
    speed: 122.781,
    level: 0.389614,
    busy: 0.909,
  },
  { name: 'the same, 12', ...hundred, agents: 12, waits: 0.449388, speed: 40.445, level: 0.640158, busy: 0.833 },
  {
    name: 'the same, 13: just misses 80/20',
    ...hundred,
    agents: 13,
    waits: 0.28527,
    speed: 17.116,
    level: 0.795595,
    busy: 0.769,
  },
  { name: 'the same, 14', ...hundred, agents: 14, waits: 0.174132, speed: 7.83594, level: 0.88835, busy: 0.714 },
  { name: 'the same, 15', ...hundred, agents: 15, waits: 0.102042, speed: 3.674, level: 0.941453, busy: 0.667 },
  {
    name: '360 calls in 30 min of 240 s, 55 people',
    load: trafficLoad(360, 240, 1800)!,
    handleTime: 240,
    within: 15,
    agents: 55,
    waits: 0.238701,
    speed: 8.184,
    level: 0.845883,
    busy: 0.873,
  },
  {
    name: '48 calls a minute of 60 s, 50 people',
    load: trafficLoad(48, 60, 60)!,
    handleTime: 60,
    within: 20,
    agents: 50,
    waits: 0.694456,
    speed: 20.8337,
    level: 0.643455,
    busy: 0.96,
  },
  {
    name: '250 calls an hour of 330 s, 28 people',
    load: trafficLoad(250, 330, 3600)!,
    handleTime: 330,
    within: 30,
    agents: 28,
    waits: 0.227241,
    speed: 14.752,
    level: 0.85685,
    busy: 0.818,
  },
  {
    name: '120 calls an hour of 240 s, 10 people',
    load: trafficLoad(120, 240, 3600)!,
    handleTime: 240,
    within: 20,
    agents: 10,
    waits: 0.40918,
    speed: 49.102,
    level: 0.653636,
    busy: 0.8,
  },
  {
    name: '1,800 Erlangs, 1,820 people',
    load: 1800,
    handleTime: 180,
    within: 20,
    agents: 1820,
    waits: 0.529009,
    speed: 4.761,
    level: 0.942673,
    busy: 0.989,
  },
];

describe('a queue with Erlang C', () => {
  for (const { name, load, handleTime, agents, within, waits, speed, level, busy } of cases) {
    it(`has the published figures: ${name}`, () => {
      expect(erlangC(load, agents)).to.be.closeTo(waits, 6e-7);
      expect(speedOfAnswer(load, agents, handleTime)).to.be.closeTo(speed, 5.1e-4);
      expect(serviceLevel(load, agents, handleTime, within)).to.be.closeTo(level, 1e-6);
      expect(occupancy(load, agents)).to.be.closeTo(busy, 5.1e-4);
    });
  }

  it('has every digit pyworkforce prints', () => {
    expect(serviceLevel(10, 14, 180, 20)).to.be.closeTo(0.8883500191794669, 1e-14);
    expect(occupancy(10, 14)).to.be.closeTo(0.7142857142857143, 1e-15);
    expect(erlangC(10, 14)).to.be.closeTo(0.1741319335950498, 1e-14);
  });

  it('grows without end when the work is not below the people', () => {
    for (const agents of [0, 5, 9.5, 10]) {
      expect(erlangC(10, agents)).to.equal(1);
      expect(serviceLevel(10, agents, 180, 20)).to.equal(0);
      expect(speedOfAnswer(10, agents, 180)).to.equal(null);
    }
    expect(occupancy(10, 5)).to.equal(1);
  });

  it('has nobody waiting when nothing comes', () => {
    expect(serviceLevel(0, 3, 180, 20)).to.equal(1);
    expect(speedOfAnswer(0, 3, 180)).to.equal(0);
    expect(occupancy(0, 3)).to.equal(0);
    expect(serviceLevel(0, 0, 180, 20)).to.equal(null);
    expect(occupancy(0, 0)).to.equal(null);
  });

  it('says nothing of numbers out of range', () => {
    for (const [load, agents] of [
      [-1, 3],
      [3, -1],
      [NaN, 3],
      [3, NaN],
      [Infinity, 3],
      [3, Infinity],
      [1e9, 1e10],
    ] as const) {
      for (const answer of [
        erlangB(load, agents),
        erlangC(load, agents),
        occupancy(load, agents),
        serviceLevel(load, agents, 180, 20),
        speedOfAnswer(load, agents, 180),
      ]) {
        expect(answer).to.equal(null);
      }
    }
    for (const [handleTime, within] of [
      [0, 20],
      [-5, 20],
      [180, -1],
      [180, NaN],
      [NaN, 20],
    ] as const) {
      expect(serviceLevel(10, 14, handleTime, within)).to.equal(null);
    }
  });

  it('grows smoothly with part of a person', () => {
    const levels = [14, 14.25, 14.5, 14.75, 15].map((agents) => serviceLevel(10, agents, 180, 20)!);
    expect(levels).to.deep.equal([...levels].sort((a, b) => a - b));
    expect(levels[2]).to.be.within(levels[0]!, levels[4]!);
  });

  it('answers more in time with more people, whole or not', () => {
    const load = fc.double({ min: 0.01, max: 3000, noNaN: true });
    const more = fc.double({ min: 0.001, max: 20, noNaN: true });
    fc.assert(
      fc.property(load, fc.double({ min: 0.5, max: 1.5, noNaN: true }), more, (erlangs, ratio, extra) => {
        const agents = erlangs * ratio;
        const few = serviceLevel(erlangs, agents, 240, 20)!;
        const many = serviceLevel(erlangs, agents + extra, 240, 20)!;
        expect(many).to.be.at.least(few - 1e-6);
        expect(few).to.be.within(0, 1);
      }),
    );
  });
});

describe('Erlang B', () => {
  // The first two in pyworkforce's tests; the others computed with exact fractions.
  for (const [load, agents, blocked, digits] of [
    [1, 1, 0.5, 1e-15],
    [1, 2, 0.2, 1e-15],
    [10, 10, 0.214582, 5e-7],
    [100, 100, 0.0757005, 5e-8],
    [1000, 1000, 0.0248119, 5e-8],
  ] as const) {
    it(`is ${blocked} for ${load} Erlangs and ${agents} people`, () => {
      expect(erlangB(load, agents)).to.be.closeTo(blocked, digits);
    });
  }

  it('is the plain recursion from nobody, for every load and team', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 4000, noNaN: true }),
        fc.integer({ min: 0, max: 4500 }),
        (load, agents) => {
          let blocked = 1;
          for (let k = 1; k <= agents; k += 1) blocked = (load * blocked) / (k + load * blocked);
          expect(erlangB(load, agents)).to.be.closeTo(blocked, 1e-12);
        },
      ),
    );
  });

  // 1 / (A∫e^(−At)(1 + t)^N dt), integrated by SciPy.
  it('follows the continuous formula for part of a person', () => {
    expect(erlangB(22.9, 23.5)).to.be.closeTo(0.1347945785, 1e-9);
    expect(erlangB(0.5, 0.5)).to.be.closeTo(0.60398, 3e-3);
  });

  it('stays a share at any size', () => {
    for (const [load, agents] of [
      [100_000, 100_000],
      [1e-300, 3],
      [5e-324, 1],
      [5, 1e9],
      [100_000, 0],
    ] as const) {
      expect(erlangB(load, agents)).to.be.within(0, 1);
    }
    expect(erlangB(0, 0)).to.equal(1);
    expect(erlangB(0, 2)).to.equal(0);
  });
});

describe('the work that comes in', () => {
  it('is 10 Erlangs for 100 calls of 180 s in half an hour', () => {
    expect(trafficLoad(100, 180, 1800)).to.equal(10);
  });

  it('is divided by the contacts one person handles at a time', () => {
    expect(trafficLoad(90, 600, 3600, 3)).to.equal(5);
  });

  it('is nothing without times', () => {
    for (const [contacts, handleTime, seconds, concurrency] of [
      [1, 0, 60, 1],
      [1, 60, 0, 1],
      [-1, 60, 60, 1],
      [1, 60, 60, 0.5],
      [NaN, 60, 60, 1],
      [1e308, 1e308, 1, 1],
    ] as const) {
      expect(trafficLoad(contacts, handleTime, seconds, concurrency)).to.equal(null);
    }
  });
});
