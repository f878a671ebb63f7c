import { expect } from '@open-wc/testing';
import { define } from '../src/define.js';
import { version } from '../src/version.js';

describe('define', () => {
  it('registers a tag once, is silent the second time, and says once when another version is there', () => {
    const said: unknown[] = [];
    const own = console.warn;
    console.warn = (...given: unknown[]) => said.push(...given);
    try {
      const first = class extends HTMLElement {
        static readonly version = version;
      };
      define('probe-defined', first);
      define('probe-defined', class extends HTMLElement {});
      expect(customElements.get('probe-defined')).to.equal(first);
      expect(said).to.deep.equal([]);
      for (const tag of ['probe-older', 'probe-oldest']) {
        customElements.define(
          tag,
          class extends HTMLElement {
            static readonly version = '0.0.1';
          },
        );
        define(tag, class extends HTMLElement {});
      }
      expect(said).to.have.length(1);
      expect(said[0]).to.include('0.0.1').and.to.include(version);
    } finally {
      console.warn = own;
    }
  });
});
