import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dayAt } from '../chart/trend.js';
import type { MetricsDocument, Section } from '../contract/types.js';
import { type Selection, SelectionController } from '../feed/selection.js';
import type { Format } from '../locale/format.js';
import { tileWords } from '../locale/tile.js';
import { trendWords } from '../locale/trend.js';
import type { Table } from '../model/table.js';
import { type TrendFacts, trendFacts } from '../model/trend.js';
import { MetricsElement } from './metrics-element.js';
import { placeBeside } from './parts/beside.js';
import { PlotSizeController } from './parts/plot-size.js';
import { statusPill, statusStyles } from './parts/status.js';
import { type TrendAxis, trendAxis, type TrendDrawing, trendDrawing, trendLegend } from './parts/trend-picture.js';
import { trendStyles } from './parts/trend-styles.js';
import { dayLines, targetName, trendCaption, trendFigure, trendSentence, trendTitle } from './parts/trend-text.js';

/**
 * Satisfaction over time: all answers of seven days together with their likely range, the days behind them, the target,
 * unusual days with their cause and how many answered. NPS, CES and any other metric by `metric`.
 *
 * @summary A trend with its certainty.
 * @csspart card - The panel's surface.
 * @csspart title - What is shown.
 * @csspart figure - The figure at the end, with its verdict.
 * @csspart status - Status in words; its second token is the status itself.
 * @csspart drawing - The picture.
 * @csspart band - The likely range of the line.
 * @csspart line - The seven days together.
 * @csspart dots - The days; its second token says hollow.
 * @csspart bars - Answers a day.
 * @csspart target - The target's line.
 * @csspart unusual - An unusual day.
 * @csspart event - Days on which something happened.
 * @csspart day - One day in words, beside the pointer.
 * @csspart legend - What the marks mean.
 * @csspart caption - The lines under the picture.
 * @csspart table - The same figures as a table.
 * @cssstate loading ready stale empty error auth - Where the trend stands with its figures.
 * @fires pantau-state - At every change of state.
 * @fires pantau-select - When the reader picks a day; detail `{metric, day, channel?}`.
 */
export class CsatTrend extends MetricsElement<TrendFacts> {
  static override styles = [MetricsElement.styles, statusStyles, trendStyles];

  /** Id of the metric; `csat` unless set. */
  @property() metric = 'csat';
  /** How many days to show, the last ones; all of them unless set. */
  @property({ type: Number }) days: number | null = null;

  /** The stop whose day stands in words: the one under the pointer or the keyboard. */
  @state() private at: number | null = null;

  protected readonly sections: readonly Section[] = ['surveys', 'kpis', 'metrics', 'events'];
  protected readonly what = 'answers';
  protected readonly selection = new SelectionController(this, () => this.group ?? this.feed.identity);
  private readonly size = new PlotSizeController(this);
  private axis: TrendAxis | null = null;
  private drawing: TrendDrawing | null = null;
  private drawnFrom: readonly unknown[] = [];
  private leaving = 0;

  /** Sets the shared selection, without an event. */
  select(selection: Selection): void {
    this.selection.set(selection);
  }

  protected get factsDepend(): readonly unknown[] {
    return [this.metric, this.days];
  }

  protected factsOf(document: MetricsDocument): TrendFacts | null {
    const { metric, channel, days, minSample } = this;
    const facts = trendFacts(document, { metric: metric || 'csat', channel, days, minSample });
    this.axis = facts && trendAxis(facts);
    return facts;
  }

  protected heading(facts: TrendFacts, format: Format): TemplateResult {
    const { before, figure, after } = trendFigure(facts, format);
    const status = tileWords(format).status[facts.status];
    return html`<h2 class="title" part="title"><bdi>${trendTitle(facts, format)}</bdi></h2>
      <p class="caption figure" part="figure">
        ${before}<b>${figure}</b>${after}
        ${
          facts.figure && facts.status !== 'no-target'
            ? statusPill(facts.status, trendWords(format).judged(status, targetName(facts, format)))
            : nothing
        }
      </p>`;
  }

  protected picture(facts: TrendFacts, format: Format): TemplateResult {
    const drawing = this.drawn(facts, format);
    const scale = this.axis?.scale;
    return html`<div class="plot">
        <span class="em"></span>
        ${drawing ? [drawing.template, this.slider(facts, drawing, format)] : nothing}
      </div>
      ${trendLegend(facts, format)}
      <p class="foot" part="caption">${trendCaption(facts, scale?.cut ? [scale.low, scale.high] : null, format).join(' ')}</p>`;
  }

  protected async table(facts: TrendFacts, format: Format): Promise<Table> {
    const { trendTable } = await import('./parts/trend-table.js');
    return trendTable(facts, format);
  }

  protected sentence(facts: TrendFacts, format: Format): string {
    return trendSentence(facts, format);
  }

