import { expect } from '@open-wc/testing';
import type { MetricsDocument, Shifts, Slot } from '../../../src/contract/types.js';
import type { CoverageCell } from '../../../src/model/coverage/cell.js';
import { type Coverage, type CoverageOptions, coverageOf } from '../../../src/model/coverage/coverage.js';

const shown = (slots: readonly Slot[], options: CoverageOptions, rest: Partial<Shifts> = {}): Coverage => {
  const document: MetricsDocument = {
    pantau: 1,
    timeZone: 'Asia/Jakarta',
    period: { from: '2026-11-16', to: '2026-11-22' },
    shifts: { minutes: 60, slots, ...rest },
  };
  const coverage = coverageOf(document, options);
  if (!coverage) throw new Error('nothing to show');
  return coverage;
};

/** The one hour there is: Tuesday at nine. */
const hour = (slot: Omit<Slot, 'start'>, options: CoverageOptions, rest: Partial<Shifts> = {}): CoverageCell => {
  const coverage = shown([{ start: '2026-11-17T09:00:00+07:00', ...slot }], options, rest);
  const cell = coverage.cells[1]?.[0];
  if (!cell) throw new Error('no cell');
  return cell;
};

const level: Partial<Shifts> = { serviceLevel: { share: 0.8, within: 20 } };

describe('the service level of an hour', () => {
  const slot = { contacts: 100, handleTime: 240, scheduled: 8 };

  it('is what was measured, where that is known', () => {
    const cell = hour({ ...slot, answered: { part: 30, whole: 40 } }, { measure: 'service-level' }, level);
    expect(cell.value).to.equal(0.75);
  });

  it('is nobody’s where nobody is on and nothing was measured', () => {
    expect(hour({ ...slot, scheduled: 0 }, { measure: 'service-level' }, level).state).to.equal('nobody');
    const answered = { part: 30, whole: 40 };
    expect(hour({ ...slot, scheduled: 0, answered }, { measure: 'service-level' }, level).state).to.equal('value');
  });

  it('is else what the agents scheduled are expected to reach', () => {
    // 100 contacts of 4 minutes in an hour, 8 agents: Erlang C by factorials says 52.33 % within 20 s.
    const cell = hour(slot, { measure: 'service-level' }, level);
    expect(cell.value).to.be.closeTo(0.52333, 0.00005);
    // Of 10 on the roster at 20 % shrinkage, 8 take contacts.
    const rostered = { ...level, staffing: 'rostered' as const, shrinkage: 0.2 };
    expect(hour({ ...slot, scheduled: 10 }, { measure: 'service-level' }, rostered).value).to.be.closeTo(
      cell.value ?? 0,
      1e-9,
    );
  });

  it('is pooled over the weeks that measured it', () => {
    const slots = [
      { start: '2026-11-10T09:00:00+07:00', ...slot, answered: { part: 90, whole: 100 } },
      { start: '2026-11-17T09:00:00+07:00', ...slot, answered: { part: 0, whole: 20 } },
    ];
    expect(shown(slots, { measure: 'service-level', weeks: 2 }, level).cells[1]?.[0]?.value).to.equal(0.75);
  });

  it('tells no contacts from no data', () => {
    const none = { contacts: 0, scheduled: 2 };
    expect(hour(none, { measure: 'service-level' }, level).state).to.equal('zero');
    expect(hour({ scheduled: 2 }, { measure: 'service-level' }, level).state).to.equal('no-data');
    const open = { tue: ['10:00-12:00'], wed: ['09:00-12:00'] };
    expect(hour({ contacts: 0 }, { measure: 'service-level' }, { ...level, open }).state).to.equal('closed');
  });
});

