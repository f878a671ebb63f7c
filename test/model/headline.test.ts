import { expect } from '@open-wc/testing';
import { parseDocument } from '../../src/contract/parse.js';
import type { MetricsDocument } from '../../src/contract/types.js';
import { headlineOf, scoreDays } from '../../src/model/headline.js';

const backlog = (value: number): object => ({ metric: 'backlog', channel: `c${value}`, now: { value } });

const slot = (hour: string, scheduled: number): object => ({
  start: `2026-11-17T${hour}:00:00Z`,
  contacts: 10,
  handleTime: 300,
  required: 2,
  scheduled,
});

function documentOf(more: object): MetricsDocument {
  const { document } = parseDocument({
    pantau: 1,
    period: { from: '2026-11-16', to: '2026-11-22' },
    metrics: { backlog: { target: 100 }, csat: { target: 0.9 } },
    ...more,
  });
  if (!document) throw new Error('not a document');
  return document;
}

const kinds = (document: MetricsDocument): readonly string[] => headlineOf(document).concerns.map(({ kind }) => kind);

describe('the headline', () => {
  it('hears each kind of concern before a second missed target', () => {
    const shifts = { minutes: 60, slots: [slot('08', 0), slot('12', 1)] };
    const document = documentOf({ kpis: [backlog(101), backlog(102), backlog(103)], shifts });
    expect(kinds(document)).to.deep.equal(['kpi', 'kpi', 'gap', 'gap']);
  });

  it('never says more than four things', () => {
    expect(kinds(documentOf({ kpis: [101, 102, 103, 104, 105].map(backlog) }))).to.have.length(4);
  });

  it('is calm about a sampled figure too close to call, but does not count it as met', () => {
    const kpis = [{ metric: 'csat', now: { part: 89, whole: 100 } }, backlog(10)];
    const { concerns, met, targets } = headlineOf(documentOf({ kpis }));
    expect({ concerns, met, targets }).to.deep.equal({ concerns: [], met: 1, targets: 2 });
  });

  it('does not know whether hours are covered where there are no shifts', () => {
    expect(headlineOf(documentOf({ kpis: [backlog(10)] })).covered).to.equal(null);
    expect(headlineOf(documentOf({ shifts: { minutes: 60, slots: [slot('08', 2)] } })).covered).to.equal(true);
    expect(headlineOf(documentOf({ shifts: { minutes: 60, slots: [slot('08', 1)] } })).covered).to.equal(false);
  });

  it('passes over gaps that are over while later hours can still be mended', () => {
    const slots = [slot('08', 0), slot('12', 1), slot('18', 1)];
    const during = documentOf({ generatedAt: '2026-11-17T16:30:00Z', shifts: { minutes: 60, slots } });
    const starts = headlineOf(during).concerns.map((concern) => (concern.kind === 'gap' ? concern.gap.from : null));
    expect(starts).to.deep.equal([18 * 60]);
  });

  it('coaches nobody where rows are not people', () => {
    const agent = (id: string, part: number): object => ({
      id,
      name: id,
      kpis: [{ metric: 'csat', now: { part, whole: 600 } }],
    });
    const document = documentOf({ agents: [agent('a', 570), agent('b', 300)] });
    expect(kinds(document)).to.deep.equal(['coach']);
    expect(headlineOf(document, { marks: 'none' }).concerns).to.deep.equal([]);
  });

  it('looks back four weeks where agents bring their days', () => {
    const series = Array.from({ length: 28 }, (_none, index) => ({
      day: `2026-11-${String(index + 1).padStart(2, '0')}`,
      part: 1,
      whole: 2,
    }));
    const agents = [{ id: 'a', name: 'a', kpis: [{ metric: 'csat', series }] }];
    expect(scoreDays(documentOf({ agents }))).to.equal(28);
    expect(scoreDays(documentOf({ agents: [{ id: 'a', name: 'a' }] }))).to.equal(null);
  });
});
