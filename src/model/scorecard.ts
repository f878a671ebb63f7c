import type { Agent, MetricsDocument } from '../contract/types.js';
import { isJudged, judge, looksAt } from './marks.js';
import { inNeed, nearestTarget } from './order.js';
import { isOneTeam, type Peers, peersOf } from './peers.js';
import { remembered } from './remember.js';
import { type Draft, type Mark, type ScoreCell, type ScoreColumn, scoreGrid } from './score-grid.js';
import { type ScoreWindow, scoreWindow } from './score-window.js';

/** One agent's row. */
export interface ScoreRow {
  readonly agent: Agent;
  /** One a column; null is "not measured". */
  readonly cells: readonly (ScoreCell | null)[];
  /** The mark the row is ordered by: coach before keep an eye before recognise. */
  readonly mark: Mark | null;
  /** The shrunk figure furthest on the wrong side of its target, in differences that matter; null without any. */
  readonly distance: number | null;
}

/** A team's scorecards in the order of what needs attention. */
export interface Scorecards {
  readonly window: ScoreWindow;
  readonly columns: readonly ScoreColumn[];
  readonly rows: readonly ScoreRow[];
  /** Figures judged: agents × metrics with enough answers. */
  readonly judged: number;
  /** The confidence behind each mark, so that chance marks anybody in one team of twenty; null when nothing is marked. */
  readonly confidence: number | null;
  /** Whether the agents differ by no more than chance, and nobody is marked. */
  readonly oneTeam: boolean;
  /** Agents by mark; `few`: with a figure of too few answers. */
  readonly totals: Readonly<Record<Mark | 'few', number>>;
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
  const agents = (document.agents ?? []).filter((agent) => isOn(channel, agent.channel));
  const people = marks === 'team';
  const window = scoreWindow(document, days);
  const { columns, cells } = scoreGrid(document, agents, { people, minSample, window, channel });
  const groups = peerGroups(agents, columns, cells);
  const judged = people ? judgedIn(columns, cells) : 0;
  const looks = people ? looksAt(judged) : null;
  const rows = cells.map((row, index): ScoreRow => {
    for (let place = 0; place < row.length; place += 1) {
      const cell = row[place];
      if (cell) judge(columns[place] as ScoreColumn, cell, looks);
    }
    return { agent: agents[index] as Agent, cells: row, mark: heaviest(row), distance: nearestTarget(columns, row) };
  });
  const totals = totalsOf(rows);
  const oneTeam = people && totals.coach + totals.recognise === 0 && isOneTeam(groups);
  return { window, columns, rows: rows.sort(inNeed), judged, confidence: looks && looks.confidence, oneTeam, totals };
}

const isOn = (wanted: string | null, channel: string | null | undefined): boolean =>
  wanted === null || channel == null || channel === wanted;

/** Gives each cell its peers, the figures of the same column and channel, and returns these groups. */
function peerGroups(
  agents: readonly Agent[],
  columns: readonly ScoreColumn[],
  cells: readonly (readonly (Draft | null)[])[],
): readonly Peers[] {
  const channels = [...new Set(agents.map(({ channel }) => channel ?? ''))];
  return columns.flatMap((_column, place) =>
    channels.flatMap((channel) => {
      const group: Draft[] = [];
      for (let index = 0; index < agents.length; index += 1) {
        const cell = cells[index]?.[place];
        if (cell && (agents[index]?.channel ?? '') === channel) group.push(cell);
      }
      const peers = peersOf(group);
      for (const cell of group) cell.peers = peers;
      return peers ?? [];
    }),
  );
}

function judgedIn(columns: readonly ScoreColumn[], cells: readonly (readonly (Draft | null)[])[]): number {
  let judged = 0;
  for (const row of cells) {
    row.forEach((cell, place) => {
      if (cell && isJudged(columns[place] as ScoreColumn, cell)) judged += 1;
    });
  }
  return judged;
}

const heaviest = (cells: readonly (ScoreCell | null)[]): Mark | null => {
  let mark: Mark | null = null;
  for (const cell of cells) {
    if (cell?.mark === 'coach') return 'coach';
    if (cell?.mark && mark !== 'keep-eye') mark = cell.mark;
  }
  return mark;
};

function totalsOf(rows: readonly ScoreRow[]): Record<Mark | 'few', number> {
  const totals = { coach: 0, 'keep-eye': 0, recognise: 0, few: 0 };
  for (const { cells } of rows) {
    if (cells.some((cell) => cell?.mark === 'coach')) totals.coach += 1;
    if (cells.some((cell) => cell?.mark === 'keep-eye')) totals['keep-eye'] += 1;
    if (cells.some((cell) => cell?.mark === 'recognise')) totals.recognise += 1;
    if (cells.some((cell) => cell?.hollow)) totals.few += 1;
  }
  return totals;
}