describe('the occupancy of an hour', () => {
  it('is work divided by agents scheduled, never over all of their time', () => {
    // 30 contacts of 6 minutes are three hours of work.
    const work = { contacts: 30, handleTime: 360 };
    expect(hour({ ...work, scheduled: 4 }, { measure: 'occupancy' }).value).to.equal(0.75);
    expect(hour({ ...work, scheduled: 2 }, { measure: 'occupancy' }).value).to.equal(1);
    expect(hour({ ...work, scheduled: 0 }, { measure: 'occupancy' })).to.include({ value: null, state: 'nobody' });
  });

  it('is too much above the limit of the shifts, else above the target of the metric', () => {
    const busy = (share: number, rest: Partial<Shifts>): number =>
      hour({ contacts: 60 * share, handleTime: 600, scheduled: 10 }, { measure: 'occupancy' }, rest).level;
    expect([0.84, 0.85, 0.86].map((share) => busy(share, { maxOccupancy: 0.85 }))).to.deep.equal([0, 0, 2]);
    expect(busy(1, {})).to.equal(0);
    const metrics = { occupancy: { target: { from: 0.6, to: 0.75 } } };
    const slots = [{ start: '2026-11-17T09:00:00+07:00', contacts: 48, handleTime: 600, scheduled: 10 }];
    const document: MetricsDocument = { pantau: 1, metrics, shifts: { minutes: 60, slots } };
    expect(coverageOf(document, { measure: 'occupancy' })?.cells.flat()[0]).to.include({ value: 0.8, level: 2 });
  });

  it('is nothing to show of work that can wait', () => {
    const document: MetricsDocument = {
      pantau: 1,
      channels: [{ id: 'email', work: 'deferrable' }],
      shifts: { minutes: 60, slots: [{ start: '2026-11-17T09:00:00Z', channel: 'email', contacts: 4 }] },
    };
    expect(coverageOf(document, { measure: 'occupancy' })?.measure).to.equal('contacts');
  });
});

describe('presence against the schedule', () => {
  it('is below zero by those who are absent, and strong by steps', () => {
    const of = (present: number): CoverageCell => hour({ scheduled: 5, present }, { measure: 'presence' });
    expect([5, 4, 2, 6, 5.4].map((present) => of(present).value)).to.deep.equal([0, -1, -3, 1, 0.4]);
    expect([5, 4, 2, 6, 5.4].map((present) => of(present).level)).to.deep.equal([0, 1, 3, -1, 0]);
  });

  it('is the mean of the weeks that know both', () => {
    const slots = [
      { start: '2026-11-10T09:00:00+07:00', scheduled: 4, present: 3 },
      { start: '2026-11-17T09:00:00+07:00', scheduled: 8 },
    ];
    expect(shown(slots, { measure: 'presence', weeks: 2 }).cells[1]?.[0]?.value).to.equal(-1);
  });

  it('is not known without a schedule', () => {
    expect(hour({ present: 4 }, { measure: 'presence' }).state).to.equal('no-data');
  });
});

describe('contacts against forecast', () => {
  const of = (contacts: number, forecast: number): CoverageCell =>
    hour({ contacts, forecast }, { measure: 'difference' });

  it('are a share of the forecast, to a percent', () => {
    expect([of(112, 100), of(100, 100), of(88, 100), of(4, 3)].map(({ value }) => value)).to.deep.equal([
      0.12, 0, -0.12, 0.33,
    ]);
    expect(of(3, 0).state).to.equal('no-data');
  });

  it('are news only where chance does not explain them', () => {
    // Of 100 expected, 80 to 120 come by chance; of 4, none to 8.
    expect([121, 119, 81, 79].map((contacts) => of(contacts, 100).level)).to.deep.equal([1, 0, 0, -1]);
    expect([7, 9].map((contacts) => of(contacts, 4).level)).to.deep.equal([0, 3]);
    expect([1070, 1300, 1800, 700].map((contacts) => of(contacts, 1000).level)).to.deep.equal([1, 2, 3, -2]);
  });

  it('are those of the weeks that know both', () => {
    const slots = [
      { start: '2026-11-10T09:00:00+07:00', contacts: 30, forecast: 20 },
      { start: '2026-11-17T09:00:00+07:00', forecast: 400 },
    ];
    expect(shown(slots, { measure: 'difference', weeks: 2 }).cells[1]?.[0]?.value).to.equal(0.5);
  });

  it('are not known of an hour that still runs', () => {
    const document: MetricsDocument = {
      pantau: 1,
      generatedAt: '2026-11-17T09:30:00Z',
      shifts: { minutes: 60, slots: [{ start: '2026-11-17T09:00:00Z', contacts: 5, forecast: 40 }] },
    };
    expect(coverageOf(document, { measure: 'difference' })?.cells.flat()[0]?.value).to.equal(null);
  });
});
