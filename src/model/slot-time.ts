import type { Day, Instant, MetricsDocument } from '../contract/types.js';
import { dayOf } from './day.js';
import { wallClock } from './wall-time.js';

/** When a slot begins on the team's wall, however its start is written; `null` for one the document does not have. */
export function slotTime(
  { shifts, timeZone }: MetricsDocument,
  start: Instant,
): { readonly day: Day; readonly minute: number } | null {
  const time = Date.parse(start);
  // Asked at every picture: as the document writes it, a start is found without reading thousands of dates.
  const { slots = [] } = shifts ?? {};
  if (!slots.some((slot) => slot.start === start) && !slots.some((slot) => Date.parse(slot.start) === time))
    return null;
  const { day, minute } = wallClock(timeZone)(time);
  return { day: dayOf(day), minute };
}
