import { nothing, type TemplateResult } from 'lit';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import type { Detailed, Details } from './details.js';
import type { Lazies } from './lazies.js';
import { menu } from './menu.js';

/** An element's menu, and the depth behind it, which is loaded when the menu first opens. */
export class Depth {
  readonly #host: Detailed;
  readonly #lazies: Lazies;
  #isOpen = false;
  #details: Details | null = null;

  constructor(host: Detailed, lazies: Lazies) {
    this.#host = host;
    this.#lazies = lazies;
  }

  /** The table, where the reader asked for it in place of the picture. */
  get table(): TemplateResult | null {
    return this.#details?.table ?? null;
  }

  /** What the figures mean, where the reader asked for it. */
  get about(): TemplateResult | typeof nothing {
    return this.#details?.about ?? nothing;
  }

  /** Makes what is open anew, after the facts or the language changed. */
  renew(): void {
    void this.#details?.renew();
  }

  menu(format: Format): TemplateResult {
    const entries = this.#isOpen ? this.#details?.entries(format, () => this.#close()) : undefined;
    return menu(commonWords(format).more, this.#isOpen, (open) => this.#open(open), entries ?? nothing);
  }

  #open(open: boolean): void {
    this.#isOpen = open;
    if (open) this.#lazies.add(this.#load());
    this.#host.requestUpdate();
  }

  /** Closes the menu and keeps the focus of the reader, who chose by keyboard, at its button. */
  #close(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.menu > button')?.focus();
    this.#open(false);
  }

  async #load(): Promise<void> {
    const { Details } = await import('./details.js');
    this.#details ??= new Details(this.#host);
    this.#details.opened();
    await this.#details.renew();
  }
}
