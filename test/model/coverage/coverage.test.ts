import { expect } from '@open-wc/testing';
import type { MetricsDocument, Shifts, Slot } from '../../../src/contract/types.js';
import { type Coverage, type CoverageOptions, coverageOf } from '../../../src/model/coverage/coverage.js';
import type { CoverageCell } from '../../../src/model/coverage/cell.js';

type Part = Partial<Omit<MetricsDocument, 'shifts'>> & { shifts?: Partial<Shifts> };

const documentOf = (slots: readonly Slot[], { shifts, ...part }: Part = {}): MetricsDocument => ({
  pantau: 1,
  timeZone: 'Asia/Jakarta',
  period: { from: '2026-11-16', to: '2026-11-22' },
  ...part,
  shifts: { minutes: 60, slots, ...shifts },
});

/** A slot of Jakarta: `at('2026-11-17', 19, { scheduled: 4 })`. */
const at = (day: string, hour: number, rest: Omit<Slot, 'start'> = {}): Slot => ({
  start: `${day}T${String(hour).padStart(2, '0')}:00:00+07:00`,
  ...rest,
});

const shown = (document: MetricsDocument, options: CoverageOptions = {}): Coverage => {
  const coverage = coverageOf(document, options);
  if (!coverage) throw new Error('nothing to show');
  return coverage;
};

/** The cell of a row, found by its date or weekday, and a clock hour. */
const cellAt = (coverage: Coverage, row: string | number, minute: number): CoverageCell => {
  const line = coverage.rows.findIndex((one) => (typeof row === 'string' ? one.day === row : one.weekday === row));
  const cell = coverage.cells[line]?.[coverage.columns.indexOf(minute)];
  if (!cell) throw new Error(`no cell ${row} ${minute}`);
  return cell;
};

const tuesday = 1;

