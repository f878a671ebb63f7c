import { expect, fixture, html } from '@open-wc/testing';
import { isSafe, link } from '../../../src/components/parts/link.js';

describe('a link of a document', () => {
  const safe = ['https://example.com/a?b=1#c', 'http://desk', 'mailto:a@b.id', '/wiki/aht', 'wiki', '?q=1', '//desk/x'];
  const unsafe = [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/hosts',
    'blob:https://example.com/1',
    'https://',
    'http://[',
  ];

  it('leads to pages, to mail and to places of the site', () => {
    expect(safe.filter((url) => !isSafe(url))).to.deep.equal([]);
  });

  it('leads nowhere else, however it is written', () => {
    expect(unsafe.filter(isSafe)).to.deep.equal([]);
  });

  it('opens beside the page and tells it nothing; without a safe address its words stay', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>${link('/wiki', '<b>Guide</b>')} ${link('javascript:alert(1)', 'Source')} ${link(null, 'None')}</div>`,
    );
    const [only, ...more] = place.querySelectorAll('a');
    expect([only?.getAttribute('href'), only?.target, only?.rel]).to.deep.equal([
      '/wiki',
      '_blank',
      'noopener noreferrer',
    ]);
    expect(more).to.have.length(0);
    expect(place.textContent?.replace(/\s+/g, ' ').trim()).to.equal('<b>Guide</b> Source None');
  });
});
