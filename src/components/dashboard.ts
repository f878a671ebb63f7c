import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { MetricsDocument, Section } from '../contract/types.js';
import { dashboardWords } from '../locale/dashboard.js';
import { type Selection, SelectionController } from '../feed/selection.js';
import type { Format } from '../locale/format.js';
import { concernText, headlineText } from '../locale/headline.js';
import { tileTable } from '../locale/tile-table.js';
import { type Concern, type Headline, headlineOf, scoreDays, tilesOf } from '../model/headline.js';
import { sharedSections } from '../model/issues.js';
import type { Table } from '../model/table.js';
import { MetricsElement } from './metrics-element.js';
import { asOfText } from './parts/foot.js';

let dashboards = 0;

/**
 * All of a team's figures on one page: first what to do now, then the tiles, the hours, the trend and the agents, with
 * one shared selection.
 *
 * @summary The whole dashboard.
 * @slot fair-use - A notice on how the figures of people may be used; a default stands there.
 * @csspart head - The team, the period and the age of the figures.
 * @csspart headline - The one to four things to do now.
 * @fires pantau-state - At every change of state.
 * @fires pantau-select - When the reader picks an agent, a day, an hour or a metric.
 */
export class Dashboard extends MetricsElement<Headline> {
  static override styles = [MetricsElement.styles, dashboardStyles()];
  static override properties: PropertyDeclarations = {
    marks: {},
  };

  /** `none` leaves out marks, for rows that are not people. */
  marks: 'team' | 'none' = 'team';

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

  /** Sets the shared selection, without an event. */
  select(selection: Selection): void {
    this.selection.set(selection);
  }

  protected get factsDepend(): readonly unknown[] {
    return [this.marks];
  }

  protected factsOf(document: MetricsDocument): Headline | null {
    const { kpis, surveys, shifts, agents } = document;
    if (!kpis && !surveys && !shifts && !agents) return null;
    return headlineOf(document, { channel: this.channel, minSample: this.minSample, marks: this.marks });
  }

  protected override content(facts: Headline, format: Format): TemplateResult {
    const { document } = this;
    if (!document) return html``;
    return html`<article class="dashboard" aria-label=${titleOf(document, format)}>
      ${this.heading(facts, format)} ${this.foot(format)} ${this.headline(facts, format)}
      <div class="figures parts">${this.parts(document)}</div>
    </article>`;
  }

  protected heading(_facts: Headline, format: Format): TemplateResult {
    const { document } = this;
    if (!document) return html``;
    return html`<header part="head">
      <h2>${titleOf(document, format)}</h2>
      <p class="caption">${captionOf(document, format)}</p>
      ${this.menu(format)}
    </header>`;
  }

  protected picture(): TemplateResult {
    return html``;
  }

