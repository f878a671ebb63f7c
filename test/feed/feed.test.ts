import { expect } from '@open-wc/testing';
import { Feed, type FeedInputs } from '../../src/feed/feed.js';
import { parserReady } from '../../src/feed/parser.js';
import { documentWith, fakeFetcher, type Request, responseOf, settled } from './fakes.js';
import { newHost, type ProbeHost } from './host.js';

type Inputs = { -readonly [Key in keyof FeedInputs]: FeedInputs[Key] };

/** An element with a feed: it looks at what it was given whenever it is asked to render. */
function fed(given: Partial<Inputs> = {}) {
  const inputs: Inputs = {
    data: undefined,
    src: null,
    period: null,
    channel: null,
    refresh: null,
    timeout: null,
    fetcher: null,
    wallboard: false,
    ...given,
  };
  const host: ProbeHost = newHost();
  const feed = new Feed(host, () => inputs);
  host.addController({ hostConnected: () => feed.bring() });
  return {
    host,
    feed,
    inputs,
    part: () => (feed.supply.parsed?.document?.kpis?.[0]?.now as { part: number } | undefined)?.part ?? null,
    cause: () => feed.supply.failure?.cause ?? null,
    give: async (change: Partial<Inputs>) => {
      Object.assign(inputs, change);
      feed.bring();
      await settled();
    },
    show: async (parent: Node = document.body) => {
      parent.appendChild(host);
      await settled();
    },
  };
}

function script(text: string, id = ''): HTMLScriptElement {
  const made = document.createElement('script');
  made.type = 'application/json';
  if (id) made.id = id;
  made.textContent = text;
  return made;
}

const jsonWith = (part: number): string => JSON.stringify(documentWith(part));

/** A document whose reading is counted. */
function counted(part: number): { readonly data: object; readonly read: () => number } {
  let read = 0;
  const data = {
    get pantau() {
      read += 1;
      return 1;
    },
    kpis: [{ metric: 'csat', now: { part, whole: 100 } }],
  };
  return { data, read: () => read };
}

/** A page that can be still loading; what a browser does while it reads a document. */
async function whileLoading(run: (finish: () => Promise<void>) => Promise<void>): Promise<void> {
  let state = 'loading';
  Object.defineProperty(document, 'readyState', { configurable: true, get: () => state });
  try {
    await run(async () => {
      state = 'interactive';
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await settled();
    });
  } finally {
    Reflect.deleteProperty(document, 'readyState');
  }
}

describe('where an element’s document comes from', () => {
  before(() => parserReady());
  afterEach(async () => {
    document.body.replaceChildren();
    await settled();
  });

  it('is data before src, src before a child script', async () => {
    const { fetcher, requests } = fakeFetcher();
    const one = fed({ data: documentWith(1), src: '/a.json', fetcher });
    one.host.append(script(jsonWith(4)));
    await one.show();
    expect(one.part()).to.equal(1);
    expect(requests).to.have.length(0);
    await one.give({ data: undefined });
    await (requests[0] as Request).answer(documentWith(2));
    expect(one.part()).to.equal(2);
    document.body.append(script(jsonWith(3), 'figures'));
    await one.give({ src: '#figures' });
    expect(one.part()).to.equal(3);
    await one.give({ src: null });
    expect(one.part()).to.equal(4);
    await one.give({ data: documentWith(5) });
    expect(one.part()).to.equal(5);
  });

  it('is nothing for null data, which leaves the next way open', async () => {
    const one = fed({ data: null });
    await one.show();
    expect(one.feed.supply).to.include({ parsed: null, pending: false, failure: null });
    one.host.append(script(jsonWith(4)));
    await settled();
    expect(one.part()).to.equal(4);
  });

  it('is data of any kind, and what is no document says why', async () => {
    for (const data of ['<html>', 0, false, '', [], Symbol('figures'), () => 1, new Map()]) {
      const one = fed({ data });
      await one.show();
      expect(one.cause(), String(data)).to.equal('invalid');
      expect(one.feed.supply.pending).to.equal(false);
    }
  });

  it('is read once, even where it equals nothing', async () => {
    const one = fed({ data: NaN });
    await one.show();
    const { updates } = one.host;
    one.feed.bring();
    expect(one.host.updates).to.equal(updates);
  });

  it('keeps the last good document when the next data cannot be read', async () => {
    const one = fed({ data: documentWith(90) });
    await one.show();
    await one.give({ data: { pantau: 2 } });
    expect([one.part(), one.cause()]).to.deep.equal([90, 'invalid']);
    await one.give({ data: documentWith(91) });
    expect([one.part(), one.cause()]).to.deep.equal([91, null]);
  });

  it('survives data whose own getters throw', async () => {
    const data = {
      get pantau(): number {
        throw new Error('revoked');
      },
    };
    const one = fed({ data });
    await one.show();
    expect(one.cause()).to.equal('invalid');
  });

  it('is there in the same update once the parser is loaded', () => {
    const one = fed({ data: documentWith(90) });
    document.body.append(one.host);
    expect(one.part()).to.equal(90);
    one.inputs.data = documentWith(91);
    one.feed.bring();
    expect(one.part()).to.equal(91);
  });
});

