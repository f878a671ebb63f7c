import { expect, fixture, html } from '@open-wc/testing';
import type { KpiTile } from '../../src/components/kpi-tile.js';
import { parserReady } from '../../src/feed/parser.js';
import { formatReady } from '../../src/locale/format.js';
import { part, textOf, tileOf, until, usual } from './tile.js';

before(async () => {
  await parserReady();
  await import('../../src/components/parts/details.js');
  await import('../../src/components/parts/trouble.js');
  await formatReady('id');
});

const twice = (text: string): string => `${text} ${text}`;
const metrics = (label: string, id = 'csat') => ({ ...usual.metrics, [id]: { ...usual.metrics.csat, label } });

/** Everything in an element whose text does not fit its own box. */
function cut(tile: KpiTile): readonly string[] {
  const all = [...(tile.shadowRoot?.querySelectorAll<HTMLElement>('.root *') ?? [])];
  const inner = (tile.shadowRoot?.querySelector('.card') as HTMLElement).getBoundingClientRect();
  return all
    .filter(
      (element) =>
        element instanceof HTMLElement && element.checkVisibility() && !element.matches('.visually-hidden, bdi'),
    )
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const clips = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return clips || box.right > inner.right + 1 || box.left < inner.left - 1;
    })
    .map((element) => element.className || element.localName);
}

/** How often listeners were added and not taken away, and observers and timers left running. */
async function leftBehind(run: () => Promise<void>): Promise<{ listeners: number; observers: number; timers: number }> {
  const targets = new Set<EventTarget>([window, document, document.documentElement, document.body]);
  const listeners = new Set<string>();
  const ids = new WeakMap<object, number>();
  let next = 0;
  const key = (target: EventTarget, type: string, listener: object): string => {
    if (!ids.has(listener)) ids.set(listener, (next += 1));
    return `${[...targets].indexOf(target)} ${type} ${ids.get(listener)}`;
  };
  const own = {
    add: EventTarget.prototype.addEventListener,
    remove: EventTarget.prototype.removeEventListener,
    setTimeout: window.setTimeout,
    clearTimeout: window.clearTimeout,
    MutationObserver: window.MutationObserver,
    ResizeObserver: window.ResizeObserver,
  };
  const timers = new Set<unknown>();
  const observers = new Set<object>();
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = (this ?? window) as EventTarget;
    const once = typeof options === 'object' && options?.once;
    if (listener && targets.has(target) && !once) listeners.add(key(target, type, listener));
    own.add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = (this ?? window) as EventTarget;
    if (listener && targets.has(target)) listeners.delete(key(target, type, listener));
    own.remove.call(target, type, listener, options);
  };
  window.setTimeout = ((run: () => void, wait?: number) => {
    const timer: unknown = own.setTimeout.call(
      window,
      () => {
        timers.delete(timer);
        run();
      },
      wait,
    );
    timers.add(timer);
    return timer;
  }) as typeof window.setTimeout;
  window.clearTimeout = (timer) => {
    timers.delete(timer);
    own.clearTimeout.call(window, timer as number);
  };
  const counting = <Base extends typeof MutationObserver | typeof ResizeObserver>(base: Base): Base => {
    const { observe, disconnect } = base.prototype;
    return class extends (base as unknown as new (run: unknown) => MutationObserver) {
      override observe(...given: unknown[]): void {
        observers.add(this);
        (observe as (...all: unknown[]) => void).apply(this, given);
      }
      override disconnect(): void {
        observers.delete(this);
        disconnect.call(this as never);
      }
    } as unknown as Base;
  };
  window.MutationObserver = counting(own.MutationObserver);
  window.ResizeObserver = counting(own.ResizeObserver);
  try {
    await run();
    await new Promise((done) => own.setTimeout.call(window, () => done(null), 20));
    return { listeners: listeners.size, observers: observers.size, timers: timers.size };
  } finally {
    EventTarget.prototype.addEventListener = own.add;
    EventTarget.prototype.removeEventListener = own.remove;
    Object.assign(window, {
      setTimeout: own.setTimeout,
      clearTimeout: own.clearTimeout,
      MutationObserver: own.MutationObserver,
      ResizeObserver: own.ResizeObserver,
    });
    timers.forEach((timer) => clearTimeout(timer as number));
  }
}

