import { expect } from '@open-wc/testing';
import type { DayPoint, Kpi, MetricsDocument } from '../../src/contract/types.js';
import { type KpiFacts, kpiFacts, kpisOf } from '../../src/model/kpi.js';

const period = { from: '2026-11-16', to: '2026-11-22' };

const documentOf = (kpis: readonly Kpi[], more: Partial<MetricsDocument> = {}): MetricsDocument => ({
  pantau: 1,
  timeZone: 'Asia/Jakarta',
  generatedAt: '2026-11-23T06:05:00+07:00',
  period,
  channels: [
    { id: 'phone', label: 'Phone', work: 'live' },
    { id: 'email', label: 'Email', work: 'deferrable' },
  ],
  kpis,
  ...more,
});

function only(document: MetricsDocument, metric: string, channel: string | null = null): KpiFacts {
  const facts = kpiFacts(document, metric, channel);
  expect(facts).to.have.length(1);
  return facts[0] as KpiFacts;
}

/** A day for each share, from 9 November on. */
const days = (...parts: readonly (number | null)[]): DayPoint[] =>
  parts.flatMap((part, index) =>
    part === null ? [] : [{ day: `2026-11-${String(9 + index).padStart(2, '0')}`, part, whole: 10 }],
  );

describe('a KPI', () => {
  it('never ranges beyond the ends of its scale', () => {
    const kpis = [{ metric: 'quality', now: { mean: 95, count: 6, sd: 9 } }];
    const interval = only(documentOf(kpis), 'quality').figure?.interval;
    // Student, 6 reviews: 95 ± 2.571 × 9/√6 = 85.55 to 104.45, of 100.
    expect(interval?.low).to.be.closeTo(85.55, 0.01);
    expect(interval?.high).to.equal(100);
  });

  it('is its figure with its count; a sampled one with its interval', () => {
    const kpis = [
      { metric: 'csat', now: { part: 90, whole: 100 } },
      { metric: 'service-level', now: { part: 90, whole: 100 } },
    ];
    const sampled = only(documentOf(kpis), 'csat').figure;
    expect([sampled?.value, sampled?.count]).to.deep.equal([0.9, 100]);
    // Wilson, 90 of 100: 0.8256 to 0.9448 (Newcombe 1998, method 3).
    expect(sampled?.interval?.low).to.be.closeTo(0.8256, 5e-5);
    expect(sampled?.interval?.high).to.be.closeTo(0.9448, 5e-5);
    expect(only(documentOf(kpis), 'service-level').figure?.interval, 'all are counted').to.equal(null);
  });

  it('of no contacts is not zero, and neither is a missing one', () => {
    const kpis: Kpi[] = [
      { metric: 'csat', now: { part: 0, whole: 0 } },
      { metric: 'abandonment', now: null },
      { metric: 'reopen', now: { part: 0, whole: 40 } },
    ];
    expect(only(documentOf(kpis), 'csat').figure).to.equal(null);
    expect(only(documentOf(kpis), 'abandonment').figure).to.equal(null);
    expect(only(documentOf(kpis), 'reopen').figure?.value).to.equal(0);
    expect(kpiFacts(documentOf(kpis), 'nps')).to.deep.equal([]);
  });

  it('that was not measured has no status and no change', () => {
    const { status, change } = only(
      documentOf([{ metric: 'csat', now: null, before: { part: 9, whole: 10 } }], {
        metrics: { csat: { target: 0.9 } },
      }),
      'csat',
    );
    expect([status, change]).to.deep.equal(['no-target', null]);
  });

  it('keeps its last interval beside the period’s figure', () => {
    const from = '2026-11-22T21:30:00+07:00';
    const kpi = { metric: 'first-response', now: { value: 134, p90: 360 }, latest: { from, minutes: 30, value: 201 } };
    const facts = only(documentOf([kpi]), 'first-response');
    expect(facts.figure?.p90).to.equal(360);
    expect(facts.latest).to.deep.equal({ minutes: 30, value: 201 });
  });

  it('is compared with the period it names, else with as many days before', () => {
    const kpi = { metric: 'csat', now: { part: 90, whole: 100 }, before: { part: 60, whole: 100 } };
    const facts = only(documentOf([kpi]), 'csat');
    expect(facts.before).to.deep.equal({ from: '2026-11-09', to: '2026-11-15' });
    expect(facts.change?.verdict).to.equal('better');
    const before = { from: '2026-10-01', to: '2026-10-07' };
    expect(only(documentOf([kpi], { period: { ...period, before } }), 'csat').before).to.deep.equal(before);
  });

  it('of an unfinished period says no change, unless the document names what it is compared with', () => {
    const kpi = { metric: 'csat', now: { part: 90, whole: 100 }, before: { part: 60, whole: 100 } };
    const generatedAt = '2026-11-20T10:00:00+07:00';
    const running = only(documentOf([kpi], { generatedAt }), 'csat');
    expect([running.unfinished, running.change]).to.deep.equal([true, null]);
    const before = { from: '2026-11-09', to: '2026-11-13' };
    const named = only(documentOf([kpi], { generatedAt, period: { ...period, before } }), 'csat');
    expect([named.unfinished, named.change?.verdict]).to.deep.equal([true, 'better']);
  });

  it('too small to judge says how many more answers would narrow it', () => {
    const metrics = { csat: { target: 0.9 } };
    const few = only(documentOf([{ metric: 'csat', now: { part: 9, whole: 10 } }], { metrics }), 'csat');
    expect(few.status).to.equal('too-few');
    expect(few.more).to.be.within(20, 90);
    const enough = only(documentOf([{ metric: 'csat', now: { part: 90, whole: 100 } }], { metrics }), 'csat');
    expect(enough.more).to.equal(null);
  });

  it('takes the smallest sample of the tag', () => {
    const document = documentOf([{ metric: 'csat', now: { part: 40, whole: 40 } }], {
      metrics: { csat: { target: 0.5 } },
    });
    expect(kpiFacts(document, 'csat', null, 50)[0]?.status).to.equal('too-few');
    expect(kpiFacts(document, 'csat', null, 40)[0]?.status).to.equal('met');
  });
});

