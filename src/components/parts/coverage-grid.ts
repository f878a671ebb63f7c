import { html, nothing, type TemplateResult } from 'lit';
import { hourTicks, type Tone, toneOf } from '../../chart/heatmap.js';
import type { Format } from '../../locale/format.js';
import { heatmapWords } from '../../locale/heatmap.js';
import { valueText } from '../../locale/heatmap-numbers.js';
import { cellText, growing, hourText } from '../../locale/hour-texts.js';
import { headText, rowName, rowText, shiftText } from '../../locale/row-texts.js';
import { toneStep } from '../../model/coverage/cell.js';
import type { Coverage } from '../../model/coverage/coverage.js';
import type { CellAt } from '../../model/coverage/moves.js';
import { isLarge } from './coverage-image.js';
import { cellAt, rowIndex } from './roving-grid.js';

/** Whether there are too many cells for numbers and gaps. */
export const isFine = (coverage: Coverage): boolean => coverage.columns.length > 30 || isLarge(coverage);

/**
 * Draws rows of cells into the grid, and keeps the elements that are there: hundreds of marks as templates cost three
 * times as much as patching them by hand. A row keeps its element, so that the reader's focus stays where it is.
 */
export function drawRows(grid: HTMLElement, shown: readonly number[], coverage: Coverage, format: Format): void {
  const { columns, rows, cells } = coverage;
  const fine = isFine(coverage);
  const hours = columns.map((minute) => format.clock(minute));
  for (const old of [...grid.children])
    if (!shown.includes(rowIndex(old)) || old.childElementCount !== columns.length + 1) old.remove();
  let blank: Element | null = null;
  let letters = 2;
  for (const [place, index] of shown.entries()) {
    const row = rows[index];
    if (!row) continue;
    let element = grid.children[place];
    if (!element || rowIndex(element) !== index) {
      // A copy of a row costs a third of a new one.
      blank ??= newRow(columns.length);
      element = grid.insertBefore(blank.cloneNode(true) as HTMLElement, element ?? null);
      element.ariaRowIndex = `${index + 1}`;
      (element as HTMLElement).style.setProperty('--_at', `${index}`);
    }
    const name = rowName(row, format);
    const [head, ...marks] = element.children;
    dress(element, row.isToday ? 'row today' : 'row');
    if (head) say(head, headText(row, format), rowText(row, coverage.view, format));
    for (const [column, mark] of marks.entries()) {
      const cell = cells[index]?.[column];
      if (!cell) continue;
      const tone = toneOf(cell, coverage);
      const text = fine ? '' : cellText(cell, coverage, format);
      letters = Math.max(letters, text.length);
      const short = tone.startsWith('short') ? ' short' : '';
      const past = cell.time === 'past' ? ' past' : '';
      const state = cell.state === 'value' ? '' : ` ${cell.state}`;
      dress(mark, `cell ${tone}${short}${past}`, `cell${short}${state}${past}`);
      const night = shiftText(row, column, coverage, format, true);
      say(mark, hourText(`${name} ${hours[column]}${night && `, ${night}`}`, cell, coverage, format), text);
    }
  }
  grid.style.setProperty('--_letters', `${letters}`);
}

function newRow(columns: number): Element {
  const row = newElement('row', 'row');
  row.append(newElement('rowheader', 'row-name'));
  for (let column = 0; column < columns; column += 1) row.append(newElement('gridcell', 'cell'));
  return row;
}

function newElement(role: string, part: string): HTMLElement {
  const element = document.createElement('div');
  element.role = role;
  dress(element, part);
  if (part === 'cell') element.tabIndex = -1;
  return element;
}

/** Its classes are its parts, but for the tones: they change with every figure, and are the page's by their tokens. */
function dress(element: Element, look: string, part = look): void {
  if (element.className !== look) element.className = look;
  if (element.getAttribute('part') !== part) element.setAttribute('part', part);
}

function say(element: Element, name: string, text: string): void {
  if (element.ariaLabel !== name) element.ariaLabel = name;
  const { firstChild } = element;
  // A text that is changed is laid out for half of what a new one costs.
  if (firstChild) {
    if (firstChild.nodeValue !== text) firstChild.nodeValue = text;
  } else if (text) element.append(text);
}

/** Marks the hour that is selected, where it is drawn. */
export function markSelected(grid: Element, at: CellAt | null): void {
  grid.querySelector('[aria-selected]')?.removeAttribute('aria-selected');
  if (at) cellAt(grid, ...at)?.setAttribute('aria-selected', 'true');
}

/** The hours under the columns. */
export const gridAxis = ({ columns }: Coverage, format: Format): TemplateResult =>
  html`<div class="axis" part="axis" aria-hidden="true">
    ${hourTicks(columns).map(({ column, minute }) => html`<span .style=${`grid-column:${column + 2}`}>${format.clock(minute)}</span>`)}
  </div>`;

/** What each colour and pattern of the picture means; only those that occur, and all of a difference always. */
export function legend(coverage: Coverage, format: Format): TemplateResult {
  const { states, numbers, tooBusy, expectedLevel } = heatmapWords(format);
  const { measure, highest, cells, isSigned, terms } = coverage;
  const entry = (text: string, ...tones: readonly Tone[]): TemplateResult =>
    html`<li>${tones.map((tone) => html`<i class="swatch ${tone}"></i>`)} ${text}</li>`;
  const all = cells.flat();
  const seen = new Set(all.map(({ state }) => state));
  const special = (['nobody', 'zero', 'no-data', 'closed', 'no-such-hour'] as const).filter((state) => seen.has(state));
  // More contacts than expected are what fewer people than needed are, in strengths of their own.
  const isSurplus = measure === 'difference';
  const bad = isSurplus ? 1 : -1;
  const steps = isSurplus ? [1, 2, 3] : coverage.steps;
  const strong = isSurplus ? '' : `${steps.map((step) => format.number(step, 1)).join(', ')}+`;
  const shortages = steps.map((_, at): Tone => `short-${toneStep(at + 1, steps)}`);
  const { busyAbove } = terms;
  const isBusy = measure === 'occupancy' && busyAbove !== null && all.some(({ level }) => level > 0);
  return html`<ul class="legend" part="legend">
    ${
      isSigned
        ? [
            entry(numbers[measure](strong, bad), ...new Set(shortages)),
            entry(numbers[measure]('', 0), 'even'),
            entry(numbers[measure]('', -bad).trim(), 'spare-1', 'spare-2'),
          ]
        : entry(
            `${valueText(0, measure, format)}–${valueText(highest, measure, format)}`,
            ...[0, 1, 2, 3, 4, 5].map((shade): Tone => `shade-${shade}`),
          )
    }
    ${all.some(({ isExpected, value }) => isExpected && !value) ? entry(`${growing} ${expectedLevel(null)}`) : nothing}
    ${isBusy ? entry(tooBusy(format.limit(busyAbove)), 'short-2') : nothing}
    ${special.map((state) => entry(states[state], state))}
  </ul>`;
}