describe('<pantau-kpi-tile> in narrow places', () => {
  for (const lang of ['en', 'id']) {
    it(`cuts nothing but its name at 240 px with texts twice as long (${lang})`, async () => {
      const data = {
        ...usual,
        notice: twice('Simulated data of a team that does not exist'),
        channels: usual.channels.map((channel) => ({ ...channel, label: twice('WhatsApp Business') })),
        metrics: {
          ...metrics(twice('Customer satisfaction')),
          'first-response': { label: twice('First response'), target: 30 },
        },
        kpis: usual.kpis.map((kpi) => ({
          ...kpi,
          latest: { from: '2026-11-22T21:30:00+07:00', minutes: 30, value: 1 },
        })),
      };
      for (const metric of ['csat', 'service-level', 'backlog', 'first-response']) {
        const tile = await tileOf({ data, metric, lang });
        (tile.parentElement as HTMLElement).style.inlineSize = '240px';
        await tile.updateComplete;
        expect(
          cut(tile).filter((name) => name !== 'name'),
          metric,
        ).to.deep.equal([]);
      }
    });
  }

  it('shows its name in full when it has the focus', async () => {
    const tile = await tileOf({ data: { ...usual, metrics: metrics('A very long name of a metric '.repeat(6)) } });
    (tile.parentElement as HTMLElement).style.inlineSize = '240px';
    await tile.updateComplete;
    expect(cut(tile)).to.include('name');
    tile.shadowRoot?.querySelector<HTMLElement>('.menu > button')?.focus();
    expect(cut(tile)).to.deep.equal([]);
  });

  it('survives no room at all and grows with the room it gets', async () => {
    const tile = await tileOf();
    const parent = tile.parentElement as HTMLElement;
    parent.style.inlineSize = '0';
    await tile.updateComplete;
    parent.style.inlineSize = '300px';
    await tile.updateComplete;
    expect(cut(tile)).to.deep.equal([]);
  });

  it('never wraps a value; it writes it smaller', async () => {
    const kpis = [{ metric: 'x', now: { value: 123_456_789_012 } }];
    const tile = await tileOf({ metric: 'x', data: { ...usual, kpis } });
    (tile.parentElement as HTMLElement).style.inlineSize = '160px';
    await tile.updateComplete;
    const value = part(tile, 'value') as HTMLElement;
    expect(value.getClientRects()).to.have.length(1);
    expect(cut(tile)).to.deep.equal([]);
  });
});

describe('<pantau-kpi-tile> with names from anywhere', () => {
  it('takes 200 characters without a space', async () => {
    const tile = await tileOf({ data: { ...usual, metrics: metrics('x'.repeat(200)) } });
    (tile.parentElement as HTMLElement).style.inlineSize = '240px';
    tile.shadowRoot?.querySelector<HTMLElement>('.menu > button')?.focus();
    await tile.updateComplete;
    expect(part(tile, 'name')?.textContent).to.equal('x'.repeat(200));
    expect(cut(tile)).to.deep.equal([]);
  });

  it('keeps a name from right to left apart from the numbers beside it', async () => {
    const tile = await tileOf({ data: { ...usual, metrics: metrics('رضا العملاء 2026') } });
    expect(tile.shadowRoot?.querySelector('.name bdi')?.textContent).to.equal('رضا العملاء 2026');
    expect(part(tile, 'value')?.textContent).to.equal('91.4%');
  });

  it('is mirrored in a language from right to left', async () => {
    const tile = await tileOf({ lang: 'ar' });
    await until(tile, () => tile.shadowRoot?.querySelector('.root')?.getAttribute('dir') === 'rtl');
    const [menu, card] = ['.menu', '.card'].map((selector) =>
      tile.shadowRoot?.querySelector(selector)?.getBoundingClientRect(),
    );
    expect((menu as DOMRect).left - (card as DOMRect).left).to.be.below(12);
    await expect(tile).to.be.accessible();
  });
});

