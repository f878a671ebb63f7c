import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { TrendMarks } from '../chart/trend.js';
import type { MetricsDocument, Section } from '../contract/types.js';
import { type Selection, SelectionController } from '../feed/selection.js';
import type { Format } from '../locale/format.js';
import {
  dayLines,
  trendCaption,
  trendFigure,
  trendSentence,
  trendStatus,
  trendTitle,
  trendWords,
} from '../locale/trend.js';
import type { Table } from '../model/table.js';
import { type TrendFacts, trendFacts } from '../model/trend/trend.js';
import { MetricsElement } from './metrics-element.js';
import { statusPill, statusStyles } from './parts/status.js';
import { marksOf, trendLegend, trendMargins, trendPicture } from './parts/trend-picture.js';
import { trendStyles } from './parts/trend-styles.js';

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
 * @csspart line - The seven days together; its second token says faint, where they are too few answers.
 * @csspart dots - The days; its second token says hollow.
 * @csspart inside - The middle of hollow days.
 * @csspart bars - Answers a day; its second token says open, of a day that is not over.
 * @csspart target - The target's line.
 * @csspart unusual - The unusual days; its second token says bad.
 * @csspart grid - The lines of the scale.
 * @csspart end - Where the line ends.
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
  static override properties: PropertyDeclarations = {
    metric: {},
    days: { type: Number },
  };

  /** Id of the metric; `csat` unless set. */
  metric = 'csat';
  /** How many days to show, the last ones; all of them unless set. */
  days: number | null = null;

  protected readonly sections: readonly Section[] = ['surveys', 'kpis', 'metrics', 'events'];
  protected readonly what = 'answers';
  protected readonly selection = new SelectionController(this, () => this.group ?? this.feed.identity);
  #marks: TrendMarks | null = null;
  /** The stop whose day stands in words: the one under the pointer or the keyboard. */
  #at: number | null = null;
  #leaving = 0;

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
    this.#marks = facts && marksOf(facts);
    return facts;
  }

  protected heading(facts: TrendFacts, format: Format): TemplateResult {
    const [before, figure, after] = trendFigure(facts, format);
    const isJudged = facts.figure && facts.status !== 'no-target';
    return html`<h2 class="title" part="title"><bdi>${trendTitle(facts, format)}</bdi></h2>
      <p class="caption figure" part="figure">
        ${before}<b>${figure}</b>${after} ${isJudged ? statusPill(facts.status, trendStatus(facts, format)) : nothing}
      </p>`;
  }

  protected picture(facts: TrendFacts, format: Format): TemplateResult {
    const marks = this.#marks as TrendMarks;
    const { scale } = marks;
    return html`<div class="plot ${marks.isDense ? 'dense' : ''}" .style=${trendMargins(facts, marks, format)}>
        ${trendPicture(facts, marks, format, this.sentence(facts, format))} ${this.#slider(facts, marks, format)}
      </div>
      ${trendLegend(facts, marks, format)}
      <p class="foot" part="caption">${trendCaption(facts, marks.most, scale.cut ? scale : null, format)}</p>`;
  }

  protected async table(facts: TrendFacts, format: Format): Promise<Table> {
    const { trendTable } = await import('../locale/trend-table.js');
    return trendTable(facts, format);
  }

  protected sentence(facts: TrendFacts, format: Format): string {
    return trendSentence(facts, format);
  }

  protected override async about(facts: TrendFacts, format: Format): Promise<TemplateResult> {
    const { kpiAbout } = await import('./parts/kpi-about.js');
    return html`${kpiAbout(facts, format)} ${facts.usual ? html`<p>${trendWords(format).method}</p>` : nothing}`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#show(null);
  }

  protected override updated(): void {
    super.updated();
    const tip = this.#part('.tip');
    if (this.#at !== null) tip?.showPopover?.();
    else if (tip?.matches(':popover-open')) tip.hidePopover();
  }

  /** One focusable thing at any length: the day under the keyboard speaks by its own words. */
  #slider(facts: TrendFacts, { stops, x }: TrendMarks, format: Format): TemplateResult {
    const words = trendWords(format);
    const { day } = this.selection.value;
    const chosen = day === undefined ? -1 : stops.findIndex((stop) => stop.day === day);
    const shown = this.#at;
    const last = stops.length - 1;
    const at = Math.min(last, shown ?? (chosen < 0 ? last : chosen));
    const lines = dayLines(facts, stops[at]?.index ?? 0, format);
    const column = (stop: number | null, kind: string): TemplateResult | typeof nothing =>
      stop === null || stop < 0
        ? nothing
        : html`<div class="cursor ${kind}" .style=${`left:${x(stops[stop]?.index ?? 0)}%`}></div>`;
    return html`<div
        class="slider"
        role="slider"
        tabindex="0"
        aria-label=${facts.cadence === 'day' ? words.slider : words.legend.each}
        aria-valuemin="1"
        aria-valuemax=${stops.length}
        aria-valuenow=${at + 1}
        aria-valuetext=${lines.join(' ')}
        @pointermove=${this.#pointed}
        @pointerdown=${this.#pointed}
        @pointerleave=${this.#left}
        @focus=${() => this.#show(at)}
        @blur=${() => this.#show(null)}
        @keydown=${(event: KeyboardEvent) => this.#pressed(event, at)}
        @click=${() => this.#choose(at)}
      >
        ${column(chosen, 'chosen')} ${column(shown, '')}
      </div>
      <div class="tip" part="day" popover="manual" aria-hidden="true" @pointerenter=${this.#stay} @pointerleave=${this.#left}>
        ${shown === null ? nothing : lines.map((line) => html`<p>${line}</p>`)}
      </div>`;
  }

  #part(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }

  #pointed(event: PointerEvent): void {
    const { stops, x } = this.#marks as TrendMarks;
    const place = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const pointer = (100 * (event.clientX - place.left)) / place.width;
    const distance = (stop: number): number => Math.abs(x(stops[stop]?.index ?? 0) - pointer);
    this.#show(stops.reduce((nearest, _, stop) => (distance(stop) < distance(nearest) ? stop : nearest), 0));
  }

  #stay(): void {
    clearTimeout(this.#leaving);
  }

  // The pointer may cross the gap to the words without losing them.
  #left(): void {
    this.#stay();
    this.#leaving = window.setTimeout(() => this.#show(null), 150);
  }

  /** Shows a day in words, below the picture or above it where the page ends, so that no day is ever covered. */
  #show(at: number | null): void {
    this.#stay();
    if (at === this.#at) return;
    this.#at = at;
    this.requestUpdate();
    const tip = this.#part('.tip');
    const place = this.#part('.slider')?.getBoundingClientRect();
    if (at === null || !tip || !place) return;
    const { stops, x } = this.#marks as TrendMarks;
    const { clientWidth, clientHeight } = document.documentElement;
    const isBelow = clientHeight - place.bottom > tall || place.top < tall;
    const left = place.left + (place.width * x(stops[at]?.index ?? 0)) / 100;
    tip.style.left = `${Math.max(half, Math.min(clientWidth - half, left))}px`;
    tip.style.top = isBelow ? `${place.bottom + 4}px` : 'auto';
    tip.style.bottom = isBelow ? 'auto' : `${clientHeight - place.top + 4}px`;
  }

  /** A key that does nothing here stays the page's. */
  #pressed(event: KeyboardEvent, at: number): void {
    const { key } = event;
    const last = (this.#marks?.stops.length ?? 1) - 1;
    const move = moves[key];
    if (move !== undefined) this.#show(Math.max(0, Math.min(last, at + move)));
    else if (key === 'Enter' || key === ' ') this.#choose(at);
    else if (key !== 'Escape') return;
    else if (this.#at !== null) this.#show(null);
    else if (this.selection.value.day === undefined) return;
    else this.selection.pick({});
    event.preventDefault();
    event.stopPropagation();
  }

  /** Picks a day for the whole group; the day that is picked already is let go. */
  #choose(at: number): void {
    const { facts } = this;
    const day = this.#marks?.stops[at]?.day;
    if (!facts || !day) return;
    const { metric, channel } = facts;
    const isPicked = this.selection.value.day === day;
    this.selection.pick(isPicked ? {} : { metric: metric.id, day, ...(channel && { channel: channel.id }) });
  }
}

/** Half the widest words, and the room that a few lines of them need, in px; `.tip` is 250 wide at most. */
const half = 130;
const tall = 150;

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
