import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MetricsDocument, Section } from '../contract/types.js';
import { type Selection, SelectionController } from '../feed/selection.js';
import type { Format } from '../locale/format.js';
import { scorecardsSentence, totalsText, windowText } from '../locale/scorecard-texts.js';
import { rowsName, scorecardWords } from '../locale/scorecards.js';
import { tileWords } from '../locale/tile.js';
import { tableRow } from '../model/score-card.js';
import { foundRows, type Page, pageOf, type Sort, sortedRows } from '../model/score-rows.js';
import { type Scorecards, type ScoreRow, scorecards } from '../model/scorecard.js';
import type { Table } from '../model/table.js';
import { MetricsElement } from './metrics-element.js';
import { agentCardStyles } from './parts/agent-card.js';
import { intervalBarStyles } from './parts/interval-bar.js';
import { markPillStyles } from './parts/mark-pills.js';
import { pager } from './parts/pager.js';
import { type Scales, scalesOf } from './parts/score-bars.js';
import { scoreLegend } from './parts/score-legend.js';
import { scoreTable } from './parts/score-table.js';
import { scoreTableStyles } from './parts/score-table-styles.js';

const byNeed: Sort = { key: 'need', descending: false };

/**
 * One row an agent, in the order of what needs attention and never ranked: every metric with its range beside target
 * and peers, quality, training, and marks that chance alone rarely makes. A row opens the agent's card.
 *
 * @summary The team's scorecards.
 * @slot fair-use - What the figures may be used for; a short notice unless given.
 * @csspart card - The surface.
 * @csspart row - One agent; its second token is the row's mark.
 * @csspart mark - A mark in words; its second token is the mark.
 * @csspart bar - A figure with its ranges.
 * @csspart search - The field to find an agent.
 * @csspart pager - The pages of rows.
 * @csspart agent-card - The card a row opens.
 * @cssstate loading ready stale empty error auth - Where the scorecards stand with their figures.
 * @fires pantau-state - At every change of state.
 * @fires pantau-select - When the reader opens or closes an agent's card: `{agent}`.
 */
export class AgentScorecards extends MetricsElement<Scorecards> {
  static override styles = [
    MetricsElement.styles,
    intervalBarStyles,
    markPillStyles,
    agentCardStyles,
    scoreTableStyles,
  ];

  /** Rows a page, 10 unless set; the place for them is kept free from the start. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 10;
  /** Days to look back from the period's end; the document's period unless set. */
  @property({ type: Number }) days: number | null = null;
  /** `team` marks at the team's error; `none` marks nothing, for rows that are not people. */
  @property() marks: 'team' | 'none' = 'team';

  @state() private sort: Sort = byNeed;
  @state() private text = '';
  @state() private page = 1;
  @state() private opened: string | null = null;

  protected readonly sections: readonly Section[] = ['agents', 'metrics', 'team'];
  protected readonly what = 'agents';
  protected readonly selection = new SelectionController(this, () => this.group ?? this.feed.identity);

  private scales: Scales = [];
  private lastPicked: string | null = null;

  /** Sets the shared selection, without an event. */
  select(selection: Selection): void {
    this.selection.set(selection);
  }

  protected get factsDepend(): readonly unknown[] {
    return [this.days, this.marks];
  }

  protected factsOf(document: MetricsDocument): Scorecards | null {
    const { minSample, days, channel, marks } = this;
    const facts = scorecards(document, { minSample, days, channel, marks });
    this.scales = scalesOf(facts);
    return facts.rows.length > 0 ? facts : null;
  }

  protected override willUpdate(changed?: PropertyValues<this>): void {
    super.willUpdate();
    // Rows are kept free before there is anything in them, so that nothing below moves.
    if (changed?.has('pageSize')) this.style.setProperty('--_rows', String(this.pageLength));
    const picked = this.selection.value.agent ?? null;
    if (picked === this.lastPicked) return;
    this.lastPicked = picked;
    if (picked !== null) this.turnTo(picked);
  }

  private get pageLength(): number {
    return this.pageSize >= 1 ? Math.floor(this.pageSize) : 10;
  }

