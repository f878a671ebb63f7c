import { expect } from '@open-wc/testing';
import type { MetricsDocument } from '../../../src/contract/types.js';
import { columnChoices, withColumns } from '../../../src/model/score/columns.js';
import { scorecards } from '../../../src/model/score/scorecard.js';

const figures = {
  csat: { part: 8, whole: 10 },
  'handle-time': { value: 360 },
  reopen: { part: 1, whole: 20 },
};
const document: MetricsDocument = {
  pantau: 1,
  agents: [{ id: 'a-1', name: 'Ann', kpis: Object.entries(figures).map(([metric, now]) => ({ metric, now })) }],
};

/** What is shown now, and what will be once a metric is turned. */
const turned = (shown: string | null, id: string, marks: 'team' | 'none' = 'team'): string => {
  const choices = columnChoices(withColumns(scorecards(document, { marks }), shown?.split(' ') ?? []), []);
  return choices.find(({ metric }) => metric.id === id)?.then.join(' ') ?? 'not to choose';
};

describe('the columns to choose from', () => {
  it('are all metrics, first those the page asks for', () => {
    const cards = withColumns(scorecards(document), ['reopen', 'csat']);
    const ids = columnChoices(cards, ['reopen', 'no-such', 'csat', 'reopen']).map(({ metric }) => metric.id);
    expect(ids).to.deep.equal(['reopen', 'csat', 'handle-time']);
  });

  it('come back to their own place', () => {
    expect(turned(null, 'csat')).to.equal('handle-time reopen');
    expect(turned('handle-time reopen', 'csat')).to.equal('csat handle-time reopen');
  });

  it('never leave a person’s handle time alone', () => {
    expect(turned(null, 'reopen')).to.equal('csat');
    expect(turned('csat', 'handle-time')).to.equal('csat handle-time reopen');
    expect(turned('csat reopen', 'handle-time')).to.equal('csat handle-time reopen');
    expect(turned(null, 'reopen', 'none'), 'no person').to.equal('csat handle-time');
  });

  it('are never none', () => {
    expect(turned('csat', 'csat')).to.equal('');
    expect(turned('handle-time reopen', 'reopen')).to.equal('');
    expect(turned('handle-time reopen', 'handle-time')).to.equal('reopen');
  });
});
