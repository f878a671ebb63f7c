import { expect, fixture, html } from '@open-wc/testing';
import { link } from '../../../src/components/parts/link.js';

describe('a link of a document', () => {
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
