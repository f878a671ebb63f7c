import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { TrendMarks } from '../chart/trend.js';
import type { MetricsDocument, Section } from '../contract/types.js';
import { type Selection, SelectionController } from '../feed/selection.js';
import type { Format } from '../locale/format.js';
import {
  answersText,
  responseText,
  trendCaption,
  trendFigure,
  trendSentence,
  trendStatus,
  trendTitle,
  trendWords,
} from '../locale/trend.js';
import { dayLines, trendTable } from '../locale/trend-table.js';
import type { Table } from '../model/table.js';
import { answersOf } from '../model/trend/answers.js';
import type { Cadence } from '../model/trend/bins.js';
import type { TrendDay } from '../model/trend/days.js';
import { type TrendFacts, trendFacts } from '../model/trend/trend.js';
import { MetricsElement, type Scope } from './metrics-element.js';
import { statusPill, statusStyles } from './parts/status.js';
import { Tooltip, tooltipStyles } from './parts/tooltip.js';
import { answersList } from './parts/answers.js';
import { marksOf, trendPicture } from './parts/trend-picture.js';
import { trendStyles } from './parts/trend-styles.js';

/**
 * Satisfaction over time: all answers of seven days together with their likely range, the days behind them, the target,
 * unusual days with their cause and how many answered. NPS, CES and any other metric by `metric`.
 *
 * @summary A trend with its certainty.
 * @csspart card - The panel's surface.
 * @csspart title - What is shown.
 * @csspart figure - The figure at the end, with its verdict.
 * @csspart warning - That far more or fewer surveys were answered than before.
 * @csspart status - Status in words; its second token is the status itself.
 * @csspart drawing - The picture.
 * @csspart band - The likely range of the line.
 * @csspart line - The seven days together; its second token says faint, where they are too few answers.
 * @csspart dots - The days; its second token says hollow.
 * @csspart inside - The middle of hollow days.
 * @csspart bars - Answers a day.
 * @csspart target - The target's line.
 * @csspart unusual - The unusual days; its second token says bad.
 * @csspart grid - The lines of the scale.
 * @csspart end - Where the line ends.
 * @csspart event - Days on which something happened.
 * @csspart tooltip - One day in words, beside the picture.
 * @csspart legend - What the marks mean.
 * @csspart caption - The lines under the picture.
 * @csspart answers - The line of ratings and comments, which opens.
 * @csspart ratings - How many gave each rating.
 * @csspart rating - One rating with its bar; its second token says good.
 * @csspart comments - What customers wrote.
 * @csspart comment - One comment with its day and its rating.
 * @csspart table - The same figures as a table.
 * @cssstate loading ready stale empty error auth - Where the trend stands with its figures.
 * @fires pantau-state - At every change of state.
 * @fires pantau-select - When the reader picks a day; detail `{metric, day, channel?}`.
 */
export class CsatTrend extends MetricsElement<TrendFacts> {
  static override styles = [MetricsElement.styles, statusStyles, tooltipStyles, trendStyles];
  static override properties: PropertyDeclarations = {
    metric: {},
    days: { type: Number },
    by: {},
  };

  /** Id of the metric; `csat` unless set. */
  metric = 'csat';
  /** How many days to show, the last ones; all of them unless set. */
  days: number | null = null;
  /** `week` (from Monday on) or `month` puts days together; unless set, figures stay as the document gives them. */
  by: Cadence | null = null;

  protected readonly sections: readonly Section[] = ['surveys', 'kpis', 'metrics', 'events'];
  protected readonly what = 'answers';
  readonly #selection = new SelectionController(this, () => this.group ?? this.feed.identity);
  readonly #tip = new Tooltip(this);
  #marks: TrendMarks | null = null;
  /** The stop under the pointer or the keyboard, while its day stands in words. */
  #at = 0;
  /** How many comments are shown at most; none while they are closed. */
  #comments = 0;

  /** Sets the shared selection, without an event. */
  select(selection: Selection): void {
    this.#selection.set(selection);
  }

  protected get factsDepend(): readonly unknown[] {
    return [this.metric, this.days, this.by];
  }

  protected factsOf(document: MetricsDocument): TrendFacts | null {
    const { metric, cut: channel, days, minSample, by } = this;
    const facts = trendFacts(document, { metric: metric || 'csat', channel, days, minSample, by });
    this.#marks = facts && marksOf(facts);
    return facts;
  }

  protected heading(facts: TrendFacts, format: Format): TemplateResult {
    const [before, figure, after] = trendFigure(facts, format);
    const isJudged = facts.figure && facts.status !== 'no-target';
    const warning = responseText(facts, format);
    return html`<h2 class="title" part="title">${trendTitle(facts, format)}</h2>
      <p class="caption figure" part="figure">
        ${before}<b>${figure}</b>${after} ${isJudged ? statusPill(facts.status, trendStatus(facts, format)) : nothing}
      </p>
      ${warning && html`<p class="caption old" part="warning">${warning}</p>`}`;
  }

