import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, browserPathOrExit } from './scripts/browser.mjs';

/** A Chromium whose clock stands in a zone, its own unless one is named. */
export const chromium = (zone) =>
  chromeLauncher({
    launchOptions: {
      executablePath: browserPathOrExit(),
      args: browserFlags,
      ...(zone ? { env: { ...process.env, TZ: zone } } : {}),
    },
    // A second tab hides the first, which then draws no frames; each context has a window of its own.
    createPage: async ({ browser }) => {
      const page = await (await browser.createBrowserContext()).newPage();
      // Only one window can have the focus; to its own page each has it.
      await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });

// Lit says once a page that it runs in development mode; that is what a test wants, and no news.
const isNews = ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode'));

export default {
  files: ['test/**/*.test.ts', '!test/built/**', '!test/tools/**', '!test/bench/**', '!test/zones/**'],
  nodeResolve: true,
  concurrency: 2,
  testsStartTimeout: 60_000,
  // For a whole file: the gallery's has all examples, each read by axe twice, and a machine may be busy with other work.
  testsFinishTimeout: 600_000,
  browserStartTimeout: 60_000,
  browsers: [chromium()],
  plugins: [
    // Without the absolute path esbuild ignores tsconfig.json, and decorators silently stop working.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs: isNews,
  // No test waits for time; this only ends one that hangs.
  testFramework: { config: { timeout: 30_000 } },
};
