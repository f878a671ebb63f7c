import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { pooledMean, pooledNps, pooledShare } from '../../src/stats/pool.js';

const rows = <T>(row: fc.Arbitrary<T>) => fc.array(row, { minLength: 1, maxLength: 12 });

describe('pooling shares', () => {
  it('adds parts and wholes: 1 of 2 and 90 of 100 is 89.2 %, not 70 %', () => {
    const pooled = pooledShare([
      { part: 1, whole: 2 },
      { part: 90, whole: 100 },
    ])!;
    expect(pooled).to.deep.equal({ part: 91, whole: 102 });
    expect(pooled.part / pooled.whole).to.be.closeTo(0.892157, 5e-7);
  });

  it('skips what is missing, and is nothing when all is missing', () => {
    expect(pooledShare([null, { part: 1, whole: 2 }, undefined])).to.deep.equal({ part: 1, whole: 2 });
    for (const list of [
      [],
      [null],
      [{ part: 0, whole: 0 }],
      [{ part: NaN, whole: 2 }],
      [{ part: 1, whole: Infinity }],
    ]) {
      expect(pooledShare(list)).to.equal(null);
    }
  });

  it('does not depend on how rows are grouped', () => {
    const share = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([part, rest]) => ({ part, whole: part + rest }));
    fc.assert(
      fc.property(rows(share), rows(share), (some, others) => {
        expect(pooledShare([pooledShare(some), pooledShare(others)])).to.deep.equal(pooledShare([...some, ...others]));
      }),
    );
  });
});

describe('pooling means', () => {
  // One list of things, split in two: SciPy-free by hand. [2, 4, 4, 6] has mean 4, sd 1.63299; [10, 20] mean 15, sd 7.07107.
  it('is the mean and the spread of all things together', () => {
    const pooled = pooledMean([
      { mean: 4, count: 4, sd: Math.sqrt(8 / 3) },
      { mean: 15, count: 2, sd: Math.sqrt(50) },
    ])!;
    expect(pooled.mean).to.be.closeTo(46 / 6, 1e-12);
    expect(pooled.count).to.equal(6);
    // Σ(x − 7.6667)² of 2, 4, 4, 6, 10, 20 is 219.333.
    expect(pooled.sd).to.be.closeTo(Math.sqrt(219 + 1 / 3) / Math.sqrt(5), 1e-12);
  });

  it('weighs each row by what is behind it', () => {
    expect(
      pooledMean([
        { mean: 100, count: 1 },
        { mean: 200, count: 3 },
      ])?.mean,
    ).to.equal(175);
  });

  it('does not know the spread when a row does not', () => {
    expect(
      pooledMean([
        { mean: 4, count: 4, sd: 1 },
        { mean: 5, count: 2 },
      ])?.sd,
    ).to.equal(null);
    expect(
      pooledMean([
        { mean: 4, count: 4, sd: 1 },
        { mean: 5, count: 2, sd: null },
      ])?.sd,
    ).to.equal(null);
  });

  it('needs no spread from a row of one', () => {
    expect(
      pooledMean([
        { mean: 4, count: 1 },
        { mean: 6, count: 1 },
      ])?.sd,
    ).to.be.closeTo(Math.SQRT2, 1e-12);
    expect(pooledMean([{ mean: 4, count: 1 }])).to.deep.equal({ mean: 4, count: 1, sd: null });
  });

  it('leaves out rows of nothing, and is nothing without any', () => {
    expect(
      pooledMean([
        { mean: 7, count: 0 },
        { mean: 4, count: 1 },
      ])?.mean,
    ).to.equal(4);
    for (const list of [
      [],
      [null],
      [{ mean: 7, count: 0 }],
      [{ mean: NaN, count: 2 }],
      [{ mean: 2, count: Infinity }],
    ]) {
      expect(pooledMean(list)).to.equal(null);
    }
  });

  it('does not depend on how rows are grouped', () => {
    const mean = fc.record({
      mean: fc.double({ min: 0, max: 1000, noNaN: true }),
      count: fc.integer({ min: 1, max: 500 }),
      sd: fc.double({ min: 0, max: 300, noNaN: true }),
    });
    fc.assert(
      fc.property(rows(mean), rows(mean), (some, others) => {
        const grouped = pooledMean([pooledMean(some), pooledMean(others)])!;
        const all = pooledMean([...some, ...others])!;
        expect(grouped.count).to.equal(all.count);
        expect(grouped.mean).to.be.closeTo(all.mean, 1e-8);
        expect(grouped.sd ?? -1).to.be.closeTo(all.sd ?? -1, 1e-6);
      }),
    );
  });
});

describe('pooling net promoter scores', () => {
  it('adds the counts', () => {
    expect(
      pooledNps([{ promoters: 1, passives: 2, detractors: 3 }, null, { promoters: 4, passives: 0, detractors: 1 }]),
    ).to.deep.equal({
      promoters: 5,
      passives: 2,
      detractors: 4,
    });
  });

  it('is nothing when nobody answered', () => {
    expect(pooledNps([{ promoters: 0, passives: 0, detractors: 0 }])).to.equal(null);
    expect(pooledNps([])).to.equal(null);
    expect(pooledNps([{ promoters: NaN, passives: 0, detractors: 0 }])).to.equal(null);
  });
});
