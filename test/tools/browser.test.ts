import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/browser.mjs', import.meta.url));

describe('the browser that the tests run in', { skip: process.platform === 'win32' }, () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'browser-'));
    writeFileSync(join(folder, 'my-chrome'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    writeFileSync(join(folder, 'chromium'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    writeFileSync(join(folder, 'google-chrome'), '#!/bin/sh\necho install the snap >&2; exit 1\n', { mode: 0o755 });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const found = (chromePath: string) => {
    const env = { ...process.env, CHROME_PATH: chromePath, PATH: folder };
    return spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
  };

  it('is the one that CHROME_PATH names', () => {
    assert.equal(found(join(folder, 'my-chrome')).stdout.trim(), join(folder, 'my-chrome'));
  });

  it('is otherwise the first on the path that starts', () => {
    assert.equal(found('').stdout.trim(), join(folder, 'chromium'));
  });

  it('is looked for elsewhere, and said, when CHROME_PATH names nothing', () => {
    const { stdout, stderr } = found(join(folder, 'nothing'));
    assert.equal(stdout.trim(), join(folder, 'chromium'));
    assert.match(stderr, /CHROME_PATH is .*nothing, which does not start/);
  });
});
