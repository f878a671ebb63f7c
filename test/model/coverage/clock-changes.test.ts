import { expect } from '@open-wc/testing';
import type { MetricsDocument, Slot } from '../../../src/contract/types.js';
import { type Coverage, coverageOf } from '../../../src/model/coverage/coverage.js';

/** Slots one after the other in real time, one contact the first, two the second, and so on. */
const document = (
  timeZone: string,
  day: string,
  first: string,
  count: number,
  minutes: 15 | 30 | 60,
): MetricsDocument => ({
  pantau: 1,
  timeZone,
  period: { from: day, to: day },
  shifts: {
    minutes,
    slots: Array.from({ length: count }, (_, index): Slot => ({
      start: new Date(Date.parse(first) + index * minutes * 60_000).toISOString(),
      contacts: index + 1,
      scheduled: 2,
      required: 2 + (index % 2),
    })),
  },
});

const shown = (of: MetricsDocument, minutes?: number): Coverage => {
  const coverage = coverageOf(of, { view: 'dates', measure: 'contacts', ...(minutes ? { minutes } : {}) });
  if (!coverage) throw new Error('nothing to show');
  return coverage;
};

/** `00:00 1`, or the state where there is no number. */
const table = (coverage: Coverage): string[] =>
  coverage.columns.map((minute, column) => {
    const cell = coverage.cells[0]?.[column];
    return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')} ${cell?.value ?? cell?.state}`;
  });

describe('staffing when the clocks change', () => {
  it('has no 02:00 in New York on 8 March 2026', () => {
    const coverage = shown(document('America/New_York', '2026-03-08', '2026-03-08T05:00:00Z', 5, 60));
    expect(table(coverage)).to.deep.equal([
      '00:00 1',
      '01:00 2',
      '02:00 no-such-hour',
      '03:00 3',
      '04:00 4',
      '05:00 5',
    ]);
  });

  it('holds both rounds of 01:00 in New York on 1 November 2026, not their half', () => {
    const coverage = shown(document('America/New_York', '2026-11-01', '2026-11-01T04:00:00Z', 4, 60));
    expect(table(coverage)).to.deep.equal(['00:00 1', '01:00 5', '02:00 4']);
    expect(coverage.cells[0]?.[1]?.facts).to.include({ scheduled: 2, required: 2.5, isPartial: false });
  });

  it('knows that one round of 01:00 is only part of it', () => {
    const coverage = shown(document('America/New_York', '2026-11-01', '2026-11-01T04:00:00Z', 2, 60));
    expect(coverage.cells[0]?.[1]?.facts.isPartial).to.equal(true);
  });

  it('skips half an hour on Lord Howe on 4 October 2026', () => {
    const quarterless = document('Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30:00Z', 6, 30);
    expect(table(shown(quarterless))).to.deep.equal([
      '00:00 1',
      '00:30 2',
      '01:00 3',
      '01:30 4',
      '02:00 no-such-hour',
      '02:30 5',
      '03:00 6',
    ]);
    const hourly = shown(
      { ...quarterless, shifts: { minutes: 30, slots: quarterless.shifts?.slots.slice(0, 5) ?? [] } },
      60,
    );
    expect(table(hourly)).to.deep.equal(['00:00 3', '01:00 7', '02:00 5']);
    expect(hourly.cells[0]?.[2]?.facts.isPartial).to.equal(false);
  });

  it('repeats half an hour on Lord Howe on 5 April 2026', () => {
    const coverage = shown(document('Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00Z', 6, 30));
    expect(table(coverage)).to.deep.equal(['00:00 1', '00:30 2', '01:00 3', '01:30 9', '02:00 6']);
  });

  it('starts the day of Kathmandu at a quarter past 18:00 of London', () => {
    const coverage = shown(document('Asia/Kathmandu', '2026-11-23', '2026-11-22T17:15:00Z', 4, 60));
    expect(table(coverage)).to.deep.equal(['00:00 2', '01:00 3', '02:00 4']);
  });

  it('has no 30 December 2011 on Samoa', () => {
    const samoa = document('Pacific/Apia', '2011-12-29', '2011-12-30T08:00:00Z', 4, 60);
    const coverage = shown({ ...samoa, period: { from: '2011-12-29', to: '2011-12-31' } });
    expect(coverage.rows.map((row) => row.day)).to.deep.equal(['2011-12-29', '2011-12-30', '2011-12-31']);
    expect(new Set(coverage.cells[1]?.map((cell) => cell.state))).to.deep.equal(new Set(['no-such-hour']));
    expect(coverage.cells[2]?.[0]?.value).to.equal(3);
  });

  it('lets a skipped hour part no gap', () => {
    const short = document('America/New_York', '2026-03-08', '2026-03-08T05:00:00Z', 4, 60);
    const slots = short.shifts?.slots.map((slot) => ({ ...slot, required: 3 })) ?? [];
    const coverage = shown({ ...short, shifts: { minutes: 60, slots } });
    expect(coverage.gaps.map(({ from, to, cells }) => [from / 60, to / 60, cells.length])).to.deep.equal([[0, 5, 4]]);
  });

  it('never asks this computer for its zone', async () => {
    const files = ['coverage/coverage', 'coverage/days', 'coverage/rows', 'coverage/cell', 'coverage/crew', 'coverage/facts', 'coverage/gaps', 'coverage/opening', 'coverage/staffing', 'coverage/zone', 'day', 'wall-time'];
    for (const file of files) {
      const source = await (await fetch(new URL(`../../../src/model/${file}.ts`, import.meta.url))).text();
      expect(source, file).not.to.match(
        /\.(get|set)(Hours|Minutes|Day|Date|Month|FullYear|TimezoneOffset)\(|resolvedOptions|Date\.now|new Date\(\)/,
      );
    }
  });
});
