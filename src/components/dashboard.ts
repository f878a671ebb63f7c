import { css, html, nothing, type PropertyDeclarations, render, type TemplateResult } from 'lit';
import type { Kpi, MetricsDocument, Section } from '../contract/types.js';
import { commonWords } from '../locale/common.js';
import { dashboardWords } from '../locale/dashboard.js';
import { type Selection, SelectionController } from '../feed/selection.js';
import type { Format } from '../locale/format.js';
import { concernText, headlineText } from '../locale/headline.js';
import { scorecardWords } from '../locale/scorecards.js';
import { tileTable } from '../locale/tile-table.js';
import { type Concern, type Headline, headlineOf, scoreDays, tilesOf } from '../model/headline.js';
import { sharedSections } from '../model/issues.js';
import { pickedOf } from '../model/picked.js';
import type { Privacy } from '../model/privacy.js';
import type { Table } from '../model/table.js';
import { MetricsElement } from './metrics-element.js';
import { chips, choice, filterStyles } from './parts/filters.js';
import { asOfText } from './parts/foot.js';

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
 */
export class Dashboard extends MetricsElement<Headline> {
  static override styles = [MetricsElement.styles, dashboardStyles(), filterStyles];
  static override properties: PropertyDeclarations = {
    marks: {},
    privacy: {},
    agent: {},
  };

  /** `none` leaves out marks, for rows that are not people. */
  marks: 'team' | 'none' = 'team';
  /**
   * `lead` (the default) names everybody, `anonymous` nobody, `self` shows the row of `agent` alone. A way of presenting:
   * the whole document is in the page, so who may load it is for the server to decide.
   */
  privacy: Privacy = 'lead';
  /** Id of the reader, for `privacy="self"`. */
  agent: string | null = null;

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
  protected readonly selection = new SelectionController(this, () => this.shared);
  private readonly ownGroup = `pantau-dashboard-${(dashboards += 1)}`;
  /** The elements the dashboard is made of, each made once. */
  private readonly made: Partial<Record<PartName, HTMLElement>> = {};

  /** Sets the shared selection, without an event. */
  select(selection: Selection): void {
    this.selection.set(selection);
  }

  protected get factsDepend(): readonly unknown[] {
    return [this.marks, this.privacy, this.agent];
  }

  protected factsOf(document: MetricsDocument): Headline | null {
    const { kpis, surveys, shifts, agents } = document;
    if (!kpis && !surveys && !shifts && !agents) return null;
    const { cut, minSample, marks, privacy, agent } = this;
    return headlineOf(document, { channel: cut, minSample, marks, privacy, agent });
  }

  protected override content(facts: Headline, format: Format): TemplateResult {
    return html`<article class="dashboard" aria-labelledby="title" aria-busy=${this.feed.supply.pending} @keydown=${this.leave}>
      ${this.heading(facts, format)} ${this.foot(format)} ${this.headline(facts, format)}
      <div class="figures parts">${this.picture(facts, format)}</div>
    </article>`;
  }

