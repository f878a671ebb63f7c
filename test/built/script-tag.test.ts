import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Site, at, browser, metrics, reading, ready, seen, site, tags } from './page.js';

const tile = '<pantau-kpi-tile src="/metrics.json" metric="csat"></pantau-kpi-tile>';
const all = tags
  .map((name) => `<pantau-${name} src="/metrics.json" metric="csat" agent="a-17"></pantau-${name}>`)
  .join('\n');
const html = (head: string, body: string): string =>
  `<!doctype html>\n<html lang="en"><head><title>A portal</title>${head}</head>\n<body>${body}</body></html>`;
const asModule = '<script type="module" src="/pantau.js"></script>';
const classic = '<script src="/pantau.classic.js"></script>';
const figure = /\b80(\.0)? ?%/;

describe('the script-tag files on a bare page', { skip: !tags.includes('kpi-tile') }, () => {
  let chrome: Browser;
  let portal: Site;

  before(async () => {
    [chrome, portal] = await Promise.all([browser(), site()]);
    portal.put('/metrics.json', metrics);
  });

  after(async () => {
    await chrome?.close();
    await portal?.close();
  });

  const opened = async (head: string, body: string, selector: string, policy?: string) => {
    portal.put('/page.html', html(head, body), policy);
    const read = await reading(chrome);
    await read.page.goto(`${portal.address}/page.html`);
    await ready(read.page, selector);
    return read;
  };

  it('show the figure as a module, under the strict policy, and ask only for the document', async () => {
    const { page, requests, errors } = await opened(asModule, tile, 'pantau-kpi-tile');
    assert.match(await seen(page, 'pantau-kpi-tile'), figure);
    assert.deepEqual(requests, ['/page.html', '/pantau.js', '/metrics.json']);
    assert.deepEqual(errors, []);
  });

  it('show the figure as a classic script in the head, before there is a body', async () => {
    const { page, requests, errors } = await opened(classic, tile, 'pantau-kpi-tile');
    assert.match(await seen(page, 'pantau-kpi-tile'), figure);
    assert.deepEqual(requests, ['/page.html', '/pantau.classic.js', '/metrics.json']);
    assert.deepEqual(errors, []);
  });

  it('bring every tag to its figures with one request for one document', async () => {
    const selector = tags.map((name) => `pantau-${name}`).join(', ');
    const { page, requests, errors } = await opened(asModule, all, selector);
    for (const name of tags.filter((tag) => tag !== 'shift-heatmap')) {
      assert.match(await seen(page, `pantau-${name}`), /\b(80|76)(\.\d)? ?%/, `pantau-${name} shows no figure`);
    }
    assert.equal(requests.filter((path) => path === '/metrics.json').length, 1);
    assert.deepEqual(errors, []);
  });

  it('take a document written into the page', async () => {
    const inline = `<pantau-kpi-tile metric="csat"><script type="application/json">${metrics}</script></pantau-kpi-tile>`;
    const { page, requests, errors } = await opened(classic, inline, 'pantau-kpi-tile');
    assert.match(await seen(page, 'pantau-kpi-tile'), figure);
    assert.deepEqual(requests, ['/page.html', '/pantau.classic.js']);
    assert.deepEqual(errors, []);
  });

  for (const [what, head] of [
    ['classic, then module', classic + asModule],
    ['the classic one twice', `${classic}<script src="/pantau.classic.js?again"></script>`],
    ['the module twice', `${asModule}<script type="module" src="/pantau.js?again"></script>`],
  ] as const)
    it(`survive a second copy: ${what}`, async () => {
      const { page, errors } = await opened(head, tile, 'pantau-kpi-tile');
      assert.match(await seen(page, 'pantau-kpi-tile'), figure);
      assert.deepEqual(errors, []);
    });

  it('leave a page alone that allows no Trusted Types policy', async () => {
    const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
    portal.put('/host.js', 'document.querySelector("p").textContent = "alive";');
    portal.put('/page.html', html(classic, `<p>Hello</p>${tile}<script src="/host.js"></script>`), policy);
    const { page } = await reading(chrome);
    await page.goto(`${portal.address}/page.html`);
    assert.equal(await page.textContent('p'), 'alive');
    const said = await page.waitForFunction(() => {
      const element = document.querySelector<HTMLElement & { state?: string }>('pantau-kpi-tile');
      return element?.state === 'error' && element.shadowRoot?.textContent;
    });
    assert.match(String(await said.jsonValue()), /could not be drawn/);
  });

  it('carry no way from a string to code or markup but Lit’s own', () => {
    const text = readFileSync(at('dist/cdn/pantau.js'), 'utf8');
    assert.doesNotMatch(text, /\beval\(|new Function\b|insertAdjacentHTML|document\.write|outerHTML/);
    const own = readFileSync(at('node_modules/lit-html/lit-html.js'), 'utf8').match(/innerHTML/g)?.length ?? 0;
    assert.equal(text.match(/innerHTML/g)?.length ?? 0, own);
  });
});
