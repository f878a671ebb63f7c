import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Reading, type Site, at, browser, reading, site, strictPolicy, tags } from './page.js';

// The gallery's modules use their own Lit, and its policy.
const policy = strictPolicy.replace('trusted-types pantau', 'trusted-types lit-html');
const folder = '/somewhere/below';

const filesIn = (path: string, under = ''): readonly string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(path, entry.name), `${under}${entry.name}/`) : [`${under}${entry.name}`],
  );

describe('the built gallery, below a path and under the strict policy', () => {
  let chrome: Browser;
  let host: Site;

  before(async () => {
    [chrome, host] = await Promise.all([browser(), site()]);
    for (const file of filesIn(at('dist/gallery')))
      if (['.html', '.js', '.css', '.svg', '.json'].includes(extname(file)))
        host.put(`${folder}/${file}`, readFileSync(at(`dist/gallery/${file}`), 'utf8'), policy);
  });

  after(async () => {
    await chrome?.close();
    await host?.close();
  });

  const opened = async (page: string, waitFor: string): Promise<Reading> => {
    const read = await reading(chrome);
    await read.page.goto(`${host.address}${folder}/${page}`);
    await read.page.waitForFunction(
      (selector) => (document.querySelector(selector) as { state?: string } | null)?.state === 'ready',
      waitFor,
      { timeout: 20_000 },
    );
    return read;
  };

  it('begins with a dashboard of a whole team', { skip: !tags.includes('dashboard') }, async () => {
    const { page, errors } = await opened('index.html', 'pantau-dashboard');
    assert.deepEqual(errors, []);
    await page.getByRole('radio', { name: 'NHS 2015–16' }).check();
    await page.waitForFunction(() => {
      const shown = document.querySelector('pantau-dashboard') as (Element & { summary?: string }) | null;
      return shown?.getAttribute('marks') === 'none' && shown.summary;
    });
    assert.deepEqual(errors, []);
  });

  it('speaks Indonesian, and stays so on the next page', async () => {
    const { page } = await opened('kpi-tiles.html', 'pantau-kpi-tiles');
    await page.getByRole('radio', { name: 'Indonesia' }).check();
    assert.equal(await page.getAttribute('html', 'lang'), 'id');
    await page.getByRole('link', { name: 'kpi-tile', exact: true }).click();
    await page.waitForSelector('#reference');
    assert.equal(await page.getAttribute('html', 'lang'), 'id');
    assert.equal(await page.textContent('main > h2'), 'Contoh');
  });

  it('gives the HTML of an example to be copied, in whichever language it is read', async () => {
    const { page } = await opened('kpi-tiles.html', 'pantau-kpi-tiles');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('radio', { name: 'Indonesia' }).check();
    const example = page.locator('#smallestUse');
    await example.locator('summary').click();
    await example.getByRole('button', { name: 'Salin HTML' }).click();
    await example.getByText('Tersalin').waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      '<pantau-kpi-tiles src="data/simulated-team.json"></pantau-kpi-tiles>',
    );
  });

  it('turns dark and light whatever the system says', async () => {
    const { page } = await opened('kpi-tiles.html', 'pantau-kpi-tiles');
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.getByRole('radio', { name: 'Dark' }).check();
    assert.notEqual(await paper(), light);
    await page.getByRole('radio', { name: 'Light' }).check();
    assert.equal(await paper(), light);
  });

  for (const scheme of ['light', 'dark'])
    it(`stands in nobody’s way, ${scheme}`, async () => {
      const axe = readFileSync(at('node_modules/axe-core/axe.min.js'), 'utf8');
      for (const file of ['index.html', 'kpi-tiles.html']) {
        const { page } = await opened(
          `${file}?scheme=${scheme}`,
          file === 'index.html' ? 'pantau-dashboard' : 'pantau-kpi-tiles',
        );
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await (
            window as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            }
          ).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        assert.deepEqual(found, [], file);
      }
    });

  for (const name of tags) {
    const examples = existsSync(at(`demo/examples/${name}.ts`));

    it(`shows ${name} with every example, its HTML and its reference`, { skip: !examples }, async () => {
      const { page, errors } = await opened(`${name}.html`, `pantau-${name}`);
      const source = readFileSync(at(`demo/examples/${name}.ts`), 'utf8');
      const exported = source.match(/^export (?:const|(?:async )?function) \w+/gm) ?? [];
      assert.equal(await page.locator('.example').count(), exported.length);
      await page.locator('.example pre code:empty').first().waitFor({ state: 'detached' });
      const html = await page.locator('.example pre code').allTextContents();
      for (const text of html) assert.match(text, new RegExp(`<pantau-`));
      assert.ok((await page.locator('.reference dt').count()) > 20);
      // An example may ask for a document that is not there, to show what is said then.
      assert.deepEqual(
        errors.filter((error) => !error.startsWith('Failed to load resource')),
        [],
      );
      for (const width of [360, 1600]) {
        await page.setViewportSize({ width, height: 900 });
        assert.ok(await fits(page), `${name}.html is wider than ${width} px`);
      }
    });

    it(`lists every part of ${name}`, { skip: !examples }, async () => {
      const { page } = await opened(`${name}.html`, `pantau-${name}`);
      const drawn = await partsDrawn(page, `pantau-${name}`);
      const listed = new Set(partsListed(`pantau-${name}`));
      assert.deepEqual(drawn.filter((part) => !listed.has(part)).sort(), []);
    });
  }
});

const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** The first word of every `part` an element draws itself; the second is its state. */
const partsDrawn = async (page: Page, tag: string): Promise<readonly string[]> => {
  const parts = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].flatMap((element) =>
        [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].map((each) => each.getAttribute('part') ?? ''),
      ),
    tag,
  );
  return [...new Set(parts.map((part) => part.split(' ')[0] ?? ''))];
};

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName?: string; readonly cssParts?: readonly { name: string }[] }[];
  }[];
}

const partsListed = (tag: string): readonly string[] => {
  const { modules } = JSON.parse(readFileSync(at('dist/custom-elements.json'), 'utf8')) as Manifest;
  const found = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  return (found?.cssParts ?? []).map(({ name }) => name);
};
