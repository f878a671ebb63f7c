import { expect } from '@open-wc/testing';
import { dayAt, trendMarks, type TrendSize } from '../../src/chart/trend.js';
import { type TrendNumbers, type TrendPoint, trendScale } from '../../src/chart/trend-scale.js';

const point = (line: number | null, more: Partial<TrendPoint> = {}): TrendPoint => ({
  value: line,
  count: line === null ? null : 50,
  hollow: false,
  line,
  low: null,
  high: null,
  few: false,
  ...more,
});

const numbers = (points: readonly TrendPoint[], more: Partial<TrendNumbers> = {}): TrendNumbers => ({
  points,
  from: 20_000,
  unit: 1,
  target: null,
  bounds: { low: 0, high: 1 },
  seconds: false,
  unusual: [],
  unfinished: -1,
  ...more,
});

// A plot of 100 × 100 px beginning at 0,0 with a strip of bars below it.
const size: TrendSize = { width: 100, height: 140, left: 0, right: 0, top: 0, bottom: 10, bars: 30, apart: 40 };
const whole = { low: 0, high: 1, ticks: [0, 1], cut: false };
const marks = (of: TrendNumbers, scale = whole) => trendMarks(of, scale, size);

describe('the marks of a trend', () => {
  it('puts each day in the middle of its column and its value on the scale', () => {
    expect(marks(numbers([point(0), point(0.5), point(1)].slice(0, 2))).line).to.equal('M25,100L75,50');
  });

  it('breaks the line where nothing was measured instead of falling to zero', () => {
    const { line, bars } = marks(numbers([point(0.5), point(0.5), point(null), point(1), point(1)]));
    expect(line).to.equal('M10,50L30,50M70,0L90,0');
    expect(bars.match(/M/g)).to.have.length(4);
  });

  it('joins monthly figures over the days between them, and breaks at a missing month', () => {
    const days = Array.from({ length: 121 }, (_, index) => point([0, 30, 120].includes(index) ? 0.5 : null));
    expect(marks(numbers(days, { unit: 30 })).line).to.match(/^M[\d.]+,50L[\d.]+,50M[\d.]+,50Z$/);
  });

  it('shows a stretch of few answers dashed only', () => {
    const { line, faint } = marks(
      numbers([point(0.5), point(0.5, { few: true }), point(0.5, { few: true }), point(0.5)]),
    );
    expect(faint).to.equal('M12.5,50L37.5,50L62.5,50L87.5,50');
    expect(line).to.equal('M12.5,50ZM87.5,50Z');
    expect(marks(numbers([point(0.5), point(0.5)])).faint).to.equal('');
  });

  it('fills the likely range', () => {
    expect(marks(numbers([point(0.5, { low: 0.4, high: 0.6 }), point(0.5, { low: 0.2, high: 0.7 })])).band).to.equal(
      'M25,40L75,30L75,80L25,60Z',
    );
  });

  it('draws full dots, hollow rings and unusual days each in their own mark', () => {
    const { dots, hollow, unusual } = marks(
      numbers([point(0.5), point(1, { hollow: true }), point(0), point(null)], { unusual: [2] }),
    );
    expect(dots).to.equal('M12.5,50h0');
    expect(hollow.match(/M/g)).to.have.length(1);
    expect(unusual).to.deep.equal([{ index: 2, x: 62.5, y: 100 }]);
  });

  it('sets aside the bar of a day that is not over', () => {
    const { bars, openBar } = marks(numbers([point(0.5), point(0.5, { count: 25 })], { unfinished: 1 }));
    expect(bars.match(/M/g)).to.have.length(1);
    expect(openBar).to.match(/^M65,130v-12h20v12z$/);
  });

  it('moves the names at the end apart, and leaves them alone when they are', () => {
    const near = marks(numbers([point(0.52), point(0.52)], { target: 0.5 }));
    expect((near.targetY ?? 0) - (near.end?.nameY ?? 0)).to.equal(16);
    expect(near.end?.y).to.equal(48);
    const far = marks(numbers([point(0.9), point(0.9)], { target: 0.5 }));
    expect(far.end?.nameY).to.be.closeTo(10, 1e-9);
    expect(far.targetY).to.equal(50);
  });

  it('keeps both names inside the plot', () => {
    const { end, targetY } = marks(numbers([point(1)], { target: 0.999 }));
    expect(end?.nameY).to.be.at.least(0);
    expect(targetY).to.be.at.least(16);
  });

  it('finds the day under the pointer', () => {
    const four = numbers([point(0.5), point(0.5), point(0.5), point(0.5)]);
    expect([-5, 0, 26, 99, 300].map((x) => dayAt(marks(four), 4, x))).to.deep.equal([0, 0, 1, 3, 3]);
  });

  it('needs no longer paths for 10,000 days than for the pixels there are', () => {
    const long = Array.from({ length: 10_000 }, (_, index) =>
      point(0.5 + 0.4 * Math.sin(index), { low: 0.1, high: 0.9 }),
    );
    const { line, dots, bars } = marks(numbers(long));
    for (const path of [line, dots, bars]) expect(path.match(/[ML]/g)?.length).to.be.at.most(203);
  });

  it('keeps the highest, the lowest and the newest of many days', () => {
    const long = Array.from({ length: 10_000 }, (_, index) =>
      point(index === 5_003 ? 1 : index === 7_007 ? 0 : index === 9_999 ? 0.7 : 0.5),
    );
    const { line } = marks(numbers(long));
    expect(line).to.contain(',0L').and.to.contain(',100L').and.to.match(/,30$/);
  });
});

