import type { Metric } from '../contract/catalogue.js';
import type { Band } from '../contract/types.js';
import type { Interval } from '../stats/interval.js';

/**
 * What a figure may claim against its target. A counted figure is judged by its value: met, watch, missed; a sampled
 * one with its interval: met, missed, unsure. Two-sided targets say on which side.
 */
export type Status =
  'met' | 'watch' | 'missed' | 'unsure' | 'in-band' | 'above-band' | 'below-band' | 'too-few' | 'no-target';

/** The part of a figure that a status is made from. */
export interface Judged {
  readonly value: number;
  readonly interval: Interval | null;
  readonly count: number | null;
}

/** The status of a figure of a metric. */
export function statusOf(metric: Metric, { value, interval, count }: Judged): Status {
  const { target, watch } = metric.settings;
  if (target == null || metric.better === 'neither') return 'no-target';
  if (count !== null && count < metric.minSample) return 'too-few';
  const range = metric.sampled ? interval : null;
  if (typeof target === 'object') return bandStatus(value, target, watch, range);
  if (metric.better === 'band') return 'no-target';
  // Turned round where less is better, so that more is better below.
  const sign = metric.better === 'higher' ? 1 : -1;
  if (range) {
    const [low, high] = [sign * range.low, sign * range.high];
    if (Math.min(low, high) >= sign * target) return 'met';
    return Math.max(low, high) < sign * target ? 'missed' : 'unsure';
  }
  // A sampled figure without an interval (a mean without its spread) cannot say on which side it truly is.
  if (metric.sampled) return 'unsure';
  // A watch limit on the good side of the target warns before it is missed; on the other side it is how far below the
  // target a figure is watched before it counts as missed.
  const limits = [target, typeof watch === 'number' ? watch : target].map((limit) => sign * limit);
  if (sign * value >= Math.max(...limits)) return 'met';
  return sign * value >= Math.min(...limits) ? 'watch' : 'missed';
}

function bandStatus(
  value: number,
  band: Band,
  watch: number | Band | null | undefined,
  range: Interval | null,
): Status {
  const { low, high } = range ?? { low: value, high: value };
  const isInside = low >= band.from && high <= band.to;
  if (!isInside && high >= band.from && low <= band.to) return 'unsure';
  if (value >= band.from && value <= band.to) return 'in-band';
  if (!range && typeof watch === 'object' && watch && value >= watch.from && value <= watch.to) return 'watch';
  return value < band.from ? 'below-band' : 'above-band';
}

/** How a status reads at a glance; picture, colour and mark follow it. */
export type Tone = 'good' | 'bad' | 'watch' | 'quiet';

const tones: Readonly<Partial<Record<Status, Tone>>> = {
  met: 'good',
  'in-band': 'good',
  missed: 'bad',
  'above-band': 'bad',
  'below-band': 'bad',
  watch: 'watch',
};

/** The tone of a status; only good and bad are ever coloured as such. */
export const toneOf = (status: Status): Tone => tones[status] ?? 'quiet';
