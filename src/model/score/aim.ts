import type { Metric } from '../../contract/catalogue.js';
import { mattersFrom, targetBand, targetValue } from '../metric.js';

/** Where figures of a metric are good: from `from` to `to`. Without a target both ends are open. */
export interface Aim {
  readonly from: number;
  readonly to: number;
  /** 1 when more is better, −1 when less is; 0 for a band, and where neither is. */
  readonly towards: -1 | 0 | 1;
  /** The one target; null for a band or without any. */
  readonly target: number | null;
}

/** The aim of a metric. A band stands for itself, whichever direction is better; what is neither good nor bad has none. */
export function aimOf(metric: Metric): Aim {
  const { better } = metric;
  const open = { from: -Infinity, to: Infinity, towards: 0, target: null } as const;
  if (better === 'neither') return open;
  const band = targetBand(metric);
  if (band) return { ...open, from: band.from, to: band.to };
  if (better === 'band') return open;
  const target = targetValue(metric);
  const towards = better === 'higher' ? 1 : -1;
  return { ...open, towards, target, ...(target !== null && { [towards > 0 ? 'from' : 'to']: target }) };
}

/** The ends of an aim that are targets. */
export const limitsOf = ({ from, to }: Aim): readonly number[] => [from, to].filter(Number.isFinite);

// 0.90 − 0.89 is 0.0100000…9 and 0.91 − 0.90 is 0.0100000…1: a difference of exactly what matters does matter.
/** Whether a value is far enough from another for anybody to care. */
export const matters = (metric: Metric, value: number, from: number): boolean =>
  Math.abs(value - from) >= mattersFrom(metric, from) - 1e-9;