describe('staffing by hour', () => {
  it('is scheduled minus needed, as the document gives them', () => {
    const coverage = shown(documentOf([at('2026-11-17', 19, { scheduled: 4, required: 7, contacts: 41 })]));
    const cell = cellAt(coverage, '2026-11-17', 19 * 60);
    expect(cell.state).to.equal('value');
    expect(cell.value).to.equal(-3);
    expect(cell.level).to.equal(3);
    expect(coverage.isGiven).to.equal(true);
    expect(coverage.isEstimate).to.equal(false);
  });

  it('takes what is no measure for staffing, and reaches back three years at most', () => {
    const document = documentOf([at('2026-11-10', 19, { scheduled: 2, required: 3 }), at('2026-11-17', 19, { scheduled: 4, required: 7 })]);
    for (const measure of ['bogus', 'constructor', '']) {
      expect(shown(document, { measure: measure as 'net' }).measure, measure).to.equal('net');
    }
    expect(shown(document, { weeks: 2 }).weeks).to.equal(2);
    expect(shown(document, { weeks: 1e9 }).weeks).to.equal(158);
  });

  it('shows at most three years of a mistyped period', () => {
    const period = { from: '1026-11-16', to: '2026-11-22' };
    expect(shown(documentOf([at('2026-11-17', 19, { scheduled: 4 })], { period }), { view: 'dates' }).rows).to.have.length(1100);
  });

  it('estimates the people needed from contacts and handle time: 100 in half an hour of 3 minutes need 14', () => {
    const slot = { start: '2026-11-17T19:00:00+07:00', contacts: 100, handleTime: 180, scheduled: 13 };
    const shifts: Partial<Shifts> = { minutes: 30, serviceLevel: { share: 0.8, within: 20 } };
    const coverage = shown(documentOf([slot], { shifts }));
    expect(cellAt(coverage, '2026-11-17', 19 * 60).facts.required).to.equal(14);
    expect(coverage.isEstimate).to.equal(true);
    // The classic mistake, 14 × 1.3, would say 19.
    const rostered = shown(documentOf([slot], { shifts: { ...shifts, staffing: 'rostered', shrinkage: 0.3 } }));
    expect(cellAt(rostered, '2026-11-17', 19 * 60).facts.required).to.equal(20);
    // People in seat are those free to take contacts: shrinkage is already behind them.
    const seated = shown(documentOf([slot], { shifts: { ...shifts, shrinkage: 0.3 } }));
    expect(cellAt(seated, '2026-11-17', 19 * 60).facts.required).to.equal(14);
    const calm = shown(documentOf([slot], { shifts: { ...shifts, maxOccupancy: 0.7 } }));
    expect(cellAt(calm, '2026-11-17', 19 * 60).facts.required).to.equal(15);
  });

  it('lets a given requirement win over the estimate', () => {
    const slot = at('2026-11-17', 19, { contacts: 200, handleTime: 180, scheduled: 13, required: 9 });
    const coverage = shown(documentOf([slot], { shifts: { serviceLevel: { share: 0.8, within: 20 } } }));
    expect(cellAt(coverage, '2026-11-17', 19 * 60).value).to.equal(4);
  });

  it('takes the service level from the metrics when the shifts name none', () => {
    const slot = { start: '2026-11-17T19:00:00+07:00', contacts: 100, handleTime: 180, scheduled: 13 };
    const metrics = { 'service-level': { target: 0.8, within: 20 } };
    const coverage = shown(documentOf([slot], { metrics, shifts: { minutes: 30 } }));
    expect(cellAt(coverage, '2026-11-17', 19 * 60).facts.required).to.equal(14);
  });

  it('does not guess a need without service level or handle time', () => {
    const coverage = shown(documentOf([at('2026-11-17', 19, { contacts: 41, scheduled: 4 })]));
    expect(cellAt(coverage, '2026-11-17', 19 * 60).state).to.equal('no-data');
    expect(coverage.gaps).to.deep.equal([]);
  });

  it('uses contacts where they were counted, else the forecast, and says which', () => {
    const coverage = shown(
      documentOf([
        at('2026-11-17', 9, { contacts: 12, forecast: 20, scheduled: 1, required: 2 }),
        at('2026-11-17', 10, { forecast: 20, scheduled: 1, required: 2 }),
      ]),
    );
    expect(cellAt(coverage, '2026-11-17', 540).facts).to.include({ demand: 12, basis: 'contacts' });
    expect(cellAt(coverage, '2026-11-17', 600).facts).to.include({ demand: 20, basis: 'forecast' });
  });

  it('tells closed, no data, no contacts and nobody on apart', () => {
    const slots = [
      at('2026-11-17', 8, { contacts: 0, scheduled: 2, required: 0 }),
      at('2026-11-17', 9, { contacts: 9, scheduled: 0, required: 2 }),
      at('2026-11-17', 10, { contacts: null, scheduled: null }),
      at('2026-11-18', 8, { contacts: 5, scheduled: 2, required: 2 }),
    ];
    const document = documentOf(slots, { shifts: { open: { tue: ['08:00-12:00'], wed: ['08:00-09:00'] } } });
    const net = shown(document);
    const contacts = shown(document, { measure: 'contacts' });
    expect(cellAt(net, '2026-11-17', 540).state).to.equal('nobody');
    expect(cellAt(net, '2026-11-17', 600).state).to.equal('no-data');
    expect(cellAt(net, '2026-11-18', 600).state).to.equal('closed');
    expect(cellAt(contacts, '2026-11-17', 480).state).to.equal('zero');
    expect(cellAt(contacts, '2026-11-17', 540).state).to.equal('value');
  });

  it('calls nothing closed without opening hours, and nobody missing where nobody was needed', () => {
    const coverage = shown(
      documentOf([
        at('2026-11-17', 3, { contacts: 0, scheduled: 0 }),
        at('2026-11-17', 8, { contacts: 9, scheduled: 0, required: 1 }),
      ]),
    );
    expect(cellAt(coverage, '2026-11-17', 180).state).to.equal('value');
    expect(cellAt(coverage, '2026-11-17', 480).state).to.equal('nobody');
    expect(cellAt(coverage, '2026-11-18', 480).state).to.equal('no-data');
  });

  it('crops what is never open, and keeps a night past midnight', () => {
    const day = shown(
      documentOf([at('2026-11-17', 8, { scheduled: 1 })], { shifts: { open: { tue: ['06:00-24:00'] } } }),
    );
    expect([day.columns[0], day.columns.at(-1)]).to.deep.equal([360, 1380]);
    const night = shown(
      documentOf([at('2026-11-20', 23, { scheduled: 1 })], { shifts: { open: { fri: ['22:00-06:00'] } } }),
    );
    expect([night.columns[0], night.columns.at(-1)]).to.deep.equal([0, 1380]);
    expect(cellAt(night, '2026-11-21', 300).state).to.equal('no-data');
    expect(cellAt(night, '2026-11-21', 360).state).to.equal('closed');
  });

  it('keeps an hour that is staffed although it is closed', () => {
    const coverage = shown(
      documentOf([at('2026-11-17', 5, { scheduled: 2, required: 1 })], { shifts: { open: { tue: ['06:00-08:00'] } } }),
    );
    expect(coverage.columns[0]).to.equal(300);
    expect(cellAt(coverage, '2026-11-17', 300).value).to.equal(1);
  });

  it('needs nobody for contacts that come while it is closed', () => {
    const coverage = shown(
      documentOf(
        [
          at('2026-11-17', 5, { scheduled: 0, contacts: 4, required: 1 }),
          at('2026-11-18', 5, { scheduled: 1, required: 1 }),
        ],
        {
          shifts: { open: { wed: ['05:00-08:00'] } },
        },
      ),
    );
    expect(cellAt(coverage, '2026-11-17', 300).state).to.equal('closed');
    expect(coverage.gaps).to.deep.equal([]);
  });

  it('counts severity in whole people, rounded up, by steps one can set', () => {
    const slots = [1, 2, 3, 7].map((short, hour) => at('2026-11-17', hour, { scheduled: 10 - short, required: 10 }));
    const levels = (options: CoverageOptions): number[] =>
      shown(documentOf(slots), options).cells[tuesday]?.map((cell) => cell.level) ?? [];
    expect(levels({})).to.deep.equal([1, 2, 3, 3]);
    expect(levels({ steps: [1, 3, 6] })).to.deep.equal([1, 1, 2, 3]);
    const part = shown(documentOf([at('2026-11-17', 1, { scheduled: 3.75, required: 5 })]));
    expect(cellAt(part, '2026-11-17', 60)).to.include({ value: -1.2, level: 2 });
  });

  it('shows nothing when no slot lies in the period', () => {
    expect(coverageOf(documentOf([at('2026-11-10', 9, { scheduled: 1 })]))).to.equal(null);
    expect(coverageOf(documentOf([]))).to.equal(null);
    expect(coverageOf({ pantau: 1 })).to.equal(null);
  });
});

