import { expect } from '@open-wc/testing';
import type { Agent, MetricsDocument } from '../../src/contract/types.js';
import { headlineOf } from '../../src/model/headline.js';
import { privacyOf, shownAgents } from '../../src/model/privacy.js';
import { foundRows } from '../../src/model/score/rows.js';
import { type Scorecards, scorecards } from '../../src/model/score/scorecard.js';
import { shownCards } from '../../src/model/score/shown.js';

const agent = (id: string, name: string, part: number): Agent => ({
  id,
  name,
  since: '2024-08-01',
  kpis: [{ metric: 'csat', now: { part, whole: 600 } }],
  qa: { reviews: 6, contacts: [{ url: 'https://desk.example/1' }] },
  goals: [{ label: `Goal of ${name}` }],
  agreements: [{ day: '2026-11-13', text: `Agreed with ${name}` }],
  notes: [{ day: '2026-11-13', text: `Note on ${name}` }],
  recognitions: [{ day: '2026-10-02', text: `Praise of ${name}` }],
});

const document: MetricsDocument = {
  pantau: 1,
  metrics: { csat: { target: 0.9 } },
  agents: [agent('c', 'Ann', 540), agent('a', 'Zoe', 540), agent('b', 'Sari', 300)],
};

const shown = (privacy: string | null, own: string | null = null, given = document): Scorecards =>
  shownCards(scorecards(given), given, { privacy, agent: own }, (place) => `Agent ${place}`);

const names = ({ rows }: Scorecards): string[] => rows.map((row) => row.agent.name);

describe('names on a screen', () => {
  it('are all there for the lead, and nowhere where the word is mistyped', () => {
    expect(names(shown('lead'))).to.deep.equal(['Sari', 'Ann', 'Zoe']);
    expect(names(shown(null))).to.deep.equal(['Sari', 'Ann', 'Zoe']);
    expect(privacyOf({ privacy: 'anonymus', agent: null })).to.equal('anonymous');
    expect(privacyOf({ privacy: '', agent: null })).to.equal('anonymous');
  });

  it('are hidden on a wallboard, unless it is told whose to show', () => {
    const onWall = (privacy: string | null): string => privacyOf({ privacy, wallboard: true });
    expect([null, 'lead', 'self', 'anonymous'].map(onWall)).to.deep.equal(['anonymous', 'lead', 'self', 'anonymous']);
  });

  it('are pseudonyms of the id where they are hidden, whatever the order, the channel or the figures', () => {
    expect(names(shown('anonymous'))).to.deep.equal(['Agent 2', 'Agent 1', 'Agent 3']);
    const turned = { ...document, agents: [...(document.agents ?? [])].reverse() };
    expect(names(shown('anonymous', null, turned))).to.deep.equal(['Agent 2', 'Agent 1', 'Agent 3']);
  });

  it('are not told by the order of equal rows either', () => {
    const equal = { ...document, agents: [agent('b', 'Ann', 540), agent('a', 'Bo', 540)] };
    expect(names(shown('lead', null, equal))).to.deep.equal(['Ann', 'Bo']);
    expect(names(shown('anonymous', null, equal))).to.deep.equal(['Agent 1', 'Agent 2']);
  });

  it('take with them what is said of a person: first day, notes, goals, praise, reviewed contacts', () => {
    expect(JSON.stringify(shown('anonymous').rows.map((row) => row.agent))).not.to.match(
      /Ann|Zoe|Sari|2024-08|Goal|Agreed|Note|Praise|desk/,
    );
    expect(shown('anonymous').rows[0]?.agent.qa?.reviews).to.equal(6);
  });

  it('are only the reader’s own on a screen of one’s own, without the marks of others', () => {
    const own = shown('self', 'c');
    expect(names(own)).to.deep.equal(['Ann']);
    expect(own.totals).to.deep.equal({ coach: 0, recognise: 0, few: 0 });
    expect(names(shown('self'))).to.deep.equal([]);
  });

  it('change no figure and no mark', () => {
    const facts = ({ rows }: Scorecards): unknown =>
      rows.map(({ agent: { id }, mark, cells }) => [id, mark, cells.map((cell) => [cell?.value, cell?.peers])]).sort();
    expect(facts(shown('anonymous'))).to.deep.equal(facts(shown('lead')));
  });

  it('are not found by an id that is known', () => {
    const { rows, privacy } = shown('anonymous');
    expect(foundRows(rows, 'b', privacy)).to.deep.equal([]);
    expect(foundRows(shown('lead').rows, 'b').map((row) => row.agent.name)).to.deep.equal(['Sari']);
  });

  it('are the same wherever agents are named', () => {
    const all = shownAgents(document.agents ?? [], { privacy: 'anonymous', agent: null }, (place) => `Agen ${place}`);
    expect([...all].map(([id, { name }]) => `${id} ${name}`)).to.deep.equal(['a Agen 1', 'b Agen 2', 'c Agen 3']);
  });

  it('leave the headline of a screen of one’s own without colleagues to coach', () => {
    const kinds = (own: string) => headlineOf(document, { privacy: 'self', agent: own }).concerns.length;
    expect([kinds('c'), kinds('b')]).to.deep.equal([0, 1]);
  });
});
