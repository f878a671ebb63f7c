import type { Day } from '../../contract/types.js';
import { mattersFrom } from '../metric.js';
import { inOrder } from '../order.js';
import type { ScoreCell } from './grid.js';
import { markOrder } from './marks.js';
import type { ScoreRow } from './scorecard.js';

/** The default order: to coach, to keep an eye on, then by the shrunk distance to target; equal ones by name. */
export const inNeed = (a: ScoreRow, b: ScoreRow): number =>
  placeOf(a) - placeOf(b) ||
  inOrder(a.distance, b.distance) ||
  // Plain code units: the same order on every machine, and making an Intl collator costs more than the sort.
  inOrder(a.agent.name, b.agent.name) ||
  inOrder(a.agent.id, b.agent.id);

const placeOf = ({ mark }: ScoreRow): number => markOrder.indexOf(mark ?? 'recognise');

/** What has a day, the latest first. */
export const latestFirst = <Dated extends { readonly day: Day }>(
  list: readonly Dated[] | null | undefined,
): readonly Dated[] => (list ?? []).toSorted((a, b) => inOrder(b.day, a.day));

/** Of an agent's shrunk figures the one furthest on the wrong side of its target; Infinity without any. */
export const nearestTarget = (cells: readonly (ScoreCell | null)[]): number =>
  Math.min(...cells.map((cell) => (cell ? distanceTo(cell) : Infinity)));

/**
 * How far a figure, or what is best guessed of it, lies from its target: in differences that matter, above 0 on the
 * good side. Without a target the peers' middle stands in for it.
 */
export function distanceTo({ column: { metric, aim }, shrunk, peers }: ScoreCell, at = shrunk): number {
  const { towards, limits } = aim;
  const [from = towards === 0 ? undefined : peers?.spread?.centre, to = from] = limits;
  if (at === null || from === undefined || to === undefined) return Infinity;
  const ahead = towards === 0 ? Math.min(0, at - from, to - at) : towards * (at - from);
  return ahead / (mattersFrom(metric, to) || 1);
}
