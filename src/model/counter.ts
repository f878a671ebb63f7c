import type { KpiFacts } from './kpi.js';
import { mattersFrom } from './metric.js';

/** Whether a figure moved as if it had been bought with its counter: that one surely got worse, and this is no trifle. */
export function isApart({ metric, change }: KpiFacts, counter: KpiFacts | null): boolean {
  const { better, unit } = metric;
  if (counter?.change?.verdict !== 'worse' || !change || !/better|up|down/.test(change.verdict)) return false;
  // A duration that nobody judges, as handle time, is bought by being shorter.
  const isLess = better === 'lower' || (better === 'neither' && unit === 'seconds');
  const way = better === 'higher' ? 1 : isLess ? -1 : 0;
  // 0.06 − 0.05 is 0.0099999…: a difference of exactly what matters does matter.
  return way * (change.difference ?? 0) > 0.999 * mattersFrom(metric, change.before ?? 0);
}
