import type { Agent, CaseKind, Day, LocalText, MetricsDocument } from '../../contract/types.js';
import { circlesOf } from './circles.js';
import { isJudged, judge, looksAt, type Mark, markOrder } from './marks.js';
import { unlikeTeam } from './mix.js';
import { inNeed, nearestTarget } from './order.js';
import { givePeers, isOneTeam } from './peers.js';
import type { Privacy } from '../privacy.js';
import { remembered } from '../remember.js';
import { barScale } from './scale.js';
import { type ScoreCell, type ScoreColumn, scoreGrid } from './grid.js';
import { type ScoreWindow, scoreWindow } from './window.js';

/** One agent's row. */
export interface ScoreRow {
  readonly agent: Agent;
  /** One a column; null is "not measured". */
  readonly cells: readonly (ScoreCell | null)[];
  /** The mark the row is ordered by: coach before keep an eye before recognise. */
  readonly mark: Mark | null;
  /** The shrunk figure furthest on the wrong side of its target, in differences that matter; Infinity without any. */
  readonly distance: number;
  /** A kind of case that this agent handles far more than the team does. */
  readonly unlike: CaseKind | null;
}

/** A team's scorecards in the order of what needs attention. */
export interface Scorecards {
  /** The same with every column, where only some are shown. */
  readonly whole?: Scorecards;
  /** Whose names the rows carry. */
  readonly privacy: Privacy;
  readonly window: ScoreWindow;
  /** The last day of the figures; null when the document does not say. */
  readonly until: Day | null;
  /** What the document calls its rows; null for agents. */
  readonly rowsAre: LocalText | null;
  readonly columns: readonly ScoreColumn[];
  readonly rows: readonly ScoreRow[];
  /** The confidence behind each mark, so that chance marks anybody in one team of twenty; null when nothing is marked. */
  readonly confidence: number | null;
  /** Whether the agents differ by no more than chance, and nobody is marked. */
  readonly oneTeam: boolean;
  /** Agents by mark; `few`: with a figure of too few answers. */
  readonly totals: Readonly<Record<'coach' | 'recognise' | 'few', number>>;
}

export interface ScorecardSettings {
  /** Answers below which a figure is not judged: the tag's own, before the metric's. */
  readonly minSample?: number | null;
  /** `none` for rows that are not people. */
  readonly marks?: 'team' | 'none';
  /** Days to look back from the period's end, from the agents' series; null: the document's period. */
  readonly days?: number | null;
  /** Only agents and figures of this channel, and those without one. */
  readonly channel?: string | null;
}

/** The scorecards of a document's agents. */
export const scorecards = remembered(newScorecards);

function newScorecards(
  document: MetricsDocument,
  { minSample = null, marks = 'team', days = null, channel = null }: ScorecardSettings,
): Scorecards {
  const people = marks === 'team';
  const window = scoreWindow(document, days);
  const { columns, rows } = scoreGrid(document, window, { people, minSample, channel });
  const all = rows.flatMap(({ cells }) => cells).filter((cell) => cell !== null);
  const until = window.now?.to ?? window.today;
  const agents = rows.map(({ agent }) => agent);
  const circles = circlesOf(document, agents, until);
  const unlike = unlikeTeam(agents);
  const groups = columns.flatMap((column) =>
    givePeers(
      all.filter((cell) => cell.column === column),
      circles,
    ),
  );
  const looks = people ? looksAt(all.filter(isJudged).length) : null;
  for (const cell of all) judge(cell, looks);
  for (const column of columns) column.scale = barScale(column, all);
  const totals = totalsOf(rows);
  const rowsAre = document.team?.rows;
  return {
    privacy: 'lead',
    window,
    until,
    rowsAre: rowsAre && rowsAre !== 'agents' ? rowsAre : null,
    columns,
    rows: rows.map((row) => scoreRow(row, unlike(row.agent))).sort(inNeed),
    confidence: looks && looks.confidence,
    oneTeam: people && totals.coach + totals.recognise === 0 && isOneTeam(groups),
    totals,
  };
}

/** How many rows have a figure to coach, to recognise, or of too few answers. */
export function totalsOf(rows: readonly Pick<ScoreRow, 'cells'>[]): Scorecards['totals'] {
  const count = (is: (cell: ScoreCell) => boolean): number =>
    rows.filter(({ cells }) => cells.some((cell) => cell && is(cell))).length;
  return {
    coach: count(({ mark }) => mark === 'coach'),
    recognise: count(({ mark }) => mark === 'recognise'),
    few: count(({ hollow }) => hollow),
  };
}

/** A row with its place among the others, by the figures it shows. */
export const scoreRow = ({ agent, cells }: Pick<ScoreRow, 'agent' | 'cells'>, unlike: CaseKind | null): ScoreRow => ({
  agent,
  cells,
  unlike,
  mark: markOrder.find((mark) => cells.some((cell) => cell?.mark === mark)) ?? null,
  distance: nearestTarget(cells),
});
