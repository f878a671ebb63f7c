import type { Metric } from '../../contract/catalogue.js';

/** Where figures of a metric are good. */
export interface Aim {
  /** 1 when more is better, −1 when less is; 0 for a band, and where neither is. */
  readonly towards: -1 | 0 | 1;
  /** One target, or the two ends of a band; none where there is nothing to reach. */
  readonly limits: readonly number[];
}

/** The aim of a metric. A band stands for itself, whichever direction is better; what is neither good nor bad has none. */
export function aimOf({ better, settings: { target } }: Metric): Aim {
  const isBand = typeof target === 'object' && target !== null && better !== 'neither';
  if (isBand) return { towards: 0, limits: [target.from, target.to] };
  if (better !== 'higher' && better !== 'lower') return { towards: 0, limits: [] };
  return { towards: better === 'higher' ? 1 : -1, limits: typeof target === 'number' ? [target] : [] };
}
