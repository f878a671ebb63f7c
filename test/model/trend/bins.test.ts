import { expect } from '@open-wc/testing';
import type { MetricsDocument, SurveyDay } from '../../../src/contract/types.js';
import { dayNumber, dayOf, shiftDay } from '../../../src/model/day.js';
import { type Cadence, firstOf, lastOf, pooledBy } from '../../../src/model/trend/bins.js';
import { trendFacts, type TrendFacts, type TrendOptions } from '../../../src/model/trend/trend.js';

const span = (day: string, each: Cadence): [string, string] => {
  const first = firstOf(dayNumber(day), each);
  return [dayOf(first), dayOf(lastOf(first, each))];
};

const end = '2026-11-22';

/** Days that end on Sunday 22 November; `null` is a day without a row. */
const ending = (rows: readonly (object | null)[], to = end): SurveyDay[] =>
  rows.flatMap((row, at) => (row ? [{ day: shiftDay(to, at - rows.length + 1), ...row } as SurveyDay] : []));

const facts = (
  days: readonly SurveyDay[],
  by: string | null,
  more: Partial<MetricsDocument> = {},
  options: Partial<TrendOptions> = {},
): TrendFacts => {
  const document: MetricsDocument = {
    pantau: 1,
    generatedAt: '2026-11-23T06:05:00+07:00',
    timeZone: 'Asia/Jakarta',
    period: { from: '2026-11-16', to: end },
    surveys: [{ metric: 'csat', days }],
    ...more,
  };
  const found = trendFacts(document, { metric: 'csat', by: by as Cadence | null, ...options });
  if (!found) throw new Error('no trend');
  return found;
};

const share = (part: number, whole: number, more: object = {}): object => ({ part, whole, ...more });
const some = (count: number, row: object): object[] => Array.from({ length: count }, () => row);
const shown = ({ days }: TrendFacts): [string, string, number][] =>
  days.flatMap(({ day, to, value }): [string, string, number][] => (value === null ? [] : [[day, to, value]]));

describe('calendar weeks and months', () => {
  it('begin on Monday and on the first, and end with their last day', () => {
    expect(span('2026-11-22', 'week')).to.deep.equal(['2026-11-16', '2026-11-22']);
    expect(span('2026-11-23', 'week')).to.deep.equal(['2026-11-23', '2026-11-29']);
    expect(span('2027-01-01', 'week')).to.deep.equal(['2026-12-28', '2027-01-03']);
    expect(span('2026-02-14', 'month')).to.deep.equal(['2026-02-01', '2026-02-28']);
    expect(span('2028-02-29', 'month')).to.deep.equal(['2028-02-01', '2028-02-29']);
    expect(dayOf(lastOf(dayNumber('2026-01-31'), 'month')), 'a month named by its last day').to.equal('2026-01-31');
    expect(span('2026-12-31', 'month')).to.deep.equal(['2026-12-01', '2026-12-31']);
    expect(span('1969-12-31', 'week')).to.deep.equal(['1969-12-29', '1970-01-04']);
  });

  it('put all answers together instead of averaging the days', () => {
    // DOMAIN 1.7: 1/2 and 90/100 give 91/102; the mean of the two days would be .70.
    const [week] = pooledBy(ending([share(1, 2), share(90, 100)]), 'week', end);
    expect(week).to.deep.include({ day: '2026-11-16', part: 91, whole: 102 });
  });

  it('add up surveys sent and ratings of the days that tell them', () => {
    const days = [
      share(3, 4, { invited: 10, answers: [0, 1, 0, 1, 2] }),
      share(1, 1),
      share(2, 2, { invited: 5, answers: [0, 0, 0, 1, 1] }),
    ];
    expect(pooledBy(ending(days), 'month', end)[0]).to.deep.include({ invited: 15, answers: [0, 1, 0, 2, 3] });
    expect(pooledBy(ending([share(1, 1)]), 'month', end)[0]).to.deep.include({ invited: null, answers: null });
  });

  it('count surveys that nobody answered as sent', () => {
    const days = [share(0, 0, { invited: 90 }), share(9, 10, { invited: 40 })];
    expect(facts(ending(days), 'week').days[0]?.invited).to.equal(130);
  });

  it('leave out a week without an answer: no zero', () => {
    const days = ending([...some(7, share(9, 10)), ...some(7, share(0, 0)), ...some(7, share(8, 10))]);
    expect(pooledBy(days, 'week', end).map(({ day }) => day)).to.deep.equal(['2026-11-02', '2026-11-16']);
  });
});

