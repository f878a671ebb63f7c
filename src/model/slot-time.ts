import type { Day, Instant, MetricsDocument } from '../contract/types.js';
import { dayOf } from './day.js';
import { wallClock } from './wall-time.js';

/** When a slot of any channel begins on the team's wall; `null` for one the document does not have. */
export function slotTime(
  { shifts, timeZone }: MetricsDocument,
  start: Instant,
): { readonly day: Day; readonly minute: number } | null {
  if (!shifts?.slots.some((slot) => slot.start === start)) return null;
  const { day, minute } = wallClock(timeZone)(Date.parse(start));
  return { day: dayOf(day), minute };
}
