import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { chiSquareAbove, homogeneity } from '../../src/stats/homogeneity.js';

describe('the chi-square distribution', () => {
  // SciPy chi2.sf.
  for (const [value, degrees, above, digits] of [
    [3.841458820694124, 1, 0.05, 1e-12],
    [5, 2, 0.0820849986238988, 1e-12],
    [12.3, 7, 0.0911148860003131, 1e-12],
    [20, 10, 0.0292526880769611, 1e-12],
    [95, 100, 0.6225792918781736, 1e-12],
    [130, 101, 0.0275314047535321, 1e-4],
    [900, 1000, 0.9892827619087102, 1e-4],
    [3000, 2, 0, 1e-12],
  ] as const) {
    it(`leaves ${above} above ${value} with ${degrees} degrees of freedom`, () => {
      expect(chiSquareAbove(value, degrees)).to.be.closeTo(above, digits);
    });
  }

  it('says nothing of numbers out of range', () => {
    for (const [value, degrees] of [
      [-1, 2],
      [NaN, 2],
      [Infinity, 2],
      [1, 0],
      [1, 1.5],
    ] as const) {
      expect(chiSquareAbove(value, degrees)).to.equal(null);
    }
  });
});

describe('whether rows are one team', () => {
  // SciPy chi2_contingency([[80, 20], [70, 30], [90, 30], [50, 10]], correction=False).
  it('is the chi-square test of the two-way table', () => {
    const test = homogeneity([
      { part: 80, whole: 100 },
      { part: 70, whole: 100 },
      null,
      { part: 90, whole: 120 },
      { part: 50, whole: 60 },
    ])!;
    expect(test.chiSquare).to.be.closeTo(4.707535121328224, 1e-10);
    expect(test.degrees).to.equal(3);
    expect(test.probability).to.be.closeTo(0.1945089702447102, 1e-12);
  });

  it('is certain when all are at none or at all', () => {
    expect(
      homogeneity([
        { part: 5, whole: 5 },
        { part: 9, whole: 9 },
      ]),
    ).to.deep.equal({ chiSquare: 0, degrees: 1, probability: 1 });
  });

  it('is not known of one member', () => {
    expect(
      homogeneity([
        { part: 5, whole: 9 },
        { part: 0, whole: 0 },
      ]),
    ).to.equal(null);
    expect(homogeneity([])).to.equal(null);
  });

  it('is always a probability', () => {
    const share = fc.tuple(fc.nat(900), fc.nat(900)).map(([part, rest]) => ({ part, whole: part + rest }));
    fc.assert(
      fc.property(fc.array(share, { maxLength: 150 }), (rows) => {
        const test = homogeneity(rows);
        if (test) expect(test.probability).to.be.within(0, 1);
      }),
    );
  });
});
