import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dayAt } from '../chart/trend.js';
import type { MetricsDocument, Section } from '../contract/types.js';
import type { Format } from '../locale/format.js';
import { metricDefinition, metricFormula } from '../locale/metrics.js';
import { tileWords } from '../locale/tile.js';
import { trendWords } from '../locale/trend.js';
import type { Table } from '../model/table.js';
import { type TrendFacts, trendFacts } from '../model/trend.js';
import { MetricsElement } from './metrics-element.js';
import { PlotSizeController } from './parts/plot-size.js';
import { statusPill, statusStyles } from './parts/status.js';
import { type TrendDrawing, trendDrawing, trendLegend } from './parts/trend-picture.js';
import { trendStyles } from './parts/trend-styles.js';
import { trendTable } from './parts/trend-table.js';
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

  /** Index of the day in words; the one under the pointer or the keyboard. */
  @state() private day: number | null = null;

  protected readonly sections: readonly Section[] = ['surveys', 'kpis', 'metrics', 'events'];
  protected readonly what = 'answers';
  private readonly size = new PlotSizeController(this);
  private drawing: TrendDrawing | null = null;
  private drawnFrom: readonly unknown[] = [];
  private leaving = 0;

  protected get factsDepend(): readonly unknown[] {
    return [this.metric, this.days];
  }

  protected factsOf(document: MetricsDocument): TrendFacts | null {
    const { metric, channel, days, minSample } = this;
    return trendFacts(document, { metric: metric || 'csat', channel, days, minSample });
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
    const scale = drawing?.scale;
    return html`<div class="plot">
        <span class="em"></span>
        ${drawing ? [drawing.template, this.slider(facts, drawing, format)] : nothing}
      </div>
      ${trendLegend(facts, format)}
      <p class="foot" part="caption">${trendCaption(facts, scale?.cut ? [scale.low, scale.high] : null, format).join(' ')}</p>`;
  }

  protected table(facts: TrendFacts, format: Format): Table {
    return trendTable(facts, format);
  }

  protected sentence(facts: TrendFacts, format: Format): string {
    return trendSentence(facts, format);
  }

  protected override about({ metric, figure }: TrendFacts, format: Format): TemplateResult | null {
    const definition = metricDefinition(metric, format);
    const formula = metricFormula(metric, format);
    return html`<p>${definition}</p>
      ${formula ? html`<p>${formula}</p>` : nothing}
      <p>${trendWords(format).method}</p>
      ${figure?.interval ? html`<p>${tileWords(format).technical}</p>` : nothing}`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.leaving);
    this.day = null;
  }

  protected override updated(): void {
    super.updated();
    const tip = this.renderRoot.querySelector<HTMLElement>('.tip');
    if (this.day !== null) tip?.showPopover?.();
    else if (tip?.matches(':popover-open')) tip.hidePopover();
  }

  /** The drawing is made anew for new figures, another size or another language, not for every move of the pointer. */
  private drawn(facts: TrendFacts, format: Format): TrendDrawing | null {
    const size = this.size.value;
    const from = [facts, size, format];
    if (from.every((value, index) => value === this.drawnFrom[index])) return this.drawing;
    this.drawnFrom = from;
    this.drawing = size && size.width > 0 ? trendDrawing(facts, size, format, this.sentence(facts, format)) : null;
    return this.drawing;
  }

  /** One focusable thing at any length: the day under the keyboard speaks by its own words. */
  private slider(facts: TrendFacts, { marks }: TrendDrawing, format: Format): TemplateResult {
    const { days } = facts;
    const chosen = days.findIndex(({ day }) => day === this.selection.value.day);
    const index = Math.min(days.length - 1, this.day ?? (chosen < 0 ? days.length - 1 : chosen));
    const lines = dayLines(facts, index, format);
    const column = (at: number, name: string) =>
      html`<span class=${name} .style=${`inset-inline-start:${marks.left + (at + 0.5) * marks.step}px`}></span>`;
    return html`<div
        class="slider"
        role="slider"
        tabindex="0"
        aria-label=${trendWords(format).slider}
        aria-valuemin="1"
        aria-valuemax=${days.length}
        aria-valuenow=${index + 1}
        aria-valuetext=${lines.join(' ')}
        @pointermove=${this.pointed}
        @pointerdown=${this.pointed}
        @pointerleave=${this.left}
        @focus=${() => this.show(index)}
        @blur=${() => (this.day = null)}
        @keydown=${(event: KeyboardEvent) => this.pressed(event, index, facts)}
        @click=${() => this.choose(index, facts)}
      >
        ${chosen < 0 ? nothing : column(chosen, 'chosen')} ${this.day === null ? nothing : column(index, 'cursor')}
      </div>
      <div class="tip" part="day" popover="manual" aria-hidden="true" @pointerenter=${() => clearTimeout(this.leaving)} @pointerleave=${this.left}>
        ${this.day === null ? nothing : lines.map((line) => html`<p>${line}</p>`)}
      </div>`;
  }

  private pointed(event: PointerEvent): void {
    const { drawing, facts } = this;
    if (!drawing || !facts) return;
    const place = (event.currentTarget as HTMLElement).getBoundingClientRect();
    this.show(dayAt(drawing.marks, facts.days.length, event.clientX - place.left));
  }

  // The pointer may cross the gap to the words without losing them.
  private left(): void {
    clearTimeout(this.leaving);
    this.leaving = window.setTimeout(() => (this.day = null), 150);
  }

  /** Shows a day in words, below the picture or above it, so that no day is ever covered. */
  private show(index: number): void {
    clearTimeout(this.leaving);
    const { drawing } = this;
    const tip = this.renderRoot.querySelector<HTMLElement>('.tip');
    const place = this.renderRoot.querySelector('.slider')?.getBoundingClientRect();
    if (!drawing || !tip || !place || index === this.day) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const half = 130;
    const middle = place.left + drawing.marks.left + (index + 0.5) * drawing.marks.step;
    tip.style.setProperty('left', `${Math.max(half, Math.min(clientWidth - half, middle))}px`);
    const below = clientHeight - place.bottom > 150 || place.top < 150;
    tip.style.setProperty('top', below ? `${place.bottom + 4}px` : 'auto');
    tip.style.setProperty('bottom', below ? 'auto' : `${clientHeight - place.top + 4}px`);
    this.day = index;
  }

  private pressed(event: KeyboardEvent, index: number, facts: TrendFacts): void {
    const last = facts.days.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: index + 1,
      ArrowUp: index + 1,
      ArrowLeft: index - 1,
      ArrowDown: index - 1,
      PageUp: index + 7,
      PageDown: index - 7,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.show(Math.max(0, Math.min(last, to)));
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.choose(index, facts);
    }
    if (event.key !== 'Escape') return;
    if (this.day !== null) this.day = null;
    else if (this.selection.value.day) this.pick({});
    else return;
    event.stopPropagation();
  }

  /** Picks a day for the whole group; the day that is picked already is let go. */
  private choose(index: number, { metric, channel, days }: TrendFacts): void {
    const day = days[index]?.day;
    if (!day) return;
    this.pick(
      this.selection.value.day === day ? {} : { metric: metric.id, day, ...(channel && { channel: channel.id }) },
    );
  }
}
