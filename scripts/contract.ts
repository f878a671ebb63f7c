/** Writes what the contract publishes: dist/pantau.schema.json, and docs/contract.md for people. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { jsonSchema } from './contract/json-schema.js';
import { contractPage } from './contract/page.js';

const write = async (path: string, text: string): Promise<void> => {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  mkdirSync(new URL('.', `file://${file}`), { recursive: true });
  const tidy = await format(text, { ...(await resolveConfig(file)), filepath: file });
  writeFileSync(file, tidy);
};

await write('dist/pantau.schema.json', JSON.stringify(jsonSchema()));
await write('docs/contract.md', contractPage());
