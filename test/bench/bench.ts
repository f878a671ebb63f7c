/**
 * `npm run bench` measures everything and prints one table; `npm run bench -- cold update` measures what it names.
 * Exit code 1 when a bar is missed.
 */
import { cold } from './cold.js';
import { endurance } from './endurance.js';
import { growth } from './growth.js';
import { parsing } from './parsing.js';
import type { Line } from './session.js';
import { shift } from './shift.js';
import { update } from './update.js';
import { whatIf } from './what-if.js';

const parts: Readonly<Record<string, () => Promise<Line[]>>> = {
  cold,
  update,
  growth,
  parsing,
  shift,
  'what-if': whatIf,
  endurance,
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const lines: Line[] = [];
for (const [name, measured] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.error(`${name} …`);
  lines.push(...(await measured()));
}

const width = Math.max(...lines.map(({ what }) => what.length));
const value = Math.max(...lines.map((line) => line.value.length));
const verdict = ({ kept }: Line): string => (kept === null ? '' : kept ? 'kept' : 'MISSED');
for (const line of lines)
  console.log(
    `${line.what.padEnd(width)}  ${line.value.padStart(value)}  ${line.bar.padEnd(12)}  ${verdict(line)}`.trimEnd(),
  );
process.exit(lines.some(({ kept }) => kept === false) ? 1 : 0);