describe('staffing over several weeks', () => {
  const weeks = documentOf([
    // Needed 2, 4 and 6, one a week; the second week has no figure.
    at('2026-11-03', 9, { contacts: 10, scheduled: 3, required: 2 }),
    at('2026-11-10', 9, {}),
    at('2026-11-17', 9, { contacts: 31, scheduled: 3, required: 6 }),
  ]);

  it('is the mean of the weeks measured, and says how many', () => {
    const cell = cellAt(shown(weeks, { weeks: 3 }), tuesday, 540);
    expect(cell.facts).to.include({ contacts: 20.5, scheduled: 3, required: 4, net: -1 });
    expect(cell).to.include({ weeks: 2, shortIn: 1 });
  });

  it('reaches back only when asked', () => {
    expect(cellAt(shown(weeks), '2026-11-17', 540).facts.contacts).to.equal(31);
    expect(cellAt(shown(weeks, { weeks: 2 }), tuesday, 540).weeks).to.equal(1);
  });

  it('reckons the need of each slot before it takes the mean', () => {
    // 100 and 0 contacts in half an hour need 14 and 0, on average 7; 50 contacts would need 8.
    const slots = [100, 0].map((contacts, week) => ({
      start: `2026-11-${10 + week * 7}T09:00:00+07:00`,
      contacts,
      handleTime: 180,
      scheduled: 7,
    }));
    const document = documentOf(slots, { shifts: { minutes: 30, serviceLevel: { share: 0.8, within: 20 } } });
    expect(cellAt(shown(document, { weeks: 2 }), tuesday, 540).facts.required).to.equal(7);
  });

  it('compares scheduled and needed over the same weeks', () => {
    const slots = [at('2026-11-10', 9, { scheduled: 9 }), at('2026-11-17', 9, { scheduled: 3, required: 4 })];
    expect(cellAt(shown(documentOf(slots), { weeks: 2 }), tuesday, 540).facts).to.include({
      scheduled: 3,
      required: 4,
      net: -1,
    });
  });

  it('leaves contacts of a closed day out of the mean of the open ones', () => {
    const slots = [at('2026-11-10', 9, { contacts: 2 }), at('2026-11-17', 9, { contacts: 30 })];
    const open = { tue: ['08:00-12:00'], '2026-11-10': [] };
    expect(
      cellAt(shown(documentOf(slots, { shifts: { open } }), { weeks: 2, measure: 'contacts' }), tuesday, 540),
    ).to.include({ value: 30, weeks: 1 });
  });

  it('leaves an hour that is only partly counted out of the mean', () => {
    const quarters = (day: string, count: number): Slot[] =>
      Array.from({ length: count }, (_, index) => ({
        start: `${day}T09:${String(index * 15).padStart(2, '0')}:00+07:00`,
        contacts: 5,
      }));
    const document = documentOf([...quarters('2026-11-10', 4), ...quarters('2026-11-17', 2)], {
      shifts: { minutes: 15 },
    });
    expect(cellAt(shown(document, { weeks: 2, minutes: 60, measure: 'contacts' }), tuesday, 540).value).to.equal(20);
  });

  it('leaves holidays and Ramadan out, and names them', () => {
    const events = [
      { from: '2026-11-10', kind: 'holiday', label: 'Day off' },
      { from: '2026-11-11', kind: 'incident', label: 'Outage' },
    ];
    const slots = [
      at('2026-11-10', 9, { contacts: 0, scheduled: 1, required: 0 }),
      at('2026-11-17', 9, { contacts: 30, scheduled: 3, required: 4 }),
    ];
    const coverage = shown(documentOf(slots, { events }), { weeks: 2 });
    expect(cellAt(coverage, tuesday, 540).facts).to.include({ contacts: 30, scheduled: 3, net: -1 });
    expect(coverage.leftOut.map((event) => event.label)).to.deep.equal(['Day off']);
  });

  it('keeps the days of Ramadan when there are no others', () => {
    const events = [{ from: '2026-11-01', to: '2026-11-30', kind: 'ramadan', label: 'Ramadan' }];
    const coverage = shown({ ...weeks, events }, { weeks: 3 });
    expect(cellAt(coverage, tuesday, 540).weeks).to.equal(2);
    expect(coverage.leftOut).to.deep.equal([]);
  });

  it('shows each date of its own when asked', () => {
    const coverage = shown(weeks, { weeks: 3, view: 'dates' });
    expect(coverage.rows).to.have.length(21);
    expect(cellAt(coverage, '2026-11-03', 540).value).to.equal(1);
    expect(cellAt(coverage, '2026-11-10', 540).state).to.equal('no-data');
  });

  it('calls an hour with nobody in some weeks short, not empty', () => {
    const slots = [
      at('2026-11-10', 9, { contacts: 8, scheduled: 0, required: 2 }),
      at('2026-11-17', 9, { contacts: 8, scheduled: 2, required: 2 }),
    ];
    const cell = cellAt(shown(documentOf(slots), { weeks: 2 }), tuesday, 540);
    expect(cell).to.include({ state: 'value', value: -1, shortIn: 1, nobodyIn: 1, weeks: 2 });
  });

  it('counts work and people present over all weeks that know them, with or without a roster', () => {
    const slots = [
      at('2026-11-10', 9, { contacts: 10, handleTime: 360, scheduled: 3, required: 2 }),
      at('2026-11-17', 9, { contacts: 50, handleTime: 360, present: 3 }),
    ];
    // 10 and 50 contacts of 6 minutes are work for 1 and for 5 people.
    const { facts } = cellAt(shown(documentOf(slots), { weeks: 2 }), tuesday, 540);
    expect(facts).to.include({ contacts: 30, load: 3, present: 3 });
  });

  it('counts the contacts affected over the weeks that know their contacts', () => {
    const slots = [
      at('2026-11-03', 9, { contacts: 30, scheduled: 1, required: 4 }),
      at('2026-11-10', 9, { scheduled: 1, required: 4 }),
      at('2026-11-17', 9, { contacts: 10, scheduled: 3, required: 2 }),
    ];
    // 30 met too few people in one of two weeks: 15 a week.
    expect(cellAt(shown(documentOf(slots), { weeks: 3 }), tuesday, 540).affected).to.equal(15);
  });
});

