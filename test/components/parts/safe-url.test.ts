import { expect } from '@open-wc/testing';
import { safeUrl } from '../../../src/components/parts/safe-url.js';

describe('an address in a document', () => {
  for (const address of [
    'https://desk.example/1',
    'http://desk.example/1',
    'mailto:lead@desk.example',
    '/contacts/1',
    '1?of=2#part',
    '//desk.example/1',
    '',
  ])
    it(`leads where it says: “${address}”`, () => expect(safeUrl(address)).to.equal(address));

  for (const address of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://desk.example/1',
    'file:///etc/passwd',
    'https://',
    'http://[',
    null,
    undefined,
  ])
    it(`is no link: ${JSON.stringify(address)}`, () => expect(safeUrl(address)).to.equal(null));
});
