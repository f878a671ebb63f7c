import { css, html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../locale/format.js';
import { pageOf } from '../../model/page.js';
import type { Cell, Table } from '../../model/table.js';
import { pager } from './pager.js';

/** A week of hours is on one page, which is what is printed; all of 50,000 would stop a page for seconds. */
const pageLength = 200;

/** One page of what an element shows, as a plain table; it scrolls by itself where it is wider than its place. */
export function dataTable(
  { caption, columns, rows }: Table,
  wanted: number,
  turn: (page: number) => void,
  format: Format,
): TemplateResult {
  const page = pageOf(rows, wanted, pageLength);
  return html`${page.pages > 1 ? pager(page, turn, format) : nothing}
    <div class="data-table" part="table" tabindex="0" role="region" aria-label=${caption}>
      <table aria-rowcount=${page.total + 1}>
        <caption class="visually-hidden">
          ${caption}
        </caption>
        <thead>
          <tr aria-rowindex="1">
            ${columns.map(({ label, numeric }) => html`<th scope="col" class=${numeric ? 'numeric' : ''}>${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${page.rows.map((row, place) => html`<tr aria-rowindex=${page.first + place + 1}>${row.map((cell, index) => dataCell(cell, index, columns[index]?.numeric ?? false))}</tr>`)}
        </tbody>
      </table>
    </div>`;
}

function dataCell({ text }: Cell, index: number, numeric: boolean): TemplateResult {
  if (index === 0) return html`<th scope="row"><bdi>${text}</bdi></th>`;
  return html`<td class=${numeric ? 'numeric' : ''}><bdi>${text}</bdi></td>`;
}

export const dataTableStyles = css`
  .data-table {
    overflow: auto;
    max-block-size: 420px;
    margin-block-start: 8px;
  }
  .data-table table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  .data-table :is(th, td) {
    padding: 5px 10px 5px 0;
    text-align: start;
    font-weight: 400;
    border-block-end: 1px solid var(--_line);
    /* Not anywhere: that would let a wide table break its names into letters before it scrolls. */
    overflow-wrap: break-word;
    vertical-align: top;
  }
  .data-table thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    color: var(--_ink-quiet);
    white-space: nowrap;
  }
  .data-table .numeric {
    text-align: end;
    white-space: nowrap;
  }
  @media print {
    .data-table {
      max-block-size: none;
    }
    .pager button {
      display: none;
    }
  }
`;
