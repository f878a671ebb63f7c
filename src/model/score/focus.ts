import type { ScoreDetail, ScoreLine } from './card.js';
import { distanceTo } from './order.js';

/** One thing to talk about: the first figure to coach, else to keep an eye on, else the furthest behind its target. */
export function focusOf({ cells }: ScoreLine): ScoreDetail | null {
  const figures = cells.filter((cell) => cell !== null);
  const behind = figures
    .filter((cell) => !cell.hollow && cell.column.aim.limits.length > 0 && distanceTo(cell, cell.value) < 0)
    .sort((a, b) => distanceTo(a, a.value) - distanceTo(b, b.value));
  const marked = figures.find(({ mark }) => mark === 'coach') ?? figures.find(({ mark }) => mark === 'keep-eye');
  return marked ?? behind[0] ?? null;
}
