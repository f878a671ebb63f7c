/** From navigation until nine tags are ready and painted, beside a hand-written page and one by Observable Plot. */
import { existsSync } from 'node:fs';
import { teamDocument, tiles, usual } from './documents.js';
import { type Cost, type Line, at, atMost, file, median, ms, peer, session, times, told } from './session.js';

const tags = [
  ...tiles.map((metric) => `<pantau-kpi-tile src="/metrics.json" metric="${metric}"></pantau-kpi-tile>`),
  '<pantau-shift-heatmap src="/metrics.json"></pantau-shift-heatmap>',
  '<pantau-csat-trend src="/metrics.json"></pantau-csat-trend>',
  '<pantau-agent-scorecards src="/metrics.json" page-size="20"></pantau-agent-scorecards>',
];

/** Nine tags on one document; `shown()` when each has said that it is ready. */
export const pantauPage = (): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Pantau</title>
    <style>
      body { margin: 16px; }
      .tiles { display: grid; grid-template-columns: repeat(6, 1fr); gap: 12px; }
      .two { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin: 12px 0; }
    </style>
    <script>
      const waiting = new Set();
      document.addEventListener('pantau-state', ({ target, detail }) => {
        if (detail.state !== 'ready') return;
        waiting.add(target);
        if (waiting.size === ${tags.length}) shown();
      }, true);
    </script>
    <script type="module" src="/pantau.js"></script>
  </head>
  <body>
    <div class="tiles">${tags.slice(0, -3).join('')}</div>
    <div class="two">${tags.slice(-3, -1).join('')}</div>
    ${tags.at(-1)}
  </body>
</html>`;

const shares = ['style', 'layout'] as const;

/** Where a page's time goes, as the median of each kind of work. */
const parts = (costs: readonly Cost[]): string =>
  shares.map((kind) => `${kind} ${median(costs.map((cost) => cost[kind])).toFixed(0)}`).join(', ');

export const cold = async (rounds = 15): Promise<Line[]> => {
  const site = await session();
  const contestants = ['floor', 'plot', ...(existsSync(at('dist/cdn/pantau.js')) ? ['pantau'] : [])];
  const costs = new Map<string, Cost[]>(contestants.map((name) => [name, []]));
  const elements = new Map<string, number>();
  try {
    site.put('/metrics.json', JSON.stringify(teamDocument(usual)));
    site.put('/floor.html', file('test/bench/pages/floor.html'));
    site.put('/plot.html', file('test/bench/pages/plot.html'));
    site.put('/plot.js', await peer());
    site.put('/pantau.html', pantauPage());
    if (contestants.includes('pantau')) site.put('/pantau.js', file('dist/cdn/pantau.js'));
    // The first round of all warms the browser itself and is not counted.
    for (let round = -1; round < rounds; round += 1) {
      // Each begins as often as the others: what another process does meets all of them alike.
      for (let turn = 0; turn < contestants.length; turn += 1) {
        const name = contestants[(round + 1 + turn) % contestants.length]!;
        const page = await site.page();
        const cost = await page.open(`/${name}.html`);
        if (round >= 0) costs.get(name)?.push(cost);
        elements.set(name, await page.elements());
        await page.close();
      }
    }
  } finally {
    await site.close();
  }
  const of = (name: string): readonly Cost[] => costs.get(name) ?? [];
  /** The median of the rounds' own ratios: the machine may slow down between two rounds, hardly within one. */
  const toFloor = (name: string): number =>
    median(of(name).map(({ all }, round) => all / (of('floor')[round]?.all ?? 0)));
  const plot = toFloor('plot');
  return [
    ...contestants.flatMap((name) => [
      told(`cold, ${name}`, ms(median(of(name).map(({ all }) => all)))),
      told(`cold, ${name}, of which`, parts(of(name))),
      told(`cold, ${name}, elements`, String(elements.get(name))),
    ]),
    {
      what: 'cold, plot / floor (checks the bench)',
      value: times(plot),
      bar: '1.8 to 2.6 ×',
      kept: plot >= 1.8 && plot <= 2.6,
    },
    ...(contestants.includes('pantau') ? [atMost('cold, pantau / floor', toFloor('pantau'), 2)] : []),
  ];
};
