import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure } from '../../contract/failure.js';
import type { MetricsError, MetricsState, StateDetail } from '../../events.js';
import { pageClock } from '../../feed/clock.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly error: MetricsError | null;
}

/** Milliseconds before a wait is shown: most documents are there before an eye could see a skeleton. */
const patience = 300;

/** Where an element stands with its figures: CSS can ask for it, and the page is told of every change. */
export class Standing implements ReactiveController {
  state: MetricsState = 'loading';
  /**
   * Whether the wait for figures has become long enough to show. By a timer: an animation that waits costs each element
   * of a page a millisecond before its figures.
   */
  isLong = false;
  #stop: (() => void) | null = null;
  #announced: MetricsState | null = null;
  readonly #host: Host;
  readonly #internals: ElementInternals | null;

  constructor(host: Host) {
    this.#host = host;
    this.#internals = attachedInternals(host);
    host.addController(this);
  }

  enter(next: MetricsState): void {
    if (next === 'loading')
      this.#stop ??= pageClock.after(patience, () => {
        this.isLong = true;
        this.#host.requestUpdate();
      });
    else this.hostDisconnected();
    if (next !== this.state) this.#internals?.states.delete(this.state);
    this.state = next;
    this.#internals?.states.add(next);
  }

  hostUpdated(): void {
    const { state } = this;
    if (this.#announced === state) return;
    const { error } = this.#host;
    const detail: StateDetail = { state, previous: this.#announced, ...(error && { error }) };
    this.#announced = state;
    this.#host.dispatchEvent(new CustomEvent('pantau-state', { detail }));
  }

  /** Nobody waits any longer. */
  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
    this.isLong = false;
  }
}

// Where internals are refused (an old browser, a server) the element works without its custom states.
function attachedInternals(element: HTMLElement): ElementInternals | null {
  try {
    return element.attachInternals();
  } catch {
    return null;
  }
}

const signIn: readonly string[] = ['auth', 'denied', 'login-page'];

/** Whoever has to sign in is told so first, and figures that are there are never given up. */
export function stateOf(
  failure: Failure | null,
  hasFigures: boolean,
  isOld: boolean,
  isPending: boolean,
): MetricsState {
  if (failure && signIn.includes(failure.cause)) return 'auth';
  if (hasFigures) return failure || isOld ? 'stale' : 'ready';
  if (failure) return 'error';
  return isPending ? 'loading' : 'empty';
}