describe('a KPI that is said once', () => {
  it('is pooled from its survey: now and before', () => {
    const survey = { metric: 'csat', days: days(5, 5, 5, 5, 5, 5, 5, 9, 9, 9, 9, 9, 9, 9) };
    for (const kpis of [[{ metric: 'csat' }], []]) {
      const facts = only(documentOf(kpis, { surveys: [survey] }), 'csat');
      expect([facts.figure?.value, facts.figure?.count, facts.change?.before]).to.deep.equal([0.9, 70, 0.5]);
      expect(facts.series).to.have.length(14);
    }
  });

  it('pools days as sums of answers, never as a mean of means', () => {
    const survey = {
      metric: 'csat',
      days: [
        { day: '2026-11-16', part: 1, whole: 1 },
        { day: '2026-11-17', part: 49, whole: 99 },
      ],
    };
    expect(only(documentOf([], { surveys: [survey] }), 'csat').figure?.value).to.equal(0.5);
  });

  it('is pooled from its own series where there is no survey', () => {
    const kpi = { metric: 'service-level', series: days(5, 5, 5, 5, 5, 5, 5, 9, 9, 9, 9, 9, 9, 9) };
    const facts = only(documentOf([kpi]), 'service-level');
    expect([facts.figure?.value, facts.change?.before]).to.deep.equal([0.9, 0.5]);
  });

  it('does not pool what cannot be pooled', () => {
    const series = [
      { day: '2026-11-16', value: 100 },
      { day: '2026-11-17', value: 200 },
    ];
    expect(only(documentOf([{ metric: 'first-response', series }]), 'first-response').figure).to.equal(null);
  });

  it('shows its last thirty points in their order, a day without answers as a gap', () => {
    const points = days(...Array.from({ length: 14 }, () => 5)).reverse();
    const series = [...points, { day: '2026-11-30', part: 0, whole: 0 }];
    const spark = only(documentOf([{ metric: 'csat', series }]), 'csat').series;
    expect(spark[0]?.day).to.equal('2026-11-09');
    expect(spark[spark.length - 1]).to.deep.include({ day: '2026-11-30', value: null });
    const long = Array.from({ length: 60 }, (_, index) => ({
      day: `2026-${index < 30 ? '09' : '10'}-${String((index % 30) + 1).padStart(2, '0')}`,
      value: index,
    }));
    const last = only(documentOf([{ metric: 'backlog', now: { value: 1 }, series: long }]), 'backlog').series;
    expect([last.length, last[0]?.value, last[29]?.value]).to.deep.equal([30, 30, 59]);
  });
});

