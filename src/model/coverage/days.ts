import type { Instant, MetricsDocument, Slot } from '../../contract/types.js';
import { dayNumber } from '../day.js';
import { type CellFacts, joinedFacts, slotFacts } from './facts.js';
import { openingOf } from './opening.js';
import type { StaffingTerms } from './staffing.js';
import { type WallTime, wallClock } from '../wall-time.js';
import { quartersOf } from './zone.js';

/** One hour (or quarter) of one day. */
export interface DayHour {
  readonly kind: 'measured' | 'none' | 'closed' | 'no-such-hour';
  /** `null` when nothing was measured. A closed hour may still have contacts, but needs nobody. */
  readonly facts: CellFacts | null;
  /** Open, and nobody scheduled. */
  readonly isNobody: boolean;
  /** Each time of an hour that came twice, as the clocks went back; else none. */
  readonly rounds: readonly CellFacts[];
  readonly start: Instant | null;
}

/** The slots of the days shown, hour by hour, in the document's own zone. */
export interface CoverageDays {
  /** All days shown, as days since 1970-01-01. */
  readonly days: readonly number[];
  /** Minutes of a column. */
  readonly minutes: number;
  /** Minute of the day each column starts at: from the first hour ever open or staffed to the last. */
  readonly columns: readonly number[];
  /** What is known of one column of one day; with other slots in place of some, what would be. */
  hour(day: number, minute: number, changed?: ReadonlyMap<Slot, Slot>): DayHour;
  /** The slots that start in it. */
  slots(day: number, minute: number): readonly Slot[];
  /** The document's own time on the wall; `null` when it does not say. */
  readonly now: WallTime | null;
}

interface StartedSlot {
  readonly slot: Slot;
  readonly minute: number;
  /** Of the wall clock against UTC: two in an hour that comes twice. */
  readonly offset: number;
  readonly isRunning: boolean;
}

/** How far back, and how fine. */
interface Reach {
  readonly weeks?: number | null;
  readonly minutes?: number | null;
}

/** Three years: a mistyped period must not hold up the page. */
const mostDays = 1100;
const dayMinutes = 1440;
const quarter = 15;
const isStaffed = ({ slot }: StartedSlot): boolean => (slot.scheduled ?? 0) > 0;
const none: readonly StartedSlot[] = [];

/** So many numbers in equal steps. */
export const inSteps = (count: number, first = 0, step = 1): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index * step);

