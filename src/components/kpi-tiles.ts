import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { MetricsDocument, Section } from '../contract/types.js';
import { dashboardWords } from '../locale/dashboard.js';
import type { Format } from '../locale/format.js';
import { tileTable } from '../locale/tile-table.js';
import { tileSentence } from '../locale/tile.js';
import { tilesOf } from '../model/headline.js';
import type { KpiFacts } from '../model/kpi.js';
import type { Table } from '../model/table.js';
import { MetricsElement, type Scope } from './metrics-element.js';

/**
 * A row of figures that share their lines and wrap where there is no room.
 *
 * @summary A responsive row of KPI tiles.
 * @csspart tiles - The row.
 * @csspart menu-line - The line under the row, with its age and its menu.
 * @cssprop [--pantau-tile-width=176px] - Width below which a tile moves to the next line.
 * @fires pantau-state - At every change of state.
 */
export class KpiTiles extends MetricsElement<readonly KpiFacts[]> {
  static override styles = [
    MetricsElement.styles,
    css`
      .tiles {
        --_faded: none;
        display: grid;
        gap: 12px;
        grid-template-columns: repeat(
          auto-fit,
          minmax(min(max(140px, min(var(--pantau-tile-width, 176px), 50% - 6px)), 100%), 1fr)
        );
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .tiles > * {
        container-type: inline-size;
        display: grid;
        min-inline-size: 0;
      }
      /* Where lines wrap, room for them is kept before they are there: what comes below never moves. */
      .tiles > * > * {
        min-block-size: clamp(216px, 404px - 90cqi, 260px);
      }
      /* The row says once what was left out. */
      ::part(left-out),
      ::part(notes) {
        display: none;
      }
      .under {
        position: relative;
        /* Room for the menu where the row says no age: it must not lie on what comes below. */
        min-block-size: 28px;
        padding-inline-end: 44px;
      }
      .under .foot {
        margin-block-start: 0;
        padding-block-start: 6px;
      }
      .under .menu {
        inset-block-start: 0;
      }
      .under .entries {
        inset-block-end: 100%;
      }
      .card {
        --_reserved: 170px;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    metrics: {},
  };

  /** Ids of the metrics to show, separated by spaces; all of the document's KPIs in their order when left out. */
  metrics: string | null = null;

  protected readonly sections: readonly Section[] = ['kpis', 'surveys', 'metrics'];
  protected readonly what = 'figures';

  protected get factsDepend(): readonly unknown[] {
    return [this.metrics];
  }

  protected factsOf(document: MetricsDocument): readonly KpiFacts[] | null {
    const all = tilesOf(document, this.cut, this.minSample);
    const wanted = this.#named;
    const facts = wanted.length > 0 ? wanted.flatMap((id) => all.filter(({ metric }) => metric.id === id)) : all;
    return facts.length > 0 ? facts : null;
  }

  protected override content(facts: readonly KpiFacts[], format: Format): TemplateResult {
    return html`<section role="group" aria-label=${dashboardWords(format).keyFigures}>
      <div class="figures">
        ${this.tableView ? html`<div class="card">${this.tableView}</div>` : this.picture(facts)}
      </div>
      <div class="under" part="menu-line">${this.foot(format)} ${this.menu(format)}</div>
    </section>`;
  }

  get #named(): readonly string[] {
    return this.metrics?.split(/\s+/).filter(Boolean) ?? [];
  }

  /** A place for every metric that is named; where none is, nobody knows how many will come. */
  protected override waiting(label: string): TemplateResult {
    const places = this.#named.length > 0 ? this.#named : [''];
    return html`<div class="tiles" role="status" aria-label=${label}>
        ${places.map(() => html`<div><div class="card"><div class="skeleton"></div></div></div>`)}
      </div>
      <div class="under"></div>`;
  }

  protected heading(): TemplateResult {
    return html``;
  }

  protected picture(facts: readonly KpiFacts[]): TemplateResult {
    return html`<ul class="tiles" part="tiles">
      ${facts.map(
        ({ metric, channel }) =>
          html`<li>
            <pantau-kpi-tile
              exportparts="card: tile, name, value, interval, status, sparkline, change, apart, basis"
              no-age
              .data=${this.document}
              .metric=${metric.id}
              .channel=${channel?.id ?? null}
              .minSample=${this.minSample}
              .refresh=${this.refresh}
              .href=${this.href}
            ></pantau-kpi-tile>
          </li>`,
      )}
    </ul>`;
  }

  protected override scope([first, other]: readonly KpiFacts[]): Scope {
    return { channel: other ? null : first?.channel?.id };
  }

  protected table(facts: readonly KpiFacts[], format: Format): Table {
    return { ...tileTable(facts, format, false), caption: dashboardWords(format).keyFigures };
  }

  protected sentence(facts: readonly KpiFacts[], format: Format): string {
    return facts.map((each) => tileSentence(each, format)).join(' ');
  }
}
