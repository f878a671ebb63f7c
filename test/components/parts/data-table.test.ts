import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { MetricsElement } from '../../../src/components/metrics-element.js';
import '../../../src/define/agent-scorecards.js';
import { formatReady } from '../../../src/locale/format.js';
import { shown } from '../team.js';

type Drawn = HTMLElement & Pick<MetricsElement<never>, 'data' | 'toCsv' | 'updateComplete' | 'renderRoot'>;

/** A team of so many, whose names tell their place. */
const teamOf = (count: number): object => ({
  pantau: 1,
  agents: Array.from({ length: count }, (_none, index) => ({
    id: `a-${index + 1}`,
    name: `Agent ${String(index + 1).padStart(3, '0')}`,
    kpis: [{ metric: 'csat', now: { part: 90, whole: 100 } }],
  })),
});

const click = async (element: Drawn, selector: string): Promise<void> => {
  element.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await element.updateComplete;
};

/** An element with its table in the place of its picture. */
const asTable = async (count: number, given: object = {}): Promise<Drawn> => {
  const element: Drawn = await shown('pantau-agent-scorecards', { data: teamOf(count), ...given });
  await click(element, '.menu > button');
  await click(element, '.entries button');
  return element;
};

const names = (element: Drawn): readonly string[] =>
  [...element.renderRoot.querySelectorAll('.data-table tbody th')].map((cell) => cell.textContent ?? '');
const pageText = (element: Drawn): string | undefined =>
  element.renderRoot.querySelector('.pager [role=status]')?.textContent?.trim();

describe('the table view', () => {
  it('has one page of 200 rows drawn, however many there are, and CSV has all', async () => {
    const element = await asTable(401);
    expect(names(element).length).to.equal(200);
    expect(pageText(element)).to.equal('Page 1 of 3');
    expect((await element.toCsv()).trim().split('\r\n').length).to.equal(402);
  });

  it('is turned by keyboard, begins each page at its top, and says the place of each row', async () => {
    const element = await asTable(401);
    const region = element.renderRoot.querySelector('.data-table') as HTMLElement;
    region.scrollTop = 900;
    element.renderRoot.querySelector<HTMLElement>('.pager button:last-child')?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([region.scrollTop, pageText(element)]).to.deep.equal([0, 'Page 2 of 3']);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([pageText(element), ...names(element)]).to.deep.equal(['Page 3 of 3', 'Agent 401']);
    expect(region.querySelector('table')?.getAttribute('aria-rowcount')).to.equal('402');
    expect(region.querySelector('tbody tr')?.getAttribute('aria-rowindex')).to.equal('402');
    await expect(element).to.be.accessible();
  });

  it('stays on its page when the figures are renewed, and on the last when there are fewer', async () => {
    const element = await asTable(401);
    await click(element, '.pager button:last-child');
    element.data = teamOf(402);
    await element.updateComplete;
    expect([pageText(element), names(element)[0]]).to.deep.equal(['Page 2 of 3', 'Agent 201']);
    element.data = teamOf(200);
    await element.updateComplete;
    expect([pageText(element), names(element)[0]]).to.deep.equal([undefined, 'Agent 001']);
  });

  it('stays on its last page where there is no next, also when there is one later', async () => {
    const element = await asTable(201);
    await click(element, '.pager button:last-child');
    await click(element, '.pager button:last-child');
    element.data = teamOf(401);
    await element.updateComplete;
    expect(pageText(element)).to.equal('Page 2 of 3');
  });

  it('speaks Indonesian of its pages', async () => {
    await formatReady('id');
    expect(pageText(await asTable(201, { lang: 'id' }))).to.equal('Halaman 1 dari 2');
  });

  it('has its page whole on paper, which says what page it is', async () => {
    const element = await asTable(401);
    const region = element.renderRoot.querySelector('.data-table') as HTMLElement;
    expect(region.scrollHeight, 'scrolls on screen').to.be.above(region.clientHeight);
    await emulateMedia({ media: 'print' });
    try {
      expect(region.scrollHeight).to.equal(region.clientHeight);
      const pager = element.renderRoot.querySelector<HTMLElement>('.pager');
      expect(pager?.innerText.trim()).to.equal('Page 1 of 3');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
