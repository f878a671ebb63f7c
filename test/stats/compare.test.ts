import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { compareMeans, compareNps, compareShares } from '../../src/stats/compare.js';

describe('comparing two shares', () => {
  // Newcombe (1998), Statistics in Medicine 17:873, table II, method 10.
  for (const [a, m, b, n, low, high] of [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ] as const) {
    it(`is ${low} to ${high} for ${a} of ${m} against ${b} of ${n}, as Newcombe printed it`, () => {
      const interval = compareShares({ part: a, whole: m }, { part: b, whole: n }, 0.01)?.interval;
      expect(interval?.low).to.be.closeTo(low, 5e-5);
      expect(interval?.high).to.be.closeTo(high, 5e-5);
    });
  }

  it('says up and down beyond chance, the same either way round', () => {
    const high = { part: 900, whole: 1000 };
    const low = { part: 800, whole: 1000 };
    expect(compareShares(high, low, 0.01)?.movement).to.equal('up');
    expect(compareShares(low, high, 0.01)?.movement).to.equal('down');
  });

  it('says unclear when chance explains it', () => {
    expect(compareShares({ part: 45, whole: 50 }, { part: 42, whole: 50 }, 0.01)?.movement).to.equal('unclear');
  });

  it('says steady when no difference that matters is left', () => {
    expect(compareShares({ part: 90_100, whole: 100_000 }, { part: 90_000, whole: 100_000 }, 0.01)?.movement).to.equal(
      'steady',
    );
  });

  it('does not call a certain but tiny difference a change', () => {
    const comparison = compareShares({ part: 905_000, whole: 1e6 }, { part: 900_000, whole: 1e6 }, 0.01);
    expect(comparison?.interval?.low).to.be.greaterThan(0);
    expect(comparison?.movement).to.equal('steady');
  });

  it('calls a difference of exactly what matters a change, whatever doubles make of it', () => {
    // 0.06 − 0.05 is 0.009999999999999995.
    expect(compareShares({ part: 60_000, whole: 1e6 }, { part: 50_000, whole: 1e6 }, 0.01)?.movement).to.equal('up');
  });

  it('says nothing when one side has no answers', () => {
    expect(compareShares({ part: 0, whole: 0 }, { part: 1, whole: 2 }, 0.01)).to.equal(null);
    expect(compareShares({ part: 1, whole: 2 }, { part: 3, whole: 2 }, 0.01)).to.equal(null);
  });

  it('holds the difference within its interval', () => {
    const count = fc.integer({ min: 1, max: 10_000 });
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(count, rate, count, rate, (m, p, n, q) => {
        const { difference, interval } = compareShares({ part: p * m, whole: m }, { part: q * n, whole: n }, 0.01)!;
        expect(interval!.low).to.be.at.most(difference + 1e-12);
        expect(interval!.high).to.be.at.least(difference - 1e-12);
      }),
    );
  });
});

describe('comparing two means', () => {
  // 62 ± t·√(120²/41 + 60²/25) with SciPy's t.ppf(0.975, 62.12).
  it('is Welch’s interval, with fractions of degrees of freedom', () => {
    const comparison = compareMeans({ mean: 362, sd: 120, count: 41 }, { mean: 300, sd: 60, count: 25 }, 15);
    expect(comparison?.difference).to.equal(62);
    expect(comparison?.interval?.low).to.be.closeTo(17.517541, 1e-4);
    expect(comparison?.interval?.high).to.be.closeTo(106.482459, 1e-4);
    expect(comparison?.movement).to.equal('up');
  });

  it('says nothing without a spread on both sides', () => {
    const known = { mean: 300, sd: 60, count: 25 };
    for (const other of [
      { mean: 300, count: 25 },
      { mean: 300, sd: null, count: 25 },
      { mean: 300, sd: 60, count: 1 },
      { mean: 300, sd: NaN, count: 25 },
    ]) {
      expect(compareMeans(known, other, 15)).to.equal(null);
      expect(compareMeans(other, known, 15)).to.equal(null);
    }
  });

  it('stands still when nothing varies and nothing moved', () => {
    const known = { mean: 5, sd: 0, count: 9 };
    expect(compareMeans(known, known, 0.5)).to.deep.equal({
      difference: 0,
      interval: { low: 0, high: 0 },
      movement: 'steady',
    });
    expect(compareMeans({ ...known, mean: 7 }, known, 0.5)?.movement).to.equal('up');
  });

  it('gives only finite numbers', () => {
    const mean = fc.record({ mean: fc.double(), sd: fc.option(fc.double()), count: fc.double() });
    fc.assert(
      fc.property(mean, mean, (now, before) => {
        const comparison = compareMeans(now, before, 1);
        if (comparison === null) return;
        expect(
          [comparison.difference, comparison.interval!.low, comparison.interval!.high].every(Number.isFinite),
        ).to.equal(true);
      }),
    );
  });
});

describe('comparing two net promoter scores', () => {
  it('says down when the promoters have gone', () => {
    const comparison = compareNps(
      { promoters: 40, passives: 22, detractors: 38 },
      { promoters: 80, passives: 12, detractors: 8 },
      1,
    );
    expect(comparison?.difference).to.equal(-70);
    expect(comparison?.movement).to.equal('down');
  });

  it('says unclear for a handful of answers', () => {
    expect(
      compareNps({ promoters: 4, passives: 2, detractors: 1 }, { promoters: 3, passives: 2, detractors: 2 }, 1)
        ?.movement,
    ).to.equal('unclear');
  });

  it('says nothing without answers', () => {
    expect(
      compareNps({ promoters: 0, passives: 0, detractors: 0 }, { promoters: 3, passives: 2, detractors: 2 }, 1),
    ).to.equal(null);
  });
});