describe('channels of one metric', () => {
  const kpis: Kpi[] = [
    { metric: 'first-response', channel: 'phone', now: { value: 20 } },
    { metric: 'first-response', channel: 'email', now: { value: 7200 } },
  ];

  it('stand side by side and are never pooled', () => {
    const facts = kpiFacts(documentOf(kpis), 'first-response');
    expect(facts.map(({ channel, figure }) => [channel?.id, figure?.value])).to.deep.equal([
      ['phone', 20],
      ['email', 7200],
    ]);
  });

  it('give way to the figure over all channels where the document has one', () => {
    const all = { metric: 'first-response', now: { value: 900 } };
    expect(kpisOf(documentOf([...kpis, all]), 'first-response', null)).to.deep.equal([all]);
  });

  it('are shown one at a time when asked for, and nothing is made up for another', () => {
    expect(only(documentOf(kpis), 'first-response', 'email').figure?.value).to.equal(7200);
    expect(kpiFacts(documentOf(kpis), 'first-response', 'chat')).to.deep.equal([]);
  });

  it('may each come from their survey', () => {
    const surveys = [
      { metric: 'csat', channel: 'email', days: [{ day: '2026-11-17', part: 40, whole: 50 }] },
      { metric: 'csat', channel: 'phone', days: [{ day: '2026-11-17', part: 10, whole: 50 }] },
    ];
    const all = kpiFacts(documentOf([], { surveys }), 'csat');
    expect(all.map(({ channel, figure }) => [channel?.id, figure?.value])).to.deep.equal([
      ['email', 0.8],
      ['phone', 0.2],
    ]);
    expect(only(documentOf([], { surveys }), 'csat', 'phone').figure?.value).to.equal(0.2);
  });
});

describe('a KPI with more to hold it beside', () => {
  const now = { part: 90, whole: 100 };
  const others = [
    { label: 'October 2025', part: 600, whole: 1000 },
    { label: 'Last Ramadan', part: 0, whole: 0 },
    { label: 'Other teams', part: 19, whole: 20 },
  ];

  it('is compared with each of them as with the period before: better, nothing to compare with, too few', () => {
    const facts = only(documentOf([{ metric: 'csat', now, before: now, comparisons: others }]), 'csat');
    expect(facts.comparisons?.map(({ label, change }) => [label, change.before, change.verdict])).to.deep.equal([
      ['October 2025', 0.6, 'better'],
      ['Last Ramadan', null, 'no-previous'],
      ['Other teams', 0.95, 'too-few'],
    ]);
    expect(facts.change?.before, 'the period before keeps its own place').to.equal(0.9);
  });

  it('is compared with nothing where it was not measured', () => {
    const facts = only(documentOf([{ metric: 'csat', now: null, comparisons: others }]), 'csat');
    expect(facts.comparisons).to.equal(null);
  });
});

describe('a KPI that may still change', () => {
  const until = (provisionalUntil: string, more: Partial<MetricsDocument>): string | null | undefined =>
    only(documentOf([{ metric: 'csat', now: { part: 90, whole: 100 }, provisionalUntil }], more), 'csat')
      .provisionalUntil;

  it('is provisional while its day lies ahead of the document’s own, in the document’s zone', () => {
    expect(until('2026-11-29', { generatedAt: '2026-11-28T23:59:00+07:00' })).to.equal('2026-11-29');
    expect(until('2026-11-29', { generatedAt: '2026-11-29T00:01:00+07:00' }), 'final').to.equal(null);
    expect(until('2026-11-29', { generatedAt: '2026-11-28T17:30:00Z' }), 'it is the 29th in Jakarta').to.equal(null);
  });

  it('is provisional where the document does not say when it was made', () => {
    expect(until('2020-01-01', { generatedAt: null })).to.equal('2020-01-01');
  });
});

