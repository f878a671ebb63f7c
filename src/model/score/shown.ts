import type { MetricsDocument } from '../../contract/types.js';
import { privacyOf, shownAgents, type Viewer } from '../privacy.js';
import type { ScoreCell } from './grid.js';
import { inNeed } from './order.js';
import { type Scorecards, totalsOf } from './scorecard.js';

/**
 * The scorecards as one screen may show them. Everybody is judged first and names are hidden then: a figure, its mark
 * and its peers are the same whoever looks at them.
 */
export function shownCards(
  cards: Scorecards,
  { agents }: MetricsDocument,
  viewer: Viewer,
  alias: (place: number) => string,
): Scorecards {
  const privacy = privacyOf(viewer);
  if (privacy === 'lead') return cards;
  const shown = shownAgents(agents ?? [], viewer, alias);
  // In order once more: equal rows would tell their names by it.
  const rows = cards.rows
    .flatMap((row) => {
      const agent = shown.get(row.agent.id);
      // Who is compared with the newest is new: a tenure is as good as a name.
      return agent ? { ...row, agent, cells: privacy === 'self' ? row.cells : row.cells.map(unplaced) } : [];
    })
    .sort(inNeed);
  return { ...cards, privacy, rows, totals: totalsOf(rows) };
}

const unplaced = (cell: ScoreCell | null): ScoreCell | null =>
  cell && { ...cell, peers: cell.peers && { ...cell.peers, channel: null, tenure: null } };
