import { expect } from '@open-wc/testing';
import type { DayPoint, MetricsDocument, SurveyDay, TeamEvent } from '../../../src/contract/types.js';
import { shiftDay } from '../../../src/model/day.js';
import { trendFacts, type TrendFacts, type TrendOptions } from '../../../src/model/trend/trend.js';
import { measureValue } from '../../../src/model/measure.js';
import { pooledDays, surveyDays } from '../../../src/model/survey.js';

const end = '2026-11-22';

/** Days ending on Sunday 22 November, the last one last. */
const ending = (measures: readonly (Record<string, number> | null)[]): SurveyDay[] =>
  measures.flatMap((measure, index) =>
    measure === null ? [] : [{ day: shiftDay(end, index - measures.length + 1), ...measure } as unknown as SurveyDay],
  );

const csat = (days: readonly DayPoint[], more: Partial<MetricsDocument> = {}): MetricsDocument => ({
  pantau: 1,
  generatedAt: '2026-11-23T06:05:00+07:00',
  timeZone: 'Asia/Jakarta',
  period: { from: '2026-11-16', to: end },
  surveys: [{ metric: 'csat', days }],
  ...more,
});

const facts = (document: MetricsDocument, options: Partial<TrendOptions> = {}): TrendFacts => {
  const found = trendFacts(document, { metric: 'csat', ...options });
  if (!found) throw new Error('no trend');
  return found;
};

const same = (count: number, part: number, whole: number): Record<string, number>[] =>
  Array.from({ length: count }, () => ({ part, whole }));

describe('a trend over days', () => {
  it('shows all days where less than one is asked for', () => {
    const document = csat(ending(same(20, 8, 10)));
    expect(facts(document, { days: 0 }).days).to.have.length(20);
    expect(facts(document, { days: -5 }).days).to.have.length(20);
    expect(facts(document, { days: 3 }).days).to.have.length(3);
  });

  it('ends with the last seven days together, the same number the tile pools', () => {
    const days = ending([...same(7, 50, 100), { part: 1, whole: 2 }, { part: 90, whole: 100 }, ...same(5, 8, 10)]);
    const trend = facts(csat(days));
    expect(trend.figure?.value).to.equal((1 + 90 + 40) / (2 + 100 + 50));
    expect(trend.figure?.value).to.equal(
      measureValue(pooledDays(surveyDays(csat(days), 'csat', null), '2026-11-16', end)!),
    );
    expect(trend.days.at(-1)?.line).to.equal(trend.figure?.value);
    expect([trend.period?.from, trend.period?.to]).to.deep.equal(['2026-11-16', '2026-11-22']);
    expect([trend.before?.from, trend.before?.to]).to.deep.equal(['2026-11-09', '2026-11-15']);
  });

  it('leaves a missing day empty: no zero, no dot, no answers', () => {
    const trend = facts(csat(ending([{ part: 40, whole: 50 }, null, { part: 45, whole: 50 }])));
    expect(trend.days.map((day) => day.value)).to.deep.equal([0.8, null, 0.9]);
    expect(trend.days.map((day) => day.count)).to.deep.equal([50, null, 50]);
    expect(trend.days[2]?.line).to.equal(0.85);
    expect(trend.days[1]?.day).to.equal('2026-11-21');
  });

  it('reads a day on which nobody answered as a missing day', () => {
    const trend = facts(
      csat(
        ending([
          { part: 40, whole: 50 },
          { part: 0, whole: 0 },
          { part: 45, whole: 50 },
        ]),
      ),
    );
    expect(trend.days[1]?.value).to.equal(null);
  });

  it('breaks the line after seven days without an answer, and has no figure then', () => {
    const trend = facts(csat(ending([{ part: 40, whole: 50 }, ...Array.from({ length: 8 }, () => null)])));
    expect(trend.days).to.have.length(9);
    expect(trend.days[6]?.line).to.equal(0.8);
    expect(trend.days[7]?.line).to.equal(null);
    expect(trend.figure).to.equal(null);
    expect(trend.status).to.equal('no-target');
  });

  it('carries the Wilson range of the pooled figure', () => {
    // Newcombe 1998: 81 of 263 lies between .2553 and .3662.
    const trend = facts(
      csat(
        ending([
          { part: 80, whole: 260 },
          { part: 1, whole: 3 },
        ]),
      ),
    );
    expect(trend.figure?.interval?.low).to.be.closeTo(0.2553, 5e-5);
    expect(trend.days.at(-1)?.high).to.be.closeTo(0.3662, 5e-5);
  });

  it('calls a clear fall worse and a small one unclear', () => {
    const fall = facts(csat(ending([...same(7, 90, 100), ...same(7, 80, 100)])));
    expect(fall.change?.verdict).to.equal('worse');
    expect(fall.change?.difference).to.be.closeTo(-0.1, 1e-12);
    expect(facts(csat(ending([...same(7, 90, 100), ...same(7, 88, 100)]))).change?.verdict).to.equal('unclear');
  });

  it('judges the last seven days against the target by their range', () => {
    const at = (part: number): string =>
      facts(csat(ending(same(7, part, 100)), { metrics: { csat: { target: 0.9 } } })).status;
    expect([at(80), at(90), at(98)]).to.deep.equal(['missed', 'unsure', 'met']);
  });

  it('draws a day with few answers hollow, and a week of few answers faint', () => {
    const trend = facts(
      csat(
        ending([
          { part: 5, whole: 10 },
          { part: 28, whole: 29 },
          { part: 30, whole: 30 },
        ]),
      ),
    );
    expect(trend.days.map((day) => day.hollow)).to.deep.equal([true, true, false]);
    expect(trend.days.map((day) => day.few)).to.deep.equal([true, false, false]);
    expect(facts(csat(ending(same(1, 5, 10))), { minSample: 10 }).days[0]?.hollow).to.equal(false);
  });

  it('keeps the days before the first shown day in its seven', () => {
    const trend = facts(csat(ending([...same(6, 10, 100), { part: 80, whole: 100 }, { part: 80, whole: 100 }])), {
      days: 2,
    });
    expect(trend.days).to.have.length(2);
    expect(trend.days[0]?.line).to.equal(140 / 700);
    expect(trend.days[1]?.line).to.equal(210 / 700);
  });

  it('compares with the seven days before, however few are shown', () => {
    const days = ending([{ part: 50, whole: 100 }, ...same(6, 90, 100), ...same(7, 80, 100)]);
    expect(facts(csat(days), { days: 2 }).change?.before).to.equal(590 / 700);
  });
});

