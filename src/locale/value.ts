import type { Metric } from '../contract/catalogue.js';
import type { Format } from './format.js';
import type { Language } from './language.js';

/** A figure in its metric's unit: `91.4%`, `2 m 14 s`, `143`, `82.0`, `−12`. */
export function valueText(metric: Metric, value: number, format: Format): string {
  switch (metric.unit) {
    case 'share':
      return format.share(value);
    case 'seconds':
      return format.duration(value);
    case 'currency':
      return format.money(value, metric.settings.currency ?? 'USD');
    case 'score':
      return format.fixed(value, 1);
    case 'nps':
      return format.fixed(value, 0);
    case 'count':
      return format.number(value, Math.abs(value) < 10 ? 1 : 0);
  }
}

/** A limit or a target, with no more decimals than it needs: `90%`, `3 m`, `100`. */
export function limitText(metric: Metric, value: number, format: Format): string {
  if (metric.unit === 'share') return format.limit(value);
  return metric.unit === 'score' || metric.unit === 'nps' ? format.number(value, 1) : valueText(metric, value, format);
}

// A dash beside a minus sign cannot be read.
const between: Readonly<Record<Language, string>> = { en: ' to ', id: ' sampai ' };

/** Two figures of one metric as a range: `89.8–92.8%`, `−12 to 8`. */
export function rangeText(metric: Metric, low: number, high: number, format: Format): string {
  if (metric.unit === 'share') return `${format.fixed(low * 100, 1)}–${format.share(high)}`;
  const dash = low < 0 || metric.unit === 'seconds' ? between[format.language] : '–';
  return `${valueText(metric, low, format)}${dash}${valueText(metric, high, format)}`;
}

/** How far two figures are apart, without a sign: shares, scores and NPS in points, counts and money in percent. */
export function differenceText(metric: Metric, difference: number, relative: number | null, format: Format): string {
  if (metric.unit === 'share') return format.points(difference);
  if (metric.unit === 'nps' || metric.unit === 'score') return format.points(difference / 100);
  if (metric.unit === 'seconds') return format.duration(Math.abs(difference));
  return relative === null ? valueText(metric, Math.abs(difference), format) : format.share(Math.abs(relative), 0);
}
