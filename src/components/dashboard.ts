import { html, nothing, type PropertyDeclarations, render, type TemplateResult } from 'lit';
import type { MetricsDocument, Section } from '../contract/types.js';
import { commonWords } from '../locale/common.js';
import { dashboardWords } from '../locale/dashboard.js';
import { type Selection, SelectionController } from '../feed/selection.js';
import type { View } from '../feed/view.js';
import type { Format } from '../locale/format.js';
import { concernText, headlineText, summaryText } from '../locale/headline.js';
import { tileTable } from '../locale/tile-table.js';
import { type Concern, type Headline, headlineOf, scoreDays, shownTrend, tilesOf } from '../model/headline.js';
import { choicesOf, cuts } from '../model/choices.js';
import { sharedSections } from '../model/left-out.js';
import { type Picked, pickedOf } from '../model/picked.js';
import { nameOn, type Privacy } from '../model/privacy.js';
import type { Table } from '../model/table.js';
import { MetricsElement } from './metrics-element.js';
import { dashboardStyles } from './parts/dashboard-styles.js';
import { chips, choice } from './parts/filters.js';
import { asOfText } from './parts/foot.js';
import { fairNotice } from './parts/score-notes.js';
import { ViewKeeper } from './parts/view-keeper.js';

let dashboards = 0;

type PartName = 'kpi' | 'gap' | 'trend' | 'coach';

/**
 * All of a team's figures on one page: first what to do now, then the tiles, the hours, the trend and the agents, with
 * one shared selection.
 *
 * @summary The whole dashboard.
 * @slot fair-use - A notice on how the figures of people may be used; a default stands there.
 * @csspart head - The team, the period and the age of the figures.
 * @csspart filters - What is picked, and the period and the channel to choose.
 * @csspart chip - One thing that is picked; lets go of it.
 * @csspart clear - Lets go of all of them.
 * @csspart headline - The one to four things to do now.
 * @fires pantau-state - At every change of state.
 * @fires pantau-select - When the reader picks an agent, a day, an hour or a metric.
 * @fires pantau-view - When the reader changes the view: `{period, channel, metric?, agent?, day?, slot?}`.
 */
export class Dashboard extends MetricsElement<Headline> {
  static override styles = [MetricsElement.styles, dashboardStyles];
  static override properties: PropertyDeclarations = {
    marks: {},
    privacy: {},
    agent: {},
    remember: {},
    periods: {},
    // Listed so that a value set before the element is defined is not lost.
    view: { attribute: false, noAccessor: true },
  };

  /** `none` leaves out marks, for rows that are not people. */
  marks: 'team' | 'none' = 'team';
  /**
   * `lead` (the default but on a `wallboard`) names everybody, `anonymous` nobody, `self` shows the row of `agent`
   * alone. A way of presenting: the whole document is in the page, so who may load it is for the server to decide.
   * Events tell the page the ids.
   */
  privacy: Privacy | null = null;
  /** Id of the reader, for `privacy="self"`; without it, nobody is the reader. */
  agent: string | null = null;

  /**
   * `url` keeps the view in the page's address, as `pantau.period=…`; `pantau.<id>.period=…` where the tag has an id.
   * Where names are hidden, it holds no agent's id.
   */
  remember: 'url' | null = null;
  /**
   * Periods to choose from where `src` has `{period}` in it and the document lists none: an id and what it is called,
   * separated by commas, as `7d Last 7 days, 30d Last 30 days`.
   */
  periods: string | null = null;

  protected readonly sections: readonly Section[] = [
    'kpis',
    'surveys',
    'shifts',
    'agents',
    'events',
    'metrics',
    'period',
    'team',
  ];
  protected readonly what = 'figures';
  readonly #selection = new SelectionController(this, () => this.#shared);
  readonly #keeper = new ViewKeeper(this, this.#selection, () => this.feed.supply.pending);
  readonly #ownGroup = `pantau-dashboard-${(dashboards += 1)}`;
  /** The elements the dashboard is made of, each made once. */
  readonly #made: Partial<Record<PartName, HTMLElement>> = {};

