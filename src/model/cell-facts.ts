import type { ShareMeasure } from '../contract/types.js';
import { type Basis, slotNeed, type StaffingTerms, type TimedSlot } from './staffing.js';

/** What is known of one hour (or quarter) of one day, or of one weekday on average. People and contacts to a tenth. */
export interface CellFacts {
  /** Contacts that came in. */
  readonly contacts: number | null;
  /** Contacts expected. */
  readonly forecast: number | null;
  /** Contacts where they were counted, else those expected: what the people needed are reckoned from. */
  readonly demand: number | null;
  readonly basis: Basis | null;
  readonly scheduled: number | null;
  readonly required: number | null;
  /** Scheduled minus required, of the numbers as they are shown: short below zero. */
  readonly net: number | null;
  readonly present: number | null;
  readonly answered: ShareMeasure | null;
  /** Mean seconds to handle one contact. */
  readonly handleTime: number | null;
  /** Work that comes in, in people without a pause. */
  readonly load: number | null;
  /** Whether the people needed were reckoned, not given. */
  readonly isEstimate: boolean;
  /** Only part of the hour is counted yet. */
  readonly isPartial: boolean;
}

export const noFacts: CellFacts = {
  contacts: null,
  forecast: null,
  demand: null,
  basis: null,
  scheduled: null,
  required: null,
  net: null,
  present: null,
  answered: null,
  handleTime: null,
  load: null,
  isEstimate: false,
  isPartial: false,
};

/**
 * The slots that start in one cell of one day as one: contacts are summed, people averaged. An hour that the clocks
 * repeat holds the contacts of both its rounds. `expected` is how many slots a whole cell has.
 */
export function slotsFacts(slots: readonly TimedSlot[], expected: number, terms: StaffingTerms): CellFacts {
  const [only] = slots;
  if (only && slots.length === 1 && expected <= 1) return slotFacts(only, terms);
  const needs = slots.map((slot) => slotNeed(slot, terms));
  // Needed and scheduled are compared, so both are averaged over the slots that know both, if there are any.
  const paired = slots.map((slot, index) => slot.scheduled != null && needs[index]?.required != null);
  const takes = (index: number): boolean => !paired.includes(true) || paired[index] === true;
  const measured = slots.filter((slot) => slot.contacts != null).length;
  const demanded = needs.filter((need) => need.demand !== null).length;
  return newFacts({
    contacts: sum(slots.map((slot) => slot.contacts)),
    forecast: sum(slots.map((slot) => slot.forecast)),
    demand: sum(needs.map((need) => need.demand)),
    basis: basisOf(needs.map((need) => need.basis)),
    scheduled: mean(slots.map((slot, index) => (takes(index) ? slot.scheduled : null))),
    required: mean(needs.map((need, index) => (takes(index) ? need.required : null))),
    present: mean(slots.map((slot) => slot.present)),
    answered: pooled(slots.map((slot) => slot.answered)),
    handleTime: weighted(slots.map((slot, index) => [slot.handleTime, needs[index]?.demand])),
    load: mean(needs.map((need) => need.load)),
    isEstimate: needs.some((need) => need.isEstimate && need.required !== null),
    isPartial:
      slots.some((slot) => slot.isRunning === true && slot.contacts != null) ||
      (demanded > 0 && demanded < expected) ||
      (measured > 0 && measured < expected),
  });
}

// Nearly every cell is one slot, and there are thousands: it is not worth ten lists.
function slotFacts(slot: TimedSlot, terms: StaffingTerms): CellFacts {
  const need = slotNeed(slot, terms);
  return newFacts({
    contacts: slot.contacts ?? null,
    forecast: slot.forecast ?? null,
    demand: need.demand,
    basis: need.basis,
    scheduled: slot.scheduled ?? null,
    required: need.required,
    present: slot.present ?? null,
    answered: slot.answered ?? null,
    handleTime: slot.handleTime ?? null,
    load: need.load,
    isEstimate: need.isEstimate && need.required !== null,
    isPartial: slot.isRunning === true && slot.contacts != null,
  });
}

/** The mean of several weeks' facts. A week without a figure is left out of that figure's mean; it is not a zero. */
export function meanFacts(weeks: readonly CellFacts[]): CellFacts {
  const [only] = weeks;
  if (only && weeks.length === 1) return only;
  const whole = weeks.filter((week) => !week.isPartial);
  const netted = weeks.filter((week) => week.net !== null);
  const staffed = netted.length > 0 ? netted : weeks;
  return newFacts({
    contacts: mean(whole.map((week) => week.contacts)),
    forecast: mean(whole.map((week) => week.forecast)),
    demand: mean(whole.map((week) => week.demand)),
    basis: basisOf(weeks.map((week) => week.basis)),
    scheduled: mean(staffed.map((week) => week.scheduled)),
    required: mean(staffed.map((week) => week.required)),
    present: mean(weeks.map((week) => week.present)),
    answered: pooled(weeks.map((week) => week.answered)),
    handleTime: weighted(weeks.map((week) => [week.handleTime, week.demand])),
    load: mean(weeks.map((week) => week.load)),
    isEstimate: weeks.some((week) => week.isEstimate),
    isPartial: false,
  });
}

type Unrounded = Omit<CellFacts, 'net'>;

// Rounded here, once, so that picture, words, table and CSV cannot round apart, and the difference a reader checks
// by head is the one shown.
function newFacts(facts: Unrounded): CellFacts {
  const scheduled = tenths(facts.scheduled);
  const required = tenths(facts.required);
  return {
    ...facts,
    contacts: tenths(facts.contacts),
    forecast: tenths(facts.forecast),
    demand: tenths(facts.demand),
    scheduled,
    required,
    net: scheduled === null || required === null ? null : tenths(scheduled - required),
    present: tenths(facts.present),
    handleTime: facts.handleTime === null ? null : Math.round(facts.handleTime),
  };
}

// Adding zero turns a minus zero into zero.
const tenths = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10 + 0);

/** Counted as soon as anything in it was. */
function basisOf(list: readonly (Basis | null)[]): Basis | null {
  if (list.includes('contacts')) return 'contacts';
  return list.includes('forecast') ? 'forecast' : null;
}

function sum(values: readonly (number | null | undefined)[]): number | null {
  let total: number | null = null;
  for (const value of values) if (value != null) total = (total ?? 0) + value;
  return total;
}

function mean(values: readonly (number | null | undefined)[]): number | null {
  const total = sum(values);
  return total === null ? null : total / values.filter((value) => value != null).length;
}

/** The mean time of a contact over all contacts, not over hours. */
function weighted(
  pairs: readonly (readonly [seconds: number | null | undefined, contacts: number | null | undefined])[],
): number | null {
  const total = sum(
    pairs.map(([seconds, contacts]) => (seconds == null || contacts == null ? null : seconds * contacts)),
  );
  const contacts = sum(pairs.map(([seconds, count]) => (seconds == null ? null : count)));
  return total === null || !contacts ? null : total / contacts;
}

function pooled(shares: readonly (ShareMeasure | null | undefined)[]): ShareMeasure | null {
  const part = sum(shares.map((share) => share?.part));
  const whole = sum(shares.map((share) => share?.whole));
  return part === null || whole === null ? null : { part, whole };
}
