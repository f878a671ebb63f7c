import { expect } from '@open-wc/testing';
import { tileOf, until, usual } from './tile.js';

const isLoaded = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('components/parts/trouble'));

describe('a lone <pantau-kpi-tile> that asks again', () => {
  it('has the words for a lost connection before it is lost, and after its first figures', async () => {
    const fetcher = async (): Promise<Response> => new Response(JSON.stringify({ ...usual, generatedAt: null }));
    const once = await tileOf({ src: '/once.json', fetcher });
    await until(once, () => once.state === 'ready');
    // By then they would be there.
    await once.toCsv();
    expect(isLoaded(), 'nobody needs them').to.equal(false);
    const tile = await tileOf({ src: '/again.json', fetcher, refresh: 60 });
    await until(tile, isLoaded);
    expect(tile.state).to.equal('ready');
  });
});
