/** A change tried on a heatmap of 7×96 hours, beside the same heatmap drawn again with other figures. */
import { existsSync } from 'node:fs';
import { teamDocument, usual } from './documents.js';
import { type BenchPage, type Line, at, atMost, file, median, ms, session, told } from './session.js';

const rounds = 24;
const warm = 6;
const bar = 1.5;
const seeds = [1, 2] as const;

const page = `<!doctype html><html lang="en"><title>What if</title><script type="module">
  import "/pantau.js";
  const element = document.createElement('pantau-shift-heatmap');
  element.addEventListener('pantau-state', ({ detail }) => detail.state === 'ready' && shown());
  element.data = JSON.parse(${JSON.stringify(JSON.stringify(teamDocument({ ...usual, minutes: 15 })))});
  document.body.append(element);
  window.heatmap = element;
</script><body></body>`;

/** Documents already parsed, as the elements of a page share them: what is measured is the drawing alone. */
const redrawing = `(async () => {
  window.parsed = [];
  for (const text of ${JSON.stringify(seeds.map((seed) => JSON.stringify(teamDocument({ ...usual, minutes: 15, seed }))))}) {
    heatmap.data = JSON.parse(text);
    await heatmap.updateComplete;
    parsed.push(heatmap.document);
  }
  window.act = (round) => { heatmap.data = parsed[round % ${seeds.length}]; };
})()`;

/** Three hours of four quarters are picked; every round adds an agent to them, or takes one away. */
const trying = `(async () => {
  const inside = (selector) => [...heatmap.shadowRoot.querySelectorAll(selector)];
  inside('[part=try]')[0].click();
  await heatmap.updateComplete;
  const pick = (column, shiftKey) =>
    inside('[aria-rowindex="2"] [role=gridcell]')[column].dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey }));
  pick(40, false);
  pick(51, true);
  await heatmap.updateComplete;
  window.act = (round) => inside('.what-if button')[round % 5 < 3 ? 1 : 0].click();
  act(0);
  await heatmap.updateComplete;
  if (inside('[data-proposed]').length !== 12) throw new Error('Nothing is tried: there is nothing to measure.');
})()`;

const acted = (round: number): string => `(async () => {
  const painted = new Promise((done) => { window.benchShown = done; });
  act(${round});
  await heatmap.updateComplete;
  shown();
  await painted;
})()`;

export const whatIf = async (): Promise<Line[]> => {
  if (!existsSync(at('dist/cdn/pantau.js'))) return [];
  const site = await session();
  const contestants = { redraw: redrawing, 'what-if': trying };
  const spent: Record<keyof typeof contestants, number[]> = { redraw: [], 'what-if': [] };
  try {
    site.put('/pantau.js', file('dist/cdn/pantau.js'));
    site.put('/what-if.html', page);
    const pages: (readonly [keyof typeof contestants, BenchPage])[] = [];
    for (const [name, start] of Object.entries(contestants)) {
      const own = await site.page();
      await own.open('/what-if.html');
      await own.value(start);
      pages.push([name as keyof typeof contestants, own]);
    }
    for (let round = 0; round < rounds; round += 1)
      for (const [name, own] of pages) {
        await own.front();
        const cost = await own.cost(acted(round));
        if (round >= warm) spent[name].push(cost);
      }
  } finally {
    await site.close();
  }
  const ratio = median(spent['what-if'].map((cost, round) => cost / (spent.redraw[round] ?? 0)));
  return [
    told('what-if, a step / the picture again', `${ms(median(spent['what-if']))} / ${ms(median(spent.redraw))}`),
    atMost('what-if, 7×96', ratio, bar),
  ];
};
