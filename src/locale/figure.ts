import type { Metric } from '../contract/catalogue.js';
import type { Band } from '../contract/types.js';
import type { Interval } from '../stats/interval.js';
import type { Format } from './format.js';

type FigureMetric = Pick<Metric, 'unit'> & { readonly settings: { readonly currency?: string | null } };

/** A figure in its metric's unit: `91.4%`, `2 m 14 s`, `143`, `4.0`, `−12`. */
export function figureText(value: number, metric: FigureMetric, format: Format): string {
  switch (metric.unit) {
    case 'share':
      return format.share(value, shareDigits(value));
    case 'seconds':
      return format.duration(value);
    case 'currency':
      return metric.settings.currency ? format.money(value, metric.settings.currency) : format.number(value, 2);
    case 'nps':
      return format.number(value);
    case 'score':
      return format.fixed(value, 1);
    case 'count':
      return format.number(value, Math.abs(value) < 100 ? 1 : 0);
  }
}

/** A target or limit: as a figure, with no more decimals than it needs. */
export function limitText(value: number, metric: FigureMetric, format: Format): string {
  if (metric.unit === 'share') return format.limit(value);
  return metric.unit === 'score' ? format.number(value, 1) : figureText(value, metric, format);
}

/** A target of one value or a band. */
export function targetText(target: number | Band, metric: FigureMetric, format: Format): string {
  if (typeof target === 'number') return limitText(target, metric, format);
  return rangeText(target.from, target.to, (value) => limitText(value, metric, format));
}

/** Where the true figure likely lies: `89.8–92.8%`. */
export function intervalText({ low, high }: Interval, metric: FigureMetric, format: Format): string {
  return rangeText(low, high, (value) =>
    metric.unit === 'share' ? format.share(value) : figureText(value, metric, format),
  );
}

// 99.96% is not 100.0%: what is not all and not nothing keeps the decimals that say so.
function shareDigits(value: number): number {
  const apart = 100 * Math.min(Math.abs(value), Math.abs(1 - value));
  if (apart === 0) return 0;
  return apart >= 0.05 ? 1 : Math.min(4, Math.ceil(-Math.log10(apart * 2)));
}

// The unit is said once where it stands at the end of both: 89.8–92.8%. A dash needs room beside a minus.
function rangeText(low: number, high: number, write: (value: number) => string): string {
  const [from, to] = [write(low), write(high)];
  if (low < 0 || high < 0) return `${from} – ${to}`;
  return from.endsWith('%') && to.endsWith('%') ? `${from.slice(0, -1).trimEnd()}–${to}` : `${from}–${to}`;
}

/** The size of a difference, without its sign: points for shares, time for durations, percent for counts. */
export function differenceText(
  difference: number,
  relative: number | null,
  metric: FigureMetric,
  format: Format,
): string {
  const size = Math.abs(difference);
  if (metric.unit === 'share') return format.points(size);
  if (metric.unit === 'nps' || metric.unit === 'score') return format.points(size / 100);
  const text = figureText(size, metric, format);
  return relative === null ? text : `${text} (${format.share(Math.abs(relative), Math.abs(relative) < 0.01 ? 1 : 0)})`;
}
