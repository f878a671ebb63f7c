import type { Day } from '../contract/types.js';
import type { CoverageCell } from './coverage-cell.js';
import type { CoverageRow } from './coverage-rows.js';
import type { Basis } from './staffing.js';

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

interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: CoverageCell;
}

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
  const isAllDay = columns[0] === 0 && (columns.at(-1) ?? 0) + minutes === dayMinutes;
  const isNext = (row: number, next: number): boolean => isAllDay && follows(rows[row], rows[next]);
  const runs: Place[][] = [];
  let run: Place[] | null = null;
  for (const [row, line] of cells.entries()) {
    if (row > 0 && !isNext(row - 1, row)) run = null;
    for (const [column, cell] of line.entries()) {
      // An hour the clocks skipped parts nothing.
      if (cell.state === 'no-such-hour') continue;
      run = cell.isShort ? runWith(run, { row, column, cell }, runs) : null;
    }
  }
  joinRound(runs, isNext(cells.length - 1, 0), columns.length - 1, cells.length - 1);
  return runs.map((one) => newGap(one, rows, columns, minutes)).sort(worstFirst);
}

/** The run with the place at its end, or a new run when the place is of another kind. */
function runWith(run: Place[] | null, place: Place, runs: Place[][]): Place[] {
  if (run && isNobody(run.at(-1)) === isNobody(place)) {
    run.push(place);
    return run;
  }
  const next = [place];
  runs.push(next);
  return next;
}

/** Sunday night runs into Monday when the rows are weekdays of several weeks. */
function joinRound(runs: Place[][], isRound: boolean, lastColumn: number, lastRow: number): void {
  const [first] = runs;
  const last = runs.at(-1);
  if (!isRound || !first || !last || first === last) return;
  const begins = first[0]?.row === 0 && first[0].column === 0;
  const ends = last.at(-1)?.row === lastRow && last.at(-1)?.column === lastColumn;
  if (!begins || !ends || isNobody(first[0]) !== isNobody(last[0])) return;
  last.push(...first);
  runs.shift();
}

function follows(row: CoverageRow | undefined, next: CoverageRow | undefined): boolean {
  if (!row || !next) return false;
  if (row.day === null || next.day === null) return next.weekday === (row.weekday + 1) % 7;
  return next.days[0] === (row.days[0] ?? 0) + 1;
}

function newGap(run: readonly Place[], rows: readonly CoverageRow[], columns: readonly number[], minutes: number): Gap {
  const first = run[0];
  const last = run.at(-1);
  const row = rows[first?.row ?? 0];
  const start = columns[first?.column ?? 0] ?? 0;
  const nights = ((last?.row ?? 0) - (first?.row ?? 0) + rows.length) % rows.length;
  const known = run.map(({ cell }) => cell.affected).filter((contacts) => contacts !== null);
  const net = rangeOf(run.map(({ cell }) => cell.facts.net));
  return {
    weekday: row?.weekday ?? 0,
    day: row?.day ?? null,
    from: start,
    to: nights * dayMinutes + (columns[last?.column ?? 0] ?? 0) + minutes,
    isNobody: isNobody(first),
    short: net && { least: -net.most, most: -net.least },
    scheduled: rangeOf(run.map(({ cell }) => cell.facts.scheduled)),
    required: rangeOf(run.map(({ cell }) => cell.facts.required)),
    contacts: known.length > 0 ? tenths(known.reduce((sum, contacts) => sum + contacts, 0)) : null,
    basis: run.some(({ cell }) => cell.facts.basis === 'contacts') ? 'contacts' : (first?.cell.facts.basis ?? null),
    isPast: run.every(({ cell }) => cell.time === 'past'),
    cells: run.map(({ row: at, column }) => [at, column] as const),
  };
}

const dayMinutes = 1440;
const tenths = (value: number): number => Math.round(value * 10) / 10;
const isNobody = (place: Place | undefined): boolean => place?.cell.isNobody === true;

function rangeOf(values: readonly (number | null)[]): Range | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? { least: Math.min(...known), most: Math.max(...known) } : null;
}

function worstFirst(a: Gap, b: Gap): number {
  if (a.isNobody !== b.isNobody) return a.isNobody ? -1 : 1;
  const byContacts = (b.contacts ?? -1) - (a.contacts ?? -1);
  if (byContacts !== 0) return byContacts;
  return (b.short?.most ?? 0) - (a.short?.most ?? 0);
}