describe('one data object', () => {
  before(() => parserReady());
  afterEach(() => document.body.replaceChildren());

  it('is read once for twenty elements', async () => {
    const { data, read } = counted(90);
    const all = Array.from({ length: 20 }, () => fed({ data }));
    for (const one of all) await one.show();
    expect(all.map(({ part }) => part())).to.deep.equal(Array(20).fill(90));
    expect(read()).to.equal(1);
  });

  it('is recognised when its parsed document is handed on', async () => {
    const first = fed({ data: { ...documentWith(90), agents: [{ id: 'a-1' }] } });
    await first.show();
    const parsed = first.feed.supply.parsed;
    const second = fed({ data: parsed?.document });
    await second.show();
    expect(second.feed.supply.parsed).to.equal(parsed);
    expect(second.feed.supply.parsed?.issues).to.have.length(1);
  });
});

describe('an address', () => {
  before(() => parserReady());
  afterEach(async () => {
    document.body.replaceChildren();
    await new Promise((done) => setTimeout(done));
  });

  it('is asked once for elements that write it differently', async () => {
    const { fetcher, requests } = fakeFetcher();
    const all = ['/m.json', new URL('/m.json', document.baseURI).href, '/x/../m.json'].map((src) =>
      fed({ src, fetcher }),
    );
    for (const one of all) await one.show();
    expect(requests).to.have.length(1);
    await (requests[0] as Request).answer(documentWith(90));
    expect(all.map(({ part }) => part())).to.deep.equal([90, 90, 90]);
  });

  it('gives its figures to a later element without another request', async () => {
    const { fetcher, requests } = fakeFetcher();
    await fed({ src: '/m.json', fetcher }).show();
    await (requests[0] as Request).answer(documentWith(90));
    const late = fed({ src: '/m.json', fetcher });
    document.body.append(late.host);
    expect(late.part()).to.equal(90);
    expect(requests).to.have.length(1);
  });

  it('is left when the element is removed: aborted, and never asked again', async () => {
    const { fetcher, requests } = fakeFetcher();
    const one = fed({ src: '/m.json', refresh: 1, fetcher });
    await one.show();
    one.host.remove();
    await new Promise((done) => setTimeout(done));
    expect(requests[0]?.signal.aborted).to.equal(true);
    expect(requests).to.have.length(1);
  });

  it('is not asked again when the element moves, before and after its answer', async () => {
    const { fetcher, requests } = fakeFetcher();
    const one = fed({ src: '/m.json', fetcher });
    await one.show();
    const elsewhere = document.body.appendChild(document.createElement('div'));
    await one.show(elsewhere);
    await (requests[0] as Request).answer(documentWith(90));
    expect(one.part()).to.equal(90);
    await one.show();
    expect(one.part()).to.equal(90);
    expect(requests).to.have.length(1);
  });

  it('that refused is asked again when the element is given a fetcher with a token', async () => {
    const without = fakeFetcher();
    const withToken = fakeFetcher();
    const one = fed({ src: '/token.json', fetcher: without.fetcher });
    await one.show();
    await (without.requests[0] as Request).answer('', { status: 401 });
    expect(one.cause()).to.equal('auth');
    await one.give({ fetcher: withToken.fetcher });
    await (withToken.requests[0] as Request).answer(documentWith(90));
    expect([one.part(), one.cause()]).to.deep.equal([90, null]);
  });

  it('that refused is asked again when one of several elements is given a fetcher with a new token', async () => {
    const old = fakeFetcher();
    const renewed = fakeFetcher();
    const one = fed({ src: '/shared-token.json', refresh: 30, fetcher: old.fetcher });
    const two = fed({ src: '/shared-token.json', refresh: 30, fetcher: old.fetcher });
    await one.show();
    await two.show();
    await (old.requests[0] as Request).answer(documentWith(90));
    one.feed.reload();
    await (old.requests[1] as Request).answer('', { status: 401 });
    expect([one.cause(), two.cause()]).to.deep.equal(['auth', 'auth']);
    await one.give({ fetcher: renewed.fetcher });
    await (renewed.requests[0] as Request).answer(documentWith(91));
    expect([one.part(), two.part(), two.cause()]).to.deep.equal([91, 91, null]);
    expect(old.requests).to.have.length(2);
  });

  it('that had nothing yet is asked again when the element moves', async () => {
    const { fetcher, requests } = fakeFetcher();
    const one = fed({ src: '/later.json', fetcher });
    await one.show();
    await (requests[0] as Request).answer('', { status: 404 });
    await one.show(document.body.appendChild(document.createElement('div')));
    await (requests[1] as Request).answer(documentWith(90));
    expect([one.part(), one.cause()]).to.deep.equal([90, null]);
  });

  it('that is changed under way never shows the older one’s answer', async () => {
    const { fetcher, requests } = fakeFetcher();
    const one = fed({ src: '/old.json', fetcher });
    await one.show();
    await one.give({ src: '/new.json' });
    await (requests[1] as Request).answer(documentWith(91));
    await (requests[0] as Request).answer(documentWith(50));
    expect(one.part()).to.equal(91);
  });

  it('that is changed keeps the figures until the new ones are here, and when they fail', async () => {
    const { fetcher, requests } = fakeFetcher();
    const one = fed({ src: '/old.json', fetcher });
    await one.show();
    await (requests[0] as Request).answer(documentWith(90));
    await one.give({ src: '/new.json' });
    expect([one.part(), one.feed.supply.pending]).to.deep.equal([90, true]);
    await (requests[1] as Request).answer('', { status: 404 });
    expect([one.part(), one.cause()]).to.deep.equal([90, 'not-found']);
  });

  it('may be a template, whose period and channel are encoded; what is not set leaves its place empty', async () => {
    const { fetcher, requests } = fakeFetcher();
    const one = fed({ src: '/of?period={period}&channel={channel}&x={other}', period: 'a b&c', fetcher });
    await one.show();
    await one.give({ period: null, channel: 'wa/1\ud800' });
    const asked = requests.map(({ url }) => new URL(url).search);
    expect(asked).to.deep.equal(['?period=a%20b%26c&channel=&x=', '?period=&channel=wa%2F1&x=']);
  });

  it('that is a template is asked once for elements that fill it in alike, and never for what it does not name', async () => {
    const { fetcher, requests } = fakeFetcher();
    const one = fed({ src: '/by/{period}', period: 'now', fetcher });
    const two = fed({ src: '/by/now', channel: 'phone', fetcher });
    await one.show();
    await two.show();
    await one.give({ channel: 'email' });
    expect(requests).to.have.length(1);
  });

  it('that is a template keeps the figures until those of the next period are here; the latest choice wins', async () => {
    const { fetcher, requests } = fakeFetcher();
    const one = fed({ src: '/per/{period}', period: 'now', fetcher });
    await one.show();
    await (requests[0] as Request).answer(documentWith(90));
    await one.give({ period: 'last' });
    await one.give({ period: 'first' });
    expect(one.part()).to.equal(90);
    await (requests[2] as Request).answer(documentWith(70));
    await (requests[1] as Request).answer(documentWith(80));
    expect(one.part()).to.equal(70);
  });

  it('that is none is said, and throws nothing', async () => {
    const one = fed({ src: 'http://[' });
    await one.show();
    expect(one.cause()).to.equal('unreachable');
  });

  it('is asked again by reload', async () => {
    const { fetcher, requests } = fakeFetcher();
    const one = fed({ src: '/m.json', fetcher });
    await one.show();
    await (requests[0] as Request).answer('', { status: 401 });
    expect(one.cause()).to.equal('auth');
    one.feed.reload();
    await (requests[1] as Request).answer(documentWith(90));
    expect([one.part(), one.cause()]).to.deep.equal([90, null]);
  });
});

