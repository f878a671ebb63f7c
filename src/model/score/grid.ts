import type { Metric } from '../../contract/catalogue.js';
import type { Agent, Channel, Kpi, Measure, MetricsDocument } from '../../contract/types.js';
import type { Interval } from '../../stats/interval.js';
import { channelOf } from '../channel.js';
import { measureCount, measureInterval, measureValue } from '../measure.js';
import { metricOf } from '../metric.js';
import { type Aim, aimOf } from './aim.js';
import type { Mark } from './marks.js';
import type { Peers } from './peers.js';
import { measureIn, type ScoreWindow } from './window.js';

/** One metric of the agents, on one channel or over all. */
export interface ScoreColumn {
  readonly metric: Metric;
  readonly aim: Aim;
  readonly channel: Channel | null;
  /** Whether its figures say how many answers, contacts or reviews they rest on. */
  readonly counted: boolean;
  /** The scale all bars of the column share; null for numbers that have no bar. */
  readonly scale: Interval | null;
}

/** One agent's figure of one column with what may be said of it. */
export interface ScoreCell {
  readonly agent: Agent;
  readonly column: ScoreColumn;
  readonly kpi: Kpi;
  readonly measure: Measure;
  readonly value: number;
  /** Answers, contacts or reviews behind it; null when the document does not say. */
  readonly count: number | null;
  /** Fewer than the metric's smallest sample: never judged good or bad. */
  readonly hollow: boolean;
  /** Where the true figure likely lies, this cell alone: 95 %. Null where chance cannot be reckoned with. */
  readonly likely: Interval | null;
  /** The same at the team's error: what a mark is judged by. */
  readonly range: Interval | null;
  readonly peers: Peers | null;
  /** The best guess of the true figure: drawn towards the peers, the more so the fewer answers. */
  readonly shrunk: number | null;
  readonly mark: Mark | null;
  /** What the mark was made against; the target when both say it. */
  readonly against: 'target' | 'peers' | null;
}

/** A cell, or a column, while it is being made. */
export type Draft<Made = ScoreCell> = { -readonly [Key in keyof Made]: Made[Key] };

/** The columns with each agent's cells in their order; null is "not measured". */
export interface ScoreGrid {
  readonly columns: readonly Draft<ScoreColumn>[];
  readonly rows: readonly { readonly agent: Agent; readonly cells: readonly (Draft | null)[] }[];
}

/** How the grid is cut. */
export interface GridLook {
  /** Whether the rows are people. */
  readonly people: boolean;
  readonly minSample: number | null;
  readonly channel: string | null;
}

/** The union of the agents' metrics in order of first appearance. */
export function scoreGrid(
  document: MetricsDocument,
  window: ScoreWindow,
  { people, minSample, channel }: GridLook,
): ScoreGrid {
  const isCut = (given: string | null | undefined): boolean => channel !== null && given != null && given !== channel;
  const agents = (document.agents ?? []).filter((agent) => !isCut(agent.channel));
  const columns = new Map<string, Draft<ScoreColumn>>();
  const rows = agents.map((agent) => {
    const row = new Map<ScoreColumn, Draft>();
    for (const kpi of agent.kpis ?? []) {
      const measure = isCut(kpi.channel) ? null : measureIn(window, kpi);
      const value = measure && measureValue(measure);
      if (measure === null || value === null) continue;
      const key = `${kpi.metric} ${kpi.channel ?? ''}`;
      const column = columns.get(key) ?? newColumn(document, kpi, measure, minSample);
      columns.set(key, column);
      row.set(column, draft(agent, kpi, measure, value, column));
    }
    return row;
  });
  const shown = [...columns.values()].filter((column, _place, all) => !(people && isNaked(column, all)));
  const cellsOf = (row: ReadonlyMap<ScoreColumn, Draft>) => shown.map((column) => row.get(column) ?? null);
  return { columns: shown, rows: rows.map((row, index) => ({ agent: agents[index] as Agent, cells: cellsOf(row) })) };
}

function newColumn(
  document: MetricsDocument,
  kpi: Kpi,
  measure: Measure,
  minSample: number | null,
): Draft<ScoreColumn> {
  const metric = metricOf(document, kpi.metric, measure, minSample);
  return { metric, aim: aimOf(metric), channel: channelOf(document, kpi.channel), counted: false, scale: null };
}

/** Whether two columns, of two documents perhaps, are of one metric on one channel. */
export const isSameColumn = (a: ScoreColumn, b: ScoreColumn): boolean =>
  a.metric.id === b.metric.id && a.channel?.id === b.channel?.id;

/** A person's handle time stands only beside its counter-metric: alone it asks for short calls. */
export const isNaked = ({ metric, channel }: ScoreColumn, all: readonly ScoreColumn[]): boolean =>
  metric.id === 'handle-time' &&
  !all.some((other) => other.metric.id === metric.counter && other.channel?.id === channel?.id);

function draft(agent: Agent, kpi: Kpi, measure: Measure, value: number, column: Draft<ScoreColumn>): Draft {
  const { counts, minSample, range } = column.metric;
  // A QA score may come without its number of reviews, which then stands with the agent.
  const count = measureCount(measure) ?? (kpi.metric === 'quality' ? (agent.qa?.reviews ?? null) : null);
  // Minutes on a roster hang together, and courses are no sample: neither has a chance to reckon with.
  const isSample = counts !== 'hours' && counts !== 'courses';
  const likely = isSample ? measureInterval(measure, undefined, range) : null;
  column.counted ||= isSample && count !== null;
  return {
    agent,
    column,
    kpi,
    measure,
    value,
    count,
    hollow: count !== null && count < minSample,
    likely,
    range: null,
    peers: null,
    shrunk: null,
    mark: null,
    against: null,
  };
}
