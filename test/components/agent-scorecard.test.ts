import { expect } from '@open-wc/testing';
import '../../src/define/agent-scorecard.js';
import '../../src/define/agent-scorecards.js';
import { answering, reached, shown, team } from './team.js';
import { part, textOf } from './tile.js';

const day = '2026-10-01';
const budi = {
  ...team.agents[1],
  since: '2024-08-01',
  kpis: [
    { metric: 'csat', now: { part: 300, whole: 600 }, before: { part: 330, whole: 600 } },
    { metric: 'quality', now: { mean: 82.5, count: 6, sd: 9 } },
  ],
  qa: { reviews: 6, categories: [{ label: 'Listening', mean: 75, count: 6 }] },
  goals: [{ label: 'CSAT 85% in December', metric: 'csat', target: 0.85, due: '2026-12-31' }],
  notes: [{ day, text: 'Agreed to repeat the question back.' }],
  recognitions: [{ day, text: 'Calmed an angry caller.' }],
};
const withBudi = { ...team, agents: [team.agents[0], budi] };

describe('<pantau-agent-scorecard>', () => {
  it('shows one agent: figures, reviews, goals, notes and recognition', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'b' });
    expect(card.state).to.equal('ready');
    const text = textOf(card);
    for (const words of ['Budi', 'coach: CSAT', '50.0%', '6 reviews', 'Listening', 'CSAT 85% in December']) {
      expect(text).to.contain(words);
    }
    expect(text).to.contain('Agreed to repeat the question back.');
    expect(text).to.contain('Calmed an angry caller.');
  });

  it('names nobody else', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'b' });
    expect(textOf(card)).not.to.contain('Ana');
    expect(await card.toCsv()).not.to.contain('Ana');
  });

  it('says in one sentence what stands out and that chance does not explain it', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'b' });
    expect(card.summary).to.contain('Budi: CSAT');
    expect(card.summary).to.contain('chance does not explain it');
  });

  it('is a table and a CSV with the numbers of the picture', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'b' });
    const table = await card.makeTable();
    expect(table?.rows).to.have.length(1);
    expect(table?.rows[0]?.map(({ value }) => value)).to.include(0.5);
    expect(await card.toCsv()).to.contain('Budi');
  });

  it('opens its menu by keyboard and gives the focus back on Escape', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'b' });
    const button = part(card, 'menu')?.querySelector('button');
    button?.focus();
    button?.click();
    await card.updateComplete;
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await card.updateComplete;
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    expect(card.shadowRoot?.activeElement).to.equal(button);
  });

  it('shows the agent picked in its group', async () => {
    const data = withBudi;
    const card = await shown('pantau-agent-scorecard', { data });
    expect(textOf(card)).not.to.contain('Budi');
    card.select({ agent: 'b' });
    await card.updateComplete;
    expect(textOf(card)).to.contain('Budi');
  });

  it('says so where there is no such agent', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'z-9' });
    expect(textOf(card)).to.contain('z-9');
  });

  it('turns to Indonesian with the page', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'b', lang: 'id' });
    expect(textOf(card)).to.contain('perlu coaching: CSAT');
    expect(textOf(card)).to.contain('6 penilaian');
  });

  it('waits for its figures in the loading state', async () => {
    const card = await shown('pantau-agent-scorecard', { src: '/never', fetcher: () => new Promise(() => undefined) });
    expect(card.state).to.equal('loading');
  });

  it('is empty, and says so, where a document has no agents', async () => {
    const card = await shown('pantau-agent-scorecard', { data: { pantau: 1 }, agent: 'b' });
    expect(card.state).to.equal('empty');
    expect(textOf(card)).to.contain('No agents in this period.');
  });

  it('says what cannot be read, with its path, in the error state', async () => {
    const card = await shown('pantau-agent-scorecard', { data: { pantau: 1, agents: 5 }, agent: 'b' });
    expect(card.state).to.equal('error');
    expect(card.error?.path).to.equal('agents');
  });

  it('asks to sign in again in the auth state', async () => {
    const card = await shown('pantau-agent-scorecard', { src: '/card-auth', fetcher: answering(401), agent: 'b' });
    await reached(card, 'auth');
    expect(textOf(card)).to.contain('Sign in again');
  });

  it('keeps old figures when a refresh fails, and says why: stale', async () => {
    let answer = answering(200, withBudi);
    const card = await shown('pantau-agent-scorecard', { src: '/card-stale', fetcher: () => answer(), agent: 'b' });
    await reached(card, 'ready');
    answer = answering(500);
    card.reload();
    await reached(card, 'stale');
    await card.updateComplete;
    expect(textOf(card)).to.contain('Budi');
    expect(textOf(card)).to.contain('status 500');
  });

  it('is accessible', async () => {
    const card = await shown('pantau-agent-scorecard', { data: withBudi, agent: 'b' });
    await expect(card).to.be.accessible();
  });
});
