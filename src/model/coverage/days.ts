import type { Day, Instant, MetricsDocument, Slot } from '../../contract/types.js';
import { dayNumber, dayOf } from '../day.js';
import { type CellFacts, joinedFacts, slotFacts } from './facts.js';
import { openingOf } from './opening.js';
import type { StaffingTerms } from './staffing.js';
import { type WallTime, zoneOf } from './zone.js';

/** One hour (or quarter) of one day. */
export interface DayHour {
  readonly kind: 'measured' | 'none' | 'closed' | 'no-such-hour';
  /** `null` when nothing was measured. A closed hour may still have contacts, but needs nobody. */
  readonly facts: CellFacts | null;
  /** Open, and nobody scheduled. */
  readonly isNobody: boolean;
  readonly start: Instant | null;
}

/** Three years: a mistyped period must not hold up the page. */
const mostDays = 1100;

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
  hour(day: number, minute: number): DayHour;
  /** The document's own time on the wall; `null` when it does not say. */
  readonly now: WallTime | null;
}

interface StartedSlot {
  readonly slot: Slot;
  readonly minute: number;
  readonly isRunning: boolean;
}

/** How far back, and how fine. */
interface Reach {
  readonly weeks?: number | null;
  readonly minutes?: number | null;
}

const dayMinutes = 1440;
const quarter = 15;
const isStaffed = ({ slot }: StartedSlot): boolean => (slot.scheduled ?? 0) > 0;

/** Sorts the slots into the hours they start in; `null` when none lies in the days shown. */
export function coverageDays(
  document: MetricsDocument,
  slots: readonly Slot[],
  terms: StaffingTerms,
  reach: Reach,
): CoverageDays | null {
  const zone = zoneOf(document.timeZone);
  const { open, minutes: slotMinutes = 60 } = document.shifts ?? {};
  const minutes = reach.minutes === 30 || reach.minutes === 60 ? Math.max(reach.minutes, slotMinutes) : slotMinutes;
  const perDay = dayMinutes / minutes;
  const now = document.generatedAt ? Date.parse(document.generatedAt) : null;

  let first = Infinity;
  let last = -Infinity;
  const hours = new Map<number, StartedSlot[]>();
  for (const slot of slots) {
    if (!isMeasured(slot)) continue;
    const start = Date.parse(slot.start);
    const { day, minute } = zone.wallTime(start);
    const isRunning = now !== null && start <= now && now < start + slotMinutes * 60_000;
    const at = day * perDay + Math.floor(minute / minutes);
    const hour = hours.get(at);
    if (hour) hour.push({ slot, minute, isRunning });
    else hours.set(at, [{ slot, minute, isRunning }]);
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (document.period) {
    first = dayNumber(document.period.from);
    last = dayNumber(document.period.to);
  }
  if (reach.weeks && reach.weeks >= 1) first = last - 7 * Math.floor(reach.weeks) + 1;
  first = Math.max(first, last - mostDays + 1);

  const opening = openingOf(open);
  const none: readonly StartedSlot[] = [];
  const slotsAt = (day: number, minute: number): readonly StartedSlot[] =>
    hours.get(day * perDay + minute / minutes) ?? none;

  // What is closed on every day is cropped; between the two ends nothing can be any more.
  let low = dayMinutes;
  let high = -minutes;
  let isEmpty = true;
  for (let day = first; day <= last; day += 1) {
    for (let minute = 0; minute < dayMinutes; minute += minutes) {
      const here = slotsAt(day, minute);
      isEmpty &&= here.length === 0;
      if (minute >= low && minute <= high) continue;
      const isShown = opening.isKnown(day)
        ? opening.isOpen(day, minute, minute + minutes) || here.some(isStaffed)
        : here.length > 0;
      if (!isShown) continue;
      low = Math.min(low, minute);
      high = Math.max(high, minute);
    }
  }
  if (isEmpty || high < low) return null;

  /** How many slots an hour has when it is complete: two rounds of a repeated hour, none of a skipped one. */
  const expected = (day: number, minute: number): number => {
    const quarters = zone.quarters(day);
    if (minutes === slotMinutes && !quarters) return 1;
    let count = 0;
    for (let at = minute; at < minute + minutes; at += slotMinutes)
      if (opening.isOpen(day, at, at + slotMinutes)) count += quarters?.[at / quarter] ?? 1;
    return count;
  };

  const hour = (day: number, minute: number): DayHour => {
    const started = slotsAt(day, minute);
    const start = started[0]?.slot.start ?? null;
    const bare = { facts: null, isNobody: false, start };
    if (!started.some(isStaffed) && !opening.isOpen(day, minute, minute + minutes)) {
      if (!start) return { ...bare, kind: 'closed' };
      const waiting = { ...terms, intraday: false };
      const all = started.map(({ slot, isRunning }) => slotFacts({ ...slot, scheduled: null }, waiting, isRunning));
      return { ...bare, kind: 'closed', facts: joinedFacts(all, 'sum') };
    }
    if (!start) {
      const quarters = zone.quarters(day)?.slice(minute / quarter, (minute + minutes) / quarter);
      return { ...bare, kind: quarters?.every((shown) => shown === 0) ? 'no-such-hour' : 'none' };
    }
    const open = started.filter((one) => isStaffed(one) || opening.isOpen(day, one.minute, one.minute + slotMinutes));
    const all = (open.length > 0 ? open : started).map(({ slot, isRunning }) => slotFacts(slot, terms, isRunning));
    const joined = joinedFacts(all, 'sum');
    const whole = expected(day, minute);
    const isPart =
      whole > 1 &&
      (['demand', 'contacts'] as const).some((key) => {
        const count = all.filter((one) => one[key] !== null).length;
        return count > 0 && count < whole;
      });
    const facts = isPart ? { ...joined, isPartial: true } : joined;
    const isWanted = opening.isKnown(day) || (facts.required ?? 0) > 0 || (facts.demand ?? 0) > 0;
    return { kind: 'measured', facts, isNobody: facts.scheduled === 0 && isWanted, start };
  };

  return {
    from: dayOf(first),
    to: dayOf(last),
    first,
    last,
    minutes,
    columns: Array.from({ length: (high - low) / minutes + 1 }, (_, column) => low + column * minutes),
    hour,
    now: now === null ? null : zone.wallTime(now),
  };
}

/** A row of nulls is no row. */
const isMeasured = ({ contacts, forecast, scheduled, required, present, answered }: Slot): boolean =>
  (contacts ?? forecast ?? scheduled ?? required ?? present ?? answered ?? null) !== null;
