/**
 * The Chromium that tests, bench and pictures run in: found on this machine, or installed where that is safe.
 * As a command (`node scripts/browser.mjs`) it prints the path.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Launcher } from 'chrome-launcher';

const isRoot = process.getuid?.() === 0;
const isCi = ['1', 'true'].includes(process.env.CI ?? '');

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'];

const places = {
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => [
    join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[name] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

const onPath = (command) =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => (folder ? [join(folder, command)] : []));

/** Starts, rather than merely exists: Ubuntu's /usr/bin/chromium-browser may only be a pointer to a snap. */
const starts = (path) =>
  existsSync(path) &&
  (process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0);

const known = () => {
  try {
    return Launcher.getInstallations();
  } catch {
    // chrome-launcher throws when it finds nothing.
    return [];
  }
};

const usual = () => [...commands.flatMap(onPath), ...(places[process.platform] ?? [])].find(starts);

const found = () => {
  const named = process.env.CHROME_PATH;
  if (named && starts(named)) return named;
  if (named) console.warn(`CHROME_PATH is ${named}, which does not start; looking elsewhere.`);
  return usual() ?? known().find(starts);
};

const mayInstall = () =>
  process.platform === 'linux' &&
  (isRoot || isCi) &&
  ['/usr/bin/apt-get', '/bin/apt-get'].some((path) => existsSync(path));

const install = () => {
  console.error('No Chromium here: installing it with apt-get install chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words) => {
    const [command, ...rest] = [
      ...(isRoot ? [] : ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND']),
      'apt-get',
      ...words,
    ];
    const { status } = spawnSync(command, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    return status === 0;
  };
  // The lists may be missing altogether, as in a container image, or too old to download from.
  apt('update', '-qq');
  if (!apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')) return undefined;
  const path = usual();
  if (path) console.error(`Installed ${path}.`);
  return path;
};

/** Path of a Chromium that starts; installs one as root or in CI on Debian and Ubuntu, else throws one line. */
export const browserPath = () => {
  const path = found() ?? (mayInstall() ? install() : undefined);
  if (path) return path;
  throw new Error(
    'No Chromium found: install Chrome or Chromium, or set CHROME_PATH to its program file, and run this again.',
  );
};

/** Flags every run needs. The sandbox cannot start as root, nor in most CI containers. */
export const browserFlags = [
  ...(isRoot || isCi ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The path, or one line on standard error and exit code 1. For scripts. */
export const browserPathOrExit = () => {
  try {
    return browserPath();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(browserPathOrExit());
