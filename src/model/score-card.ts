import type { Day, Goal, MetricsDocument, QaCategory, Remark } from '../contract/types.js';
import type { Interval } from '../stats/interval.js';
import { moreForTenPoints } from '../stats/wilson.js';
import { type Change, changeOf } from './change.js';
import { dayOfInstant } from './day.js';
import { isShare, measureInterval } from './measure.js';
import type { ScoreCell, ScoreColumn } from './score-grid.js';
import { measureBefore, type ScoreWindow } from './score-window.js';
import type { ScoreRow, Scorecards } from './scorecard.js';

/** What is reckoned only for the figures that are looked at. */
export interface ScoreDetail {
  /** Where the true figure likely lies, this cell alone: 95 %. */
  readonly likely: Interval | null;
  readonly change: Change | null;
  /** How many more answers would narrow it to ±10 points, when there are too few. */
  readonly more: number | null;
}

/** The likely range, change and missing answers of one cell. */
export function scoreDetail(
  window: ScoreWindow,
  { metric }: ScoreColumn,
  { kpi, measure, hollow, ranged }: ScoreCell,
): ScoreDetail {
  return {
    likely: ranged ? measureInterval(measure) : null,
    change: window.before ? changeOf(metric, measure, measureBefore(window, kpi)) : null,
    more: hollow && isShare(measure) ? moreForTenPoints(measure.part, measure.whole) : null,
  };
}

/** What a table says of one row beside the row itself. */
export interface ScoreTableRow {
  readonly row: ScoreRow;
  readonly months: number | null;
  readonly details: readonly (ScoreDetail | null)[];
}

/** A row with everything a table says of it. */
export const tableRow = (document: MetricsDocument, { columns, window }: Scorecards, row: ScoreRow): ScoreTableRow => ({
  row,
  months: tenureOf(document, row.agent.since),
  details: columns.map((column, place) => {
    const cell = row.cells[place];
    return cell ? scoreDetail(window, column, cell) : null;
  }),
});

/** An aim with where the agent stands. */
export interface GoalFacts {
  readonly goal: Goal;
  readonly column: ScoreColumn | null;
  readonly cell: ScoreCell | null;
  /** Null without a figure or a target. */
  readonly reached: boolean | null;
}

/** One agent's card. */
export interface CardFacts {
  readonly row: ScoreRow;
  /** Whole months since the first day; null when that is not told. */
  readonly months: number | null;
  readonly since: Day | null;
  readonly qa: {
    readonly reviews: number;
    readonly score: number | null;
    readonly categories: readonly QaCategory[];
  } | null;
  readonly training: { readonly done: number; readonly total: number; readonly overdue: number | null } | null;
  readonly goals: readonly GoalFacts[];
  /** Latest first. */
  readonly notes: readonly Remark[];
  readonly recognitions: readonly Remark[];
}

/** The card of one agent; null when no agent has that id. */
export function cardOf(document: MetricsDocument, scorecards: Scorecards, id: string): CardFacts | null {
  const row = scorecards.rows.find(({ agent }) => agent.id === id);
  if (!row) return null;
  const { agent } = row;
  return {
    row,
    since: agent.since ?? null,
    months: tenureOf(document, agent.since),
    qa: agent.qa
      ? {
          reviews: agent.qa.reviews,
          score: cellOf(scorecards, row, 'quality')?.value ?? null,
          categories: agent.qa.categories ?? [],
        }
      : null,
    training: trainingOf(cellOf(scorecards, row, 'training')),
    goals: (agent.goals ?? []).map((goal) => goalFacts(scorecards, row, goal)),
    notes: latestFirst(agent.notes),
    recognitions: latestFirst(agent.recognitions),
  };
}

/** Whole months from a first day to the end of the figures; null when either is not told, or it lies ahead. */
export function tenureOf(document: MetricsDocument, since: Day | null | undefined): number | null {
  const until =
    document.period?.to ?? (document.generatedAt ? dayOfInstant(document.generatedAt, document.timeZone) : null);
  if (!since || !until || since > until) return null;
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = since.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = until.split('-').map(Number);
  return 12 * (toYear - fromYear) + toMonth - fromMonth - Number(toDay < fromDay);
}

/** Courses done out of courses due; null for figures of another shape. */
export function trainingOf(cell: ScoreCell | null): CardFacts['training'] {
  if (!cell || !isShare(cell.measure)) return null;
  return { done: cell.measure.part, total: cell.measure.whole, overdue: cell.kpi.overdue ?? null };
}

const placeOf = ({ columns }: Scorecards, metric: string): number =>
  columns.findIndex((column) => column.metric.id === metric && column.channel === null);

const cellOf = (scorecards: Scorecards, row: ScoreRow, metric: string): ScoreCell | null =>
  row.cells[placeOf(scorecards, metric)] ?? null;

function goalFacts(scorecards: Scorecards, row: ScoreRow, goal: Goal): GoalFacts {
  const place = goal.metric == null ? -1 : placeOf(scorecards, goal.metric);
  const column = scorecards.columns[place] ?? null;
  const cell = row.cells[place] ?? null;
  if (!column || !cell || goal.target == null || column.metric.better === 'band')
    return { goal, column, cell, reached: null };
  return {
    goal,
    column,
    cell,
    reached: column.metric.better === 'lower' ? cell.value <= goal.target : cell.value >= goal.target,
  };
}

const latestFirst = (remarks: readonly Remark[] | null | undefined): readonly Remark[] =>
  (remarks ?? []).toSorted((a, b) => (a.day < b.day ? 1 : -1));