  protected heading(_facts: Headline, format: Format): TemplateResult {
    const { team, period, notice } = this.shown;
    const time = asOfText(this.shown, format);
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
        ${chips(pickedOf(this.shown, this.selection.value), this.letGo, format)} ${this.choices(format)}
      </div>
      ${this.menu(format)}
    </header>`;
  }

  protected picture(_facts: Headline, format: Format): TemplateResult {
    const { shown, tableView } = this;
    const { surveys, kpis } = shown;
    const has = (section: Section): boolean =>
      shown[section] != null || this.issues.some((issue) => issue.lost === 'section' && issue.section === section);
    // The customers' own answers where there are any, else the first figure that has a series.
    const survey = surveys?.find(({ metric }) => metric === 'csat') ?? surveys?.[0];
    const series = firstSeries(kpis);
    const channel = survey ? null : (this.cut ?? series?.channel ?? null);
    const metric = (survey ?? series)?.metric ?? 'csat';
    const { marks, privacy, agent } = this;
    const cards = { marks, privacy, agent, days: scoreDays(shown), channel: null };
    return html`${tableView ? html`<div class="card">${tableView}</div>` : nothing}
      ${has('kpis') ? this.view('kpi', 'kpi-tiles', { hidden: tableView !== null }) : nothing}
      <div class="panels">
        ${has('shifts') ? this.view('gap', 'shift-heatmap') : nothing}
        ${has('surveys') || series ? this.view('trend', 'csat-trend', { metric, channel }) : nothing}
      </div>
      ${has('agents') ? this.fairly(this.view('coach', 'agent-scorecards', cards), format) : nothing}`;
  }

  protected table(_facts: Headline, format: Format): Table {
    const figures = tilesOf(this.shown, this.cut, this.minSample);
    return { ...tileTable(figures, format, false), caption: dashboardWords(format).keyFigures };
  }

  protected sentence(facts: Headline, format: Format): string {
    return headlineText(facts, format);
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
  private get shown(): MetricsDocument {
    return this.document as MetricsDocument;
  }

  private get shared(): string {
    return this.group ?? this.ownGroup;
  }

  /** The periods and channels the document can be asked for, where the address has a place for them. */
  private choices(format: Format): readonly TemplateResult[] {
    const words = dashboardWords(format);
    const all = { period: null, channel: words.allChannels };
    return (['period', 'channel'] as const).flatMap((key) => {
      const choices = this.shown[`${key}s`] ?? [];
      if (choices.length < 2 || !this.src?.includes(`{${key}}`)) return [];
      const choose = (id: string | null): void => {
        this[key] = id;
      };
      return choice(words[key], choices, this[key], all[key], choose, format);
    });
  }

  private headline(facts: Headline, format: Format): TemplateResult {
    const { concerns, targets, covered } = facts;
    if (concerns.length === 0) {
      // A tick is a judgement: none was made where nothing could be judged, or where a part could not be read.
      const isWell = (targets > 0 || covered) && !this.issues.some(({ lost }) => lost === 'section');
      return html`<p class="card headline ${isWell ? 'calm' : 'neutral'}" part="headline">
        ${isWell ? html`<span aria-hidden="true">✓</span> ` : nothing}${headlineText(facts, format)}
      </p>`;
    }
    return html`<div class="card headline" part="headline">
      <h3 id="attention">${dashboardWords(format).attention}:</h3>
      <ul aria-labelledby="attention">
        ${concerns.map(
          (concern) =>
            html`<li><button type="button" @click=${() => this.goTo(concern)}>${concernText(concern, format)}</button></li>`,
        )}
      </ul>
    </div>`;
  }

  /** One of the elements the dashboard is made of, with the document and what else it is to show. */
  private view(name: PartName, tag: string, own: object = {}): HTMLElement {
    const { cut: channel, minSample, refresh } = this;
    const element = (this.made[name] ??= document.createElement(`pantau-${tag}`));
    const all = { noAge: true, data: this.document, group: this.shared, channel, minSample, refresh };
    return Object.assign(element, all, own);
  }

  /** Hands the page's notice on to the scorecards. A slot that is handed on hides what stands in theirs: so it is said here. */
  private fairly(cards: HTMLElement, format: Format): HTMLElement {
    const notice = html`<p class="caption">${scorecardWords(format).noticeShort}</p>`;
    render(html`<slot name="fair-use" slot="fair-use">${notice}</slot>`, cards);
    return cards;
  }

  /** Lets go of what was picked; the keyboard goes on with the next, else with the menu. */
  private readonly letGo = async (keys: readonly string[]): Promise<void> => {
    const left = Object.entries(this.selection.value).filter(([key]) => !keys.includes(key));
    this.selection.pick(Object.fromEntries(left));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.chip, .menu > button')?.focus();
  };

  private readonly leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || Object.keys(this.selection.value).length === 0) return;
    event.stopPropagation();
    this.selection.pick({});
  };

  /** Brings the reader to the place of a concern, and selects what it is about. */
  private goTo(concern: Concern): void {
    const place = this.made[concern.kind];
    const picked = this.selection.value;
    if (concern.kind === 'kpi') this.selection.pick({ ...picked, metric: concern.facts.metric.id });
    if (concern.kind === 'coach') this.selection.pick({ ...picked, agent: concern.agent });
    if (!place) return;
    place.scrollIntoView();
    // For once: a host that cannot be tabbed to would take all that is in it along.
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
}

/** A share is what a trend says most about; else any series. */
function firstSeries(kpis: MetricsDocument['kpis']): Kpi | undefined {
  const drawn = kpis?.filter(({ series }) => series && series.length > 1);
  return drawn?.find(({ series }) => series?.[0] && 'whole' in series[0]) ?? drawn?.[0];
}

function dashboardStyles() {
  return css`
  .dashboard,
  .parts,
  .panels {
    display: grid;
    gap: 12px;
  }
  .parts * {
    --_faded: none;
  }
  header {
    position: relative;
    display: grid;
    gap: 6px 12px;
    padding-inline-end: 36px;
  }
  header .menu {
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  /* The dashboard's own menu has what the row's would have. */
  pantau-kpi-tiles::part(menu-line) {
    display: none;
  }
  header h2 {
    font-size: 1.5em;
  }
  .headline,
  .headline ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: baseline;
    list-style: none;
  }
  .headline {
    border-inline-start: 6px solid var(--_bad);
    font-size: 1.15em;
  }
  .neutral {
    border-inline-start-color: var(--_line);
  }
  .calm {
    border-inline-start-color: var(--_good);
  }
  h3 {
    font-size: 1em;
    font-weight: 700;
  }
  .headline li:not(:last-child)::after {
    content: ' ·';
  }
  .headline button {
    padding: 0;
    min-block-size: 24px;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_ink-quiet);
    text-underline-offset: 4px;
    overflow-wrap: anywhere;
  }
  @container pantau (min-width: 640px) {
    header {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .filters {
      justify-content: end;
    }
  }
  @container pantau (min-width: 880px) {
    .panels:has(:nth-child(2)) {
      grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);
    }
  }
`;
}