describe('a day that is not over', () => {
  const running = (before?: { from: string; to: string }): MetricsDocument =>
    csat(ending([...same(13, 90, 100), { part: 20, whole: 100 }]), {
      generatedAt: '2026-11-22T12:00:00+07:00',
      period: { from: '2026-11-16', to: end, ...(before ? { before } : {}) },
    });

  it('is hollow and never called unusual, however far it lies', () => {
    const trend = facts(running());
    expect(trend.openDay).to.equal(13);
    expect(trend.days[13]?.hollow).to.equal(true);
    expect(trend.usual?.unusual).to.deep.equal([]);
    expect(trend.usual?.centre).to.equal(0.9);
  });

  it('allows a change only when the document says what to compare with', () => {
    expect(facts(running()).change).to.equal(null);
    expect(facts(running({ from: '2026-11-09', to: '2026-11-15' })).change?.verdict).to.equal('worse');
  });

  it('ends the trend on the day the figures were made, not on days that are still to come', () => {
    const document = csat(ending([...same(13, 90, 100), null]), {
      generatedAt: '2026-11-21T12:00:00+07:00',
      period: { from: '2026-11-16', to: '2026-11-30' },
    });
    expect(facts(document).days.at(-1)?.day).to.equal('2026-11-21');
  });
});

describe('days outside the usual', () => {
  const usual = [...same(10, 90, 100), { part: 70, whole: 100 }, ...same(10, 90, 100)];
  const outage: TeamEvent = { from: '2026-11-12', kind: 'incident', label: 'Payment outage' };
  const ramadan: TeamEvent = { from: '2026-11-01', to: '2026-11-22', kind: 'ramadan', label: 'Ramadan' };

  it('are named with the shortest event of that day', () => {
    const trend = facts(csat(ending(usual), { events: [ramadan, outage] }));
    expect(trend.usual?.unusual).to.have.length(1);
    expect(trend.usual?.unusual[0]?.value).to.equal(0.7);
    expect(trend.usual?.unusual[0]?.isBad).to.equal(true);
    expect(trend.usual?.unusual[0]?.event).to.equal(outage);
    expect(trend.days[trend.usual?.unusual[0]?.index ?? 0]?.day).to.equal('2026-11-12');
  });

  it('are looked for where the limits are, and say when those are still rough', () => {
    const trend = facts(csat(ending(usual)));
    // 1870 of 2100; three standard errors of a hundred answers.
    const centre = 1870 / 2100;
    expect(trend.usual?.centre).to.equal(centre);
    expect(trend.usual?.unusual[0]?.low).to.be.closeTo(centre - 3 * Math.sqrt((centre * (1 - centre)) / 100), 1e-9);
    expect(trend.usual?.provisional).to.equal(false);
    expect(facts(csat(ending(same(19, 9, 10)))).usual?.provisional).to.equal(true);
  });

  it('are never days with too few answers', () => {
    expect(facts(csat(ending([...same(20, 90, 100), { part: 0, whole: 20 }]))).usual?.unusual).to.deep.equal([]);
  });

  it('see a slow slide that no single day shows', () => {
    const trend = facts(csat(ending([...same(10, 92, 100), ...same(9, 88, 100)])));
    expect(trend.usual?.unusual).to.deep.equal([]);
    expect(trend.usual?.shift).to.deep.include({ side: 'below', days: 9, to: 18 });
  });

  it('name no slide that ended more than a week ago', () => {
    const ended = [
      ...same(9, 88, 100),
      ...same(10, 92, 100).map((day, index) => (index % 2 ? { ...day, part: 86 } : day)),
    ];
    expect(facts(csat(ending(ended))).usual?.shift).to.equal(null);
  });

  it('are told the furthest first, and whether they are bad', () => {
    const days = [...same(20, 90, 100), { part: 72, whole: 100 }, { part: 60, whole: 100 }, { part: 100, whole: 100 }];
    expect(facts(csat(ending(days))).usual?.unusual.map(({ value, isBad }) => [value, isBad])).to.deep.equal([
      [0.6, true],
      [0.72, true],
      [1, false],
    ]);
  });

  it('are not looked for where there is no such rule', () => {
    const document = csat([], {
      surveys: [{ metric: 'nps', days: ending([{ promoters: 5, passives: 3, detractors: 2 }]) }],
    });
    expect(facts(document, { metric: 'nps' }).usual).to.equal(null);
  });

  it('leave out events of another channel and of other days', () => {
    const document = csat(ending(same(3, 9, 10)), {
      events: [
        { from: '2026-11-21', label: 'here' },
        { from: '2026-11-21', label: 'phone only', channel: 'phone' },
        { from: '2026-10-01', label: 'long ago' },
        { from: '2026-11-01', to: '2026-11-20', label: 'until here' },
      ],
      surveys: [{ metric: 'csat', channel: 'email', days: ending(same(3, 9, 10)) }],
    });
    expect(
      facts(document, { channel: 'email' }).events.map(({ event, from, to }) => [event.label, from, to]),
    ).to.deep.equal([
      ['here', 1, 1],
      ['until here', 0, 0],
    ]);
  });
});

