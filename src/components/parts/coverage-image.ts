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

const tones: readonly Tone[] = [
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
  'zero',
  'nobody',
  'no-data',
  'closed',
  'no-such-hour',
];

/** The picture as an image, and over it, as cells, the rows the reader is at: the focused one with its neighbours, and that under the pointer. */
export function imageRows(coverage: Coverage, format: Format, focused: number, hovered: number | null): TemplateResult {
  const { rows, now, columns, minutes } = coverage;
  const shown = [...new Set([...rowsAround(focused, rows.length), ...(hovered === null ? [] : [hovered])])].sort(
    (a, b) => a - b,
  );
  return html`<canvas aria-hidden="true"></canvas>
    ${tones.map((tone) => html`<span hidden class="probe ${tone}"></span>`)} ${imageNames(coverage, format)}
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
const painted = new WeakMap<HTMLCanvasElement, { coverage: Coverage; colours: string }>();

/** Paints the image, when its numbers or the theme's colours have changed. */
export function paintImage(canvas: HTMLCanvasElement, coverage: Coverage): void {
  const colours = themeColours(canvas);
  const known = painted.get(canvas);
  if (known?.coverage === coverage && known.colours === colours.join()) return;
  painted.set(canvas, { coverage, colours: colours.join() });
  canvas.width = coverage.columns.length * side;
  canvas.height = coverage.rows.length * side;
  const context = canvas.getContext('2d');
  const pixels = context && pixelsOf(colours);
  if (!pixels) return;
  const image = context.createImageData(canvas.width, canvas.height);
  const target = new Uint32Array(image.data.buffer);
  const scale = scaleOf(coverage);
  for (const [row, line] of coverage.cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const tone = toneOf(cell, scale);
      const colour = pixels.get(tone === 'shade-0' ? 'even' : tone) ?? 0;
      for (let y = 0; y < side; y += 1) {
        for (let x = 0; x < side; x += 1) {
          if (isInked(tone, x, y)) target[(row * side + y) * canvas.width + column * side + x] = colour;
        }
      }
    }
  }
  context.putImageData(image, 0, 0);
}

/** The pattern of a tone: nobody is hatched, no data dotted, a skipped hour struck through. */
function isInked(tone: Tone, x: number, y: number): boolean {
  if (tone === 'nobody') return (x + y) % 2 === 0;
  if (tone === 'no-data') return x === 1 && y === 1;
  if (tone === 'no-such-hour') return x + y === side - 1;
  return tone !== 'closed';
}

function themeColours(canvas: HTMLCanvasElement): readonly string[] {
  const probes = canvas.parentElement?.querySelectorAll('.probe') ?? [];
  return [...probes].map((probe) => {
    const { backgroundColor, outlineColor } = getComputedStyle(probe);
    return probe.matches('.nobody, .no-data, .no-such-hour') ? outlineColor : backgroundColor;
  });
}

/** Each tone as one pixel, whatever notation the theme writes its colours in. */
function pixelsOf(colours: readonly string[]): ReadonlyMap<Tone, number> | null {
  const canvas = document.createElement('canvas');
  canvas.width = tones.length;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  for (const [index, colour] of colours.entries()) {
    context.fillStyle = colour;
    context.fillRect(index, 0, 1, 1);
  }
  const read = new Uint32Array(context.getImageData(0, 0, tones.length, 1).data.buffer);
  return new Map(tones.map((tone, index) => [tone, read[index] ?? 0]));
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
  .probe.nobody {
    outline-color: var(--_heat-short-3);
  }
  .probe:is(.no-data, .no-such-hour) {
    outline-color: var(--_ink-quiet);
  }
  .image :is(.nobody, .no-data, .closed, .no-such-hour):is(.cell) {
    background-color: var(--_surface);
  }
`;
