import { expect } from '@open-wc/testing';
import { mattersFrom, metricOf } from '../../src/model/metric.js';

describe('what is known of a metric', () => {
  it('is the catalogue’s knowledge where the document says nothing', () => {
    expect(metricOf({ pantau: 1 }, 'csat')).to.deep.include({
      unit: 'share',
      better: 'higher',
      sampled: true,
      minSample: 30,
      matters: 0.01,
    });
    expect(metricOf({ pantau: 1 }, 'quality').minSample).to.equal(5);
    expect(metricOf({ pantau: 1 }, 'handle-time')).to.deep.include({ better: 'neither', counter: 'reopen' });
  });

  it('is what the document says, over the catalogue, key by key', () => {
    const metrics = {
      csat: { better: 'lower' as const, sampled: false, minSample: 12, matters: 0.05, counter: 'nps' },
    };
    expect(metricOf({ pantau: 1, metrics }, 'csat')).to.deep.include({
      unit: 'share',
      better: 'lower',
      sampled: false,
      minSample: 12,
      matters: 0.05,
      counter: 'nps',
    });
  });

  it('is what the tag says about the smallest sample, over both; nonsense is passed over', () => {
    const metrics = { csat: { minSample: 12 } };
    expect(metricOf({ pantau: 1, metrics }, 'csat', null, 50).minSample).to.equal(50);
    expect(metricOf({ pantau: 1, metrics }, 'csat', null, 0).minSample).to.equal(0);
    expect(metricOf({ pantau: 1, metrics }, 'csat', null, Number.NaN).minSample).to.equal(12);
  });

  it('is the shape of its figure where nobody described it, and it is never judged', () => {
    const unit = (measure: Parameters<typeof metricOf>[2]): string => metricOf({ pantau: 1 }, 'upsell', measure).unit;
    expect(unit({ part: 1, whole: 2 })).to.equal('share');
    expect(unit({ mean: 4, count: 2 })).to.equal('score');
    expect(unit({ promoters: 1, passives: 0, detractors: 0 })).to.equal('nps');
    expect(unit({ value: 7 })).to.equal('count');
    expect(unit(null)).to.equal('count');
    expect(metricOf({ pantau: 1 }, 'upsell').better).to.equal('neither');
  });

  it('is not found among what every object inherits', () => {
    for (const id of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const metric = metricOf({ pantau: 1, metrics: {} }, id);
      expect([metric.unit, metric.better, metric.minSample], id).to.deep.equal(['count', 'neither', 30]);
    }
  });
});

describe('the smallest difference that matters', () => {
  it('is a point for shares, scores and NPS, wherever they stand', () => {
    expect(mattersFrom(metricOf({ pantau: 1 }, 'csat'), 0.2)).to.equal(0.01);
    expect(mattersFrom(metricOf({ pantau: 1 }, 'nps'), -40)).to.equal(1);
  });

  it('is one in twenty of durations and counts', () => {
    expect(mattersFrom(metricOf({ pantau: 1 }, 'first-response'), 200)).to.equal(10);
    expect(mattersFrom(metricOf({ pantau: 1 }, 'backlog'), 100)).to.equal(5);
  });
});
