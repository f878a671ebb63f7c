import { expect } from '@open-wc/testing';
import type { MetricsDocument, Slot } from '../../../src/contract/types.js';
import { type Coverage, coverageOf, type CoverageOptions } from '../../../src/model/coverage/coverage.js';
import {
  addOne,
  type CellAt,
  type Changed,
  changedSlots,
  lendersOf,
  lendOne,
  type Move,
  moveOne,
  stepsIn,
} from '../../../src/model/coverage/moves.js';
import { type Effect, effectOf, hoursAt, proposalOf } from '../../../src/model/coverage/what-if.js';
import { seeded } from '../score/seeded.js';

const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];

/** A slot of half an hour in Jakarta: `at('2026-11-17', '19:00', { scheduled: 4 })`. */
const at = (day: string, clock: string, rest: Omit<Slot, 'start'> = {}): Slot => ({
  start: `${day}T${clock}:00+07:00`,
  channel: 'phone',
  ...rest,
});

const documentOf = (slots: readonly Slot[], more: Partial<MetricsDocument> = {}): MetricsDocument => ({
  pantau: 1,
  timeZone: 'Asia/Jakarta',
  team: { id: 't1' },
  period: { from: '2026-11-16', to: '2026-11-22' },
  channels: [
    { id: 'phone', work: 'live' },
    { id: 'chat', work: 'concurrent', concurrency: 3 },
  ],
  ...more,
  shifts: { minutes: 30, serviceLevel: { share: 0.8, within: 20 }, slots, ...more.shifts },
});

const shown = (document: MetricsDocument, options: CoverageOptions = {}): Coverage => {
  const coverage = coverageOf(document, options);
  if (!coverage) throw new Error('nothing to show');
  return coverage;
};

const effect = (document: MetricsDocument, moves: readonly Move[], options: CoverageOptions = {}): Effect =>
  effectOf(document, shown(document, options), changedSlots(moves));

/** The document with other people on its slots, as the source would send it. */
const replaced = (document: MetricsDocument, changed: Changed): MetricsDocument => ({
  ...document,
  ...(document.shifts && {
    shifts: { ...document.shifts, slots: document.shifts.slots.map((slot) => changed.get(slot) ?? slot) },
  }),
});

/** 100 calls of three minutes in half an hour: work for ten people. */
const busy = { contacts: 100, handleTime: 180 };
const peopleIn = (moves: readonly Move[], document: MetricsDocument): number =>
  (document.shifts?.slots ?? []).reduce(
    (sum, slot) => sum + (changedSlots(moves).get(slot)?.scheduled ?? slot.scheduled ?? 0),
    0,
  );

