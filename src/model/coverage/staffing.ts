import type { Channel, MetricsDocument, MetricSettings } from '../../contract/types.js';
import { occupancy, serviceLevel } from '../../stats/erlang.js';
import type { CellFacts } from './facts.js';

/** What an estimate of the people needed rests on; shown where it is asked for. */
export interface StaffingTerms {
  /** Answer this share within this many seconds; `null` when the document names no service level. */
  readonly serviceLevel: { readonly share: number; readonly within: number } | null;
  /** Highest share of ready time on contacts. */
  readonly maxOccupancy: number;
  /** Share of their time above which agents are too busy; `null` when the document names no limit. */
  readonly busyAbove: number | null;
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
export function staffingTerms({ shifts, metrics }: MetricsDocument, channel: Channel | null): StaffingTerms {
  const own = (id: string): MetricSettings => (metrics && Object.hasOwn(metrics, id) && metrics[id]) || {};
  const { target, within } = own('service-level');
  const { target: band } = own('occupancy');
  return {
    serviceLevel:
      shifts?.serviceLevel ?? (typeof target === 'number' && within != null ? { share: target, within } : null),
    maxOccupancy: shifts?.maxOccupancy ?? 1,
    busyAbove: shifts?.maxOccupancy ?? (typeof band === 'object' ? (band?.to ?? null) : (band ?? null)),
    shrinkage: shifts?.staffing === 'rostered' ? (shifts.shrinkage ?? 0) : 0,
    concurrency: channel?.work === 'concurrent' ? (channel.concurrency ?? 1) : 1,
    intraday: channel?.work !== 'deferrable',
    seconds: (shifts?.minutes ?? 60) * 60,
  };
}

/** The share of contacts the agents scheduled are expected to answer in time: an estimate by Erlang C. */
export function expectedLevel({ load, scheduled, handleTime }: CellFacts, terms: StaffingTerms): number | null {
  if (load === null || scheduled === null || !terms.serviceLevel) return null;
  return serviceLevel(load, inSeat(scheduled, terms), handleTime ?? 0, terms.serviceLevel.within);
}

/** The share of their time the agents scheduled are busy with the work that comes in. */
export const busyShare = ({ load, scheduled }: CellFacts, terms: StaffingTerms): number | null =>
  load === null || scheduled === null ? null : occupancy(load, inSeat(scheduled, terms));

/** Those of the agents scheduled who are free to take contacts. */
const inSeat = (scheduled: number, { shrinkage }: StaffingTerms): number => scheduled * (1 - shrinkage);
