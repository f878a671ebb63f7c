import { type Ends, intervalMarks, intervalScale, targetEnds } from '../../chart/interval.js';
import type { Metric } from '../../contract/catalogue.js';
import type { TemplateResult } from 'lit';
import { targetBand, targetValue } from '../../model/metric.js';
import { isCompared } from '../../model/peers.js';
import type { ScoreDetail } from '../../model/score-card.js';
import type { ScoreCell, ScoreColumn } from '../../model/score-grid.js';
import type { Scorecards } from '../../model/scorecard.js';
import { barWidth, intervalBar } from './interval-bar.js';

/** The scale every row of a column shares; null for columns that are numbers only. */
export type Scales = readonly (Ends | null)[];

/** Five reviews have a range of half the scale: their number says it better than a bar. */
const isDrawn = ({ ranged, metric }: ScoreColumn): boolean => ranged && metric.counts !== 'reviews';

/** The scales of all columns. */
export function scalesOf({ columns, rows }: Scorecards): Scales {
  return columns.map((column, place) => {
    if (!isDrawn(column)) return null;
    const ends: Ends[] = [];
    for (const { cells } of rows) {
      const cell = cells[place];
      if (cell?.ranged && !cell.hollow) ends.push(cell.range ?? { low: cell.value, high: cell.value });
    }
    return intervalScale(ends, targetEnds(targetOf(column.metric)), boundsOf(column.metric));
  });
}

/** The bar of one cell. */
export function scoreBar(
  { metric }: ScoreColumn,
  cell: ScoreCell,
  { likely }: ScoreDetail,
  scale: Ends,
): TemplateResult {
  const { value, range, peers, hollow, mark } = cell;
  const middle = isCompared(peers) ? peers.median : null;
  const marks = intervalMarks({ value, likely, range, target: targetOf(metric), middle }, scale, barWidth);
  return intervalBar(marks, hollow ? 'hollow' : (mark ?? ''));
}

function targetOf(metric: Metric): number | Ends | null {
  if (metric.better === 'neither') return null;
  const band = targetBand(metric);
  return band ? { low: band.from, high: band.to } : targetValue(metric);
}

function boundsOf({ unit, range }: Metric): Ends | null {
  if (unit === 'share') return { low: 0, high: 1 };
  if (unit === 'nps') return { low: -100, high: 100 };
  return range && { low: range.min, high: range.max };
}
