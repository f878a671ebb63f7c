import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, browserPathOrExit } from './scripts/browser.mjs';

// Lit says once a page that it runs in development mode; that is what a test wants, and no news.
const isNews = ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode'));

export default {
  files: ['test/**/*.test.ts', '!test/built/**', '!test/tools/**', '!test/bench/**'],
  nodeResolve: true,
  concurrency: 2,
  testsFinishTimeout: 120_000,
  browserStartTimeout: 60_000,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: browserPathOrExit(), args: browserFlags },
    }),
  ],
  plugins: [
    // Without the absolute path esbuild ignores tsconfig.json, and decorators silently stop working.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs: isNews,
  testFramework: { config: { timeout: 10_000 } },
};
