import { html, nothing, type TemplateResult } from 'lit';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import {
  columnLabel,
  columnTarget,
  detailText,
  markTexts,
  movedSign,
  nounOf,
  tenureText,
  valueText,
} from '../../locale/scorecard-texts.js';
import { scorecardWords } from '../../locale/scorecards.js';
import { tileWords } from '../../locale/tile.js';
import type { Page } from '../../model/page.js';
import { cardOf, type ScoreDetail, scoreLine } from '../../model/score/card.js';
import type { ScoreColumn } from '../../model/score/grid.js';
import type { Sort, SortKey } from '../../model/score/rows.js';
import type { Scorecards, ScoreRow } from '../../model/score/scorecard.js';
import { agentCard } from './agent-card.js';
import { scoreBar, toneOf } from './score-bar.js';

/** Everything the table of scorecards shows and asks back. */
export interface ScoreTable {
  readonly cards: Scorecards;
  readonly page: Page<ScoreRow>;
  readonly sort: Sort;
  readonly opened: string | null;
  readonly picked: string | null;
  readonly sortBy: (sort: Sort) => void;
  readonly open: (agent: string | null) => void;
  readonly format: Format;
}

/** What a column of each kind needs at least, in pixels. */
const widths = { ranged: 180, counted: 156, number: 92 } as const;

/** Columns with bars share the room; numbers alone stand close together, at their end. */
const kindOf = ({ scale, counted }: ScoreColumn): keyof typeof widths =>
  scale ? 'ranged' : counted ? 'counted' : 'number';

/** The scorecards as a plain table: one row an agent, an opened card under its row. */
export function scoreTable(table: ScoreTable): TemplateResult {
  const { cards, page, format } = table;
  const { columns, confidence } = cards;
  const words = scorecardWords(format);
  const labels = columns.map((column) => columnLabel(column, format, true));
  // What may be more than there is room for scrolls by itself.
  const least = columns.reduce((sum, column) => sum + widths[kindOf(column)], confidence === null ? 190 : 300);
  return html`<table class="scores" role="table" aria-rowcount=${page.total + 1} aria-label=${words.caption} .style=${`--_least:${least}px`}>
    <thead role="rowgroup">
      <tr role="row" aria-rowindex="1">
        ${headCell(table, 'name', words.name)} ${confidence === null ? nothing : html`<th role="columnheader">${words.mark}</th>`}
        ${columns.map((column, place) => headCell(table, place, labels[place] ?? '', column))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${page.rows.map((row, index) => agentRow(table, labels, row, page.first + index + 1))}
    </tbody>
  </table>`;
}

/** A column's name, which sorts by it, with its target named once and what its samples count. */
function headCell(
  { sort, sortBy, format }: ScoreTable,
  key: SortKey,
  label: string,
  column?: ScoreColumn,
): TemplateResult {
  const isSorted = sort.key === key;
  const descending = isSorted && !sort.descending;
  const target = column && columnTarget(column, format);
  return html`<th role="columnheader" class=${column ? kindOf(column) : ''} aria-sort=${isSorted ? (descending ? 'ascending' : 'descending') : nothing}>
    <button type="button" class="sort" title=${column ? columnLabel(column, format) : label} @click=${() => sortBy({ key, descending })}>${label}${isSorted ? (descending ? ' ↑' : ' ↓') : nothing}</button>
    ${target ? html`<span class="goal" role="img" aria-label=${tileWords(format).target(target)}>${target}</span>` : nothing}
    ${column?.counted ? html`<span class="noun" aria-hidden="true">${nounOf(column, format)}</span>` : nothing}
  </th>`;
}

function agentRow(table: ScoreTable, labels: readonly string[], row: ScoreRow, index: number): TemplateResult {
  const { cards, format, open, opened, picked } = table;
  const { id, name } = row.agent;
  const { months, cells } = scoreLine(cards, row);
  const card = opened === id ? cardOf(cards.whole ?? cards, id) : null;
  return html`<tr role="row" class="row" part="row ${row.mark ?? ''}" aria-rowindex=${index} aria-current=${picked === id ? 'true' : nothing} @click=${() => open(card ? null : id)}
      ><th role="rowheader"><button type="button" class="agent" aria-expanded=${card !== null}>${name}</button> ${tenureText(months, format)}</th
      >${cards.confidence === null ? nothing : html`<td role="cell" class="marks">${markPills(row, format)}</td>`}${cards.columns.map((column, place) => scoreCell(column, labels[place] ?? '', cells[place] ?? null, format))}</tr
    >${
      card
        ? html`<tr role="row" class="opened"><td role="cell" part="agent-card" colspan=${cards.columns.length + (cards.confidence === null ? 1 : 2)}>${agentCard(card, format)}</td></tr>`
        : nothing
    }`;
}

function scoreCell(column: ScoreColumn, label: string, detail: ScoreDetail | null, format: Format): TemplateResult {
  const scale = detail && column.scale;
  const tone = `${kindOf(column)} ${detail ? toneOf(detail) : 'hollow'}`;
  // The bare number is enough for the eye: what it counts stands once in the header, its range is the bar beside it.
  const count =
    detail?.count != null && column.counted
      ? html`<span class="count" role="img" aria-label=${detailText(detail, format)}>${format.number(detail.count)}</span>`
      : nothing;
  return html`<td role="cell" class=${tone} data-label=${label}>${detail ? movedSign(detail) + valueText(detail, format) : commonWords(format).notMeasured}${count}${scale ? scoreBar(detail, scale) : nothing}</td>`;
}

// The kit's glyphs before the words: ! is coach, ~ not sure, ★ recognise.
const glyphs = { coach: '!', 'keep-eye': '~', recognise: '★' } as const;

/** An agent's marks, in words with their metrics. */
export const markPills = (row: ScoreRow, format: Format): readonly TemplateResult[] =>
  markTexts(row, format).map(
    ({ mark, text }) => html`<span class="mark ${mark}" part="mark ${mark}">${glyphs[mark]} ${text}</span>`,
  );
