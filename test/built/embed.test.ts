import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Site, at, browser, reading, seen, site, tags } from './page.js';

const elements = tags.map((name) => `pantau-${name}`).join(', ');

describe('the plain intranet page', () => {
  let chrome: Browser;
  let host: Site;

  before(async () => {
    [chrome, host] = await Promise.all([browser(), site()]);
    // Its own styles stand in the page, as an intranet's do.
    host.put('/embed.html', readFileSync(at('demo/embed.html'), 'utf8'), "default-src 'self' 'unsafe-inline'");
    host.put('/data/simulated-team.json', readFileSync(at('demo/data/simulated-team.json'), 'utf8'));
  });

  after(async () => {
    await chrome?.close();
    await host?.close();
  });

  for (const width of [360, 800, 1280])
    it(`does not move while its figures arrive, ${width} px wide`, async () => {
      const { page, requests, errors } = await reading(chrome);
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const shown = window as unknown as { moved: number };
        shown.moved = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shown.moved += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // The document comes when the page has long been painted.
      let arrive = (): void => undefined;
      const painted = new Promise<void>((done) => (arrive = done));
      await page.route('**/*.json', async (route) => {
        await painted;
        await route.continue();
      });
      await page.goto(`${host.address}/embed.html`);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      arrive();
      await page.waitForFunction(
        (selector) =>
          [...document.querySelectorAll(selector)].every(
            (each) => (each as Element & { state?: string }).state === 'ready',
          ),
        elements,
      );
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      assert.equal(await page.evaluate(() => (window as unknown as { moved: number }).moved), 0);
      assert.match(await seen(page, 'pantau-kpi-tiles'), /91\.5%/);
      assert.deepEqual(requests, ['/embed.html', '/pantau.js', '/data/simulated-team.json']);
      assert.deepEqual(errors, []);
    });

  it('keeps its own looks to itself', async () => {
    const { page } = await reading(chrome);
    await page.goto(`${host.address}/embed.html`);
    await page.waitForFunction(
      () => (document.querySelector('pantau-csat-trend') as (Element & { state?: string }) | null)?.state === 'ready',
    );
    const looks = await page.evaluate(() => {
      const title = document.querySelector('pantau-csat-trend')?.shadowRoot?.querySelector('h2');
      const style = title && getComputedStyle(title);
      return style && [style.textTransform, style.letterSpacing, style.textAlign, style.fontFamily.includes('Georgia')];
    });
    // The font is the page's own, as it should be; nothing else comes through.
    assert.deepEqual(looks, ['none', 'normal', 'start', true]);
  });
});
