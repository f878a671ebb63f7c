import { expect } from '@open-wc/testing';
import { parseDocument } from '../../src/contract/parse.js';
import type { Issue } from '../../src/contract/types.js';
import { lostOf } from '../../src/model/issues.js';
import { leftOut } from '../../src/model/left-out.js';

const broken = (path: string, items?: number): Issue => ({
  kind: 'invalid',
  path,
  section: 'agents',
  lost: 'item',
  expected: null,
  found: null,
  guess: null,
  list: { path: 'agents', of: 20 },
  ...(items && { items }),
});

describe('what was left out', () => {
  it('is counted a list, with how many it had', () => {
    const { issues } = parseDocument({ pantau: 1, agents: [{ id: 'a-1', name: 'Sari' }, { id: 'a-2' }, 7] });
    expect(leftOut(issues)).to.deep.equal([{ path: 'agents', left: 2, of: 3 }]);
  });

  it('counts the lists of all agents as one', () => {
    const agent = (id: string): object => ({
      id,
      name: id,
      kpis: [{ metric: 'csat', now: { value: 91 } }, { metric: 'nps' }],
    });
    const { issues } = parseDocument({ pantau: 1, agents: ['a', 'b', 'c'].map(agent) });
    expect(leftOut(issues)).to.deep.equal([{ path: 'agents[].kpis', left: 3, of: 6 }]);
  });

  it('counts every item of an issue that stands for many', () => {
    expect(leftOut([broken('agents[0].name'), broken('agents[1].name', 11)])[0]?.left).to.equal(12);
  });
});

describe('a section that cannot be read', () => {
  it('is found for the elements made of it, and for no other', () => {
    const parsed = parseDocument({ pantau: 1, agents: 'none', kpis: [] });
    expect(lostOf(parsed, ['agents'])?.path).to.equal('agents');
    expect(lostOf(parsed, ['kpis', 'surveys'])).to.equal(null);
  });
});

describe('an item that was left out', () => {
  const lost = (kpis: unknown, asked?: object): string | undefined =>
    lostOf(parseDocument({ pantau: 1, kpis }), ['kpis', 'surveys'], asked)?.path;
  const broken = { metric: 'csat', now: { part: 2, whole: 1 } };

  it('is told by an element whose metric is nowhere else', () => {
    expect(lost([broken, { metric: 'nps', now: null }], { metric: 'csat' })).to.equal('kpis[0].now.part');
  });

  it('is not told by an element whose metric is there, on the channel asked for', () => {
    const nps = { metric: 'nps', channel: 'phone', now: null };
    expect(lost([broken, nps], { metric: 'nps' })).to.equal(undefined);
    expect(lost([broken, nps], { metric: 'nps', channel: 'phone' })).to.equal(undefined);
    expect(lost([broken, nps], { metric: 'nps', channel: 'email' })).to.equal('kpis[0].now.part');
  });

  it('is told by an element of all metrics', () => {
    expect(lost([broken, { metric: 'nps', now: null }])).to.equal('kpis[0].now.part');
  });

  it('is told by an element whose metric lost its only day, or had its figures in a second item', () => {
    const csat = { metric: 'csat', series: [{ day: 'Monday', part: 1, whole: 2 }] };
    expect(lost([csat], { metric: 'csat' })).to.equal('kpis[0].series[0].day');
    const second = { metric: 'csat', now: { part: 1, whole: 2 } };
    expect(lost([{ metric: 'csat' }, second], { metric: 'csat' })).to.equal('kpis[1]');
    expect(lost([csat], { metric: 'nps' })).to.equal(undefined);
  });
});
