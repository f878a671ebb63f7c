import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { MetricsElement } from '../../src/components/metrics-element.js';
import type { Drill } from '../../src/events.js';
import type { Selection } from '../../src/feed/selection.js';
import { shown, team } from './team.js';
import { usual } from './tile.js';

type Element = MetricsElement<unknown> & { select?(selection: Selection): void };

const period = { from: '2026-11-16', to: '2026-11-22', before: { from: '2026-11-09', to: '2026-11-15' } };
const source = { name: 'Desk' };
const data = { ...team, source };
const href = 'https://desk.example/search?m={metric}&c={channel}&a={agent}&d={day}&s={slot}&p={from}..{to}';

async function placed(tag: string, given: object, selection: Selection = {}): Promise<Element> {
  const element = document.createElement(`pantau-${tag}`) as Element;
  Object.assign(element, { data, href, ...given });
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  element.select?.(selection);
  await element.updateComplete;
  return element;
}

/** Opens the menu and gives its entry for the records behind the figures. */
async function entryOf(element: Element, words = 'Open in help desk'): Promise<HTMLElement | undefined> {
  const button = element.shadowRoot?.querySelector<HTMLElement>('.menu > button');
  if (button?.ariaExpanded === 'false') button.click();
  await element.updateComplete;
  const entries = element.shadowRoot?.querySelectorAll<HTMLElement>('.entries > :is(a, button)') ?? [];
  return [...entries].find(({ innerText }) => innerText === words);
}

/** What the page hears when the entry is clicked; the link itself is never followed. */
async function heard(element: Element, cancelled = true) {
  const entry = await entryOf(element);
  const heard: Drill[] = [];
  let isFollowed = false;
  const hear = (event: CustomEvent<Drill>): void => {
    heard.push(event.detail);
    if (cancelled) event.preventDefault();
  };
  const stop = (event: Event): void => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  document.body.addEventListener('pantau-drill', hear);
  document.body.addEventListener('click', stop);
  entry?.click();
  document.body.removeEventListener('pantau-drill', hear);
  document.body.removeEventListener('click', stop);
  return { heard, isFollowed, address: entry instanceof HTMLAnchorElement ? entry.href : null };
}

