import type { Channel, MetricsDocument, Slot } from '../contract/types.js';
import { trafficLoad } from '../stats/erlang.js';
import { requiredAgents } from '../stats/required-agents.js';

/** What an estimate of the people needed rests on; shown where it is asked for. */
export interface StaffingTerms {
  /** Answer this share within this many seconds; `null` when the document names no service level. */
  readonly serviceLevel: { readonly share: number; readonly within: number } | null;
  /** Highest share of ready time on contacts. */
  readonly maxOccupancy: number;
  /** Everybody on the roster is counted, so the people needed are raised by this share; 0 when people in seat are. */
  readonly shrinkage: number;
  /** Contacts one person handles at a time. */
  readonly concurrency: number;
  /** False for work that can wait for the day: it has no gap of an hour. */
  readonly intraday: boolean;
  /** Seconds of a slot. */
  readonly seconds: number;
}

/** How the people needed are reckoned for one channel of a document. */
export function staffingTerms(document: MetricsDocument, channel: Channel | null): StaffingTerms {
  const { shifts, metrics } = document;
  return {
    serviceLevel: shifts?.serviceLevel ?? metricTarget(metrics),
    maxOccupancy: shifts?.maxOccupancy ?? 1,
    shrinkage: shifts?.staffing === 'rostered' ? (shifts.shrinkage ?? 0) : 0,
    concurrency: channel?.work === 'concurrent' ? (channel.concurrency ?? 1) : 1,
    intraday: channel?.work !== 'deferrable',
    seconds: (shifts?.minutes ?? 60) * 60,
  };
}

/** Whether demand was counted or is expected. */
export type Basis = 'contacts' | 'forecast';

/** A slot that may still be running by the document's own time: its contacts are those so far. */
export interface TimedSlot extends Slot {
  readonly isRunning?: boolean;
}

/** What one slot needs. */
export interface SlotNeed {
  readonly basis: Basis | null;
  /** Contacts where they were counted, else those expected. */
  readonly demand: number | null;
  /** People needed; `null` when the slot does not say enough, or its work can wait. */
  readonly required: number | null;
  /** True when the document did not give it and it was reckoned by Erlang C. */
  readonly isEstimate: boolean;
  /** Work that comes in, in people without a pause. */
  readonly load: number | null;
}

/** What a slot needs: as the document says, else estimated from its contacts and handle time. */
export function slotNeed(slot: TimedSlot, terms: StaffingTerms): SlotNeed {
  const { demand, basis } = slotDemand(slot);
  if (!terms.intraday) return { basis, demand, required: null, isEstimate: false, load: null };
  const load = demand === null ? null : slotLoad(demand, slot.handleTime ?? null, terms);
  if (slot.required != null) return { basis, demand, required: slot.required, isEstimate: false, load };
  return {
    basis,
    demand,
    required: demand === null ? null : estimate(demand, slot.handleTime, terms),
    isEstimate: true,
    load,
  };
}

/** Contacts where they were counted, else those expected; while the slot runs, whichever is more. */
function slotDemand({ contacts, forecast, isRunning }: TimedSlot): Pick<SlotNeed, 'demand' | 'basis'> {
  if (contacts == null || (isRunning && forecast != null && forecast > contacts)) {
    return { demand: forecast ?? null, basis: forecast == null ? null : 'forecast' };
  }
  return { demand: contacts, basis: 'contacts' };
}

function slotLoad(contacts: number, handleTime: number | null, terms: StaffingTerms): number | null {
  if (contacts === 0) return 0;
  return handleTime === null ? null : trafficLoad(contacts, handleTime, terms.seconds, terms.concurrency);
}

function estimate(contacts: number, handleTime: number | null | undefined, terms: StaffingTerms): number | null {
  if (contacts === 0) return 0;
  if (handleTime == null || !terms.serviceLevel) return null;
  return requiredAgents({ contacts, handleTime, ...terms.serviceLevel, ...terms });
}

function metricTarget(metrics: MetricsDocument['metrics']): StaffingTerms['serviceLevel'] {
  const level = metrics && Object.hasOwn(metrics, 'service-level') ? metrics['service-level'] : null;
  if (typeof level?.target !== 'number' || level.within == null) return null;
  return { share: level.target, within: level.within };
}
