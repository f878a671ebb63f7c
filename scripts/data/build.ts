import { mkdirSync, writeFileSync } from 'node:fs';
import { documentText } from './json.js';
import { simulatedTeam } from './team/simulate.js';

const target = new URL('../../demo/data/', import.meta.url);

const write = (name: string, document: unknown): void => {
  const text = documentText(document);
  writeFileSync(new URL(name, target), text);
  console.log(`${name} ${Math.round(text.length / 1024)} kB`);
};

mkdirSync(new URL('states/', target), { recursive: true });
write('simulated-team.json', simulatedTeam());
