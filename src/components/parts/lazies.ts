/** What an element is still loading: it renders again when that has come. What cannot be loaded is done without. */
export class Lazies {
  readonly #host: { requestUpdate(): void };
  #pending: Promise<unknown> | null = null;

  constructor(host: { requestUpdate(): void }) {
    this.#host = host;
  }

  /** Resolves when all has come that is on its way now; `null` when nothing is. */
  get pending(): Promise<unknown> | null {
    return this.#pending;
  }

  add(loading: Promise<unknown>): void {
    const all = Promise.allSettled([this.#pending, loading]).then(() => {
      if (this.#pending === all) this.#pending = null;
      this.#host.requestUpdate();
    });
    this.#pending = all;
  }
}
