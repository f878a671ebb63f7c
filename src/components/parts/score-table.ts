import { html, nothing, type TemplateResult } from 'lit';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import {
  arrowOf,
  behindText,
  columnLabel,
  columnTarget,
  countText,
  isMoved,
  markTexts,
  nounOf,
  tenureText,
  valueText,
} from '../../locale/scorecard-texts.js';
import { scorecardWords } from '../../locale/scorecards.js';
import { tileWords } from '../../locale/tile.js';
import { cardOf, type ScoreDetail, scoreLine } from '../../model/score/card.js';
import type { ScoreColumn } from '../../model/score/grid.js';
import type { Page, Sort, SortKey } from '../../model/score/rows.js';
import type { Scorecards, ScoreRow } from '../../model/score/scorecard.js';
import { agentCard } from './agent-card.js';
import { scaleOf, scoreBar, toneOf } from './score-bar.js';

/** Everything the table of scorecards shows and asks back. */
export interface ScoreTable {
  readonly cards: Scorecards;
  readonly page: Page;
  readonly sort: Sort;
  readonly opened: string | null;
  readonly picked: string | null;
  readonly sortBy: (sort: Sort) => void;
  readonly press: (event: MouseEvent) => void;
  readonly leave: (event: KeyboardEvent) => void;
  readonly format: Format;
}

/** The scorecards as a plain table: one row an agent, an opened card under its row. */
export function scoreTable(table: ScoreTable): TemplateResult {
  const { cards, page, press, leave, format } = table;
  const { columns, confidence } = cards;
  const words = scorecardWords(format);
  const people = confidence !== null;
  // What the columns need at least; what may be more than there is room for scrolls by itself.
  const widths = columns.map((column) => (scaleOf(cards, column) ? 165 : column.counted ? 120 : 80));
  const least = widths.reduce((sum, width) => sum + width, people ? 300 : 190);
  const isLarge = cards.rows.some(({ cells }) => cells.some((cell) => (cell?.count ?? 0) > 9999));
  return html`<div class="table-area ${least > 860 ? 'many' : ''}"><table class="scores ${isLarge ? 'large' : ''}" role="table" aria-rowcount=${page.total + 1} aria-label=${people ? words.caption : words.captionUnmarked} .style=${`--_least:${least}px`}>
    <thead role="rowgroup">
      <tr role="row" aria-rowindex="1">
        ${head(table, 'name', people ? words.agent : words.name)} ${people ? html`<th role="columnheader">${words.mark}</th>` : nothing}
        ${columns.map((column, place) => head(table, place, columnLabel(column, format, true), column))}
      </tr>
    </thead>
    <tbody role="rowgroup" @click=${press} @keydown=${leave}>
      ${page.rows.map((row, index) => agentRow(table, row, page.first + index + 1))}
    </tbody>
  </table></div>`;
}

/** A column's name, which sorts by it, with its target named once and what its samples count. */
function head(
  { cards, sort, sortBy, format }: ScoreTable,
  key: SortKey,
  label: string,
  column?: ScoreColumn,
): TemplateResult {
  const isSorted = sort.key === key;
  const descending = isSorted && !sort.descending;
  const target = column ? columnTarget(column, format) : null;
  const title = scorecardWords(format).sortBy(column ? columnLabel(column, format) : label);
  return html`<th role="columnheader" class=${column ? kind(cards, column) : ''} aria-sort=${isSorted ? (descending ? 'ascending' : 'descending') : nothing}>
    <button type="button" class="sort" title=${title} @click=${() => sortBy({ key, descending })}>${label}${isSorted ? (descending ? ' ↑' : ' ↓') : nothing}</button>
    ${target === null ? nothing : html`<span class="goal" role="img" aria-label=${tileWords(format).target(target)}>${target}</span>`}
    ${column?.counted ? html`<span class="noun" aria-hidden="true">${nounOf(column, format)}</span>` : nothing}
  </th>`;
}

/** Columns with bars share the room; numbers alone stand close together, at their end. */
function kind(cards: Scorecards, column: ScoreColumn): string {
  if (scaleOf(cards, column)) return 'ranged';
  return column.counted ? 'number counted' : 'number';
}

function agentRow(table: ScoreTable, row: ScoreRow, index: number): TemplateResult {
  const { cards, format, opened, picked } = table;
  const { id, name } = row.agent;
  const { months, details } = scoreLine(cards, row);
  const isOpen = opened === id;
  const marks = markTexts(row, format);
  return html`<tr role="row" class="row" part="row ${row.mark ?? ''}" aria-rowindex=${index} aria-current=${picked === id ? 'true' : nothing}
      ><th role="rowheader"><button type="button" class="agent ${name.length > 40 ? 'long' : ''}" aria-expanded=${isOpen}>${name}</button> ${tenureText(months, format)}</th
      >${cards.confidence === null ? nothing : html`<td role="cell" class="marks">${markPills(marks)}</td>`}${details.map((detail, place) => scoreCell(table, cards.columns[place] as ScoreColumn, detail))}</tr
    >${isOpen ? openedCard(table, id) : nothing}`;
}

function openedCard({ cards, format }: ScoreTable, id: string): TemplateResult {
  const card = cardOf(cards, id);
  return html`<tr role="row" class="opened">
    <td role="cell" part="agent-card" colspan=${cards.columns.length + 2}>${card && agentCard(cards, card, format)}</td>
  </tr>`;
}

function scoreCell({ cards, format }: ScoreTable, column: ScoreColumn, detail: ScoreDetail | null): TemplateResult {
  const label = columnLabel(column, format, true);
  if (!detail)
    return html`<td role="cell" class=${kind(cards, column)} data-label=${label}>${commonWords(format).notMeasured}</td>`;
  const scale = scaleOf(cards, column);
  const value = (isMoved(detail) ? arrowOf(detail) : '') + valueText(detail, format);
  const tone = `score ${kind(cards, column)} ${toneOf(detail)}`;
  // The bare number is enough for the eye: what it counts stands once in the header.
  const count = detail.count === null ? '' : format.number(detail.count);
  if (scale)
    return html`<td role="cell" class="barred ${tone}" data-label=${label}>${scoreBar(detail, scale, behindText(detail, format))}${value}<span class="count" aria-hidden="true">${count}</span></td>`;
  if (!column.counted) return html`<td role="cell" class=${tone} data-label=${label}>${value}</td>`;
  return html`<td role="cell" class=${tone} data-label=${label}>${value}<span class="count" role="img" aria-label=${countText(detail, format) ?? ''}>${count}</span></td>`;
}

// The kit's glyphs before the words: ! is coach, ~ not sure, ★ recognise.
const glyphs = { coach: '!', 'keep-eye': '~', recognise: '★' } as const;

/** An agent's marks, in words with their metrics. */
export const markPills = (marks: ReturnType<typeof markTexts>): readonly TemplateResult[] =>
  marks.map(({ mark, text }) => html`<span class="mark ${mark}" part="mark ${mark}">${glyphs[mark]} ${text}</span>`);
