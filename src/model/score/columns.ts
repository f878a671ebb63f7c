import type { Metric } from '../../contract/catalogue.js';
import { isNaked } from './grid.js';
import { inNeed } from './order.js';
import { type Scorecards, scoreRow, totalsOf } from './scorecard.js';

/**
 * The scorecards with the columns of these metrics, in their order; all where none of them is there. What is marked is
 * what all figures together allow, so that a mark does not come and go with the columns; rows are in order of the marks
 * that are seen.
 */
export function withColumns(whole: Scorecards, metrics: readonly string[]): Scorecards {
  const chosen = metrics
    .flatMap((id) => whole.columns.filter(({ metric }) => metric.id === id))
    .filter((column, _place, all) => whole.confidence === null || !isNaked(column, all));
  if (chosen.length === 0) return whole;
  const places = chosen.map((column) => whole.columns.indexOf(column));
  const rows = whole.rows
    .map(({ agent, cells, unlike }) => scoreRow({ agent, cells: places.map((place) => cells[place] ?? null) }, unlike))
    .sort(inNeed);
  return { ...whole, whole, columns: chosen, rows, totals: totalsOf(rows) };
}

/** A metric to show or to hide. */
export interface ColumnChoice {
  readonly metric: Metric;
  readonly isShown: boolean;
  /** The metrics shown once it is turned; none where it is the last. */
  readonly then: readonly string[];
}

/** The metrics to choose columns from: first those asked for, in their order, then the others. */
export function columnChoices(cards: Scorecards, metrics: readonly string[]): readonly ColumnChoice[] {
  const { columns, confidence } = cards.whole ?? cards;
  const known = new Map(columns.map(({ metric }) => [metric.id, metric]));
  const order = [...new Set([...metrics, ...known.keys()])].flatMap((id) => known.get(id) ?? []);
  const shown = new Set(cards.columns.map(({ metric }) => metric.id));
  return order.map((metric) => {
    const { id, counter } = metric;
    const isShown = shown.has(id);
    // A person's handle time comes and goes with its counter-metric.
    const leaves = (other: Metric): boolean => other.id === id || (confidence !== null && other.counter === id);
    const then = order.filter((other) =>
      isShown ? shown.has(other.id) && !leaves(other) : [id, counter].includes(other.id) || shown.has(other.id),
    );
    return { metric, isShown, then: then.map((each) => each.id) };
  });
}
