import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/dashboard.js';
import type { Dashboard } from '../../src/components/dashboard.js';
import type { MetricsElement } from '../../src/components/metrics-element.js';
import type { Selection } from '../../src/feed/selection.js';
import type { View } from '../../src/feed/view.js';
import { answering, calm, reached, shown, team } from './team.js';
import { part, textOf } from './tile.js';

type Part = MetricsElement<unknown>;

const partOf = (dashboard: Dashboard, tag: string): Part | null =>
  dashboard.shadowRoot?.querySelector<Part>(`pantau-${tag}`) ?? null;

/** The parts have their figures when the dashboard has; they draw right after it. */
async function drawn(dashboard: Dashboard): Promise<void> {
  await dashboard.updateComplete;
  const parts = [...(dashboard.shadowRoot?.querySelectorAll<Part>('.parts > *, .panels > *') ?? [])];
  await Promise.all(parts.map(({ updateComplete }) => updateComplete));
}

const chips = (dashboard: Dashboard): readonly HTMLButtonElement[] => [
  ...(dashboard.shadowRoot?.querySelectorAll<HTMLButtonElement>('[part=chip]') ?? []),
];

const named = (buttons: readonly HTMLElement[]): readonly string[] =>
  buttons.map((button) => button.getAttribute('aria-label') ?? button.innerText);

const selects = (dashboard: Dashboard): readonly HTMLSelectElement[] => [
  ...(dashboard.shadowRoot?.querySelectorAll('select') ?? []),
];