describe('the scale of a trend', () => {
  it('uses the height for what happens, and says that it is cut', () => {
    const scale = trendScale(
      numbers([point(0.88, { low: 0.86, high: 0.9 }), point(0.91, { low: 0.89, high: 0.93 })], { target: 0.9 }),
    );
    expect(scale).to.deep.equal({ low: 0.86, high: 0.94, ticks: [0.86, 0.88, 0.9, 0.92, 0.94], cut: true });
  });

  it('never shows a share above 100% or below 0%', () => {
    const scale = trendScale(numbers([point(0.02, { low: 0, high: 0.1 }), point(0.99, { low: 0.9, high: 1 })]));
    expect([scale.low, scale.high, scale.cut]).to.deep.equal([0, 1, false]);
  });

  it('reaches for an unusual day but does not let it squeeze the line', () => {
    const days = Array.from({ length: 9 }, () => point(0.9, { low: 0.88, high: 0.92 }));
    const near = trendScale(numbers([...days, point(0.9, { low: 0.88, high: 0.92, value: 0.86 })], { unusual: [9] }));
    expect(near.low).to.be.at.most(0.86);
    const far = trendScale(numbers([...days, point(0.9, { low: 0.88, high: 0.92, value: 0 })], { unusual: [9] }));
    expect(far.low).to.be.within(0.8, 0.86);
  });

  it('is not stretched by the wide range of a few answers', () => {
    const days = [point(0.5, { few: true, low: 0.1, high: 0.9 }), point(0.9, { low: 0.88, high: 0.92 })];
    expect(trendScale(numbers(days)).low).to.be.at.least(0.8);
  });

  it('holds one flat line and a single day', () => {
    const scale = trendScale(numbers([point(0.9)]));
    expect(scale.low).to.be.below(0.9);
    expect(scale.high).to.be.above(0.9);
    expect(scale.ticks.length).to.be.within(2, 8);
  });

  it('steps durations by the clock', () => {
    const scale = trendScale(numbers([point(130), point(250)], { bounds: null, seconds: true }));
    expect(scale.ticks).to.deep.equal([120, 150, 180, 210, 240, 270]);
  });

  it('runs an NPS from −100 to 100 at most', () => {
    const scale = trendScale(
      numbers([point(-95, { low: -100, high: 20 }), point(98, { low: 90, high: 100 })], {
        bounds: { low: -100, high: 100 },
      }),
    );
    expect([scale.low, scale.high, scale.cut]).to.deep.equal([-100, 100, false]);
  });
});
