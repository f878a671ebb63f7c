import { expect } from '@open-wc/testing';
import { hourTicks, minuteShare, toneOf } from '../../src/chart/heatmap.js';

const signed = { isSigned: true, highest: 0 };
const hours = (from: number, to: number, minutes = 60): number[] =>
  Array.from({ length: ((to - from) * 60) / minutes }, (_, index) => from * 60 + index * minutes);

describe('the fill of a cell', () => {
  it('is stronger the more people are short, and quiet where there are enough', () => {
    expect([3, 2, 1, 0, -1, -2].map((level) => toneOf({ state: 'value', value: -level, level }, signed))).to.deep.equal(
      ['short-3', 'short-2', 'short-1', 'even', 'spare-1', 'spare-2'],
    );
  });

  it('tells nothing, nobody, no data and closed apart', () => {
    for (const state of ['zero', 'nobody', 'no-data', 'closed', 'no-such-hour'] as const) {
      expect(toneOf({ state, value: null, level: 0 }, signed)).to.equal(state);
    }
  });

  it('shades other numbers up to the highest, by size and not by rank', () => {
    const scale = { isSigned: false, highest: 100 };
    const tones = [0, 1, 20, 21, 60, 100].map((value) => toneOf({ state: 'value', value, level: 0 }, scale));
    expect(tones).to.deep.equal(['shade-0', 'shade-1', 'shade-1', 'shade-2', 'shade-3', 'shade-5']);
  });

  it('warns of a number that is too high among those that are shaded', () => {
    expect(toneOf({ state: 'value', value: 0.9, level: 2 }, { isSigned: false, highest: 1 })).to.equal('short-2');
  });
});

describe('the hours under a heatmap', () => {
  it('are round and at most seven', () => {
    expect(hourTicks(hours(6, 24)).map((tick) => tick.minute / 60)).to.deep.equal([6, 9, 12, 15, 18, 21]);
    expect(hourTicks(hours(0, 24)).map((tick) => tick.minute / 60)).to.deep.equal([0, 4, 8, 12, 16, 20]);
    expect(hourTicks(hours(8, 13)).map((tick) => tick.minute / 60)).to.deep.equal([8, 9, 10, 11, 12]);
  });

  it('stand at their own column when columns are quarters', () => {
    expect(hourTicks(hours(7, 19, 15))[0]).to.deep.equal({ column: 4, minute: 480 });
  });

  it('leave now where it is', () => {
    expect(minuteShare(9 * 60, hours(6, 12), 60)).to.equal(0.5);
  });
});
