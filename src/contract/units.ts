import { catalogue } from './catalogue.js';
import { asPercent } from './expectation.js';
import { draft, type Draft } from './issue.js';
import type { Fields } from './rules.js';

type Settings = Readonly<Record<string, Fields>>;

/** Whether a metric's figures are shares: by its settings, else the catalogue, else by the shape it is given in. */
export function isShareMetric(metric: string, settings: Settings | undefined, given: ReadonlySet<string>): boolean {
  const own = settings?.[metric]?.['unit'];
  const standard = Object.hasOwn(catalogue, metric) ? catalogue[metric]!.unit : null;
  const unit = own ?? standard;
  return unit ? unit === 'share' : given.has(metric);
}

/** The metrics that are given as a part of a whole somewhere; one look over what has not been read yet. */
export function givenAsShares(lists: readonly unknown[]): Set<string> {
  const metrics = new Set<string>();
  for (const list of lists) {
    try {
      for (const item of (list as readonly (Given | null)[]).slice(0, 1000)) {
        const isShare = item?.now?.part != null || item?.days?.[0]?.part != null;
        if (isShare && typeof item.metric === 'string') metrics.add(item.metric);
      }
    } catch {
      // Not a list of such items: the reader will say so.
    }
  }
  return metrics;
}

interface Given {
  readonly metric?: unknown;
  readonly now?: { readonly part?: unknown } | null;
  readonly days?: readonly { readonly part?: unknown }[] | null;
}

/** A target, watch limit or difference of a share metric that was given in percent; null when all is well. */
export function percentLimit(settings: Fields): Draft | null {
  for (const key of ['target', 'watch']) {
    const limit = settings[key] as number | Fields | undefined;
    if (typeof limit === 'number' && limit > 1) return percent(limit, [key]);
    if (typeof limit !== 'object') continue;
    for (const edge of ['from', 'to']) {
      const value = limit[edge] as number;
      if (value > 1) return percent(value, [edge, key]);
    }
  }
  const matters = settings['matters'] as number | undefined;
  return matters !== undefined && matters >= 1 ? percent(matters, ['matters']) : null;
}

function percent(value: number, keys: string[]): Draft {
  const made = draft('invalid', { type: 'between', least: 0, most: 1 }, value);
  made.keys.push(...keys);
  return value <= 100 ? asPercent(made, value) : made;
}
