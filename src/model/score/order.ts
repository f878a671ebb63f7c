import { mattersFrom } from '../metric.js';
import type { ScoreCell } from './grid.js';
import type { ScoreRow } from './scorecard.js';

const places = { coach: 0, 'keep-eye': 1, recognise: 2 } as const;

/** The default order: to coach, to keep an eye on, then by the shrunk distance to target; equal ones by name. */
export const inNeed = (a: ScoreRow, b: ScoreRow): number =>
  places[a.mark ?? 'recognise'] - places[b.mark ?? 'recognise'] ||
  // Two without any distance: Infinity − Infinity is no number.
  (a.distance === b.distance ? 0 : a.distance - b.distance) ||
  // Plain code units: the same order on every machine, and making an Intl collator costs more than the sort.
  inOrder(a.agent.name, b.agent.name) ||
  inOrder(a.agent.id, b.agent.id);

const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Of an agent's shrunk figures the one furthest on the wrong side of its target; Infinity without any. */
export const nearestTarget = (cells: readonly (ScoreCell | null)[]): number =>
  Math.min(...cells.map((cell) => (cell ? distanceTo(cell) : Infinity)));

/** In differences that matter, above 0 on the good side. Without a target the peers' middle stands in for it. */
function distanceTo({ column: { metric, aim }, shrunk, peers }: ScoreCell): number {
  if (shrunk === null) return Infinity;
  const { from, to, towards, limits } = aim;
  if (towards === 0) {
    if (limits.length === 0) return Infinity;
    return Math.min(0, shrunk - from, to - shrunk) / (mattersFrom(metric, to) || 1);
  }
  const target = limits[0] ?? peers?.spread?.centre;
  return target === undefined ? Infinity : (towards * (shrunk - target)) / (mattersFrom(metric, target) || 1);
}