  /** Sets the shared selection, without an event. */
  select(selection: Selection): void {
    this.#selection.set(selection);
  }

  /**
   * What the reader looks at, as plain JSON: `{period, channel, metric?, agent?, day?, slot?}`. Set it to go back to a
   * view; what the document does not know is left out.
   */
  get view(): View {
    return this.#keeper.view;
  }

  set view(view: unknown) {
    this.#keeper.view = view;
  }

  protected get factsDepend(): readonly unknown[] {
    return [this.marks, this.privacy, this.agent];
  }

  protected factsOf(document: MetricsDocument): Headline | null {
    const { kpis, surveys, shifts, agents } = document;
    if (!kpis && !surveys && !shifts && !agents) return null;
    const { cut, minSample, marks, privacy, agent, wallboard } = this;
    const { alias } = commonWords(this.format);
    return headlineOf(document, { channel: cut, minSample, marks, privacy, agent, wallboard, alias });
  }

  protected override content(facts: Headline, format: Format): TemplateResult {
    return html`<article class="dashboard" aria-labelledby="title" aria-description=${this.summary} aria-busy=${this.feed.supply.pending} @keydown=${this.#leave}>
      ${this.heading(facts, format)} ${this.foot(format)} ${this.#headline(facts, format)}
      <div class="figures parts">${this.picture(facts, format)}</div>
    </article>`;
  }

  protected heading(_facts: Headline, format: Format): TemplateResult {
    const { team, period, notice } = this.#shown;
    const time = asOfText(this.#shown, format);
    const caption = [
      period && format.dayRange(period.from, period.to, true),
      time && commonWords(format).asOf(time),
      notice && format.text(notice),
    ];
    return html`<header part="head">
      <div>
        <h2 id="title">${team?.name ? format.text(team.name) : dashboardWords(format).title}</h2>
        <p class="caption">${caption.filter(Boolean).join(' · ')}</p>
      </div>
      <div class="filters" part="filters">
        ${chips(this.#named(format), this.#letGo, format)} ${this.#choices(format)}
      </div>
      ${this.menu(format)}
    </header>`;
  }

  protected picture({ trend }: Headline, format: Format): TemplateResult {
    const { tableView } = this;
    const shown = this.#shown;
    const has = (section: Section): boolean =>
      shown[section] != null || this.issues.some((issue) => issue.lost === 'section' && issue.section === section);
    const cards = { marks: this.marks, days: scoreDays(shown), channel: null };
    return html`${tableView ? html`<div class="card">${tableView}</div>` : nothing}
      ${has('kpis') ? this.#piece('kpi', 'kpi-tiles', { hidden: tableView !== null }) : nothing}
      <div class="panels">
        ${has('shifts') ? this.#piece('gap', 'shift-heatmap') : nothing}
        ${has('surveys') || trend ? this.#piece('trend', 'csat-trend', shownTrend(shown, this.cut)) : nothing}
      </div>
      ${has('agents') ? this.#fairly(this.#piece('coach', 'agent-scorecards', cards), format) : nothing}`;
  }

  protected table(_facts: Headline, format: Format): Table {
    const figures = tilesOf(this.#shown, this.cut, this.minSample);
    return { ...tileTable(figures, format, false), caption: dashboardWords(format).keyFigures };
  }

  protected sentence(facts: Headline, format: Format): string {
    return summaryText(facts, format);
  }

  /** The age and the notice stand in the caption. */
  protected override get ageShown(): boolean {
    return false;
  }

  /** Each part tells of its own section. */
  protected override get noted(): readonly (Section | null)[] {
    return ['metrics', 'channels', 'events', ...sharedSections];
  }

  /** The document behind the facts: there are none without it. */
  get #shown(): MetricsDocument {
    return this.document as MetricsDocument;
  }

  get #shared(): string {
    return this.group ?? this.#ownGroup;
  }