describe('staffing by quarters shown by the hour', () => {
  const quarter = (minute: number, rest: Omit<Slot, 'start'>): Slot => ({
    start: `2026-11-17T09:${String(minute).padStart(2, '0')}:00+07:00`,
    ...rest,
  });

  it('sums contacts and averages people', () => {
    const slots = [0, 15, 30, 45].map((minute, index) =>
      quarter(minute, { contacts: index + 1, scheduled: index, required: 2 }),
    );
    const cell = cellAt(shown(documentOf(slots, { shifts: { minutes: 15 } }), { minutes: 60 }), '2026-11-17', 540);
    expect(cell.facts).to.include({ contacts: 10, scheduled: 1.5, required: 2, net: -0.5, isPartial: false });
  });

  it('weighs handle time by contacts, not by quarters', () => {
    const slots = [
      quarter(0, { contacts: 1, handleTime: 100 }),
      quarter(15, { contacts: 9, handleTime: 300 }),
      quarter(30, { contacts: 0 }),
      quarter(45, { contacts: 0 }),
    ];
    const cell = cellAt(
      shown(documentOf(slots, { shifts: { minutes: 15 } }), { minutes: 60, measure: 'contacts' }),
      '2026-11-17',
      540,
    );
    expect(cell.facts.handleTime).to.equal(280);
  });

  it('has no handle time where nobody made contact', () => {
    const slots = [0, 30].map((minute) => quarter(minute, { contacts: 0, handleTime: 300 }));
    const coverage = shown(documentOf(slots, { shifts: { minutes: 30 } }), { minutes: 60, measure: 'contacts' });
    expect(cellAt(coverage, '2026-11-17', 540).facts.handleTime).to.equal(null);
  });

  it('says when only part of the hour is counted', () => {
    const slots = [0, 15].map((minute) => quarter(minute, { contacts: 5, scheduled: 2, required: 2 }));
    const cell = cellAt(shown(documentOf(slots, { shifts: { minutes: 15 } }), { minutes: 60 }), '2026-11-17', 540);
    expect(cell.facts).to.include({ contacts: 10, isPartial: true });
  });

  it('is never finer than the document', () => {
    for (const minutes of [15, 30])
      expect(shown(documentOf([at('2026-11-17', 9, { scheduled: 1 })]), { minutes }).minutes).to.equal(60);
  });

  it('does not dilute a half hour that is open by one that is closed', () => {
    const slots = [0, 15, 30, 45].map((minute) =>
      quarter(minute, { contacts: minute < 30 ? 0 : 6, scheduled: minute < 30 ? 0 : 2, required: minute < 30 ? 0 : 3 }),
    );
    const document = documentOf(slots, { shifts: { minutes: 15, open: { tue: ['09:30-17:00'] } } });
    expect(cellAt(shown(document, { minutes: 60 }), '2026-11-17', 540).facts).to.include({ scheduled: 2, net: -1 });
  });
});

