import { expect } from '@open-wc/testing';
import type { MetricsDocument, Shifts, Slot } from '../../src/contract/types.js';
import { type Coverage, coverageOf } from '../../src/model/coverage/coverage.js';

/** Slots one after the other in real time, one contact the first, two the second, and so on. */
const shown = (
  timeZone: string,
  days: readonly [from: string, to: string],
  first: string,
  count: number,
  minutes: Shifts['minutes'] = 60,
  generatedAt: string | null = null,
): Coverage => {
  const slots = Array.from({ length: count }, (_, index): Slot => ({
    start: new Date(Date.parse(first) + index * minutes * 60_000).toISOString(),
    contacts: index + 1,
  }));
  const [from, to] = days;
  const document: MetricsDocument = {
    pantau: 1,
    timeZone,
    generatedAt,
    period: { from, to },
    shifts: { minutes, slots },
  };
  const coverage = coverageOf(document, { measure: 'contacts' });
  if (!coverage) throw new Error('nothing to show');
  return coverage;
};

const clock = (minute: number): string => new Date(minute * 60_000).toISOString().slice(11, 16);

/** `01:00 5 = 2 + 3`, or the state where there is no number; one row, and only from one hour to another. */
const hours = ({ rows, columns, cells }: Coverage, day: string, from: string, to: string): string[] =>
  (cells[rows.findIndex((row) => row.day === day)] ?? []).flatMap(({ value, state, rounds }, column) => {
    const at = clock(columns[column] ?? 0);
    const both = rounds.length > 0 ? ` = ${rounds.join(' + ')}` : '';
    return at >= from && at <= to ? `${at} ${value ?? state}${both}` : [];
  });

// Worked out by hand from the published rules of each zone: slot 1 is the first hour of the first day.
describe('the same cells wherever they are read', () => {
  it('are those of the week in which New York goes forward', () => {
    const coverage = shown('America/New_York', ['2026-03-02', '2026-03-08'], '2026-03-02T05:00:00Z', 7 * 24 - 1);
    expect(hours(coverage, '2026-03-07', '22:00', '23:00')).to.deep.equal(['22:00 143', '23:00 144']);
    expect(hours(coverage, '2026-03-08', '00:00', '04:00')).to.deep.equal([
      '00:00 145',
      '01:00 146',
      '02:00 no-such-hour',
      '03:00 147',
      '04:00 148',
    ]);
    expect(hours(coverage, '2026-03-08', '23:00', '23:00')).to.deep.equal(['23:00 167']);
  });

  it('are those of the week in which New York goes back', () => {
    const coverage = shown('America/New_York', ['2026-10-26', '2026-11-01'], '2026-10-26T04:00:00Z', 7 * 24 + 1);
    expect(hours(coverage, '2026-11-01', '00:00', '02:00')).to.deep.equal([
      '00:00 145',
      '01:00 293 = 146 + 147',
      '02:00 148',
    ]);
    expect(hours(coverage, '2026-11-01', '23:00', '23:00')).to.deep.equal(['23:00 169']);
  });

  it('are those of Lord Howe, which moves by half an hour', () => {
    const forward = shown('Australia/Lord_Howe', ['2026-10-04', '2026-10-04'], '2026-10-03T13:30:00Z', 47, 30);
    expect(hours(forward, '2026-10-04', '01:00', '03:00')).to.deep.equal([
      '01:00 3',
      '01:30 4',
      '02:00 no-such-hour',
      '02:30 5',
      '03:00 6',
    ]);
    expect(hours(forward, '2026-10-04', '23:30', '23:30')).to.deep.equal(['23:30 47']);
    const back = shown('Australia/Lord_Howe', ['2026-04-05', '2026-04-05'], '2026-04-04T13:00:00Z', 49, 30);
    expect(hours(back, '2026-04-05', '01:00', '02:00')).to.deep.equal(['01:00 3', '01:30 9 = 4 + 5', '02:00 6']);
    expect(hours(back, '2026-04-05', '23:30', '23:30')).to.deep.equal(['23:30 49']);
  });

  it('are those of Kathmandu, five hours and three quarters ahead', () => {
    const coverage = shown('Asia/Kathmandu', ['2026-11-22', '2026-11-23'], '2026-11-21T18:15:00Z', 2 * 96, 15);
    expect(hours(coverage, '2026-11-22', '00:00', '00:30')).to.deep.equal(['00:00 1', '00:15 2', '00:30 3']);
    expect(hours(coverage, '2026-11-23', '00:00', '00:15')).to.deep.equal(['00:00 97', '00:15 98']);
  });

  it('are those of Jakarta, with today and now by the document', () => {
    const week: [string, string] = ['2026-11-16', '2026-11-22'];
    const coverage = shown('Asia/Jakarta', week, '2026-11-15T17:00:00Z', 7 * 24, 60, '2026-11-17T17:30:00Z');
    expect(hours(coverage, '2026-11-18', '00:00', '01:00')).to.deep.equal(['00:00 49', '01:00 50']);
    // Half past midnight on Wednesday in Jakarta is still Tuesday in London.
    expect(coverage.rows.filter(({ isToday }) => isToday).map(({ day }) => day)).to.deep.equal(['2026-11-18']);
    expect(coverage.now).to.deep.equal({ row: 2, minute: 30 });
  });
});
