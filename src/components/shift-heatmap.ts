import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { minuteShare } from '../chart/heatmap.js';
import type { MetricsDocument, Section } from '../contract/types.js';
import { type Selection, SelectionController } from '../feed/selection.js';
import { commonWords } from '../locale/common.js';
import { type Format, formatReady } from '../locale/format.js';
import { heatmapWords } from '../locale/heatmap.js';
import { coverageTable } from '../locale/heatmap-table.js';
import { captionTexts, coverageSentence, titleText } from '../locale/heatmap-texts.js';
import { aboutTexts } from '../locale/reckoning-texts.js';
import { lazy } from '../locale/lazy.js';
import type { CoverageMeasure } from '../model/coverage/cell.js';
import { type Coverage, coverageOf, type CoverageOptions, type CoverageView } from '../model/coverage/coverage.js';
import type { Gap } from '../model/coverage/gaps.js';
import { type Hour, hourAt } from '../model/coverage/hour.js';
import { nameOn, type Privacy } from '../model/privacy.js';
import type { Table } from '../model/table.js';
import { heat } from '../theme/heat.js';
import { MetricsElement, type Scope } from './metrics-element.js';
import { drawRows, gridAxis, isFine, legend, markSelected } from './parts/coverage-grid.js';
import { coverageImage, imageStyles, isLarge, rowAt, rowSize } from './parts/coverage-image.js';
import { coverageStyles } from './parts/coverage-styles.js';
import { dayList } from './parts/day-list.js';
import { gapList, gapListStyles } from './parts/gap-list.js';
import { hourLines, hourPanel, paragraphs } from './parts/hour-panel.js';
import { isSame } from './parts/picked-cells.js';
import { PickedHour } from './parts/picked-hour.js';
import { cellPlace, RovingGrid, within } from './parts/roving-grid.js';
import { Tooltip, tooltipStyles } from './parts/tooltip.js';
import type { WhatIf } from './parts/what-if.js';

/** Where a change is tried: most readers never do. */
const whatIf = lazy(() => import('./parts/what-if.js'));

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
 * @csspart cell - One hour; its other tokens are `short`, `nobody`, `zero`, `no-data`, `closed` or `no-such-hour`, and `past`.
 * @csspart now - The line at the document's own time.
 * @csspart axis - The hours under the columns.
 * @csspart legend - What colours and patterns mean.
 * @csspart gaps - The list of gaps.
 * @csspart gap-title - The title of that list.
 * @csspart day-list - Today's hours, one a line, where there is no room for the week.
 * @csspart gap - One gap; its second token is `short` or `nobody`.
 * @csspart hour - Under the picture, the hour that is picked: who is on, and how its people needed were reckoned.
 * @csspart tooltip - The details of an hour.
 * @csspart try - The button that opens the panel under the hours.
 * @csspart what-if - The panel where agents are added and moved to see what it would do.
 * @cssstate loading ready stale empty error auth - Where the heatmap stands with its figures.
 * @fires pantau-state - At every change of state.
 * @fires pantau-proposal - When the reader copies what they tried: `{pantau-proposal, team, timeZone, changes}`.
 * @fires pantau-select - When the reader picks an hour of a date, or lets go of it: what is picked, with or without `{slot, day}`.
 */
export class ShiftHeatmap extends MetricsElement<Coverage> {
  static override styles = [MetricsElement.styles, heat, coverageStyles, imageStyles, gapListStyles, tooltipStyles];
  static override properties: PropertyDeclarations = {
    measure: {},
    view: {},
    weeks: { type: Number },
    minutes: { type: Number },
    steps: {},
    weekStart: { type: Number, attribute: 'week-start' },
    privacy: {},
    agent: {},
  };

  /**
   * What the cells show: `net` (scheduled minus needed), `contacts`, `forecast`, `difference` (contacts against
   * forecast), `scheduled`, `required`, `presence` (present minus scheduled), `service-level` or `occupancy`.
   */
  measure: CoverageMeasure = 'net';
  /** `week`: weekday by time of day; `dates`: date by time of day. */
  view: CoverageView = 'week';
  /** Weeks to reach back from the end of the period; without it, the period. Over several, cells are means. */
  weeks: number | null = null;
  /** Minutes of a column, 15, 30 or 60; the document's own unless set, and never finer. */
  minutes: number | null = null;
  /** From how many people short each of the colours starts, `1 2 3` unless set. */
  steps: string | null = null;
  /** First weekday, 0 for Sunday to 6 for Saturday; Monday unless set. */
  weekStart: number | null = null;
  /**
   * Whose names the hour's panel gives: `lead` (the default but on a `wallboard`) all, `self` that of `agent`,
   * `anonymous` none.
   */
  privacy: Privacy | null = null;
  /** Id of the reader, for `privacy="self"`; without it, nobody is the reader. */
  agent: string | null = null;

