import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { captions } from '../../demo/gallery/captions.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const names = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'));

const elements = names('src/define');
const examples = names('demo/examples').filter((name) => elements.includes(name));

describe('the examples', () => {
  it('exist for every element, each with a page of its own', () => {
    assert.deepEqual(
      elements.filter((name) => !examples.includes(name) || !existsSync(`demo/${name}.html`)),
      [],
    );
  });

  it('are all run by the gallery’s test', () => {
    const test = read('test/gallery.test.ts');
    assert.deepEqual(
      examples.filter((name) => !test.includes(`'../demo/examples/${name}.js'`)),
      [],
    );
  });

  it('each say what they show', () => {
    const silent = examples.flatMap((name) => {
      const source = read(`demo/examples/${name}.ts`);
      const said = captions(source).map((caption) => caption.name);
      return [...source.matchAll(/^export (?:const|(?:async )?function) (\w+)/gm)]
        .map(([, exported]) => exported!)
        .filter((exported) => !said.includes(exported));
    });
    assert.deepEqual(silent, []);
  });

  it('show every element in its smallest use, narrow, dark, in Indonesian and in other clothes', () => {
    for (const name of examples) {
      const exported = captions(read(`demo/examples/${name}.ts`)).map((caption) => caption.name);
      for (const wanted of ['smallestUse', 'narrow', 'dark', 'indonesian', 'themed', 'loading', 'empty'])
        assert.ok(exported.includes(wanted), `${name} has no example ${wanted}`);
    }
  });

  it('are captioned by the comment above them, and by no other', () => {
    const source = `/** A helper. */\nconst inner = 1;\n/**\n * Shown \`so\`,\n * in two lines.\n */\nexport const firstDay = () => inner;\n`;
    assert.deepEqual(captions(source), [{ name: 'firstDay', title: 'First day', text: 'Shown `so`, in two lines.' }]);
  });
});
