import { css, html, svg, type TemplateResult } from 'lit';
import { type Tone, toneOf } from '../../chart/heatmap.js';
import type { Format } from '../../locale/format.js';
import { rowText } from '../../locale/row-texts.js';
import type { Coverage } from '../../model/coverage/coverage.js';

/** Cells above which the picture is one image: as many elements would cost more than the whole page. */
const mostCells = 1500;

export const isLarge = ({ rows, columns }: Coverage): boolean => rows.length * columns.length > mostCells;

/** Pixels of a row: so that two months can be read, and two years be seen. */
export const rowSize = ({ rows }: Coverage): number => (rows.length > 62 ? 4 : 12);

/** A cell of the image: nobody is hatched, no data dotted, a skipped hour struck through, and what is closed left blank. */
const shapes: Readonly<Record<string, string>> = {
  nobody: 'h.5v.5h.5v.5h-.5v-.5h-.5z',
  'no-data': 'm.45.3h.1v.4h-.1z',
  'no-such-hour': 'm0 .4h1v.2h-1z',
  closed: '',
};

/** The picture as an image of one path a colour, and the names beside it: all that fit, else Mondays. */
export function coverageImage(coverage: Coverage, format: Format): TemplateResult {
  const { rows, columns, cells } = coverage;
  const size = rowSize(coverage);
  const every = size < 12 ? 7 : 1;
  const first = size < 12 ? rows.findIndex(({ weekday }) => weekday === 0) : 0;
  const named = rows.slice(first).filter((_, index) => index % every === 0);
  const paths = new Map<Tone, string>();
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries()) {
      const tone = toneOf(cell, coverage);
      paths.set(tone, `${paths.get(tone) ?? ''}M${column} ${row}${shapes[tone] ?? 'h1v1h-1z'}`);
    }
  return html`<svg viewBox="0 0 ${columns.length} ${rows.length}" preserveAspectRatio="none" aria-hidden="true">
      ${[...paths].map(([tone, path]) => svg`<path class=${tone} d=${path}></path>`)}
    </svg>
    <div class="names" aria-hidden="true" .style=${`line-height:${every * size}px;padding-block-start:${first * size}px`}>
      ${named.map((row) => html`<div class=${row.isToday ? 'today' : ''}>${rowText(row, coverage.view, format)}</div>`)}
    </div>`;
}

/** The row under a pointer over the image. */
export function rowAt({ clientY }: PointerEvent, grid: Element, { rows }: Coverage): number {
  const { top, height } = grid.getBoundingClientRect();
  return Math.max(0, Math.min(rows.length - 1, Math.floor(((clientY - top) * rows.length) / height)));
}

export const imageStyles = css`
  .image {
    block-size: calc(var(--_rows) * var(--_row-size));
  }
  .image > *,
  .image .row {
    position: absolute;
    inset: 0;
  }
  .image svg {
    inset-inline-start: var(--_name);
    inline-size: calc(100% - var(--_name));
    block-size: 100%;
    shape-rendering: crispEdges;
  }
  .image .row {
    inset-block: calc(var(--_at) * var(--_row-size)) auto;
    block-size: var(--_row-size);
  }
  /* The image and the names beside it are seen; hours over them are pointed at, focused and read. */
  .image .row > :not(:focus-visible, [aria-selected]) {
    opacity: 0;
  }
`;
