import type { Channel, Day, MetricsDocument, Shifts, TeamEvent } from '../contract/types.js';
import { coverageChannel } from './coverage-channel.js';
import { coverageDays, type CoverageDays } from './coverage-days.js';
import { type CoverageRow, coverageRows } from './coverage-rows.js';
import { type CoverageCell, type CoverageMeasure, newCell } from './coverage-cell.js';
import { type Gap, gapsOf } from './gaps.js';
import { remembered } from './remember.js';
import { type StaffingTerms, staffingTerms } from './staffing.js';

/** Weekday × time of day, or date × time of day. */
export type CoverageView = 'week' | 'dates';

export interface CoverageOptions {
  /** A channel's id; without one, the document's own figure over all, else its first live channel. */
  readonly channel?: string | null;
  /** Default `net`. */
  readonly measure?: CoverageMeasure;
  /** Default `week`. */
  readonly view?: CoverageView;
  /** How many weeks to reach back from the end of the period; without it, the period. */
  readonly weeks?: number | null;
  /** Minutes of a column, 15, 30 or 60; never finer than the document's slots. */
  readonly minutes?: number | null;
  /** From how many people short each step of severity starts; default 1, 2, 3. */
  readonly steps?: readonly number[];
  /** First weekday of the rows; Monday is 0. */
  readonly weekStart?: number;
}

/** All that is known of how the hours are covered, before anybody decides how it looks or in which language. */
export interface Coverage {
  readonly measure: CoverageMeasure;
  readonly view: CoverageView;
  readonly channel: Channel | null;
  /** Other channels with slots, which have pictures of their own. */
  readonly otherChannels: readonly Channel[];
  readonly from: Day;
  readonly to: Day;
  /** Minutes of a column. */
  readonly minutes: number;
  /** Minute of the day each column starts at. */
  readonly columns: readonly number[];
  readonly rows: readonly CoverageRow[];
  /** A list of cells a row. */
  readonly cells: readonly (readonly CoverageCell[])[];
  /** The most days behind one cell; 1 when every row is a single date. */
  readonly weeks: number;
  /** Whether every row is a single date. */
  readonly isDated: boolean;
  /** Hours without enough people, the worst first. */
  readonly gaps: readonly Gap[];
  /** Holidays and Ramadan left out of the means. */
  readonly leftOut: readonly TeamEvent[];
  readonly terms: StaffingTerms;
  readonly staffing: NonNullable<Shifts['staffing']>;
  /** Whether the people needed are given by the document or reckoned, somewhere. */
  readonly isGiven: boolean;
  readonly isEstimate: boolean;
  /** Where the document's own time stands in the picture. */
  readonly now: { readonly row: number; readonly minute: number } | null;
  readonly steps: readonly number[];
  /** The largest number shown: the end of the scale of every measure but `net`. */
  readonly highest: number;
}

const wholePeople = [1, 2, 3];

/** How the hours of one channel are covered; `null` when none of its slots lies in the days shown. */
export const coverageOf = remembered(newCoverage);

function newCoverage(document: MetricsDocument, options: CoverageOptions): Coverage | null {
  const { channel, slots, others } = coverageChannel(document, options.channel ?? null);
  const terms = staffingTerms(document, channel);
  const days = coverageDays(document, slots, terms, options);
  if (!days) return null;

  const view = options.view ?? 'week';
  const measure = shownMeasure(options.measure ?? 'net', terms);
  const steps = options.steps && options.steps.length > 0 ? options.steps : wholePeople;
  const { rows, leftOut, now } = coverageRows(document, days, view, options.weekStart ?? 0);
  const cells = rows.map((row) =>
    days.columns.map((minute, column) =>
      newCell(
        row.days.map((day) => days.hour(day, column)),
        { measure, steps, isIntraday: terms.intraday, time: timeOf(days, row, minute) },
      ),
    ),
  );
  const all = cells.flat();
  return {
    measure,
    view,
    channel,
    otherChannels: others,
    from: days.from,
    to: days.to,
    minutes: days.minutes,
    columns: days.columns,
    rows,
    cells,
    weeks: rows.reduce((most, row) => Math.max(most, row.days.length), 1),
    isDated: rows.every((row) => row.day !== null),
    gaps: gapsOf(rows, days.columns, days.minutes, cells),
    leftOut,
    terms,
    staffing: document.shifts?.staffing ?? 'in-seat',
    isGiven: all.some(({ facts }) => facts.required !== null && !facts.isEstimate),
    isEstimate: all.some(({ facts }) => facts.isEstimate),
    now,
    steps,
    highest: all.reduce((most, cell) => Math.max(most, cell.value ?? 0), 0),
  };
}

// Work that can wait has no people needed by the hour: what there is to see of it is its contacts.
function shownMeasure(measure: CoverageMeasure, { intraday }: StaffingTerms): CoverageMeasure {
  return !intraday && (measure === 'net' || measure === 'required') ? 'contacts' : measure;
}

/** Past and future only where some of both can be seen: in a week long gone nothing steps back. */
function timeOf({ now, first, last, minutes }: CoverageDays, row: CoverageRow, minute: number): CoverageCell['time'] {
  const [day] = row.days;
  if (row.day === null || day === undefined || !now || now.day < first || now.day > last) return null;
  if (day !== now.day) return day < now.day ? 'past' : 'future';
  if (now.minute < minute) return 'future';
  return now.minute < minute + minutes ? 'now' : 'past';
}
