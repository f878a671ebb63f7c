import type { Channel, Day, MetricsDocument, Slot, TeamEvent } from '../../contract/types.js';
import { channelOf } from '../channel.js';
import { dayOf } from '../day.js';
import { remembered } from '../remember.js';
import { type CoverageCell, type CoverageMeasure, measures, newCell } from './cell.js';
import { type CoverageDays, coverageDays } from './days.js';
import { type Gap, gapsOf } from './gaps.js';
import { type ShiftName, shiftsAt } from './opening.js';
import { type CoverageRow, coverageRows } from './rows.js';
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
  readonly from: Day;
  readonly to: Day;
  /** Minutes of a column. */
  readonly minutes: number;
  /** Minute of the day each column starts at. */
  readonly columns: readonly number[];
  /** The named shifts each column lies in. */
  readonly shifts: readonly (readonly ShiftName[])[];
  readonly rows: readonly CoverageRow[];
  /** The hours behind the cells. */
  readonly days: CoverageDays;
  /** A list of cells a row. */
  readonly cells: readonly (readonly CoverageCell[])[];
  /** The most days behind one cell; 1 when every row is a single date. */
  readonly weeks: number;
  /** Hours without enough people, the worst first. */
  readonly gaps: readonly Gap[];
  /** What the team's calendar says of the days shown. */
  readonly events: readonly TeamEvent[];
  /** Holidays and Ramadan left out of the means. */
  readonly leftOut: readonly TeamEvent[];
  readonly terms: StaffingTerms;
  /** Whether the people needed are given by the document or reckoned, somewhere. */
  readonly isGiven: boolean;
  readonly isEstimate: boolean;
  /** Where the document's own time stands in the picture. */
  readonly now: { readonly row: number; readonly minute: number } | null;
  readonly steps: readonly number[];
  /** Whether the numbers are differences: short or absent below zero, and none is the end of a scale. */
  readonly isSigned: boolean;
  /** The largest number shown: the end of the scale of all others. */
  readonly highest: number;
}

const wholePeople = [1, 2, 3];
const reckonedByHour: readonly CoverageMeasure[] = ['net', 'required', 'occupancy'];
const signed: readonly CoverageMeasure[] = ['net', 'presence', 'difference'];

/** How the hours of one channel are covered; `null` when none of its slots lies in the days shown. */
export const coverageOf = remembered(newCoverage);

function newCoverage(document: MetricsDocument, options: CoverageOptions): Coverage | null {
  const { shifts } = document;
  if (!shifts) return null;
  const id = options.channel ?? defaultChannel(document, shifts.slots);
  const channel = channelOf(document, id);
  const terms = staffingTerms(document, channel);
  const slots = shifts.slots.filter((slot) => (slot.channel ?? null) === id);
  const shown = coverageDays(document, slots, terms, options);
  if (!shown) return null;

  const { days, columns, minutes, now } = shown;
  const { view = 'week', weekStart = 0 } = options;
  // An attribute may say anything.
  const wanted = options.measure && measures.includes(options.measure) ? options.measure : 'net';
  // Work that can wait has no people needed by the hour: what there is to see of it is its contacts.
  const measure = !terms.intraday && reckonedByHour.includes(wanted) ? 'contacts' : wanted;
  const steps = options.steps?.length ? options.steps : wholePeople;
  const { rows, events, leftOut } = coverageRows(document, channel, shown, view, weekStart);
  // Past and future only where some of both can be seen: in a week long gone nothing steps back.
  const isRunning = now !== null && days.includes(now.day);
  const timeOf = ({ day, days: [first = 0] }: CoverageRow, minute: number): CoverageCell['time'] => {
    if (!day || !isRunning) return null;
    const since = (now.day - first) * 1440 + now.minute - minute;
    if (since < 0) return 'future';
    return since < minutes ? 'now' : 'past';
  };
  const cells = rows.map((row) =>
    columns.map((minute) =>
      newCell(
        row.days.map((day) => shown.hour(day, minute)),
        { measure, steps, terms },
        timeOf(row, minute),
      ),
    ),
  );
  const all = cells.flat();
  const today = rows.findIndex(({ isToday }) => isToday);
  const isNowShown = now && today >= 0 && columns.some((minute) => minute <= now.minute && now.minute < minute + minutes);
  return {
    measure,
    view,
    channel,
    from: dayOf(days[0] ?? 0),
    to: dayOf(days.at(-1) ?? 0),
    minutes,
    columns,
    shifts: columns.map((minute) => shiftsAt(shifts.named, minute)),
    rows,
    days: shown,
    cells,
    weeks: Math.max(1, ...rows.map((row) => row.days.length)),
    gaps: gapsOf(rows, columns, minutes, cells),
    events,
    leftOut,
    terms,
    isGiven: all.some(({ facts }) => facts.required !== null && !facts.isEstimate),
    isEstimate: all.some(({ facts }) => facts.isEstimate),
    now: isNowShown ? { row: today, minute: now.minute } : null,
    steps,
    isSigned: signed.includes(measure),
    highest: all.reduce((most, { value }) => Math.max(most, value ?? 0), 0),
  };
}

// People answer what cannot wait first, so that is what a lead wants to see first.
const order = ['live', 'concurrent', 'deferrable'];

/**
 * Staffing of several channels is never pooled: where slots name no channel they are the document's own figure over
 * all; else the first live channel is shown, else the first that handles several contacts at a time.
 */
function defaultChannel(document: MetricsDocument, slots: readonly Slot[]): string | null {
  const used = new Set(slots.map(({ channel }) => channel ?? null));
  if (used.has(null)) return null;
  const ids = new Set([...(document.channels ?? []).map(({ id }) => id), ...used]);
  const all = [...ids].filter((each) => used.has(each)).flatMap((each) => channelOf(document, each) ?? []);
  const place = ({ work }: Channel): number => order.indexOf(work ?? 'live');
  return all.toSorted((a, b) => place(a) - place(b))[0]?.id ?? null;
}
