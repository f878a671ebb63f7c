import { rosteredAgents } from './required-agents.js';

/** Work that may wait, such as email: what has to be done by the end of a span of time. */
export interface Workload {
  /** Contacts to be handled: what comes in, and what is left from before. */
  readonly contacts: number;
  /** Mean seconds to handle one. */
  readonly handleTime: number;
  /** Seconds one person is at work in that span. */
  readonly seconds: number;
  /** Highest share of that time spent on contacts, above 0 to 1; absent is 1. */
  readonly maxOccupancy?: number | null | undefined;
  /** Paid time not available for contacts, 0 to below 1; absent is 0. */
  readonly shrinkage?: number | null | undefined;
}

/**
 * How many people get work done that does not have to be answered at once: no queue is reckoned with, only the hours.
 *
 * contacts × handle time / (seconds × maximum occupancy), raised by 1 / (1 − shrinkage), rounded up.
 * Unit: whole people; no work needs nobody. `null` when a number is missing, negative or out of its range.
 */
export function workloadAgents(work: Workload): number | null {
  const { contacts, handleTime, seconds } = work;
  const maxOccupancy = work.maxOccupancy ?? 1;
  if (!(contacts >= 0 && handleTime > 0 && seconds > 0 && maxOccupancy > 0 && maxOccupancy <= 1)) return null;
  return rosteredAgents((contacts * handleTime) / (seconds * maxOccupancy), work.shrinkage ?? 0);
}
