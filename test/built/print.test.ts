import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { coachedTeam } from '../../demo/examples/coached-team.js';
import type { Agent } from '../../src/contract/types.js';
import { type Site, browser, reading, ready, seen, site } from './page.js';

const [sari, ...colleagues] = coachedTeam.agents as readonly [Agent, ...Agent[]];

/** So many of one thing, each with its number. */
const many = <Thing>(count: number, make: (number: number) => Thing): readonly Thing[] =>
  Array.from({ length: count }, (_none, index) => make(index + 1));

const sentence = 'Read the order and the last three messages through before replying, and name the next step.';

/** A card with more of everything than a month brings, and so many categories of QA, which are all shown. */
const full = (categories: number): Agent => ({
  ...sari,
  agreements: many(6, (number) => ({ day: `2026-11-0${number}`, text: sentence, metric: 'csat', due: '2026-11-30' })),
  recognitions: many(9, (number) => ({ day: `2026-10-0${number}`, text: sentence })),
  notes: many(9, (number) => ({ day: `2026-10-0${number}`, text: sentence, url: `/contacts/${number}` })),
  courses: many(12, (number) => ({ label: `Course ${number}`, due: '2026-12-01' })),
  goals: many(9, (number) => ({ label: `Goal ${number}`, due: '2026-12-01' })),
  mix: many(9, (number) => ({ label: `Kind ${number}`, share: 0.1 })),
  kpis: [
    ...(sari.kpis ?? []),
    ...many(5, (number) => ({ metric: `extra-${number}`, series: sari.kpis?.[0]?.series ?? [] })),
  ],
  qa: {
    ...sari.qa,
    reviews: 30,
    categories: many(categories, (number) => ({ label: `Category ${number}`, mean: 80, weight: 1 })),
    contacts: many(20, (number) => ({ url: `/contacts/${number}`, label: `Case ${number}`, score: 80 })),
  },
});

/** Each page of a PDF is one object of that type; `/Pages` is their list. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('the card on paper', () => {
  let chrome: Browser;
  let portal: Site;

  before(async () => {
    [chrome, portal] = await Promise.all([browser(), site()]);
  });

  after(async () => {
    await chrome?.close();
    await portal?.close();
  });

  const opened = async (lang: string, agent: Agent, scheme = 'light'): Promise<Page> => {
    portal.put('/team.json', JSON.stringify({ ...coachedTeam, agents: [agent, ...colleagues] }));
    portal.put('/dark.css', `:root { color-scheme: ${scheme} }`);
    portal.put(
      '/page.html',
      `<!doctype html><html lang="${lang}"><title>A card</title><link rel="stylesheet" href="/dark.css">
      <script type="module" src="/pantau.js"></script>
      <pantau-agent-scorecard src="/team.json" agent="${sari.id}" days="28"></pantau-agent-scorecard>`,
    );
    const { page } = await reading(chrome);
    await page.goto(`${portal.address}/page.html`);
    await ready(page, 'pantau-agent-scorecard');
    return page;
  };

  const printed = async (page: Page): Promise<number> =>
    pagesOf(await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } }));

  for (const lang of ['en', 'id'])
    it(`is one page of A4, full as it may be, ${lang}`, async () => {
      assert.equal(await printed(await opened(lang, full(8))), 1);
    });

  it('would be counted as two where it were too long', async () => {
    assert.ok((await printed(await opened('en', full(120)))) > 1);
  });

  for (const [lang, who] of [
    ['en', ['Agent', 'Team lead']],
    ['id', ['Agen', 'Team leader']],
  ] as const)
    it(`has a line to sign for both, on paper alone, ${lang}`, async () => {
      const page = await opened(lang, full(8));
      const lines = page.locator('.signatures p');
      assert.deepEqual(await lines.allTextContents(), who);
      assert.equal(await lines.first().isVisible(), false);
      await page.emulateMedia({ media: 'print' });
      for (const line of await lines.all()) assert.equal(await line.isVisible(), true);
    });

  it('is dark on white, on a dark page too', async () => {
    const ink = async (scheme: string): Promise<string> => {
      const page = await opened('en', full(8), scheme);
      await page.emulateMedia({ media: 'print' });
      return page.locator('.agent-card').evaluate((card) => getComputedStyle(card).color);
    };
    assert.equal(await ink('dark'), await ink('light'));
  });

  it('names no colleague', async () => {
    const text = await seen(await opened('en', full(8)), 'pantau-agent-scorecard');
    assert.match(text, /Sari W\./);
    for (const { name } of colleagues) assert.ok(!text.includes(name), name);
  });
});
