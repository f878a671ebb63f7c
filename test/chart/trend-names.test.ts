import { expect } from '@open-wc/testing';
import { trendMarks } from '../../src/chart/trend.js';
import { eventPlaces, namePlaces } from '../../src/chart/trend-names.js';

/** Days of 0.9 but for those that are told, on a scale from 0 to 1. */
const marksOf = (days: number, values: Readonly<Record<number, number>>, unit = 1) => {
  const points = Array.from({ length: (days - 1) * unit + 1 }, (_, index) => {
    const value = index % unit ? null : (values[index / unit] ?? 0.9);
    const line = unit > 1 ? value : 0.9;
    return {
      index,
      day: '',
      to: '',
      value,
      count: value && 50,
      hollow: false,
      line,
      low: null,
      high: null,
      few: false,
    };
  });
  const bounds = { min: 0, max: 1 };
  return trendMarks({ points, unit, target: [0, 1], bounds, seconds: false, events: [] });
};

const names = (marks: ReturnType<typeof marksOf>, ...days: readonly (readonly [index: number, value: number])[]) =>
  namePlaces(
    days.map(([index, value]) => ({ index, value })),
    marks,
  ).map(({ of, isBefore, top }) => ({ day: of.index, isBefore, top }));

describe('the names of unusual days', () => {
  it('stand level with their marks, towards the middle of the picture', () => {
    expect(names(marksOf(40, { 5: 0.3 }), [5, 0.3])).to.deep.equal([{ day: 5, isBefore: false, top: 56 }]);
    expect(names(marksOf(40, { 35: 0.3 }), [35, 0.3])).to.deep.equal([{ day: 35, isBefore: true, top: 56 }]);
  });

  it('keep away from the marks beside them', () => {
    const marks = marksOf(40, { 5: 0.3, 7: 0.32 });
    const [place] = names(marks, [5, 0.3]);
    expect(Math.abs(place!.top - marks.y(0.32))).to.be.at.least(8);
  });

  it('keep away from the line, also where it is far from day to day', () => {
    const values = { 0: 1, 1: 1, 2: 0.8, 3: 0.6, 4: 0.4 };
    const marks = marksOf(5, values, 30);
    const [place] = names(marks, [90, 0.6]);
    expect(place?.isBefore, 'the line comes from above at the left').to.equal(true);
    expect(place!.top).to.be.above(marks.y(0.6));
  });

  it('keep away from each other', () => {
    const [first, second] = names(marksOf(40, { 5: 0.3, 12: 0.25 }), [5, 0.3], [12, 0.25]);
    expect(Math.abs(first!.top - second!.top) >= 16 || second!.isBefore !== first!.isBefore).to.equal(true);
  });

  it('are left out where there is no room, so that the next day gets its name', () => {
    const crowd = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [at, [0.35, 0.5, 0.65][at % 3] ?? 0]));
    const marks = marksOf(40, { ...crowd, 35: 0.4 });
    expect(names(marks, [4, 0.5], [35, 0.4]).map(({ day }) => day)).to.deep.equal([35]);
  });

  it('are three at most', () => {
    const values = { 3: 0.1, 14: 0.1, 25: 0.1, 36: 0.1 };
    const days = Object.entries(values).map(([index, value]) => [Number(index), value] as const);
    expect(names(marksOf(40, values), ...days).length).to.be.at.most(3);
  });

  it('have the room that is free beside them, as far as the next mark', () => {
    const [place] = namePlaces([{ index: 38, value: 0.3 }], marksOf(40, { 38: 0.3, 2: 0.3 }));
    expect(place?.room).to.equal(90);
    const [alone] = namePlaces([{ index: 38, value: 0.3 }], marksOf(40, { 38: 0.3 }));
    expect(alone?.room).to.equal(96.25);
  });
});

describe('the names of events', () => {
  const placed = (...events: readonly (readonly [from: number, to: number, name: string])[]) =>
    eventPlaces(
      events.map(([from, to, name]) => ({ from, to, name })),
      { start: (index) => index },
    ).map(({ isBefore, at, room, letters }) => ({ isBefore, at, room, letters }));

  it('begin where their days begin, as far as the next', () => {
    expect(placed([20, 20, 'Sale'], [60, 62, 'Outage'])).to.deep.equal([
      { isBefore: false, at: 20, room: 38, letters: 0 },
      { isBefore: false, at: 60, room: 40, letters: 0 },
    ]);
  });

  it('end where their days end, where a long one has more room there', () => {
    expect(placed([40, 40, 'Holiday, open from eight'], [55, 55, 'Sale'])[0]).to.deep.equal({
      isBefore: true,
      at: 41,
      room: 41,
      letters: 0,
    });
    expect(placed([60, 60, 'Sale'], [94, 95, 'A new version'])[1]).to.deep.equal({
      isBefore: true,
      at: 96,
      room: 36,
      letters: 4,
    });
  });
});
