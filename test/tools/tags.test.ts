import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { captions } from '../../demo/gallery/captions.js';
import { type Claim, claims, table } from './claims.js';

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const sources = [
  'test/consistency.test.ts',
  ...readdirSync('test/components').map((file) => `test/components/${file}`),
];
const all: readonly Claim[] = sources.filter((path) => path.endsWith('.test.ts')).flatMap((path) => claims(read(path)));

type Proof = (tag: string) => boolean;

/** A browser test that names the tag says so. */
const test =
  (words: RegExp): Proof =>
  (tag) =>
    all.some(({ sentence, tags }) => tags.includes(tag) && words.test(sentence));

/** The gallery has such an example, which test/gallery.test.ts shows in light and dark and hands to axe. */
const example =
  (...names: string[]): Proof =>
  (tag) =>
    names.some((name) => captions(read(`demo/examples/${tag}.ts`)).some((caption) => caption.name === name)) &&
    read('test/gallery.test.ts').includes(`'../demo/examples/${tag}.js'`);

const every =
  (...proofs: Proof[]): Proof =>
  (tag) =>
    proofs.every((proof) => proof(tag));

const states = [
  example('smallestUse'),
  example('loading'),
  example('empty'),
  example('error', 'wrongField', 'failing'),
  example('sessionEnded'),
  example('stale', 'old', 'aged'),
];

/** What a ✓ in a column rests on. */
const proofs: Readonly<Record<string, Proof>> = {
  picture: every(example('smallestUse'), test(/draws?\b|picture|image|value|marks|shows/)),
  sentence: test(/sentence/),
  table: test(/table/),
  CSV: test(/CSV/),
  keyboard: test(/keyboard|Tab key|arrows|Escape|Enter/),
  'six states': every(
    ...[/ready|figures/, /loading|waits/, /empty|no (shifts|agents)/, /error|cannot be read/].map(test),
    ...[/stale|old\b/, /auth|sign in/].map(test),
  ),
  // test/built/gallery.test.ts measures every page at this width, this example among its examples.
  '360 px': example('narrow'),
  dark: example('dark'),
  Indonesian: every(example('indonesian'), test(/Indonesian|language/)),
  'gallery with every state': every((tag) => existsSync(`demo/${tag}.html`), ...states),
  // test/built/manifest.test.ts demands a sentence for each, test/built/gallery.test.ts that no part is missing.
  'attributes, parts, tokens generated': (tag) =>
    /@csspart/.test(read(`src/components/${tag}.ts`)) && existsSync(`src/define/${tag}.ts`),
};

describe('the table of tags', () => {
  const rows = table('CONTRIBUTING.md', 'The tags');

  it('has a row for every tag, and the columns that are proven here', () => {
    const tags = readdirSync('src/define').map((file) => file.replace(/\.ts$/, ''));
    assert.deepEqual(rows.map(({ tag }) => tag?.replaceAll('`', '')).sort(), tags.sort());
    assert.deepEqual(Object.keys(rows[0] ?? {}), ['tag', ...Object.keys(proofs)]);
  });

  for (const [column, proof] of Object.entries(proofs))
    it(`says of no tag that it has ${column} without a test or an example that shows it`, () => {
      const claimed = rows.filter((row) => row[column] === '✓').map(({ tag = '' }) => tag.replaceAll('`', ''));
      assert.deepEqual(
        claimed.filter((tag) => !proof(tag)),
        [],
      );
    });

  it('would notice a claim that nothing shows', () => {
    assert.equal(test(/never said by any test/)('kpi-tile'), false);
    assert.equal(example('neverShown')('kpi-tile'), false);
  });

  it('reads a test with its groups and the tags it names', () => {
    const source = `describe('<pantau-a>', () => {\n  describe('by keyboard', () => {\n    it('moves', () => html\`<pantau-b>\`);\n  });\n  it('rests', () => 1);\n});`;
    assert.deepEqual(claims(source), [
      { sentence: '<pantau-a> > by keyboard > moves', tags: ['a', 'b'] },
      { sentence: '<pantau-a> > rests', tags: ['a'] },
    ]);
  });
});
