import type { Day, MetricsDocument, Slot } from '../contract/types.js';
import { dayNumber, dayOf } from './day.js';
import { type DayHour, dayHour, type StartedSlot } from './day-hour.js';
import { type Opening, openingOf } from './opening.js';
import type { StaffingTerms } from './staffing.js';
import { type WallTime, zoneOf } from './zone.js';

/** The slots of the days shown, hour by hour, in the document's own zone. */
export interface CoverageDays {
  readonly from: Day;
  readonly to: Day;
  readonly first: number;
  readonly last: number;
  /** Minutes of a column. */
  readonly minutes: number;
  /** Minute of the day each column starts at: from the first hour ever open or staffed to the last. */
  readonly columns: readonly number[];
  /** What is known of one column of one day. */
  hour(day: number, column: number): DayHour;
  /** The document's own time on the wall; `null` when it does not say. */
  readonly now: WallTime | null;
}

/** How far back, and how fine. */
interface Reach {
  readonly weeks?: number | null;
  readonly minutes?: number | null;
}

type Hours = ReadonlyMap<number, readonly StartedSlot[]>;

const dayMinutes = 1440;
const day24 = 86_400_000;

/** Sorts the slots into the hours they start in; `null` when none lies in the days shown. */
export function coverageDays(
  document: MetricsDocument,
  slots: readonly Slot[],
  terms: StaffingTerms,
  reach: Reach,
): CoverageDays | null {
  const zone = zoneOf(document.timeZone);
  const slotMinutes = document.shifts?.minutes ?? 60;
  const minutes = shownMinutes(slotMinutes, reach.minutes ?? null);
  const perDay = dayMinutes / minutes;
  const now = document.generatedAt ? Date.parse(document.generatedAt) : null;
  const started = slots.filter(isMeasured).map((slot) => {
    const start = Date.parse(slot.start);
    const isRunning = now !== null && start <= now && now < start + slotMinutes * 60_000;
    return { slot: isRunning ? { ...slot, isRunning } : slot, ...zone.wallTime(start) };
  });
  const { first, last } = shownRange(document, started, reach.weeks ?? null);

  const hours = new Map<number, StartedSlot[]>();
  for (const one of started) {
    if (one.day < first || one.day > last) continue;
    const at = one.day * perDay + Math.floor(one.minute / minutes);
    const hour = hours.get(at);
    if (hour) hour.push(one);
    else hours.set(at, [one]);
  }
  const opening = openingOf(document.shifts?.open);
  const columns = hours.size > 0 ? openColumns(opening, hours, { first, last, minutes }) : [];
  if (columns.length === 0) return null;

  const changing = new Map<number, boolean>();
  const isChanging = (day: number): boolean => {
    const known = changing.get(day);
    if (known !== undefined) return known;
    const found = zone.startOfDay(day + 1) - zone.startOfDay(day) !== day24;
    changing.set(day, found);
    return found;
  };
  const hourTerms = { zone, opening, terms, minutes, slotMinutes, isChanging };
  return {
    from: dayOf(first),
    to: dayOf(last),
    first,
    last,
    minutes,
    columns,
    hour: (day, column) => {
      const minute = columns[column] ?? 0;
      return dayHour(day, minute, hours.get(day * perDay + minute / minutes) ?? [], hourTerms);
    },
    now: now === null ? null : zone.wallTime(now),
  };
}

/** A row of nulls is no row. */
function isMeasured({ contacts, forecast, scheduled, required, present, answered }: Slot): boolean {
  return (contacts ?? forecast ?? scheduled ?? required ?? present ?? answered ?? null) !== null;
}

function shownMinutes(slotMinutes: number, wanted: number | null): number {
  return wanted !== null && wanted > slotMinutes && [30, 60].includes(wanted) ? wanted : slotMinutes;
}

function shownRange(
  { period }: MetricsDocument,
  slots: readonly StartedSlot[],
  weeks: number | null,
): { first: number; last: number } {
  const days = slots.map((slot) => slot.day);
  const last = period ? dayNumber(period.to) : days.reduce((most, day) => Math.max(most, day), -Infinity);
  if (weeks !== null && weeks >= 1) return { first: last - 7 * Math.floor(weeks) + 1, last };
  return { first: period ? dayNumber(period.from) : days.reduce((least, day) => Math.min(least, day), Infinity), last };
}

interface Extent {
  readonly first: number;
  readonly last: number;
  readonly minutes: number;
}

/** The columns from the first that is ever open or staffed to the last; what is closed on every day is cropped. */
function openColumns(opening: Opening, hours: Hours, { first, last, minutes }: Extent): readonly number[] {
  const perDay = dayMinutes / minutes;
  let low = perDay;
  let high = -1;
  for (let day = first; day <= last; day += 1) {
    for (let column = 0; column < perDay; column += 1) {
      // Between the two ends nothing can be cropped any more.
      if (column >= low && column <= high) continue;
      const slots = hours.get(day * perDay + column);
      const from = column * minutes;
      const isOpen = opening.isKnown(day) && opening.isOpen(day, from, from + minutes);
      const isStaffed = slots?.some(({ slot }) => !opening.isKnown(day) || (slot.scheduled ?? 0) > 0);
      if (!isOpen && !isStaffed) continue;
      low = Math.min(low, column);
      high = Math.max(high, column);
    }
  }
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, column) => (low + column) * minutes);
}
