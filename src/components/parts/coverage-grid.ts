import { html, type TemplateResult } from 'lit';
import type { Instant } from '../../contract/types.js';
import { hourTicks, type Tone, toneOf } from '../../chart/heatmap.js';
import type { Format } from '../../locale/format.js';
import { heatmapWords } from '../../locale/heatmap.js';
import { hourText, rowName, rowText, valueText } from '../../locale/heatmap-texts.js';
import type { CoverageCell } from '../../model/coverage/cell.js';
import type { Coverage } from '../../model/coverage/coverage.js';

/** Columns above which no number fits into a cell. */
export const mostNumbered = 30;

/**
 * Draws rows of cells into the grid, and keeps the elements that are there: hundreds of marks as templates cost three
 * times as much as patching them by hand. A row keeps its element, so that the reader's focus stays where it is.
 */
export function drawRows(grid: HTMLElement, shown: readonly number[], coverage: Coverage, format: Format): void {
  const { columns, rows } = coverage;
  const words = heatmapWords(format);
  const hours = columns.map((minute) => format.clock(minute));
  for (const old of [...grid.children]) if (!shown.includes(indexOf(old))) old.remove();
  let next = grid.firstElementChild;
  let letters = 2;
  let like: Node | null = null;
  for (const index of shown) {
    const isKnown = next !== null && indexOf(next) === index;
    // A copy of a row costs a third of a new one.
    const row: Element =
      isKnown && next ? next : grid.insertBefore((like?.cloneNode(true) as Element) ?? newElement('row', 'row'), next);
    if (!isKnown) {
      (row as HTMLElement).style.setProperty('--_at', `${index}`);
      if (!like) row.append(newElement('rowheader', 'row-name'));
      like = row;
    }
    next = row.nextElementSibling;
    while (row.children.length <= columns.length) row.append(newElement('gridcell', 'cell'));
    while (row.children.length > columns.length + 1) row.lastElementChild?.remove();
    const isToday = rows[index]?.isToday ?? false;
    const look = isToday ? 'row today' : 'row';
    const name = rowName(coverage, index, format);
    const [head, ...cells] = row.children;
    patch(row, { class: look, part: look, 'data-row': `${index}`, 'aria-rowindex': `${index + 1}` });
    if (head) patch(head, { 'aria-label': isToday ? words.today(name) : name }, rowText(coverage, index, format));
    for (const [column, element] of cells.entries()) {
      const cell = coverage.cells[index]?.[column];
      if (!cell) continue;
      const text = cellText(cell, coverage, format);
      letters = Math.max(letters, text.length > 3 ? text.length - 0.6 : text.length);
      const { state, isShort, time } = cell;
      const kind = state === 'value' ? (isShort && coverage.measure === 'net' ? 'short' : '') : state;
      const attributes = {
        class: `cell ${toneOf(cell, coverage)}${time === 'past' ? ' past' : ''}`,
        part: kind ? `cell ${kind}` : 'cell',
        'aria-label': hourText(`${name} ${hours[column]}`, cell, coverage.measure, format),
      };
      patch(element, attributes, text);
    }
  }
  // Points and minus signs are narrow.
  grid.style.setProperty('--_letters', String(letters));
}

const indexOf = (row: Element): number => Number((row as HTMLElement).dataset['row']);

function newElement(role: string, part: string): HTMLElement {
  const element = document.createElement('div');
  patch(element, { role, class: part, part });
  if (part === 'cell') element.tabIndex = -1;
  return element;
}

function patch(element: Element, attributes: Readonly<Record<string, string>>, text?: string): void {
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (text === undefined) return;
  const { firstChild } = element;
  // A text that is changed is laid out for half of what a new one costs.
  if (!firstChild) element.append(text);
  else if (firstChild.nodeValue !== text) firstChild.nodeValue = text;
}

/** The number in a cell: shortage always, every number of another measure where there is room; never of what is enough. */
function cellText({ state, value, level }: CoverageCell, { measure, columns }: Coverage, format: Format): string {
  if (columns.length > mostNumbered) return '';
  if (state === 'zero') return '0';
  if (state !== 'value' || value === null || (measure === 'net' && level === 0)) return '';
  return valueText(value, measure, format);
}

/** Marks the hour that is selected, where it is drawn. */
export function markSelected(grid: Element, { cells }: Coverage, selected: Instant | undefined): void {
  for (const old of grid.querySelectorAll('[aria-selected]')) old.removeAttribute('aria-selected');
  if (!selected) return;
  for (const row of grid.children) {
    const column = cells[indexOf(row)]?.findIndex(({ start }) => start === selected) ?? -1;
    if (column >= 0) row.children[column + 1]?.setAttribute('aria-selected', 'true');
  }
}

/** The hours under the columns. */
export const gridAxis = ({ columns }: Coverage, format: Format): TemplateResult =>
  html`<div class="axis" part="axis" aria-hidden="true">
    ${hourTicks(columns).map(({ column, minute }) => html`<span .style=${`grid-column:${column + 2}`}>${format.clock(minute)}</span>`)}
  </div>`;

/** What each colour and pattern of the picture means; only those that occur, and the three of shortage always. */
export function legend(coverage: Coverage, format: Format): TemplateResult {
  const { states, short, spare } = heatmapWords(format);
  const { measure, steps, highest, cells } = coverage;
  const entry = (tones: readonly Tone[], text: string): TemplateResult =>
    html`<li>${tones.map((tone) => html`<i class="swatch ${tone}"></i>`)} ${text}</li>`;
  const numbers = steps.map((step) => format.number(step, 1)).join(', ');
  const special = (['nobody', 'zero', 'no-data', 'closed', 'no-such-hour'] as const).filter((state) =>
    cells.some((line) => line.some((cell) => cell.state === state)),
  );
  return html`<ul class="legend" part="legend">
    ${
      measure === 'net'
        ? [
            entry(
              [...new Set(steps.map((_, at) => toneOf({ state: 'value', value: -1, level: at + 1 }, coverage)))],
              short(`${numbers}+`),
            ),
            entry(['even'], states.enough),
            entry(['spare-1', 'spare-2'], spare('').trim()),
          ]
        : entry(
            [0, 1, 2, 3, 4, 5].map((shade): Tone => `shade-${shade}`),
            [0, highest].map((value) => valueText(value, measure, format)).join('–'),
          )
    }${special.map((state) => entry([state], states[state]))}
  </ul>`;
}
