import { css, html, nothing, type TemplateResult } from 'lit';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import type { Detailed, Details } from './details.js';
import type { Lazies } from './lazies.js';

/** The menu at an element's corner. What stands in it, and behind it, is loaded when it first opens: most never do. */
export class Menu {
  readonly #host: Detailed;
  readonly #lazies: Lazies;
  #isOpen = false;
  #details: Details | null = null;

  constructor(host: Detailed, lazies: Lazies) {
    this.#host = host;
    this.#lazies = lazies;
  }

  /** The table, where the reader asked for it in place of the picture. */
  table(format: Format): TemplateResult | null {
    return this.#details?.table(format) ?? null;
  }

  /** What the figures mean, where the reader asked for it. */
  get about(): TemplateResult | typeof nothing {
    return this.#details?.about ?? nothing;
  }

  /** Makes what is open anew, after the facts or the language changed. */
  renew(): void {
    void this.#details?.renew();
  }

  render(format: Format): TemplateResult {
    return html`<div class="menu" part="menu" @keydown=${this.#escape} @focusout=${this.#leave}>
      <button type="button" aria-label=${commonWords(format).more} aria-expanded=${this.#isOpen} aria-haspopup="true" @click=${this.#toggle}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 8h.01M8 8h.01M13 8h.01" /></svg>
      </button>
      ${this.#isOpen ? this.#details?.entries(format, this.#close) : nothing}
    </div>`;
  }

  #open(isOpen: boolean): void {
    this.#isOpen = isOpen;
    if (isOpen) this.#lazies.add(this.#load());
    this.#host.requestUpdate();
  }

  readonly #toggle = (): void => this.#open(!this.#isOpen);

  /** Closes and keeps the focus of the reader, who may have chosen by keyboard, at the button. */
  readonly #close = (): void => {
    this.#host.renderRoot.querySelector<HTMLElement>('.menu > button')?.focus();
    this.#open(false);
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.stopPropagation();
    this.#close();
  };

  readonly #leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(currentTarget as Node).contains(relatedTarget as Node | null)) this.#open(false);
  };

  async #load(): Promise<void> {
    const { Details } = await import('./details.js');
    this.#details ??= new Details(this.#host);
    await this.#details.opened();
  }
}

export const menuStyles = css`
  .menu {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    z-index: 2;
  }
  .menu > button {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border-color: transparent;
    color: var(--_ink-quiet);
  }
  .menu path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
    stroke-linecap: round;
  }
`;
