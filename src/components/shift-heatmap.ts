import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { MetricsDocument, Section } from '../contract/types.js';
import { type Selection, SelectionController } from '../feed/selection.js';
import type { Format } from '../locale/format.js';
import { heatmapWords } from '../locale/heatmap.js';
import { type Coverage, coverageOf, type CoverageView } from '../model/coverage.js';
import type { CoverageMeasure } from '../model/coverage-cell.js';
import type { Gap } from '../model/gaps.js';
import type { Table } from '../model/table.js';
import { heat } from '../theme/heat.js';
import { MetricsElement } from './metrics-element.js';
import { gridAxis, gridRow, legend, longestNumber, markSelected, mostNumbered } from './parts/coverage-grid.js';
import { imageRows, imageStyles, isLarge, paintImage, rowAt, rowSize } from './parts/coverage-image.js';
import { coverageStyles } from './parts/coverage-styles.js';
import { coverageTable } from './parts/coverage-table.js';
import { captionTexts, coverageSentence, detailTexts, saidTerms, titleText } from './parts/coverage-text.js';
import { dayList } from './parts/day-list.js';
import { type GapActions, gapList, gapListStyles } from './parts/gap-list.js';
import { cellPlace, RovingGrid } from './parts/roving-grid.js';
import { Tooltip, tooltipStyles } from './parts/tooltip.js';

/**
 * How the hours are covered: agents scheduled against agents needed, hour by hour, and the list of gaps.
 *
 * @summary A heatmap of shifts.
 * @csspart card - The panel.
 * @csspart title - What is shown, with its channel.
 * @csspart caption - What the numbers are, and which days they are from.
 * @csspart grid - The hours.
 * @csspart row - One weekday or date; its second token is `today`.
 * @csspart row-name - The name of a row.
 * @csspart cell - One hour; its second token is `short`, `nobody`, `zero`, `no-data`, `closed` or `no-such-hour`.
 * @csspart now - The line at the document's own time.
 * @csspart axis - The hours under the columns.
 * @csspart legend - What colours and patterns mean.
 * @csspart gaps - The list of gaps.
 * @csspart gap-title - The title of that list.
 * @csspart day-list - Today's hours, one a line, where there is no room for the week.
 * @csspart gap - One gap; its second token is `short` or `nobody`.
 * @csspart tooltip - The details of an hour.
 * @cssstate loading ready stale empty error auth - Where the heatmap stands with its figures.
 * @fires pantau-state - At every change of state.
 * @fires pantau-select - When the reader picks an hour of a date: `{slot, day, channel?}`.
 */
export class ShiftHeatmap extends MetricsElement<Coverage> {
  static override styles = [MetricsElement.styles, heat, coverageStyles, imageStyles, gapListStyles, tooltipStyles];

  /** What the cells count: `net` (scheduled minus needed), `contacts`, `forecast`, `scheduled`, `required` or `service-level`. */
  @property() measure: CoverageMeasure = 'net';
  /** `week`: weekday by time of day; `dates`: date by time of day. */
  @property() view: CoverageView = 'week';
  /** Weeks to reach back from the end of the period; without it, the period. Over several, cells are means. */
  @property({ type: Number }) weeks: number | null = null;
  /** Minutes of a column, 15, 30 or 60; the document's own unless set, and never finer. */
  @property({ type: Number }) minutes: number | null = null;
  /** From how many people short each of the colours starts, `1 2 3` unless set. */
  @property() steps: string | null = null;
  /** First weekday, 0 for Sunday to 6 for Saturday; Monday unless set. */
  @property({ type: Number, attribute: 'week-start' }) weekStart: number | null = null;

  @state() private isWhole = false;
  @state() private hoveredRow: number | null = null;
  @state() private copiedGap: Gap | 'all' | null = null;

  protected readonly sections: readonly Section[] = ['shifts', 'channels'];
  protected readonly what = 'shifts';
  protected readonly selection = new SelectionController(this, () => this.group ?? this.feed.identity);
  private readonly keyboard = new RovingGrid(this, () => ({
    rows: this.facts?.rows.length ?? 0,
    columns: this.facts?.columns.length ?? 0,
    grid: this.renderRoot.querySelector<HTMLElement>('[role=grid]'),
  }));
  private readonly tip = new Tooltip(this);

  /** Sets the shared selection, without an event. */
  select(selection: Selection): void {
    this.selection.set(selection);
  }

  protected get factsDepend(): readonly unknown[] {
    return [this.measure, this.view, this.weeks, this.minutes, this.steps, this.weekStart];
  }

  protected factsOf(document: MetricsDocument): Coverage | null {
    const steps =
      this.steps
        ?.split(/[\s,]+/)
        .map(Number)
        .filter((step) => step > 0) ?? [];
    this.copiedGap = null;
    this.hoveredRow = null;
    return coverageOf(document, {
      channel: this.channel,
      measure: this.measure,
      view: this.view,
      weeks: this.weeks,
      minutes: this.minutes,
      steps: steps.toSorted((a, b) => a - b),
      // As in Intl and Date, Sunday is 0 outside; rosters begin on Monday inside.
      weekStart: this.weekStart === null ? 0 : (this.weekStart + 6) % 7,
    });
  }

