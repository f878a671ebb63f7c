import { expect } from '@open-wc/testing';
import type { MetricsDocument, Survey, SurveyComment, SurveyDay } from '../../../src/contract/types.js';
import { type Answers, answersOf } from '../../../src/model/trend/answers.js';
import { trendFacts, type TrendOptions } from '../../../src/model/trend/trend.js';

const day = (date: number, part: number, whole: number, answers?: readonly number[]): SurveyDay => ({
  day: `2026-11-${String(date).padStart(2, '0')}`,
  part,
  whole,
  ...(answers && { answers }),
});

// 19 November says how many answered, and not what.
const days = [day(18, 3, 5, [1, 0, 1, 1, 2]), day(19, 4, 5), day(20, 9, 10, [0, 1, 0, 3, 6])];

const comments: readonly SurveyComment[] = [
  { day: '2026-11-20', text: 'late' },
  { day: '2026-11-18', text: 'first', rating: 5 },
  { day: '2026-11-18', text: 'second', rating: 1 },
  { day: '2026-11-01', text: 'before the first day shown' },
];

const answers = (
  survey: Partial<Survey>,
  options: Partial<TrendOptions> = {},
  picked: string | null = null,
  more: Partial<MetricsDocument> = {},
): Answers | null => {
  const metric = survey.metric ?? 'csat';
  const document: MetricsDocument = { pantau: 1, surveys: [{ metric, days, ...survey }], ...more };
  const facts = trendFacts(document, { metric, ...options });
  if (!facts) throw new Error('no trend');
  return answersOf(
    facts,
    facts.days.find((each) => picked !== null && each.day <= picked && picked <= each.to),
  );
};

const ratings = (found: Answers | null): [number, number][] =>
  found?.ratings.map(({ rating, count }): [number, number] => [rating, count]) ?? [];
const good = (found: Answers | null): number[] =>
  found?.ratings.filter(({ isGood }) => isGood).map(({ rating }) => rating) ?? [];
const texts = (found: Answers | null): unknown[] => found?.comments.map(({ text }) => text) ?? [];

describe('how many gave each rating', () => {
  it('adds up the days that say so, and says how many answers those are', () => {
    const all = answers({ scale: { min: 1, max: 5 } });
    expect(ratings(all)).to.deep.equal([
      [5, 8],
      [4, 4],
      [3, 1],
      [2, 1],
      [1, 1],
    ]);
    expect([all?.rated, all?.count]).to.deep.equal([15, 20]);
    expect(all?.ratings[0]?.share).to.equal(8 / 15);
    expect([all?.from, all?.to]).to.deep.equal(['2026-11-18', '2026-11-20']);
  });

  it('is that of the picked day, and of none where that does not say', () => {
    expect(ratings(answers({}, {}, '2026-11-20'))).to.deep.equal([
      [5, 6],
      [4, 3],
      [3, 0],
      [2, 1],
      [1, 0],
    ]);
    const silent = answers({}, {}, '2026-11-19');
    expect([ratings(silent), silent?.rated, silent?.count]).to.deep.equal([[], 0, 5]);
  });

  it('is that of the days shown, and of their week where they stand by week', () => {
    expect(answers({}, { days: 1 })?.rated).to.equal(10);
    const week = answers({}, { by: 'week' }, '2026-11-19');
    expect([week?.rated, week?.from, week?.to]).to.deep.equal([15, '2026-11-16', '2026-11-22']);
  });

  it('counts the ratings as good that the survey names, else the top two', () => {
    expect(good(answers({ scale: { min: 1, max: 5, good: [5] } }))).to.deep.equal([5]);
    expect(good(answers({ scale: { min: 1, max: 5 } }))).to.deep.equal([5, 4]);
    // Where low is good the top two are not.
    const effort = days.map(({ day: date, ...each }) => ({
      day: date,
      mean: 4,
      count: 5,
      answers: each.answers ?? null,
    }));
    const metrics = { ces: { better: 'lower' } } as const;
    expect(
      good(answers({ metric: 'ces', days: effort }, {}, null, { metrics, surveys: [{ metric: 'ces', days: effort }] })),
    ).to.deep.equal([]);
  });

  it('starts an NPS at zero, and any other at one, where no scale is given', () => {
    const nps = {
      day: '2026-11-20',
      promoters: 1,
      passives: 0,
      detractors: 1,
      answers: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    };
    expect(ratings(answers({ metric: 'nps', days: [nps] })).at(-1)).to.deep.equal([0, 1]);
    expect(good(answers({ metric: 'nps', days: [nps] }))).to.deep.equal([10, 9]);
    expect(ratings(answers({ days: [day(20, 1, 2, [1, 1])], scale: { min: 0, max: 1 } }))).to.deep.equal([
      [1, 1],
      [0, 1],
    ]);
  });
});

describe('what customers wrote', () => {
  it('is told the newest first, of the days shown alone', () => {
    expect(texts(answers({ comments }))).to.deep.equal(['late', 'second', 'first']);
    expect(texts(answers({ comments }, {}, '2026-11-18'))).to.deep.equal(['second', 'first']);
    expect(texts(answers({ comments }, {}, '2026-11-19'))).to.deep.equal([]);
  });

  it('is there without ratings, and the ratings without it; without both there is nothing', () => {
    const silent = [day(20, 9, 10)];
    expect(texts(answers({ days: silent, comments }))).to.deep.equal(['late']);
    expect(answers({ days: silent })).to.equal(null);
    expect(answers({})?.comments).to.deep.equal([]);
  });

  it('is of the survey on the channel shown', () => {
    const phone = { metric: 'csat', channel: 'phone', days, comments: [{ day: '2026-11-20', text: 'by phone' }] };
    const more = { surveys: [{ metric: 'csat', days, comments }, phone] };
    expect(texts(answers({}, { channel: 'phone' }, null, more))).to.deep.equal(['by phone']);
  });
});