describe('channels of the shifts', () => {
  const channels = [
    { id: 'email', work: 'deferrable' as const },
    { id: 'whatsapp', work: 'concurrent' as const, concurrency: 3 },
    { id: 'phone', work: 'live' as const },
  ];
  const slots = ['email', 'whatsapp', 'phone'].map((channel, index) =>
    at('2026-11-17', 9, { channel, contacts: 100, handleTime: 180, scheduled: index, required: 4 }),
  );

  it('are never pooled: the first live one is shown', () => {
    const coverage = shown(documentOf(slots, { channels }));
    expect(coverage.channel?.id).to.equal('phone');
    expect(cellAt(coverage, '2026-11-17', 540).facts).to.include({ scheduled: 2, contacts: 100 });
  });

  it('are shown by the first that handles several contacts at a time where none is live', () => {
    const later = slots.filter(({ channel }) => channel !== 'phone');
    expect(shown(documentOf(later, { channels })).channel?.id).to.equal('whatsapp');
  });

  it('give way to a figure over all of them', () => {
    const coverage = shown(documentOf([...slots, at('2026-11-17', 9, { scheduled: 8, required: 9 })], { channels }));
    expect(coverage.channel).to.equal(null);
    expect(cellAt(coverage, '2026-11-17', 540).facts.scheduled).to.equal(8);
  });

  it('divide the work by the contacts handled at a time', () => {
    const chat = {
      start: '2026-11-17T09:00:00+07:00',
      channel: 'whatsapp',
      contacts: 300,
      handleTime: 180,
      scheduled: 14,
    };
    const document = documentOf([chat], {
      channels,
      shifts: { minutes: 30, serviceLevel: { share: 0.8, within: 20 } },
    });
    expect(cellAt(shown(document), '2026-11-17', 540).facts.required).to.equal(14);
  });

  it('have no gaps by the hour when their work can wait', () => {
    const coverage = shown(documentOf(slots, { channels }), { channel: 'email' });
    expect(coverage.measure).to.equal('contacts');
    expect(coverage.gaps).to.deep.equal([]);
    expect(cellAt(coverage, '2026-11-17', 540).value).to.equal(100);
  });

  it('show nothing for a channel that has no slots', () => {
    expect(coverageOf(documentOf(slots, { channels }), { channel: 'fax' })).to.equal(null);
  });
});

