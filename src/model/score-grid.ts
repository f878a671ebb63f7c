import type { Metric } from '../contract/catalogue.js';
import type { Agent, Channel, Kpi, Measure, MetricsDocument } from '../contract/types.js';
import type { Interval } from '../stats/interval.js';
import { channelOf } from './channel.js';
import { isMean, isNps, isShare, measureCount, measureValue } from './measure.js';
import { metricOf } from './metric.js';
import type { Peers } from './peers.js';
import { measureIn, type ScoreWindow } from './score-window.js';

/** What a lead may do about a figure: talk, wait and see, praise. */
export type Mark = 'coach' | 'keep-eye' | 'recognise';

/** One metric of the agents, on one channel or over all. */
export interface ScoreColumn {
  readonly metric: Metric;
  readonly channel: Channel | null;
  /** Place of the column to read beside this one, when the agents have it. */
  readonly counter: number | null;
  /** Whether its figures have a likely range: chance can be reckoned with. */
  readonly ranged: boolean;
}

/** One agent's figure of one column with what may be said of it. */
export interface ScoreCell {
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

/** A cell while it is being judged. */
export type Draft = { -readonly [Key in keyof ScoreCell]: ScoreCell[Key] };

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

/**
 * The union of the agents' metrics in order of first appearance. A handle time stands only beside its counter-metric
 * when rows are people: alone it asks for short calls.
 */
export function scoreGrid(document: MetricsDocument, agents: readonly Agent[], look: GridLook): ScoreGrid {
  const { people, minSample, window, channel } = look;
  const places = new Map<string, number>();
  const firsts: Draft[] = [];
  const rows = agents.map((agent) => {
    const row: Draft[] = [];
    for (const kpi of agent.kpis ?? []) {
      if (channel !== null && kpi.channel != null && kpi.channel !== channel) continue;
      const cell = draft(agent, kpi, window);
      if (!cell) continue;
      const key = kpi.channel == null ? kpi.metric : `${kpi.metric} ${kpi.channel}`;
      const place = places.get(key) ?? firsts.length;
      if (place === firsts.length) places.set(key, firsts.push(cell) && place);
      row[place] = cell;
    }
    return row;
  });
  const columns = firsts.map(({ kpi, measure }, place): ScoreColumn => {
    const metric = metricOf(document, kpi.metric, measure, minSample);
    return { metric, channel: channelOf(document, kpi.channel), counter: null, ranged: settle(metric, rows, place) };
  });
  return shown(columns, rows, people);
}

function draft(agent: Agent, kpi: Kpi, window: ScoreWindow): Draft | null {
  const measure = measureIn(window, kpi);
  const value = measure && measureValue(measure);
  if (measure === null || value === null) return null;
  // A QA score may come without its number of reviews, which then stands with the agent.
  const count = measureCount(measure) ?? (kpi.metric === 'quality' ? (agent.qa?.reviews ?? null) : null);
  return {
    kpi,
    measure,
    value,
    count,
    hollow: false,
    ranged: false,
    range: null,
    peers: null,
    shrunk: null,
    mark: null,
    against: null,
  };
}

/** Tells each cell of a column what its metric asks, and whether any of them has a range. */
function settle(metric: Metric, rows: readonly Draft[][], place: number): boolean {
  // Minutes on a roster hang together, and courses are no sample: neither has a chance to reckon with.
  const independent = metric.counts !== 'hours' && metric.counts !== 'courses';
  let any = false;
  for (const row of rows) {
    const cell = row[place];
    if (!cell) continue;
    cell.hollow = cell.count !== null && cell.count < metric.minSample;
    cell.ranged = independent && hasRange(cell.measure);
    any ||= cell.ranged;
  }
  return any;
}

const hasRange = (measure: Measure): boolean =>
  isShare(measure) || isNps(measure) || (isMean(measure) && measure.sd != null && measure.count > 1);

function shown(columns: readonly ScoreColumn[], rows: readonly Draft[][], people: boolean): ScoreGrid {
  const counterOf = ({ metric, channel }: ScoreColumn): number =>
    columns.findIndex((other) => other.metric.id === metric.counter && other.channel?.id === channel?.id);
  const isNaked = (column: ScoreColumn): boolean =>
    people && column.metric.id === 'handle-time' && counterOf(column) < 0;
  const kept = columns.flatMap((column, place) => (isNaked(column) ? [] : [place]));
  return {
    columns: kept.map((place) => {
      const column = columns[place] as ScoreColumn;
      const counter = kept.indexOf(counterOf(column));
      return { ...column, counter: counter < 0 ? null : counter };
    }),
    cells: rows.map((row) => kept.map((place) => row[place] ?? null)),
  };
}