describe('<pantau-kpi-tile> among hostile texts', () => {
  const attack = '"><img src=x onerror="window.attacked=true"><script>window.attacked=true</' + 'script>${7*7}{{7*7}}';

  it('shows every text of a document as it stands, and nothing of it runs', async () => {
    const id = attack.slice(0, 100);
    const data = {
      ...usual,
      notice: attack,
      team: { id: attack, name: attack },
      source: { name: attack, url: 'javascript:window.attacked=true' },
      channels: [{ id, label: attack }],
      metrics: {
        [id]: { label: attack, definition: attack, formula: attack, unit: attack, target: 1, currency: attack },
      },
      kpis: [
        { metric: id, channel: id, now: { part: 1, whole: 2 } },
        { metric: id, channel: 'other', now: { part: attack, whole: 2 } },
      ],
      [attack]: attack,
    };
    const tile = await tileOf({ data, metric: id });
    await until(tile, () => tile.state === 'ready' || tile.state === 'error');
    const elements = [...(tile.shadowRoot?.querySelectorAll('*') ?? [])];
    expect(elements.filter(({ localName }) => ['img', 'script', 'a', 'iframe'].includes(localName))).to.deep.equal([]);
    expect(
      elements.flatMap(({ attributes }) => [...attributes]).filter(({ name }) => name.startsWith('on')),
    ).to.deep.equal([]);
    expect((window as { attacked?: boolean }).attacked).to.equal(undefined);
    expect(textOf(tile)).to.include('${7*7}{{7*7}}');
    expect(tile.shadowRoot?.querySelector('.card')?.getAttribute('aria-label') ?? '').to.match(/onerror|^$/);
  });

  it('does not take a key of the language for a metric', async () => {
    for (const metric of ['__proto__', 'constructor', 'toString']) {
      const tile = await tileOf({ metric });
      expect([tile.state, textOf(tile)], metric).to.deep.equal(['empty', `${metric} No figures in this period.`]);
    }
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });
});

describe('<pantau-kpi-tile> on a hostile page', () => {
  const hostile = [
    '* { all: unset !important }',
    '* { color: red !important; font-size: 3px !important; line-height: 9 !important; text-transform: uppercase !important }',
    'body { text-align: right; letter-spacing: 1em; word-spacing: 2em; white-space: nowrap; text-indent: 50px; visibility: visible; font: italic 40px/3 serif; direction: rtl }',
    'html { font-size: 50px } p, h3, dl, dd, button, section { display: none !important; position: fixed !important }',
  ];
  for (const css of hostile) {
    it(`looks the same under ${css.slice(0, 40)}`, async () => {
      const places = (tile: KpiTile): readonly string[] =>
        ['name', 'value', 'status', 'change', 'basis'].map((name) => {
          const found = part(tile, name) as HTMLElement;
          const { fontSize, color, letterSpacing, textTransform, textIndent, fontStyle } = getComputedStyle(found);
          return [name, fontSize, color, letterSpacing, textTransform, textIndent, fontStyle].join(' ');
        });
      const before = await tileOf();
      const expected = places(before);
      const style = document.createElement('style');
      style.textContent = css;
      document.head.append(style);
      try {
        const tile = await tileOf();
        (tile.parentElement as HTMLElement).style.setProperty('display', 'block', 'important');
        expect(places(tile)).to.deep.equal(expected);
        expect(tile.getBoundingClientRect().height).to.be.above(150);
        expect(part(tile, 'value')?.checkVisibility()).to.equal(true);
      } finally {
        style.remove();
      }
    });
  }

  it('is hidden when the page hides it', async () => {
    const tile = await tileOf();
    tile.hidden = true;
    expect(getComputedStyle(tile).display).to.equal('none');
  });

  it('lives on beside a listener that throws, and beside an element that fails', async () => {
    const reports: string[] = [];
    const listener = (event: ErrorEvent): void => {
      event.preventDefault();
      reports.push(event.message);
    };
    const own = window.onerror;
    window.onerror = () => true;
    window.addEventListener('error', listener);
    try {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const [bad, good] = [document.createElement('pantau-kpi-tile'), document.createElement('pantau-kpi-tile')];
      bad.addEventListener('pantau-state', () => {
        throw new Error('thrown by the host');
      });
      for (const tile of [bad, good]) Object.assign(tile, { metric: 'csat', data: usual });
      parent.append(bad, good);
      await Promise.all([bad.updateComplete, good.updateComplete]);
      await until(bad, () => bad.state === 'ready');
      expect([bad.state, good.state]).to.deep.equal(['ready', 'ready']);
      expect(part(bad, 'value')?.textContent).to.equal('91.4%');
      expect(reports.every((message) => message.includes('thrown by the host'))).to.equal(true);
      expect(reports).not.to.have.length(0);
    } finally {
      window.removeEventListener('error', listener);
      window.onerror = own;
    }
  });
});

