import { readdirSync } from 'node:fs';
import config, { chromium } from './web-test-runner.config.mjs';

const chromiumIn = (zone) => Object.assign(chromium(zone), { name: zone });

/** The tests of a folder whose names begin so; a place that has none any more must not be passed over. */
const tests = (folder, begin = '') => {
  const found = readdirSync(folder).filter((file) => file.startsWith(begin) && file.endsWith('.test.ts'));
  if (found.length === 0) throw new Error(`web-test-runner.zones.config.mjs: no test ${folder}/${begin}*`);
  return found.map((file) => `${folder}/${file}`);
};

/** What days and hours depend on, in browsers that stand a day apart, one of them by half an hour: the document's zone decides, wherever it is read. */
export default {
  ...config,
  files: [
    ...tests('test/zones'),
    ...tests('test/model/coverage'),
    ...tests('test/model', 'day'),
    ...tests('test/model', 'period'),
    ...tests('test/locale', 'calendar'),
    ...tests('test/components', 'shift-heatmap'),
  ],
  browsers: ['America/New_York', 'Pacific/Auckland', 'America/St_Johns'].map(chromiumIn),
  // One after the other: the files are few, and a browser more slows both.
  concurrentBrowsers: 1,
};
