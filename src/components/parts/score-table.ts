import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MetricsDocument } from '../../contract/types.js';
import type { Format } from '../../locale/format.js';
import { nounOf, scorecardWords, shortLabel, tenureText, wholeLabel } from '../../locale/scorecards.js';
import { changeText, columnTarget, countText, likelyText, markTexts, valueText } from '../../locale/scorecard-texts.js';
import { commonWords } from '../../locale/common.js';
import { cardOf, scoreDetail, tenureOf } from '../../model/score-card.js';
import type { ScoreCell, ScoreColumn } from '../../model/score-grid.js';
import type { Page, Sort, SortKey } from '../../model/score-rows.js';
import type { Scorecards, ScoreRow } from '../../model/scorecard.js';
import { agentCard } from './agent-card.js';
import { markPills } from './mark-pills.js';
import { type Scales, scoreBar } from './score-bars.js';

/** Everything the table of scorecards shows and asks back. */
export interface ScoreTable {
  readonly facts: Scorecards;
  readonly document: MetricsDocument | null;
  readonly page: Page;
  readonly scales: Scales;
  readonly sort: Sort;
  readonly opened: string | null;
  readonly picked: string | null;
  readonly sortBy: (sort: Sort) => void;
  readonly toggle: (agent: string) => void;
  /** Lets go of the agent that is picked. */
  readonly clear: () => void;
  readonly format: Format;
}

/** The scorecards as a plain table: one row an agent, an opened card under its row. */
export function scoreTable(table: ScoreTable): TemplateResult {
  const { facts, page, format } = table;
  const words = scorecardWords(format);
  const people = facts.confidence !== null;
  return html`<table class="scores ${people ? '' : 'unmarked'} ${isLarge(facts) ? 'large' : ''}" role="table" aria-rowcount=${page.total + 1} aria-label=${people ? words.caption : words.captionUnmarked}>
    <thead role="rowgroup">
      <tr role="row" aria-rowindex="1">
        ${head(table, 'name', people ? words.agent : words.name)} ${people ? head(table, 'need', words.mark) : nothing}
        ${facts.columns.map((column, place) => columnHead(table, column, place))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        page.rows,
        ({ agent }) => agent.id,
        (row, index) => agentRow(table, row, page.first + index + 1),
      )}
    </tbody>
  </table>`;
}

/** Whether counts need the room of six digits. */
const isLarge = ({ rows }: Scorecards): boolean =>
  rows.some(({ cells }) => cells.some((cell) => (cell?.count ?? 0) > 9999));

function columnHead(table: ScoreTable, column: ScoreColumn, place: number): TemplateResult {
  const { format } = table;
  const target = columnTarget(column, format);
  const label = shortLabel(column.metric, column.channel, format);
  const noun = table.scales[place] ? nounOf(column.metric, format) : null;
  return head(table, place, label, {
    target,
    noun,
    whole: wholeLabel(column.metric, column.channel, format),
    numeric: isNumeric(column),
  });
}

interface HeadTexts {
  readonly target?: string | null;
  /** What the sample counts, over the column of counts. */
  readonly noun?: string | null;
  readonly whole?: string;
  readonly numeric?: boolean;
}

const isNumeric = ({ ranged, metric }: ScoreColumn): boolean => !ranged && metric.counts !== 'courses';

/** A column's name, which sorts by it, with its target named once. */
function head(
  { sort, sortBy, format }: ScoreTable,
  key: SortKey,
  label: string,
  texts: HeadTexts = {},
): TemplateResult {
  const { target = null, noun = null, whole = label, numeric = false } = texts;
  const words = scorecardWords(format);
  const sorted = sort.key === key;
  const descending = sorted && !sort.descending && key !== 'need';
  const direction = sorted ? (sort.descending ? 'descending' : 'ascending') : nothing;
  return html`<th role="columnheader" scope="col" class="${noun === null ? '' : 'wide'} ${numeric ? 'numeric' : ''}" aria-sort=${key === 'need' ? nothing : direction}>
    <div class="head">
      <button type="button" class="sort" title=${words.sortBy(whole)} @click=${() => sortBy({ key, descending })}>${label}${
        sorted && key !== 'need' ? html` <span aria-hidden="true">${sort.descending ? '↓' : '↑'}</span>` : nothing
      }</button>${target === null ? nothing : html` <span class="goal"><span class="visually-hidden">${words.target} </span>${target}</span>`}
      ${noun === null ? nothing : html`<span class="noun" aria-hidden="true">${noun}</span>`}
    </div>
  </th>`;
}