  /** What is picked, by the names this screen may show. */
  #named(format: Format): readonly Picked[] {
    const nameOf = nameOn(this.#shown.agents ?? [], this, commonWords(format).alias);
    const picked = pickedOf(this.#shown, this.#selection.value);
    return picked.map((each) => (each.key === 'agent' ? { ...each, label: nameOf(each.value) } : each));
  }

  /** The periods and channels that can be asked for, where the address has a place for them. */
  #choices(format: Format): readonly TemplateResult[] {
    const words = dashboardWords(format);
    const all = { period: null, channel: words.allChannels };
    return cuts.flatMap((key) => {
      const choices = choicesOf(this.#shown, key, this.periods);
      if (choices.length < 2 || !this.src?.includes(`{${key}}`)) return [];
      const choose = (id: string | null): void => {
        this[key] = id;
        this.#keeper.changed();
      };
      return choice(words[key], choices, this[key], all[key], choose, format);
    });
  }

  #headline(facts: Headline, format: Format): TemplateResult {
    const { concerns, targets, covered } = facts;
    if (concerns.length === 0) {
      // A tick is a judgement: none was made where nothing could be judged, or where a part could not be read.
      const isWell = (targets > 0 || covered) && !this.issues.some(({ lost }) => lost === 'section');
      return html`<p class="card headline figures ${isWell ? 'calm' : 'neutral'}" part="headline">
        ${isWell ? html`<span aria-hidden="true">✓</span> ` : nothing}${headlineText(facts, format)}
      </p>`;
    }
    return html`<div class="card headline figures" part="headline">
      <h3 id="attention">${dashboardWords(format).attention}:</h3>
      <ul aria-labelledby="attention">
        ${concerns.map(
          (concern) =>
            html`<li><button type="button" @click=${() => this.#goTo(concern)}>${concernText(concern, format)}</button></li>`,
        )}
      </ul>
    </div>`;
  }

  /** One of the elements the dashboard is made of, with the document and what else it is to show. */
  #piece(name: PartName, tag: string, own: object = {}): HTMLElement {
    const { cut: channel, minSample, refresh, href, privacy, agent, wallboard } = this;
    const element = (this.#made[name] ??= document.createElement(`pantau-${tag}`));
    const all = {
      noAge: true,
      data: this.document,
      group: this.#shared,
      channel,
      minSample,
      refresh,
      href,
      privacy,
      agent,
      wallboard,
    };
    return Object.assign(element, all, own);
  }

  /** Hands the page's notice on to the scorecards. A slot that is handed on hides what stands in theirs: so it is said here. */
  #fairly(cards: HTMLElement, format: Format): HTMLElement {
    render(html`<slot name="fair-use" slot="fair-use">${fairNotice(format)}</slot>`, cards);
    return cards;
  }

  /** Lets go of what was picked; the keyboard goes on with the next, else with the menu. */
  readonly #letGo = async (keys: readonly string[]): Promise<void> => {
    const left = Object.entries(this.#selection.value).filter(([key]) => !keys.includes(key));
    this.#selection.pick(Object.fromEntries(left));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.chip, .menu > button')?.focus();
  };

  readonly #leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || Object.keys(this.#selection.value).length === 0) return;
    event.stopPropagation();
    this.#selection.pick({});
  };

  /** Brings the reader to the place of a concern, and selects what it is about. */
  #goTo(concern: Concern): void {
    const place = this.#made[concern.kind];
    const picked = this.#selection.value;
    if (concern.kind === 'kpi') this.#selection.pick({ ...picked, metric: concern.facts.metric.id });
    if (concern.kind === 'coach') this.#selection.pick({ ...picked, agent: concern.agent });
    if (!place) return;
    place.scrollIntoView();
    // For once: a host that cannot be tabbed to would take all that is in it along.
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
}
