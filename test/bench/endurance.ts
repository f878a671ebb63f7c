/**
 * Weeks on a wall in minutes: elements come and go, and figures are replaced, until what is left behind would show.
 *
 * Judged is what the page's script holds (`held.ts`), and the whole heap is told beside it: Chromium goes on compiling
 * for thousands of refreshes, in steps of up to 10 KB of machine code a function. From the 5,000th to the 10,000th
 * refresh of a dashboard the heap grew by 90 KB: 74 KB of code, 15 KB of one list of the engine, 0.6 KB of objects.
 *
 * That is why most can be short: without code nothing grows from the first cycles on, so what stays of each cycle shows
 * in sixty of them as in thousands. Each tag is mounted 40 times to warm up and 60 times to measure, at the bar of 100
 * KB in 500. The dashboard takes all 10,000 documents, and with it the tags it is made of; the other two take 200 after
 * 200. The documents are small, as only their number matters.
 */
import { existsSync } from 'node:fs';
import type { Endurance } from './pages/endurance.js';
import { at, atMost, type BenchPage, bundled, bytes, file, type Line, type Memory } from './session.js';
import { type Session, session, told } from './session.js';

const parts = ['kpi-tiles', 'shift-heatmap', 'csat-trend', 'agent-scorecards'];
const alone = ['kpi-tile', 'agent-scorecard'];
const [warm, cycles] = [40, 60];
const [short, long] = [400, 10_000];
const batches = 100;

type Alive = Memory & ReturnType<Endurance['alive']>;

const alive = async (page: BenchPage): Promise<Alive> => ({
  ...(await page.memory()),
  ...(await page.value<ReturnType<Endurance['alive']>>('endurance.alive()')),
});

const kinds = ['nodes', 'listeners', 'timers', 'observers'] as const;

/** What each of `count` times left behind. */
const grown = (what: string, from: Alive, to: Alive, count: number, bar: number): Line[] => {
  const held = (to.held - from.held) / count;
  const more = kinds.flatMap((kind) => (to[kind] > from[kind] ? [`${to[kind] - from[kind]} ${kind}`] : []));
  return [
    told(`endurance, ${what}, with the browser's code`, bytes((to.heap - from.heap) / count)),
    { what: `endurance, ${what}`, value: bytes(held), bar: `≤ ${bar} B`, kept: held <= bar },
    { what: `endurance, ${what}, more than before`, value: more.join(', ') || '0', bar: '0', kept: more.length === 0 },
  ];
};

const opened = async (site: Session): Promise<BenchPage> => {
  const page = await site.page();
  await page.open('/endurance.html');
  return page;
};

/** On the page with a tooltip and the menu open and a request under way, and off it. */
const mounted = async (site: Session, tag: string, keeps = false): Promise<Line[]> => {
  const page = await opened(site);
  const mount = (count: number): Promise<void> => page.value(`endurance.mount('pantau-${tag}', ${count}, ${keeps})`);
  await mount(warm);
  const from = await alive(page);
  await mount(cycles);
  const lines = grown(`${tag}, a mount`, from, await alive(page), cycles, 100_000 / 500);
  await page.close();
  return lines;
};

/** What `data` replaced `count` times leaves behind in the second half, and what each batch of it cost. */
const refreshed = async (site: Session, tag: string, count: number, keeps = false): Promise<[Line[], number[]]> => {
  const page = await opened(site);
  const size = count / batches;
  await page.value(`endurance.show('pantau-${tag}')`);
  const costs: number[] = [];
  const half = async (): Promise<Alive> => {
    for (const until = costs.length + batches / 2; costs.length < until;)
      costs.push(await page.cost(`endurance.refresh(${costs.length * size + 2}, ${size}, ${keeps})`));
    // Other figures have other nodes: what is compared shows the same ones.
    await page.value('endurance.refresh(1, 1, false)');
    return alive(page);
  };
  const lines = grown(`${tag}, a refresh`, await half(), await half(), count / 2, 20);
  await page.close();
  return [lines, costs];
};

/** Whether refreshes take longer and longer. The quickest of many: others on the machine only ever add to it. */
const slower = (tag: string, costs: readonly number[]): Line => {
  const [earlier, later] = [costs.slice(batches / 4, batches / 2), costs.slice(-batches / 4)];
  const ratio = Math.min(...later) / Math.min(...earlier);
  return atMost(`endurance, ${tag}, time of a refresh, last / second quarter`, ratio, 1.2);
};

/** A page that keeps what it removes and a little of each refresh has to be found out. */
const control = (what: string, [, held, more]: Line[], isLeft: boolean): Line => ({
  what: `endurance, ${what} (checks the bench)`,
  value: `${held!.value}; ${more!.value}`,
  bar: 'missed',
  kept: held!.kept === false && (more!.kept === false) === isLeft,
});

export const endurance = async (): Promise<Line[]> => {
  if (!existsSync(at('dist/cdn/pantau.js'))) return [];
  const site = await session();
  const lines: Line[] = [];
  try {
    site.put('/pantau.js', file('dist/cdn/pantau.js'));
    site.put('/endurance.js', await bundled('test/bench/pages/endurance.ts'));
    site.put(
      '/endurance.html',
      '<!doctype html><html lang="en"><title>Endurance</title><script type="module" src="/endurance.js"></script><script type="module">import "/pantau.js"; shown();</script><body></body></html>',
    );
    site.hold('/never.json');
    const page = await opened(site);
    site.put('/metrics.json', JSON.stringify(await page.value('endurance.figures(1)')));
    await page.close();
    lines.push(control('keeping what is removed', await mounted(site, 'kpi-tile', true), true));
    const [small] = await refreshed(site, 'kpi-tile', short, true);
    lines.push(control('keeping 40 B a refresh', small, false));
    for (const tag of [...alone, ...parts, 'dashboard']) lines.push(...(await mounted(site, tag)));
    for (const tag of alone) lines.push(...(await refreshed(site, tag, short))[0]);
    const [left, costs] = await refreshed(site, 'dashboard', long);
    lines.push(...left, slower('dashboard', costs));
  } finally {
    await site.close();
  }
  return lines;
};