describe('trying a change', () => {
  it('expects the service level that published tables give for the people before and after', () => {
    const document = documentOf([at('2026-11-17', '19:00', { ...busy, scheduled: 11 })]);
    const coverage = shown(document);
    const known: Readonly<Record<number, number>> = { 11: 0.389614, 12: 0.640158, 13: 0.795595, 14: 0.88835 };
    let moves: readonly Move[] = [];
    for (const people of [12, 13, 14]) {
      moves = [...moves, ...addOne(coverage, [[1, 0]], 1, moves)];
      const [stretch] = effectOf(document, coverage, changedSlots(moves)).stretches;
      expect(stretch?.expected.from?.share).to.be.closeTo(known[11]!, 5e-7);
      expect(stretch?.expected.to?.share).to.be.closeTo(known[people]!, 5e-7);
      expect(stretch?.to.scheduled).to.deep.equal({ least: people, most: people });
    }
  });

  it('says that the queue grows where the load is not below the people', () => {
    const document = documentOf([at('2026-11-17', '19:00', { ...busy, scheduled: 9 })]);
    const more = addOne(shown(document), [[1, 0]], 1, []);
    const [stretch] = effect(document, more).stretches;
    expect(stretch?.expected.from?.growing).to.equal('all');
    expect(stretch?.expected.to?.growing, 'ten people, work for ten').to.equal('all');
    const evenMore = [...more, ...addOne(shown(document), [[1, 0]], 1, more)];
    expect(effect(document, evenMore).stretches[0]?.expected.to?.growing).to.equal('none');
  });

  it('gathers the service level of several hours by their contacts', () => {
    const document = documentOf([
      at('2026-11-17', '19:00', { ...busy, scheduled: 10 }),
      at('2026-11-17', '19:30', { contacts: 50, handleTime: 180, scheduled: 13 }),
    ]);
    const [stretch] = effect(document, addOne(shown(document), [[1, 0], [1, 1]], 1, [])).stretches;
    expect(stretch?.expected.from?.growing).to.equal('some');
    expect(stretch?.expected.to?.growing).to.equal('none');
    // 11 of 10 Erlangs answer .389614 of 100; 14 of 5 answer practically all of 50.
    expect(stretch?.expected.to?.share).to.be.closeTo((0.389614 * 100 + 50) / 150, 0.001);
  });

  it('counts only those in seat where everybody on the roster is scheduled', () => {
    const slots = [at('2026-11-17', '19:00', { ...busy, scheduled: 19 })];
    const document = documentOf(slots, { shifts: { minutes: 30, slots, staffing: 'rostered', shrinkage: 0.3, serviceLevel: { share: 0.8, within: 20 } } });
    const [stretch] = effect(document, addOne(shown(document), [[1, 0]], 1, [])).stretches;
    expect(stretch?.expected.to?.share, '14 in seat').to.be.closeTo(0.88835, 5e-6);
  });

  it('leaves out people proposed for hours after the last one shown', () => {
    const late = at('2026-11-17', '20:30', { scheduled: 0 });
    const slots = [at('2026-11-17', '19:30', { ...busy, scheduled: 11 }), late];
    const document = documentOf(slots, { shifts: { minutes: 30, slots, open: { tue: ['19:30-20:00'] } } });
    const { places, stretches, changed } = effectOf(document, shown(document), changedSlots([{ from: null, to: late }]));
    expect([places, stretches, [...changed]]).to.deep.equal([[], [], []]);
  });

  it('knows no service level without handle time, contacts or a target', () => {
    const document = documentOf([at('2026-11-17', '19:00', { scheduled: 3, required: 4 })]);
    const [stretch] = effect(document, addOne(shown(document), [[1, 0]], 1, [])).stretches;
    expect(stretch?.expected).to.deep.equal({ from: null, to: null });
    expect(stretch?.to.short).to.deep.equal({ least: 0, most: 0 });
  });

  it('leaves nobody where nobody is, and changes nothing of which the roster is not known', () => {
    const slots = [
      at('2026-11-17', '19:00', { scheduled: 0, required: 4 }),
      at('2026-11-17', '19:30', { contacts: 4 }),
      at('2026-11-17', '20:00', { scheduled: 0, contacts: 2 }),
    ];
    const coverage = shown(documentOf(slots, { shifts: { minutes: 30, slots, open: { tue: ['19:00-20:00', '20:30-21:00'] } } }));
    const all: CellAt[] = [[1, 0], [1, 1], [1, 2]];
    expect(addOne(coverage, all, -1, [])).to.deep.equal([]);
    expect(addOne(coverage, all, 1, []).map(({ to }) => to?.start)).to.deep.equal(['2026-11-17T19:00:00+07:00']);
  });

  it('takes the last person once, not twice', () => {
    const coverage = shown(documentOf([at('2026-11-17', '19:00', { scheduled: 1, required: 4 })]));
    const first = addOne(coverage, [[1, 0]], -1, []);
    expect(first).to.have.length(1);
    expect(addOne(coverage, [[1, 0]], -1, first)).to.deep.equal([]);
  });

  it('moves a shift to where it is put, as long as it was', () => {
    const slots = ['10:00', '10:30', '11:00', '11:30'].map((clock) => at('2026-11-17', clock, { scheduled: 4, required: 4 }));
    const document = documentOf([...slots, at('2026-11-18', '11:00', { scheduled: 1, required: 3 }), at('2026-11-18', '11:30', { scheduled: 1, required: 3 })]);
    const coverage = shown(document);
    const moves = moveOne(coverage, [[1, 0], [1, 1]], [2, 2], []);
    expect(moves.map(({ from, to }) => [from?.start.slice(8, 16), to?.start.slice(8, 16)])).to.deep.equal([
      ['17T10:00', '18T11:00'],
      ['17T10:30', '18T11:30'],
    ]);
    const { short, agentHours, stretches } = effect(document, moves);
    expect(agentHours).to.equal(0);
    expect(short).to.deep.equal({ from: 1, to: 2 });
    expect(stretches.map(({ from, to }) => [from.from, from.scheduled?.most, to.scheduled?.most])).to.deep.equal([
      [600, 4, 3],
      [660, 1, 2],
    ]);
  });

  it('lends a person from the same hours of another channel, whose hours say what that does', () => {
    const document = documentOf([
      at('2026-11-17', '19:00', { scheduled: 3, required: 4 }),
      at('2026-11-17', '19:00', { channel: 'chat', scheduled: 2, required: 2 }),
      at('2026-11-17', '19:30', { scheduled: 3, required: 4 }),
    ]);
    const coverage = shown(document);
    expect(lendersOf(document, coverage)).to.deep.equal(['chat']);
    const moves = lendOne(coverage, shown(document, { channel: 'chat' }), [[1, 0], [1, 1]], []);
    expect(moves, 'chat has nobody at 19:30').to.have.length(1);
    expect(effect(document, moves).short).to.deep.equal({ from: 1, to: 0.5 });
    expect(effect(document, moves, { channel: 'chat' }).short).to.deep.equal({ from: 0, to: 0.5 });
  });

  it('changes a weekday in all weeks shown, and moves it week by week', () => {
    const week = (monday: number): Slot[] => [
      at(`2026-11-${String(monday).padStart(2, '0')}`, '10:00', { scheduled: 4, required: 4 }),
      at(`2026-11-${monday + 1}`, '10:00', { scheduled: 2, required: 4 }),
    ];
    // Of the last week only the Monday is known.
    const document = documentOf([...week(9), ...week(16).slice(0, 1)]);
    const coverage = shown(document, { weeks: 2 });
    expect(addOne(coverage, [[0, 0]], 1, [])).to.have.length(2);
    const moves = moveOne(coverage, [[0, 0]], [1, 0], []);
    expect(moves.map(({ from, to }) => [from?.start.slice(8, 10), to?.start.slice(8, 10)])).to.deep.equal([['09', '10']]);
  });

  it('names adjoining hours as one stretch, and every other apart', () => {
    const slots = days.flatMap((day) => ['10:00', '10:30', '11:00'].map((clock) => at(day, clock, { scheduled: 1, required: 1 })));
    const stretches = hoursAt(shown(documentOf(slots)), [[0, 0], [0, 1], [1, 0], [1, 2]]);
    expect(stretches.map(({ day, from, to }) => [day, from, to])).to.deep.equal([
      ['2026-11-16', 600, 660],
      ['2026-11-17', 600, 630],
      ['2026-11-17', 660, 690],
    ]);
  });
});