describe('a trend by week and by month', () => {
  const weeks = ending([...some(7, share(90, 100)), ...some(7, share(80, 100))]);

  it('compares a week with the week before', () => {
    const trend = facts(weeks, 'week');
    expect(shown(trend)).to.deep.equal([
      ['2026-11-09', '2026-11-15', 0.9],
      ['2026-11-16', '2026-11-22', 0.8],
    ]);
    expect(trend.change?.verdict).to.equal('worse');
    expect([trend.period, trend.before]).to.deep.equal([
      { from: '2026-11-16', to: end },
      { from: '2026-11-09', to: '2026-11-15' },
    ]);
    expect([trend.openDay, trend.pooled]).to.deep.equal([-1, false]);
  });

  it('compares with the month before, however few days are shown', () => {
    const days = ending([...some(31, share(90, 100)), ...some(30, share(80, 100))], '2026-11-30');
    const period = { from: '2026-11-01', to: '2026-11-30' };
    const trend = facts(days, 'month', { generatedAt: '2026-12-01T06:00:00+07:00', period }, { days: 30 });
    expect(shown(trend)).to.deep.equal([['2026-11-01', '2026-11-30', 0.8]]);
    expect(trend.change?.before).to.equal(0.9);
  });

  it('holds the last week hollow and uncompared while it runs, and keeps it out of the limits', () => {
    const days = ending([...some(21, share(90, 100)), share(10, 100)], '2026-11-23');
    const until = (generatedAt: string, to: string) =>
      facts(days, 'week', { generatedAt, period: { from: '2026-11-17', to } });
    for (const trend of [
      until('2026-11-23T20:00:00+07:00', '2026-11-29'),
      // The document’s period is over, the week is not.
      until('2026-11-24T06:00:00+07:00', '2026-11-23'),
    ]) {
      const last = trend.days.at(-1);
      expect([last?.day, last?.hollow, last?.unusual]).to.deep.equal(['2026-11-23', true, null]);
      expect([trend.openDay, trend.unfinished, trend.change]).to.deep.equal([last?.index, true, null]);
      expect(trend.usual?.centre).to.equal(0.9);
    }
  });

  it('is over with its Sunday, once that is over', () => {
    const at = (generatedAt: string) => facts(weeks, 'week', { generatedAt }).openDay;
    expect(at('2026-11-22T20:00:00+07:00')).to.equal(7);
    expect(at('2026-11-23T01:00:00+07:00')).to.equal(-1);
    // Still Sunday in UTC, Monday in the document’s zone.
    expect(at('2026-11-22T18:00:00Z')).to.equal(-1);
  });

  it('shows whole weeks when it shows the last days only', () => {
    expect(shown(facts(ending(some(28, share(9, 10))), 'week', {}, { days: 10 })).map(([day]) => day)).to.deep.equal([
      '2026-11-09',
      '2026-11-16',
    ]);
  });

  it('holds each week to limits of its own size', () => {
    const rows = [...some(210, share(90, 100)), ...some(7, share(80, 100)), ...some(7, share(320, 400))];
    const { usual } = facts(ending(rows), 'week');
    const centre = (210 * 90 + 7 * 400) / (210 * 100 + 7 * 500);
    // DOMAIN 1.7: three standard errors of the answers of that week.
    const low = (whole: number): number => centre - 3 * Math.sqrt((centre * (1 - centre)) / whole);
    expect(usual?.unusual.map((week) => Math.round(week.low * 1e9))).to.deep.equal(
      [low(2800), low(700)].map((each) => Math.round(each * 1e9)),
    );
  });

  it('counts an event of a Thursday to its week', () => {
    const outage = { from: '2026-11-19', kind: 'incident', label: 'Outage' };
    const trend = facts(weeks, 'week', { events: [outage] });
    expect(trend.days.map(({ events }) => events.length)).to.deep.equal([0, 0, 0, 0, 0, 0, 0, 1]);
    expect(trend.events.map(({ from, to }) => [from, to])).to.deep.equal([[10, 10]]);
  });

  it('reads the response of a week from its days', () => {
    const days = ending([...some(7, share(9, 10, { invited: 20 })), ...some(7, share(9, 10, { invited: 50 }))]);
    expect(facts(days, 'week').response).to.deep.equal({ share: 0.2, before: 0.5, moved: true });
  });

  it('leaves figures that do not pool, and weekly and monthly ones, as they are given', () => {
    const given = ending([
      { value: 3, count: 9 },
      { value: 4, count: 9 },
    ]);
    expect(facts(given, 'week').days).to.have.length(2);
    const monthly = ['2026-09-01', '2026-10-01'].map((day) => ({ day, part: 9, whole: 10 }));
    expect(facts(monthly, 'week').cadence).to.equal('month');
    expect(facts(weeks, 'year').cadence).to.equal('day');
    expect(facts(weeks, 'day').cadence).to.equal('day');
  });

  it('holds a given month hollow while it runs', () => {
    const monthly = ['2026-09-01', '2026-10-01', '2026-11-01'].map((day) => ({ day, part: 90, whole: 100 }));
    const running = { generatedAt: '2026-11-15T12:00:00+07:00', period: { from: '2026-11-01', to: '2026-11-30' } };
    const trend = facts(monthly, null, running);
    expect(trend.days.at(-1)?.hollow).to.equal(true);
    expect(trend.period).to.deep.equal({ from: '2026-11-01', to: '2026-11-15' });
  });
});
