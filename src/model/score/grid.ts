import type { Metric } from '../../contract/catalogue.js';
import type { Agent, Channel, Kpi, Measure, MetricsDocument } from '../../contract/types.js';
import type { Interval } from '../../stats/interval.js';
import { channelOf } from '../channel.js';
import { isMean, isNps, isShare, measureCount, measureValue } from '../measure.js';
import { metricOf } from '../metric.js';
import type { Mark } from './marks.js';
import type { Peers } from './peers.js';
import { type Aim, aimOf } from './aim.js';
import { measureIn, type ScoreWindow } from './window.js';

/** One metric of the agents, on one channel or over all. */
export interface ScoreColumn {
  readonly metric: Metric;
  readonly aim: Aim;
  readonly channel: Channel | null;
  /** Whether its figures have a likely range: chance can be reckoned with. */
  readonly ranged: boolean;
  /** Whether its figures say how many answers, contacts or reviews they rest on. */
  readonly counted: boolean;
}

/** One agent's figure of one column with what may be said of it. */
export interface ScoreCell {
  readonly column: ScoreColumn;
  readonly kpi: Kpi;
  readonly measure: Measure;
  readonly value: number;
  /** Answers, contacts or reviews behind it; null when the document does not say. */
  readonly count: number | null;
  /** Fewer than the metric's smallest sample: never judged good or bad. */
  readonly hollow: boolean;
  /** Whether chance can be reckoned with. */
  readonly ranged: boolean;
  /** Where the true figure lies at the team's error: what a mark is judged by. */
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
  readonly columns: readonly ScoreColumn[];
  readonly cells: readonly (readonly (Draft | null)[])[];
}

/** How the grid is cut. */
export interface GridLook {
  readonly people: boolean;
  readonly minSample: number | null;
  readonly window: ScoreWindow;
  readonly channel: string | null;
}

/** The union of the agents' metrics in order of first appearance. */
export function scoreGrid(document: MetricsDocument, agents: readonly Agent[], look: GridLook): ScoreGrid {
  const { people, minSample, window, channel } = look;
  const columns = new Map<string, Draft<ScoreColumn>>();
  const rows = agents.map((agent) => {
    const row = new Map<ScoreColumn, Draft>();
    for (const kpi of agent.kpis ?? []) {
      if (channel !== null && kpi.channel != null && kpi.channel !== channel) continue;
      const measure = measureIn(window, kpi);
      const value = measure && measureValue(measure);
      if (measure === null || value === null) continue;
      const key = `${kpi.metric} ${kpi.channel ?? ''}`;
      let column = columns.get(key);
      if (!column) {
        const metric = metricOf(document, kpi.metric, measure, minSample);
        const kind = { ranged: false, counted: false };
        column = { metric, aim: aimOf(metric), channel: channelOf(document, kpi.channel), ...kind };
        columns.set(key, column);
      }
      const cell = draft(agent, kpi, measure, value, column);
      column.ranged ||= cell.ranged;
      column.counted ||= cell.count !== null && isSample(column.metric);
      row.set(column, cell);
    }
    return row;
  });
  const shown = [...columns.values()].filter((column, _place, all) => !(people && isNaked(column, all)));
  return { columns: shown, cells: rows.map((row) => shown.map((column) => row.get(column) ?? null)) };
}

/** A person's handle time stands only beside its counter-metric: alone it asks for short calls. */
const isNaked = ({ metric, channel }: ScoreColumn, all: readonly ScoreColumn[]): boolean =>
  metric.id === 'handle-time' &&
  !all.some((other) => other.metric.id === metric.counter && other.channel?.id === channel?.id);

function draft(agent: Agent, kpi: Kpi, measure: Measure, value: number, column: ScoreColumn): Draft {
  // A QA score may come without its number of reviews, which then stands with the agent.
  const count = measureCount(measure) ?? (kpi.metric === 'quality' ? (agent.qa?.reviews ?? null) : null);
  return {
    column,
    kpi,
    measure,
    value,
    count,
    hollow: count !== null && count < column.metric.minSample,
    ranged: isSample(column.metric) && hasRange(measure),
    range: null,
    peers: null,
    shrunk: null,
    mark: null,
    against: null,
  };
}

// Minutes on a roster hang together, and courses are no sample: neither has a chance to reckon with.
const isSample = ({ counts }: Metric): boolean => counts !== 'hours' && counts !== 'courses';

const hasRange = (measure: Measure): boolean =>
  isShare(measure) || isNps(measure) || (isMean(measure) && measure.sd != null && measure.count > 1);
