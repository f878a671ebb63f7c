/** Pages of the built files, as a portal would serve them: a server, a strict policy, and a browser that reads along. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, type Page, chromium } from 'playwright-core';
import { browserFlags, browserPath } from '../../scripts/browser.mjs';

export const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The policy of the README: nothing from elsewhere, nothing inline, no string becomes markup but through one policy. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types pantau',
].join('; ');

export interface Site {
  readonly address: string;
  /** Puts a file on the site; a page carries the policy, the strict one unless another is given. */
  put(path: string, text: string, policy?: string): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  css: 'text/css',
  svg: 'image/svg+xml',
};

const listening = (server: Server): Promise<void> => new Promise((done) => server.listen(0, '127.0.0.1', done));

export const site = async (): Promise<Site> => {
  const files = new Map<string, { text: string; policy: string }>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const built = /^\/(pantau(?:\.classic)?\.js)$/.exec(path)?.[1];
    const onDisk = built && at(`dist/cdn/${built}`);
    const file =
      onDisk && existsSync(onDisk) ? { text: readFileSync(onDisk, 'utf8'), policy: strictPolicy } : files.get(path);
    if (!file) return void response.writeHead(404).end();
    const type = types[path.split('.').at(-1) ?? ''] ?? 'text/plain';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': file.policy }).end(file.text);
  });
  await listening(server);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, text, policy = strictPolicy) => void files.set(path, { text, policy }),
    close: () => new Promise((done) => server.close(() => done())),
  };
};

export const browser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath(),
    args: [...browserFlags],
    chromiumSandbox: !browserFlags.includes('--no-sandbox'),
  });

export interface Reading {
  readonly page: Page;
  /** Paths asked for, in order. */
  readonly requests: string[];
  /** Errors of the console and of the page, and violations of its policy. */
  readonly errors: string[];
}

export const reading = async (browser: Browser): Promise<Reading> => {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(15_000);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  await page.addInitScript(() => {
    addEventListener('unhandledrejection', (event) => console.error(`unhandled: ${event.reason}`));
    addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective}`));
  });
  return { page, requests, errors };
};

/** Waits until every element with a `state` shows figures. */
export const ready = (page: Page, tags: string): Promise<unknown> =>
  page.waitForFunction(
    (selector) => {
      const elements = [...document.querySelectorAll(selector)] as (Element & { state?: string })[];
      return elements.length > 0 && elements.every(({ state }) => state === 'ready');
    },
    tags,
    { timeout: 10_000 },
  );

/** What a reader sees inside an element, elements inside it included. */
export const seen = (page: Page, selector: string): Promise<string> =>
  page.evaluate((one) => {
    // A loop, because the compiler names inner functions with a helper that the page does not have.
    const words: string[] = [];
    const open: Node[] = [...document.querySelectorAll(one)].reverse();
    for (let node = open.pop(); node; node = open.pop()) {
      if (node instanceof Text) words.push(node.data);
      if (node instanceof HTMLStyleElement) continue;
      const inner = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
      open.push(...[...inner.childNodes].reverse());
    }
    return words.join(' ').replace(/\s+/g, ' ');
  }, selector);

const elements = [
  'kpi-tile',
  'kpi-tiles',
  'shift-heatmap',
  'csat-trend',
  'agent-scorecards',
  'agent-scorecard',
  'dashboard',
];

/** The elements that exist, so that the tests run from the first one on. */
export const tags: readonly string[] = elements.filter((name) => existsSync(at(`src/define/${name}.ts`)));

/** One small document that every element can show. */
export const metrics = JSON.stringify({
  pantau: 1,
  generatedAt: '2026-11-23T06:05:00+07:00',
  timeZone: 'Asia/Jakarta',
  team: { id: 't1', name: 'Tier 1 Support' },
  period: { from: '2026-11-16', to: '2026-11-22', before: { from: '2026-11-09', to: '2026-11-15' } },
  metrics: { csat: { target: 0.7 } },
  kpis: [{ metric: 'csat', now: { part: 320, whole: 400 }, before: { part: 280, whole: 400 } }],
  surveys: [
    {
      metric: 'csat',
      days: [
        { day: '2026-11-16', part: 160, whole: 200 },
        { day: '2026-11-17', part: 160, whole: 200 },
      ],
    },
  ],
  shifts: {
    minutes: 60,
    slots: [{ start: '2026-11-17T19:00:00+07:00', contacts: 41, handleTime: 362, scheduled: 4, required: 7 }],
  },
  agents: [{ id: 'a-17', name: 'Sari W.', kpis: [{ metric: 'csat', now: { part: 90, whole: 118 } }] }],
});
