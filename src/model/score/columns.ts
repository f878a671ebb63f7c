import { isNaked } from './grid.js';
import { inNeed } from './order.js';
import { type Scorecards, scoreRow, totalsOf } from './scorecard.js';

/**
 * The scorecards with the columns of these metrics, in their order; all where none of them is there. What is marked is
 * what all figures together allow, so that a mark does not come and go with the columns; rows are in order of the marks
 * that are seen.
 */
export function withColumns(whole: Scorecards, metrics: string | null): Scorecards {
  const chosen = (metrics ?? '')
    .split(/\s+/)
    .flatMap((id) => whole.columns.filter(({ metric }) => metric.id === id))
    .filter((column, _place, all) => whole.confidence === null || !isNaked(column, all));
  if (chosen.length === 0) return whole;
  const places = chosen.map((column) => whole.columns.indexOf(column));
  const rows = whole.rows
    .map(({ agent, cells, unlike }) => scoreRow({ agent, cells: places.map((place) => cells[place] ?? null) }, unlike))
    .sort(inNeed);
  return { ...whole, whole, columns: chosen, rows, totals: totalsOf(rows) };
}
