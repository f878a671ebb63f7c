import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { type Example, problems } from './gallery/example.js';
import * as agentScorecard from '../demo/examples/agent-scorecard.js';
import * as agentScorecards from '../demo/examples/agent-scorecards.js';
import * as csatTrend from '../demo/examples/csat-trend.js';
import * as dashboard from '../demo/examples/dashboard.js';
import * as kpiTile from '../demo/examples/kpi-tile.js';
import * as kpiTiles from '../demo/examples/kpi-tiles.js';
import * as shiftHeatmap from '../demo/examples/shift-heatmap.js';

// A test of its own compares this list with the files of demo/examples.
const files: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'agent-scorecard': agentScorecard,
  'agent-scorecards': agentScorecards,
  'csat-trend': csatTrend,
  dashboard,
  'kpi-tile': kpiTile,
  'kpi-tiles': kpiTiles,
  'shift-heatmap': shiftHeatmap,
};

const isExample = (value: unknown): value is Example => typeof value === 'function';

class Loud extends LitElement {
  override render() {
    console.error('loud');
    return html`<p>Loud</p>`;
  }
}

describe('the gallery', () => {
  const base = document.createElement('base');
  const look = document.createElement('link');

  before(async () => {
    // The pages of the gallery stand in demo/, and their examples name documents from there.
    base.href = '/demo/';
    look.rel = 'stylesheet';
    look.href = '/demo/gallery/gallery.css';
    const loaded = new Promise((done) => look.addEventListener('load', done));
    document.head.append(base, look);
    await loaded;
    customElements.define('loud-probe', Loud);
  });

  after(() => {
    base.remove();
    look.remove();
  });

  for (const [file, examples] of Object.entries(files))
    describe(file, () => {
      for (const [name, example] of Object.entries(examples)) {
        if (!isExample(example)) continue;
        it(`shows ${name} without a complaint, readable by everybody, light and dark`, async () => {
          expect(await problems(example, name)).to.deep.equal([]);
        }).timeout(60_000);
      }
    });

  it('would notice a picture without words', async () => {
    const found = await problems(() => html`<img src="gallery/icon.svg" />`);
    expect(found.join()).to.match(/^image-alt/);
  });

  it('would notice text that is too faint, in the dark too', async () => {
    const found = await problems(() => html`<p .style=${'color: light-dark(#111, #333)'}>Faint</p>`);
    expect(found.join()).to.match(/^dark: color-contrast/);
  });

  it('would notice a word that only a program says', async () => {
    expect((await problems(() => html`<p>${false}</p>`)).join()).to.equal('says false in p');
  });

  it('would notice an element that complains to the console', async () => {
    expect(await problems(() => html`<loud-probe></loud-probe>`)).to.include('loud');
  });
});
