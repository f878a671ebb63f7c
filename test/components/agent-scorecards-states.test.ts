import { expect } from '@open-wc/testing';
import '../../src/define/agent-scorecards.js';
import { answering, reached, shown, team } from './team.js';
import { textOf } from './tile.js';

describe('the states of <pantau-agent-scorecards>', () => {
  it('is ready with its figures', async () => {
    expect((await shown('pantau-agent-scorecards', { data: team })).state).to.equal('ready');
  });

  it('waits for its figures in the loading state', async () => {
    const given = { src: '/never-cards', fetcher: () => new Promise(() => undefined) };
    expect((await shown('pantau-agent-scorecards', given)).state).to.equal('loading');
  });

  it('is empty, and says so, where a document has no agents', async () => {
    const cards = await shown('pantau-agent-scorecards', { data: { pantau: 1 } });
    expect(cards.state).to.equal('empty');
    expect(textOf(cards)).to.contain('No agents in this period.');
  });

  it('says in the error state what cannot be read, with its path', async () => {
    const cards = await shown('pantau-agent-scorecards', { data: { pantau: 1, agents: [{ id: 'a' }] } });
    expect(cards.state).to.equal('error');
    expect(cards.error?.path).to.equal('agents[0].name');
  });

  it('asks to sign in again in the auth state', async () => {
    const cards = await shown('pantau-agent-scorecards', { src: '/cards-auth', fetcher: answering(401) });
    await reached(cards, 'auth');
    expect(textOf(cards)).to.contain('Sign in again');
  });

  it('keeps old figures when a refresh fails, and says why: stale', async () => {
    let answer = answering(200, team);
    const cards = await shown('pantau-agent-scorecards', { src: '/cards-stale', fetcher: () => answer() });
    await reached(cards, 'ready');
    answer = answering(500);
    cards.reload();
    await reached(cards, 'stale');
    await cards.updateComplete;
    expect(textOf(cards)).to.contain('Budi');
    expect(textOf(cards)).to.contain('status 500');
  });
});
