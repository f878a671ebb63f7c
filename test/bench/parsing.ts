/** The parser beside `JSON.parse` of the same text, warm. */
import { existsSync } from 'node:fs';
import { teamDocument, usual } from './documents.js';
import { type Line, at, atMost, bundled, median, ms, session, told } from './session.js';

const sizes = [500, 1000, 2000];
const rounds = 25;
const warm = 8;

const round = (agents: number): string => `(() => {
  const text = texts[${agents}];
  const start = performance.now();
  const value = JSON.parse(text);
  const between = performance.now();
  const { document } = parseDocument(value);
  const end = performance.now();
  if (document.agents.length !== ${agents}) throw new Error('agents were lost');
  return [between - start, end - between];
})()`;

export const parsing = async (): Promise<Line[]> => {
  if (!existsSync(at('src/contract/parse.ts'))) return [];
  const site = await session();
  const json = new Map<number, number[]>(sizes.map((agents) => [agents, []]));
  const parse = new Map<number, number[]>(sizes.map((agents) => [agents, []]));
  try {
    site.put('/parse.js', await bundled('src/contract/parse.ts'));
    site.put(
      '/parsing.html',
      '<!doctype html><title>Parsing</title><script type="module">import { parseDocument } from "/parse.js"; window.parseDocument = parseDocument; shown();</script>',
    );
    const page = await site.page();
    await page.open('/parsing.html');
    for (const agents of sizes) {
      const text = JSON.stringify(JSON.stringify(teamDocument({ ...usual, agents })));
      await page.value(`(window.texts ??= {})[${agents}] = ${text}; 0`);
    }
    for (let at = 0; at < rounds; at += 1)
      for (const agents of sizes) {
        const [first, second] = await page.value<[number, number]>(round(agents));
        if (at < warm) continue;
        json.get(agents)?.push(first);
        parse.get(agents)?.push(second);
      }
  } finally {
    await site.close();
  }
  const of = (list: Map<number, number[]>, agents: number): number => median(list.get(agents) ?? []);
  return [
    told('parsing, JSON.parse of 2,000 agents', ms(of(json, 2000))),
    ...sizes.map((agents) => told(`parsing, ${agents} agents`, ms(of(parse, agents)))),
    atMost('parsing, 2,000 agents / JSON.parse', of(parse, 2000) / of(json, 2000), 5),
    atMost('parsing, 2,000 agents / 500 (linear is 4)', of(parse, 2000) / of(parse, 500), 5),
  ];
};
