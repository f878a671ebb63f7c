import { css, html, nothing, type TemplateResult } from 'lit';
import { type Ends, intervalMarks, intervalScale } from '../../chart/interval.js';
import type { ScoreDetail } from '../../model/score/card.js';
import type { ScoreColumn } from '../../model/score/grid.js';
import type { Scorecards } from '../../model/score/scorecard.js';

const scales = new WeakMap<ScoreColumn, Ends | null>();

/** The scale every row of a column shares; null for columns that are numbers only. */
export function scaleOf({ rows, columns }: Scorecards, column: ScoreColumn): Ends | null {
  const known = scales.get(column);
  if (known !== undefined) return known;
  const { metric, aim, ranged } = column;
  const place = columns.indexOf(column);
  const all = rows.flatMap(({ cells }) => cells[place] ?? []).filter((cell) => cell.ranged);
  const sure = all.filter(({ hollow }) => !hollow);
  const ranges = (sure.length > 0 ? sure : all).map(({ range, value }) => range ?? { low: value, high: value });
  // Five reviews have a range of half the scale: their number says it better than a bar.
  const isDrawn = ranged && metric.counts !== 'reviews';
  const scale = isDrawn ? intervalScale(ranges, aim.limits, boundsOf(column)) : null;
  scales.set(column, scale);
  return scale;
}

function boundsOf({ metric: { unit, range } }: ScoreColumn): Ends | null {
  if (unit === 'share') return { low: 0, high: 1 };
  if (unit === 'nps') return { low: -100, high: 100 };
  return range && { low: range.min, high: range.max };
}

/** A figure with its ranges as a small picture of one element; `words` where they do not stand beside it. */
export function scoreBar(detail: ScoreDetail, scale: Ends, words: string | null): TemplateResult {
  const { value, likely, range, compared, column } = detail;
  const targets = column.aim.limits;
  const marks = intervalMarks({ value, likely, range, targets, middle: compared && compared.median }, scale);
  const [first = null, second = null] = marks.targets;
  const [thick, thin] = [stretch(marks.thick), stretch(marks.thin)];
  const places = [`${marks.dot}%`, thick.place, thin.place, line(first), line(second), line(marks.middle)];
  return html`<i class="bar" part="bar" role="img" aria-label=${words ?? nothing} aria-hidden=${words === null ? 'true' : nothing}
    .style=${`background-position:${places.join()};background-size:9px,${thick.size} 4px,${thin.size} 1.5px,1.5px,1.5px,1.5px 60%`}></i>`;
}

const line = (place: number | null): string => (place === null ? '-9px' : `${place}% 50%`);

/** A share of the bar as a background: its place is where its own point of that share meets the bar's. */
function stretch(ends: Ends | null): { readonly place: string; readonly size: string } {
  if (!ends) return { place: '-9px', size: '0' };
  const length = ends.high - ends.low;
  const place = length < 100 ? (100 * ends.low) / (100 - length) : 0;
  return { place: `${place.toFixed(1)}% 50%`, size: `${length.toFixed(1)}%` };
}

/** What colours a figure and its bar: the mark, or that its answers are few. */
export const toneOf = ({ hollow, mark }: ScoreDetail): string => (hollow ? 'hollow' : (mark ?? ''));

/*
 * Backgrounds of one element, not shapes: a page has dozens of bars, and every shape is laid out and styled alone. The
 * layers are resolved once, where a bar stands, and inherited: each bar only places them.
 */
export const scoreBarStyles = css`
  .barred {
    background-image:
      radial-gradient(circle, var(--_core, currentColor) 2.5px, currentColor 3px 4px, transparent 4.5px),
      linear-gradient(color-mix(in srgb, currentColor 55%, transparent) 0 0), linear-gradient(currentColor 0 0),
      repeating-linear-gradient(var(--_target) 0 2px, transparent 2px 4px),
      repeating-linear-gradient(var(--_target) 0 2px, transparent 2px 4px), linear-gradient(currentColor 0 0);
    background-size: 0;
  }
  .hollow {
    --_core: var(--_surface);
  }
  .bar {
    display: inline-block;
    block-size: 20px;
    padding-inline: 4.5px;
    vertical-align: middle;
    color: var(--_ink-quiet);
    background: no-repeat;
    background-image: inherit;
    background-origin: border-box, content-box, content-box, content-box, content-box, content-box;
    print-color-adjust: exact;
  }
  .coach > .bar {
    color: var(--_bad);
  }
  .recognise > .bar {
    color: var(--_good);
  }
  /* Forced colours take gradients away, which are all there is of a bar. */
  @media (forced-colors: active) {
    .barred,
    .barred > .bar {
      --_target: Highlight;
      --_line: CanvasText;
      --_ink-quiet: CanvasText;
      color: CanvasText;
      forced-color-adjust: none;
    }
    .hollow {
      --_core: Canvas;
    }
  }
`;
