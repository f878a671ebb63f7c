import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { rollingMean, rollingNps, rollingShare } from '../../src/stats/moving.js';
import { pooledMean, pooledNps, pooledShare } from '../../src/stats/pool.js';

/** Ascending days with gaps of none to nine days, each with a row of the given kind. */
const calendar = <T>(row: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), row), { minLength: 1, maxLength: 60 }).map((steps) => {
    let index = 20_000;
    return steps.map(([step, values]) => ({ index: (index += step), ...values }));
  });

const windowOf = <T extends { index: number }>(days: readonly T[], at: number, length: number): T[] =>
  days.filter((day) => day.index <= days[at]!.index && day.index > days[at]!.index - length);

describe('a rolling share', () => {
  it('is a ratio of sums: 1 of 2 and 90 of 100 is 89.2 %', () => {
    const [, second] = rollingShare(
      [
        { index: 1, part: 1, whole: 2 },
        { index: 2, part: 90, whole: 100 },
      ],
      7,
    );
    expect(second).to.deep.equal({ part: 91, whole: 102 });
  });

  it('counts calendar days, not rows: a week ago has left the window', () => {
    const rolled = rollingShare(
      [
        { index: 1, part: 1, whole: 1 },
        { index: 7, part: 0, whole: 1 },
        { index: 8, part: 0, whole: 1 },
      ],
      7,
    );
    expect(rolled).to.deep.equal([
      { part: 1, whole: 1 },
      { part: 1, whole: 2 },
      { part: 0, whole: 2 },
    ]);
  });

  it('is nothing where nobody answered, and not a zero', () => {
    expect(
      rollingShare(
        [
          { index: 1, part: 0, whole: 0 },
          { index: 30, part: 0, whole: 0 },
        ],
        7,
      ),
    ).to.deep.equal([null, null]);
    expect(rollingShare([], 7)).to.deep.equal([]);
    expect(rollingShare([{ index: 1, part: 1, whole: 1 }], 0)).to.deep.equal([null]);
    expect(rollingShare([{ index: 1, part: 1, whole: 1 }], NaN)).to.deep.equal([null]);
  });

  it('is what pooling each window anew gives', () => {
    const share = fc.tuple(fc.nat(500), fc.nat(500)).map(([part, rest]) => ({ part, whole: part + rest }));
    fc.assert(
      fc.property(calendar(share), fc.integer({ min: 1, max: 40 }), (days, length) => {
        rollingShare(days, length).forEach((rolled, at) => {
          expect(rolled).to.deep.equal(pooledShare(windowOf(days, at, length)));
        });
      }),
    );
  });
});

describe('a rolling net promoter score', () => {
  it('is what pooling each window anew gives', () => {
    const counts = fc.record({ promoters: fc.nat(99), passives: fc.nat(99), detractors: fc.nat(99) });
    fc.assert(
      fc.property(calendar(counts), fc.integer({ min: 1, max: 40 }), (days, length) => {
        rollingNps(days, length).forEach((rolled, at) => {
          expect(rolled).to.deep.equal(pooledNps(windowOf(days, at, length)));
        });
      }),
    );
  });
});

describe('a rolling mean', () => {
  it('is what pooling each window anew gives, spread included', () => {
    const mean = fc.record({
      mean: fc.double({ min: 100, max: 900, noNaN: true }),
      count: fc.integer({ min: 0, max: 500 }),
      sd: fc.option(fc.double({ min: 1, max: 300, noNaN: true }), { freq: 9 }),
    });
    fc.assert(
      fc.property(calendar(mean), fc.integer({ min: 1, max: 40 }), (days, length) => {
        rollingMean(days, length).forEach((rolled, at) => {
          const pooled = pooledMean(windowOf(days, at, length));
          expect(rolled?.count).to.equal(pooled?.count);
          expect(rolled?.mean ?? 0).to.be.closeTo(pooled?.mean ?? 0, 1e-6);
          expect(rolled?.sd ?? -1).to.be.closeTo(pooled?.sd ?? -1, 1e-2);
        });
      }),
    );
  });
});