  /** The slider is one focusable thing at any length: the day under the keyboard speaks by its own words. */
  protected picture(facts: TrendFacts, format: Format): TemplateResult {
    const marks = this.#marks as TrendMarks;
    const { stops, x, most } = marks;
    const { anchor } = this.#tip;
    const { day } = this.#selection.value;
    const chosen = stops.findIndex((stop) => day !== undefined && stop.day <= day && day <= stop.to);
    const last = stops.length - 1;
    const at = Math.min(last, anchor ? this.#at : chosen < 0 ? last : chosen);
    const [name, ...lines] = dayLines(facts, facts.days[stops[at]?.index ?? 0] as TrendDay, format);
    const line = (stop: number, kind: string): TemplateResult =>
      html`<div class="cursor ${kind}" .style=${`left:${x(stops[stop]?.index ?? 0)}%`}></div>`;
    const slider = html`<div
      class="slider"
      role="slider"
      tabindex="0"
      aria-label=${trendTitle(facts, format)}
      aria-valuemin="1"
      aria-valuemax=${stops.length}
      aria-valuenow=${at + 1}
      aria-valuetext=${[name, ...lines].join('. ')}
      @pointermove=${this.#pointed}
      @pointerdown=${this.#pointed}
      @pointerleave=${this.#tip.leave}
      @focus=${() => this.#show(at)}
      @blur=${this.#tip.hide}
      @keydown=${(event: KeyboardEvent) => this.#pressed(event, at)}
      @click=${() => this.#choose(at)}
    >
      ${line(at, 'shown')} ${chosen < 0 ? nothing : line(chosen, 'chosen')}
    </div>`;
    return html`${trendPicture(facts, marks, format, this.summary, slider, this.#comments > 0)}
      <p class="foot" part="caption">${trendCaption(facts, most, format)}</p>
      ${this.#answers(facts, facts.days[stops[chosen]?.index ?? -1], format)}
      ${this.#tip.render(anchor && html`<strong>${name}</strong>${lines.map((text) => html`<p>${text}</p>`)}`)}`;
  }

  protected override scope({ channel }: TrendFacts): Scope {
    return { metric: this.metric, channel: channel?.id };
  }

  protected table(facts: TrendFacts, format: Format): Table {
    return trendTable(facts, format);
  }

  protected sentence(facts: TrendFacts, format: Format): string {
    return trendSentence(facts, format);
  }

  protected override async about(facts: TrendFacts, format: Format): Promise<TemplateResult> {
    const { kpiAbout } = await import('./parts/kpi-about.js');
    return html`${kpiAbout(facts, format)} ${facts.usual ? html`<p>${trendWords(format).method}</p>` : nothing}`;
  }

  /** One closed line of known height: what customers answered on the picked day, or on all days shown, opens on demand. */
  #answers(facts: TrendFacts, picked: TrendDay | undefined, format: Format): TemplateResult | typeof nothing {
    const answers = answersOf(facts, picked);
    if (!answers) return nothing;
    const name = answersText(facts, answers, format);
    const more = (): void => this.#showing(this.#comments + manyComments);
    const toggled = ({ target }: Event): void => this.#showing((target as HTMLDetailsElement).open ? fewComments : 0);
    return html`<details class="foot" part="answers" ?open=${this.#comments > 0} @toggle=${toggled}>
      <summary>${name}</summary>
      ${this.#comments > 0 ? answersList(answers, name, this.#comments, more, format) : nothing}
    </details>`;
  }

  #showing(comments: number): void {
    this.#comments = comments;
    this.requestUpdate();
  }

  #pointed(event: PointerEvent): void {
    const { stops, x } = this.#marks as TrendMarks;
    const pointer = (100 * event.offsetX) / (event.currentTarget as HTMLElement).offsetWidth;
    const distance = (stop: number): number => Math.abs(x(stops[stop]?.index ?? 0) - pointer);
    this.#show(stops.reduce((nearest, _, stop) => (distance(stop) < distance(nearest) ? stop : nearest), 0));
  }

  /** Shows a day in words, beside a line that stands as high as the picture: so no day is ever covered. */
  #show(at: number): void {
    const line = this.renderRoot.querySelector('.shown');
    if (!line) return;
    if (at !== this.#at) this.requestUpdate();
    this.#at = at;
    this.#tip.show(line);
  }

  /** A key that does nothing here stays the page's. */
  #pressed(event: KeyboardEvent, at: number): void {
    const { key } = event;
    const last = (this.#marks?.stops.length ?? 1) - 1;
    const move = moves[key];
    if (move !== undefined) this.#show(Math.max(0, Math.min(last, at + move)));
    else if (key === 'Enter' || key === ' ') this.#choose(at);
    else if (key === 'Escape' && this.#selection.value.day !== undefined) this.#pick({});
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Picks a day for the whole group; the day that is picked already is let go. */
  #choose(at: number): void {
    const { facts } = this;
    const stop = this.#marks?.stops[at];
    if (!facts || !stop) return;
    const { metric, channel } = facts;
    const { day } = stop;
    const { day: picked = '' } = this.#selection.value;
    const isPicked = day <= picked && picked <= stop.to;
    this.#pick(isPicked ? {} : { metric: metric.id, day, ...(channel && { channel: channel.id }) });
  }

  /** Picks what a day stands for in place of the one before, and leaves the agent picked. */
  #pick(shown: Selection): void {
    const { agent } = this.#selection.value;
    this.#selection.pick({ ...(agent && { agent }), ...shown });
  }
}

const fewComments = 5;
const manyComments = 50;

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