  protected table(_facts: Headline, format: Format): Table {
    const figures = this.document ? tilesOf(this.document, this.channel, this.minSample) : [];
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

  private headline(facts: Headline, format: Format): TemplateResult {
    const words = dashboardWords(format);
    if (facts.concerns.length === 0) {
      // A tick is a judgement: none was made where nothing could be judged, or where a part could not be read.
      const isWell =
        (facts.targets > 0 || facts.covered === true) && !this.issues.some(({ lost }) => lost === 'section');
      return html`<p class="headline ${isWell ? 'calm' : 'neutral'}" part="headline">
        ${isWell ? html`<span aria-hidden="true">✓</span> ` : nothing}${words.calm(facts)}
      </p>`;
    }
    return html`<div class="headline" part="headline">
      <h3 id="attention">${words.attention}</h3>
      <ul aria-labelledby="attention">
        ${facts.concerns.map(
          (concern) =>
            html`<li><button type="button" @click=${() => this.goTo(concern)}>${concernText(concern, format)}</button></li>`,
        )}
      </ul>
    </div>`;
  }

  private parts(document: MetricsDocument): TemplateResult {
    const lost = new Set(this.issues.flatMap(({ lost, section }) => (lost === 'section' && section ? [section] : [])));
    const has = (section: Section): boolean => document[section] != null || lost.has(section);
    const trend = has('surveys') || document.kpis?.some(({ series }) => series && series.length > 0);
    const table = this.tableView;
    return html`${table ? html`<div class="card">${table}</div>` : nothing}${
      has('kpis')
        ? html`<pantau-kpi-tiles id="kpi" no-age ?hidden=${table !== null} .data=${document} .channel=${this.channel} .group=${this.shared} .minSample=${this.minSample} .refresh=${this.refresh}></pantau-kpi-tiles>`
        : nothing
    }
      <div class="panels">
        ${
          has('shifts')
            ? html`<pantau-shift-heatmap id="gap" no-age .data=${document} .channel=${this.channel} .group=${this.shared} .minSample=${this.minSample} .refresh=${this.refresh}></pantau-shift-heatmap>`
            : nothing
        }
        ${
          trend
            ? html`<pantau-csat-trend id="trend" no-age .data=${document} .metric=${trendMetric(document)} .channel=${trendChannel(document, this.channel)} .group=${this.shared} .minSample=${this.minSample} .refresh=${this.refresh}></pantau-csat-trend>`
            : nothing
        }
      </div>
      ${
        has('agents')
          ? html`<pantau-agent-scorecards id="coach" no-age .data=${document} .marks=${this.marks} .days=${scoreDays(document)} .group=${this.shared} .minSample=${this.minSample} .refresh=${this.refresh}
              ><slot name="fair-use" slot="fair-use"></slot
            ></pantau-agent-scorecards>`
          : nothing
      }`;
  }

  private get shared(): string {
    return this.group ?? this.ownGroup;
  }

  /** Brings the reader to the place of a concern, and selects what it is about. */
  private goTo(concern: Concern): void {
    const place = this.renderRoot.querySelector<HTMLElement>(`#${concern.kind}`);
    if (concern.kind === 'kpi') this.selection.pick({ metric: concern.facts.metric.id });
    if (concern.kind === 'coach') this.selection.pick({ agent: concern.agent });
    place?.scrollIntoView({ block: 'start', behavior: reducedMotion() ? 'auto' : 'smooth' });
    if (place) visit(place);
  }
}

/** Gives the focus to a part for once: a host that cannot be tabbed to would take all that is in it along. */
function visit(place: HTMLElement): void {
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
}

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const titleOf = ({ team }: MetricsDocument, format: Format): string =>
  team?.name ? format.text(team.name) : dashboardWords(format).title;

function captionOf(document: MetricsDocument, format: Format): string {
  const { period, notice } = document;
  const time = asOfText(document, format);
  return [
    period && format.dayRange(period.from, period.to, true),
    time && dashboardWords(format).asOf(time),
    notice && format.text(notice),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The trend of the customers' own answers where there are any, else of the first figure that has a series. */
function trendMetric({ surveys, kpis }: MetricsDocument): string {
  const survey = surveys?.find(({ metric }) => metric === 'csat') ?? surveys?.[0];
  return survey?.metric ?? firstSeries(kpis)?.metric ?? 'csat';
}

function trendChannel({ surveys, kpis }: MetricsDocument, channel: string | null): string | null {
  return surveys && surveys.length > 0 ? null : (channel ?? firstSeries(kpis)?.channel ?? null);
}

/** A share is what a trend says most about; else any series. */
function firstSeries(kpis: MetricsDocument['kpis']): NonNullable<MetricsDocument['kpis']>[number] | null {
  const drawn = kpis?.filter(({ series }) => series && series.length > 1) ?? [];
  return drawn.find(({ series }) => series?.[0] && 'whole' in series[0]) ?? drawn[0] ?? null;
}

function dashboardStyles() {
  return css`
    .dashboard,
    .parts {
      display: grid;
      gap: 12px;
    }
    .parts > *,
    .panels > * {
      --_faded: none;
    }
    header {
      display: grid;
      gap: 2px;
    }
    header {
      position: relative;
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
    .headline {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 10px;
      align-items: baseline;
      padding: 12px 18px;
      background: var(--_surface);
      border: 1px solid var(--_line);
      border-inline-start: 6px solid var(--_bad);
      border-radius: var(--_radius);
      font-size: 1.15em;
    }
    .headline.neutral {
      border-inline-start-color: var(--_line);
    }
    .headline.calm {
      border-inline-start-color: var(--_good);
    }
    .headline h3 {
      font-weight: 700;
    }
    .headline h3::after {
      content: ':';
    }
    .headline ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 22px;
      list-style: none;
    }
    .headline li {
      position: relative;
      min-inline-size: 0;
    }
    .headline li:not(:last-child)::after {
      content: '·';
      position: absolute;
      inset-inline-end: -14px;
      inset-block-end: 0;
    }
    .headline button {
      padding: 0;
      min-block-size: 24px;
      border: 0;
      border-radius: 2px;
      text-align: start;
      text-decoration: underline;
      text-decoration-color: var(--_ink-quiet);
      text-underline-offset: 4px;
      overflow-wrap: anywhere;
    }
    .panels {
      display: grid;
      gap: 12px;
      align-items: stretch;
    }
    .panels:empty {
      display: none;
    }
    @container pantau (min-width: 880px) {
      .panels:has(:nth-child(2)) {
        grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);
      }
    }
    [tabindex='-1']:focus-visible {
      outline-offset: 4px;
    }
  `;
}