describe('any change tried', () => {
  const chance = seeded(7);
  const whole = (most: number): number => Math.floor(chance() * (most + 1));
  const pick = <Value>(list: readonly Value[]): Value => list[whole(list.length - 1)]!;
  const clocks = ['22:00', '22:30', '23:00', '23:30', '00:00', '00:30', '01:00'];

  const team = (): MetricsDocument =>
    documentOf(
      ['phone', 'chat'].flatMap((channel) =>
        days.flatMap((day) =>
          clocks.map((clock) => at(day, clock, { channel, contacts: whole(40), handleTime: 180, scheduled: whole(8) / 2 + whole(4) })),
        ),
      ),
      { generatedAt: '2026-11-18T22:10:00+07:00' },
    );
  const someCells = ({ rows, columns }: Coverage): CellAt[] => {
    const [row, column] = [whole(rows.length - 1), whole(columns.length - 1)];
    return Array.from({ length: 1 + whole(3) }, (_, index): CellAt => [row, column + index]);
  };
  const stepOf = (document: MetricsDocument, made: readonly Move[], options: CoverageOptions): readonly Move[] => {
    const coverage = shown(document, options);
    const cells = someCells(coverage);
    return pick([
      () => addOne(coverage, cells, 1, made),
      () => addOne(coverage, cells, -1, made),
      () => moveOne(coverage, cells, someCells(coverage)[0]!, made),
      () => lendOne(coverage, shown(document, { ...options, channel: 'chat' }), cells, made),
    ])();
  };
  const views: readonly CoverageOptions[] = [{}, { minutes: 60 }, { view: 'dates' }, { weeks: 2 }, { measure: 'scheduled' }];

  for (const options of views)
    it(`shows what a document with those people would show: ${JSON.stringify(options)}`, () => {
      for (let round = 0; round < 20; round += 1) {
        const document = team();
        const before = JSON.stringify(document);
        const moves: Move[] = [];
        for (let step = 0; step < 6; step += 1) moves.push(...stepOf(document, moves, options));
        const changed = changedSlots(moves);
        for (const channel of ['phone', 'chat']) {
          const { to } = effect(document, moves, { ...options, channel });
          const real = shown(replaced(document, changed), { ...options, channel });
          expect(to.gaps).to.deep.equal(real.gaps);
          expect(to.cells).to.deep.equal(real.cells);
          expect(to.highest).to.equal(real.highest);
        }
        expect(JSON.stringify(document), 'the document stays').to.equal(before);
        expect([...changed.values()].every(({ scheduled }) => (scheduled ?? -1) >= 0)).to.equal(true);
      }
    });

  it('keeps every person who is moved or lent', () => {
    for (let round = 0; round < 50; round += 1) {
      const document = team();
      const coverage = shown(document);
      const lent = lendOne(coverage, shown(document, { channel: 'chat' }), someCells(coverage), []);
      const moves = [...lent, ...moveOne(coverage, someCells(coverage), someCells(coverage)[0]!, lent)];
      expect(peopleIn(moves, document)).to.equal(peopleIn([], document));
    }
  });

  it('is undone to exactly what was, step by step', () => {
    const document = team();
    const coverage = shown(document);
    const steps: (readonly Move[])[] = [];
    const seen: unknown[] = [];
    for (let step = 0; step < 12; step += 1) {
      seen.push(effectOf(document, coverage, changedSlots(steps.flat())));
      steps.push(stepOf(document, steps.flat(), {}));
    }
    while (steps.pop()) expect(effectOf(document, coverage, changedSlots(steps.flat()))).to.deep.equal(seen.pop());
    expect(changedSlots([])).to.have.property('size', 0);
  });
});

