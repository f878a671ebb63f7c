import { expect } from '@open-wc/testing';
import type { MetricsDocument } from '../../../src/contract/types.js';
import { cardOf } from '../../../src/model/score/card.js';
import { type Scorecards, scorecards } from '../../../src/model/score/scorecard.js';

const document: MetricsDocument = {
  pantau: 1,
  period: { from: '2026-11-16', to: '2026-11-22' },
  metrics: { csat: { target: 0.9 } },
  agents: [
    {
      id: 'a-17',
      name: 'Sari W.',
      since: '2024-08-23',
      kpis: [
        { metric: 'csat', now: { part: 90, whole: 118 }, before: { part: 98, whole: 101 } },
        { metric: 'first-contact-resolution', now: { part: 8, whole: 10 } },
        { metric: 'training', now: { part: 3, whole: 5 }, overdue: 1 },
        { metric: 'quality', now: { mean: 82, count: 6 } },
      ],
      qa: { reviews: 6, categories: [{ label: 'Greeting', mean: 90, count: 6 }] },
      goals: [{ label: 'CSAT to 85%', metric: 'csat', target: 0.75 }, { label: 'Shadow a colleague' }],
      notes: [
        { day: '2026-11-02', text: 'First' },
        { day: '2026-11-09', text: 'Second' },
      ],
    },
  ],
};
const cards: Scorecards = scorecards(document);
const card = cardOf(cards, 'a-17');

describe('an agent’s card', () => {
  it('is nobody’s when no agent has that id', () => {
    expect(cardOf(cards, 'a-99')).to.equal(null);
  });

  it('counts whole months of tenure to the end of the period', () => {
    expect(card?.months).to.equal(26);
  });

  it('counts them to the day of the figures where there is no period', () => {
    const { period: _period, ...rest } = document;
    const dated = scorecards({ ...rest, generatedAt: '2026-11-23T06:05:00+07:00', timeZone: 'Asia/Jakarta' });
    expect(cardOf(dated, 'a-17')?.months).to.equal(27);
  });

  it('puts the latest note first', () => {
    expect(card?.notes.map(({ text }) => text)).to.deep.equal(['Second', 'First']);
  });
});

describe('what a one-to-one rests on', () => {
  const sari = document.agents?.[0];
  const of = (agent: object, more: Partial<MetricsDocument> = {}, days: number | null = null) =>
    cardOf(scorecards({ ...document, agents: [{ ...sari!, ...agent }], ...more }, { days }), 'a-17');

  it('is the reviewed contacts, the lowest score first and those without a score last', () => {
    const contacts = [{ url: '/1', score: 91 }, { url: '/2' }, { url: '/3', score: 64 }, { url: '/4', score: 0 }];
    expect(of({ qa: { reviews: 3, contacts } })?.contacts.map(({ url }) => url)).to.deep.equal([
      '/4',
      '/3',
      '/1',
      '/2',
    ]);
  });

  it('is the training still to do, by due date, before what is done', () => {
    const courses = [
      { label: 'Done', done: '2026-09-01', due: '2026-01-01' },
      { label: 'Later', due: '2026-12-01' },
      { label: 'Sooner', due: '2026-11-20' },
    ];
    expect(of({ courses })?.courses.map(({ label }) => label)).to.deep.equal(['Sooner', 'Later', 'Done']);
  });

  it('is overdue by the day of the figures in the document’s zone, else by the period’s last', () => {
    expect(of({})?.today).to.equal('2026-11-22');
    const late = { generatedAt: '2026-11-23T23:30:00+00:00', timeZone: 'Asia/Jakarta' };
    expect(of({}, late)?.today).to.equal('2026-11-24');
    expect(of({}, { period: null })?.today).to.equal(null);
  });

  it('says of which days the reviews are where the figures are of others', () => {
    expect(of({})?.qaDays).to.equal(null);
    expect(of({}, {}, 28)?.qaDays).to.deep.equal({ from: '2026-11-16', to: '2026-11-22' });
  });

  it('is nothing for somebody of whom the document tells only the name', () => {
    expect(of({})?.isBare).to.equal(false);
    const bare = { id: 'a-17', name: 'Sari W.', kpis: [], qa: null, goals: null, notes: [] };
    expect(of(bare)?.isBare).to.equal(true);
    for (const one of [
      { kpis: [{ metric: 'csat', now: { part: 1, whole: 2 } }] },
      { qa: { reviews: 0 } },
      { goals: [{ label: 'Shadow a colleague' }] },
      { notes: [{ day: '2026-11-02', text: 'First' }] },
      { recognitions: [{ day: '2026-11-02', text: 'Thanked' }] },
      { agreements: [{ day: '2026-11-02', text: 'Ask' }] },
      { courses: [{ label: 'Refunds' }] },
      { mix: [{ label: 'Refunds', share: 0.4 }] },
    ])
      expect(of({ ...bare, ...one })?.isBare, Object.keys(one)[0]).to.equal(false);
  });
});

describe('the details of a figure', () => {
  const detail = (place: number) => card?.cells[place];

  it('say what the change since the period before is worth', () => {
    expect(detail(0)?.change?.verdict).to.equal('worse');
    expect(detail(1)?.change?.verdict).to.equal('no-previous');
  });

  it('say how many more answers would narrow a small sample to ten points', () => {
    // Wilson for 80 %: 60 answers give half a width of 0.0998, 59 give 0.1006.
    expect(detail(1)?.more).to.equal(50);
    expect(detail(0)?.more).to.equal(null);
  });
});
