import { expect } from '@open-wc/testing';
import { trendMarks } from '../../src/chart/trend.js';
import { type TrendNumbers, type TrendPoint, trendScale } from '../../src/chart/trend-scale.js';

const point = (line: number | null, more: Partial<TrendPoint> = {}): TrendPoint => ({
  index: 0,
  day: '2026-11-22',
  to: '2026-11-22',
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
  points: points.map((each, index) => ({ ...each, index })),
  unit: 1,
  target: [],
  bounds: { min: 0, max: 1 },
  seconds: false,
  events: [],
  ...more,
});

// A scale from 0 to 1 is what a target of 0 and 1 asks for; with counts the plot ends at 80, without them at 100.
const whole = { target: [0, 1] };
const marks = (points: readonly TrendPoint[], more: Partial<TrendNumbers> = {}) =>
  trendMarks(numbers(points, { ...whole, ...more }));
const uncounted = (line: number | null, more: Partial<TrendPoint> = {}): TrendPoint =>
  point(line, { count: null, ...more });

describe('the marks of a trend', () => {
  it('put each day in the middle of its column and its value on the scale', () => {
    expect(marks([uncounted(0), uncounted(0.5)]).paths.line).to.equal('M25,100L75,50');
  });

  it('leave room for the bars of answers below the plot', () => {
    const { paths } = marks([point(0), point(1, { count: 25 })]);
    expect(paths.line).to.equal('M25,80L75,0');
    expect(paths.bars).to.equal('M23.98,100h2.04v-14h-2.04zM73.98,100h2.04v-7h-2.04z');
  });

  it('break the line where nothing was measured instead of falling to zero', () => {
    const { line, bars } = marks([point(0.5), point(0.5), point(null), point(1), point(1)]).paths;
    expect(line).to.equal('M10,40L30,40M70,0L90,0');
    expect(bars.match(/M/g)).to.have.length(4);
  });

  it('join monthly figures over the days between them, and break at a missing month', () => {
    const days = Array.from({ length: 121 }, (_, index) => uncounted([0, 30, 120].includes(index) ? 0.5 : null));
    expect(marks(days, { unit: 30 }).paths.line).to.equal('M10,50L30,50M90,50Z');
  });

  it('show a stretch of few answers dashed only', () => {
    const few = uncounted(0.5, { few: true });
    const { paths } = marks([uncounted(0.5), few, few, uncounted(0.5)]);
    expect(paths['line faint']).to.equal('M12.5,50L37.5,50L62.5,50L87.5,50');
    expect(paths.line).to.equal('M12.5,50ZM87.5,50Z');
    expect(marks([uncounted(0.5), uncounted(0.5)]).paths['line faint']).to.equal('');
  });

  it('fill the likely range', () => {
    const days = [uncounted(0.5, { low: 0.4, high: 0.6 }), uncounted(0.5, { low: 0.2, high: 0.7 })];
    expect(marks(days).paths.band).to.equal('M25,40L75,30L75,80L25,60Z');
  });

  it('are full for days and hollow for few answers', () => {
    const days = [uncounted(0.5), uncounted(1, { hollow: true }), uncounted(0), uncounted(null)];
    const { paths } = marks(days);
    expect(paths.dots).to.equal('M12.5,50h.001M62.5,100h.001');
    expect(paths['dots hollow']).to.equal('M37.5,0h.001');
  });

  it('tint the days of an event', () => {
    const four = [0.5, 0.5, 0.5, 0.5].map((value) => uncounted(value));
    expect(marks(four, { events: [{ from: 1, to: 2 }] }).paths.event).to.equal('M25,0h50v100h-50z');
  });

  it('are no more for 10,000 days than for the pixels there are', () => {
    const long = Array.from({ length: 10_000 }, (_, index) =>
      point(0.5 + 0.4 * Math.sin(index), { low: 0.1, high: 0.9 }),
    );
    const { line, band, dots, bars } = marks(long).paths;
    for (const path of [line, dots, bars]) expect(path.match(/[ML]/g)?.length).to.be.at.most(301);
    expect(band.match(/[ML]/g)?.length).to.be.at.most(602);
  });

  it('keep the highest, the lowest and the newest of many days', () => {
    const long = Array.from({ length: 10_000 }, (_, index) =>
      uncounted(index === 5_003 ? 1 : index === 7_007 ? 0 : index === 9_999 ? 0.7 : 0.5),
    );
    const { line } = marks(long).paths;
    expect(line).to.contain(',0L').and.to.contain(',100L').and.to.match(/,30$/);
  });
});

describe('the scale of a trend', () => {
  it('uses the height for what happens', () => {
    const scale = trendScale(
      numbers([point(0.88, { low: 0.86, high: 0.9 }), point(0.91, { low: 0.89, high: 0.93 })], { target: [0.9] }),
    );
    expect(scale).to.deep.equal({ low: 0.86, high: 0.94, ticks: [0.86, 0.88, 0.9, 0.92, 0.94] });
  });

  it('never shows a share above 100% or below 0%', () => {
    const scale = trendScale(numbers([point(0.02, { low: 0, high: 0.1 }), point(0.99, { low: 0.9, high: 1 })]));
    expect([scale.low, scale.high]).to.deep.equal([0, 1]);
  });

  it('reaches for an unusual day but does not let it squeeze the line', () => {
    const days = Array.from({ length: 9 }, () => point(0.9, { low: 0.88, high: 0.92 }));
    const near = trendScale(numbers([...days, point(0.9, { low: 0.88, high: 0.92, value: 0.86 })]));
    expect(near.low).to.be.at.most(0.86);
    const far = trendScale(numbers([...days, point(0.9, { low: 0.88, high: 0.92, value: 0 })]));
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
        bounds: { min: -100, max: 100 },
      }),
    );
    expect([scale.low, scale.high]).to.deep.equal([-100, 100]);
  });
});
