/** A server of the bench's pages, a browser, and what Chromium says its main thread cost. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { build } from 'vite';
import { browserFlags, browserPath } from '../../scripts/browser.mjs';
import { heldIn } from './held.js';

export const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** One file out of an entry and everything it imports, as a page would get it from a bundler. */
export const bundled = async (entry: string): Promise<string> => {
  const result = await build({
    configFile: false,
    root: at('test/bench'),
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: at(entry), formats: ['es'] },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${entry} gave no output`);
  return first.output[0].code;
};

/** The peer, installed beside the bench and not with the project. */
export const peer = async (): Promise<string> => {
  if (!existsSync(at('test/bench/node_modules/@observablehq/plot'))) {
    console.log('Installing Observable Plot for the bench …');
    const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', words, {
      cwd: at('test/bench'),
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0)
      throw new Error('Observable Plot could not be installed: the check against it needs the registry.');
  }
  return bundled('test/bench/pages/plot.js');
};

/** `shown()` reports once the frame after it has been painted; the same code for every contestant. */
const reporter = `window.shown = () => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => benchShown('');
  port2.postMessage(0);
});`;

export interface Session {
  readonly address: string;
  put(path: string, text: string): void;
  /** Leaves whoever asks for a path without an answer. */
  hold(path: string): void;
  page(): Promise<BenchPage>;
  close(): Promise<void>;
}

/** Milliseconds of main-thread time, and what of it went into style and layout; the rest is script, HTML and paint. */
export interface Cost {
  readonly all: number;
  readonly style: number;
  readonly layout: number;
}

/** What is left of a page when all that nobody can reach is gone. */
export interface Memory {
  /** Bytes that its script holds, see `held.ts`. */
  readonly held: number;
  /** Bytes of the whole heap, with the browser's code. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface BenchPage {
  /** From the start of the navigation until the page called `shown()`. */
  open(path: string): Promise<Cost>;
  /** Milliseconds of main-thread time of an expression, until its promise is kept. */
  cost(expression: string): Promise<number>;
  value<T>(expression: string): Promise<T>;
  /** How many elements the page has, those in shadow trees included. */
  elements(): Promise<number>;
  memory(): Promise<Memory>;
  /** Runs a script in every page opened from now on, before its own. */
  before(script: string): Promise<void>;
  /** Makes this the visible tab: a hidden one draws no frames. */
  front(): Promise<void>;
  close(): Promise<void>;
}

const metricsOf = async (cdp: CDPSession): Promise<(name: string) => number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
};

const spent = async (cdp: CDPSession): Promise<Cost> => {
  const of = await metricsOf(cdp);
  const [all, style, layout] = [of('TaskDuration'), of('RecalcStyleDuration'), of('LayoutDuration')];
  return { all: all * 1000, style: style * 1000, layout: layout * 1000 };
};

const snapshot = async (cdp: CDPSession): Promise<string> => {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
  return chunks.join('');
};

const between = (from: Cost, to: Cost): Cost => ({
  all: to.all - from.all,
  style: to.style - from.style,
  layout: to.layout - from.layout,
});

const counted = `(() => {
  const inside = (root) => [...root.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? inside(shadowRoot) : 0), 0);
  return inside(document.body);
})()`;

const benchPage = async (browser: Browser, address: string): Promise<BenchPage> => {
  // A new context has neither an HTTP cache nor a code cache.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  // The process that will serve the page is already there; what is measured is the page.
  await page.goto(`${address}/blank.html`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await cdp.send('Performance.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Page.enable');
  await cdp.send('Runtime.addBinding', { name: 'benchShown' });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: reporter });
  const shown = (): Promise<void> =>
    new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error('The page was not ready within 30 s.')), 30_000);
      cdp.once('Runtime.bindingCalled', () => {
        clearTimeout(late);
        done();
      });
    });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    async open(path) {
      const painted = shown();
      const before = await spent(cdp);
      await cdp.send('Page.navigate', { url: `${address}${path}` });
      await painted;
      const cost = between(before, await spent(cdp));
      if (!(cost.all > 0)) throw new Error('The page moved to another process: its time cannot be compared.');
      return cost;
    },
    async cost(expression) {
      const before = await spent(cdp);
      await evaluate(expression);
      return between(before, await spent(cdp)).all;
    },
    value: async <T>(expression: string) => (await evaluate(expression)) as T,
    elements: async () => (await evaluate(counted)) as number,
    memory: async () => {
      // What the last frame was drawn from is let go of with the next.
      await evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      // What the first collection lets go of may have held more.
      for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      const of = await metricsOf(cdp);
      return {
        held: heldIn(await snapshot(cdp)),
        heap: usedSize,
        nodes: of('Nodes'),
        listeners: of('JSEventListeners'),
      };
    },
    before: async (source) => void (await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source })),
    front: () => page.bringToFront(),
    close: () => context.close(),
  };
};

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
};

export const session = async (...flags: string[]): Promise<Session> => {
  const files = new Map<string, string | null>([['/blank.html', '<!doctype html><title>Blank</title>']]);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const text = files.get(path);
    if (text === null) return;
    if (text === undefined) return void response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, { 'content-type': types[path.split('.').at(-1) ?? ''] ?? 'text/plain' }).end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...browserFlags, ...flags],
    chromiumSandbox: !browserFlags.includes('--no-sandbox'),
  });
  return {
    address,
    put: (path, text) => void files.set(path, text),
    hold: (path) => void files.set(path, null),
    page: () => benchPage(browser, address),
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
};

export const file = (path: string): string => readFileSync(at(path), 'utf8');

export const median = (list: readonly number[]): number => {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** One line of the bench's table; `limit` null is told without being judged. */
export interface Line {
  readonly what: string;
  readonly value: string;
  readonly bar: string;
  readonly kept: boolean | null;
}

export const ms = (value: number): string => `${value.toFixed(1)} ms`;
export const times = (value: number): string => `${value.toFixed(2)} ×`;
export const bytes = (value: number): string => `${value.toFixed(1)} B`;
export const told = (what: string, value: string): Line => ({ what, value, bar: '', kept: null });
export const atMost = (what: string, ratio: number, bar: number): Line => ({
  what,
  value: times(ratio),
  bar: `≤ ${bar} ×`,
  kept: ratio <= bar,
});
