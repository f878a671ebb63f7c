import { expect } from '@open-wc/testing';
import type { Agent, MetricsDocument } from '../../../src/contract/types.js';
import { scorecards } from '../../../src/model/score/scorecard.js';
import { answering, seeded } from './seeded.js';

const metrics = ['csat', 'first-contact-resolution', 'resolution', 'upsell'];

interface Team {
  readonly agents: number;
  readonly metrics: number;
  readonly target?: number;
  /** Points the first agent is below the rest. */
  readonly below?: number;
  /** On three channels, with tenures from new to long: peers of every width. */
  readonly mixed?: boolean;
}

/** Fourteen on the phone, seven on chat, three on email; of every second half a year, the rest for years. */
const placed = (agent: number): Partial<Agent> => ({
  channel: agent < 14 ? 'phone' : agent < 21 ? 'chat' : 'email',
  since: agent % 2 ? '2026-07-01' : '2022-07-01',
});

/** The same team again and again: all that changes is chance. */
function* teams(
  count: number,
  seed: number,
  { agents, metrics: columns, target, below = 0, mixed = false }: Team,
): Generator<MetricsDocument> {
  const random = seeded(seed);
  const usual = answering(0.5, random);
  const first = answering(0.5 - below, random);
  const settings = { better: 'higher', unit: 'share', ...(target === undefined ? {} : { target }) } as const;
  for (let team = 0; team < count; team += 1) {
    yield {
      pantau: 1,
      period: { from: '2026-11-01', to: '2026-11-30' },
      metrics: Object.fromEntries(metrics.map((metric) => [metric, settings])),
      agents: Array.from({ length: agents }, (_, agent) => ({
        id: `a-${agent}`,
        name: `Agent ${agent}`,
        ...(mixed && placed(agent)),
        kpis: metrics.slice(0, columns).map((metric) => {
          const whole = 450 + Math.floor(random() * 101);
          return { metric, now: { part: (agent === 0 ? first : usual)(whole), whole } };
        }),
      })),
    };
  }
}

function shareOf(documents: Iterable<MetricsDocument>, is: (document: MetricsDocument) => boolean): number {
  let hits = 0;
  let all = 0;
  for (const document of documents) {
    all += 1;
    if (is(document)) hits += 1;
  }
  return hits / all;
}

const isAnyoneMarked = (document: MetricsDocument): boolean => {
  const { coach, recognise } = scorecards(document).totals;
  return coach + recognise > 0;
};

const isFirstCoached = (document: MetricsDocument): boolean =>
  scorecards(document).rows.some(({ agent, mark }) => agent.id === 'a-0' && mark === 'coach');

describe('marks on simulated teams', function () {
  this.timeout(60_000);

  for (const seed of [20261116, 4711]) {
    it(`marks nobody in 94 of 100 teams of eight whose differences are chance, seed ${seed}`, () => {
      expect(shareOf(teams(2000, seed, { agents: 8, metrics: 1, target: 0.5 }), isAnyoneMarked)).to.be.at.most(0.06);
    });

    it(`marks nobody in 94 of 100 teams of 24 with four metrics whose differences are chance, seed ${seed}`, () => {
      expect(shareOf(teams(2000, seed, { agents: 24, metrics: 4, target: 0.5 }), isAnyoneMarked)).to.be.at.most(0.06);
    });

    it(`marks nobody in 94 of 100 such teams without a target, seed ${seed}`, () => {
      expect(shareOf(teams(2000, seed, { agents: 8, metrics: 1 }), isAnyoneMarked)).to.be.at.most(0.06);
    });

    it(`marks nobody in 94 of 100 such teams on three channels with new and old hands, seed ${seed}`, () => {
      const team = { agents: 24, metrics: 4, mixed: true };
      expect(shareOf(teams(2000, seed, { ...team, target: 0.5 }), isAnyoneMarked)).to.be.at.most(0.06);
      expect(shareOf(teams(2000, seed, team), isAnyoneMarked)).to.be.at.most(0.06);
    });

    it(`finds the one agent of eight who is ten points below the rest in four of five teams, seed ${seed}`, () => {
      const team = { agents: 8, metrics: 1, below: 0.1 };
      expect(shareOf(teams(500, seed, { ...team, target: 0.5 }), isFirstCoached)).to.be.at.least(0.8);
      expect(shareOf(teams(500, seed, team), isFirstCoached)).to.be.at.least(0.8);
    });
  }
});
