import { expect } from '@open-wc/testing';
import { hourTicks, minuteShare, toneOf } from '../../src/chart/heatmap.js';

const net = (...steps: number[]) => ({ measure: 'net', steps, highest: 0 });
const steps = net(1, 2, 3);
const hours = (from: number, to: number, minutes = 60): number[] =>
  Array.from({ length: ((to - from) * 60) / minutes }, (_, index) => from * 60 + index * minutes);

describe('the fill of a cell', () => {
  it('is stronger the more people are short', () => {
    expect([1, 2, 3].map((level) => toneOf({ state: 'value', value: -level, level }, steps))).to.deep.equal([
      'short-1',
      'short-2',
      'short-3',
    ]);
  });

  it('uses the strongest tone for the last step, however many there are', () => {
    expect([1, 2].map((level) => toneOf({ state: 'value', value: -level, level }, net(1, 2)))).to.deep.equal([
      'short-2',
      'short-3',
    ]);
    expect(
      [1, 3, 6].map((level) => toneOf({ state: 'value', value: -level, level }, net(1, 2, 3, 4, 5, 6))),
    ).to.deep.equal(['short-1', 'short-2', 'short-3']);
    expect(toneOf({ state: 'value', value: -1, level: 1 }, net(1))).to.equal('short-3');
  });

  it('is quiet where there are enough', () => {
    expect([0, 0.9, 1, 2.9, 3, 9].map((value) => toneOf({ state: 'value', value, level: 0 }, steps))).to.deep.equal([
      'even',
      'even',
      'spare-1',
      'spare-1',
      'spare-2',
      'spare-2',
    ]);
  });

  it('tells nothing, nobody, no data and closed apart', () => {
    for (const state of ['zero', 'nobody', 'no-data', 'closed', 'no-such-hour'] as const) {
      expect(toneOf({ state, value: null, level: 0 }, steps)).to.equal(state);
    }
  });

  it('shades other numbers up to the highest, by size and not by rank', () => {
    const tones = [0, 1, 20, 21, 60, 100].map((value) =>
      toneOf({ state: 'value', value, level: 0 }, { measure: 'contacts', steps: [], highest: 100 }),
    );
    expect(tones).to.deep.equal(['shade-0', 'shade-1', 'shade-1', 'shade-2', 'shade-3', 'shade-5']);
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
