import { mattersFrom, targetBand, targetValue } from './metric.js';
import type { Mark, ScoreCell, ScoreColumn } from './score-grid.js';
import type { ScoreRow } from './scorecard.js';

const places: Readonly<Record<Mark, number>> = { coach: 0, 'keep-eye': 1, recognise: 2 };

const placeOf = (mark: Mark | null): number => (mark === null || mark === 'recognise' ? 2 : places[mark]);

/** The default order: to coach, to keep an eye on, then by the shrunk distance to target; equal ones by name. */
export const inNeed = (a: ScoreRow, b: ScoreRow): number =>
  placeOf(a.mark) - placeOf(b.mark) || nearer(a.distance, b.distance) || byName(a, b);

function nearer(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : a - b;
}

// Plain code units: the same order on every machine, and making an Intl collator costs more than the sort.
const byName = (a: ScoreRow, b: ScoreRow): number => {
  if (a.agent.name !== b.agent.name) return a.agent.name < b.agent.name ? -1 : 1;
  return a.agent.id < b.agent.id ? -1 : Number(a.agent.id > b.agent.id);
};

/** Of an agent's shrunk figures the one furthest on the wrong side of its target, in differences that matter. */
export function nearestTarget(columns: readonly ScoreColumn[], cells: readonly (ScoreCell | null)[]): number | null {
  let nearest: number | null = null;
  cells.forEach((cell, place) => {
    const column = columns[place];
    const distance = cell && column ? distanceTo(column, cell) : null;
    if (distance !== null && (nearest === null || distance < nearest)) nearest = distance;
  });
  return nearest;
}

/** Above 0 on the good side. Without a target the peers' middle stands in for it. */
function distanceTo({ metric }: ScoreColumn, { shrunk, peers }: ScoreCell): number | null {
  if (shrunk === null || metric.better === 'neither') return null;
  const band = targetBand(metric);
  if (band) return Math.min(0, shrunk - band.from, band.to - shrunk) / unit(mattersFrom(metric, band.to));
  const target = targetValue(metric) ?? peers?.spread?.centre ?? null;
  if (target === null || metric.better === 'band') return null;
  return ((metric.better === 'lower' ? -1 : 1) * (shrunk - target)) / unit(mattersFrom(metric, target));
}

const unit = (matters: number): number => (matters > 0 ? matters : 1);
