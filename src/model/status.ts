import type { Metric } from '../contract/catalogue.js';
import type { Band } from '../contract/types.js';
import type { Interval } from '../stats/interval.js';
import { targetBand, targetValue } from './metric.js';

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
export function statusOf(metric: Metric, figure: Judged): Status {
  const band = targetBand(metric);
  const target = targetValue(metric);
  if (band === null && target === null) return 'no-target';
  if (metric.better === 'neither') return 'no-target';
  if (figure.count !== null && figure.count < metric.minSample) return 'too-few';
  const range = metric.sampled ? figure.interval : null;
  if (band) return bandStatus(metric, figure.value, band, range);
  if (target === null || metric.better === 'band') return 'no-target';
  const sign = metric.better === 'higher' ? 1 : -1;
  if (range) return sampledStatus(range, target, sign);
  // A sampled figure without an interval (a mean without its spread) cannot say on which side it truly is.
  if (metric.sampled) return 'unsure';
  return countedStatus(figure.value, target, metric.settings.watch, sign);
}

function sampledStatus(range: Interval, target: number, sign: 1 | -1): Status {
  const worst = sign === 1 ? range.low : range.high;
  const best = sign === 1 ? range.high : range.low;
  if (sign * worst >= sign * target) return 'met';
  if (sign * best < sign * target) return 'missed';
  return 'unsure';
}

/**
 * A watch limit on the good side of the target warns before it is missed; on the other side it is how far below the
 * target a figure is watched before it counts as missed.
 */
function countedStatus(value: number, target: number, watch: number | Band | null | undefined, sign: 1 | -1): Status {
  const reached = sign * value >= sign * target;
  if (typeof watch !== 'number') return reached ? 'met' : 'missed';
  if (sign * watch > sign * target) return !reached ? 'missed' : sign * value < sign * watch ? 'watch' : 'met';
  return reached ? 'met' : sign * value >= sign * watch ? 'watch' : 'missed';
}

function bandStatus(metric: Metric, value: number, band: Band, range: Interval | null): Status {
  if (range && (range.low < band.from || range.high > band.to) && range.high >= band.from && range.low <= band.to) {
    return 'unsure';
  }
  if (value >= band.from && value <= band.to) return 'in-band';
  const { watch } = metric.settings;
  if (!range && typeof watch === 'object' && watch && value >= watch.from && value <= watch.to) return 'watch';
  return value < band.from ? 'below-band' : 'above-band';
}

/** How a status reads at a glance; picture, colour and mark follow it. */
export type Tone = 'good' | 'bad' | 'watch' | 'quiet';

const tones: Readonly<Record<Status, Tone>> = {
  met: 'good',
  'in-band': 'good',
  missed: 'bad',
  'above-band': 'bad',
  'below-band': 'bad',
  watch: 'watch',
  unsure: 'quiet',
  'too-few': 'quiet',
  'no-target': 'quiet',
};

/** The tone of a status; only good and bad are ever coloured as such. */
export const toneOf = (status: Status): Tone => tones[status];
