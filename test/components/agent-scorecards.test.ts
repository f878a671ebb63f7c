import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/agent-scorecards.js';
import '../../src/define/agent-scorecard.js';
import type { AgentScorecard } from '../../src/components/agent-scorecard.js';
import type { AgentScorecards } from '../../src/components/agent-scorecards.js';
import { barHeight, barWidth } from '../../src/chart/interval.js';
import { doubledTeam } from '../../demo/examples/documents.js';
import type { Agent, MetricsDocument } from '../../src/contract/types.js';

const names = ['Ann', 'Bo', 'Cas', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Jo', 'Kim', 'Lee'];

const agent = (name: string, part: number, whole: number, more: Partial<Agent> = {}): Agent => ({
  id: name.toLowerCase(),
  name,
  since: '2024-08-01',
  kpis: [
    { metric: 'csat', now: { part, whole } },
    { metric: 'training', now: { part: 5, whole: 5 } },
  ],
  ...more,
});

const sari = agent('Sari W.', 146, 200, {
  qa: { reviews: 6, categories: [{ label: 'Greeting', mean: 80, weight: 1, count: 6, critical: true }] },
  goals: [{ label: 'CSAT back to 85%', metric: 'csat', target: 0.85, due: '2026-12-18' }],
  notes: [{ day: '2026-11-13', text: 'Agreed: name the next step before closing.' }],
  recognitions: [{ day: '2026-10-02', text: 'Thanked by three customers.' }],
});

const team = (more: Partial<MetricsDocument> = {}): MetricsDocument => ({
  pantau: 1,
  generatedAt: '2026-11-23T06:05:00+07:00',
  timeZone: 'Asia/Jakarta',
  period: { from: '2026-11-16', to: '2026-11-22' },
  metrics: { csat: { target: 0.9 } },
  agents: [...names.map((name) => agent(name, 182, 200)), sari],
  ...more,
});

interface Look {
  readonly width?: number;
  readonly lang?: string;
  readonly pageSize?: number;
  readonly marks?: 'team' | 'none';
  readonly more?: object;
}

const drawn = async (
  data: unknown,
  { width = 1200, lang = 'en', pageSize = 10, marks = 'team', more = {} }: Look = {},
): Promise<AgentScorecards> => {
  const place = await fixture<HTMLElement>(
    html`<div lang=${lang} .style=${`inline-size:${width}px`}>
      <pantau-agent-scorecards .data=${data} page-size=${pageSize} marks=${marks} group="scores"></pantau-agent-scorecards>
    </div>`,
  );
  const element = place.querySelector('pantau-agent-scorecards') as AgentScorecards;
  Object.assign(element, more);
  await element.updateComplete;
  await nextFrame();
  return element;
};

const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const one = (element: Element, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const shown = (element: Element): string[] => all(element, '.agent').map(textOf);
const click = async (element: AgentScorecards, selector: string, text?: string): Promise<void> => {
  const found = all(element, selector).find((each) => text === undefined || textOf(each).includes(text));
  found?.click();
  await element.updateComplete;
};

describe('<pantau-agent-scorecards>', () => {
  it('puts the agent to coach first, with the mark in words', async () => {
    const element = await drawn(team());
    expect(shown(element)[0]).to.equal('Sari W.');
    expect(textOf(one(element, '.mark'))).to.equal('! coach: CSAT');
  });

  it('says in its caption that it is not a ranking, and numbers no row', async () => {
    const element = await drawn(team());
    expect(textOf(one(element, '.caption'))).to.equal('In the order of what needs attention; this is not a ranking.');
    expect(all(element, 'tbody th').some((cell) => /^\d/.test(textOf(cell)))).to.equal(false);
  });

  it('names the target once, in the header', async () => {
    const element = await drawn(team());
    expect(one(element, '.goal').ariaLabel).to.equal('target 90%');
    expect(textOf(one(element, '.goal'))).to.equal('90%');
    expect(all(element, 'tbody').some((body) => textOf(body).includes('90%'))).to.equal(false);
  });

  it('says each figure with its answers and its range', async () => {
    const element = await drawn(team());
    // Wilson for 146 of 200: 66.5 to 78.7 %.
    expect(textOf(one(element, 'td.ranged'))).to.equal('73.0%200');
    expect(one(element, 'td.ranged .count').ariaLabel).to.equal(
      '200 answers · likely 66.5–78.7% · target 90% · middle of 13 over 24 months here: 91.0%',
    );
  });

  it('says in English and Indonesian with whom a figure is compared', async () => {
    const long = { en: 'Phone', id: 'Telepon' };
    const agents = names.map((name, index) =>
      agent(name, 182, 200, { channel: index < 11 ? 'phone' : 'chat', since: index < 6 ? '2026-09-01' : '2025-09-01' }),
    );
    const document = team({ channels: [{ id: 'phone', label: long }], agents });
    const peers = async (name: string, lang = 'en'): Promise<string> => {
      const element = await drawn(document, { lang, pageSize: 20 });
      const row = all(element, '.row').find((each) => textOf(each).startsWith(name));
      return row?.querySelector('.count')?.ariaLabel?.split(' · ')[3] ?? '';
    };
    expect(await peers('Ann')).to.equal('middle of 6 on Phone, under 6 months here: 91.0%');
    expect(await peers('Gus')).to.equal('middle of 11 on Phone: 91.0%');
    expect(await peers('Lee')).to.equal(
      'fewer than five others on the same channel; middle of all 12 in the team: 91.0%',
    );
    expect(await peers('Ann', 'id')).to.equal('nilai tengah 6 rekan di Telepon, masa kerja di bawah 6 bulan: 91,0%');
    expect(await peers('Lee', 'id')).to.equal(
      'kurang dari lima rekan di kanal yang sama; nilai tengah 12 agen satu tim: 91,0%',
    );
  });

  it('draws a figure with few answers hollow and marks nobody by it', async () => {
    const element = await drawn(
      team({ agents: [...names.map((name) => agent(name, 182, 200)), agent('Budi', 10, 22)] }),
    );
    expect(textOf(one(element, '.mark'))).to.equal('~ keep an eye on CSAT');
    expect(all(element, 'tr:first-child .hollow .bar').length).to.equal(1);
  });

  it('says that nobody stands out when the agents differ by chance', async () => {
    const element = await drawn(team({ agents: names.map((name) => agent(name, 182, 200)) }));
    expect(textOf(one(element, '.caption'))).to.contain('No one stands out');
    expect(all(element, '.mark').length).to.equal(0);
  });

  it('shows a page of rows, and tells how many there are', async () => {
    const element = await drawn(team(), { pageSize: 5 });
    expect(shown(element).length).to.equal(5);
    expect(one(element, 'table').getAttribute('aria-rowcount')).to.equal('14');
    expect(textOf(one(element, '.tools'))).to.contain(
      '5 of 13 agents 1 to coach, 0 to recognise, 0 with too few answers.',
    );
    await click(element, '.pager button', '›');
    expect(shown(element)).to.deep.equal(['Eli', 'Fay', 'Gus', 'Hal', 'Ida']);
    expect(one(element, 'tbody tr').getAttribute('aria-rowindex')).to.equal('7');
  });

  it('keeps the same height on every page', async () => {
    const element = await drawn(team(), { pageSize: 6 });
    const height = element.offsetHeight;
    await click(element, '.pager button', '›');
    await click(element, '.pager button', '›');
    expect(shown(element).length).to.equal(1);
    expect(element.offsetHeight).to.equal(height);
  });

  it('draws the bars of a column to one scale, beside bold figures too', async () => {
    const shares = ['csat', 'first-contact-resolution', 'resolution', 'nps'];
    const busy = (each: Agent, part: number): Agent => ({
      ...each,
      kpis: shares.map((metric) => ({ metric, now: { part, whole: 200 } })),
    });
    const agents = [...names.map((name) => busy(agent(name, 182, 200), 182)), busy(sari, 146)];
    const element = await drawn(team({ agents }), { width: 1010, pageSize: 20 });
    expect(getComputedStyle(one(element, 'td.coach')).fontWeight).to.equal('650');
    const widths = all(element, '.bar').map((bar) => bar.getBoundingClientRect().width);
    expect(widths[0]).to.be.lessThan(barWidth);
    expect(new Set(widths).size).to.equal(1);
    expect(one(element, '.bar').getAttribute('viewBox')).to.equal(`0 0 ${barWidth} ${barHeight}`);
  });

  it('keeps exactly the place of its rows before they are there', async () => {
    const waiting = one(await drawn(undefined), '.message').parentElement?.offsetHeight;
    expect(waiting).to.equal((await drawn(team())).offsetHeight);
  });

  it('has even rows where marks need two lines, and draws only sure ones as pills', async () => {
    const label = 'Training, all courses that must be done';
    const metrics = { csat: { target: 0.9 }, training: { target: 1, label } };
    const behind = (each: Agent): Agent => ({
      ...each,
      kpis: [...(each.kpis ?? []).slice(0, 1), { metric: 'training', now: { part: 3, whole: 5 } }],
    });
    const agents = (team().agents ?? []).map((each) => (each.name === 'Ann' ? behind(each) : each));
    const element = await drawn(team({ agents, metrics }), { pageSize: 20 });
    expect(all(element, '.mark')[1]!.offsetHeight, 'two lines').to.be.above(20);
    expect([...new Set(all(element, '.row').map((row) => row.offsetHeight))]).to.deep.equal([37]);
    const looks = all(element, '.mark').map((mark) => getComputedStyle(mark));
    expect(looks.map(({ backgroundColor }) => backgroundColor === 'rgba(0, 0, 0, 0)')).to.deep.equal([false, true]);
    expect(looks.map(({ fontWeight }) => Number(fontWeight) > 400)).to.deep.equal([true, false]);
    element.compact = true;
    await element.updateComplete;
    expect([...new Set(all(element, '.row').map((row) => row.offsetHeight))], 'compact').to.deep.equal([28]);
  });

  it('breaks no line between a sign of the legend and its word', async () => {
    const element = await drawn(team());
    const signs = one(element, '.legend').textContent?.match(/[┊|━○─]./g) ?? [];
    expect(signs.map((each) => each[1])).to.deep.equal(Array(5).fill('\u00a0'));
  });

  it('is lower with compact, keeps exactly its place then too, and leaves out the legend', async () => {
    const usual = (await drawn(team())).offsetHeight;
    const more = { compact: true };
    const waiting = one(await drawn(undefined, { more }), '.message').parentElement?.offsetHeight;
    const element = await drawn(team(), { more });
    expect(element.offsetHeight).to.equal(waiting);
    // Ten rows of 28 pixels in place of 37.
    expect(element.offsetHeight).to.be.at.most(usual - 90);
    expect(one(element, '.row').offsetHeight).to.equal(28);
    expect(one(element, '.legend').offsetHeight).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('keeps headers and names in sight while its table scrolls in the place it is given', async () => {
    const more = ['first-contact-resolution', 'resolution', 'reopen', 'quality', 'nps'].map((metric) => ({
      metric,
      now: { part: 90, whole: 100 },
    }));
    const agents = (team().agents ?? []).map((each) => ({ ...each, kpis: [...(each.kpis ?? []), ...more] }));
    const element = await drawn(team({ agents }), { width: 1010 });
    element.style.setProperty('--pantau-table-height', '200px');
    const area = one(element, '.table-area');
    expect(area.offsetHeight).to.equal(200);
    area.scrollTo(200, 200);
    const corner = area.getBoundingClientRect();
    expect(area.scrollLeft * area.scrollTop).to.be.greaterThan(0);
    const [name, , csat] = all(element, 'thead th').map((each) => each.getBoundingClientRect());
    expect([name?.left, name?.top, csat?.top]).to.deep.equal([corner.left, corner.top, corner.top]);
    expect(csat?.left).to.be.lessThan(corner.left + 300);
    const row = one(element, 'tbody tr:last-child th');
    expect(row.getBoundingClientRect().left).to.equal(corner.left);
    expect(getComputedStyle(row).backgroundColor).to.equal('rgb(255, 255, 255)');
    // What lies under the pointer at the corner is the header, not a figure that was scrolled under it.
    const top = element.shadowRoot?.elementFromPoint(corner.left + 5, corner.top + 5);
    expect(top?.closest('th')).to.equal(all(element, 'thead th')[0]);
    await expect(element).to.be.accessible();
  });

  it('has no more room than its rows on a full page', async () => {
    const element = await drawn(team());
    expect(one(element, '.table-area').offsetHeight).to.equal(one(element, 'table').offsetHeight);
  });

  it('draws a row with few elements', async () => {
    const element = await drawn(team());
    const row = all(element, '.row').find((each) => !each.querySelector('.mark'));
    // Its name with its button, the marks, a figure with its count and the four of its bar, courses.
    expect(row?.querySelectorAll('*').length).to.equal(10);
  });

  it('finds an agent by a few letters', async () => {
    const element = await drawn(team());
    const field = one(element, 'input') as HTMLInputElement;
    field.value = 'sar';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Sari W.']);
    field.value = 'zzz';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(textOf(one(element, '.figures'))).to.contain('No name has “zzz”.');
    // Where the field is gone, so is what was searched for.
    const few = team();
    element.data = { ...few, agents: few.agents?.slice(0, 4) };
    await element.updateComplete;
    expect(shown(element)).to.have.length(4);
  });

  it('does not say that nobody is flagged when only the columns shown have no flag', async () => {
    const element = await drawn(team(), { pageSize: 20, more: { metrics: 'training' } });
    expect(element.summary).not.to.contain('No one is far enough');
  });

  it('has no search where all agents are on one page', async () => {
    expect(all(await drawn(team(), { pageSize: 20 }), 'input').length).to.equal(0);
  });

  it('sorts by a column and back to what needs attention', async () => {
    const element = await drawn(team());
    await click(element, '.sort', 'Name');
    expect(shown(element)[0]).to.equal('Ann');
    expect(one(element, 'thead th').getAttribute('aria-sort')).to.equal('ascending');
    await click(element, '.sort', 'Name');
    expect(shown(element)[0]).to.equal('Sari W.');
    await click(element, '.tools button');
    expect(shown(element)[0]).to.equal('Sari W.');
    expect(all(element, '[aria-sort]').length).to.equal(0);
  });

  it('stays sorted by its column where that moves, and never by one that came in its place', async () => {
    const element = await drawn(team());
    await click(element, 'th.ranged .sort');
    const sorted = (): string[] => all(element, '[aria-sort]').map((head) => textOf(head).slice(0, 4));
    expect(sorted()).to.deep.equal(['CSAT']);
    element.metrics = 'training csat';
    await element.updateComplete;
    expect(sorted()).to.deep.equal(['CSAT']);
    element.metrics = 'training';
    await element.updateComplete;
    expect(sorted()).to.deep.equal([]);
    expect(textOf(one(element, '.tools'))).not.to.contain('Order: needs attention');
  });

  it('opens the card of a row in its place, by keyboard too, and closes it on Escape', async () => {
    const element = await drawn(team());
    const name = one(element, '.agent');
    name.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(name.getAttribute('aria-expanded')).to.equal('true');
    const card = textOf(one(element, '[part=agent-card]'));
    expect(card).to.contain('CSAT 73.0% (200 answers) misses the target, and chance does not explain it.');
    for (const said of [
      'Greeting',
      'CSAT back to 85%',
      'name the next step',
      'Thanked by three',
      'middle of 13 over 24 months here: 91.0%',
    ]) {
      expect(card, said).to.contain(said);
    }
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(all(element, '.opened').length).to.equal(0);
    expect(element.shadowRoot?.activeElement === name).to.equal(true);
  });

  it('gives the focus back to the row when its card is left by Escape', async () => {
    const element = await drawn(team());
    await click(element, '.agent');
    one(element, '.opened').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(element.shadowRoot?.activeElement === one(element, '.agent')).to.equal(true);
  });

  it('tells the page which agent was picked, and follows one picked elsewhere to its page', async () => {
    const element = await drawn(team(), { pageSize: 5 });
    const picked = oneEvent(element, 'pantau-select');
    await click(element, '.agent');
    expect((await picked).detail).to.deep.equal({ agent: 'sari w.' });
    element.select({ agent: 'lee' });
    await element.updateComplete;
    expect(textOf(one(element, '[aria-current] .agent'))).to.equal('Lee');
  });

  it('lets go of an agent picked elsewhere on Escape', async () => {
    const element = await drawn(team());
    element.select({ agent: 'bo', day: '2026-11-20' });
    await element.updateComplete;
    const cleared = oneEvent(element, 'pantau-select');
    one(element, '[aria-current] .agent').focus();
    await sendKeys({ press: 'Escape' });
    expect((await cleared).detail).to.deep.equal({ day: '2026-11-20' });
  });

  it('names rows that are not people as the document does, and marks none', async () => {
    const element = await drawn(team({ team: { rows: { en: 'providers', id: 'penyedia' } } }), { marks: 'none' });
    expect(textOf(one(element, 'h2'))).to.contain('Scorecards: providers');
    expect(textOf(one(element, '.tools'))).to.contain('10 of 13 providers');
    expect(all(element, '.mark').length).to.equal(0);
    expect(one(element, 'input').getAttribute('placeholder')).to.equal('Find a name');
  });

  it('is read as a table and as CSV with exactly the same numbers', async () => {
    const element = await drawn(team());
    const table = await element.makeTable();
    const row = table?.rows[0]?.map(({ value }) => value) ?? [];
    expect(row.slice(0, 4)).to.deep.equal(['Sari W.', 27, 'coach: CSAT', 0.73]);
    expect(row[6]).to.equal(200);
    expect(table?.rows.length).to.equal(13);
    const lines = (await element.toCsv()).trim().split('\r\n');
    expect(lines.length).to.equal(14);
    expect(lines[1]).to.match(/^Sari W\.,27,coach: CSAT,0\.73,0\.66\d+,0\.78\d+,200/);
  });

  it('tells in table and CSV what is due to learn, when somebody was last recognised, and the kinds of cases', async () => {
    const mixed = agent('Tia', 182, 200, {
      mix: [
        { label: { en: 'Refunds', id: 'Refund' }, share: 0.6 },
        { label: { en: 'Delivery', id: 'Pengiriman' }, share: 0.4 },
      ],
      courses: [
        { label: 'Data protection', due: '2026-12-18' },
        { label: 'Payments', done: '2026-10-01' },
        { label: 'Refunds', due: '2026-11-20' },
      ],
      recognitions: [
        { day: '2026-10-02', text: 'x' },
        { day: '2026-11-10', text: 'y' },
      ],
    });
    const usual = names.map((name) =>
      agent(name, 182, 200, { mix: [{ label: { en: 'Delivery', id: 'Pengiriman' }, share: 1 }] }),
    );
    const element = await drawn(team({ agents: [mixed, ...usual] }));
    const table = await element.makeTable();
    expect(table?.columns.slice(-3).map(({ label }) => label)).to.deep.equal([
      'Training due',
      'Last recognised',
      'Cases',
    ]);
    expect(
      table?.rows
        .find(([name]) => name?.text === 'Tia')
        ?.slice(-3)
        .map(({ text }) => text),
    ).to.deep.equal([
      'Refunds 20 Nov 2026; Data protection 18 Dec 2026',
      '10 Nov 2026',
      'Refunds 60%, Delivery 40%, handles more “Refunds” than the team (60%): compare with care',
    ]);
    expect(
      table?.rows
        .find(([name]) => name?.text === 'Ann')
        ?.slice(-3)
        .map(({ value }) => value),
    ).to.deep.equal([null, null, 'Delivery 100%']);
    expect(await element.toCsv()).to.contain('Refunds 20 Nov 2026; Data protection 18 Dec 2026');
  });

  it('warns in an opened row that its cases are not the team’s', async () => {
    const kinds = (label: string) => ({ mix: [{ label, share: 1 }] });
    const agents = [
      agent('Tia', 182, 200, kinds('Refunds')),
      ...names.map((name) => agent(name, 182, 200, kinds('Delivery'))),
    ];
    const element = await drawn(team({ agents }), { pageSize: 20 });
    await click(element, '.agent', 'Tia');
    expect(textOf(one(element, '[part=agent-card]'))).to.contain(
      'Case mix handles more “Refunds” than the team (100%): compare with care',
    );
    await click(element, '.agent', 'Ann');
    expect(textOf(one(element, '[part=agent-card]'))).not.to.contain('compare with care');
  });

  it('shows the columns that are asked for, in their order, and opens a row to all', async () => {
    const figures = { 'handle-time': { value: 360 }, reopen: { part: 10, whole: 200 } };
    const more = Object.entries(figures).map(([metric, now]) => ({ metric, now }));
    const agents = (team().agents ?? []).map((each) => ({ ...each, kpis: [...(each.kpis ?? []), ...more] }));
    const headers = async (metrics: string): Promise<string[]> => {
      const element = await drawn(team({ agents }), { more: { metrics } });
      return all(element, 'thead .sort').map(textOf).slice(1);
    };
    expect(await headers('training csat')).to.deep.equal(['Training', 'CSAT']);
    expect(await headers(' reopen  handle-time ')).to.deep.equal(['Reopened', 'AHT']);
    // A person's handle time is nothing by itself, and what is not there leaves all as it was.
    expect(await headers('csat handle-time')).to.deep.equal(['CSAT']);
    expect(await headers('no-such')).to.have.length(4);
    const element = await drawn(team({ agents }), { pageSize: 20, more: { metrics: 'training' } });
    expect(all(element, '.mark').length).to.equal(0);
    expect(shown(element)[0]).to.equal('Ann');
    expect((await element.makeTable())?.columns.map(({ label }) => label)).not.to.contain('CSAT');
    await click(element, '.agent', 'Sari');
    expect(textOf(one(element, '[part=agent-card]'))).to.contain('73.0%');
  });

  it('lets the reader choose the columns by keyboard; table, CSV and rows follow, what is marked stays', async () => {
    const element = await drawn(team(), { pageSize: 20 });
    const heads = (): string[] => all(element, 'thead .sort').map(textOf).slice(1);
    expect(all(element, '.columns').length).to.equal(0);
    one(element, '.tools [aria-expanded]').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(heads()).to.deep.equal(['Training']);
    expect((await element.toCsv()).split('\r\n')[0]).not.to.contain('CSAT');
    expect(all(element, '.mark').length).to.equal(0);
    await click(element, '.agent', 'Sari');
    expect(textOf(one(element, '[part=agent-card]'))).to.contain('CSAT 73.0% (200 answers) misses');
    await expect(element).to.be.accessible();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(heads()).to.deep.equal(['CSAT', 'Training']);
    expect(textOf(one(element, '.mark'))).to.equal('! coach: CSAT');
  });

  it('keeps the chosen columns through a refresh, until the page asks for others, and always one', async () => {
    const element = await drawn(team());
    await click(element, '.tools [aria-expanded]');
    await click(element, '.columns input');
    element.data = team({ notice: 'Newer' });
    await element.updateComplete;
    expect(all(element, 'thead .sort').map(textOf)).to.deep.equal(['Name', 'Training']);
    const boxes = all(element, '.columns input') as HTMLInputElement[];
    expect(boxes.map(({ checked, disabled }) => [checked, disabled])).to.deep.equal([
      [false, false],
      [true, true],
    ]);
    element.metrics = 'csat';
    await element.updateComplete;
    expect(all(element, 'thead .sort').map(textOf)).to.deep.equal(['Name', 'CSAT']);
  });

  it('lets the reader choose columns whose ids have spaces in them', async () => {
    const kpis = ['first reply', 'csat'].map((metric) => ({ metric, now: { part: 180, whole: 200 } }));
    const element = await drawn(team({ agents: names.map((name) => agent(name, 182, 200, { kpis })) }));
    await click(element, '.tools [aria-expanded]');
    await click(element, '.columns label:nth-child(2) input');
    expect(all(element, 'thead .sort').map(textOf)).to.deep.equal(['Name', 'first reply']);
  });

  it('has room for columns to choose whose names are one long word', async () => {
    const kpis = ['csat', 'w'.repeat(200)].map((metric) => ({ metric, now: { part: 180, whole: 200 } }));
    const data = team({ agents: names.map((name) => agent(name, 182, 200, { kpis })) });
    for (const width of [360, 1200]) {
      const element = await drawn(data, { width });
      await click(element, '.tools [aria-expanded]');
      expect(one(element, '.columns').scrollWidth).to.be.at.most(width);
    }
  });

  it('has no columns to choose where there is one', async () => {
    const agents = names.map((name) => ({ id: name, name, kpis: [{ metric: 'csat', now: { part: 1, whole: 2 } }] }));
    expect(all(await drawn(team({ agents })), '.tools [aria-expanded]').length).to.equal(0);
  });

  it('says in a line what the figures may be used for, and opens it to the whole notice', async () => {
    const element = await drawn(team());
    const notice = one(element, 'slot[name=fair-use] details');
    expect(notice.innerText).to.equal('For coaching, not for sanctions.');
    one(element, 'summary').click();
    expect(notice.innerText).to.contain(
      'They must not be the only basis for decisions on pay, contract or discipline.',
    );
    expect(all(await drawn(team(), { marks: 'none' }), '[name=fair-use]').length).to.equal(0);
  });

  it('says itself in one sentence', async () => {
    expect((await drawn(team())).summary).to.equal('1 to coach, 0 to recognise, 0 with too few answers.');
  });

  it('stays readable at 360 px, and nothing is lost', async () => {
    const wide = await drawn(team());
    const cells = all(wide, 'tbody td').length;
    const element = await drawn(team(), { width: 360 });
    expect(all(element, 'tbody td').length).to.equal(cells);
    expect(one(element, '.root').scrollWidth).to.be.at.most(360);
    for (const each of all(element, 'tbody td:not(.marks)'))
      expect(each.getBoundingClientRect().width).to.be.greaterThan(0);
  });

  it('cuts nothing when all texts are twice as long at 240 px', async () => {
    const element = await drawn(doubledTeam, { width: 240, pageSize: 3 });
    const cut = all(element, '.card *').filter((each) => each.scrollWidth > each.clientWidth && each.clientWidth > 1);
    expect(cut.map(({ className }) => className)).to.deep.equal([]);
    expect(one(element, '.root').scrollWidth).to.be.at.most(240);
  });

  it('speaks Indonesian', async () => {
    const element = await drawn(team(), { lang: 'id' });
    expect(textOf(one(element, 'h2'))).to.contain('Kartu skor agen');
    expect(textOf(one(element, '.mark'))).to.equal('! perlu coaching: CSAT');
    expect(textOf(one(element, 'td.ranged'))).to.contain('73,0%');
  });

  it('keeps names from turning the text around them', async () => {
    const element = await drawn(team({ agents: [agent('نوعا ‮evil', 182, 200), agent('x'.repeat(200), 182, 200)] }));
    for (const each of all(element, '.agent')) expect(getComputedStyle(each).unicodeBidi).to.equal('plaintext');
    expect(one(element, '.root').scrollWidth).to.be.at.most(1200);
  });

  it('shows five hundred agents ten at a time', async () => {
    const many = Array.from({ length: 500 }, (_, index) => agent(`Agent ${index}`, 180 + (index % 5), 200));
    const element = await drawn(team({ agents: many }));
    expect(all(element, 'tbody tr').length).to.equal(10);
    expect(one(element, 'table').getAttribute('aria-rowcount')).to.equal('501');
  });

  it('says that there are no agents in a document without any', async () => {
    const element = await drawn({ pantau: 1, kpis: [] });
    expect(element.state).to.equal('empty');
    expect(textOf(one(element, '.message'))).to.equal('No agents in this period.');
  });

  it('passes axe with a card open', async () => {
    const element = await drawn(team());
    await click(element, '.agent');
    await expect(element).to.be.accessible();
  });

  it('passes axe as a list of cards', async () => {
    await expect(await drawn(team(), { width: 360 })).to.be.accessible();
  });
});

describe('<pantau-agent-scorecards privacy>', () => {
  const everyName = new RegExp(`\\b(${[...names, 'Sari'].join('|')})\\b`);
  const said = async (element: AgentScorecards): Promise<string> =>
    [
      textOf(one(element, '.root')),
      await element.toCsv(),
      element.summary,
      JSON.stringify(await element.makeTable()),
    ].join();

  it('shows no name with anonymous: not in rows, card, table, CSV or sentence', async () => {
    const element = await drawn(team(), { pageSize: 20, more: { privacy: 'anonymous' } });
    await click(element, '.agent');
    expect(shown(element)[0]).to.equal('Agent 13');
    expect(await said(element)).not.to.match(everyName);
    expect(await said(element)).to.contain('Names are hidden on this screen.');
    expect(textOf(one(element, '[part=agent-card]'))).to.contain('CSAT 73.0% (200 answers) misses the target');
    expect(textOf(one(element, '.root'))).not.to.match(/months|CSAT back|next step|Thanked|none yet/);
  });

  it('repeats with anonymous nothing that stood in the place of an id or a name', async () => {
    const { agents, ...rest } = team() as unknown as { agents: object[] };
    const element = await drawn(
      { ...rest, agents: [...agents, agents[0], { id: 'x', name: { first: 'Sari' } }] },
      {
        more: { privacy: 'anonymous' },
      },
    );
    await element.updateComplete;
    const notes = textOf(one(element, '[part=notes]'));
    expect(notes).to.contain('found “…”'.replace(/[“”]/g, ''));
    expect(notes.toLowerCase()).not.to.match(new RegExp(names.join('|').toLowerCase()));
    element.privacy = 'lead';
    await element.updateComplete;
    expect(textOf(one(element, '[part=notes]')).toLowerCase()).to.match(new RegExp(names.join('|').toLowerCase()));
  });

  it('keeps a figure and its count apart, in the order the language reads them', async () => {
    for (const lang of ['en', 'ar'])
      for (const width of [336, 1200]) {
        const element = await drawn(team(), { lang, width });
        const count = one(element, 'td.ranged .count');
        const range = document.createRange();
        range.selectNodeContents(count);
        const number = range.getBoundingClientRect();
        range.selectNodeContents(count.parentElement as Node);
        range.setEndBefore(count);
        const figure = range.getBoundingClientRect();
        const gap = lang === 'ar' ? figure.left - number.right : number.left - figure.right;
        expect(gap, `${lang} at ${width}`).to.be.at.least(6);
      }
  });

  it('says of somebody new that they are here for under a month', async () => {
    const data = team({ agents: [agent('Ann', 182, 200, { since: '2026-11-02' }), sari] });
    const said = async (lang: string): Promise<string> =>
      all(await drawn(data, { lang }), 'tbody th')
        .map(textOf)
        .join();
    expect(await said('en')).to.contain('Ann under a month');
    expect(await said('id')).to.contain('Ann belum sebulan');
  });

  it('tells with anonymous no tenure by whom one is compared with', async () => {
    const element = await drawn(team(), { more: { privacy: 'anonymous' } });
    expect(one(element, 'td.ranged .count').ariaLabel).to.contain('middle of 13 peers 91.0%');
  });

  it('finds pseudonyms, and follows a picked agent without a name', async () => {
    const element = await drawn(team(), { pageSize: 5, more: { privacy: 'anonymous' } });
    const field = one(element, 'input') as HTMLInputElement;
    field.value = 'sari';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(shown(element)).to.deep.equal([]);
    field.value = 'agent 13';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Agent 13']);
    const picked = oneEvent(element, 'pantau-select');
    await click(element, '.agent');
    expect((await picked).detail).to.deep.equal({ agent: 'sari w.' });
  });

  it('speaks Indonesian of pseudonyms too', async () => {
    const element = await drawn(team(), { lang: 'id', more: { privacy: 'anonymous' } });
    expect(shown(element)[0]).to.equal('Agen 13');
    expect(textOf(one(element, '.caption'))).to.contain('Nama agen disembunyikan di layar ini.');
  });

  it('shows with self the own row alone, beside the peers, in the place of one row', async () => {
    const element = await drawn(team(), { more: { privacy: 'self', agent: 'bo' } });
    expect(shown(element)).to.deep.equal(['Bo']);
    const text = await said(element);
    expect(text).not.to.match(/\b(Ann|Sari|Lee)\b/);
    expect(text).to.contain('Only your own figures are shown.');
    expect(text).not.to.contain('to coach');
    expect(element.summary).to.equal('Bo: Nothing stands out.');
    expect(one(element, 'td.ranged .count').ariaLabel).to.contain('middle of 13 over 24 months here: 91.0%');
    expect(one(element, '.table-area').offsetHeight).to.be.lessThan(120);
    element.select({ agent: 'sari w.' });
    await element.updateComplete;
    expect(textOf(one(element, '.root'))).not.to.contain('Sari');
  });

  it('has no line of tools with self, and keeps exactly the place of the own row', async () => {
    const more = { privacy: 'self', agent: 'bo' };
    const element = await drawn(team(), { more });
    expect(all(element, '.tools').length).to.equal(0);
    const waiting = one(await drawn(undefined, { more }), '.message').parentElement?.offsetHeight;
    expect(element.offsetHeight).to.equal(waiting);
  });

  it('shows nothing with self where it is not said who reads', async () => {
    expect((await drawn(team(), { more: { privacy: 'self' } })).state).to.equal('empty');
  });
});

describe('<pantau-agent-scorecard>', () => {
  const card = async (data: unknown, id: string | null): Promise<AgentScorecard> => {
    const element = await fixture<AgentScorecard>(
      html`<pantau-agent-scorecard .data=${data} .agent=${id} group="card"></pantau-agent-scorecard>`,
    );
    await element.updateComplete;
    return element;
  };

  it('shows one agent with marks, quality, goals, notes and recognition', async () => {
    const element = await card(team(), 'sari w.');
    const text = textOf(one(element, '.card'));
    for (const said of [
      'Sari W.',
      'coach: CSAT',
      'QA 6 reviews',
      'critical',
      '73.0%, target 85%, due 18 Dec',
      'last 2 Oct',
    ]) {
      expect(text, said).to.contain(said);
    }
  });

  it('names no colleague', async () => {
    const text = textOf(one(await card(team(), 'sari w.'), '.card'));
    expect(names.some((name) => new RegExp(`\\b${name}\\b`).test(text))).to.equal(false);
  });

  it('hides the name of who is picked with anonymous, and everybody but the reader with self', async () => {
    const nameless = await card(team(), 'sari w.');
    nameless.privacy = 'anonymous';
    await nameless.updateComplete;
    expect(textOf(one(nameless, 'h2'))).to.equal('Agent 13');
    expect(nameless.summary).not.to.contain('Sari');
    nameless.agent = 'sari.former';
    await nameless.updateComplete;
    expect(nameless.summary).to.equal('Choose an agent to see the card.');
    const own = await card(team(), null);
    own.privacy = 'self';
    own.select({ agent: 'sari w.' });
    await own.updateComplete;
    expect(textOf(one(own, '.root'))).not.to.contain('Sari');
    own.agent = 'bo';
    await own.updateComplete;
    expect(textOf(one(own, 'h2'))).to.equal('Bo');
  });

  it('judges by the whole team, so that card and list agree', async () => {
    // By itself 170 of 200 is surely below 90 %; one of thirteen agents is bound to be so low by chance.
    const max = agent('Max', 170, 200);
    const alone = await card(team({ agents: [max] }), 'max');
    expect(alone.summary).to.equal('Max: CSAT 85.0% (200 answers) misses the target, and chance does not explain it.');
    const among = await card(team({ agents: [...names.map((name) => agent(name, 182, 200)), max] }), 'max');
    expect(among.summary).not.to.contain('chance does not explain it');
  });

  it('follows the agent picked in its group', async () => {
    const element = await card(team(), null);
    expect(textOf(one(element, '.message'))).to.equal('Choose an agent to see the card.');
    element.select({ agent: 'bo' });
    await element.updateComplete;
    expect(textOf(one(element, 'h2'))).to.equal('Bo');
  });

  it('says so when there is no such agent', async () => {
    expect(textOf(one(await card(team(), 'nobody'), '.message'))).to.equal(
      'There is no agent nobody among these figures.',
    );
  });

  it('says how many more answers would do for a small sample', async () => {
    const text = textOf(one(await card(team({ agents: [agent('Budi', 8, 10)] }), 'budi'), '.card'));
    expect(text).to.contain('about 50 more would narrow it to ±10 points');
    expect(text).to.contain('too few peers');
  });

  it('passes axe', async () => {
    await expect(await card(team(), 'sari w.')).to.be.accessible();
  });
});
