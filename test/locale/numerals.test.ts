import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { intlNumber } from '../../src/locale/intl.js';
import { isPlain, numeralsOf, plainNumber } from '../../src/locale/numerals.js';

const plainNumerals = (tag: string) => numeralsOf(tag, plainNumber(tag));
const intlNumerals = (tag: string) => numeralsOf(tag, intlNumber(tag));

/*
 * Pantau writes English and Indonesian numbers itself. They are held to what `Intl` writes, with three differences
 * that are meant: the minus is a true minus sign, nothing is written as minus zero, and money in Indonesian stands
 * beside its sign.
 */
const asIntl = (tag: string, value: number, options: Intl.NumberFormatOptions): string => {
  const text = new Intl.NumberFormat(tag, options).format(value).replace('-', '−');
  return /[1-9]/.test(text) ? text : text.replace('−', '');
};

const exact = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Numbers as documents hold them: at most six decimals, up to a thousand billion. */
const figures = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([whole, places]) => whole / 10 ** places);
const digits = fc.integer({ min: 0, max: 3 });

for (const tag of ['en', 'en-US', 'en-GB', 'id', 'id-ID']) {
  describe(`numbers in ${tag}`, () => {
    const numerals = plainNumerals(tag);

    it('are written as Intl writes them', () => {
      fc.assert(
        fc.property(figures, digits, (value, places) => {
          expect(numerals.number(value, places)).to.equal(asIntl(tag, value, { maximumFractionDigits: places }));
          expect(numerals.fixed(value, places)).to.equal(asIntl(tag, value, exact(places)));
        }),
        { numRuns: 2000 },
      );
    });

    it('are written as Intl writes percentages', () => {
      const shares = fc.integer({ min: -2000, max: 20_000 }).map((whole) => whole / 10_000);
      fc.assert(
        fc.property(shares, digits, (value, places) => {
          expect(numerals.share(value, places)).to.equal(asIntl(tag, value, { style: 'percent', ...exact(places) }));
          expect(numerals.limit(value)).to.equal(asIntl(tag, value, { style: 'percent', maximumFractionDigits: 1 }));
        }),
        { numRuns: 2000 },
      );
    });

    it('are never NaN, Infinity or minus zero, whatever a finite number they are given', () => {
      fc.assert(
        fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), digits, (value, places) => {
          const text = numerals.fixed(value, places);
          expect(text).not.to.match(/NaN|Infinity|undefined|−0([.,]0*)?$/);
        }),
      );
    });
  });
}

describe('numbers as the vocabulary writes them', () => {
  const [en, id] = [plainNumerals('en'), plainNumerals('id')];

  it('group and point as each language does', () => {
    expect([en.number(1284), id.number(1284)]).to.deep.equal(['1,284', '1.284']);
    expect([en.number(12_840), id.number(12_840)]).to.deep.equal(['12,840', '12.840']);
    expect([en.share(0.914), id.share(0.914)]).to.deep.equal(['91.4%', '91,4%']);
    expect([en.limit(0.8), id.limit(0.8), en.limit(0.875)]).to.deep.equal(['80%', '80%', '87.5%']);
    expect(en.number(-12)).to.equal('−12');
  });

  it('round a half up, as it was written and not as the machine holds it', () => {
    expect([en.fixed(1.005, 2), en.fixed(0.145 * 100, 1), en.number(2.5)]).to.deep.equal(['1.01', '14.5', '3']);
  });

  it('write money with its own sign', () => {
    expect(en.money(1_250_000, 'IDR')).to.equal('Rp 1,250,000');
    expect(id.money(1_250_000, 'IDR')).to.equal('Rp1.250.000');
    expect([en, id].map((tag) => tag.money(1_250_000.5, 'IDR'))).to.deep.equal(['Rp 1,250,001', 'Rp1.250.001']);
    expect(en.money(1250.5, 'USD')).to.match(/^(US)?\$1,250\.50$/);
    expect(en.money(-3, 'USD')).to.match(/^−(US)?\$3$/);
    // French groups by a narrow space that must not break.
    expect(intlNumerals('fr').money(1_234.5, 'EUR')).to.contain('1\u202f234');
  });

  it('write money of a code nobody knows without failing', () => {
    expect(en.money(5, 'no code')).to.equal('no code 5');
    expect(en.money(5, 'XQX')).to.match(/5/);
  });
});

describe('numbers of other languages', () => {
  const values = [0, 1284, -12.5, 0.914, 1e9];

  for (const tag of ['de-DE', 'ar-EG', 'hi-IN', 'fa-IR', 'fr-CA', 'de-CH']) {
    it(`are Intl’s own: ${tag}`, () => {
      expect(isPlain(tag)).to.equal(false);
      const numerals = intlNumerals(tag);
      for (const value of values) {
        expect(numerals.number(value, 1)).to.equal(
          new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value).replace('-', '−'),
        );
        expect(numerals.share(value)).to.equal(
          new Intl.NumberFormat(tag, { style: 'percent', ...exact(1) }).format(value).replace('-', '−'),
        );
      }
    });
  }

  it('are English for a tag no browser knows', () => {
    expect(intlNumerals('not a tag').number(1284.5, 1)).to.equal('1,284.5');
    expect(plainNumerals('__proto__').number(1284)).to.equal('1,284');
    expect(isPlain('constructor')).to.equal(false);
  });
});
