import { expect } from '@open-wc/testing';
import type { MetricsDocument } from '../../../src/contract/types.js';
import { scorecards } from '../../../src/model/score/scorecard.js';

const address = new URL('../../../demo/data/nhs111-2015-16.json', import.meta.url);

/** The document as it would have been at the end of another month. */
const inMonth = (document: MetricsDocument, day: string): MetricsDocument => ({
  ...document,
  agents: (document.agents ?? []).map((agent) => ({
    ...agent,
    kpis: (agent.kpis ?? []).map(({ metric, series }) => ({
      metric,
      now: series?.find((point) => point.day === day) ?? null,
    })),
  })),
});

describe('marks on the providers of NHS 111', () => {
  let document: MetricsDocument;
  let months: readonly string[];

  before(async () => {
    document = (await (await fetch(address)).json()) as MetricsDocument;
    months = document.agents?.[0]?.kpis?.[0]?.series?.map(({ day }) => day) ?? [];
  });

  it('are on at most a quarter of the rows, in any month', () => {
    expect(months.length).to.equal(12);
    for (const month of months) {
      const rows = scorecards(inMonth(document, month)).rows.filter(({ cells }) => cells.some((cell) => cell !== null));
      const marked = rows.filter(({ mark }) => mark !== null);
      expect(marked.length / rows.length, month).to.be.at.most(0.25);
      expect(rows.length, month).to.be.at.least(40);
    }
  });

  it('are none where rows are not people', () => {
    expect(scorecards(document, { marks: 'none' }).rows.every(({ mark }) => mark === null)).to.equal(true);
  });
});