  protected readonly sections: readonly Section[] = ['shifts', 'channels'];
  protected readonly what = 'shifts';
  readonly #selection = new SelectionController(this, () => this.group ?? this.feed.identity);
  readonly #tip = new Tooltip(this);
  #isWhole = false;
  #copied: Gap | 'all' | null = null;
  #hovered: number | null = null;
  readonly #hour = new PickedHour(this, this.#selection);
  /** What the cells were drawn from: as long as none of it changes, hovering and ageing draw nothing. */
  #drawnFrom: readonly unknown[] = [];
  /** What the reader tries; loaded when they first want to. */
  #whatIf: WhatIf | null = null;

  readonly #keyboard = new RovingGrid(this, () => this.#grid);

  /** Sets the shared selection, without an event. */
  select(selection: Selection): void {
    this.#selection.set(selection);
  }

  protected get factsDepend(): readonly unknown[] {
    return [this.measure, this.view, this.weeks, this.minutes, this.steps, this.weekStart, this.#whatIf?.steps];
  }

  protected factsOf(document: MetricsDocument): Coverage | null {
    const steps = (this.steps ?? '').split(/[\s,]+/).map(Number);
    this.#copied = null;
    this.#hovered = null;
    const options: CoverageOptions = {
      channel: this.cut,
      measure: this.measure,
      view: this.view,
      weeks: this.weeks,
      minutes: this.minutes,
      steps: steps.filter((step) => step > 0).sort((a, b) => a - b),
      // As in Intl and Date, Sunday is 0 outside; rosters begin on Monday inside.
      weekStart: ((this.weekStart ?? 1) + 6) % 7,
    };
    const coverage = coverageOf(document, options);
    // What has no people to move has no panel to close it by.
    if (this.#whatIf && coverage && !canTry(coverage)) this.#whatIf.isOpen = false;
    return (coverage && this.#whatIf?.shown(document, options, coverage)) ?? coverage;
  }

  protected heading(facts: Coverage, format: Format): TemplateResult {
    return html`<h2 part="title"><bdi>${titleText(facts, format)}</bdi></h2>
      <div class="caption" part="caption">${paragraphs(captionTexts(facts, format))}</div>`;
  }

  protected picture(facts: Coverage, format: Format): TemplateResult {
    const { view, columns, rows, now, minutes, measure, terms } = facts;
    const large = isLarge(facts);
    const isNet = measure === 'net' && terms.intraday;
    const { isOpen = false } = this.#whatIf ?? {};
    const isMovable = canTry(facts);
    return html`<div class="coverage ${view} ${isFine(facts) ? 'fine' : ''} ${isNet ? 'with-gaps' : ''} ${isOpen ? 'trying' : ''}">
      ${dayList(facts, format)}
      <div class="plot" .style=${`--_columns:${columns.length};--_rows:${rows.length};--_row-size:${rowSize(facts)}px`}>
        <div class=${large ? 'hours image' : 'hours'}>
          ${large ? coverageImage(facts, format) : nothing}
          <div
            role="grid"
            class="grid"
            part="grid"
            aria-label=${titleText(facts, format)}
            aria-rowcount=${rows.length}
            @keydown=${this.#onKeyDown}
            @focusin=${this.#onFocusIn}
            @focusout=${this.#tip.hide}
            @pointerover=${this.#onPointer}
            @pointermove=${large ? this.#onPointer : nothing}
            @pointerleave=${this.#tip.leave}
            @click=${this.#onClick}
          ></div>
          ${now ? html`<span class="now" part="now" .style=${`--_at:${now.row};--_now:${minuteShare(now.minute, columns, minutes)}`}></span>` : nothing}
        </div>
        ${gridAxis(facts, format)}
        <div class="under">
          ${legend(facts, format)}
          ${isMovable ? html`<button type="button" class="try" part="try" aria-expanded=${isOpen} @click=${this.#try}>${heatmapWords(format).whatIf}</button>` : nothing}
        </div>
        ${isOpen ? nothing : this.#panel(facts, format)}
      </div>
      ${isMovable ? this.#whatIf?.render(format) : nothing}
      ${isNet ? this.#gaps(facts, format) : nothing} ${this.#tip.render(this.#details(facts, format))}
    </div>`;
  }

  protected override scope({ channel }: Coverage): Scope {
    return { channel: channel?.id };
  }

  protected table(facts: Coverage, format: Format): Table {
    return coverageTable(this.#whatIf?.before ?? facts, format);
  }

  protected sentence(facts: Coverage, format: Format): string {
    return coverageSentence(this.#whatIf?.before ?? facts, format);
  }

  protected override about(facts: Coverage, format: Format): TemplateResult {
    return html`${aboutTexts(facts, format).map((text) => html`<p>${text}</p>`)}`;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const grid = this.#grid;
    const { facts, format } = this;
    if (!grid || !facts) return;
    const row = within(this.#keyboard.row, facts.rows.length);
    const shown = [...facts.rows.keys()].filter(
      (index) => !isLarge(facts) || Math.abs(index - row) < 2 || index === this.#hovered,
    );
    const drawnFrom = [grid, facts, format, ...shown];
    if (drawnFrom.some((each, index) => each !== this.#drawnFrom[index])) drawRows(grid, shown, facts, format);
    this.#drawnFrom = drawnFrom;
    if (!this.#whatIf?.mark(grid)) markSelected(grid, this.#picked?.at ?? null);
  }

  get #grid(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.grid');
  }

  #gaps(facts: Coverage, format: Format): TemplateResult {
    return gapList(facts, format, {
      isWhole: this.#isWhole,
      note: this.#whatIf?.note(format) ?? null,
      copied: this.#copied,
      copy: (what, text) => void this.#copy(what, text),
      more: () => {
        this.#isWhole = true;
        this.requestUpdate();
      },
      show: ({ cells }) => {
        this.#whatIf?.pick(...cells);
        if (cells[0]) void this.#keyboard.focus(...cells[0]);
      },
    });
  }

  #details(facts: Coverage, format: Format): TemplateResult | null {
    const hour = this.#hourAt(this.#tip.anchor);
    if (!hour) return null;
    const note = this.#whatIf?.note(format, hour.at);
    return html`${hourLines(facts, hour, format)}${note && paragraphs([note])}`;
  }

  #panel(facts: Coverage, format: Format): TemplateResult | null {
    const { document } = this;
    const hour = this.#picked;
    if (!hour || !document) return null;
    return hourPanel(document, facts, hour, nameOn(document.agents ?? [], this, commonWords(format).alias), format);
  }

  get #picked(): Hour | null {
    const { document, facts } = this;
    return document && facts && this.#hour.in(document, facts);
  }

  /** The hour a mark stands for. */
  #hourAt(mark: EventTarget | null): Hour | null {
    const at = cellPlace(mark);
    return at && this.facts && hourAt(this.facts, [at.row, at.column]);
  }

  readonly #onFocusIn = (event: FocusEvent): void => {
    this.#keyboard.onFocusIn(event);
    this.#onPointer(event);
  };

  readonly #onPointer = (event: Event): void => {
    const at = cellPlace(event.target);
    if (at && event instanceof PointerEvent && event.buttons === 1 && event.pointerType === 'mouse')
      this.#whatIf?.reach([at.row, at.column], this.#keyboard.at);
    if (at) return this.#tip.show(at.cell);
    // Over the image there is no cell yet: the row under the pointer gets its own.
    if (!this.facts || !this.#grid || !(event instanceof PointerEvent)) return;
    const row = rowAt(event, this.#grid, this.facts);
    if (row !== this.#hovered) this.requestUpdate();
    this.#hovered = row;
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'Enter' || key === ' ') this.#onClick(event);
    else if (key === 'Escape' && this.#picked) {
      // What else is picked, and a dialog around this, stay.
      event.stopPropagation();
      this.#hour.pick(null);
    } else {
      const { at } = this.#keyboard;
      this.#whatIf?.onKeyDown(event, at);
      this.#keyboard.onKeyDown(event);
      if (event.shiftKey && this.#keyboard.at.some((place, axis) => place !== at[axis]))
        this.#whatIf?.reach(this.#keyboard.at, at);
    }
  };

  readonly #onClick = (event: MouseEvent | KeyboardEvent): void => {
    const hour = this.#hourAt(event.target);
    if (!hour) return;
    event.preventDefault();
    // What is tried is the reader's own: it filters nothing else.
    if (this.#whatIf?.isOpen) return this.#whatIf[event.shiftKey ? 'reach' : 'pick'](hour.at);
    const { at } = this.#picked ?? {};
    this.#hour.pick(at && isSame(at, hour.at) ? null : hour);
  };

  readonly #try = (): void => this.awaits(this.#toggleWhatIf());

  async #toggleWhatIf(): Promise<void> {
    await whatIf.ready();
    await formatReady(this.format.tag);
    if (whatIf.value) this.#whatIf ??= new whatIf.value.WhatIf(this);
    this.#whatIf?.toggle();
    const { at } = this.#picked ?? {};
    if (at) this.#whatIf?.pick(at);
  }

  async #copy(what: Gap | 'all', text: string): Promise<void> {
    try {
      // Without a secure context there is no clipboard; the button then does not say "Copied".
      await navigator.clipboard.writeText(text);
      this.#copied = what;
    } catch {
      this.#copied = null;
    }
    this.requestUpdate();
  }
}

/** Whether people can be moved in what is shown. */
const canTry = ({ measure, terms, cells }: Coverage): boolean =>
  terms.intraday &&
  /^(net|scheduled|service-level)$/.test(measure) &&
  cells.some((line) => line.some(({ facts }) => facts.scheduled !== null));
