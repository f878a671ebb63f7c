import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { funnelLimits, overdispersion } from '../../src/stats/funnel.js';
import { wilsonInterval } from '../../src/stats/wilson.js';

describe('the peers’ funnel', () => {
  it('is 0.8 ± 1.96 × 0.04 at a hundred answers', () => {
    const limits = funnelLimits(0.8, 100);
    expect(limits?.low).to.be.closeTo(0.7216, 5e-6);
    expect(limits?.high).to.be.closeTo(0.8784, 5e-6);
  });

  it('narrows with answers and widens with overdispersion, never below chance', () => {
    const width = (whole: number, sigmaZ: number): number =>
      funnelLimits(0.5, whole, sigmaZ)!.high - funnelLimits(0.5, whole, sigmaZ)!.low;
    expect(width(400, 1)).to.be.closeTo(width(100, 1) / 2, 1e-12);
    expect(width(400, 2)).to.be.closeTo(width(100, 1), 1e-12);
    expect(width(400, 0.2)).to.equal(width(400, 1));
  });

  it('leaves out a member exactly when the member’s interval leaves out the centre', () => {
    const whole = fc.integer({ min: 1, max: 5000 });
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(whole, rate, fc.double({ min: 0.02, max: 0.98, noNaN: true }), (count, at, centre) => {
        const part = Math.round(at * count);
        const share = part / count;
        const limits = funnelLimits(centre, count)!;
        const interval = wilsonInterval(part, count)!;
        const near = Math.min(Math.abs(interval.low - centre), Math.abs(interval.high - centre)) < 1e-9;
        if (!near)
          expect(share < limits.low || share > limits.high).to.equal(centre < interval.low || centre > interval.high);
      }),
    );
  });

  it('has no width around none and all, however wide the rows are apart', () => {
    expect(funnelLimits(0, 100, Number.MAX_VALUE)).to.deep.equal({ low: 0, high: 0 });
    expect(funnelLimits(1, 100, Number.MAX_VALUE)).to.deep.equal({ low: 1, high: 1 });
  });

  it('says nothing of numbers out of range', () => {
    for (const [centre, whole, sigmaZ, confidence] of [
      [1.2, 9, 1, 0.95],
      [NaN, 9, 1, 0.95],
      [0.5, 0, 1, 0.95],
      [0.5, 9, NaN, 0.95],
      [0.5, 9, 1, 1],
    ] as const) {
      expect(funnelLimits(centre, whole, sigmaZ, confidence)).to.equal(null);
    }
  });
});

describe('how much rows differ beyond chance', () => {
  it('is 1 for rows that are all alike', () => {
    expect(overdispersion(Array(8).fill({ part: 80, whole: 100 }))).to.equal(1);
  });

  it('is the root of chi-square over its degrees of freedom', () => {
    // 30, 50 and 70 of a hundred: z = −4, 0, 4; √(32 / 2).
    expect(
      overdispersion([
        { part: 30, whole: 100 },
        { part: 50, whole: 100 },
        { part: 70, whole: 100 },
      ]),
    ).to.be.closeTo(4, 1e-12);
  });

  it('is not driven by one odd row when the ends are drawn in', () => {
    const rows = [
      ...[49, 51, 50, 52, 48, 50, 51, 49, 50, 52].map((part) => ({ part: part * 5, whole: 500 })),
      { part: 150, whole: 500 },
    ];
    expect(overdispersion(rows)).to.be.greaterThan(2);
    expect(overdispersion(rows, 0.1)).to.be.lessThan(1.3);
  });

  it('is not known of fewer than two rows', () => {
    expect(overdispersion([{ part: 3, whole: 9 }, { part: 0, whole: 0 }, null])).to.equal(null);
    expect(
      overdispersion([
        { part: 9, whole: 9 },
        { part: 5, whole: 5 },
      ]),
    ).to.equal(1);
  });
});
