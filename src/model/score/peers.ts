import { chiSquareAbove } from '../../stats/homogeneity.js';
import type { Interval } from '../../stats/interval.js';
import { type Spread, spreadOf } from '../../stats/spread.js';
import { isMean, isNps, isShare, measureCount } from '../measure.js';
import type { Circle, Circles } from './circles.js';
import type { Draft, ScoreCell } from './grid.js';

/** Agents whose figures of one column are held beside each other: those of a circle with enough answers. */
export interface Peers extends Circle {
  readonly count: number;
  /** The middle value of all of them, the agent included. */
  readonly median: number;
  /** How far they lie apart beyond chance; null where chance cannot be reckoned with. */
  readonly spread: Spread | null;
  /** Sum of the weights of their figures: one over the variance of their middle. */
  readonly weight: number;
}

/** With fewer others, an agent is not compared. */
const fewestPeers = 5;

/** The peers, where there are enough of them to hold an agent beside. */
export const comparedPeers = (peers: Peers | null): Peers | null => (peers && peers.count > fewestPeers ? peers : null);

/** The spread of enough peers to stand as a funnel. */
export const funnelOf = (peers: Peers | null): Spread | null =>
  peers?.spread && peers.spread.rows > fewestPeers ? peers.spread : null;

/** Whether lying apart from these peers may be a mark. Other channels are other work: those only hold a mark back. */
export const isKin = (peers: Peers | null): boolean => funnelOf(peers) !== null && !peers?.isTeam;

/**
 * Gives each cell of a column its peers: the narrowest of its circles with enough of them, else its channel. Only
 * figures of enough answers speak. Returns the peers among whom differences may be asked for.
 */
export function givePeers(cells: readonly Draft[], circles: Circles): readonly Peers[] {
  const groups = new Map<Circle, ScoreCell[]>();
  const made = new Map<Circle, Peers>();
  const membersOf = (circle: Circle): ScoreCell[] => {
    const members = groups.get(circle) ?? [];
    groups.set(circle, members);
    return members;
  };
  for (const cell of cells.filter(({ hollow }) => !hollow))
    for (const circle of circles.get(cell.agent) ?? []) membersOf(circle).push(cell);
  for (const cell of cells) {
    const own = circles.get(cell.agent) ?? [];
    const circle = own.find((each) => membersOf(each).length > fewestPeers) ?? own.at(-2);
    if (!circle || membersOf(circle).length === 0) continue;
    cell.peers = made.get(circle) ?? peersOf(membersOf(circle), circle);
    made.set(circle, cell.peers);
  }
  return [...made.values()].filter(({ isTeam }) => !isTeam);
}

function peersOf(full: readonly ScoreCell[], circle: Circle): Peers {
  const values = Float64Array.from(full, ({ value }) => value).sort();
  const half = (values.length - 1) / 2;
  const median = ((values[Math.floor(half)] as number) + (values[Math.ceil(half)] as number)) / 2;
  const ranged = full.filter(({ likely }) => likely);
  const rows = ranged.map(({ value, count }) => ({ value, count: count ?? 0 }));
  const spread = spreadOf(rows, varianceIn(ranged));
  const weight = spread ? rows.reduce((sum, { count }) => sum + weightIn(spread, count), 0) : 0;
  return { ...circle, count: full.length, median, spread, weight };
}

/** How much a figure says about the middle of its peers: one over its variance, chance and ordinary spread together. */
const weightIn = (spread: Spread, count: number): number => 1 / (spread.within / count + spread.ordinary);

/** The variance of one answer: p(1 − p) of a share, else that within the agents' own answers. */
function varianceIn(cells: readonly ScoreCell[]): (centre: number) => number {
  let sum = 0;
  let answers = 0;
  for (const { measure, value } of cells) {
    if (isShare(measure)) return (centre) => centre * (1 - centre);
    const count = measureCount(measure) ?? 0;
    if (isMean(measure) && measure.sd != null) {
      sum += measure.sd ** 2 * (count - 1);
      answers += count - 1;
    }
    if (isNps(measure)) {
      sum += 10_000 * (measure.promoters + measure.detractors) - count * value ** 2;
      answers += count;
    }
  }
  return () => (answers > 0 ? sum / answers : 0);
}

/**
 * The standard error of an agent's distance from the middle of the peers, the agent left out: it holds the chance on
 * both sides and the ordinary spread between peers, as a funnel does. `z` is that of the range. Null without enough
 * peers.
 */
export function errorFromPeers({ value, peers, count }: ScoreCell, { low, high }: Interval, z: number): number | null {
  const spread = funnelOf(peers);
  if (!spread || !peers) return null;
  // The middle of the ordinary rows: a mean would follow the very outliers that are looked for.
  const { centre, ordinary } = spread;
  const others = peers.weight - weightIn(spread, count ?? 0);
  const half = (value < centre ? high - value : value - low) / z;
  return Math.hypot(half, Math.sqrt(ordinary + 1 / others));
}

/** Whether groups of peers differ by no more than chance, all columns looked at together. */
export function isOneTeam(groups: readonly Peers[]): boolean {
  const chances = groups.flatMap(({ spread }) =>
    spread ? (chiSquareAbove(spread.chiSquare, spread.rows - 1) ?? 1) : [],
  );
  return chances.length > 0 && Math.min(...chances) >= 1 - 0.95 ** (1 / chances.length);
}