describe('<pantau-kpi-tile> for everybody', () => {
  const situations: readonly (readonly [name: string, given: Parameters<typeof tileOf>[0]])[] = [
    ['ready', {}],
    ['side by side', { metric: 'first-response' }],
    ['off target', { metric: 'backlog' }],
    ['stale', { data: { ...usual, freshFor: 1 } }],
    ['empty', { metric: 'nps' }],
    ['error', { data: { pantau: 2 } }],
    ['auth', { src: '/auth.json', fetcher: async () => new Response('', { status: 401 }) }],
    ['loading', { src: '/slow.json', fetcher: () => new Promise(() => undefined) }],
  ];
  for (const scheme of ['light', 'dark']) {
    for (const [name, given] of situations) {
      it(`has nothing axe objects to: ${name}, ${scheme}`, async () => {
        const tile = await tileOf(given);
        const parent = tile.parentElement as HTMLElement;
        parent.style.colorScheme = scheme;
        parent.style.background = scheme === 'dark' ? '#0d1117' : '#f5f7f9';
        if (name !== 'loading' && name !== 'ready') await until(tile, () => tile.state !== 'loading');
        expect(getComputedStyle(tile.shadowRoot?.querySelector('.card') as Element).backgroundColor).to.equal(
          scheme === 'dark' ? 'rgb(22, 27, 34)' : 'rgb(255, 255, 255)',
        );
        await expect(tile).to.be.accessible();
      });
    }
  }

  it('follows the tokens of any ancestor', async () => {
    const tile = await tileOf();
    const parent = tile.parentElement as HTMLElement;
    parent.style.setProperty('--pantau-surface', 'rgb(1, 2, 3)');
    parent.style.setProperty('--pantau-size', '20px');
    expect(getComputedStyle(tile.shadowRoot?.querySelector('.card') as Element).backgroundColor).to.equal(
      'rgb(1, 2, 3)',
    );
    expect(getComputedStyle(part(tile, 'change')?.parentElement as Element).fontSize).to.equal('20px');
  });
});

describe('<pantau-kpi-tile> mounted and unmounted 200 times', () => {
  it('is counted rightly: a leak on purpose is found', async () => {
    const left = await leftBehind(async () => {
      document.addEventListener('visibilitychange', () => undefined);
      new MutationObserver(() => undefined).observe(document.body, { childList: true });
      setTimeout(() => undefined, 60_000);
    });
    expect(left).to.deep.equal({ listeners: 1, observers: 1, timers: 1 });
  });

  const ways: readonly (readonly [name: string, given: Partial<KpiTile>])[] = [
    ['data', { data: usual }],
    [
      'an address, refreshed',
      { src: '/leak.json', refresh: 5, fetcher: async () => new Response(JSON.stringify(usual)) },
    ],
    ['an address that never answers', { src: '/never.json', fetcher: () => new Promise(() => undefined) }],
    ['an address that fails', { src: '/fails.json', fetcher: async () => new Response('', { status: 503 }) }],
    ['a script that is not there', { src: '#nowhere' }],
    ['figures that grow old', { data: { ...usual, generatedAt: new Date().toISOString(), freshFor: 900 } }],
  ];
  for (const [name, given] of ways) {
    it(`leaves nothing behind with ${name}`, async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const left = await leftBehind(async () => {
        for (let cycle = 0; cycle < 200; cycle += 1) {
          const tile = document.createElement('pantau-kpi-tile');
          Object.assign(tile, { metric: 'csat', ...given });
          parent.append(tile);
          await tile.updateComplete;
          if (cycle % 50 === 0) tile.shadowRoot?.querySelector<HTMLElement>('.menu > button')?.click();
          await tile.updateComplete;
          tile.remove();
        }
      });
      expect(left).to.deep.equal({ listeners: 0, observers: 0, timers: 0 });
      expect(parent.childNodes.length).to.be.below(5);
    });
  }
});
