import type { Metric } from '../../contract/catalogue.js';
import { mattersFrom } from '../metric.js';

/** Where figures of a metric are good: from `from` to `to`. Without a target both ends are open. */
export interface Aim {
  readonly from: number;
  readonly to: number;
  /** 1 when more is better, −1 when less is; 0 for a band, and where neither is. */
  readonly towards: -1 | 0 | 1;
  /** The ends that are targets: none, one, or the two of a band. */
  readonly limits: readonly number[];
}

/** The aim of a metric. A band stands for itself, whichever direction is better; what is neither good nor bad has none. */
export function aimOf({ better, settings }: Metric): Aim {
  const target = better === 'neither' ? null : settings.target;
  const isBand = typeof target === 'object' && target !== null;
  const towards = isBand ? 0 : better === 'higher' ? 1 : better === 'lower' ? -1 : 0;
  const from = isBand ? target.from : towards > 0 ? target : null;
  const to = isBand ? target.to : towards < 0 ? target : null;
  const limits = [from, to].filter((limit) => limit != null);
  return { from: from ?? -Infinity, to: to ?? Infinity, towards, limits };
}

// 0.90 − 0.89 is 0.0100000…9 and 0.91 − 0.90 is 0.0100000…1: a difference of exactly what matters does matter.
/** Whether a value is far enough from another for anybody to care. */
export const matters = (metric: Metric, value: number, from: number): boolean =>
  Math.abs(value - from) >= mattersFrom(metric, from) - 1e-9;
