import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { minuteShare, rowsAround, type Tone, toneOf } from '../../chart/heatmap.js';
import type { Format } from '../../locale/format.js';
import type { Coverage } from '../../model/coverage.js';
import { gridRow, scaleOf } from './coverage-grid.js';
import { rowText } from './coverage-text.js';

/** Cells above which the picture is one image: as many elements would cost more than the whole page. */
const mostCells = 1500;

export const isLarge = ({ rows, columns }: Coverage): boolean => rows.length * columns.length > mostCells;

/** The tones that are one flat colour, whose colours are read from the theme. */
const flat: readonly Tone[] = [
  'even',
  'spare-1',
  'spare-2',
  'short-1',
  'short-2',
  'short-3',
  'shade-1',
  'shade-2',
  'shade-3',
  'shade-4',
  'shade-5',
];

/** The picture as an image, and over it, as cells, the rows the reader is at: the focused one with its neighbours, and that under the pointer. */
export function imageRows(coverage: Coverage, format: Format, focused: number, hovered: number | null): TemplateResult {
  const { rows, now, columns, minutes } = coverage;
  const shown = [...new Set([...rowsAround(focused, rows.length), ...(hovered === null ? [] : [hovered])])].sort(
    (a, b) => a - b,
  );
  return html`<canvas aria-hidden="true"></canvas>
    ${flat.map((tone) => html`<i hidden class=${tone}></i>`)} ${imageNames(coverage, format)}
    ${repeat(
      shown,
      (row) => row,
      (row) => gridRow(coverage, format, row),
    )}
    ${
      now
        ? html`<span class="now" aria-hidden="true" .style=${`--_at:${now.row};--_now:${minuteShare(now.minute, columns, minutes)}`}></span>`
        : nothing
    }`;
}

/** Pixels of a row: so that two months can be read, and two years be seen. */
export function rowSize({ rows }: Coverage): number {
  if (rows.length <= 62) return 12;
  return rows.length <= 200 ? 6 : 3;
}

/** The names beside the image: all that fit, else Mondays. */
function imageNames(coverage: Coverage, format: Format): TemplateResult {
  const fits = rowSize(coverage) >= 12;
  const every = fits ? 1 : Math.ceil(14 / (rowSize(coverage) * 7)) * 7;
  const first = fits ? 0 : coverage.rows.findIndex(({ weekday }) => weekday === 0);
  const named = coverage.rows.flatMap((row, index) => ((index - first) % every === 0 ? [{ row, index }] : []));
  return html`<div class="names" aria-hidden="true">
    ${named.map(({ row, index }) => html`<span class=${row.isToday ? 'today' : ''} .style=${`--_at:${index}`}>${rowText(coverage, index, format)}</span>`)}
  </div>`;
}

/** Pixels of a cell in the image, before it is stretched; enough for a pattern. */
const side = 4;
type Mark = readonly [x: number, y: number, width: number, height: number];
/** Nobody is hatched, no data dotted, a skipped hour struck through, and what is closed left blank. */
const patterns: Readonly<Partial<Record<Tone, readonly Mark[]>>> = {
  nobody: [
    [0, 0, 2, 2],
    [2, 2, 2, 2],
  ],
  'no-data': [[1, 1, 1, 1]],
  'no-such-hour': [[0, 2, side, 1]],
  closed: [],
};
const sameColour: Readonly<Partial<Record<Tone, Tone>>> = { nobody: 'short-3', zero: 'even', 'shade-0': 'even' };
const full: readonly Mark[] = [[0, 0, side, side]];
const painted = new WeakMap<HTMLCanvasElement, readonly unknown[]>();

/** Paints the image, when its numbers or the theme's colours have changed. */
export function paintImage(canvas: HTMLCanvasElement, coverage: Coverage): void {
  const probes = canvas.parentElement?.querySelectorAll('i') ?? [];
  const colours = [...probes].map((probe) => getComputedStyle(probe).backgroundColor);
  const { color } = getComputedStyle(canvas);
  const from = [coverage, color, ...colours];
  if (painted.get(canvas)?.every((each, index) => each === from[index])) return;
  painted.set(canvas, from);
  canvas.width = coverage.columns.length * side;
  canvas.height = coverage.rows.length * side;
  const context = canvas.getContext('2d');
  if (!context) return;
  const scale = scaleOf(coverage);
  for (const [row, line] of coverage.cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const tone = toneOf(cell, scale);
      context.fillStyle = colours[flat.indexOf(sameColour[tone] ?? tone)] ?? color;
      for (const [x, y, width, height] of patterns[tone] ?? full) {
        context.fillRect(column * side + x, row * side + y, width, height);
      }
    }
  }
}

/** The row under a pointer over the image. */
export function rowAt(event: PointerEvent, { rows }: Coverage): number | null {
  if (!(event.target instanceof HTMLCanvasElement)) return null;
  const box = event.target.getBoundingClientRect();
  return Math.max(0, Math.min(rows.length - 1, Math.floor(((event.clientY - box.top) * rows.length) / box.height)));
}

export const imageStyles = css`
  .image {
    position: relative;
    block-size: calc(var(--_rows) * var(--_row-size));
  }
  .image canvas {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--_name) 0;
    inline-size: calc(100% - var(--_name));
    block-size: 100%;
    image-rendering: pixelated;
    color: var(--_ink-quiet);
  }
  .image .row,
  .image .now,
  .names span {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(var(--_at) * var(--_row-size));
    margin: 0;
  }
  /* The names beside the image stand for those of its rows. */
  .image .row-name {
    opacity: 0;
  }
  .image .row {
    --_gap: 0px;
  }
  .image .cell {
    border-radius: 0;
    font-size: 0;
  }
  .image .now {
    inset-inline-end: auto;
    block-size: var(--_row-size);
  }
  .names {
    color: var(--_ink-quiet);
    line-height: var(--_row-size);
  }
  .names span {
    inline-size: var(--_name);
    white-space: nowrap;
  }
  .names .today {
    color: var(--_ink);
    font-weight: 700;
  }
  .image :is(.nobody, .no-data, .closed, .no-such-hour):is(.cell) {
    background-color: var(--_surface);
  }
`;
