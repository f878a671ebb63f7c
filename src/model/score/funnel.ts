import type { Interval } from '../../stats/interval.js';
import type { Spread } from '../../stats/spread.js';
import { isMean, isNps } from '../measure.js';
import { fewestPeers, isCompared, type Peers, weightIn } from './peers.js';
import type { ScoreCell } from './grid.js';

/** The spread of enough peers to stand as a funnel. */
export const funnelOf = (peers: Peers | null): Spread | null =>
  isCompared(peers) && peers.spread && peers.spread.rows >= fewestPeers ? peers.spread : null;

/** How far an agent is from the middle of the peers. */
export interface Distance {
  readonly middle: number;
  /** In standard errors, which hold the chance on both sides and the ordinary spread between peers: a funnel's. */
  readonly errors: number;
}

/** An agent's distance from the peers; `z` is that of the range. Null without enough peers. */
export function distanceFromPeers(cell: ScoreCell, range: Interval, z: number): Distance | null {
  const { value, peers, count } = cell;
  const spread = funnelOf(peers);
  if (!spread || !peers) return null;
  // The middle of the ordinary rows: a mean would follow the very outliers that are looked for.
  const middle = spread.centre;
  const others = peers.weight - weightIn(spread, count ?? 0);
  const half = (value < middle ? range.high - value : value - range.low) / z;
  return { middle, errors: (value - middle) / Math.hypot(half, Math.sqrt(spread.ordinary + 1 / others)) };
}

/** What one answer more or less moves a figure by: a mark outlives it, since counts come in whole answers. */
export function oneAnswer({ measure, count }: ScoreCell): number {
  if (count === null || isMean(measure)) return 0;
  return (isNps(measure) ? 100 : 1) / count;
}
