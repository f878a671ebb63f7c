/** What more figures cost until they are presented: a new element, a parsed document, warm code. */
import { existsSync } from 'node:fs';
import { type Size, teamDocument, usual } from './documents.js';
import { type BenchPage, type Line, at, atMost, file, median, ms, session, told } from './session.js';

interface Growth {
  readonly tag: string;
  readonly what: string;
  readonly small: Size;
  readonly large: Size;
  readonly bar: number;
}

const growths: readonly Growth[] = [
  { tag: 'pantau-shift-heatmap', what: 'heatmap, 7×96 / 7×24', small: usual, large: { ...usual, minutes: 15 }, bar: 3 },
  {
    tag: 'pantau-csat-trend',
    what: 'trend, 10,000 / 90 days',
    small: usual,
    large: { ...usual, days: 10_000 },
    bar: 2,
  },
  {
    tag: 'pantau-agent-scorecards',
    what: 'scorecards, 2,000 / 20 agents',
    small: usual,
    large: { ...usual, agents: 2000 },
    bar: 1.5,
  },
];

const rounds = 21;
const warm = 6;

/** An element takes the document and keeps it parsed: another element recognises it and does not parse again. */
const parsed = (tag: string, name: string, size: Size): string => `(async () => {
  const element = document.createElement('${tag}');
  const ready = new Promise((done) => element.addEventListener('pantau-state', ({ detail }) => detail.state === 'ready' && done()));
  element.data = JSON.parse(${JSON.stringify(JSON.stringify(teamDocument(size)))});
  document.body.append(element);
  await ready;
  (window.parsed ??= {}).${name} = element.document;
  element.remove();
})()`;

/**
 * Milliseconds from `append` to the frame on screen. The frame rate is not limited, and a frame's picture must be
 * complete before the one after next begins: three frames later this one has been shown, raster included. A frame in
 * which nothing changes waits for the next tick of 60 Hz, so a spot beside the element changes in each.
 */
const mounted = (tag: string, name: string): string => `new Promise((done) => requestAnimationFrame(() => {
  const start = performance.now();
  const element = document.createElement('${tag}');
  element.data = parsed.${name};
  let ready = false;
  element.addEventListener('pantau-state', ({ detail }) => { ready ||= detail.state === 'ready'; });
  document.body.append(element);
  const after = (frames) => requestAnimationFrame(() => {
    spot.textContent = frames;
    if (frames > 0 || !ready) return after(frames - 1);
    const spent = performance.now() - start;
    element.remove();
    requestAnimationFrame(() => done(spent));
  });
  spot.textContent = '';
  after(2);
}))`;

const measured = async (page: BenchPage, { tag, what, small, large, bar }: Growth): Promise<Line[]> => {
  await page.value(parsed(tag, 'small', small));
  await page.value(parsed(tag, 'large', large));
  const spent: Record<'small' | 'large', number[]> = { small: [], large: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const name of ['small', 'large'] as const) {
      const time = await page.value<number>(mounted(tag, name));
      if (round >= warm) spent[name].push(time);
    }
  const [few, many] = [median(spent.small), median(spent.large)];
  return [told(`growth, ${what}`, `${ms(many)} / ${ms(few)}`), atMost(`growth, ${what}`, many / few, bar)];
};

export const growth = async (): Promise<Line[]> => {
  if (!existsSync(at('dist/cdn/pantau.js'))) return [];
  const site = await session('--disable-frame-rate-limit', '--disable-gpu-vsync');
  const lines: Line[] = [];
  try {
    site.put('/pantau.js', file('dist/cdn/pantau.js'));
    site.put(
      '/growth.html',
      '<!doctype html><html lang="en"><style>#spot { position: fixed; inset: 0 0 auto auto; contain: strict; width: 2em; height: 2em }</style><title>Growth</title><script type="module">import "/pantau.js"; shown();</script><body><p id="spot"></p>',
    );
    for (const one of growths.filter(({ tag }) => existsSync(at(`src/define/${tag.replace('pantau-', '')}.ts`)))) {
      const page = await site.page();
      await page.open('/growth.html');
      lines.push(...(await measured(page, one)));
      await page.close();
    }
  } finally {
    await site.close();
  }
  return lines;
};
