import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { parseText } from '../../src/contract/index.js';
import { type Reading, type Site, at, browser, reading, ready, seen, site, tags } from './page.js';

const readme = readFileSync(at('README.md'), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)?.[1] ?? '';

describe('the README', () => {
  let chrome: Browser;
  let host: Site;

  before(async () => {
    [chrome, host] = await Promise.all([browser(), site()]);
    host.put('/sample.json', readFileSync(at('dist/sample.json'), 'utf8'));
    host.put('/metrics.json', block('json'));
  });

  after(async () => {
    await chrome?.close();
    await host?.close();
  });

  const opened = async (html: string, selector: string): Promise<Reading> => {
    host.put('/page.html', html);
    const read = await reading(chrome);
    await read.page.goto(`${host.address}/page.html`);
    await ready(read.page, selector);
    return read;
  };

  it('begins with five lines that work when they are pasted', { skip: !tags.includes('dashboard') }, async () => {
    const html = block('html');
    assert.equal(html.trim().split('\n').length, 5);
    const { page, requests, errors } = await opened(html, 'pantau-dashboard');
    assert.match(await seen(page, 'pantau-dashboard'), /Needs attention/);
    assert.deepEqual(requests.filter((path) => path !== '/favicon.ico').sort(), [
      '/page.html',
      '/pantau.js',
      '/sample.json',
    ]);
    assert.deepEqual(errors, []);
  });

  it('has a document of ten lines that is read to the last key', async () => {
    const text = block('json');
    assert.equal(text.trim().split('\n').length, 10);
    const { document, issues } = parseText(text);
    assert.ok(document);
    assert.deepEqual(issues, []);
    if (!tags.includes('dashboard')) return;
    const { page } = await opened(
      '<!doctype html><html lang="en"><title>Ten lines</title><script type="module" src="pantau.js"></script><pantau-dashboard src="metrics.json"></pantau-dashboard>',
      'pantau-dashboard',
    );
    assert.match(await seen(page, 'pantau-dashboard'), /91\.4 ?%/);
  });

  it('shows pictures that are there, and links to files that are there', () => {
    const files = [...readme.matchAll(/(?:src|srcset)="([^":]+)"|\]\(([^):]+)\)/g)].map(
      ([, picture, link]) => picture ?? link!,
    );
    const local = files.filter((file) => (/\//.test(file) && !file.startsWith('/')) || /^LICENSE$/.test(file));
    assert.ok(local.length >= 4);
    assert.deepEqual(
      local.filter((file) => !existsSync(at(file))),
      [],
    );
  });

  it('names only commands and entries that exist', () => {
    const { scripts, exports } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
      scripts: Record<string, string>;
      exports: Record<string, unknown>;
    };
    const commands = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name!);
    assert.deepEqual(
      commands.filter((name) => !(name in scripts) && !['ci', 'install'].includes(name)),
      [],
    );
    const entries = [...readme.matchAll(/[`']pantau(\/[\w./-]+)[`']/g)].map(([, path]) => `.${path}`);
    assert.deepEqual(
      entries.filter((entry) => !(entry in exports)),
      [],
    );
  });

  it('says every measured number, and leaves no place for one', () => {
    assert.deepEqual(readme.match(/[^\n]*(‹|<!-- measure -->)[^\n]*/g) ?? [], []);
  });
});