describe('a script with the document', () => {
  before(() => parserReady());
  afterEach(() => document.body.replaceChildren());

  it('may come after the element, as its child', async () => {
    const one = fed();
    await one.show();
    expect(one.feed.supply).to.include({ parsed: null, pending: false, failure: null });
    one.host.append(script(jsonWith(90)));
    await settled();
    expect(one.part()).to.equal(90);
  });

  it('that is not there leaves the last good figures on screen', async () => {
    const one = fed({ data: documentWith(90) });
    await one.show();
    await one.give({ data: null, src: '#nowhere' });
    expect([one.part(), one.cause()]).to.deep.equal([90, 'no-script']);
  });

  it('may be replaced, and its text too', async () => {
    const one = fed();
    one.host.append(script(jsonWith(90)));
    await one.show();
    one.host.replaceChildren(script(jsonWith(91)));
    await settled();
    expect(one.part()).to.equal(91);
    (one.host.firstChild as HTMLElement).textContent = jsonWith(92);
    await settled();
    expect(one.part()).to.equal(92);
  });

  it('may stand anywhere in the page, and come late', async () => {
    const one = fed({ src: '#figures' });
    await one.show();
    expect(one.cause()).to.equal('no-script');
    const late = document.body.appendChild(document.createElement('div'));
    late.append(script(jsonWith(90), 'figures'));
    await settled();
    expect([one.part(), one.cause()]).to.deep.equal([90, null]);
    (late.firstChild as HTMLElement).textContent = jsonWith(91);
    await settled();
    expect(one.part()).to.equal(91);
  });

  it('is read once for all elements that name it', async () => {
    document.body.append(script(jsonWith(90), 'figures'));
    const all = Array.from({ length: 9 }, () => fed({ src: '#figures' }));
    for (const one of all) await one.show();
    expect(new Set(all.map(({ feed }) => feed.supply.parsed)).size).to.equal(1);
  });

  it('is waited for while the page is still being read', () =>
    whileLoading(async (finish) => {
      const one = fed({ src: '#figures' });
      await one.show();
      expect([one.cause(), one.feed.supply.pending]).to.deep.equal([null, true]);
      const tag = script(jsonWith(90).slice(0, 20), 'figures');
      document.body.append(tag);
      await settled();
      expect([one.cause(), one.feed.supply.pending]).to.deep.equal([null, true]);
      tag.textContent = jsonWith(90);
      await finish();
      expect(one.part()).to.equal(90);
    }));

  it('that is not there when the page has been read is said to be missing', () =>
    whileLoading(async (finish) => {
      const [named, child] = [fed({ src: '#nowhere' }), fed()];
      await named.show();
      await child.show();
      expect(child.feed.supply.pending).to.equal(true);
      await finish();
      expect(named.cause()).to.equal('no-script');
      expect(child.feed.supply).to.include({ parsed: null, pending: false, failure: null });
    }));

  it('that comes late does not push out what the element was given since', () =>
    whileLoading(async (finish) => {
      const one = fed({ src: '#figures' });
      await one.show();
      await one.give({ data: documentWith(90) });
      document.body.append(script(jsonWith(50), 'figures'));
      await finish();
      expect(one.part()).to.equal(90);
    }));

  it('does not push out data that was given before it was read', async () => {
    document.body.append(script(jsonWith(50), 'figures'));
    const one = fed({ src: '#figures' });
    document.body.append(one.host);
    one.inputs.data = documentWith(90);
    one.feed.bring();
    await settled();
    expect(one.part()).to.equal(90);
  });

  it('that is broken says so and keeps what was shown', async () => {
    const one = fed();
    one.host.append(script(jsonWith(90)));
    await one.show();
    (one.host.firstChild as HTMLElement).textContent = '{"pantau": 1,';
    await settled();
    expect([one.part(), one.cause()]).to.deep.equal([90, 'not-json']);
  });

  it('is read again by reload', async () => {
    const one = fed();
    one.host.append(script(jsonWith(90)));
    await one.show();
    one.feed.reload();
    await settled();
    expect(one.part()).to.equal(90);
  });
});

describe('what a feed leaves behind', () => {
  it('is nothing, whatever it was given', async () => {
    const own = window.MutationObserver;
    const open = new Set<MutationObserver>();
    window.MutationObserver = class extends own {
      override observe(target: Node, options?: MutationObserverInit): void {
        open.add(this);
        super.observe(target, options);
      }
      override disconnect(): void {
        open.delete(this);
        super.disconnect();
      }
    };
    try {
      const fetcher = (): Promise<Response> => Promise.resolve(responseOf(documentWith(90)));
      const all = [fed(), fed({ src: '#nowhere' }), fed({ data: documentWith(1) }), fed({ src: '/m.json', fetcher })];
      for (const one of all) await one.show();
      expect(open.size, 'the count itself').to.equal(2);
      all.forEach(({ feed }) => feed.reload());
      all.forEach(({ host }) => host.remove());
      expect(open.size).to.equal(0);
    } finally {
      window.MutationObserver = own;
    }
  });
});
