import { expect } from '@open-wc/testing';
import type { Agreement, DayPoint, Kpi, MetricsDocument } from '../../../src/contract/types.js';
import { type CardFacts, cardOf } from '../../../src/model/score/card.js';
import { scorecards } from '../../../src/model/score/scorecard.js';

/** Ten answers a day in November; so many of them good. The tenth, the day of the agreement, is like no other. */
const november = (good: (day: number) => number, from = 1, to = 22): readonly DayPoint[] =>
  Array.from({ length: to - from + 1 }, (_none, index) => ({
    day: `2026-11-${String(from + index).padStart(2, '0')}`,
    part: from + index === 10 ? 0 : good(from + index),
    whole: 10,
  }));

const agreed: Agreement = { day: '2026-11-10', text: 'Ask first.', metric: 'csat' };

const colleague = { id: 'b', name: 'Budi', kpis: [{ metric: 'csat', now: { part: 8, whole: 10 } }] };

const carded = (
  series: readonly DayPoint[],
  agreements: readonly Agreement[] = [agreed],
  more: Partial<Kpi> = {},
  document: Partial<MetricsDocument> = {},
): CardFacts =>
  cardOf(
    scorecards({
      pantau: 1,
      period: { from: '2026-11-16', to: '2026-11-18' },
      agents: [{ id: 'a', name: 'Sari', kpis: [{ metric: 'csat', series, ...more }], agreements }, colleague],
      ...document,
    }),
    'a',
  ) as CardFacts;

describe('what came of an agreement', () => {
  it('is its metric from the day after it to the last day of figures, against as many days before it', () => {
    // To the 18th: eight days since, the 11th to the 18th; eight before, the 2nd to the 9th. The 10th is neither.
    const { outcome } = carded(november((day) => (day > 10 ? 9 : day === 1 ? 0 : 5)));
    expect(outcome?.value).to.equal(0.9);
    expect(outcome?.count).to.equal(80);
    expect(outcome?.change?.before).to.equal(0.5);
    expect(outcome?.change?.verdict).to.equal('better');
  });

  it('ends with the figures, even of somebody who was away for the whole period', () => {
    // Two days since, the 11th and the 12th; two before, the 8th and the 9th.
    const { outcome } = carded(november((day) => (day > 10 ? 8 : day > 7 ? 6 : 1), 1, 12));
    expect(outcome?.count).to.equal(20);
    expect(outcome?.change?.before).to.equal(0.6);
  });

  it('is not called a change when chance may be behind it', () => {
    const { outcome } = carded(november((day) => (day > 10 ? 6 : 5)));
    expect(outcome?.change?.verdict).to.equal('unclear');
  });

  it('is held against nothing where the days do not reach back as far', () => {
    const { outcome } = carded(november(() => 5, 5));
    expect(outcome?.value).to.equal(0.5);
    expect(outcome?.change?.verdict).to.equal('no-previous');
  });

  it('is that of the latest agreement, wherever it stands in the list', () => {
    const earlier: Agreement = { day: '2026-11-03', text: 'Read it through.', metric: 'training' };
    expect(
      carded(
        november(() => 5),
        [agreed, earlier],
      ).outcome?.column.metric.id,
    ).to.equal('csat');
    expect(
      carded(
        november(() => 5),
        [earlier, agreed],
      ).agreements[0],
    ).to.equal(agreed);
  });

  it('is unknown without daily figures since, and without a metric', () => {
    expect(carded([], [agreed], { now: { part: 8, whole: 10 } }).outcome).to.equal(null);
    expect(
      carded(
        november(() => 5, 1, 10),
        [agreed],
        { now: { part: 8, whole: 10 } },
      ).outcome,
    ).to.equal(null);
    expect(
      carded(
        november(() => 5),
        [{ ...agreed, metric: null }],
      ).outcome,
    ).to.equal(null);
    expect(
      carded(
        november(() => 5),
        [{ ...agreed, metric: 'nps' }],
      ).outcome,
    ).to.equal(null);
    expect(
      carded(
        november(() => 5),
        [],
      ).outcome,
    ).to.equal(null);
  });

  it('is unknown for daily figures that cannot be put together, such as middle values', () => {
    const medians = november(() => 5).map(({ day }) => ({ day, value: 120, count: 10 }));
    expect(carded(medians, [agreed], { now: { value: 130, count: 70 } }).outcome).to.equal(null);
  });

  it('is the figure over all channels where there is one', () => {
    const kpis: readonly Kpi[] = [
      { metric: 'csat', channel: 'phone', series: november(() => 2) },
      { metric: 'csat', series: november(() => 9) },
    ];
    const agents = [{ id: 'a', name: 'Sari', kpis, agreements: [agreed] }];
    expect(carded([], [], {}, { agents }).outcome?.value).to.equal(0.9);
  });
});
