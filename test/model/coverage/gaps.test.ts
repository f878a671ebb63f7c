import { expect } from '@open-wc/testing';
import type { MetricsDocument, Shifts, Slot } from '../../../src/contract/types.js';
import { type Coverage, type CoverageOptions, coverageOf } from '../../../src/model/coverage/coverage.js';

const documentOf = (slots: readonly Slot[], shifts: Partial<Shifts> = {}): MetricsDocument => ({
  pantau: 1,
  timeZone: 'Asia/Jakarta',
  period: { from: '2026-11-16', to: '2026-11-22' },
  shifts: { minutes: 60, slots, ...shifts },
});

const at = (day: string, hour: number, scheduled: number, required: number, contacts: number | null = 10): Slot => ({
  start: `${day}T${String(hour).padStart(2, '0')}:00:00+07:00`,
  scheduled,
  required,
  contacts,
});

const shown = (document: MetricsDocument, options: CoverageOptions = {}): Coverage => {
  const coverage = coverageOf(document, options);
  if (!coverage) throw new Error('nothing to show');
  return coverage;
};

/** `2026-11-17 18–21 short 2–3, 120`. */
const lines = (coverage: Coverage): string[] =>
  coverage.gaps.map(({ day, weekday, from, to, isNobody, short, contacts }) => {
    const what = isNobody ? 'nobody' : `short ${short?.least}–${short?.most}`;
    return `${day ?? weekday} ${from / 60}–${to / 60} ${what}, ${contacts}`;
  });

describe('the list of gaps', () => {
  it('joins hours that adjoin, names the range and adds up the contacts', () => {
    const coverage = shown(
      documentOf([
        at('2026-11-17', 18, 5, 7, 38),
        at('2026-11-17', 19, 4, 7, 41),
        at('2026-11-17', 20, 4, 7, 37),
        at('2026-11-17', 21, 4, 4),
      ]),
    );
    expect(lines(coverage)).to.deep.equal(['2026-11-17 18–21 short 2–3, 116']);
    expect(coverage.gaps[0]).to.deep.include({
      scheduled: { least: 4, most: 5 },
      required: { least: 7, most: 7 },
      basis: 'contacts',
    });
  });

  it('puts nobody-on first, then the most contacts', () => {
    const coverage = shown(
      documentOf([
        at('2026-11-16', 9, 1, 3, 40),
        at('2026-11-18', 9, 1, 3, 60),
        at('2026-11-19', 9, 0, 2, 3),
        at('2026-11-20', 9, 1, 2, null),
      ]),
    );
    expect(lines(coverage)).to.deep.equal([
      '2026-11-19 9–10 nobody, 3',
      '2026-11-18 9–10 short 2–2, 60',
      '2026-11-16 9–10 short 2–2, 40',
      '2026-11-20 9–10 short 1–1, null',
    ]);
  });

  it('says nobody only of hours when nobody is on', () => {
    const coverage = shown(
      documentOf([at('2026-11-19', 6, 0, 2), at('2026-11-19', 7, 0, 2), at('2026-11-19', 8, 1, 3)]),
    );
    expect(lines(coverage)).to.deep.equal(['2026-11-19 6–8 nobody, 20', '2026-11-19 8–9 short 2–2, 10']);
  });

  it('runs past midnight', () => {
    const all = Array.from({ length: 24 }, (_, hour) => at('2026-11-18', hour, 3, 3));
    const coverage = shown(documentOf([...all, at('2026-11-20', 23, 1, 2), at('2026-11-21', 0, 1, 3)]));
    expect(lines(coverage)).to.deep.equal(['2026-11-20 23–25 short 1–2, 20']);
  });

  it('does not join two days across hours that are closed', () => {
    const open = Object.fromEntries(['fri', 'sat'].map((day) => [day, ['08:00-20:00']]));
    const coverage = shown(documentOf([at('2026-11-20', 19, 1, 2), at('2026-11-21', 8, 1, 2)], { open }));
    expect(coverage.gaps).to.have.length(2);
  });

  it('is by weekday over several weeks', () => {
    const all = Array.from({ length: 24 }, (_, hour) => at('2026-11-18', hour, 3, 3));
    const coverage = shown(documentOf([...all, at('2026-11-16', 23, 1, 2), at('2026-11-17', 0, 1, 2)]), { weeks: 2 });
    expect(lines(coverage)).to.deep.equal(['0 23–25 short 1–1, 20']);
  });

  it('counts only the contacts of the weeks that were short', () => {
    const coverage = shown(documentOf([at('2026-11-10', 9, 3, 3, 50), at('2026-11-17', 9, 1, 4, 30)]), { weeks: 2 });
    expect(lines(coverage)).to.deep.equal(['1 9–10 short 1.5–1.5, 15']);
  });

  it('covers exactly the short cells, each once', () => {
    // Any table will do; this one has a bit of everything.
    const slots = Array.from({ length: 7 * 24 }, (_, index) => {
      const scheduled = (index * 7) % 5;
      return at(`2026-11-${16 + Math.floor(index / 24)}`, index % 24, scheduled, (index * 11) % 6, index % 13);
    });
    const coverage = shown(documentOf(slots));
    const short = coverage.cells.flatMap((line, row) =>
      line.flatMap((cell, column) => (cell.isShort ? [`${row} ${column}`] : [])),
    );
    const covered = coverage.gaps.flatMap((gap) => gap.cells.map(([row, column]) => `${row} ${column}`));
    expect(covered.toSorted()).to.deep.equal(short.toSorted());
    expect(short.length).to.be.above(20);
  });

  it('knows which gaps are already over', () => {
    const document = {
      ...documentOf([at('2026-11-17', 9, 1, 2), at('2026-11-17', 20, 1, 2)]),
      generatedAt: '2026-11-17T12:00:00+07:00',
    };
    expect(shown(document).gaps.map((gap) => gap.isPast)).to.deep.equal([true, false]);
  });
});
