import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtDocuments } from './documents.js';
import { documentText } from './json.js';

const data = new URL('../../demo/data/', import.meta.url);

mkdirSync(new URL('states/', data), { recursive: true });
for (const [name, build] of Object.entries(builtDocuments)) {
  const text = documentText(build((file) => readFileSync(new URL(`raw/nhs111/${file}`, data), 'utf8')));
  writeFileSync(new URL(name, data), text);
  console.log(`${name} ${Math.ceil(text.length / 1024)} kB`);
}
