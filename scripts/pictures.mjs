/**
 * The pictures of the README, taken from the built gallery: `npm run build && node scripts/pictures.mjs`.
 * Light and dark, the dashboard of the simulated team as far as its first agents.
 */
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { browserFlags, browserPathOrExit } from './browser.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const width = 1280;
const edge = 18;

const pictures = [
  { file: 'dashboard-light.png', query: 'scheme=light&lang=en' },
  { file: 'dashboard-dark.png', query: 'scheme=dark&lang=en' },
];

/** The dashboard with the page's edge around it, down to the fifth agent. */
const area = (page) =>
  page.evaluate(
    ([margin, pageWidth]) => {
      const dashboard = document.querySelector('pantau-dashboard');
      const cards = dashboard.shadowRoot.querySelector('pantau-agent-scorecards');
      const row = cards.shadowRoot.querySelectorAll('tbody tr, [part~=row]')[4];
      const top = dashboard.getBoundingClientRect().top - margin;
      const bottom = row.getBoundingClientRect().bottom;
      return { x: 0, y: top, width: pageWidth, height: bottom - top };
    },
    [edge, width],
  );

const ready = () => {
  const open = [document];
  const elements = [];
  for (let place = open.pop(); place; place = open.pop())
    for (const element of place.querySelectorAll('*')) {
      if (element.localName.startsWith('pantau-')) elements.push(element);
      if (element.shadowRoot) open.push(element.shadowRoot);
    }
  return elements.length > 5 && elements.every(({ state }) => state === 'ready');
};

mkdirSync(at('demo/pictures'), { recursive: true });
const server = await preview({
  configFile: at('vite.config.ts'),
  root: at('.'),
  preview: { port: 0 },
  logLevel: 'error',
});
const browser = await chromium.launch({
  executablePath: browserPathOrExit(),
  args: [...browserFlags],
  chromiumSandbox: !browserFlags.includes('--no-sandbox'),
});
try {
  for (const { file, query } of pictures) {
    const page = await browser.newPage({ viewport: { width, height: 2000 } });
    await page.goto(`${server.resolvedUrls.local[0]}index.html?${query}`);
    await page.waitForFunction(ready);
    // The gallery's own switch stands beside the dashboard's title.
    await page.addStyleTag({ content: '.above { visibility: hidden; }' });
    await page.evaluate(() => document.fonts.ready);
    const path = at(`demo/pictures/${file}`);
    await page.screenshot({ path, clip: await area(page) });
    await page.close();
    console.log(`demo/pictures/${file}  ${Math.round(statSync(path).size / 1000)} kB`);
  }
} finally {
  await browser.close();
  await server.close();
}
