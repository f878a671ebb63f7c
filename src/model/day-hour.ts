import type { Instant } from '../contract/types.js';
import { type CellFacts, slotsFacts } from './cell-facts.js';
import type { Opening } from './opening.js';
import type { StaffingTerms, TimedSlot } from './staffing.js';
import type { WallTime, Zone } from './zone.js';

/** A slot with the day and minute it starts at. */
export interface StartedSlot extends WallTime {
  readonly slot: TimedSlot;
}

/** One hour (or quarter) of one day. */
export interface DayHour {
  readonly kind: 'measured' | 'none' | 'closed' | 'no-such-hour';
  /** `null` when nothing was measured. A closed hour may still have contacts, but needs nobody. */
  readonly facts: CellFacts | null;
  /** Open, and nobody scheduled. */
  readonly isNobody: boolean;
  readonly start: Instant | null;
}

export interface HourTerms {
  readonly zone: Zone;
  readonly opening: Opening;
  readonly terms: StaffingTerms;
  readonly minutes: number;
  readonly slotMinutes: number;
  /** Whether the clocks change on this day. */
  isChanging(day: number): boolean;
}

/** What is known of one hour of one day from the slots that start in it. */
export function dayHour(day: number, minute: number, started: readonly StartedSlot[], at: HourTerms): DayHour {
  const isKnown = at.opening.isKnown(day);
  const isStaffed = started.some(({ slot }) => (slot.scheduled ?? 0) > 0);
  const start = started[0]?.slot.start ?? null;
  if (!isStaffed && !at.opening.isOpen(day, minute, minute + at.minutes)) {
    const facts = started.length > 0 ? slotsFacts(slotsOf(started), 0, { ...at.terms, intraday: false }) : null;
    return { kind: 'closed', facts: facts && { ...facts, scheduled: null }, isNobody: false, start };
  }
  if (started.length === 0) {
    const isSkipped =
      at.isChanging(day) && wallQuarters(minute, at).every((one) => at.zone.instants(day, one).length === 0);
    return { kind: isSkipped ? 'no-such-hour' : 'none', facts: null, isNobody: false, start };
  }
  const open = started.filter(
    ({ slot, minute: from }) => (slot.scheduled ?? 0) > 0 || at.opening.isOpen(day, from, from + at.slotMinutes),
  );
  const facts = slotsFacts(slotsOf(open.length > 0 ? open : started), expectedSlots(day, minute, at), at.terms);
  const isWanted = isKnown || (facts.required ?? 0) > 0 || (facts.demand ?? 0) > 0;
  return { kind: 'measured', facts, isNobody: facts.scheduled === 0 && isWanted, start };
}

const slotsOf = (started: readonly StartedSlot[]): readonly TimedSlot[] => started.map(({ slot }) => slot);

const quarter = 15;

function wallQuarters(minute: number, { minutes }: HourTerms): readonly number[] {
  return Array.from({ length: minutes / quarter }, (_, index) => minute + index * quarter);
}

/** How many slots the hour has when it is complete: two rounds of a repeated hour, none of a skipped one. */
function expectedSlots(
  day: number,
  minute: number,
  { zone, opening, minutes, slotMinutes, isChanging }: HourTerms,
): number {
  const changes = isChanging(day);
  if (minutes === slotMinutes && !changes) return 1;
  let expected = 0;
  for (let from = minute; from < minute + minutes; from += slotMinutes) {
    if (!opening.isOpen(day, from, from + slotMinutes)) continue;
    expected += changes ? zone.instants(day, from).length : 1;
  }
  return expected;
}
