import { expect } from '@open-wc/testing';
import { filled } from '../../src/feed/address.js';

describe('an address with variables', () => {
  it('takes a text as one value, whatever is in it', () => {
    expect(filled('/of/{period}?c={channel}', { period: 'a/b', channel: 'c&d=\u{1f600}' })).to.equal(
      '/of/a%2Fb?c=c%26d%3D%F0%9F%98%80',
    );
  });

  it('leaves a place empty for what has no text, and leaves out what is half a character', () => {
    const values = { none: null, team: {}, half: 'a\ud800b' };
    expect(filled('/{none}.{team}.{missing}.{constructor}.{half}', values)).to.equal('/....ab');
  });
});
