import { pageClock } from '../../feed/clock.js';

/** Milliseconds before a wait is shown: most documents are there before an eye could see a skeleton. */
const patience = 300;

/**
 * Whether an element's wait for figures has become long enough to show. By a timer: an animation that waits costs each
 * element of a page a millisecond before its figures.
 */
export class Wait {
  readonly #host: { requestUpdate(): void };
  #stop: (() => void) | null = null;
  #isLong = false;

  constructor(host: { requestUpdate(): void }) {
    this.#host = host;
  }

  get isLong(): boolean {
    return this.#isLong;
  }

  begin(): void {
    this.#stop ??= pageClock.after(patience, () => {
      this.#isLong = true;
      this.#host.requestUpdate();
    });
  }

  end(): void {
    this.#stop?.();
    this.#stop = null;
    this.#isLong = false;
  }
}
