import { expect } from '@open-wc/testing';
import '../src/define/agent-scorecard.js';
import '../src/define/agent-scorecards.js';
import '../src/define/csat-trend.js';
import '../src/define/dashboard.js';
import '../src/define/kpi-tile.js';
import '../src/define/kpi-tiles.js';
import '../src/define/shift-heatmap.js';
import { hostileDocument, type Malice } from './hostile/document.js';
import { harm, intruders, slips, tour } from './hostile/tour.js';

type Tag =
  'kpi-tile' | 'kpi-tiles' | 'shift-heatmap' | 'csat-trend' | 'agent-scorecards' | 'agent-scorecard' | 'dashboard';

const tags: readonly Tag[] = [
  'kpi-tile',
  'kpi-tiles',
  'shift-heatmap',
  'csat-trend',
  'agent-scorecards',
  'agent-scorecard',
  'dashboard',
];

const markup = '"><img src=x onerror="window.attacked=true"><script>window.attacked=true</' + 'script>';

const attacks: Readonly<Record<string, Malice>> = {
  'markup in every text and key': { text: (at) => at + markup },
  'an address that is a script': { text: (at) => `javascript:window.attacked=true//${at}` },
  'an address that is a page': { text: (at) => `data:text/html,<script>window.attacked=1</` + `script>${at}` },
  'names from right to left, turned around': { text: (at) => `\u202e\u0645\u0631\u064a\u0645 12 ${at}` },
  'words of 1,900 letters': { text: (at) => at.replaceAll(' ', '').padEnd(1900, 'w') },
  'keys of every object': { text: (at) => (/ 1|other|counter/.test(at) ? 'constructor' : '__proto__') },
  formulas: { text: (at) => `=cmd|' /C calc'!A0 ${at}` },
  'nothing but spaces': { text: (at) => (/id|metric|channel|agent|period/.test(at) ? at : ' \n ') },
  'figures of nothing': { text: (at) => at, size: 0 },
  'enormous figures': { text: (at) => at, size: 1e12 },
  'figures beyond all measure': { text: (at) => at, size: 1e300 },
  'figures next to nothing': { text: (at) => at, size: 1e-300 },
  'one agent': { text: (at) => at, agents: 1 },
};

/** Shows a document in an element as wide as a telephone, opens all of it, and says all that is wrong. */
async function wrongs(tag: Tag, malice: Malice, lang = 'id'): Promise<readonly string[]> {
  const place = document.createElement('div');
  place.style.width = '360px';
  place.lang = lang;
  document.body.append(place);
  const data = hostileDocument(malice) as { kpis: { metric: string }[]; agents: { id: string }[] };
  const element = document.createElement(`pantau-${tag}`);
  const { metric } = data.kpis[0] as { metric: string };
  const agent = data.agents[0]?.id ?? null;
  const own = { 'kpi-tile': { metric }, 'csat-trend': { metric: 'csat' }, 'agent-scorecard': { agent } }[tag as string];
  Object.assign(element, { data, href: '/records?of={metric}&by={agent}&at={slot}', ...own });
  element.addEventListener('pantau-drill', (event) => event.preventDefault());
  // A file is not saved: it is read below.
  const save = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) save.call(this);
  };
  const found = new Set<string>();
  try {
    const harms = await harm(async () => {
      place.append(element);
      await tour(place, () => {
        for (const each of [...intruders(place), ...slips(place)]) found.add(each.slice(0, 200));
        if (place.scrollWidth > 360) found.add(`${place.scrollWidth}px wide`);
      });
      const csv = await element.toCsv();
      for (const bad of csv.match(/\b(undefined|NaN|null|Infinity)\b|\[object |(^|,|\n)"?[=+@]/g) ?? [])
        found.add(`CSV: ${bad}`);
    });
    return [...found, ...harms, ...('attacked' in window ? ['a script ran'] : [])];
  } finally {
    HTMLAnchorElement.prototype.click = save;
    place.remove();
  }
}

describe('among hostile figures and texts, with everything opened on a telephone', () => {
  for (const tag of tags)
    describe(`<pantau-${tag}>`, () => {
      for (const [name, malice] of Object.entries(attacks))
        it(`shows no more than it was given: ${name}`, async () => {
          expect(await wrongs(tag, malice)).to.deep.equal([]);
        }).timeout(120_000);
    });

  it('nothing is added to the objects of the page', () => {
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    expect('polluted' in {}).to.equal(false);
  });

  it('an element that writes markup, says a program’s words, grows or throws would be noticed', async () => {
    const place = document.createElement('div');
    place.innerHTML = `<p title="NaN%">undefined</p><a href="javascript:0">x</a><b onclick="0" <i="">y</b>`;
    expect(intruders(place)).to.deep.equal(['href="javascript:0"', 'onclick="0"', '<i=""']);
    expect(slips(place)).to.deep.equal(['p #text: undefined', 'p title: NaN%']);
    const harms = await harm(async () => {
      reportError(new Error('broken'));
      const asked = new Promise((done) => new PerformanceObserver(done).observe({ type: 'resource' }));
      await fetch('/nowhere.json');
      await asked;
    });
    expect(harms[0]).to.include('broken');
    expect(harms[1]).to.include('/nowhere.json');
    performance.clearResourceTimings();
  });
});
