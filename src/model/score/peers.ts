import { chiSquareAbove } from '../../stats/homogeneity.js';
import { spreadOf, type Spread } from '../../stats/spread.js';
import { isMean, isNps, isShare } from '../measure.js';
import type { ScoreCell } from './grid.js';

/** Agents whose figures of one column may be held beside each other: the same channel, enough answers each. */
export interface Peers {
  readonly count: number;
  /** The middle value of all of them, the agent included. */
  readonly median: number;
  /** How far they lie apart beyond chance; null where chance cannot be reckoned with. */
  readonly spread: Spread | null;
  /** Sum of the weights of their figures: one over the variance of their middle. */
  readonly weight: number;
}

/** With fewer, an agent is not compared. */
export const fewestPeers = 5;

/** Whether there are enough of them to hold an agent beside. */
export const isCompared = (peers: Peers | null): peers is Peers => peers !== null && peers.count >= fewestPeers;

/** The peers among the cells of one column and channel; only those with enough answers speak. */
export function peersOf(cells: readonly ScoreCell[]): Peers | null {
  const full = cells.filter((cell) => !cell.hollow);
  if (full.length === 0) return null;
  const median = middle(Float64Array.from(full, (cell) => cell.value).sort());
  const ranged = full.filter((cell) => cell.ranged);
  const spread = ranged.length > 1 ? spreadIn(ranged) : null;
  let weight = 0;
  if (spread) for (const cell of ranged) weight += weightIn(spread, cell.count ?? 0);
  return { count: full.length, median, spread, weight };
}

/** How much a figure says about the middle of its peers: one over its variance, chance and ordinary spread together. */
export const weightIn = (spread: Spread, count: number): number => 1 / (spread.within / count + spread.ordinary);

function middle(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

function spreadIn(cells: readonly ScoreCell[]): Spread | null {
  const values = Float64Array.from(cells, (cell) => cell.value);
  const counts = Float64Array.from(cells, (cell) => cell.count ?? 0);
  return spreadOf(values, counts, varianceIn(cells));
}

/** The variance of one answer: p(1 − p) of a share, else that within the agents' own answers. */
function varianceIn(cells: readonly ScoreCell[]): (centre: number) => number {
  const first = cells[0]?.measure;
  if (first && isShare(first)) return (centre) => centre * (1 - centre);
  let sum = 0;
  let count = 0;
  for (const { measure, value } of cells) {
    if (isMean(measure) && measure.sd != null) {
      sum += measure.sd ** 2 * (measure.count - 1);
      count += measure.count - 1;
    }
    if (isNps(measure)) {
      const answers = measure.promoters + measure.passives + measure.detractors;
      sum += 10_000 * (measure.promoters + measure.detractors) - answers * value ** 2;
      count += answers;
    }
  }
  const variance = count > 0 ? sum / count : 0;
  return () => variance;
}

/** Whether groups of peers differ by no more than chance, all columns looked at together. */
export function isOneTeam(groups: readonly Peers[]): boolean {
  const spreads = groups.flatMap(({ spread }) => spread ?? []);
  const chances = spreads.map(({ chiSquare, rows }) => chiSquareAbove(chiSquare, rows - 1) ?? 1);
  return chances.length > 0 && Math.min(...chances) >= 1 - 0.95 ** (1 / chances.length);
}
