import type { ShareMeasure, Slot } from '../../contract/types.js';
import { trafficLoad } from '../../stats/erlang.js';
import { requiredAgents } from '../../stats/required-agents.js';
import type { StaffingTerms } from './staffing.js';

/** Whether demand was counted or is expected. */
export type Basis = 'contacts' | 'forecast';

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
  /** Share of contacts answered in time. */
  readonly 'service-level': number | null;
  /** Mean seconds to handle one contact. */
  readonly handleTime: number | null;
  /** Work that comes in, in people without a pause. */
  readonly load: number | null;
  /** Whether the people needed were reckoned, not given. */
  readonly isEstimate: boolean;
  /** Only part of the hour is counted yet. */
  readonly isPartial: boolean;
}

/** What one slot says: the people needed as the document gives them, else estimated from contacts and handle time. */
export function slotFacts(slot: Slot, terms: StaffingTerms, isRunning: boolean): CellFacts {
  const { contacts = null, forecast = null, scheduled = null, present = null, answered = null } = slot;
  const { handleTime = null } = slot;
  // Contacts where they were counted, else those expected; while the slot runs, whichever is more.
  const isCounted = contacts !== null && !(isRunning && (forecast ?? 0) > contacts);
  const demand = isCounted ? contacts : forecast;
  const reckoned = terms.intraday && demand !== null;
  const given = terms.intraday ? (slot.required ?? null) : null;
  const required = given ?? (reckoned ? estimate(demand, handleTime ?? 0, terms) : null);
  return rounded({
    contacts,
    forecast,
    demand,
    basis: demand === null ? null : isCounted ? 'contacts' : 'forecast',
    scheduled,
    required,
    net: null,
    present,
    answered,
    'service-level': null,
    handleTime,
    load: reckoned ? slotLoad(demand, handleTime ?? 0, terms) : null,
    isEstimate: given === null && required !== null,
    isPartial: isRunning && contacts !== null,
  });
}

function estimate(contacts: number, handleTime: number, terms: StaffingTerms): number | null {
  if (contacts === 0) return 0;
  if (!terms.serviceLevel) return null;
  const { share, within } = terms.serviceLevel;
  const { seconds, maxOccupancy, shrinkage, concurrency } = terms;
  // Written out: a spread a slot would cost as much as Erlang C itself.
  return requiredAgents({ contacts, handleTime, share, within, seconds, maxOccupancy, shrinkage, concurrency });
}

const slotLoad = (contacts: number, handleTime: number, { seconds, concurrency }: StaffingTerms): number | null =>
  contacts === 0 ? 0 : trafficLoad(contacts, handleTime, seconds, concurrency);

/**
 * Several facts as one: the slots of an hour, whose contacts are summed, or the same hour of several weeks, where
 * they are averaged. People are averaged in both. What is not known is left out of its mean; it is not a zero.
 */
export function joinedFacts(list: readonly CellFacts[], as: 'sum' | 'mean'): CellFacts {
  const [only] = list;
  if (only && list.length === 1) return only;
  const isMean = as === 'mean';
  // Needed and scheduled are compared, so both are averaged over the hours that know both, if there are any.
  const netted = list.filter(({ net }) => net !== null);
  const staffed = netted.length > 0 ? netted : list;
  const whole = isMean ? list.filter(({ isPartial }) => !isPartial) : list;
  const timed = list.filter(({ handleTime, demand }) => handleTime !== null && demand !== null);
  const handled = total(timed, ({ demand }) => demand);
  const part = total(list, ({ answered }) => answered?.part ?? null);
  const all = total(list, ({ answered }) => answered?.whole ?? null);
  return rounded({
    contacts: total(whole, ({ contacts }) => contacts, isMean),
    forecast: total(whole, ({ forecast }) => forecast, isMean),
    demand: total(whole, ({ demand }) => demand, isMean),
    // Counted as soon as anything in it was.
    basis: list.find(({ basis }) => basis === 'contacts')?.basis ?? list.find(({ basis }) => basis)?.basis ?? null,
    scheduled: total(staffed, ({ scheduled }) => scheduled, true),
    required: total(staffed, ({ required }) => required, true),
    net: null,
    present: total(list, ({ present }) => present, true),
    answered: part === null || all === null ? null : { part, whole: all },
    'service-level': null,
    // The mean time of a contact over all contacts, not over hours.
    handleTime: handled
      ? (total(timed, ({ handleTime, demand }) => (handleTime ?? 0) * (demand ?? 0)) ?? 0) / handled
      : null,
    load: total(list, ({ load }) => load, true),
    isEstimate: list.some(({ isEstimate }) => isEstimate),
    isPartial: !isMean && list.some(({ isPartial }) => isPartial),
  });
}

type Draft = { -readonly [Key in keyof CellFacts]: CellFacts[Key] };
const counted = ['contacts', 'forecast', 'demand', 'scheduled', 'required', 'present'] as const;

// Rounded here, once, so that picture, words, table and CSV cannot round apart, and the difference a reader checks
// by head is the one shown. In place: there are hundreds, and copies are what costs.
function rounded(facts: Draft): CellFacts {
  for (const key of counted) facts[key] = tenths(facts[key]);
  const { scheduled, required, answered, handleTime } = facts;
  facts.net = scheduled === null || required === null ? null : tenths(scheduled - required);
  facts['service-level'] = answered?.whole ? answered.part / answered.whole : null;
  facts.handleTime = handleTime === null ? null : Math.round(handleTime);
  return facts;
}

/** A number to a tenth. Adding zero turns a minus zero into zero. */
export const tenths = <N extends number | null>(value: N): N =>
  (value === null ? null : Math.round(value * 10) / 10 + 0) as N;

function total(
  list: readonly CellFacts[],
  of: (facts: CellFacts) => number | null,
  isMean = false,
): number | null {
  let sum = 0;
  let count = 0;
  for (const facts of list) {
    const value = of(facts);
    if (value === null) continue;
    sum += value;
    count += 1;
  }
  if (count === 0) return null;
  return isMean ? sum / count : sum;
}
