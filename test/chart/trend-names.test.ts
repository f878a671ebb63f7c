import { expect } from '@open-wc/testing';
import { namePlaces } from '../../src/chart/trend-names.js';
import { trendMarks } from '../../src/chart/trend.js';
import type { TrendNumbers } from '../../src/chart/trend-scale.js';

// Ten days of 20 px; the line runs along the middle, unusual days lie below it.
const numbers = (unusual: readonly number[], value = 0.1): TrendNumbers => ({
  points: Array.from({ length: 10 }, (_, index) => ({
    value: unusual.includes(index) ? value : 0.5,
    count: 50,
    hollow: false,
    line: 0.5,
    low: null,
    high: null,
    few: false,
  })),
  from: 20_000,
  unit: 1,
  target: null,
  bounds: null,
  seconds: false,
  unusual,
  unfinished: -1,
});
const scale = { low: 0, high: 1, ticks: [], cut: false };
const places = (unusual: readonly number[], widths: readonly (readonly number[])[], value?: number) => {
  const of = numbers(unusual, value);
  const marks = trendMarks(of, scale, {
    width: 200,
    height: 200,
    left: 0,
    right: 0,
    top: 0,
    bottom: 0,
    bars: 0,
    apart: 50,
  });
  return namePlaces(of, scale, marks, 200, widths);
};

describe('names of unusual days', () => {
  it('stand to the right of their mark while there is room', () => {
    expect(places([2], [[60]])).to.deep.equal([{ index: 2, x: 59, y: 180, anchor: 'start', form: 0 }]);
  });

  it('stand to the left near the end', () => {
    expect(places([8], [[60]])[0]).to.deep.include({ x: 161, anchor: 'end' });
  });

  it('take their short form where the full one has no room', () => {
    expect(places([5], [[150, 40]])[0]?.form).to.equal(1);
    expect(places([5], [[150, 140]])).to.deep.equal([]);
  });

  it('never cover the line', () => {
    // A mark on the line's own height has to name itself above or below it.
    const [name] = places([2], [[60]], 0.5);
    expect(Math.abs((name?.y ?? 100) - 100)).to.be.at.least(17);
  });

  it('never cover each other', () => {
    const [first, second] = places([2, 4], [[60], [60]]);
    expect(first?.x).to.equal(59);
    expect(second?.x).to.equal(99);
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).to.be.at.least(28);
  });
});