function choose(select: HTMLSelectElement | undefined, value: string): void {
  if (!select) throw new Error('nothing to choose');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

let servers = 0;

/** A dashboard of a server with two periods and two channels, and what it was asked. */
async function asking(given: Partial<Dashboard> = {}, document: object = {}) {
  const asked: string[] = [];
  const answers: ((response: Response) => void)[] = [];
  const periods = [
    { id: 'this', label: { en: 'This week', id: 'Minggu ini' } },
    { id: 'last', label: { en: 'Last week', id: 'Minggu lalu' } },
  ];
  const fetcher = (url: string): Promise<Response> => {
    asked.push(new URL(url).search);
    return new Promise((done) => answers.push(done));
  };
  const answer = (body: object): void =>
    answers.shift()?.(new Response(JSON.stringify({ ...team, periods, ...document, ...body })));
  // An address of its own: nothing is left of the test before.
  const src = `/asked-${(servers += 1)}?period={period}&channel={channel}`;
  const dashboard = await shown('pantau-dashboard', { src, period: 'this', fetcher, ...given });
  answer({});
  await reached(dashboard, 'ready');
  await dashboard.updateComplete;
  return { dashboard, asked, answer };
}

const concerns = (dashboard: Dashboard): readonly HTMLButtonElement[] => [
  ...(part(dashboard, 'headline')?.querySelectorAll('button') ?? []),
];

describe('<pantau-dashboard>', () => {
  it('shows the one to four things to do now first, in words', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    expect(concerns(dashboard).map(({ innerText }) => innerText)).to.deep.equal([
      'Backlog 143, limit 100',
      'nobody on Wed 18 Nov 10:00–11:00',
      'short of 2 agents Tue 17 Nov 09:00–10:00',
      '1 agent to coach',
    ]);
  });

  it('says so when all is well', async () => {
    const dashboard = await shown('pantau-dashboard', { data: calm });
    expect(part(dashboard, 'headline')?.innerText).to.contain('The target is met; every open hour is covered.');
  });

  it('hands on whose names may be shown', async () => {
    const wall = await shown('pantau-dashboard', { data: team, privacy: 'anonymous' });
    await drawn(wall);
    const rows = partOf(wall, 'agent-scorecards')?.shadowRoot?.querySelectorAll('.agent') ?? [];
    expect([...rows].map((row) => row.textContent)).to.deep.equal(['Agent 2', 'Agent 1']);
    wall.select({ agent: 'a' });
    await drawn(wall);
    expect(named(chips(wall))).to.deep.equal(['Remove: Agent 1']);
    expect(partOf(wall, 'shift-heatmap')).to.have.property('privacy', 'anonymous');
    const own = await shown('pantau-dashboard', { data: team, privacy: 'self', agent: 'a' });
    await drawn(own);
    expect(partOf(own, 'agent-scorecards')?.summary).to.match(/^Ana:/);
    expect(concerns(own).map(({ innerText }) => innerText)).not.to.contain('1 agent to coach');
    expect(own.summary).not.to.contain('No one is far enough');
  });

  it('names nobody on a wallboard, unless it is told to', async () => {
    const wall = await shown('pantau-dashboard', { data: team });
    const rows = (): unknown[] =>
      [...(partOf(wall, 'agent-scorecards')?.shadowRoot?.querySelectorAll('.agent') ?? [])].map(
        ({ textContent }) => textContent,
      );
    wall.select({ agent: 'a' });
    await drawn(wall);
    expect(named(chips(wall))).to.deep.equal(['Remove: Ana']);
    wall.setAttribute('wallboard', '');
    await drawn(wall);
    expect(named(chips(wall))).to.deep.equal(['Remove: Agent 1']);
    expect(rows()).to.deep.equal(['Agent 2', 'Agent 1']);
    expect(partOf(wall, 'shift-heatmap')).to.have.property('wallboard', true);
    expect(wall.summary).not.to.contain('Ana');
    wall.privacy = 'lead';
    await drawn(wall);
    expect(rows()).to.contain('Ana');
  });

  it('gives no all-clear where nothing could be judged, or where a part could not be read', async () => {
    const slots = [{ start: '2026-11-17T19:00:00+07:00', contacts: 40, scheduled: 1 }];
    const unknown = await shown('pantau-dashboard', { data: { ...calm, kpis: [], shifts: { minutes: 60, slots } } });
    expect(part(unknown, 'headline')?.innerText.trim()).to.equal('No figure can be judged against a target yet.');
    const unread = await shown('pantau-dashboard', { data: { ...calm, agents: 'x' } });
    expect(part(unread, 'headline')?.innerText).not.to.contain('✓');
    const well = await shown('pantau-dashboard', { data: calm });
    expect(part(well, 'headline')?.innerText).to.contain('✓');
  });

  it('says with its path that the time zone cannot be read, since every hour depends on it', async () => {
    const dashboard = await shown('pantau-dashboard', { data: { ...team, timeZone: 'Asia/Jkt' } });
    expect(textOf(dashboard, '[part=foot] details')).to.contain('Notes on the document');
    const notes = dashboard.shadowRoot?.querySelector('[part=foot] details')?.textContent ?? '';
    expect(notes).to.contain('timeZone: expected a time zone such as Asia/Jakarta, found "Asia/Jkt".');
  });

  it('says once what was left out, beside what it was left out of', async () => {
    const kpis = [...team.kpis, { metric: 'reopen', now: { part: 5, whole: 4 } }];
    const dashboard = await shown('pantau-dashboard', { data: { ...team, kpis } });
    await drawn(dashboard);
    const told = ['kpi-tiles', 'shift-heatmap', 'csat-trend', 'agent-scorecards'].filter((tag) =>
      partOf(dashboard, tag)?.shadowRoot?.textContent?.includes('1 of 4 figures could not be read'),
    );
    expect(told).to.deep.equal(['kpi-tiles']);
    expect(textOf(dashboard, '.dashboard > [part=foot]')).to.equal('');
  });

  it('draws each part the document has figures for, and no other', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    await drawn(dashboard);
    for (const tag of ['kpi-tiles', 'shift-heatmap', 'csat-trend', 'agent-scorecards']) {
      expect(partOf(dashboard, tag)?.state, tag).to.equal('ready');
    }
    dashboard.data = { ...team, shifts: undefined, agents: undefined };
    await dashboard.updateComplete;
    expect(partOf(dashboard, 'shift-heatmap')).to.equal(null);
    expect(partOf(dashboard, 'agent-scorecards')).to.equal(null);
  });

  it('lets the others stand when one section cannot be read, and says so in its place', async () => {
    const dashboard = await shown('pantau-dashboard', { data: { ...team, agents: 'none' } });
    await drawn(dashboard);
    const cards = partOf(dashboard, 'agent-scorecards');
    expect(cards?.state).to.equal('error');
    expect(textOf(cards as Part)).to.contain('agents: expected a list, found "none".');
    expect(partOf(dashboard, 'kpi-tiles')?.state).to.equal('ready');
  });

  it('names the team, the period and the age of the figures', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    expect(textOf(dashboard, 'header')).to.equal('Night shift 16–22 Nov 2026 · as of 06:05 WIB, Mon 23 Nov');
  });

  it('says what the figures of people are for, in the page’s words where it has some', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    await drawn(dashboard);
    const notice = (): string =>
      [...(dashboard.shadowRoot?.querySelectorAll('slot') ?? [])]
        .flatMap((slot) => slot.assignedNodes({ flatten: true }))
        .map(({ textContent }) => textContent?.trim())
        .join('');
    expect(notice()).to.match(/^For coaching, not for sanctions\./);
    const own = document.createElement('p');
    own.slot = 'fair-use';
    own.textContent = 'Agreed with the works council.';
    dashboard.append(own);
    expect(notice()).to.equal('Agreed with the works council.');
  });

  it('says itself in one paragraph, for screen readers and for copying: the headline, then a sentence for each part', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    await drawn(dashboard);
    const sentences = ['shift-heatmap', 'csat-trend', 'agent-scorecards'].map((tag) => partOf(dashboard, tag)?.summary);
    const headline =
      'Needs attention: Backlog 143, limit 100; nobody on Wed 18 Nov 10:00–11:00; short of 2 agents Tue 17 Nov 09:00–10:00; 1 agent to coach.';
    expect(dashboard.summary).to.equal([headline, '1 of 3 targets met.', ...sentences].join(' '));
    expect(dashboard.shadowRoot?.querySelector('article')?.ariaDescription).to.equal(dashboard.summary);
    dashboard.lang = 'id';
    await drawn(dashboard);
    expect(dashboard.summary).to.match(/^Perlu perhatian: .* 1 dari 3 target tercapai\. /);
  });

  it('says in its paragraph nothing of a part it does not have, and nothing twice', async () => {
    const dashboard = await shown('pantau-dashboard', { data: { ...calm, shifts: null } });
    expect(dashboard.summary).to.equal('The target is met.');
  });

  it('has the figures of its tiles as a table and as CSV', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    const table = await dashboard.makeTable();
    expect(table?.rows).to.have.length(3);
    expect(await dashboard.toCsv()).to.contain('Backlog');
  });

  it('brings the reader by keyboard from a concern to its place, and selects what it is about', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    const picked: Selection[] = [];
    dashboard.addEventListener('pantau-select', ({ detail }) => picked.push(detail));
    const coach = concerns(dashboard)[3];
    coach?.focus();
    coach?.click();
    expect(picked).to.deep.equal([{ agent: 'b' }]);
    expect(dashboard.shadowRoot?.activeElement?.localName).to.equal('pantau-agent-scorecards');
  });

  it('lets the keyboard into every part, also after a visit from the headline', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    await drawn(dashboard);
    concerns(dashboard)[3]?.click();
    concerns(dashboard)[0]?.focus();
    const reached = new Set<string>();
    for (let presses = 0; presses < 80; presses += 1) {
      await sendKeys({ press: 'Tab' });
      const part = dashboard.shadowRoot?.activeElement;
      if (part?.shadowRoot?.activeElement) reached.add(part.localName);
    }
    expect([...reached]).to.include.members([
      'pantau-kpi-tiles',
      'pantau-shift-heatmap',
      'pantau-csat-trend',
      'pantau-agent-scorecards',
    ]);
  });

  it('shares one selection between its parts, and none with a dashboard beside it', async () => {
    const one = await shown('pantau-dashboard', { data: team });
    const other = await shown('pantau-dashboard', { data: team });
    one.select({ agent: 'b' });
    await drawn(one);
    await drawn(other);
    const current = (dashboard: Dashboard): number =>
      partOf(dashboard, 'agent-scorecards')?.shadowRoot?.querySelectorAll('[aria-current=true]').length ?? -1;
    expect(current(one)).to.equal(1);
    expect(current(other)).to.equal(0);
  });

  it('names what is picked on chips, in words and in the team’s hours', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    expect(named(chips(dashboard))).to.deep.equal([]);
    const slot = '2026-11-17T09:00:00+07:00';
    dashboard.select({ agent: 'b', metric: 'csat', channel: 'phone', slot, day: '2026-11-17' });
    await dashboard.updateComplete;
    const names = ['Remove: CSAT', 'Remove: Phone', 'Remove: Budi', 'Remove: Tue 17 Nov 09:00'];
    expect(named(chips(dashboard))).to.deep.equal(names);
    expect(chips(dashboard)[3]?.innerText).to.equal('Tue 17 Nov 09:00 ×');
    dashboard.lang = 'id';
    await drawn(dashboard);
    expect(named(chips(dashboard)).slice(1)).to.deep.equal([
      'Hapus: Telepon',
      'Hapus: Budi',
      'Hapus: Sel, 17 Nov 09.00',
    ]);
  });

  it('has no chip for what its document does not know', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    dashboard.select({ agent: 'x'.repeat(10_000), metric: '<b>', channel: 'fax', slot: 'then', day: '2026-99-99' });
    await dashboard.updateComplete;
    expect(chips(dashboard)).to.deep.equal([]);
  });

  it('lets go of one thing by its chip, an hour with its day, and keeps the keyboard there', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    dashboard.select({ agent: 'b', slot: '2026-11-17T09:00:00+07:00', day: '2026-11-17' });
    await dashboard.updateComplete;
    const picked: Selection[] = [];
    dashboard.addEventListener('pantau-select', ({ detail }) => picked.push(detail));
    chips(dashboard)[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await drawn(dashboard);
    expect(picked).to.deep.equal([{ agent: 'b' }]);
    expect(dashboard.shadowRoot?.activeElement).to.equal(chips(dashboard)[0]);
    await sendKeys({ press: 'Enter' });
    await drawn(dashboard);
    expect(picked).to.deep.equal([{ agent: 'b' }, {}]);
    expect(dashboard.shadowRoot?.activeElement?.ariaLabel).to.equal('More');
  });

  it('lets go of everything by one button where there are several, and by Escape', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    dashboard.select({ agent: 'b' });
    await dashboard.updateComplete;
    expect(part(dashboard, 'clear')).to.equal(null);
    dashboard.select({ agent: 'b', metric: 'csat' });
    await dashboard.updateComplete;
    part(dashboard, 'clear')?.click();
    await drawn(dashboard);
    expect(chips(dashboard)).to.deep.equal([]);
    dashboard.select({ agent: 'b', metric: 'csat' });
    await dashboard.updateComplete;
    chips(dashboard)[0]?.focus();
    await sendKeys({ press: 'Escape' });
    await drawn(dashboard);
    expect(chips(dashboard)).to.deep.equal([]);
  });

  for (const width of [360, 700, 1280]) {
    it(`moves nothing at ${width} px when something is picked`, async () => {
      const dashboard = await shown('pantau-dashboard', { data: team });
      (dashboard.parentElement as HTMLElement).style.inlineSize = `${width}px`;
      await drawn(dashboard);
      const before = part(dashboard, 'headline')?.offsetTop;
      dashboard.select(width < 640 ? { agent: 'b' } : { agent: 'b', metric: 'service-level', day: '2026-11-17' });
      await drawn(dashboard);
      expect(chips(dashboard)).not.to.have.length(0);
      expect(part(dashboard, 'headline')?.offsetTop).to.equal(before);
    });
  }

  it('offers the periods and channels of its document where the address has a place for them', async () => {
    const { dashboard, asked } = await asking();
    expect(
      selects(dashboard).map((select) => [select.labels[0]?.innerText.split('\n')[0]?.trim().split(' ')[0]]),
    ).to.deep.equal([['Period'], ['Channel']]);
    expect(selects(dashboard).map(({ selectedOptions: [option] }) => option?.text)).to.deep.equal([
      'This week',
      'All channels',
    ]);
    expect(selects(dashboard).map(({ options }) => options.length)).to.deep.equal([2, 3]);
    expect(asked).to.deep.equal(['?period=this&channel=']);
    dashboard.lang = 'id';
    await drawn(dashboard);
    expect(selects(dashboard).map(({ selectedOptions: [option] }) => option?.text)).to.deep.equal([
      'Minggu ini',
      'Semua kanal',
    ]);
    const fixed = await shown('pantau-dashboard', {
      data: {
        ...team,
        periods: [
          { id: 'a', label: 'A' },
          { id: 'b', label: 'B' },
        ],
      },
    });
    expect(selects(fixed)).to.deep.equal([]);
  });

  it('offers the periods that the page lists where the document lists none, and goes back to them', async () => {
    const { dashboard, asked, answer } = await asking(
      { period: '7d', periods: '7d Last 7 days, 30d  Last 30 days,, month' },
      { periods: null },
    );
    const [period] = selects(dashboard);
    expect([...(period?.options ?? [])].map(({ text }) => text)).to.deep.equal([
      'Last 7 days',
      'Last 30 days',
      'month',
    ]);
    dashboard.view = { period: '30d' };
    await drawn(dashboard);
    answer({ periods: null });
    expect(asked.at(-1)).to.equal('?period=30d&channel=');
    dashboard.view = { period: 'never' };
    await drawn(dashboard);
    expect(dashboard.period).to.equal('30d');
  });

  it('prefers the periods of its document to those that the page lists', async () => {
    const { dashboard } = await asking({ periods: 'a A, b B' });
    expect([...(selects(dashboard)[0]?.options ?? [])].map(({ text }) => text)).to.deep.equal([
      'This week',
      'Last week',
    ]);
  });

  it('says that a period is not one of the choices, and offers no choice of one', async () => {
    const { dashboard } = await asking({ period: null }, { channels: team.channels.slice(0, 1) });
    expect(selects(dashboard).map(({ selectedOptions: [option] }) => option?.text)).to.deep.equal(['–']);
  });

  it('asks for the period that is chosen, and keeps the figures until the new ones are here', async () => {
    const { dashboard, asked, answer } = await asking();
    dashboard.select({ agent: 'b' });
    choose(selects(dashboard)[0], 'last');
    await dashboard.updateComplete;
    expect(asked).to.deep.equal(['?period=this&channel=', '?period=last&channel=']);
    expect(textOf(dashboard, 'header')).to.contain('16–22 Nov 2026');
    const article = dashboard.shadowRoot?.querySelector('article');
    expect(article?.ariaBusy).to.equal('true');
    answer({ period: { from: '2026-11-09', to: '2026-11-15' } });
    await waitUntil(() => article?.ariaBusy === 'false');
    expect(textOf(dashboard, 'header')).to.contain('9–15 Nov 2026');
    expect(named(chips(dashboard)), 'what is picked stays').to.deep.equal(['Remove: Budi']);
    choose(selects(dashboard)[1], 'phone');
    await dashboard.updateComplete;
    expect(asked.at(-1)).to.equal('?period=last&channel=phone');
  });

  it('tells its view as plain JSON when the reader changes it, and goes back to one', async () => {
    const { dashboard, asked, answer } = await asking();
    const views: View[] = [];
    const hear = ({ detail }: CustomEvent<View>): unknown => views.push(detail);
    document.body.addEventListener('pantau-view', hear);
    concerns(dashboard).at(-1)?.click();
    choose(selects(dashboard)[0], 'last');
    dashboard.select({});
    document.body.removeEventListener('pantau-view', hear);
    const first = { period: 'this', channel: null, agent: 'b' };
    expect(views).to.deep.equal([first, { ...first, period: 'last' }]);
    expect(JSON.parse(JSON.stringify(dashboard.view))).to.deep.equal({ period: 'last', channel: null });
    await dashboard.updateComplete;
    answer({ period: { from: '2026-11-09', to: '2026-11-15' } });
    await waitUntil(() => textOf(dashboard, 'header').includes('9–15 Nov'));
    dashboard.view = JSON.parse(JSON.stringify(first));
    await waitUntil(() => asked.length === 3);
    expect(asked[2]).to.equal('?period=this&channel=');
    answer({});
    await waitUntil(() => chips(dashboard).length === 1);
    expect(dashboard.view).to.deep.equal(first);
  });

  it('goes back to an agent whom only the figures of that period know', async () => {
    const { dashboard, asked, answer } = await asking();
    dashboard.view = { period: 'last', channel: null, agent: 'c' };
    await waitUntil(() => asked.length === 2);
    await dashboard.updateComplete;
    answer({ agents: [{ ...team.agents[0], id: 'c', name: 'Citra' }] });
    await waitUntil(() => chips(dashboard).length === 1);
    expect(named(chips(dashboard))).to.deep.equal(['Remove: Citra']);
  });

  it('ignores a view its document knows nothing of, and throws nothing', async () => {
    const { dashboard, asked } = await asking();
    const before = dashboard.view;
    const hostile = {
      period: 'x'.repeat(10_000),
      channel: '<img>',
      agent: { id: 'b' },
      day: 7,
      slot: [],
      metric: null,
    };
    for (const view of [hostile, null, 'text', 7, [], { agent: 'nobody' }]) {
      dashboard.view = view;
      await dashboard.updateComplete;
    }
    expect(dashboard.view).to.deep.equal(before);
    expect(asked).to.have.length(1);
  });

  it('names the hour that is picked, however its start is written', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    dashboard.select({ slot: '2026-11-17T02:00:00Z' });
    await drawn(dashboard);
    expect(named(chips(dashboard))).to.deep.equal(['Remove: Tue 17 Nov 09:00']);
  });

  it('stands one thing to do under the other on a telephone, without dots between', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    const dot = (): string => getComputedStyle(concerns(dashboard)[0]?.parentElement as HTMLElement, '::after').content;
    expect(dot()).to.equal('"·"');
    dashboard.style.width = '360px';
    await drawn(dashboard);
    expect(dot()).to.equal('none');
  });

  it('keeps names from right to left apart from the numbers beside them', async () => {
    const name = '\u0631\u0636\u0627';
    const data = {
      ...team,
      metrics: { backlog: { target: 100, label: name } },
      channels: [{ id: 'phone', label: name }],
      events: [{ from: '2026-11-17', label: name }],
    };
    const dashboard = await shown('pantau-dashboard', { data });
    expect(dashboard.summary).to.contain(`\u2068${name}\u2069 143, limit 100`);
    expect(dashboard.summary).to.contain(`Staffing by hour, \u2068${name}\u2069, 16–22 Nov 2026`);
    expect(partOf(dashboard, 'kpi-tiles')?.summary).to.contain(`\u2068${name}\u2069 143`);
    const hours = partOf(dashboard, 'shift-heatmap')?.shadowRoot?.querySelector('[part=caption]');
    expect(hours?.textContent).to.contain(`\u2068${name}\u2069 (17 Nov)`);
  });

  it('keeps a view that is set before there are figures, also before the tag is known', async () => {
    const early = document.createElement('div');
    early.innerHTML = '<pantau-dashboard></pantau-dashboard>';
    const dashboard = early.firstElementChild as Dashboard;
    dashboard.view = { agent: 'b' };
    dashboard.remember = 'url';
    (await fixture<HTMLElement>(html`<div></div>`)).append(dashboard);
    dashboard.data = team;
    await waitUntil(() => chips(dashboard).length === 1);
    expect(named(chips(dashboard))).to.deep.equal(['Remove: Budi']);
  });

  describe('that remembers its view in the address', () => {
    const { href } = location;
    const goTo = (query: string): void => history.replaceState(null, '', `${href.split('?')[0]}${query}#top`);

    afterEach(() => history.replaceState(null, '', href));

    it('begins with it, and asks for its period', async () => {
      goTo('?pantau.period=last&pantau.agent=b');
      const { dashboard, asked, answer } = await asking({ remember: 'url' });
      await waitUntil(() => asked.length === 2);
      expect(asked[1]).to.equal('?period=last&channel=');
      answer({ period: { from: '2026-11-09', to: '2026-11-15' } });
      await waitUntil(() => chips(dashboard).length === 1);
      expect(dashboard.view).to.deep.equal({ period: 'last', channel: null, agent: 'b' });
    });

    it('begins with it in place of a view that the page set', async () => {
      goTo('?pantau.day=2026-11-17');
      const { dashboard } = await asking({ remember: 'url', view: { agent: 'b' } as Dashboard['view'] });
      await waitUntil(() => chips(dashboard).length === 1);
      expect(dashboard.view).to.deep.equal({ period: 'this', channel: null, day: '2026-11-17' });
    });

    it('writes it there, and leaves the page’s own parameters to the letter', async () => {
      goTo('?q=a%20b+c&flag&pantau.other.agent=z&pantau.day=2026-11-17');
      const { dashboard } = await asking({ remember: 'url' });
      await waitUntil(() => chips(dashboard).length === 1);
      concerns(dashboard).at(-1)?.click();
      const own = '?q=a%20b+c&flag&pantau.other.agent=z';
      expect(location.search).to.equal(`${own}&pantau.period=this&pantau.agent=b&pantau.day=2026-11-17`);
      expect(location.hash).to.equal('#top');
      await drawn(dashboard);
      part(dashboard, 'clear')?.click();
      expect(location.search).to.equal(`${own}&pantau.period=this`);
    });

    it('writes nobody there whose name is hidden; the page is told by its event', async () => {
      goTo('?pantau.agent=a');
      const dashboard = await shown('pantau-dashboard', { data: team, remember: 'url', privacy: 'anonymous' });
      const told: unknown[] = [];
      dashboard.addEventListener('pantau-view', ({ detail }) => told.push(detail));
      concerns(dashboard).at(-1)?.click();
      expect(told).to.deep.equal([{ period: null, channel: null, agent: 'b' }]);
      expect(location.search).to.equal('');
    });

    it('tells several dashboards apart by their ids', async () => {
      goTo('?pantau.left%20one.agent=b&pantau.agent=a');
      const left = await shown('pantau-dashboard', { data: team, remember: 'url', id: 'left one' });
      const other = await shown('pantau-dashboard', { data: team, remember: 'url' });
      await waitUntil(() => chips(left).length + chips(other).length === 2);
      expect([named(chips(left)), named(chips(other))]).to.deep.equal([['Remove: Budi'], ['Remove: Ana']]);
      chips(left)[0]?.click();
      expect(location.search).to.equal('?pantau.agent=a');
    });

    it('ignores what is not known there, and touches no address unless asked to', async () => {
      goTo(`?pantau.agent=%3Cb%3E&pantau.period=${'x'.repeat(10_000)}&pantau.day=%FF`);
      const { dashboard, asked } = await asking({ remember: 'url' });
      await drawn(dashboard);
      expect(dashboard.view).to.deep.equal({ period: 'this', channel: null });
      expect(asked).to.have.length(1);
      goTo('?pantau.agent=b');
      const other = await shown('pantau-dashboard', { data: team });
      concerns(other).at(-1)?.click();
      expect(location.search).to.equal('?pantau.agent=b');
    });
  });

  it('turns to Indonesian with the page', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team, lang: 'id' });
    expect(textOf(dashboard, 'header')).to.contain('Shift malam');
    expect(part(dashboard, 'headline')?.innerText).to.contain('Perlu perhatian');
    expect(concerns(dashboard).at(-1)?.innerText).to.equal('1 agen perlu coaching');
  });

  it('waits for its figures in the loading state', async () => {
    const dashboard = await shown('pantau-dashboard', { src: '/never', fetcher: () => new Promise(() => undefined) });
    expect(dashboard.state).to.equal('loading');
  });

  it('is empty, and says so, without any figures', async () => {
    const dashboard = await shown('pantau-dashboard', { data: { pantau: 1 } });
    expect(dashboard.state).to.equal('empty');
    expect(textOf(dashboard)).to.contain('No figures in this period.');
  });

  it('says in the error state which version it cannot read', async () => {
    const dashboard = await shown('pantau-dashboard', { data: { pantau: 2 } });
    expect(dashboard.state).to.equal('error');
    expect(textOf(dashboard)).to.contain('The document is version 2; this page understands 1.');
  });

  it('asks to sign in again in the auth state', async () => {
    const dashboard = await shown('pantau-dashboard', { src: '/dashboard-auth', fetcher: answering(403) });
    await reached(dashboard, 'auth');
    expect(textOf(dashboard)).to.contain('may not see these figures');
  });

  it('keeps old figures when a refresh fails, and says why: stale', async () => {
    let answer = answering(200, team);
    const fetcher = (): Promise<Response> => answer();
    const dashboard = await shown('pantau-dashboard', { src: '/dashboard-stale', fetcher });
    await reached(dashboard, 'ready');
    answer = answering(500);
    dashboard.reload();
    await reached(dashboard, 'stale');
    await dashboard.updateComplete;
    expect(concerns(dashboard)).to.have.length(4);
    expect(textOf(dashboard)).to.contain('status 500');
    const headline = part(dashboard, 'headline') as HTMLElement;
    expect(getComputedStyle(headline).filter, 'what to do now steps back with the figures').to.contain('grayscale');
  });

  it('is accessible', async () => {
    const dashboard = await shown('pantau-dashboard', { data: team });
    await expect(dashboard).to.be.accessible();
  });
});