describe('a proposal', () => {
  const document = documentOf([
    at('2026-11-17', '19:30', { scheduled: 4.1, required: 4 }),
    at('2026-11-17', '19:00', { scheduled: 2, required: 4 }),
    at('2026-11-17', '19:00', { channel: 'chat', scheduled: 2, required: 4 }),
  ]);

  it('names every changed slot by its start with its offset, in the order of time, before and after', () => {
    const moves = moveOne(shown(document), [[1, 1]], [1, 0], []);
    expect(proposalOf(document, changedSlots(moves))).to.deep.equal({
      'pantau-proposal': 1,
      team: 't1',
      timeZone: 'Asia/Jakarta',
      changes: [
        { start: '2026-11-17T19:00:00+07:00', minutes: 30, channel: 'phone', scheduled: { from: 2, to: 3 } },
        { start: '2026-11-17T19:30:00+07:00', minutes: 30, channel: 'phone', scheduled: { from: 4.1, to: 3.1 } },
      ],
    });
  });

  it('leaves out what was changed back', () => {
    const more = addOne(shown(document), [[1, 0]], 1, []);
    expect(proposalOf(document, changedSlots([...more, ...addOne(shown(document), [[1, 0]], -1, more)])).changes).to.deep.equal([]);
  });
});

describe('newer figures under a proposal', () => {
  const slots = [
    at('2026-11-17', '19:00', { scheduled: 2, required: 4 }),
    at('2026-11-17', '19:30', { scheduled: 4, required: 4 }),
  ];
  const document = documentOf(slots);
  const coverage = shown(document);
  const add = addOne(coverage, [[1, 0]], 1, []);
  const move = moveOne(coverage, [[1, 1]], [1, 0], add);
  const steps = [add, move];
  const carried = (newer: readonly Slot[]): number[] =>
    stepsIn(documentOf(newer), steps, changedSlots(steps.flat())).map((step) => step.length);

  it('keep it, step by step, on the new slots', () => {
    const same = slots.map((slot) => ({ ...slot, contacts: 9 }));
    const newer = documentOf(same);
    const now = stepsIn(newer, steps, changedSlots(steps.flat()));
    expect(now.map((step) => step.length)).to.deep.equal([1, 1]);
    expect(proposalOf(newer, changedSlots(now.flat())).changes.map(({ scheduled }) => scheduled)).to.deep.equal([
      { from: 2, to: 4 },
      { from: 4, to: 3 },
    ]);
    // The same instant on another clock is the same slot.
    expect(carried([{ ...slots[0]!, start: '2026-11-17T12:00:00Z' }, slots[1]!])).to.deep.equal([1, 1]);
  });

  it('drop both sides of a move when one is gone, or its roster no longer known', () => {
    expect(carried(slots.slice(0, 1))).to.deep.equal([1]);
    expect(carried([slots[0]!, { ...slots[1]!, scheduled: null }])).to.deep.equal([1]);
    expect(carried([])).to.deep.equal([]);
  });

  it('drop what the roster has by now, and who is no longer there to leave', () => {
    expect(carried([{ ...slots[0]!, scheduled: 4 }, slots[1]!]), 'already four').to.deep.equal([]);
    expect(carried([slots[0]!, { ...slots[1]!, scheduled: 0 }]), 'nobody left').to.deep.equal([1]);
  });
});
