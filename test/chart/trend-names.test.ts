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
    ).map(({ of, isBefore, at }) => [of.name, isBefore, at]);

  it('begin where their days begin', () => {
    expect(placed([20, 20, 'Sale'], [60, 62, 'Outage'])).to.deep.equal([
      ['Sale', false, 20],
      ['Outage', false, 60],
    ]);
  });

  it('end where their days end, where they have room only there', () => {
    expect(placed([50, 50, 'Sale'], [94, 95, 'A new version'])).to.deep.equal([
      ['Sale', false, 50],
      ['A new version', true, 96],
    ]);
  });

  it('are whole or not there', () => {
    expect(placed([40, 40, 'Company holiday, open from eight'], [55, 55, 'Sale'])).to.deep.equal([['Sale', false, 55]]);
    expect(placed([85, 85, 'Sale'], [90, 92, 'Sale'], [97, 97, 'Out'])).to.deep.equal([
      ['Sale', true, 86],
      ['Out', true, 98],
    ]);
  });

  it('have room for letters as wide as their script writes them', () => {
    expect(placed([20, 20, 'aaaa'], [32, 32, 'b'])).to.have.length(2);
    expect(placed([20, 20, 'メンテ'], [32, 32, 'b'])).to.deep.equal([
      ['メンテ', true, 21],
      ['b', false, 32],
    ]);
  });
});
