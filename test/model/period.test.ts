import { expect } from '@open-wc/testing';
import type { MetricsDocument } from '../../src/contract/types.js';
import { isUnfinished, unfinishedDay } from '../../src/model/period.js';

const at = (generatedAt?: string): MetricsDocument => ({
  pantau: 1,
  timeZone: 'Asia/Jakarta',
  period: { from: '2026-11-16', to: '2026-11-22' },
  ...(generatedAt ? { generatedAt } : {}),
});

describe('a period that is still running', () => {
  it('is over from the midnight of the document’s own zone', () => {
    expect(isUnfinished(at('2026-11-22T16:59:00Z'))).to.equal(true);
    expect(isUnfinished(at('2026-11-22T17:00:00Z'))).to.equal(false);
  });

  it('names the day that is not over', () => {
    expect(unfinishedDay(at('2026-11-19T10:00:00+07:00'))).to.equal('2026-11-19');
    expect(unfinishedDay(at('2026-11-23T06:05:00+07:00'))).to.equal(null);
  });

  it('is never called unfinished when nobody says when the figures were made', () => {
    expect(isUnfinished(at())).to.equal(false);
    expect(isUnfinished({ pantau: 1, generatedAt: '2026-11-22T10:00:00Z' })).to.equal(false);
  });
});
