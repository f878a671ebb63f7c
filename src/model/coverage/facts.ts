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
  /** Present minus scheduled: absent below zero. */
  readonly presence: number | null;
  /** By what share more contacts came in than expected, fewer below zero; of the hours that know both. */
  readonly difference: number | null;
  readonly answered: ShareMeasure | null;
  /** Share of contacts answered in time. */
  readonly 'service-level': number | null;
  /** Share of their time the agents scheduled are busy; reckoned only where it is shown. */
  readonly occupancy: number | null;
  /** Mean seconds to handle one contact. */
  readonly handleTime: number | null;
  /** Work that comes in, in people without a pause. */
  readonly load: number | null;
  /** Whether the people needed were reckoned, not given. */
  readonly isEstimate: boolean;
  /** Only part of the hour is counted yet. */
  readonly isPartial: boolean;
}

/**
 * What one slot says: the people needed as the document gives them, else estimated from contacts and handle time.
 * Without terms it is closed: its contacts count, and nobody is needed for them.
 */
export function slotFacts(slot: Slot, terms: StaffingTerms | null, isRunning: boolean): CellFacts {
  const { contacts = null, forecast = null, handleTime = null, present = null } = slot;
  const scheduled = (terms && slot.scheduled) ?? null;
  // Contacts where they were counted, else those expected; while the slot runs, whichever is more.
  const isCounted = contacts !== null && !(isRunning && (forecast ?? 0) > contacts);
  const demand = isCounted ? contacts : forecast;
  let required: number | null = null;
  let load: number | null = null;
  if (terms?.intraday) {
    required = slot.required ?? null;
    if (demand !== null) {
      const work = { contacts: demand, handleTime: handleTime ?? 0 };
      // No contacts are no work, however long one takes.
      load = demand && trafficLoad(demand, work.handleTime, terms.seconds, terms.concurrency);
      required ??= demand && terms.serviceLevel && requiredAgents({ ...terms, ...terms.serviceLevel, ...work });
    }
  }
  return rounded({
    contacts,
    forecast,
    demand,
    basis: demand === null ? null : isCounted ? 'contacts' : 'forecast',
    scheduled,
    required,
    present,
    presence: scheduled === null || present === null ? null : present - scheduled,
    ...reckonedLater,
    difference: isRunning ? null : surplus(contacts, forecast),
    answered: slot.answered ?? null,
    handleTime,
    load,
    isEstimate: required !== null && slot.required == null,
    isPartial: isRunning && contacts !== null,
  });
}

/**
 * Several facts as one: the slots of an hour, whose contacts are summed, or the same hour of several weeks, where
 * they are averaged. People are averaged in both. What is not known is left out of its mean; it is not a zero.
 */
export function joinedFacts(list: readonly CellFacts[], isMean: boolean): CellFacts {
  const [only] = list;
  if (only && list.length === 1) return only;
  // Needed and scheduled are compared, so both are averaged over the hours that know both, if there are any.
  const netted = list.filter(({ net }) => net !== null);
  const staffed = netted.length > 0 ? netted : list;
  const whole = isMean ? list.filter(({ isPartial }) => !isPartial) : list;
  const foreseen = list.filter(({ difference }) => difference !== null);
  const answered = list.flatMap((facts) => facts.answered ?? []);
  // The mean time of a contact over all contacts, not over hours.
  const timed = list.filter(({ handleTime }) => handleTime !== null);
  const handled = total(timed, 'demand');
  return rounded({
    contacts: total(whole, 'contacts', isMean),
    forecast: total(whole, 'forecast', isMean),
    demand: total(whole, 'demand', isMean),
    basis: basisOf(list),
    scheduled: total(staffed, 'scheduled', true),
    required: total(staffed, 'required', true),
    present: total(list, 'present', true),
    presence: total(list, 'presence', true),
    ...reckonedLater,
    difference: surplus(total(foreseen, 'contacts'), total(foreseen, 'forecast')),
    answered:
      answered.length > 0
        ? { part: sumOf(answered, ({ part }) => part), whole: sumOf(answered, ({ whole: all }) => all) }
        : null,
    handleTime: handled
      ? sumOf(timed, ({ handleTime, demand }) => (handleTime ?? 0) * (demand ?? 0)) / handled
      : null,
    load: total(list, 'load', true),
    isEstimate: list.some(({ isEstimate }) => isEstimate),
    isPartial: !isMean && list.some(({ isPartial }) => isPartial),
  });
}

/** What follows from the other facts, once they are rounded or where it is shown. */
const reckonedLater = { net: null, 'service-level': null, occupancy: null };

/** To a whole percent, as it is shown. */
const surplus = (came: number | null, expected: number | null): number | null =>
  came === null || !expected ? null : Math.round((came / expected - 1) * 100) / 100 + 0;

/** Counted as soon as anything of it was. */
export const basisOf = (list: readonly CellFacts[]): Basis | null =>
  (['contacts', 'forecast'] as const).find((each) => list.some(({ basis }) => basis === each)) ?? null;

type Draft = { -readonly [Key in keyof CellFacts]: CellFacts[Key] };
const toTenths = ['contacts', 'forecast', 'demand', 'scheduled', 'required', 'present', 'presence'] as const;

// Rounded here, once, so that picture, words, table and CSV cannot round apart, and the difference a reader checks
// by head is the one shown. In place: there are hundreds, and copies are what costs.
function rounded(facts: Draft): CellFacts {
  for (const key of toTenths) facts[key] = tenths(facts[key]);
  const { scheduled, required, answered, handleTime } = facts;
  facts.net = scheduled === null || required === null ? null : tenths(scheduled - required);
  facts['service-level'] = answered?.whole ? answered.part / answered.whole : null;
  facts.handleTime = handleTime && Math.round(handleTime);
  return facts;
}

/** A number to a tenth. Adding zero turns a minus zero into zero. */
export const tenths = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10) / 10 + 0;

type Count = 'contacts' | 'forecast' | 'demand' | 'scheduled' | 'required' | 'present' | 'presence' | 'load';

const sumOf = <Item>(list: readonly Item[], of: (item: Item) => number): number =>
  list.reduce((sum, item) => sum + of(item), 0);

function total(list: readonly CellFacts[], key: Count, isMean = false): number | null {
  const known = list.flatMap((facts) => facts[key] ?? []);
  const sum = sumOf(known, (value) => value);
  return known.length > 0 ? sum / (isMean ? known.length : 1) : null;
}