/** Sorts the slots into the hours they start in; `null` when none lies in the days shown. */
export function coverageDays(
  document: MetricsDocument,
  slots: readonly Slot[],
  terms: StaffingTerms,
  reach: Reach,
): CoverageDays | null {
  const clock = wallClock(document.timeZone);
  const quartersOn = quartersOf(clock);
  const slotMinutes = document.shifts?.minutes ?? 60;
  const minutes = reach.minutes === 30 || reach.minutes === 60 ? Math.max(reach.minutes, slotMinutes) : slotMinutes;
  const now = document.generatedAt ? Date.parse(document.generatedAt) : null;

  const place = (day: number, minute: number): number => day * dayMinutes + minute - (minute % minutes);
  const hours = new Map<number, StartedSlot[]>();
  let first = Infinity;
  let last = -Infinity;
  for (const slot of slots) {
    if (!isMeasured(slot)) continue;
    const start = Date.parse(slot.start);
    const { day, minute, offset } = clock(start);
    const isRunning = now !== null && start <= now && now < start + slotMinutes * 60_000;
    const at = place(day, minute);
    const hour = hours.get(at) ?? [];
    hours.set(at, hour);
    hour.push({ slot, minute, offset, isRunning });
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const { period } = document;
  if (period) [first, last] = [dayNumber(period.from), dayNumber(period.to)];
  if (reach.weeks && reach.weeks >= 1) first = last - 7 * Math.floor(reach.weeks) + 1;
  first = Math.max(first, last - mostDays + 1);
  if (![...hours.keys()].some((at) => at >= place(first, 0) && at < place(last + 1, 0))) return null;

  const opening = openingOf(document.shifts?.open);
  const slotsAt = (day: number, minute: number): readonly StartedSlot[] => hours.get(place(day, minute)) ?? none;
  const isOpen = (day: number, minute: number, length: number): boolean =>
    opening(day, minute, minute + length) !== false;
  const isKnown = (day: number): boolean => opening(day, 0, 0) !== null;

  // What is closed on every day is cropped; between the two ends nothing can be any more.
  const days = inSteps(last - first + 1, first);
  const isEverShown = (minute: number): boolean =>
    days.some((day) => {
      const here = slotsAt(day, minute);
      return isKnown(day) ? isOpen(day, minute, minutes) || here.some(isStaffed) : here.length > 0;
    });
  const all = inSteps(dayMinutes / minutes, 0, minutes);
  const columns = all.slice(all.findIndex(isEverShown), all.findLastIndex(isEverShown) + 1);
  if (columns.length === 0) return null;

  const slotsOf = (day: number, minute: number): readonly Slot[] => slotsAt(day, minute).map(({ slot }) => slot);
  const hour = (day: number, minute: number, changed?: ReadonlyMap<Slot, Slot>): DayHour => {
    const known = slotsAt(day, minute);
    const started = changed ? known.map((one) => ({ ...one, slot: changed.get(one.slot) ?? one.slot })) : known;
    const start = started[0]?.slot.start ?? null;
    const isClosed = !started.some(isStaffed) && !isOpen(day, minute, minutes);
    const quarters = quartersOn(day);
    if (!start) {
      const skipped = quarters?.slice(minute / quarter, (minute + minutes) / quarter).every((shown) => shown === 0);
      return { kind: isClosed ? 'closed' : skipped ? 'no-such-hour' : 'none', facts: null, isNobody: false, rounds: [], start };
    }
    const open = started.filter((one) => isStaffed(one) || isOpen(day, one.minute, slotMinutes));
    const used = open.length > 0 ? open : started;
    const each = used.map(({ slot, isRunning }) =>
      slotFacts(slot, isClosed ? null : terms, isRunning),
    );
    // How many slots an hour has when it is complete: two rounds of a repeated hour, none of a skipped one.
    let whole = 0;
    for (let at = minute; at < minute + minutes; at += slotMinutes)
      if (isOpen(day, at, slotMinutes)) whole += quarters?.[at / quarter] ?? 1;
    const isPart = (['demand', 'contacts'] as const).some((key) => {
      const { length } = each.filter((one) => one[key] !== null);
      return length > 0 && length < whole;
    });
    const joined = joinedFacts(each, false);
    const facts = isPart ? { ...joined, isPartial: true, difference: null } : joined;
    const isWanted = isKnown(day) || (facts.required ?? 0) > 0 || (facts.demand ?? 0) > 0;
    const isNobody = facts.scheduled === 0 && isWanted;
    return { kind: isClosed ? 'closed' : 'measured', facts, isNobody, rounds: quarters ? roundsOf(used, each) : [], start };
  };

  return { days, minutes, columns, hour, slots: slotsOf, now: now === null ? null : clock(now) };
}

/** What each time of an hour that came twice says for itself. */
function roundsOf(started: readonly StartedSlot[], facts: readonly CellFacts[]): readonly CellFacts[] {
  const offsets = [...new Set(started.map(({ offset }) => offset))];
  if (offsets.length < 2) return [];
  return offsets.map((each) =>
    joinedFacts(
      facts.filter((_, index) => started[index]?.offset === each),
      false,
    ),
  );
}

/** A row of nulls is no row. */
const isMeasured = ({ contacts, forecast, scheduled, required, present, answered }: Slot): boolean =>
  (contacts ?? forecast ?? scheduled ?? required ?? present ?? answered ?? null) !== null;
