import type { Day } from '../../contract/types.js';
import type { CoverageCell } from './cell.js';
import { type Basis, basisOf, type CellFacts, tenths } from './facts.js';
import type { CoverageRow } from './rows.js';

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A stretch of hours without enough people. */
export interface Gap {
  /** Monday is 0. */
  readonly weekday: number;
  /** The date it starts on, when the rows are dates. */
  readonly day: Day | null;
  /** Minute of that day it starts at. */
  readonly from: number;
  /** Minute it ends at; above 1440 on the next day. */
  readonly to: number;
  /** The weekday and date it ends on. */
  readonly until: { readonly weekday: number; readonly day: Day | null; readonly minute: number };
  /** Whether nobody is on for all of it. */
  readonly isNobody: boolean;
  /** People short, the least and the most of its hours; `null` when the people needed are not known. */
  readonly short: Range | null;
  readonly scheduled: Range | null;
  readonly required: Range | null;
  /** Contacts in these hours, a week; `null` when not known. */
  readonly contacts: number | null;
  /** Whether those contacts were counted or are expected. */
  readonly basis: Basis | null;
  /** Already over by the document's own time. */
  readonly isPast: boolean;
  /** The cells it covers, by row and column. */
  readonly cells: readonly (readonly [row: number, column: number])[];
}

export interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: CoverageCell;
}
export type Run = [Place, ...Place[]];

const dayMinutes = 1440;

/**
 * The gaps of a picture: adjoining short hours as one line, also past midnight, and hours with nobody on as a line of
 * their own, so that what a line says holds for all of it. Every short cell is in exactly one. Nobody-on first, then
 * by contacts affected, then by people short, then by time.
 */
export function gapsOf(
  rows: readonly CoverageRow[],
  columns: readonly number[],
  minutes: number,
  cells: readonly (readonly CoverageCell[])[],
): readonly Gap[] {
  const isWholeDay = columns.length * minutes === dayMinutes;
  const runs: Run[] = [];
  let run: Run | null = null;
  for (const [row, line] of cells.entries()) {
    const before = rows[row - 1];
    if (!isWholeDay || (before?.day && rows[row]?.days[0] !== (before.days[0] ?? 0) + 1)) run = null;
    for (const [column, cell] of line.entries()) {
      // An hour the clocks skipped parts nothing.
      if (cell.state === 'no-such-hour') continue;
      if (!cell.isShort) run = null;
      else if (run?.[0].cell.isNobody === cell.isNobody) run.push({ row, column, cell });
      else runs.push((run = [{ row, column, cell }]));
    }
  }
  return runs.map((each) => newGap(each, rows, columns, minutes)).sort(worstFirst);
}

/** A run of cells as one stretch of time, with the people and contacts of all of it. */
export function newGap(run: Run, rows: readonly CoverageRow[], columns: readonly number[], minutes: number): Gap {
  const [first] = run;
  const last = run.at(-1) ?? first;
  const { weekday, day } = rows[first.row] as CoverageRow;
  const end = rows[last.row] as CoverageRow;
  const minute = (columns[last.column] ?? 0) + minutes;
  const range = (of: (facts: CellFacts) => number | null): Range | null => {
    const known = run.flatMap(({ cell }) => of(cell.facts) ?? []).sort((a, b) => a - b);
    const [least] = known;
    const most = known.at(-1);
    return least === undefined || most === undefined ? null : { least, most };
  };
  const met = run.flatMap(({ cell }) => cell.affected ?? []);
  return {
    weekday,
    day,
    from: columns[first.column] ?? 0,
    to: (last.row - first.row) * dayMinutes + minute,
    until: { weekday: end.weekday, day: end.day, minute },
    isNobody: run.every(({ cell }) => cell.isNobody),
    short: range(({ net }) => net && -net),
    scheduled: range(({ scheduled }) => scheduled),
    required: range(({ required }) => required),
    contacts: met.length > 0 ? tenths(met.reduce((sum, contacts) => sum + contacts)) : null,
    basis: basisOf(run.map(({ cell }) => cell.facts)),
    isPast: run.every(({ cell }) => cell.time === 'past'),
    cells: run.map((place) => [place.row, place.column]),
  };
}

const worstFirst = (a: Gap, b: Gap): number =>
  Number(b.isNobody) - Number(a.isNobody) ||
  (b.contacts ?? -1) - (a.contacts ?? -1) ||
  (b.short?.most ?? 0) - (a.short?.most ?? 0);
