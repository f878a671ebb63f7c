import type { Day } from '../../contract/types.js';
import type { CoverageCell } from './cell.js';
import type { Coverage } from './coverage.js';
import type { CellAt } from './moves.js';
import type { CoverageRow } from './rows.js';

/** An hour of a picture, and where it stands there. */
export interface Hour {
  readonly at: CellAt;
  readonly row: CoverageRow;
  /** Minute of the day it begins at. */
  readonly minute: number;
  readonly cell: CoverageCell;
}

/** A time of a date, or of a weekday where that is the mean of several. */
export interface HourTime {
  readonly day: Day | null;
  readonly weekday?: number;
  readonly minute: number;
}

/** The hour in a place of a picture; `null` outside of it. */
export function hourAt({ rows, columns, cells }: Coverage, at: CellAt): Hour | null {
  const [line, column] = at;
  const row = rows[line];
  const cell = cells[line]?.[column];
  return row && cell ? { at, row, minute: columns[column] ?? 0, cell } : null;
}

/** The column a minute of the day falls in; −1 outside of them. */
export const columnOf = ({ columns, minutes }: Coverage, minute: number): number =>
  columns.findIndex((from) => from <= minute && minute < from + minutes);

/** The hour a time falls in, however wide the columns are; a date is never found in the mean of several. */
export function hourOf(coverage: Coverage, time: HourTime): Hour | null {
  const row = coverage.rows.findIndex(({ day, weekday }) => (day ?? weekday) === (time.day ?? time.weekday));
  return hourAt(coverage, [row, columnOf(coverage, time.minute)]);
}

/** The same hours in another picture, those of it that are there: once each, however many fall in one. */
export function placesIn(coverage: Coverage, before: Coverage, places: readonly CellAt[]): readonly CellAt[] {
  const found = new Map<string, CellAt>();
  for (const place of places) {
    const hour = hourAt(before, place);
    const at = hour && hourOf(coverage, { ...hour.row, minute: hour.minute })?.at;
    if (at) found.set(at.join(), at);
  }
  return [...found.values()];
}
