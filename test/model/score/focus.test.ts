import { expect } from '@open-wc/testing';
import type { Kpi } from '../../../src/contract/types.js';
import { cardOf } from '../../../src/model/score/card.js';
import { scorecards } from '../../../src/model/score/scorecard.js';

/** Where the focus of an agent with these figures lies; csat is to reach 80 %, resolution 70 %, adherence 90 %. */
const focusOf = (...kpis: readonly Kpi[]): string | null => {
  const cards = scorecards({
    pantau: 1,
    period: { from: '2026-11-16', to: '2026-11-22' },
    metrics: { csat: { target: 0.8 }, resolution: { target: 0.7 }, adherence: { target: 0.9 } },
    agents: [{ id: 'a', name: 'Sari', kpis }],
  });
  return cardOf(cards, 'a')?.focus?.column.metric.id ?? null;
};

const csat = (part: number, whole: number): Kpi => ({ metric: 'csat', now: { part, whole } });
const resolution = (part: number, whole: number): Kpi => ({ metric: 'resolution', now: { part, whole } });

describe('the focus of a one-to-one', () => {
  it('is what asks for coaching, before what is only kept an eye on', () => {
    expect(focusOf(csat(10, 20), resolution(200, 500))).to.equal('resolution');
  });

  it('is the first of two to coach: never more than one thing', () => {
    expect(focusOf(csat(250, 500), resolution(100, 500))).to.equal('csat');
  });

  it('is what to keep an eye on where nothing asks for coaching', () => {
    expect(focusOf(resolution(400, 500), csat(10, 20))).to.equal('csat');
  });

  it('is nothing where every target is met', () => {
    expect(focusOf(csat(450, 500), resolution(400, 500))).to.equal(null);
    expect(focusOf({ metric: 'nps', now: { promoters: 10, passives: 10, detractors: 10 } })).to.equal(null);
    expect(focusOf()).to.equal(null);
  });

  it('is the furthest behind its target where a whole team is, and nobody in it stands out', () => {
    const team = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
      id,
      name: id,
      kpis: [
        { metric: 'csat', now: { part: 390, whole: 500 } },
        { metric: 'resolution', now: { part: 300, whole: 500 } },
        { metric: 'nps', now: { promoters: 0, passives: 0, detractors: 500 } },
      ],
    }));
    const cards = scorecards({
      pantau: 1,
      period: { from: '2026-11-16', to: '2026-11-22' },
      metrics: { csat: { target: 0.8 }, resolution: { target: 0.7 } },
      agents: team,
    });
    const card = cardOf(cards, 'a');
    expect(card?.mark).to.equal(null);
    expect(card?.focus?.column.metric.id).to.equal('resolution');
  });
});