  protected heading(facts: Coverage, format: Format): TemplateResult {
    return html`<h2 part="title"><bdi>${titleText(facts, format)}</bdi></h2>
      <div class="caption" part="caption">${captionTexts(facts, format).map((text) => html`<p>${text}</p>`)}</div>`;
  }

  protected picture(facts: Coverage, format: Format): TemplateResult {
    const made = madeFrom(facts, format);
    const isNet = facts.measure === 'net' && facts.terms.intraday;
    const look = `coverage ${facts.view} ${facts.columns.length > mostNumbered ? 'fine' : ''} ${isNet ? 'with-gaps' : ''}`;
    return html`<div class=${look}>
      ${guard(made, () => dayList(facts, format))}
      <div class="plot" .style=${guard(made, () => `--_columns:${facts.columns.length};--_letters:${longestNumber(facts, format)}`)}>
        ${this.grid(facts, format)} ${guard(made, () => html`${gridAxis(facts, format)} ${legend(facts, format)}`)}
      </div>
      ${isNet ? gapList(facts, format, this.gapActions) : nothing} ${this.tip.render(this.tipContent(facts, format))}
    </div>`;
  }

  protected table(facts: Coverage, format: Format): Table {
    return coverageTable(facts, format);
  }

  protected sentence(facts: Coverage, format: Format): string {
    return coverageSentence(facts, format);
  }

  protected override about(facts: Coverage, format: Format): TemplateResult {
    const lines = heatmapWords(format).about(saidTerms(facts, format), !facts.isDated);
    return html`${lines.map((line) => html`<p>${line}</p>`)}`;
  }

  protected override updated(): void {
    super.updated();
    const grid = this.renderRoot.querySelector('[role=grid]');
    const canvas = grid?.querySelector('canvas');
    if (canvas && this.facts) paintImage(canvas, this.facts);
    if (this.facts) markSelected(grid, this.facts, this.selection.value.slot ?? null);
  }

  private grid(facts: Coverage, format: Format): TemplateResult {
    const large = isLarge(facts);
    const { row } = this.keyboard;
    return html`<div
      role="grid"
      class=${large ? 'grid image' : 'grid'}
      part="grid"
      aria-label=${titleText(facts, format)}
      aria-rowcount=${large ? facts.rows.length : nothing}
      .style=${large ? `--_rows:${facts.rows.length};--_row-size:${rowSize(facts)}px` : ''}
      @keydown=${this.onKeyDown}
      @focusin=${this.onFocusIn}
      @focusout=${this.tip.hide}
      @pointerover=${this.onPointerOver}
      @pointermove=${large ? this.onPointerMove : nothing}
      @pointerleave=${this.tip.leave}
      @click=${this.onClick}
    >${
      large
        ? guard([...madeFrom(facts, format), row, this.hoveredRow], () =>
            imageRows(facts, format, row, this.hoveredRow),
          )
        : guard(madeFrom(facts, format), () => facts.rows.map((_, index) => gridRow(facts, format, index)))
    }</div>`;
  }

  private tipContent(facts: Coverage, format: Format): TemplateResult | null {
    const at = cellPlace(this.tip.anchor);
    if (!at) return null;
    const { name, lines } = detailTexts(facts, at.row, at.column, format);
    return html`<strong>${name}</strong>${lines.map((line) => html`<p>${line}</p>`)}`;
  }

  private readonly onFocusIn = (event: FocusEvent): void => {
    this.keyboard.onFocusIn(event);
    const at = cellPlace(event.target);
    if (at) this.tip.show(at.cell);
  };

  private readonly onPointerOver = (event: PointerEvent): void => {
    const at = cellPlace(event.target);
    if (at) this.tip.show(at.cell);
  };

  private readonly onPointerMove = (event: PointerEvent): void => {
    this.hoveredRow = (this.facts && rowAt(event, this.facts)) ?? this.hoveredRow;
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') return this.onClick(event);
    if (event.key === 'Escape' && this.selection.value.slot) return this.selection.pick(without(this.selection.value));
    this.keyboard.onKeyDown(event);
  };

  private readonly onClick = (event: Event): void => {
    const at = cellPlace(event.target);
    const slot = at && this.facts?.cells[at.row]?.[at.column]?.start;
    const day = at && this.facts?.rows[at.row]?.day;
    if (!slot || !day) return;
    event.preventDefault();
    const { value } = this.selection;
    this.selection.pick(value.slot === slot ? without(value) : { ...value, slot, day });
  };

  private get gapActions(): GapActions {
    return {
      isWhole: this.isWhole,
      copied: this.copiedGap,
      copy: (what, text) => this.copyText(what, text),
      toggle: () => (this.isWhole = !this.isWhole),
      show: ({ cells: [first] }) => first && void this.keyboard.focus(first[0], first[1]),
    };
  }

  private copyText(what: Gap | 'all', text: string): void {
    // Without a secure context there is no clipboard; the button then simply does not say "Copied".
    navigator.clipboard?.writeText(text).then(
      () => (this.copiedGap = what),
      () => undefined,
    );
  }
}

/** What the picture is made from: as long as none of it changes, hovering and ageing redraw nothing. */
const madeFrom = (facts: Coverage, format: Format): unknown[] => [facts, format, heatmapWords(format)];

/** A selection with neither hour nor day. */
function without({ slot: _slot, day: _day, ...rest }: { readonly slot?: string; readonly day?: string }): object {
  return rest;
}