describe('a KPI and the one to read beside it', () => {
  const reopen = (nowPart: number, channel: string | null = null): Kpi => ({
    metric: 'reopen',
    channel,
    now: { part: nowPart, whole: 5000 },
    before: { part: 200, whole: 5000 },
  });
  const handling = (mean: number, channel: string | null = 'phone'): Kpi => ({
    metric: 'handle-time',
    channel,
    now: { mean, count: 2000, sd: 190 },
    before: { mean: 372, count: 2000, sd: 190 },
  });
  const factsOf = (kpis: readonly Kpi[], more: Partial<MetricsDocument> = {}): KpiFacts =>
    only(documentOf(kpis, more), (kpis[0] as Kpi).metric);
  const apart = (first: Kpi, second: Kpi, more: Partial<MetricsDocument> = {}): boolean | undefined =>
    factsOf([first, second], more).isApart;

  it('stands beside its counter of the same channel, else the one over all channels, never another channel’s', () => {
    const counted = (...kpis: readonly Kpi[]): number | undefined => factsOf(kpis).counter?.figure?.value;
    expect(counted(handling(340), reopen(300), reopen(150, 'phone'))).to.equal(0.03);
    expect(counted(handling(340), reopen(300))).to.equal(0.06);
    expect(counted(handling(340), reopen(300, 'email'))).to.equal(undefined);
    expect(counted(handling(340, null), reopen(300, 'phone'))).to.equal(undefined);
  });

  it('move apart: calls shorter, more cases opened again', () => {
    expect(apart(handling(340), reopen(300))).to.equal(true);
  });

  it('do not where either may be chance, is steady, or went the other way', () => {
    expect(apart(handling(340), reopen(205)), 'reopened: chance').to.equal(false);
    expect(apart(handling(340), reopen(100)), 'reopened: better').to.equal(false);
    expect(apart(handling(370), reopen(300)), 'handle time: chance').to.equal(false);
    expect(apart(handling(410), reopen(300)), 'handle time: longer').to.equal(false);
  });

  it('do not where nothing is known of the time before', () => {
    expect(apart({ ...handling(340), before: null }, reopen(300))).to.equal(false);
    expect(apart(handling(340), { ...reopen(300), before: null })).to.equal(false);
  });

  it('move apart without a verdict of its own only by as much as matters: a median knows no chance', () => {
    const metrics = { 'first-response': { counter: 'reopen' } };
    const median = (value: number): Kpi => ({ metric: 'first-response', now: { value }, before: { value: 200 } });
    expect(apart(median(190), reopen(300), { metrics })).to.equal(true);
    expect(apart(median(191), reopen(300), { metrics }), 'under one in twenty').to.equal(false);
    expect(apart(median(210), reopen(300), { metrics }), 'slower').to.equal(false);
  });

  it('move apart as the document pairs them: more solved, but also more opened again', () => {
    const solved = (part: number): Kpi => ({
      metric: 'resolution',
      now: { part, whole: 5000 },
      before: { part: 4000, whole: 5000 },
    });
    const metrics = { resolution: { counter: 'reopen' } };
    expect(apart(solved(4500), reopen(300), { metrics })).to.equal(true);
    expect(apart(solved(3500), reopen(300), { metrics }), 'both worse').to.equal(false);
    expect(apart(solved(4500), reopen(300)), 'not paired').to.equal(false);
  });

  it('say nothing of figures that are good inside a band, or that nobody judges', () => {
    for (const metric of ['occupancy', 'contacts']) {
      const metrics = { [metric]: { counter: 'reopen', unit: 'share' as const } };
      const moved = (part: number): Kpi => ({
        metric,
        now: { part, whole: 5000 },
        before: { part: 4000, whole: 5000 },
      });
      expect(apart(moved(4500), reopen(300), { metrics }), metric).to.equal(false);
      expect(apart(moved(3500), reopen(300), { metrics }), metric).to.equal(false);
    }
  });

  it('may name each other: neither waits for the other', () => {
    const metrics = { reopen: { counter: 'handle-time' } };
    expect(factsOf([reopen(300), handling(340, null)], { metrics }).counter?.metric.id).to.equal('handle-time');
  });
});
