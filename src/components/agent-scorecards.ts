import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { MetricsDocument, Section } from '../contract/types.js';
import { type Selection, SelectionController } from '../feed/selection.js';
import { cardSentence } from '../locale/card-texts.js';
import { commonWords } from '../locale/common.js';
import type { Format } from '../locale/format.js';
import { scorecardTable } from '../locale/scorecard-table.js';
import { captionText, rowsName, scorecardsSentence, totalsText, windowText } from '../locale/scorecard-texts.js';
import { scorecardWords } from '../locale/scorecards.js';
import { type Page, pageOf } from '../model/page.js';
import type { Privacy } from '../model/privacy.js';
import { cardOf, scoreLine } from '../model/score/card.js';
import { columnChoices, withColumns } from '../model/score/columns.js';
import { isSameColumn } from '../model/score/grid.js';
import { foundRows, type Sort, sortedRows } from '../model/score/rows.js';
import { type Scorecards, type ScoreRow, scorecards } from '../model/score/scorecard.js';
import { shownCards } from '../model/score/shown.js';
import type { Table } from '../model/table.js';
import { MetricsElement } from './metrics-element.js';
import { agentCardStyles } from './parts/agent-card.js';
import { columnChoice } from './parts/column-choice.js';
import { pager } from './parts/pager.js';
import { scoreBarStyles } from './parts/score-bar.js';
import { fairUse, scoreAbout, scoreLegend } from './parts/score-notes.js';
import { scoreTable } from './parts/score-table.js';
import { scoreTableStyles } from './parts/score-table-styles.js';

const byNeed: Sort = { key: 'need', descending: false };

/** What the reader looks at: the order, the letters searched for, the page, the card that is open, the columns. */
interface View {
  readonly sort: Sort;
  readonly text: string;
  readonly page: number;
  readonly opened: string | null;
  /** Ids of the columns chosen; those in `metrics` until the reader chooses. */
  readonly metrics: readonly string[] | null;
  readonly isChoosing: boolean;
}

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
 * @csspart columns - The boxes to choose columns by.
 * @csspart agent-card - The card a row opens.
 * @cssprop --pantau-table-height - What of the table is seen at once where it is wide, such as `400px`; its names and headers stay while it scrolls. All of a page unless set.
 * @cssstate loading ready stale empty error auth - Where the scorecards stand with their figures.
 * @fires pantau-state - At every change of state.
 * @fires pantau-select - When the reader opens or closes an agent's card: `{agent}`.
 */
export class AgentScorecards extends MetricsElement<Scorecards> {
  static override styles = [MetricsElement.styles, scoreBarStyles, agentCardStyles, scoreTableStyles];
  static override properties: PropertyDeclarations = {
    pageSize: { type: Number, attribute: 'page-size' },
    days: { type: Number },
    marks: {},
    metrics: {},
    compact: { type: Boolean, reflect: true },
    privacy: {},
    agent: {},
  };

  /** Rows a page, 10 unless set; the place for them is kept free from the start. */
  pageSize = 10;
  /** Days to look back from the period's end; the document's period unless set. */
  days: number | null = null;
  /** `team` marks at the team's error; `none` marks nothing, for rows that are not people. */
  marks: 'team' | 'none' = 'team';
  /**
   * Ids of the metrics to show as columns, separated by spaces, in their order; all unless set. The reader may choose
   * others; a row opens to all.
   */
  metrics: string | null = null;
  /** Lower rows, and no legend under them. */
  compact = false;
  /**
   * `lead` (the default but on a `wallboard`) names everybody, `anonymous` nobody, `self` shows the row of `agent`
   * alone. A way of presenting: the whole document is in the page, so who may load it is for the server to decide.
   */
  privacy: Privacy | null = null;
  /** Id of the reader, for `privacy="self"`; without it, nobody is the reader. */
  agent: string | null = null;

  protected readonly sections: readonly Section[] = ['agents', 'metrics', 'team'];
  protected readonly what = 'agents';
  readonly #selection = new SelectionController(this, () => this.group ?? this.feed.identity);
  #view: View = { sort: byNeed, text: '', page: 1, opened: null, metrics: null, isChoosing: false };
  #lastPicked: string | null = null;

  /** Sets the shared selection, without an event. */
  select(selection: Selection): void {
    this.#selection.set(selection);
  }

