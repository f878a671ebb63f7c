import { expect } from '@open-wc/testing';
import type { MetricSettings } from '../../src/contract/types.js';
import { metricOf } from '../../src/model/metric.js';
import { type Judged, statusOf, toneOf } from '../../src/model/status.js';

const judge = (id: string, settings: MetricSettings, figure: Partial<Judged> & { value: number }): string =>
  statusOf(metricOf({ pantau: 1, metrics: { [id]: settings } }, id), { interval: null, count: null, ...figure });

const around = (value: number, by: number) => ({ value, interval: { low: value - by, high: value + by }, count: 500 });

describe('the status of a counted figure', () => {
  it('is met or missed by its value alone, on the target itself met', () => {
    const settings = { target: 0.8 };
    expect(judge('service-level', settings, { value: 0.8 })).to.equal('met');
    expect(judge('service-level', settings, { value: 0.7999 })).to.equal('missed');
    expect(judge('service-level', settings, around(0.81, 0.05)), 'an interval changes nothing').to.equal('met');
  });

  it('turns round where lower is better', () => {
    const settings = { target: 180 };
    expect(judge('first-response', settings, { value: 134 })).to.equal('met');
    expect(judge('first-response', settings, { value: 180 })).to.equal('met');
    expect(judge('first-response', settings, { value: 181 })).to.equal('missed');
  });

  it('is watched between the target and the edge of the watch band', () => {
    const below = { target: 0.8, watch: 0.75 };
    expect(judge('service-level', below, { value: 0.8 })).to.equal('met');
    expect(judge('service-level', below, { value: 0.76 })).to.equal('watch');
    expect(judge('service-level', below, { value: 0.74 })).to.equal('missed');
    const above = { target: 0.8, watch: 0.85 };
    expect(judge('service-level', above, { value: 0.9 })).to.equal('met');
    expect(judge('service-level', above, { value: 0.82 })).to.equal('watch');
    expect(judge('service-level', above, { value: 0.79 })).to.equal('missed');
    const limit = { target: 100, watch: 120 };
    expect(judge('backlog', limit, { value: 90 })).to.equal('met');
    expect(judge('backlog', limit, { value: 110 })).to.equal('watch');
    expect(judge('backlog', limit, { value: 143 })).to.equal('missed');
  });

  it('says on which side of a band it lies, with its own watch band', () => {
    const settings = { target: { from: 0.75, to: 0.85 }, watch: { from: 0.7, to: 0.88 } };
    const of = (value: number): string => judge('occupancy', settings, { value });
    expect([of(0.75), of(0.85)]).to.deep.equal(['in-band', 'in-band']);
    expect([of(0.7), of(0.87)]).to.deep.equal(['watch', 'watch']);
    expect([of(0.69), of(0.89)]).to.deep.equal(['below-band', 'above-band']);
  });

  it('is too few below the smallest sample, never good or bad', () => {
    expect(judge('service-level', { target: 0.8 }, { value: 1, count: 29 })).to.equal('too-few');
    expect(judge('service-level', { target: 0.8 }, { value: 1, count: 30 })).to.equal('met');
    expect(judge('training', { target: 0.9 }, { value: 1, count: 5 }), 'courses are few by nature').to.equal('met');
  });
});

describe('the status of a sampled figure', () => {
  it('is met or missed only when its whole interval is', () => {
    const settings = { target: 0.9 };
    expect(judge('csat', settings, around(0.95, 0.02))).to.equal('met');
    expect(judge('csat', settings, around(0.85, 0.02))).to.equal('missed');
    expect(judge('csat', settings, around(0.914, 0.015)), '91.4%, likely 89.9–92.9%').to.equal('unsure');
    expect(judge('csat', settings, around(0.89, 0.02))).to.equal('unsure');
  });

  it('turns round where lower is better', () => {
    const settings = { target: 3, better: 'lower' as const };
    expect(judge('ces', settings, around(2, 0.5))).to.equal('met');
    expect(judge('ces', settings, around(4, 0.5))).to.equal('missed');
    expect(judge('ces', settings, around(3, 0.5))).to.equal('unsure');
  });

  it('is never watched: its interval says how near it is', () => {
    expect(judge('csat', { target: 0.9, watch: 0.8 }, around(0.85, 0.02))).to.equal('missed');
    const band = { target: { from: 0.75, to: 0.85 }, watch: { from: 0.5, to: 0.95 }, sampled: true };
    expect(judge('occupancy', band, around(0.92, 0.01))).to.equal('above-band');
  });

  it('is too close to call where its interval crosses the edge of a band', () => {
    const band = { target: { from: 0.75, to: 0.85 }, sampled: true };
    expect(judge('occupancy', band, around(0.8, 0.01))).to.equal('in-band');
    expect(judge('occupancy', band, around(0.84, 0.02))).to.equal('unsure');
    expect(judge('occupancy', band, around(0.7, 0.02))).to.equal('below-band');
  });

  it('is too close to call without an interval', () => {
    expect(judge('quality', { target: 80 }, { value: 95, count: 12 })).to.equal('unsure');
  });

  it('is too few below the smallest sample of the catalogue or the document', () => {
    expect(judge('csat', { target: 0.5 }, { ...around(0.95, 0.02), count: 29 })).to.equal('too-few');
    expect(judge('csat', { target: 0.5, minSample: 10 }, { ...around(0.95, 0.02), count: 29 })).to.equal('met');
    expect(judge('quality', { target: 80 }, { ...around(90, 2), count: 4 }), 'reviews').to.equal('too-few');
    expect(judge('quality', { target: 80 }, { ...around(90, 2), count: 5 })).to.equal('met');
  });
});

describe('no status', () => {
  it('is given without a target, or without a direction', () => {
    expect(judge('csat', {}, around(0.95, 0.02))).to.equal('no-target');
    expect(judge('handle-time', { target: 300 }, { value: 200 })).to.equal('no-target');
    expect(judge('occupancy', { target: 0.8 }, { value: 0.8 }), 'a band needs two limits').to.equal('no-target');
    expect(judge('handle-time', { target: { from: 240, to: 400 } }, { value: 200 })).to.equal('no-target');
  });

  it('is given because few answers are there: a document without a target says so first', () => {
    expect(judge('csat', {}, { value: 1, count: 1 })).to.equal('no-target');
  });
});

describe('the tone of a status', () => {
  it('is good or bad only where the figure can carry it', () => {
    expect(['met', 'in-band'].map((status) => toneOf(status as 'met'))).to.deep.equal(['good', 'good']);
    expect(['missed', 'above-band', 'below-band'].map((status) => toneOf(status as 'met'))).to.deep.equal(
      Array(3).fill('bad'),
    );
    expect(['unsure', 'too-few', 'no-target'].map((status) => toneOf(status as 'met'))).to.deep.equal(
      Array(3).fill('quiet'),
    );
    expect(toneOf('watch')).to.equal('watch');
  });
});
