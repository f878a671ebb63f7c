import { expect } from '@open-wc/testing';
import type { Measure, MetricSettings } from '../../src/contract/types.js';
import { type Change, changeOf } from '../../src/model/change.js';
import { metricOf } from '../../src/model/metric.js';

const share = (part: number, whole: number): Measure => ({ part, whole });
const given = (value: number): Measure => ({ value });

function change(id: string, now: Measure | null, before: Measure | null, settings: MetricSettings = {}): Change {
  return changeOf(metricOf({ pantau: 1, metrics: { [id]: settings } }, id, now), now, before);
}

describe('a change of a share', () => {
  it('is a difference of shares, shown in points and never in percent of percent', () => {
    const { difference, relative, before } = change('csat', share(80, 100), share(75, 100));
    expect(difference).to.be.closeTo(0.05, 1e-12);
    expect([relative, before]).to.deep.equal([null, 0.75]);
  });

  it('is better or worse when the numbers carry it, in the metric’s own direction', () => {
    expect(change('csat', share(800, 1000), share(700, 1000)).verdict).to.equal('better');
    expect(change('csat', share(700, 1000), share(800, 1000)).verdict).to.equal('worse');
    expect(change('abandonment', share(700, 1000), share(800, 1000)).verdict).to.equal('better');
  });

  it('can be chance, for a counted metric too', () => {
    expect(change('csat', share(80, 100), share(75, 100)).verdict).to.equal('unclear');
    expect(change('service-level', share(80, 100), share(75, 100)).verdict).to.equal('unclear');
  });

  it('is steady when it is surely smaller than what matters', () => {
    expect(change('csat', share(80_100, 100_000), share(80_000, 100_000)).verdict).to.equal('steady');
    expect(change('csat', share(80_100, 100_000), share(80_000, 100_000), { matters: 0.0001 }).verdict).not.to.equal(
      'steady',
    );
  });

  it('says movement only where neither way is better', () => {
    expect(change('occupancy', share(800, 1000), share(700, 1000)).verdict).to.equal('up');
    expect(change('occupancy', share(700, 1000), share(800, 1000)).verdict).to.equal('down');
  });

  it('is not called anything from too few answers, on either side', () => {
    expect(change('csat', share(29, 29), share(100, 1000)).verdict).to.equal('too-few');
    expect(change('csat', share(900, 1000), share(2, 29)).verdict).to.equal('too-few');
  });
});

describe('a change of a mean', () => {
  it('is judged by Welch where both know how far their answers spread', () => {
    const now = { mean: 5.6, count: 400, sd: 1.1 };
    expect(change('ces', now, { mean: 4.2, count: 380, sd: 1.2 }).verdict).to.equal('better');
    expect(change('ces', now, { mean: 5.5, count: 380, sd: 1.2 }).verdict).to.equal('steady');
  });

  it('is movement alone without the spread', () => {
    expect(change('ces', { mean: 5.6, count: 400 }, { mean: 4.2, count: 380, sd: 1.2 }).verdict).to.equal('up');
  });
});

describe('a change of NPS', () => {
  it('is judged by its three counts', () => {
    const now = { promoters: 600, passives: 200, detractors: 200 };
    const before = { promoters: 400, passives: 200, detractors: 400 };
    expect(change('nps', now, before)).to.deep.include({ verdict: 'better', difference: 40, before: 0 });
  });
});

describe('a change of what does not pool', () => {
  it('is signed time for durations, without a percentage', () => {
    expect(change('first-response', given(134), given(156))).to.deep.equal({
      verdict: 'down',
      difference: -22,
      relative: null,
      before: 156,
    });
  });

  it('is in percent for counts', () => {
    expect(change('backlog', given(150), given(100))).to.deep.equal({
      verdict: 'up',
      difference: 50,
      relative: 0.5,
      before: 100,
    });
  });

  it('from zero has no percentage', () => {
    expect(change('backlog', given(12), given(0))).to.deep.equal({
      verdict: 'from-zero',
      difference: 12,
      relative: null,
      before: 0,
    });
  });

  it('is steady when nothing moved, from zero as well', () => {
    expect(change('backlog', given(0), given(0)).verdict).to.equal('steady');
    expect(change('backlog', given(7), given(7)).verdict).to.equal('steady');
  });

  it('is steady where it is too little to matter, of what is counted: one in twenty, or as the document says', () => {
    expect(change('backlog', given(140), given(143)).verdict).to.equal('steady');
    expect(change('backlog', given(95), given(100)).verdict, 'exactly what matters').to.equal('down');
    expect(change('backlog', given(140), given(143), { matters: 0.01 }).verdict).to.equal('down');
    const money = { unit: 'currency', currency: 'IDR' } as const;
    expect(change('refunds', given(1_250_000), given(1_260_000), money).verdict).to.equal('steady');
  });

  it('is never called steady of a time that may be chance', () => {
    expect(change('first-response', given(135), given(134)).verdict).to.equal('up');
  });

  it('down to zero is all of it', () => {
    expect(change('backlog', given(0), given(12))).to.deep.include({ verdict: 'down', relative: -1 });
  });
});

describe('no change', () => {
  it('can be said without an earlier figure, and nothing is not zero', () => {
    for (const before of [null, share(0, 0)]) {
      expect(change('csat', share(80, 100), before)).to.deep.equal({
        verdict: 'no-previous',
        difference: null,
        relative: null,
        before: null,
      });
    }
  });

  it('can be said without a figure; the earlier one is kept', () => {
    expect(change('csat', null, share(80, 100))).to.deep.include({ verdict: 'no-previous', before: 0.8 });
  });

  it('can be judged between figures of two shapes', () => {
    expect(change('csat', share(80, 100), given(0.7)).verdict).to.equal('up');
  });
});
