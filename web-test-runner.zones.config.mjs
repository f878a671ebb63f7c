import config, { chromium } from './web-test-runner.config.mjs';

const chromiumIn = (zone) => Object.assign(chromium(zone), { name: zone });

/** What days and hours depend on, in browsers that stand a day apart: the document's zone decides, wherever it is read. */
export default {
  ...config,
  files: [
    'test/zones/*.test.ts',
    'test/model/{zone,coverage,day,period,opening,gaps}*.test.ts',
    'test/locale/calendar*.test.ts',
    'test/components/shift-heatmap*.test.ts',
  ],
  browsers: ['America/New_York', 'Pacific/Auckland'].map(chromiumIn),
  // One after the other: the files are few, and a browser more slows both.
  concurrentBrowsers: 1,
};