  /** The rows as they are sorted and searched now. */
  private get found(): readonly ScoreRow[] {
    return this.facts === null ? [] : foundRows(sortedRows(this.facts, this.sort), this.text);
  }

  /** Shows the page an agent picked elsewhere is on. */
  private turnTo(agent: string): void {
    const place = this.found.findIndex((row) => row.agent.id === agent);
    if (place >= 0) this.page = Math.floor(place / this.pageLength) + 1;
  }

  protected heading(facts: Scorecards, format: Format): TemplateResult {
    const words = scorecardWords(format);
    const rows = this.document && rowsName(this.document, format);
    const title = rows ? words.titleOf(rows) : words.title;
    const span = windowText(facts, format);
    return html`<h2><bdi>${span ? tileWords(format).named(title, span) : title}</bdi></h2>
      <p class="caption">${facts.confidence === null ? words.captionUnmarked : words.caption} ${facts.oneTeam ? html`<b>${words.oneTeam}</b>` : nothing}</p>`;
  }

  protected picture(facts: Scorecards, format: Format): TemplateResult {
    const page = pageOf(this.found, this.page, this.pageLength);
    const people = facts.confidence !== null;
    return html`${this.tools(facts, page, format)}
      <div class="table-area ${facts.columns.length > 7 ? 'many' : ''}">
        ${scoreTable({
          facts,
          document: this.document,
          page,
          scales: this.scales,
          sort: this.sort,
          opened: this.opened,
          picked: this.selection.value.agent ?? null,
          sortBy: (sort) => this.sortBy(sort),
          toggle: (agent) => this.open(this.opened === agent ? null : agent),
          clear: () => this.open(null),
          format,
        })}
        ${page.total === 0 ? html`<p class="caption" role="status">${scorecardWords(format).notFound(this.text)}</p>` : nothing}
      </div>
      ${pager(page, (to) => (this.page = to), format)} ${scoreLegend(facts, format)}
      ${people ? html`<slot name="fair-use"><p class="caption">${scorecardWords(format).noticeShort}</p></slot>` : nothing}`;
  }

  /** How many are shown, the search, and the way back to the order of need; each only where it has something to do. */
  private tools(facts: Scorecards, page: Page, format: Format): TemplateResult {
    const words = scorecardWords(format);
    const search = facts.confidence === null ? words.searchName : words.search;
    const rows = this.document && rowsName(this.document, format);
    return html`<div class="tools">
      <span class="caption">${words.shown(format.number(page.rows.length), format.number(facts.rows.length), rows)}</span>
      ${facts.confidence === null ? nothing : html`<span class="caption">${totalsText(facts, format)}</span>`}
      ${
        this.sort.key === 'need'
          ? nothing
          : html`<button type="button" @click=${() => this.sortBy(byNeed)}>${words.orderByNeed}</button>
              <span class="caption">${words.sortHint}</span>`
      }
      ${
        facts.rows.length > this.pageLength
          ? html`<input type="search" part="search" placeholder=${search} aria-label=${search} .value=${this.text} @input=${this.search} />`
          : nothing
      }
    </div>`;
  }

  protected async table(facts: Scorecards, format: Format): Promise<Table> {
    const { document } = this;
    const { scorecardTable } = await import('../locale/scorecard-table.js');
    const rows = document ? this.found.map((row) => tableRow(document, facts, row)) : [];
    return scorecardTable(facts, rows, scorecardWords(format).title, format);
  }

  protected sentence(facts: Scorecards, format: Format): string {
    return this.document ? scorecardsSentence(this.document, facts, format) : '';
  }

  protected override about(_facts: Scorecards, format: Format): TemplateResult {
    const words = scorecardWords(format);
    return html`<p>${words.technical}</p><p>${words.notice}</p>`;
  }

  private search(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
    this.page = 1;
  }

  private sortBy(sort: Sort): void {
    this.sort = sort;
    this.page = 1;
  }

  /** Opens an agent's card, which picks the agent; closing it lets go of both. */
  private open(agent: string | null): void {
    const { agent: _left, ...rest } = this.selection.value;
    this.opened = agent;
    this.lastPicked = agent;
    this.selection.pick(agent === null ? rest : { ...rest, agent });
  }
}
