import type { Failure } from '../contract/failure.js';
import type { Parsed } from '../contract/types.js';
import { type Clock, pageClock } from './clock.js';
import type { Answer } from './parser.js';
import { type Fetcher, type Reply, requestDocument } from './request.js';

/** What is known of a document at a moment: the last good one, and why there is none newer. */
export interface Snapshot extends Answer {
  /** Milliseconds until it is asked for again, where it will be by itself. */
  readonly retryIn: number | null;
}

/** What one element wants of a source. */
export interface Subscription {
  readonly update: () => void;
  /** Seconds between requests; `null` asks once. */
  readonly refresh: number | null;
  /** Seconds to wait for an answer. */
  readonly timeout: number | null;
  readonly fetcher: Fetcher | null;
  /** Goes on while the page is hidden. */
  readonly wallboard: boolean;
}

const slowestRetry = 90_000;
const firstRetry = 2_000;
const quickestRefresh = 1_000;
const usualTimeout = 20;
/** Seconds a server may ask to wait: a slip of its clock must not silence a wallboard for weeks. */
const longestRetryAfter = 86_400;

/** One address of figures: one request at a time, however many elements show it. */
export class Source {
  snapshot: Snapshot = { parsed: null, failure: null, retryIn: null };
  readonly #subscriptions = new Set<Subscription>();
  #request: AbortController | null = null;
  #stopTimer: (() => void) | null = null;
  /** When the next request is due; past while it is paused. */
  #due = Infinity;
  #failures = 0;
  /** What asked last. */
  #fetcher: Fetcher | null = null;

  readonly #url: string;
  readonly #gone: () => unknown;
  readonly #clock: Clock;
  readonly #page: Document;

  constructor(url: string, gone: () => unknown = () => undefined, clock: Clock = pageClock, page: Document = document) {
    this.#url = url;
    this.#gone = gone;
    this.#clock = clock;
    this.#page = page;
  }

  /** Adds an element; the first one asks for the document. What comes back takes it away again. */
  subscribe(subscription: Subscription): () => void {
    const isFirst = this.#subscriptions.size === 0;
    if (isFirst) {
      this.#page.addEventListener('visibilitychange', this.#catchUp);
      addEventListener('online', this.#whenOnline);
    }
    this.#subscriptions.add(subscription);
    const { parsed, failure } = this.snapshot;
    // Whoever comes to a failure that does not pass by itself may bring what mends it, as a token.
    const { fetcher } = subscription;
    const isMended = fetcher && fetcher !== this.#fetcher && failure && !passing(failure);
    if (isMended || (!parsed && (!failure || (isFirst && this.#due === Infinity)))) this.reload();
    // Newer figures may be wanted sooner; but nobody shortens the wait after a failure.
    else if (!this.#request && !failure && this.#clock.now() + this.#refresh < this.#due) this.#schedule(this.#refresh);
    else this.#catchUp();
    return () => this.#unsubscribe(subscription);
  }

  /** Asks now. Waits for an open request instead of opening another. */
  reload(): void {
    if (!this.#request && this.#subscriptions.size > 0) void this.#ask();
  }

  #unsubscribe(subscription: Subscription): void {
    if (!this.#subscriptions.delete(subscription) || this.#subscriptions.size > 0) return;
    this.#page.removeEventListener('visibilitychange', this.#catchUp);
    removeEventListener('online', this.#whenOnline);
    // A move takes an element out and puts it back within one task, and it asks again when it next renders: only what
    // stays away longer is gone.
    this.#clock.after(0, () => {
      if (this.#subscriptions.size > 0) return;
      this.#schedule(Infinity);
      this.#request?.abort();
      this.#request = null;
      this.#gone();
    });
  }

  readonly #catchUp = (): void => {
    if (!this.#isPaused && this.#due <= this.#clock.now()) this.reload();
  };

  readonly #whenOnline = (): void => {
    const { failure } = this.snapshot;
    // Back on the network, but a server that answered and asked to wait is still to be waited for.
    if (failure && failure.cause !== 'http') this.reload();
  };

  async #ask(): Promise<void> {
    this.#schedule(Infinity);
    const request = new AbortController();
    this.#request = request;
    const wanted = [...this.#subscriptions];
    const seconds = Math.max(...wanted.map(({ timeout }) => (timeout && timeout > 0 ? timeout : usualTimeout)));
    const stopTimeout = this.#clock.after(seconds * 1000, () => request.abort(new DOMException('', 'TimeoutError')));
    // The newest knows best.
    this.#fetcher = wanted.reverse().find(({ fetcher }) => fetcher)?.fetcher ?? null;
    const reply = await requestDocument(this.#url, this.#fetcher, request.signal, this.snapshot.parsed);
    stopTimeout();
    // An answer to a request that is no longer the open one must never be painted.
    if (this.#request !== request || !reply) return;
    this.#request = null;
    this.#take(reply);
  }

  #take({ parsed, failure, retryAfter = 0 }: Reply): void {
    const shown = this.snapshot.parsed;
    this.#failures = failure ? this.#failures + 1 : 0;
    const wait = failure && passing(failure) ? this.#retry(retryAfter) : this.#refresh;
    const retryIn = failure && wait < Infinity ? wait : null;
    this.snapshot = { parsed: parsed ? newer(shown, parsed) : shown, failure, retryIn };
    this.#schedule(wait);
    for (const { update } of [...this.#subscriptions]) update();
  }

  /** Asks again after so many milliseconds, and not before; never, after `Infinity`. */
  #schedule(wait: number): void {
    this.#stopTimer?.();
    this.#due = this.#clock.now() + wait;
    this.#stopTimer = wait === Infinity ? null : this.#clock.after(wait, () => this.#isPaused || this.reload());
  }

  get #isPaused(): boolean {
    return this.#page.hidden && ![...this.#subscriptions].some(({ wallboard }) => wallboard);
  }

  /** The shortest refresh that is asked for. */
  get #refresh(): number {
    const wanted = [...this.#subscriptions].map(({ refresh }) => (refresh && refresh > 0 ? refresh * 1000 : Infinity));
    return Math.max(quickestRefresh, Math.min(...wanted));
  }

  /** The wait after a failure: ever longer, never in step, and as long as the server asks for. */
  #retry(retryAfter: number): number {
    const refresh = this.#refresh;
    const slow = Math.max(firstRetry, refresh < Infinity ? refresh : 0) * 2 ** Math.min(this.#failures - 1, 10);
    const ceiling = Math.min(slowestRetry, slow);
    // Anywhere up to the ceiling, so that pages that failed together do not come back together.
    const jitter = this.#clock.random();
    return Math.max(
      quickestRefresh + jitter * (ceiling - quickestRefresh),
      (Math.min(retryAfter, longestRetryAfter) + jitter) * 1000,
    );
  }
}

/** The later of two documents: a cache or another server may answer with figures from before those on screen. */
function newer(shown: Parsed | null, next: Parsed): Parsed {
  const [before, after] = [shown?.document?.generatedAt, next.document?.generatedAt];
  return shown && before && after && Date.parse(after) < Date.parse(before) ? shown : next;
}

/** Failures that can pass by themselves; the others wait for the page's author, or for the next refresh. */
function passing({ cause, status }: Failure): boolean {
  if (cause === 'http') return status === 429 || status! >= 500;
  return cause === 'offline' || cause === 'timeout' || cause === 'unreachable';
}
