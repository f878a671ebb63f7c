import { expect } from '@open-wc/testing';
import type { Measure, MetricsDocument } from '../../src/contract/types.js';
import { measureValue } from '../../src/model/measure.js';
import { daysInOrder, pooledDays, surveyDays } from '../../src/model/survey.js';

const week: MetricsDocument = {
  pantau: 1,
  surveys: [
    {
      metric: 'csat',
      days: [
        { day: '2026-11-16', part: 1, whole: 2 },
        { day: '2026-11-17', part: 90, whole: 100 },
        { day: '2026-11-20', part: 0, whole: 0 },
        { day: '2026-11-23', part: 0, whole: 50 },
      ],
    },
    { metric: 'csat', channel: 'phone', days: [{ day: '2026-11-16', part: 3, whole: 4 }] },
    {
      metric: 'nps',
      days: [
        { day: '2026-11-17', promoters: 1, passives: 1, detractors: 2 },
        { day: '2026-11-16', promoters: 2, passives: 1, detractors: 0 },
      ],
    },
    {
      metric: 'ces',
      days: [
        { day: '2026-11-16', mean: 5, count: 10 },
        { day: '2026-11-17', mean: 6, count: 30 },
      ],
    },
    {
      metric: 'wait',
      days: [
        { day: '2026-11-16', value: 100 },
        { day: '2026-11-17', value: 300 },
      ],
    },
  ],
};

const surveyMeasure = (metric: string, from: string, to: string, channel?: string): Measure | null =>
  pooledDays(surveyDays(week, metric, channel), from, to);

const value = (metric: string, from: string, to: string, channel?: string): number | null => {
  const measure = surveyMeasure(metric, from, to, channel);
  return measure && measureValue(measure);
};

describe('survey days pooled over a period', () => {
  it('puts all answers together instead of averaging the days', () => {
    // DOMAIN 1.7: 1/2 and 90/100 pool to .892157; the mean of the two ratios would be .70.
    expect(value('csat', '2026-11-16', '2026-11-22')).to.be.closeTo(0.892157, 1e-6);
  });

  it('counts both ends of the period and nothing beyond', () => {
    expect(surveyMeasure('csat', '2026-11-17', '2026-11-23')).to.deep.equal({ part: 90, whole: 150 });
    expect(surveyMeasure('csat', '2026-11-17', '2026-11-22')).to.deep.equal({ part: 90, whole: 100 });
  });

  it('is nothing, not zero, when nobody answered', () => {
    expect(surveyMeasure('csat', '2026-11-18', '2026-11-22')).to.equal(null);
    expect(surveyMeasure('csat', '2025-01-01', '2025-01-31')).to.equal(null);
  });

  it('keeps channels apart', () => {
    expect(surveyMeasure('csat', '2026-11-16', '2026-11-22', 'phone')).to.deep.equal({ part: 3, whole: 4 });
    expect(surveyMeasure('csat', '2026-11-16', '2026-11-22', 'email')).to.equal(null);
  });

  it('sums promoters, passives and detractors', () => {
    // 3 promoters, 2 detractors of 7, as in DOMAIN 1.4: 14.29.
    expect(value('nps', '2026-11-16', '2026-11-17')).to.be.closeTo(14.2857, 1e-4);
  });

  it('weighs means by their answers', () => {
    expect(value('ces', '2026-11-16', '2026-11-17')).to.equal(5.75);
  });

  it('does not pool what cannot be pooled', () => {
    expect(value('wait', '2026-11-16', '2026-11-17')).to.equal(null);
    expect(value('wait', '2026-11-16', '2026-11-16')).to.equal(100);
  });

  it('gives the days in their order as a series', () => {
    expect(daysInOrder(surveyDays(week, 'nps', null)).map((point) => point.day)).to.deep.equal([
      '2026-11-16',
      '2026-11-17',
    ]);
    expect(surveyDays(week, 'quality', null)).to.deep.equal([]);
  });

  it('leaves those of one day as they came, whatever they are sorted among', () => {
    const days = ['2026-11-17', '2026-11-16', '2026-11-16', '2026-11-17', '2026-11-16'];
    const told = daysInOrder(days.map((day, place) => ({ day, part: place, whole: 9 })));
    expect(told.map(({ part }) => part)).to.deep.equal([1, 2, 4, 0, 3]);
  });
});
