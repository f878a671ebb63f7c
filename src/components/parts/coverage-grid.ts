import { html, nothing, type TemplateResult } from 'lit';
import type { Instant } from '../../contract/types.js';
import { hourTicks, minuteShare, type Scale, type Tone, toneOf } from '../../chart/heatmap.js';
import type { Format } from '../../locale/format.js';
import { heatmapWords } from '../../locale/heatmap.js';
import { at, hourText } from '../../locale/heatmap-sentences.js';
import type { Coverage } from '../../model/coverage.js';
import type { CoverageCell, CoverageMeasure } from '../../model/coverage-cell.js';
import { rowName, rowText, saidHour, valueText } from './coverage-text.js';

/** What the colours of a picture run over. */
export const scaleOf = ({ measure, steps, highest }: Coverage): Scale =>
  measure === 'net' ? { steps: steps.length } : { highest };

/** One row of a picture as cells, each named by its whole sentence. */
export function gridRow(coverage: Coverage, format: Format, row: number): TemplateResult {
  const words = heatmapWords(format);
  const { measure, columns, now } = coverage;
  const scale = scaleOf(coverage);
  const { isToday } = coverage.rows[row] ?? { isToday: false };
  const name = rowName(coverage, row, format);
  const cells = coverage.cells[row]?.map((cell, column) => {
    const said = saidHour(cell, at(name, format.clock(columns[column] ?? 0)), measure, format);
    const text = cellText(cell, coverage, format);
    const look = `cell ${toneOf(cell, scale)}${cell.time === 'past' ? ' past' : ''}`;
    return html`<div role="gridcell" class=${look} part=${partOf(cell, measure)} tabindex="-1" aria-label=${hourText(words, said)}>${text}</div>`;
  });
  const part = isToday ? 'row today' : 'row';
  return html`<div role="row" class=${part} part=${part} data-row=${row} aria-rowindex=${row + 1} .style=${`--_at:${row}`}>
    <div role="rowheader" class="row-name" part="row-name" aria-label=${isToday ? words.today(name) : name}>${rowText(coverage, row, format)}</div>
    ${cells}${now?.row === row ? nowLine(coverage, now.minute) : nothing}
  </div>`;
}

/** Marks the hour that is selected, where it is drawn. A binding in each cell would cost more than all the rest. */
export function markSelected(grid: Element | null, { cells }: Coverage, selected: Instant | null): void {
  for (const old of grid?.querySelectorAll('[aria-selected]') ?? []) old.removeAttribute('aria-selected');
  if (selected === null) return;
  const row = cells.findIndex((line) => line.some(({ start }) => start === selected));
  const column = cells[row]?.findIndex(({ start }) => start === selected) ?? -1;
  const drawn = grid?.querySelector(`[data-row="${row}"]`)?.querySelectorAll('[role=gridcell]');
  drawn?.[column]?.setAttribute('aria-selected', 'true');
}

/** Columns above which no number fits into a cell. */
export const mostNumbered = 30;

/** The number in a cell: shortage always, every number of another measure where there is room; never of what is enough. */
function cellText(cell: CoverageCell, { measure, columns }: Coverage, format: Format): string {
  if (columns.length > mostNumbered) return '';
  if (cell.state === 'zero') return '0';
  if (cell.state !== 'value' || (measure === 'net' && cell.level === 0)) return '';
  return valueText(cell.value, measure, format) ?? '';
}

/** Letters of the longest number in a cell; points and minus signs are narrow. */
export function longestNumber(coverage: Coverage, format: Format): number {
  const lengths = coverage.cells.flatMap((line) => line.map((cell) => cellText(cell, coverage, format).length));
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return longest > 3 ? longest - 0.6 : Math.max(2, longest);
}

function partOf({ state, isShort }: CoverageCell, measure: CoverageMeasure): string {
  if (state !== 'value') return `cell ${state}`;
  return isShort && measure === 'net' ? 'cell short' : 'cell';
}

function nowLine({ columns, minutes }: Coverage, minute: number): TemplateResult {
  return html`<span class="now" part="now" aria-hidden="true" .style=${`--_now:${minuteShare(minute, columns, minutes)}`}></span>`;
}

/** The hours under the columns. */
export function gridAxis({ columns }: Coverage, format: Format): TemplateResult {
  return html`<div class="axis" part="axis" aria-hidden="true">
    ${hourTicks(columns).map(({ column, minute }) => html`<span .style=${`grid-column:${column + 2}`}>${format.clock(minute)}</span>`)}
  </div>`;
}

/** What each colour and pattern of the picture means; only those that occur, and the three of shortage always. */
export function legend(coverage: Coverage, format: Format): TemplateResult {
  const words = heatmapWords(format);
  const all = coverage.cells.flat();
  const scale = scaleOf(coverage);
  const tones = new Set(all.map((cell) => toneOf(cell, scale)));
  const named = (['nobody', 'zero', 'no-data', 'closed', 'no-such-hour'] as const).filter((tone) => tones.has(tone));
  return html`<ul class="legend" part="legend">
    ${coverage.measure === 'net' ? netLegend(coverage, format) : scaleLegend(coverage, format)}
    ${named.map((tone) => entry([tone], words.states[tone]))}
  </ul>`;
}

function netLegend({ steps }: Coverage, format: Format): TemplateResult {
  const words = heatmapWords(format);
  const numbers = steps.map((step, index) => `${format.number(step, 1)}${index === steps.length - 1 ? '+' : ''}`);
  const tones = [
    ...new Set(
      steps.map((step, index) => toneOf({ state: 'value', value: -step, level: index + 1 }, { steps: steps.length })),
    ),
  ];
  return html`${entry(tones, words.short(numbers.join(', ')))} ${entry(['even'], words.states.enough)}
  ${entry(['spare-1', 'spare-2'], words.states.spare)}`;
}

function scaleLegend({ highest, measure }: Coverage, format: Format): TemplateResult {
  const tones: readonly Tone[] = ['shade-0', 'shade-1', 'shade-2', 'shade-3', 'shade-4', 'shade-5'];
  return entry(tones, `${valueText(0, measure, format) ?? ''}–${valueText(highest, measure, format) ?? ''}`);
}

function entry(tones: readonly Tone[], text: string): TemplateResult {
  return html`<li>${tones.map((tone) => html`<span class="swatch ${tone}"></span>`)} ${text}</li>`;
}