describe('what a trend is made of', () => {
  it('is a KPI’s own series when there is one', () => {
    const document = csat([], {
      surveys: [],
      kpis: [{ metric: 'service-level', channel: 'phone', series: ending(same(7, 330, 400)) }],
    });
    const trend = facts(document, { metric: 'service-level' });
    expect(trend.figure?.value).to.equal(0.825);
    expect(trend.channel?.id).to.equal('phone');
    expect(trend.figure?.interval, 'everything is counted').to.equal(null);
    expect(trend.days[0]?.low).to.equal(null);
  });

  it('is a line of the figures themselves where they do not pool', () => {
    const document = csat([], {
      kpis: [
        { metric: 'first-response', series: ending([{ value: 120, count: 50 }, null, { value: 180, count: 40 }]) },
      ],
    });
    const trend = facts(document, { metric: 'first-response' });
    expect(trend.pooled).to.equal(false);
    expect(trend.days.map((day) => day.line)).to.deep.equal([120, null, 180]);
    expect(trend.figure).to.deep.equal({ value: 180, count: 40, interval: null, p90: null });
    expect(trend.period).to.deep.equal({ from: end, to: end });
    expect(trend.change).to.equal(null);
  });

  it('compares a month with the month before when there is one figure a month', () => {
    const months = ['2015-04-01', '2015-05-01', '2015-06-01'].map((day, index) => ({
      day,
      part: 90 + index,
      whole: 100,
    }));
    const trend = facts(csat(months, { period: { from: '2015-04-01', to: '2015-06-30' } }));
    expect(trend.cadence).to.equal('month');
    expect(trend.pooled).to.equal(false);
    expect(trend.figure?.value).to.equal(0.92);
    expect(trend.change?.difference).to.be.closeTo(0.01, 1e-12);
    expect(trend.days.at(-1)?.day).to.equal('2015-06-01');
  });

  it('asks which channel when there are several and none is over all', () => {
    const days = ending(same(3, 9, 10));
    const document = csat([], {
      surveys: [
        { metric: 'csat', channel: 'phone', days },
        { metric: 'csat', channel: 'email', days },
      ],
    });
    expect(trendFacts(document, { metric: 'csat' })).to.equal(null);
    expect(facts(document, { channel: 'email' }).channel?.id).to.equal('email');
  });

  it('is nothing without a measured day', () => {
    expect(trendFacts(csat([]), { metric: 'csat' })).to.equal(null);
    expect(trendFacts(csat([{ day: end, part: 0, whole: 0 }]), { metric: 'csat' })).to.equal(null);
  });

  it('says how many surveys were answered, and when that moved', () => {
    const week = (invited: number): Record<string, number>[] =>
      Array.from({ length: 7 }, () => ({ part: 27, whole: 30, invited }));
    const still = facts(csat(ending([...week(100), ...week(102)])));
    expect(still.response).to.deep.equal({ share: 210 / 714, before: 0.3, moved: false });
    expect(facts(csat(ending([...week(100), ...week(200)]))).response).to.deep.equal({
      share: 0.15,
      before: 0.3,
      moved: true,
    });
    expect(facts(csat(ending(same(7, 27, 30)))).response).to.equal(null);
    // Surveys nobody answered were sent all the same.
    const silent = facts(csat(ending([...week(100), { part: 0, whole: 0, invited: 90 }, ...week(100).slice(1)])));
    expect(silent.response?.share).to.equal(180 / 690);
  });
});
