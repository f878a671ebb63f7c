import { isOpen } from './settings.js';

/** Seconds between two instants in which the team was closed. */
export const closedSeconds = (from: number, to: number): number => {
  let closed = 0;
  for (let hour = Math.floor(from / 3600); hour * 3600 < to; hour += 1) {
    if (isOpen(Math.floor(hour / 24), hour % 24)) continue;
    closed += Math.min(to, (hour + 1) * 3600) - Math.max(from, hour * 3600);
  }
  return closed;
};
