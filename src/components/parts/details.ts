import { css, html, nothing, type TemplateResult } from 'lit';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import type { Table } from '../../model/table.js';
import { csvOf } from '../../share/csv.js';
import { adopt } from './adopt.js';
import type { MetricsElement } from '../metrics-element.js';
import { dataTable, dataTableStyles } from './data-table.js';
import { download } from './download.js';
import { drillEntry } from './drill.js';

/** The element whose depth it is. */
export type Detailed = MetricsElement<unknown>;

/** The depth that opens on demand: the table in place of the picture, the summary, CSV and the definition. */
export class Details {
  #table: Table | null = null;
  /** What page of the table the reader is on, through every refresh. */
  #page = 1;
  #about: TemplateResult | null = null;
  #isAboutShown = false;
  #isCopied = false;

  readonly #host: Detailed;

  constructor(host: Detailed) {
    this.#host = host;
    adopt(host.renderRoot, [dataTableStyles, detailsStyles]);
  }

  /** Called when the menu opens: what was copied then is no news now. */
  opened(): Promise<void> {
    this.#isCopied = false;
    return this.renew();
  }

  /** Makes what is shown anew, after the facts or the language changed. */
  async renew(): Promise<void> {
    this.#about = await this.#host.makeAbout();
    if (this.#table) this.#table = await this.#host.makeTable();
    this.#host.requestUpdate();
  }

  /** The table, where it stands in place of the picture. */
  table(format: Format): TemplateResult | null {
    return this.#table && dataTable(this.#table, this.#page, this.#turn, format);
  }

  get about(): TemplateResult | typeof nothing {
    return this.#isAboutShown ? html`<div class="about" part="about">${this.#about}</div>` : nothing;
  }

  entries(format: Format, close: () => void): TemplateResult {
    const words = commonWords(format);
    const entry = (label: string, run: () => Promise<void>): TemplateResult =>
      html`<button type="button" @click=${run}>${label}</button>`;
    const closing = (label: string, run: () => Promise<void>): TemplateResult =>
      entry(label, () => {
        close();
        return run();
      });
    return html`<div class="entries">
      ${closing(this.#table ? words.chart : words.table, () => this.#toggleTable())}
      ${entry(this.#isCopied ? words.copied : words.copy, () => this.#copy())}
      ${closing(words.csv, () => this.#save())}
      ${this.#about ? closing(words.definition, () => this.#toggleAbout()) : nothing}
      ${drillEntry(this.#host, format, close)}
      <span class="visually-hidden" role="status">${this.#isCopied ? words.copied : ''}</span>
    </div>`;
  }

  readonly #turn = (page: number): void => {
    this.#page = page;
    this.#host.renderRoot.querySelector('.data-table')?.scrollTo({ top: 0 });
    this.#host.requestUpdate();
  };

  async #toggleTable(): Promise<void> {
    this.#table = this.#table ? null : await this.#host.makeTable();
    this.#host.requestUpdate();
  }

  async #toggleAbout(): Promise<void> {
    this.#isAboutShown = !this.#isAboutShown;
    await this.renew();
  }

  async #save(): Promise<void> {
    const table = await this.#host.makeTable();
    if (table) download(`${this.#host.localName}.csv`, csvOf(table), 'text/csv');
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#host.summary);
      this.#isCopied = true;
    } catch {
      // Without a secure context there is no clipboard; the menu then does not say "Copied".
      this.#isCopied = false;
    }
    this.#host.requestUpdate();
  }
}

const detailsStyles = css`
  .entries {
    position: absolute;
    inset-inline-end: 0;
    display: grid;
    min-inline-size: 160px;
    padding: 4px;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 8px;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
  }
  .entries :is(button, a) {
    border: 1px solid transparent;
    padding: 4px 10px;
    text-align: start;
    text-decoration: none;
  }
  .about {
    display: grid;
    gap: 4px;
    margin-block-start: 8px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
    font-size: 0.93em;
  }
`;
