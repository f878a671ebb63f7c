import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { at, browser, metrics, reading, ready, seen, site, tags } from './page.js';

interface Conditions {
  readonly types: string;
  readonly default: string;
}

const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
  exports: Record<string, string | Conditions>;
};

const pascal = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());

describe('the package', { skip: !tags.includes('kpi-tile') || !existsSync(at('src/index.ts')) }, () => {
  let folder: string;

  before(() => {
    // A portal of its own, with the package and its dependencies where npm puts them.
    folder = mkdtempSync(join(tmpdir(), 'portal-'));
    mkdirSync(join(folder, 'node_modules/@lit'), { recursive: true });
    symlinkSync(at('.'), join(folder, 'node_modules/pantau'), 'junction');
    ['lit', 'd3', 'zod', 'lit-html', 'lit-element', '@lit/reactive-element'].forEach((name) =>
      symlinkSync(at(`node_modules/${name}`), join(folder, 'node_modules', name), 'junction'),
    );
    writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const bundled = async (source: string): Promise<string> => {
    writeFileSync(join(folder, 'portal.js'), source);
    const result = await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      build: {
        write: false,
        lib: { entry: join(folder, 'portal.js'), formats: ['es'] },
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
    const [first] = Array.isArray(result) ? result : [result];
    if (!first || !('output' in first)) throw new Error('no output');
    return first.output[0].code;
  };

  it('has every file that its entries of existing elements name', () => {
    for (const [entry, target] of Object.entries(manifest.exports)) {
      if (typeof target === 'string') continue;
      const source = target.types.replace('./dist/types/', 'src/').replace('.d.ts', '.ts');
      if (!existsSync(at(source))) continue;
      assert.ok(existsSync(at(target.default)), `${entry} names ${target.default}`);
      assert.ok(existsSync(at(target.types)), `${entry} names ${target.types}`);
    }
  });

  it('registers a tag in a page that a bundler made', async () => {
    const [chrome, portal] = await Promise.all([browser(), site()]);
    try {
      portal.put('/portal.js', await bundled("import 'pantau/kpi-tile';"));
      portal.put('/metrics.json', metrics);
      portal.put(
        '/page.html',
        '<!doctype html><html lang="en"><title>A portal</title><script type="module" src="/portal.js"></script>' +
          '<pantau-kpi-tile src="/metrics.json" metric="csat"></pantau-kpi-tile>',
        // The ESM entries use the host's own Lit, and its policy.
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
      );
      const { page, errors } = await reading(chrome);
      await page.goto(`${portal.address}/page.html`);
      await ready(page, 'pantau-kpi-tile');
      assert.match(await seen(page, 'pantau-kpi-tile'), /\b80(\.0)? ?%/);
      assert.deepEqual(errors, []);
    } finally {
      await chrome.close();
      await portal.close();
    }
  });

  it('registers every tag from its main entry, and none from pantau/elements', async () => {
    const defines = /customElements\.define/;
    const every = await bundled("import 'pantau';");
    for (const name of tags) assert.ok(every.includes(`pantau-${name}`), `pantau registers no pantau-${name}`);
    assert.match(every, defines);
    const none = await bundled(
      "import * as elements from 'pantau/elements';\nexport const all = Object.keys(elements);",
    );
    assert.doesNotMatch(none, defines);
  });

  it('can be imported on a server, where there is no document', () => {
    const entries = [
      'pantau',
      'pantau/elements',
      'pantau/contract',
      'pantau/stats',
      ...tags.map((name) => `pantau/${name}`),
    ];
    writeFileSync(join(folder, 'server.js'), entries.map((entry) => `await import('${entry}');`).join('\n'));
    const { status, stderr } = spawnSync(process.execPath, ['server.js'], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

  it('has types that a strict project takes without skipping any', () => {
    const uses = tags.map(
      (name) =>
        `export const a${pascal(name)} = (): pantau.${pascal(name)} => document.createElement('pantau-${name}');`,
    );
    writeFileSync(
      join(folder, 'portal.ts'),
      [
        "import * as pantau from 'pantau';",
        ...tags.map((name) => `import 'pantau/${name}';`),
        "import 'pantau/stats';",
        ...uses,
      ].join('\n'),
    );
    const options = {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['portal.ts'] }));
    const { status, stdout } = spawnSync(
      process.execPath,
      [at('node_modules/@typescript/native/bin/tsc'), '-p', folder],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout);
  });
});
