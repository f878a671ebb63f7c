import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { erlangB, occupancy, serviceLevel, speedOfAnswer } from '../../src/stats/erlang.js';
import { erlangA, type Impatient } from '../../src/stats/erlang-a.js';

// Published: Garnett, Mandelbaum and Reiman (the first row, to the digits printed), pyworkforce's tests (MIT; the others).
const cases: readonly [name: string, figures: Impatient | null, expected: Partial<Impatient>][] = [
  [
    '48 calls a minute of 60 s, 50 people, patience 2 min',
    erlangA(48, 50, 60, 120, 20),
    { waits: 0.467774, abandoned: 0.030912, occupancy: 0.930324, wait: 3.7095 },
  ],
  [
    '100 calls in 30 min of 180 s, 14 people, patience 5 min',
    erlangA(10, 14, 180, 300, 20),
    { waits: 0.14526, abandoned: 0.013984, occupancy: 0.704297, wait: 0.069919 * 60, serviceLevel: 0.916792 },
  ],
  [
    'the same, 13 people',
    erlangA(10, 13, 180, 300, 20),
    { waits: 0.225797, abandoned: 0.024963, occupancy: 0.750028, wait: 7.489, serviceLevel: 0.858178 },
  ],
];

/** The same queue state by state, and the wait by small steps of time: slow, and made of nothing but its definition. */
function stepByStep(load: number, agents: number, patience: number, within: number): Impatient {
  const hurry = 1 / patience;
  const states = [1];
  for (let k = 1; k < 400; k += 1)
    states.push((states[k - 1]! * load) / (Math.min(k, agents) + Math.max(0, k - agents) * hurry));
  const all = states.reduce((sum, state) => sum + state, 0);
  const queue = states.reduce((sum, state, k) => sum + Math.max(0, k - agents) * state, 0) / all;
  let inTime = states.slice(0, agents).reduce((sum, state) => sum + state, 0) / all;
  // How likely the caller has so many people before them, `step` after `step`, and is still there.
  let ahead = states.slice(agents, agents + 60).map((state) => state / all);
  const step = within / 20_000;
  for (let time = 0; time < within - step / 2; time += step) {
    inTime += ahead[0]! * agents * step;
    ahead = ahead.map(
      (share, n) =>
        share * (1 - (agents + (n + 1) * hurry) * step) + (ahead[n + 1] ?? 0) * (agents + (n + 1) * hurry) * step,
    );
  }
  const abandoned = (hurry * queue) / load;
  const waits = states.slice(agents).reduce((sum, state) => sum + state, 0) / all;
  return { waits, abandoned, wait: queue / load, occupancy: ((1 - abandoned) * load) / agents, serviceLevel: inTime };
}

describe('callers who hang up', () => {
  for (const [name, figures, expected] of cases)
    it(`have the published figures: ${name}`, () => {
      for (const [key, value] of Object.entries(expected)) {
        const digits = key === 'wait' ? 5e-4 : 1e-6;
        expect(figures![key as keyof Impatient], key).to.be.closeTo(value, digits);
      }
    });

  it('are 92.98 % answered in time, of those who are answered at all', () => {
    const { serviceLevel: level, abandoned } = erlangA(10, 14, 180, 300, 20)!;
    // 0.916792 / (1 − 0.013984), both as published.
    expect(level / (1 - abandoned)).to.be.closeTo(0.929794, 5e-7);
  });

  it('are answered in time as often as the queue says, followed state by state', () => {
    for (const [load, agents, patience, within] of [
      [3, 4, 2, 0.3],
      [6, 4, 1.5, 0.5],
      [2, 2, 5, 1],
    ] as const) {
      const exact = stepByStep(load, agents, patience, within);
      const figures = erlangA(load, agents, 1, patience, within)!;
      for (const key of Object.keys(exact) as (keyof Impatient)[])
        expect(figures[key], `${key} of ${load} on ${agents}`).to.be.closeTo(exact[key], 2e-4);
    }
  });

  it('wait as those do who never hang up, once their patience has no end', () => {
    for (const [load, agents] of [
      [10, 11],
      [10, 14],
      [48, 50],
      [1800, 1820],
    ] as const) {
      const patient = erlangA(load, agents, 180, 1e10, 20)!;
      expect(patient.abandoned).to.be.below(1e-6);
      expect(patient.wait).to.be.closeTo(speedOfAnswer(load, agents, 180)!, 1e-3);
      expect(patient.serviceLevel).to.be.closeTo(serviceLevel(load, agents, 180, 20)!, 1e-6);
      expect(patient.occupancy).to.be.closeTo(occupancy(load, agents)!, 1e-6);
    }
  });

  it('are lost at once when they have no patience at all', () => {
    const lost = erlangA(10, 12, 180, 1e-6, 20)!;
    expect(lost.abandoned).to.be.closeTo(erlangB(10, 12)!, 1e-6);
    expect(lost.wait).to.be.below(1e-5);
  });

  it('keep the queue from growing without end, unlike those who wait', () => {
    const overloaded = erlangA(20, 10, 180, 300, 20)!;
    // Half of what comes cannot be served.
    expect(overloaded.abandoned).to.be.closeTo(0.5, 1e-3);
    expect(overloaded.occupancy).to.be.closeTo(1, 1e-3);
  });

  it('get no answer from nobody, and no figures out of numbers out of range', () => {
    for (const figures of [
      erlangA(10, 0, 180, 300, 20),
      erlangA(-1, 10, 180, 300, 20),
      erlangA(10, 14, 0, 300, 20),
      erlangA(10, 14, 180, Infinity, 20),
      erlangA(10, 14, 180, 300, NaN),
      // Hours of queue for everybody: more than a million would wait.
      erlangA(50_000, 10, 180, 1e6, 20),
    ])
      expect(figures).to.equal(null);
    expect(erlangA(0, 3, 180, 300, 20)).to.deep.equal({
      waits: 0,
      abandoned: 0,
      wait: 0,
      occupancy: 0,
      serviceLevel: 1,
    });
  });

  it('are lost less and answered sooner with one person more, at any size', () => {
    const time = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 3000, noNaN: true }),
        fc.integer({ min: 1, max: 3000 }),
        time,
        fc.double({ min: 0.01, max: 1e4, noNaN: true }),
        time,
        (load, agents, handle, patience, within) => {
          const [few, more] = [agents, agents + 1].map((n) => erlangA(load, n, handle, patience, within));
          fc.pre(few !== null && more !== null);
          for (const value of [...Object.values(few!), ...Object.values(more!)]) expect(value).to.be.finite;
          for (const key of ['waits', 'abandoned', 'occupancy', 'serviceLevel'] as const)
            expect(few![key], key).to.be.within(0, 1);
          expect(more!.abandoned).to.be.at.most(few!.abandoned + 1e-9);
          expect(more!.serviceLevel).to.be.at.least(few!.serviceLevel - 1e-9);
        },
      ),
      { numRuns: 200 },
    );
  });
});
