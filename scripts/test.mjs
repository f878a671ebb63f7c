/**
 * All tests: the sources in a browser, what depends on days and hours in three more time zones, then the tools and the
 * built files in Node. Ends with `N passed, N failed`.
 * `npm test -- test/stats/wilson.test.ts` runs only the files it names, `npm test -- source`, `zones` or `built` a part.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { browserPathOrExit } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
process.env.CHROME_PATH = browserPathOrExit();

const words = process.argv.slice(2).map((word) =>
  relative(root, join(root, relative(root, word)))
    .split(sep)
    .join('/'),
);
const parts = words.filter((word) => ['source', 'zones', 'built'].includes(word));
const files = words.filter((word) => !parts.includes(word));
const isNode = (file) => /^test\/(built|tools)\//.test(file);

const inFolder = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.test.ts'))
        .sort()
        .map((file) => `${folder}/${file}`)
    : [];

const none = { passed: 0, failed: 0 };

const suite = (result) =>
  [...(result?.tests ?? []), ...(result?.suites ?? []).flatMap(suite)].filter((test) => !test.skipped);

/** A file that did not load, or threw beside its tests, is one failure more: it has no test of its own to fail. */
const counted = (session) => {
  const tests = suite(session.testResults);
  const failed = tests.filter((test) => !test.passed).length;
  return { passed: tests.length - failed, failed: failed === 0 && !session.passed ? 1 : failed };
};

const sum = (list) =>
  list.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), none);

const source = async (only) => {
  // As arguments: `files` of the configuration file would win over one given here.
  const runner = await startTestRunner({ autoExitProcess: false, argv: only });
  if (!runner) return { passed: 0, failed: 1 };
  await new Promise((resolve) => runner.on('stopped', resolve));
  return sum([...runner.sessions.all()].map(counted));
};

/** What TAP says of the tests that failed; all of it when it names none. */
const failures = (tap) => {
  const blocks = tap.match(/^( *)not ok .*\n(?:\1 .*\n)*/gm) ?? [];
  const own = blocks.filter((block) => !/type: 'suite'/.test(block));
  return own.length > 0 ? own.join('\n') : tap;
};

const node = async (only) => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--test', '--test-concurrency=1', '--test-reporter=tap', ...only],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let tap = '';
  child.stdout.on('data', (text) => {
    tap += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const number = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const failed = number('fail') + number('cancelled');
  console.log(failed > 0 || code !== 0 ? failures(tap) : `${only.join('\n')}\n`);
  return { passed: number('pass'), failed: failed === 0 && code !== 0 ? 1 : failed };
};

const wants = (part) => parts.length === 0 || parts.includes(part);

const results = [];
const sources = files.filter((file) => !isNode(file));
if (wants('source') && (files.length === 0 || sources.length > 0)) results.push(await source(sources));
if (wants('zones') && files.length === 0) results.push(await source(['--config', 'web-test-runner.zones.config.mjs']));

const built = files.length > 0 ? files.filter(isNode) : [...inFolder('test/tools'), ...inFolder('test/built')];
const needsBuild = (file) => file.startsWith('test/built/');

const isBuilt = () => {
  const written = ['esm', 'cdn', 'classic', 'types', 'contract', 'sample', 'manifest', 'gallery'];
  return spawnSync(process.execPath, ['scripts/build.mjs', ...written], { stdio: 'inherit' }).status === 0;
};

if (wants('built') && built.length > 0) {
  const usable = !built.some(needsBuild) || isBuilt();
  if (!usable) {
    console.log('The build failed, so the built files are not tested.');
    results.push({ passed: 0, failed: 1 });
  }
  const runnable = built.filter((file) => usable || !needsBuild(file));
  if (runnable.length > 0) results.push(await node(runnable));
}

const { passed, failed } = sum(results);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
