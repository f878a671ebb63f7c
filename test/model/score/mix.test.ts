import { expect } from '@open-wc/testing';
import type { Agent } from '../../../src/contract/types.js';
import { unlikeTeam } from '../../../src/model/score/mix.js';

const agent = (id: string, mix: Readonly<Record<string, number>> | null): Agent => ({
  id,
  name: id,
  mix: mix && Object.entries(mix).map(([label, share]) => ({ label, share })),
});

const unlike = (...agents: readonly Agent[]): readonly (string | null)[] => {
  const of = unlikeTeam(agents);
  return agents.map((each) => (of(each)?.label as string | undefined) ?? null);
};

describe('an agent’s kinds of cases', () => {
  it('are not the team’s from twenty points on', () => {
    const usual = ['a', 'b', 'c'].map((id) => agent(id, { refunds: 0.2, delivery: 0.8 }));
    // The team has (0.2 × 3 + x) / 4; 20 points above it is x = 0.4667.
    expect(unlike(...usual, agent('d', { refunds: 0.46, delivery: 0.54 }))[3]).to.equal(null);
    expect(unlike(...usual, agent('d', { refunds: 0.47, delivery: 0.53 }))).to.deep.equal([
      null,
      null,
      null,
      'refunds',
    ]);
  });

  it('are the team’s where others name only their largest kinds', () => {
    const usual = ['a', 'b', 'c'].map((id) => agent(id, { delivery: 0.5 }));
    expect(unlike(...usual, agent('d', { refunds: 0.6, delivery: 0.4 }))).to.deep.equal([null, null, null, null]);
  });

  it('are another’s where nobody else has such cases', () => {
    const usual = ['a', 'b', 'c'].map((id) => agent(id, { delivery: 1 }));
    expect(unlike(...usual, agent('d', { refunds: 1 }))[3]).to.equal('refunds');
  });

  it('are nobody’s where the document does not tell them', () => {
    expect(unlike(agent('a', null), agent('b', {}), agent('c', { refunds: 1 }))).to.deep.equal([null, null, null]);
    expect(unlike(agent('a', null))).to.deep.equal([null]);
  });
});
