import { expect } from '@open-wc/testing';
import { statesOf, textOf, until, usual } from './tile.js';

// Nothing that a tile loads later may be here before: each test is the first on its page that needs it.

/** A tile of an Indonesian page before its figures, and every text it has shown. */
function tileWith(data: unknown) {
  const tile = Object.assign(document.createElement('pantau-kpi-tile'), { data, metric: 'csat', lang: 'id' });
  const seen = new Set<string>();
  const states = statesOf(tile);
  document.body.append(tile);
  new MutationObserver(() => seen.add(textOf(tile))).observe(tile.renderRoot, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return { tile, states, seen };
}

describe('a lone <pantau-kpi-tile> on an Indonesian page', () => {
  it('never says in English what is wrong', async () => {
    const newer = tileWith({ pantau: 2 });
    const partly = tileWith({ ...usual, kpis: [...usual.kpis, { metric: 7 }] });
    await until(newer.tile, () => newer.tile.state === 'error');
    await until(partly.tile, () => partly.tile.state === 'ready');
    expect(newer.states.at(-1)?.error?.message).to.match(/versi 2/);
    expect(textOf(newer.tile)).to.match(/versi 2/);
    expect(textOf(partly.tile)).to.match(/tidak terbaca/);
    expect([...newer.seen, ...partly.seen].join(' ')).not.to.match(/version|could not be read/);
  });

  it('has a table with Indonesian headings', async () => {
    const { tile } = tileWith(usual);
    await until(tile, () => tile.state === 'ready');
    expect(await tile.toCsv()).to.match(/^Metrik,Waktu,Nilai/);
  });
});
