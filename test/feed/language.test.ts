import { expect } from '@open-wc/testing';
import { Language } from '../../src/feed/language.js';
import { settled } from './fakes.js';
import { newHost, type ProbeHost } from './host.js';

function speaker(): { readonly host: ProbeHost; readonly language: Language } {
  const host = newHost();
  return { host, language: new Language(host) };
}

/** An element in so many shadow roots, the outermost one in `lang`. */
function nested(depth: number, lang: string): { readonly outer: HTMLElement; readonly innermost: ShadowRoot } {
  const outer = document.createElement('div');
  outer.lang = lang;
  document.body.append(outer);
  let root = outer.attachShadow({ mode: 'open' });
  for (let level = 1; level < depth; level += 1) {
    const inner = document.createElement('div');
    root.append(inner);
    root = inner.attachShadow({ mode: 'open' });
  }
  return { outer, innermost: root };
}

describe('the language of an element', () => {
  const pageLanguage = document.documentElement.lang;

  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = pageLanguage;
  });

  it('is its own, else that of the nearest element that has one, else English', () => {
    const { host, language } = speaker();
    document.documentElement.removeAttribute('lang');
    document.body.append(host);
    expect(language.tag).to.equal('en');
    document.documentElement.lang = 'id';
    expect(language.tag).to.equal('id');
    host.lang = 'de-DE';
    expect(language.tag).to.equal('de-DE');
  });

  it('is found through shadow roots', () => {
    const { host, language } = speaker();
    nested(3, 'id').innermost.append(host);
    expect(language.tag).to.equal('id');
  });

  it('changes while the page is open, at the element, at the page, and outside a shadow root', async () => {
    const { host } = speaker();
    const { outer, innermost } = nested(2, 'en');
    innermost.append(host);
    for (const element of [host, outer, document.documentElement]) {
      const before = host.updates;
      element.lang = 'id';
      await settled();
      expect(host.updates, element.localName).to.be.above(before);
    }
  });

  it('is not looked for when nothing but other attributes change', async () => {
    const { host } = speaker();
    document.body.append(host);
    const before = host.updates;
    document.body.title = 'Team';
    await settled();
    expect(host.updates).to.equal(before);
  });

  it('is watched with one observer, and with none after the last element is gone', async () => {
    const own = window.MutationObserver;
    const open = new Set<MutationObserver>();
    let made = 0;
    window.MutationObserver = class extends own {
      constructor(run: MutationCallback) {
        super(run);
        made += 1;
      }
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
      const hosts = [speaker(), speaker(), speaker()].map(({ host }) => host);
      document.body.append(...hosts);
      expect([made, open.size]).to.deep.equal([1, 1]);
      hosts.forEach((host) => host.remove());
      expect(open.size).to.equal(0);
      const before = hosts[0]?.updates;
      document.documentElement.lang = 'id';
      await settled();
      expect(hosts[0]?.updates).to.equal(before);
      document.body.append(hosts[0] as Node);
      document.documentElement.lang = 'en';
      await settled();
      expect(hosts[0]?.updates, 'after its return').to.be.above(before ?? 0);
    } finally {
      window.MutationObserver = own;
    }
  });
});
