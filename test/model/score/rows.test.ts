import { expect } from '@open-wc/testing';
import type { MetricsDocument } from '../../../src/contract/types.js';
import { foundRows, sortedRows } from '../../../src/model/score/rows.js';
import { scorecards } from '../../../src/model/score/scorecard.js';

const document: MetricsDocument = {
  pantau: 1,
  agents: [
    { id: 'a-1', name: 'Änne Ö.', kpis: [{ metric: 'csat', now: { part: 8, whole: 10 } }] },
    { id: 'a-2', name: 'agent 10', kpis: [{ metric: 'csat', now: { part: 9, whole: 10 } }] },
    { id: 'a-3', name: 'Agent 9' },
  ],
};
const cards = scorecards(document);
const ids = (rows: readonly { readonly agent: { readonly id: string } }[]): string[] =>
  rows.map(({ agent }) => agent.id);

describe('rows of the scorecards', () => {
  it('sort by a column, and what is not measured comes last either way', () => {
    expect(ids(sortedRows(cards, { key: 0, descending: false }))).to.deep.equal(['a-1', 'a-2', 'a-3']);
    expect(ids(sortedRows(cards, { key: 0, descending: true }))).to.deep.equal(['a-2', 'a-1', 'a-3']);
  });

  it('sort by name as people count', () => {
    expect(ids(sortedRows(cards, { key: 'name', descending: false }))).to.deep.equal(['a-3', 'a-2', 'a-1']);
  });

  it('are found by letters without their accents', () => {
    expect(ids(foundRows(cards.rows, ' anne o'))).to.deep.equal(['a-1']);
    expect(foundRows(cards.rows, '')).to.equal(cards.rows);
    expect(foundRows(cards.rows, 'x')).to.deep.equal([]);
  });
});