  protected override async about(facts: TrendFacts, format: Format): Promise<TemplateResult> {
    const { trendAbout } = await import('./parts/trend-about.js');
    return trendAbout(facts, format);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.leaving);
    this.at = null;
  }

  protected override updated(): void {
    super.updated();
    const tip = this.renderRoot.querySelector<HTMLElement>('.tip');
    if (this.at !== null) tip?.showPopover?.();
    else if (tip?.matches(':popover-open')) tip.hidePopover();
  }

  /** The drawing is made anew for new figures, another size or another language, not for every move of the pointer. */
  private drawn(facts: TrendFacts, format: Format): TrendDrawing | null {
    const { axis } = this;
    const size = this.size.value;
    const from = [facts, size, format];
    if (from.every((value, index) => value === this.drawnFrom[index])) return this.drawing;
    this.drawnFrom = from;
    this.drawing =
      axis && size && size.width > 0 ? trendDrawing(facts, axis, size, format, this.sentence(facts, format)) : null;
    return this.drawing;
  }

  /** One focusable thing at any length: the day under the keyboard speaks by its own words. */
  private slider(facts: TrendFacts, { marks }: TrendDrawing, format: Format): TemplateResult {
    const { stops } = this;
    const words = trendWords(format);
    const chosen = this.chosen(facts);
    const at = Math.min(stops.length - 1, this.at ?? (chosen < 0 ? stops.length - 1 : chosen));
    const lines = dayLines(facts, stops[at] ?? 0, format);
    const column = (stop: number, name: string): TemplateResult =>
      html`<span class=${name} .style=${`inset-inline-start:${marks.first + (stops[stop] ?? 0) * marks.step}px`}></span>`;
    return html`<div
        class="slider"
        role="slider"
        tabindex="0"
        aria-label=${facts.cadence === 'day' ? words.slider : words.legend.each}
        aria-valuemin="1"
        aria-valuemax=${stops.length}
        aria-valuenow=${at + 1}
        aria-valuetext=${lines.join(' ')}
        @pointermove=${this.pointed}
        @pointerdown=${this.pointed}
        @pointerleave=${this.left}
        @focus=${() => this.show(at)}
        @blur=${() => (this.at = null)}
        @keydown=${(event: KeyboardEvent) => this.pressed(event, at)}
        @click=${() => this.choose(at)}
      >
        ${chosen < 0 ? nothing : column(chosen, 'chosen')} ${this.at === null ? nothing : column(at, 'cursor')}
      </div>
      <div
        class="tip"
        part="day"
        popover="manual"
        aria-hidden="true"
        @pointerenter=${() => clearTimeout(this.leaving)}
        @pointerleave=${this.left}
      >
        ${this.at === null ? nothing : lines.map((line) => html`<p>${line}</p>`)}
      </div>`;
  }

  private get stops(): readonly number[] {
    return this.axis?.stops ?? [];
  }

  /** The stop of the day the group has picked, or −1. */
  private chosen({ days }: TrendFacts): number {
    const { day } = this.selection.value;
    return day === undefined ? -1 : this.stops.findIndex((index) => days[index]?.day === day);
  }

  private pointed(event: PointerEvent): void {
    const { drawing, facts, stops } = this;
    if (!drawing || !facts) return;
    const place = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const day = dayAt(drawing.marks, facts.days.length, event.clientX - place.left);
    const distance = (stop: number): number => Math.abs((stops[stop] ?? Infinity) - day);
    this.show(stops.reduce((nearest, _, stop) => (distance(stop) < distance(nearest) ? stop : nearest), 0));
  }

  // The pointer may cross the gap to the words without losing them.
  private left(): void {
    clearTimeout(this.leaving);
    this.leaving = window.setTimeout(() => (this.at = null), 150);
  }

  /** Shows a day in words, below the picture or above it, so that no day is ever covered. */
  private show(at: number): void {
    clearTimeout(this.leaving);
    const { drawing, stops } = this;
    const tip = this.renderRoot.querySelector<HTMLElement>('.tip');
    const plot = this.renderRoot.querySelector('.slider')?.getBoundingClientRect();
    if (!drawing || !tip || !plot || at === this.at) return;
    placeBeside(tip, plot, plot.left + drawing.marks.first + (stops[at] ?? 0) * drawing.marks.step);
    this.at = at;
  }

  private pressed(event: KeyboardEvent, at: number): void {
    const act = this.act(event.key, at);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  /** What a key does here; null where it does nothing, so that the page still has it. */
  private act(key: string, at: number): (() => void) | null {
    const last = this.stops.length - 1;
    const move = moves[key];
    if (move !== undefined) return () => this.show(Math.max(0, Math.min(last, at + move)));
    if (key === 'Enter' || key === ' ') return () => this.choose(at);
    if (key !== 'Escape') return null;
    if (this.at !== null) return () => (this.at = null);
    return this.selection.value.day === undefined ? null : () => this.selection.pick({});
  }

  /** Picks a day for the whole group; the day that is picked already is let go. */
  private choose(at: number): void {
    const { facts } = this;
    const day = facts?.days[this.stops[at] ?? -1]?.day;
    if (!facts || !day) return;
    const { metric, channel } = facts;
    const picked = this.selection.value.day === day;
    this.selection.pick(picked ? {} : { metric: metric.id, day, ...(channel && { channel: channel.id }) });
  }
}

const moves: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 7,
  PageDown: -7,
  Home: -Infinity,
  End: Infinity,
};
