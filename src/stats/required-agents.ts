import { firstStep, inverseBlocking, trafficLoad, waitingShare } from './erlang.js';

/** What comes in during one slot, and how well it is to be answered. */
export interface Demand {
  /** Contacts in the slot. */
  readonly contacts: number;
  /** Length of the slot. */
  readonly seconds: number;
  /** Mean seconds to handle one contact. */
  readonly handleTime: number;
  /** Answer this share, 0 to 1 … */
  readonly share: number;
  /** … within this many seconds. */
  readonly within: number;
  /** Highest share of ready time spent on contacts, above 0 to 1; absent is 1. */
  readonly maxOccupancy?: number | null | undefined;
  /** Paid time not available for contacts, 0 to below 1; absent is 0. */
  readonly shrinkage?: number | null | undefined;
  /** Contacts one person handles at a time, at least 1; absent is 1. */
  readonly concurrency?: number | null | undefined;
}

// 21 / (1 − 0.3) is 30.000000000000004 in doubles, and must not become 31 people.
const wholePeople = (people: number): number => Math.ceil(people - 1e-9);

/**
 * How many people to roster so that enough of them are free to take contacts: needed / (1 − shrinkage), rounded up.
 * Not needed × (1 + shrinkage): of 20 people at 30 % shrinkage 14 are there, of 18 only 12.6.
 * `null` when needed is negative or shrinkage is not from 0 to below 1.
 */
export function rosteredAgents(needed: number, shrinkage: number): number | null {
  if (!(needed >= 0 && shrinkage >= 0 && shrinkage < 1)) return null;
  const people = wholePeople(needed / (1 - shrinkage));
  return Number.isFinite(people) ? people : null;
}

/**
 * The fewest people who meet the service level without being busier than allowed, raised for shrinkage.
 *
 * Smallest N above the load with Erlang C service level ≥ share and load / N ≤ maximum occupancy. The recursion is
 * carried from one N to the next, never begun again. An estimate: it assumes that contacts come at random at a
 * steady rate, that nobody hangs up, and that everybody can take every contact.
 * Unit: whole people; no contacts need nobody. `null` when a number is missing, negative or out of its range, or
 * when the load is above 100,000 Erlangs.
 */
export function requiredAgents(demand: Demand): number | null {
  const { contacts, seconds, handleTime, share, within } = demand;
  const maxOccupancy = demand.maxOccupancy ?? 1;
  const shrinkage = demand.shrinkage ?? 0;
  if (contacts === 0) return 0;
  const load = trafficLoad(contacts, handleTime, seconds, demand.concurrency ?? 1);
  if (load === null || load > 100_000 || !(share >= 0 && share <= 1) || !(within >= 0 && within < Infinity))
    return null;
  if (!(maxOccupancy > 0 && maxOccupancy <= 1)) return null;

  let agents = Math.max(Math.floor(load) + 1, wholePeople(load / maxOccupancy));
  const from = firstStep(load, agents);
  // Among whole people 1/B is 1 with none, and below the load as `firstStep` says.
  let inverse = inverseBlocking(load, from, load / (load - from), agents);
  // A target of exactly what is reached is reached.
  const allowed = 1 - share + 1e-12;
  while (waitingShare(load, agents, inverse) * Math.exp((-(agents - load) * within) / handleTime) > allowed) {
    agents += 1;
    inverse = 1 + (agents / load) * inverse;
  }
  return rosteredAgents(agents, shrinkage);
}
