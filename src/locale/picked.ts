import type { Picked } from '../model/picked.js';
import type { Format } from './format.js';
import { metricLabel } from './metrics.js';

/** What a picked thing is called: `CSAT`, `Sari W.`, `Tue 17 Nov`, `Tue 17 Nov 19:00`. */
export function pickedText({ metric, label, day, minute }: Picked, format: Format): string {
  if (metric) return metricLabel(metric, format);
  if (!day) return format.text(label ?? '');
  return minute === undefined ? format.day(day) : `${format.day(day)} ${format.clock(minute)}`;
}
