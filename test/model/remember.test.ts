import { expect } from '@open-wc/testing';
import type { MetricsDocument } from '../../src/contract/types.js';
import { headlineOf } from '../../src/model/headline.js';
import { remembered } from '../../src/model/remember.js';
import { trendFacts } from '../../src/model/trend/trend.js';

const days = [16, 17, 18].map((day) => ({ day: `2026-11-${day}`, part: 40, whole: 50 }));
const document: MetricsDocument = {
  pantau: 1,
  period: { from: '2026-11-16', to: '2026-11-18' },
  surveys: [{ metric: 'csat', days }],
};

describe('facts of a document', () => {
  it('are made once, in whatever order and with whatever absent options they are asked for', () => {
    const facts = remembered((_document, _options: { a?: number; b?: number | null }) => ({}));
    const first = facts(document, { a: 1, b: 2 });
    expect(facts(document, { b: 2, a: 1 })).to.equal(first);
    expect(facts(document, { a: 1, b: 3 })).not.to.equal(first);
    expect(facts(document, { a: 1, b: null })).to.equal(facts(document, { a: 1 }));
    expect(facts({ ...document }, { a: 1, b: 2 })).not.to.equal(first);
  });

  it('are the same for the headline as for the trend below it', () => {
    const asked = { metric: 'csat', channel: null, days: null, minSample: null, by: null };
    expect(headlineOf(document).trend).not.to.equal(null);
    expect(headlineOf(document).trend).to.equal(trendFacts(document, asked));
  });
});
