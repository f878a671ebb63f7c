import type { Channel, MetricsDocument } from '../../contract/types.js';

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
export function staffingTerms({ shifts, metrics }: MetricsDocument, channel: Channel | null): StaffingTerms {
  const metric = metrics && Object.hasOwn(metrics, 'service-level') ? metrics['service-level'] : null;
  const { target, within } = metric ?? {};
  return {
    serviceLevel:
      shifts?.serviceLevel ?? (typeof target === 'number' && within != null ? { share: target, within } : null),
    maxOccupancy: shifts?.maxOccupancy ?? 1,
    shrinkage: shifts?.staffing === 'rostered' ? (shifts.shrinkage ?? 0) : 0,
    concurrency: channel?.work === 'concurrent' ? (channel.concurrency ?? 1) : 1,
    intraday: channel?.work !== 'deferrable',
    seconds: (shifts?.minutes ?? 60) * 60,
  };
}
