import type { Failure } from '../contract/failure.js';
import type { Parsed } from '../contract/types.js';
import { type Clock, pageClock } from './clock.js';
import { type Answer, type Fetcher, requestDocument } from './request.js';

/** What a source knows at a moment: the last good document, and why there is none newer. */
export interface Snapshot {
  readonly parsed: Parsed | null;
  readonly failure: Failure | null;
  /** Milliseconds until it asks again, where it will by itself. */
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
  /** When the next request is due; `null` when none is. */
  #due: number | null = null;
  #failures = 0;
  #missed = false;

  readonly #url: string;
  readonly #gone: () => void;
  readonly #clock: Clock;
  readonly #page: Document;

  constructor(url: string, gone: () => void = () => undefined, clock: Clock = pageClock, page: Document = document) {
    this.#url = url;
    this.#gone = gone;
    this.#clock = clock;
    this.#page = page;
  }

  /** Adds an element; the first one asks for the document. What comes back takes it away again. */
  subscribe(subscription: Subscription): () => void {
    const first = this.#subscriptions.size === 0;
    this.#subscriptions.add(subscription);
    if (first) this.#start();
    else this.#hasten();
    return () => this.#unsubscribe(subscription);
  }

  /** Asks now. Waits for an open request instead of opening another. */
  reload(): void {
    if (this.#request || this.#subscriptions.size === 0) return;
    void this.#ask();
  }

  #start(): void {
    this.#page.addEventListener('visibilitychange', this.#whenSeen);
    addEventListener('online', this.#whenOnline);
    // Put back after a move: the figures are there already, or on their way.
    if (this.#request || this.#due !== null) return;
    if (this.snapshot.parsed) this.#schedule();
    else void this.#ask();
  }

  /** Another element may want newer figures sooner; it may not shorten the wait after a failure. */
  #hasten(): void {
    if (this.#request || this.snapshot.failure) return;
    const wait = this.#wait(null);
    if (wait !== null && (this.#due === null || this.#clock.now() + wait < this.#due)) this.#schedule();
  }

  #unsubscribe(subscription: Subscription): void {
    if (!this.#subscriptions.delete(subscription) || this.#subscriptions.size > 0) return;
    this.#page.removeEventListener('visibilitychange', this.#whenSeen);
    removeEventListener('online', this.#whenOnline);
    // A move takes an element out and puts it back within one task, and it asks again when it next renders: only what
    // stays away longer is gone.
    this.#clock.after(0, () => {
      if (this.#subscriptions.size > 0) return;
      this.#stopWaiting();
      this.#request?.abort();
      this.#request = null;
      this.#gone();
    });
  }

  readonly #whenSeen = (): void => {
    if (!this.#page.hidden && this.#missed) this.reload();
  };

  readonly #whenOnline = (): void => {
    const { failure } = this.snapshot;
    // Back on the network, but a server that answered and asked to wait is still to be waited for.
    if (failure && failure.cause !== 'http') this.reload();
  };

  async #ask(): Promise<void> {
    this.#stopWaiting();
    this.#missed = false;
    const request = new AbortController();
    this.#request = request;
    const wanted = [...this.#subscriptions];
    const seconds = Math.max(...wanted.map(({ timeout }) => (timeout && timeout > 0 ? timeout : usualTimeout)));
    let late = false;
    const stopTimeout = this.#clock.after(seconds * 1000, () => {
      late = true;
      request.abort();
    });
    const fetcher = wanted.find((each) => each.fetcher)?.fetcher ?? null;
    const answer = await requestDocument(this.#url, fetcher, request.signal, () => late, this.snapshot.parsed);
    stopTimeout();
    // An answer to a request that is no longer the open one must never be painted.
    if (this.#request !== request) return;
    this.#request = null;
    if (answer) this.#take(answer);
  }

  #take(answer: Answer): void {
    const readable = answer.parsed?.document != null;
    this.#failures = readable ? 0 : this.#failures + 1;
    if (readable) this.snapshot = { parsed: newer(this.snapshot.parsed, answer.parsed), failure: null, retryIn: null };
    else this.snapshot = { ...this.snapshot, failure: answer.failure ?? unreadable(answer.parsed) };
    this.#schedule(answer.failure ? answer.retryAfter : null);
    for (const { update } of [...this.#subscriptions]) update();
  }

  #schedule(retryAfter: number | null = null): void {
    this.#stopWaiting();
    const wait = this.#wait(retryAfter);
    this.snapshot = { ...this.snapshot, retryIn: this.snapshot.failure ? wait : null };
    if (wait === null) return;
    this.#due = this.#clock.now() + wait;
    this.#stopTimer = this.#clock.after(wait, () => {
      this.#due = null;
      if (this.#page.hidden) this.#missed = true;
      else void this.#ask();
    });
  }

  #stopWaiting(): void {
    this.#stopTimer?.();
    this.#stopTimer = null;
    this.#due = null;
  }

  /** Until the next request: the shortest refresh asked for; after a failure, ever longer and never in step. */
  #wait(retryAfter: number | null): number | null {
    const refreshes = [...this.#subscriptions].flatMap(({ refresh }) =>
      refresh && refresh > 0 ? [refresh * 1000] : [],
    );
    const refresh = refreshes.length > 0 ? Math.max(quickestRefresh, Math.min(...refreshes)) : null;
    const { failure } = this.snapshot;
    if (!failure) return refresh;
    if (!passing(failure)) return refresh;
    const ceiling = Math.min(slowestRetry, Math.max(firstRetry, refresh ?? 0) * 2 ** Math.min(this.#failures - 1, 10));
    // Anywhere up to the ceiling, so that pages that failed together do not come back together.
    const retry = quickestRefresh + this.#clock.random() * (ceiling - quickestRefresh);
    if (retryAfter === null) return retry;
    return Math.max(retry, Math.min(retryAfter, longestRetryAfter) * 1000 + this.#clock.random() * quickestRefresh);
  }
}

/** The later of two documents: a cache or another server may answer with figures from before those on screen. */
function newer(shown: Parsed | null, next: Parsed): Parsed {
  const [before, after] = [shown?.document?.generatedAt, next.document?.generatedAt];
  return shown && before && after && Date.parse(after) < Date.parse(before) ? shown : next;
}

const unreadable = (parsed: Parsed | null): Failure => ({
  cause: 'invalid',
  status: null,
  issue: parsed?.issues.find((issue) => issue.lost === 'document') ?? null,
});

/** Failures that can pass by themselves; the others wait for the page's author, or for the next refresh. */
function passing({ cause, status }: Failure): boolean {
  if (cause === 'http') return status === null || status === 429 || status >= 500;
  return cause === 'offline' || cause === 'timeout' || cause === 'unreachable';
}
