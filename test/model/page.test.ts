import { expect } from '@open-wc/testing';
import { pageOf } from '../../src/model/page.js';

describe('the pages of a list', () => {
  it('are so many rows long, and the page after the last is the last', () => {
    expect(pageOf([1, 2, 3], 1, 2)).to.deep.equal({ rows: [1, 2], page: 1, pages: 2, first: 1, total: 3 });
    expect(pageOf([1, 2, 3], 9, 2)).to.deep.equal({ rows: [3], page: 2, pages: 2, first: 3, total: 3 });
    expect(pageOf([], 1, 2)).to.deep.equal({ rows: [], page: 1, pages: 1, first: 1, total: 0 });
  });
});