  protected get factsDepend(): readonly unknown[] {
    return [this.days, this.marks, this.metrics, this.#view.metrics, this.privacy, this.agent];
  }

  protected factsOf(document: MetricsDocument): Scorecards | null {
    const { minSample, days, channel, marks } = this;
    const { alias } = commonWords(this.format);
    const cards = shownCards(scorecards(document, { minSample, days, channel, marks }), document, this, alias);
    const shown = cards.rows.length > 0 ? withColumns(cards, this.#view.metrics ?? this.#asked) : null;
    // The column it was sorted by may stand in another place now, or nowhere.
    const { sort } = this.#view;
    if (typeof sort.key === 'number') {
      const sorted = this.facts?.columns[sort.key];
      const key = shown?.columns.findIndex((column) => sorted && isSameColumn(column, sorted)) ?? -1;
      this.#view = { ...this.#view, sort: key < 0 ? byNeed : { ...sort, key } };
    }
    return shown;
  }

  protected override willUpdate(changed?: PropertyValues<this>): void {
    if (changed?.has('metrics')) this.#view = { ...this.#view, metrics: null };
    super.willUpdate();
    // Rows are kept free before there is anything in them, so that nothing below moves.
    if (changed?.has('pageSize') || changed?.has('privacy')) {
      this.style.setProperty('--_rows', String(this.#pageLength));
      this.style.setProperty('--_tools', this.privacy === 'self' ? '0px' : null);
    }
    const picked = this.#selection.value.agent ?? null;
    if (picked === this.#lastPicked) return;
    this.#lastPicked = picked;
    // Somebody picked elsewhere is shown on whatever page they are.
    const place = this.#found.findIndex((row) => row.agent.id === picked);
    if (place >= 0) this.#view = { ...this.#view, page: Math.floor(place / this.#pageLength) + 1 };
  }

  get #pageLength(): number {
    if (this.privacy === 'self') return 1;
    return this.pageSize >= 1 ? Math.floor(this.pageSize) : 10;
  }

  /** The rows as they are sorted and searched now. */
  get #found(): readonly ScoreRow[] {
    return this.facts === null
      ? []
      : foundRows(sortedRows(this.facts, this.#view.sort), this.#text, this.facts.privacy);
  }

  protected heading(cards: Scorecards, format: Format): TemplateResult {
    const words = scorecardWords(format);
    const window = windowText(cards, format);
    return html`<h2><bdi>${words.title(rowsName(cards, format))}</bdi>${window && html`, <bdi>${window}</bdi>`}</h2>
      <p class="caption">${captionText(cards, format)} ${cards.oneTeam ? html`<b>${words.oneTeam}</b>` : nothing}</p>`;
  }

  protected picture(cards: Scorecards, format: Format): TemplateResult {
    const { sort, opened } = this.#view;
    const text = this.#text;
    const page = pageOf(this.#found, this.#view.page, this.#pageLength);
    return html`${this.#tools(cards, page, format)}
      <div class="table-area" @keydown=${this.#leave}>
        ${scoreTable({
          cards,
          page,
          sort,
          opened,
          picked: this.#selection.value.agent ?? null,
          sortBy: (by) => this.#show({ sort: by, page: 1 }),
          open: (agent) => this.#open(agent),
          format,
        })}
      </div>
      ${page.total === 0 ? html`<p class="caption" role="status">${scorecardWords(format).notFound(text)}</p>` : nothing}
      ${scoreLegend(cards, format)} ${fairUse(cards, format)}`;
  }

  /** What is searched for, as long as there is a field to say so. */
  get #text(): string {
    return (this.facts?.rows.length ?? 0) > this.#pageLength ? this.#view.text : '';
  }

  /** The columns the page asks for. */
  get #asked(): readonly string[] {
    return (this.metrics ?? '').split(/\s+/);
  }

  /** How many are shown, the way back to the order of need, the search and the pages; each where it has something to do. */
  #tools(cards: Scorecards, page: Page<ScoreRow>, format: Format): TemplateResult | typeof nothing {
    const words = scorecardWords(format);
    const { length } = cards.rows;
    const { isChoosing } = this.#view;
    if (cards.privacy === 'self') return nothing;
    return html`<div class="tools">
      <span class="caption">${words.shown(format.number(page.rows.length), format.number(length), rowsName(cards, format))}</span>
      <span class="caption">${cards.confidence === null ? nothing : totalsText(cards, format)}</span>
      ${
        this.#view.sort.key === 'need'
          ? nothing
          : html`<span class="caption">${words.sortHint}</span>
              <button type="button" @click=${() => this.#show({ sort: byNeed, page: 1 })}>${words.orderByNeed}</button>`
      }
      ${
        length > this.#pageLength
          ? html`<input type="search" part="search" placeholder=${words.search} aria-label=${words.search} .value=${this.#view.text} @input=${this.#search} />
              ${pager(page, (to) => this.#show({ page: to }), format)}`
          : nothing
      }
      ${columnChoice(
        columnChoices(cards, this.#asked),
        isChoosing,
        () => this.#show({ isChoosing: !isChoosing }),
        (metrics) => this.#show({ metrics }),
        format,
      )}
    </div>`;
  }

  protected table(cards: Scorecards, format: Format): Table {
    const lines = this.#found.map((row) => scoreLine(cards, row));
    return scorecardTable(cards, lines, format);
  }

  protected sentence(cards: Scorecards, format: Format): string {
    const { privacy, rows } = cards;
    // Whoever reads of themselves alone reads what their card says.
    const own = privacy === 'self' && rows[0] ? cardOf(cards, rows[0].agent.id) : null;
    if (own) return cardSentence(own, format);
    return scorecardsSentence(cards, format);
  }

  protected override about(_cards: Scorecards, format: Format): TemplateResult {
    return scoreAbout(format);
  }

  #show(view: Partial<View>): void {
    this.#view = { ...this.#view, ...view };
    this.requestUpdate();
  }

  #search(event: Event): void {
    this.#show({ text: (event.target as HTMLInputElement).value, page: 1 });
  }

  #leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !(this.#view.opened ?? this.#selection.value.agent)) return;
    event.stopPropagation();
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    this.#open(null);
  }

  /** Opens an agent's card, which picks the agent; closing it lets go of both. */
  #open(agent: string | null): void {
    const { agent: _left, ...rest } = this.#selection.value;
    this.#lastPicked = agent;
    this.#show({ opened: agent });
    this.#selection.pick(agent === null ? rest : { ...rest, agent });
  }
}
