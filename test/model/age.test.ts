import { expect } from '@open-wc/testing';
import type { MetricsDocument } from '../../src/contract/types.js';
import { ageOf, asOf, oldAt } from '../../src/model/age.js';

const generatedAt = '2026-11-23T06:05:00+07:00';
const made = Date.parse(generatedAt);
const at = (more: Partial<MetricsDocument> = {}): MetricsDocument => ({ pantau: 1, generatedAt, ...more });

describe('the age of a document', () => {
  it('is counted from when the figures were true, and never negative', () => {
    expect(ageOf(at(), made + 60_000)).to.equal(60_000);
    expect(ageOf(at(), made - 60_000)).to.equal(0);
    expect(ageOf({ pantau: 1 }, made)).to.equal(null);
  });

  it('passes its shelf life with the documented second', () => {
    expect(oldAt(at({ freshFor: 900 }), null)).to.equal(made + 900_000);
  });

  it('passes it after three missed refreshes where the document says nothing; the document wins', () => {
    expect(oldAt(at(), 30)).to.equal(made + 90_000);
    expect(oldAt(at({ freshFor: 900 }), 30)).to.equal(made + 900_000);
    expect(oldAt(at({ freshFor: 0 }), 30)).to.equal(made);
  });

  it('is shown and never judged without either', () => {
    for (const refresh of [null, 0, -5, Number.NaN]) expect(oldAt(at(), refresh)).to.equal(null);
    expect(oldAt({ pantau: 1, freshFor: 1 }, 30)).to.equal(null);
  });
});

describe('the time of a document', () => {
  it('is said on the clock of its own zone, whatever the offset it was written with', () => {
    expect(asOf(at({ timeZone: 'Asia/Jakarta' }))).to.deep.equal({ day: '2026-11-23', minute: 365, zone: 'WIB' });
    const utc = at({ timeZone: 'Asia/Jakarta', generatedAt: '2026-11-22T23:05:00Z' });
    expect(asOf(utc)).to.deep.equal({ day: '2026-11-23', minute: 365, zone: 'WIB' });
  });

  it('names Indonesia’s zones, and the others by their distance from UTC, in winter and in summer', () => {
    const zone = (timeZone: string, instant = generatedAt): string | undefined =>
      asOf(at({ timeZone, generatedAt: instant }))?.zone;
    expect([zone('Asia/Makassar'), zone('Asia/Jayapura'), zone('Asia/Pontianak')]).to.deep.equal([
      'WITA',
      'WIT',
      'WIB',
    ]);
    expect(zone('America/New_York')).to.equal('UTC−5');
    expect(zone('America/New_York', '2026-07-01T00:00:00Z')).to.equal('UTC−4');
    expect(zone('Asia/Kathmandu')).to.equal('UTC+5:45');
    expect(zone('Europe/London')).to.equal('UTC');
    expect(zone('UTC')).to.equal('UTC');
  });

  it('is UTC without a zone, and nothing without a time', () => {
    expect(asOf(at())).to.deep.equal({ day: '2026-11-22', minute: 1385, zone: 'UTC' });
    expect(asOf({ pantau: 1, timeZone: 'Asia/Jakarta' })).to.equal(null);
  });
});
