/** New figures for everything, beside the hand-written page drawn again. */
import { existsSync } from 'node:fs';
import { pantauPage } from './cold.js';
import { teamDocument, usual } from './documents.js';
import { type BenchPage, type Line, at, atMost, file, median, ms, session, told } from './session.js';

const rounds = 24;
const warm = 6;

/** Text in, frame out: `JSON.parse` is part of it on both pages, and so is the parser on ours. */
const toFigures: Readonly<Record<string, string>> = {
  floor: 'window.renew = (text) => show(text);',
  pantau: `window.renew = (text) => {
    const data = JSON.parse(text);
    for (const element of document.body.querySelectorAll('[src]')) element.data = data;
  };`,
};

const renewal = (round: number): string => `(async () => {
  const painted = new Promise((done) => { window.benchShown = done; });
  renew(texts[${round}]);
  shown();
  await painted;
})()`;

const texts = (): string =>
  `window.texts = ${JSON.stringify(Array.from({ length: rounds }, (_none, index) => JSON.stringify(teamDocument({ ...usual, seed: index + 2 }))))};`;

export const update = async (): Promise<Line[]> => {
  const site = await session();
  const contestants = ['floor', ...(existsSync(at('dist/cdn/pantau.js')) ? ['pantau'] : [])];
  const spent = new Map<string, number[]>(contestants.map((name) => [name, []]));
  try {
    site.put('/metrics.json', JSON.stringify(teamDocument(usual)));
    site.put('/floor.html', file('test/bench/pages/floor.html'));
    site.put('/pantau.html', pantauPage());
    if (contestants.includes('pantau')) site.put('/pantau.js', file('dist/cdn/pantau.js'));
    const pages: (readonly [string, BenchPage])[] = [];
    for (const name of contestants) {
      const page = await site.page();
      await page.open(`/${name}.html`);
      await page.value(texts());
      await page.value(toFigures[name] ?? '');
      pages.push([name, page]);
    }
    for (let round = 0; round < rounds; round += 1)
      for (const [name, page] of pages) {
        await page.front();
        const cost = await page.cost(renewal(round));
        if (round >= warm) spent.get(name)?.push(cost);
      }
  } finally {
    await site.close();
  }
  const of = (name: string): number => median(spent.get(name) ?? []);
  const ratio = median((spent.get('pantau') ?? []).map((cost, round) => cost / (spent.get('floor')?.[round] ?? 0)));
  return [
    ...contestants.map((name) => told(`update, ${name}`, ms(of(name)))),
    ...(contestants.includes('pantau') ? [atMost('update, pantau / floor', ratio, 1)] : []),
  ];
};
