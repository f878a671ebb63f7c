import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Rooms whose files read alike, in the order in which the built file fell out smallest. */
const rooms = [
  /^locale\/(en|id)\//,
  /^locale\//,
  /^stats\//,
  /^model\//,
  /^contract\//,
  /^chart\//,
  /^components\/(?!.*styles)/,
  /^feed\//,
  /^theme\/|styles/,
];

const roomOf = (path: string): number => rooms.findIndex((room) => room.test(path));
/** The same sentences in two languages stand side by side. */
const nameOf = (path: string): string => path.replace(/\/(en|id)\//, '/');

/** Paths beneath `src`, so that those that read alike follow each other. */
export const inOrder = (paths: readonly string[]): string[] =>
  paths
    .filter((path) => roomOf(path) >= 0)
    .sort((a, b) => roomOf(a) - roomOf(b) || nameOf(a).localeCompare(nameOf(b)) || a.localeCompare(b));

/**
 * Puts modules that read alike side by side in the one-file builds. gzip looks back 32 kB and no further: in the order of
 * their imports, the Indonesian words are too far from the English ones and one style sheet from the next. Nothing changes
 * but the order, since no module of these rooms does anything when it is evaluated.
 */
export const orderPlugin = (source: string): Plugin => ({
  name: 'pantau:order',
  transform(code, id) {
    if (id !== join(source, 'index.ts')) return null;
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
    const imports = inOrder(files.filter((file) => file.endsWith('.ts')));
    return { code: imports.map((file) => `import './${file.slice(0, -2)}js';\n`).join('') + code, map: null };
  },
});
