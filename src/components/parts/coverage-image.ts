import { css, html, type TemplateResult } from 'lit';
import { type Tone, toneOf } from '../../chart/heatmap.js';
import type { Format } from '../../locale/format.js';
import { rowText } from '../../locale/heatmap-texts.js';
import type { Coverage } from '../../model/coverage/coverage.js';

/** Cells above which the picture is one image: as many elements would cost more than the whole page. */
const mostCells = 1500;

export const isLarge = ({ rows, columns }: Coverage): boolean => rows.length * columns.length > mostCells;

/** Pixels of a row: so that two months can be read, and two years be seen. */
export function rowSize({ rows }: Coverage): number {
  if (rows.length <= 62) return 12;
  return rows.length <= 200 ? 6 : 3;
}

/** The picture as an image, and the names beside it: all that fit, else Mondays. */
export function coverageImage(coverage: Coverage, format: Format): TemplateResult {
  const { rows } = coverage;
  const size = rowSize(coverage);
  const every = size < 12 ? Math.ceil(14 / (size * 7)) * 7 : 1;
  const first = size < 12 ? rows.findIndex(({ weekday }) => weekday === 0) : 0;
  const named = [...rows.keys()].filter((row) => row >= first && (row - first) % every === 0);
  return html`<canvas aria-hidden="true"></canvas>
    <div class="names" aria-hidden="true" .style=${`line-height:${every * size}px;padding-block-start:${first * size}px`}>
      ${named.map((row) => html`<div class=${rows[row]?.isToday ? 'today' : ''}>${rowText(coverage, row, format)}</div>`)}
    </div>`;
}

/** Pixels of a cell in the image, before it is stretched; enough for a pattern. */
const side = 4;
/** Nobody is hatched, no data dotted, a skipped hour struck through, and what is closed left blank. */
const patterns: Readonly<Record<string, readonly (readonly [x: number, y: number, width: number, height: number])[]>> =
  {
    nobody: [
      [0, 0, 2, 2],
      [2, 2, 2, 2],
    ],
    'no-data': [[1, 1, 1, 1]],
    'no-such-hour': [[0, 2, side, 1]],
    closed: [],
  };
const sameColour: Readonly<Record<string, Tone>> = { nobody: 'short-3', zero: 'even' };

/** Paints the image in the theme's colours, which are read from an element that has each tone for a moment. */
export function paintImage(canvas: HTMLCanvasElement, coverage: Coverage): void {
  const probe = document.createElement('i');
  canvas.after(probe);
  const colours = new Map<Tone, string>();
  const colourOf = (tone: Tone): string => {
    const known = colours.get(tone);
    if (known) return known;
    probe.className = sameColour[tone] ?? tone;
    const { backgroundColor, color } = getComputedStyle(probe);
    const colour = tone in patterns && tone !== 'nobody' ? color : backgroundColor;
    colours.set(tone, colour);
    return colour;
  };
  canvas.width = coverage.columns.length * side;
  canvas.height = coverage.rows.length * side;
  const context = canvas.getContext('2d');
  for (const [row, line] of coverage.cells.entries())
    for (const [column, cell] of line.entries()) {
      const tone = toneOf(cell, coverage);
      if (context) context.fillStyle = colourOf(tone);
      for (const [x, y, width, height] of patterns[tone] ?? [[0, 0, side, side] as const])
        context?.fillRect(column * side + x, row * side + y, width, height);
    }
  probe.remove();
}

/** The row under a pointer over the image. */
export function rowAt({ clientY }: PointerEvent, grid: Element, { rows }: Coverage): number {
  const { top, height } = grid.getBoundingClientRect();
  return Math.max(0, Math.min(rows.length - 1, Math.floor(((clientY - top) * rows.length) / height)));
}

export const imageStyles = css`
  .image {
    block-size: calc(var(--_rows) * var(--_row-size));
    color: var(--_ink-quiet);
  }
  .image > *,
  .image .row {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    block-size: 100%;
  }
  .image canvas {
    inset-inline-start: var(--_name);
    inline-size: calc(100% - var(--_name));
    image-rendering: pixelated;
  }
  .names {
    font-size: var(--_small);
    white-space: nowrap;
  }
  .image .row {
    margin: 0;
    inset-block-start: calc(var(--_at) * var(--_row-size));
    block-size: var(--_row-size);
    --_gap: 0px;
  }
  /* The names beside the image stand for those of its rows. */
  .image .row-name {
    opacity: 0;
  }
  .image .cell {
    border-radius: 0;
    font-size: 0;
  }
  .image :is(.nobody, .no-data, .closed, .no-such-hour).cell {
    background-color: var(--_surface);
  }
`;