function agentRow(table: ScoreTable, row: ScoreRow, index: number): TemplateResult {
  const { facts, document, format, opened, picked, toggle, clear } = table;
  const { id, name } = row.agent;
  const isOpen = opened === id;
  const months = document && tenureOf(document, row.agent.since);
  const people = facts.confidence !== null;
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !(isOpen || picked === id)) return;
    event.stopPropagation();
    if (!isOpen) return clear();
    const from = event.currentTarget as HTMLElement;
    const own = from.classList.contains('opened') ? from.previousElementSibling : from;
    own?.querySelector<HTMLElement>('.agent')?.focus();
    toggle(id);
  };
  const press = (event: MouseEvent): void => {
    // Text being marked is no wish to open.
    if (!(event.target as Element).closest('button') && getSelection()?.isCollapsed !== false) toggle(id);
  };
  return html`<tr
      role="row"
      class="row ${row.mark ?? ''} ${picked === id ? 'picked' : ''}"
      part="row ${row.mark ?? ''}"
      aria-rowindex=${index}
      aria-current=${picked === id ? 'true' : nothing}
      @click=${press}
      @keydown=${close}
    >
      <th role="rowheader" scope="row">
        <div>
          <button type="button" class="agent" aria-expanded=${isOpen} @click=${() => toggle(id)}><bdi>${name}</bdi></button>
          ${months === null ? nothing : html`<span class="tenure">${tenureText(months, format)}</span>`}
        </div>
      </th>
      ${people ? html`<td role="cell" class="marks ${row.mark === null ? 'none' : ''}">${markPills(markTexts(facts.columns, row, format))}</td>` : nothing}
      ${facts.columns.map((column, place) => scoreCell(table, column, place, row.cells[place] ?? null))}
    </tr>
    ${isOpen ? openedCard(table, row, close) : nothing}`;
}

function openedCard(
  { facts, document, scales, format }: ScoreTable,
  { agent }: ScoreRow,
  close: (event: KeyboardEvent) => void,
): TemplateResult {
  const card = document && cardOf(document, facts, agent.id);
  const width = facts.columns.length + (facts.confidence === null ? 1 : 2);
  return html`<tr role="row" class="opened" @keydown=${close}>
    <td role="cell" colspan=${width}>
      <div role="region" part="agent-card" aria-label=${scorecardWords(format).open(agent.name)}>
        ${card ? agentCard(facts, card, scales, format) : nothing}
      </div>
    </td>
  </tr>`;
}

function scoreCell(
  { facts, scales, format }: ScoreTable,
  column: ScoreColumn,
  place: number,
  cell: ScoreCell | null,
): TemplateResult {
  const label = shortLabel(column.metric, column.channel, format);
  if (!cell) return html`<td role="cell" class="none" data-label=${label}>${commonWords(format).notMeasured}</td>`;
  const scale = scales[place] ?? null;
  const detail = scoreDetail(facts.window, column, cell);
  const value = valueText(column, cell, format);
  const likely = likelyText(column, detail, format);
  const change = changeText(column, detail.change, format);
  const moved = detail.change?.verdict === 'better' || detail.change?.verdict === 'worse' ? change : null;
  const counted =
    column.metric.counts === 'courses' || column.metric.counts === 'hours' ? null : countText(column, cell, format);
  const said = [scale ? counted : null, scale ? likely : null, moved && `${moved.direction} ${moved.text}`];
  // Under a bar the bare number is enough for the eye: what it counts stands once in the header.
  const shown = scale && cell.count !== null ? format.number(cell.count) : counted;
  return html`<td role="cell" class="score ${scale ? 'ranged' : ''} ${label.length > 14 ? 'long' : ''} ${isNumeric(column) ? 'numeric' : ''} ${cell.mark ?? ''}" data-label=${label}>
    <div>
      ${scale ? scoreBar(column, cell, detail, scale) : nothing}
      <span class="value ${cell.hollow ? 'hollow' : ''}">${moved ? html`<span class="moved" aria-hidden="true">${moved.arrow}</span>` : nothing}${value}</span>
      ${shown === null ? nothing : html`<span class="count" aria-hidden=${scale ? 'true' : nothing}>${shown}</span>`}
      ${said.some(Boolean) ? html`<span class="visually-hidden">${said.filter(Boolean).join('; ')}</span>` : nothing}
    </div>
  </td>`;
}