describe('the way to the records behind the figures', () => {
  const cases: readonly [tag: string, given: object, selection: Selection, told: object, query: string][] = [
    ['kpi-tile', { metric: 'csat' }, {}, { metric: 'csat' }, 'm=csat&c=&a=&d=&s='],
    // Its only channel, though nobody asked for it.
    [
      'kpi-tile',
      { metric: 'service-level' },
      {},
      { metric: 'service-level', channel: 'phone' },
      'm=service-level&c=phone&a=&d=&s=',
    ],
    [
      'shift-heatmap',
      {},
      { slot: '2026-11-17T09:00:00+07:00', day: '2026-11-17' },
      { slot: '2026-11-17T09:00:00+07:00', day: '2026-11-17', channel: 'phone' },
      'm=&c=phone&a=&d=2026-11-17&s=2026-11-17T09%3A00%3A00%2B07%3A00',
    ],
    [
      'csat-trend',
      {},
      { day: '2026-11-17', metric: 'nps' },
      { day: '2026-11-17', metric: 'csat' },
      'm=csat&c=&a=&d=2026-11-17&s=',
    ],
    [
      'csat-trend',
      { data: { ...data, surveys: team.surveys.map((survey) => ({ ...survey, channel: 'phone' })), kpis: [] } },
      {},
      { metric: 'csat', channel: 'phone' },
      'm=csat&c=phone&a=&d=&s=',
    ],
    // A row of one has its channel; a row of several has none.
    ['kpi-tiles', { metrics: 'service-level' }, {}, { channel: 'phone' }, 'm=&c=phone&a=&d=&s='],
    ['kpi-tiles', { metrics: 'service-level csat' }, {}, {}, 'm=&c=&a=&d=&s='],
    ['agent-scorecards', {}, { agent: 'b' }, { agent: 'b' }, 'm=&c=&a=b&d=&s='],
    ['agent-scorecard', { agent: 'a' }, { agent: 'b' }, { agent: 'a' }, 'm=&c=&a=a&d=&s='],
    [
      'dashboard',
      {},
      { agent: 'b', day: '2026-11-17' },
      { agent: 'b', day: '2026-11-17' },
      'm=&c=&a=b&d=2026-11-17&s=',
    ],
  ];
  for (const [tag, given, selection, told, query] of cases) {
    it(`is told with all it is about, and leads there, from <pantau-${tag}> (${query})`, async () => {
      await placed('agent-scorecards', { group: 'others' }, { agent: 'nobody here', day: '2026-11-16' });
      const element = await placed(tag, given, selection);
      const { heard: drills, address } = await heard(element);
      const about = JSON.parse(JSON.stringify(drills)) as object[];
      expect(about).to.deep.equal([{ ...told, period, team: team.team, source }]);
      expect(address).to.equal(`https://desk.example/search?${query}&p=2026-11-16..2026-11-22`);
    });
  }

  it('tells in its address nobody whose name is hidden; the page hears who it is', async () => {
    for (const [privacy, agent, told] of [
      ['lead', null, 'b'],
      ['anonymous', 'b', ''],
      ['self', 'b', 'b'],
      ['self', 'a', ''],
    ] as const) {
      const { address, heard: drills } = await heard(await placed('dashboard', { privacy, agent }, { agent: 'b' }));
      expect(new URL(address ?? '').searchParams.get('a'), privacy).to.equal(told);
      expect(drills[0]?.agent).to.equal('b');
    }
  });

  it('tells nobody from a trend, which knows of no names that are hidden elsewhere', async () => {
    const selection = { agent: 'b', day: '2026-11-17' };
    const { address, heard: drills } = await heard(await placed('csat-trend', {}, selection));
    expect(new URL(address ?? '').searchParams.get('a')).to.equal('');
    expect(drills[0]?.agent).to.equal('b');
  });

  it('is not followed where the page cancels it, and closes the menu', async () => {
    const element = await placed('kpi-tile', { metric: 'csat' });
    expect((await heard(element)).isFollowed).to.equal(false);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.entries')).to.equal(null);
    expect((await heard(element, false)).isFollowed).to.equal(true);
  });

  it('is not there without an address, and in the page’s hands where the address is empty or unsafe', async () => {
    expect(await entryOf(await placed('kpi-tile', { metric: 'csat', href: null }))).to.equal(undefined);
    for (const unsafe of ['', 'javascript:alert({metric})', ' java\nscript:1', 'data:text/html,{metric}']) {
      const { heard: drills, address } = await heard(await placed('kpi-tile', { metric: 'csat', href: unsafe }));
      expect([drills.length, address], unsafe).to.deep.equal([1, null]);
    }
  });

  it('encodes what it fills in: a metric’s id never becomes an address of its own', async () => {
    const metric = 'javascript:alert(1)//?&\u{1f600}\ud800';
    const kpis = [{ metric, now: { part: 90, whole: 100 } }];
    const { address } = await heard(await placed('kpi-tile', { data: { ...usual, kpis }, metric, href: '/{metric}' }));
    expect(new URL(address ?? '').origin).to.equal(location.origin);
    expect(new URL(address ?? '').search).to.equal('');
  });

  it('fills in texts alone: the period asked for, and nothing for what has no text', async () => {
    const given = { metric: 'csat', period: '2026-11', href: '/x?p={period}&t={team}&c={constructor}' };
    const { address } = await heard(await placed('kpi-tile', given));
    expect(new URL(address ?? '').search).to.equal('?p=2026-11&t=&c=');
  });

  it('leads to the agent picked, not to the one who reads', async () => {
    const list = await placed('agent-scorecards', { agent: 'a', privacy: 'self' }, { agent: 'b' });
    expect((await heard(list)).heard[0]?.agent).to.equal('b');
    const card = await placed('agent-scorecard', { agent: 'a' }, { agent: 'b' });
    expect((await heard(card)).heard[0]?.agent).to.equal('a');
  });

  it('is handed by the dashboard to its parts and their tiles', async () => {
    const dashboard = await shown('pantau-dashboard', { data, href });
    const tiles = dashboard.shadowRoot?.querySelector<Element>('pantau-kpi-tiles') as Element;
    await tiles.updateComplete;
    const tile = tiles.shadowRoot?.querySelector<Element>('pantau-kpi-tile') as Element;
    await tile.updateComplete;
    expect((await heard(tile)).heard[0]?.metric).to.equal('csat');
    const cards = dashboard.shadowRoot?.querySelector<Element>('pantau-agent-scorecards') as Element;
    expect((await heard(cards)).address).to.contain('https://desk.example/search?m=&c=');
  });

  it('is named in Indonesian', async () => {
    const element = await placed('kpi-tile', { metric: 'csat', lang: 'id' });
    expect(await entryOf(element, 'Buka di help desk')).not.to.equal(undefined);
  });
});
