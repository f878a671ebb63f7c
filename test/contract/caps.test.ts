import { expect } from '@open-wc/testing';
import { parseDocument } from '../../src/contract/parse.js';
import { parseText } from '../../src/contract/text.js';
import type { Issue } from '../../src/contract/types.js';

const many = <T>(length: number, item: (i: number) => T): T[] => Array.from({ length }, (_none, i) => item(i));
const day = (i: number): string => new Date(Date.UTC(1700, 0, 1) + i * 86_400_000).toISOString().slice(0, 10);
const start = (i: number): string => new Date(Date.UTC(2026, 0, 1) + i * 900_000).toISOString();
const lostItems = (issues: readonly Issue[], list: string): number =>
  issues.reduce((sum, issue) => (issue.list?.path === list ? sum + (issue.items ?? 1) : sum), 0);

describe('what is over a cap', () => {
  it('is left out and counted: 10,000 agents', () => {
    const agents = many(10_003, (i) => ({ id: `a-${i}`, name: 'A' }));
    const { document, issues } = parseDocument({ pantau: 1, agents });
    expect(document!.agents).to.have.length(10_000);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.deep.include({
      kind: 'too-many',
      path: 'agents',
      lost: 'item',
      expected: { type: 'at-most-items', most: 10_000 },
      found: '10003',
      list: { path: 'agents', of: 10_003 },
      items: 3,
    });
  });

  it('is left out and counted: 50,000 slots', () => {
    const slots = many(50_001, (i) => ({ start: start(i), contacts: i }));
    const { document, issues } = parseDocument({ pantau: 1, shifts: { minutes: 15, slots } });
    expect(document!.shifts!.slots).to.have.length(50_000);
    expect(lostItems(issues, 'shifts.slots')).to.equal(1);
  });

  it('is left out and counted: 120,000 days', () => {
    const days = many(120_002, (i) => ({ day: day(i), part: 1, whole: 2 }));
    const { document, issues } = parseDocument({ pantau: 1, surveys: [{ metric: 'csat', days }] });
    expect(document!.surveys![0]!.days).to.have.length(120_000);
    expect(lostItems(issues, 'surveys[0].days')).to.equal(2);
  });

  it('is left out and counted: 300,000 items of all lists together', () => {
    const kpis = many(10_000, (i) => ({ metric: `m-${i}` }));
    const { document, issues } = parseDocument({
      pantau: 1,
      agents: many(31, (i) => ({ id: `a-${i}`, name: 'A', kpis })),
    });
    // 31 agents are items too, so that the thirtieth has 31 fewer.
    expect(document!.agents!.map((agent) => agent.kpis!.length)).to.deep.equal([...many(29, () => 10_000), 9969, 0]);
    expect(lostItems(issues, 'agents[29].kpis') + lostItems(issues, 'agents[30].kpis')).to.equal(10_031);
  });

  it('is a million rows: the cap is read, the rest is counted', () => {
    const kpis = new Array(1_000_000).fill({ metric: 'csat', now: { part: 1, whole: 2 } });
    const { document, issues } = parseDocument({ pantau: 1, kpis });
    expect(document!.kpis).to.have.length(1);
    expect(lostItems(issues, 'kpis')).to.equal(999_999);
    expect(issues.length).to.be.below(200);
  });

  it('is a long text: 2,000 characters of a name, 10,000 of a comment, counted as readers count', () => {
    const named = (name: string) => parseDocument({ pantau: 1, agents: [{ id: 'a', name }] });
    expect(named('x'.repeat(2000)).issues).to.deep.equal([]);
    expect(named('😀'.repeat(2000)).issues).to.deep.equal([]);
    for (const name of ['x'.repeat(2001), 'x'.repeat(10_000_000)])
      expect(named(name).issues[0]).to.deep.include({
        path: 'agents[0].name',
        lost: 'item',
        expected: { type: 'at-most-characters', most: 2000 },
      });
    const noted = (text: string) =>
      parseDocument({ pantau: 1, agents: [{ id: 'a', name: 'A', notes: [{ day: '2026-01-01', text }] }] }).issues
        .length;
    expect([noted('x'.repeat(10_000)), noted('x'.repeat(10_001))]).to.deep.equal([0, 1]);
  });

  it('is a text of over ten million characters: refused unread', () => {
    expect(parseText(' '.repeat(10_000_001)).issues[0]).to.deep.include({
      kind: 'too-many',
      lost: 'document',
      expected: { type: 'at-most-characters', most: 10_000_000 },
    });
  });
});

describe('very many faults', () => {
  it('are a hundred messages and a count', () => {
    const { document, issues } = parseDocument({ pantau: 1, agents: many(5000, () => ({ id: 5 })) });
    expect(document!.agents).to.deep.equal([]);
    expect(issues).to.have.length(100);
    expect(lostItems(issues, 'agents')).to.equal(5000);
  });

  it('are counted in the list they are in', () => {
    const agents = many(300, (i) => ({ id: `a-${i}`, name: 'A', kpis: many(40, () => ({ metric: 5 })) }));
    const { document, issues } = parseDocument({ pantau: 1, agents });
    expect(document!.agents).to.have.length(300);
    for (const i of [0, 299]) expect(lostItems(issues, `agents[${i}].kpis`), `agent ${i}`).to.equal(40);
    expect(issues.length).to.be.below(3000);
  });

  it('are a million unknown keys: some are named, none are taken', () => {
    const agent: Record<string, unknown> = { id: 'a', name: 'A' };
    for (let i = 0; i < 1_000_000; i++) agent[`k${i}`] = i;
    const { document, issues } = parseDocument({ pantau: 1, agents: [agent] });
    expect(document!.agents).to.deep.equal([{ id: 'a', name: 'A' }]);
    expect(issues.length).to.be.within(1, 200);
  });

  it('are so many unknown keys that no more are looked at: the known ones behind them are read', () => {
    const unknown = Object.fromEntries(many(1000, (i) => [`k${i}`, i]));
    const behind = (agent: object) => parseDocument({ pantau: 1, agents: [{ id: 'a', ...unknown, ...agent }] });
    expect(behind({ name: 'A', since: null, notes: [] }).document!.agents).to.deep.equal([
      { id: 'a', name: 'A', notes: [] },
    ]);
    const lost = (agent: object) => behind(agent).issues.filter((issue) => issue.lost !== 'none');
    expect(lost({}).map(({ path }) => path)).to.deep.equal(['agents[0].name']);
    expect(lost({ name: 'A', since: 'once' }).map(({ path }) => path)).to.deep.equal(['agents[0].since']);
  });

  it('are a hundred thousand levels: what lies below a wrong value is never entered', () => {
    const depth = 100_000;
    const { document } = parseText(`{"pantau":1,"team":{"id":"t"},"kpis":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect(document).to.deep.equal({ pantau: 1, team: { id: 't' }, kpis: [] });
    const deep = parseText(`{"pantau":1,"extra":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`);
    expect(deep.issues.map(({ path }) => path)).to.deep.equal(['extra']);
  });
});