describe('staffing as time goes by', () => {
  const slots = ['2026-11-21', '2026-11-22'].flatMap((day) =>
    [8, 9, 10].map((hour) => at(day, hour, { scheduled: 1, required: 1 })),
  );

  it('knows past, now and to come by the document, never by this computer', () => {
    const coverage = shown(documentOf(slots, { generatedAt: '2026-11-22T09:20:00+07:00' }));
    expect(coverage.now).to.deep.equal({ row: 6, minute: 560 });
    expect(coverage.rows[6]?.isToday).to.equal(true);
    expect(coverage.cells[5]?.map((cell) => cell.time)).to.deep.equal(['past', 'past', 'past']);
    expect(coverage.cells[6]?.map((cell) => cell.time)).to.deep.equal(['past', 'now', 'future']);
  });

  it('lets nothing step back in a week that is over', () => {
    const coverage = shown(documentOf(slots, { generatedAt: '2026-11-25T09:20:00+07:00' }));
    expect(coverage.now).to.equal(null);
    expect(coverage.cells[6]?.map((cell) => cell.time)).to.deep.equal([null, null, null]);
  });

  it('does not take the contacts of a running hour for all of it', () => {
    const running = at('2026-11-22', 9, { contacts: 5, forecast: 40, scheduled: 3, handleTime: 180 });
    const shifts: Partial<Shifts> = { serviceLevel: { share: 0.8, within: 20 } };
    const facts = (generatedAt: string): CoverageCell['facts'] =>
      cellAt(shown(documentOf([running], { generatedAt, shifts })), '2026-11-22', 540).facts;
    expect(facts('2026-11-22T09:20:00+07:00')).to.include({
      contacts: 5,
      demand: 40,
      basis: 'forecast',
      isPartial: true,
    });
    expect(facts('2026-11-22T10:00:00+07:00')).to.include({
      contacts: 5,
      demand: 5,
      basis: 'contacts',
      isPartial: false,
    });
  });

  it('marks the weekday of today over several weeks', () => {
    const today = (generatedAt: string): number =>
      shown(documentOf(slots, { generatedAt }), { weeks: 2 }).rows.findIndex((row) => row.isToday);
    expect(today('2026-11-18T09:20:00+07:00')).to.equal(2);
    expect(today('2026-11-25T09:20:00+07:00'), 'the week is over').to.equal(-1);
  });
});
