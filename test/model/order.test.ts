import { expect } from '@open-wc/testing';
import { inOrder } from '../../src/model/order.js';

describe('an order', () => {
  it('calls the equal equal, so that every browser leaves them as they came', () => {
    expect(inOrder('2026-11-16', '2026-11-16')).to.equal(0);
    expect(inOrder(Infinity, Infinity)).to.equal(0);
  });

  it('is that of dates, ids and numbers', () => {
    expect(['b', 'a', 'c'].sort(inOrder)).to.deep.equal(['a', 'b', 'c']);
    expect([10, -2, 9].sort(inOrder)).to.deep.equal([-2, 9, 10]);
  });
});
