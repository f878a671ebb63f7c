import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { renamedPolicy } from '../../scripts/build/policy.js';

const folder = dirname(createRequire(import.meta.url).resolve('lit-html'));
const sources = ['lit-html.js', '../development/lit-html.js', 'development/lit-html.js'].flatMap((file) => {
  try {
    return [readFileSync(join(folder, file), 'utf8')];
  } catch {
    return [];
  }
});

interface Policy {
  createHTML(text: string): string;
}

const lit = (createPolicy: (name: string) => Policy): Policy =>
  // eslint-disable-next-line no-new-func -- runs one expression of the built file
  new Function('t', `return ${renamedPolicy('t.createPolicy("lit-html",{createHTML:t=>t})')}`)({ createPolicy });

describe('Lit’s Trusted Types policy in the script-tag files', () => {
  it('is found in the Lit that is installed', () => {
    assert.ok(sources.length > 0);
    for (const source of sources) {
      const renamed = renamedPolicy(source);
      assert.ok(renamed.includes('createPolicy("pantau"'));
      assert.ok(!/createPolicy\(\s*["']lit-html/.test(renamed));
    }
  });

  it('is called pantau, and made once', () => {
    const names: string[] = [];
    const policy = lit((name) => {
      names.push(name);
      return { createHTML: (text) => `trusted ${text}` };
    });
    assert.deepEqual([policy.createHTML('a'), policy.createHTML('b')], ['trusted a', 'trusted b']);
    assert.deepEqual(names, ['pantau']);
  });

  it('is not asked for while the file loads', () => {
    lit(() => assert.fail('asked'));
  });

  it('is done without where the page does not allow it', () => {
    const policy = lit(() => {
      throw new TypeError('Policy "pantau" already exists');
    });
    assert.equal(policy.createHTML('a'), 'a');
  });
});
