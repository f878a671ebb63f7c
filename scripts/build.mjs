/**
 * Writes dist: the package's modules and types, the two script-tag files, the element manifest, and the gallery.
 * `node scripts/build.mjs cdn classic` writes only the parts it names.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const run = (command, ...words) => {
  const { status } = spawnSync(command, words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

const vite = (mode) => build({ configFile: at('vite.config.ts'), mode, logLevel: 'warn' });

// In this order: the gallery shows what the others wrote.
const parts = {
  esm: { needs: 'src/define', write: () => vite('esm') },
  cdn: { needs: 'src/index.ts', write: () => vite('cdn') },
  classic: { needs: 'src/index.ts', write: () => vite('classic') },
  types: { needs: 'src', write: () => run('npx', 'tsc', '-p', 'tsconfig.types.json') },
  contract: { needs: 'scripts/contract.ts', write: () => run('npx', 'tsx', 'scripts/contract.ts') },
  sample: {
    needs: 'demo/data/sample.json',
    write: () => copyFileSync(at('demo/data/sample.json'), at('dist/sample.json')),
  },
  manifest: { needs: 'custom-elements-manifest.config.mjs', write: () => run('npx', 'cem', 'analyze', '--quiet') },
  gallery: { needs: 'demo/index.html', write: () => vite('production') },
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

if (named.length === 0) rmSync(at('dist'), { recursive: true, force: true });
for (const [name, { needs, write }] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  if (!existsSync(at(needs))) continue;
  const from = performance.now();
  await write();
  console.log(`${name.padEnd(9)} ${((performance.now() - from) / 1000).toFixed(1)} s`);
}
