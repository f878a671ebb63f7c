import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const linter = new ESLint();

const complaints = async (path: string, code: string): Promise<string[]> => {
  const [result] = await linter.lintText(`${code}\n`, { filePath: path });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
};

const refused: readonly [why: string, path: string, code: string, rule: string][] = [
  ['a model that draws', 'src/model/a.ts', "export { line } from 'd3';", 'pantau/layers'],
  ['a model with words', 'src/model/a.ts', "export { words } from '../locale/en.js';", 'pantau/layers'],
  [
    'statistics that know the document',
    'src/stats/a.ts',
    "export type { Kpi } from '../contract/types.js';",
    'pantau/layers',
  ],
  ['a chart that reads the model', 'src/chart/a.ts', "export { cells } from '../model/coverage.js';", 'pantau/layers'],
  [
    'an element that carries the parser',
    'src/components/a.ts',
    "export { parseDocument } from '../contract/parse.js';",
    'pantau/layers',
  ],
  [
    'an element that carries it lazily',
    'src/components/a.ts',
    "export const parse = () => import('../contract/parse.js');",
    'pantau/layers',
  ],
  [
    'a feed with the parser in its first chunk',
    'src/feed/a.ts',
    "export { parseDocument } from '../contract/parse.js';",
    'pantau/layers',
  ],
  ['zod in the contract’s types', 'src/contract/types.ts', "export * as z from 'zod/mini';", 'pantau/layers'],
  [
    'an element that registers itself',
    'src/components/a.ts',
    "import { customElement } from 'lit/decorators.js';\nexport const a = customElement;",
    'no-restricted-imports',
  ],
  ['the whole of d3', 'src/chart/a.ts', "import * as d3 from 'd3';\nexport const a = d3.line;", 'no-restricted-syntax'],
  [
    'a string that becomes markup',
    'src/components/a.ts',
    'export const a = (e: Element) => { e.innerHTML = "x"; };',
    'no-restricted-syntax',
  ],
  [
    'a style attribute',
    'src/components/a.ts',
    'import { html } from \'lit\';\nexport const a = html`<p style="color: red"></p>`;',
    'no-restricted-syntax',
  ],
  ['code from a string', 'src/model/a.ts', 'export const a = new Function("return 1");', 'no-new-func'],
  ['a default export', 'src/model/a.ts', 'export default 1;', 'no-restricted-syntax'],
];

const accepted: readonly [what: string, path: string, code: string][] = [
  ['a model that counts', 'src/model/a.ts', "export { wilsonInterval } from '../stats/wilson.js';"],
  ['a chart that imports d3 by name', 'src/chart/a.ts', "export { line } from 'd3';"],
  [
    'a feed that loads the parser when it needs it',
    'src/feed/a.ts',
    "export const parse = () => import('../contract/parse.js');",
  ],
  [
    'an element that puts them together',
    'src/components/parts/a.ts',
    "import { html } from 'lit';\nimport { kpi } from '../../model/kpi.js';\nexport const a = html`<p>${kpi}</p>`;",
  ],
  ['a register', 'src/define/a.ts', "export { KpiTile } from '../components/kpi-tile.js';"],
];

describe('the lint rules of the source', () => {
  for (const [why, path, code, rule] of refused)
    it(`refuse ${why}`, async () => assert.ok((await complaints(path, code)).includes(rule)));
  for (const [what, path, code] of accepted)
    it(`accept ${what}`, async () => assert.deepEqual(await complaints(path, code), []));
});
