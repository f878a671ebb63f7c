import type { Clock } from '../../src/feed/clock.js';
import type { Fetcher } from '../../src/feed/request.js';
import { Source, type Subscription } from '../../src/feed/source.js';

/** A clock that stands still until it is told to go on. */
export class FakeClock implements Clock {
  time = Date.parse('2026-11-23T06:05:00+07:00');
  chance = 0.5;
  private timers: { at: number; run: () => void }[] = [];

  now(): number {
    return this.time;
  }

  random(): number {
    return this.chance;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((each) => each !== timer);
    };
  }

  /** Timers that are still running. */
  get running(): number {
    return this.timers.length;
  }

  /** Milliseconds until each timer, the next one first. */
  get waits(): readonly number[] {
    return this.timers.map(({ at }) => at - this.time).sort((a, b) => a - b);
  }

  /** Lets time pass, running what is due in its order; promises settle after each. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.time = next.at;
      this.timers = this.timers.filter((each) => each !== next);
      next.run();
      await settled();
    }
    this.time = end;
    await settled();
  }
}

/** Lets everything that waits for nothing but promises and streams run to its end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done();
      };
      port2.postMessage(null);
    });
  }
}

export interface Request {
  readonly url: string;
  readonly signal: AbortSignal;
  answer(response: Response | object | string, init?: ResponseInit): Promise<void>;
  fail(): Promise<void>;
}

/** A fetcher that answers when the test says so. */
export function fakeFetcher(): { readonly fetcher: Fetcher; readonly requests: Request[] } {
  const requests: Request[] = [];
  const fetcher: Fetcher = (url, { signal }) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      requests.push({
        url,
        signal,
        answer: (body, init) => {
          resolve(body instanceof Response ? body : responseOf(body, init));
          return settled();
        },
        fail: () => {
          reject(new TypeError('Failed to fetch'));
          return settled();
        },
      });
    });
  return { fetcher, requests };
}

export const responseOf = (body: object | string, init?: ResponseInit): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), init);

/** A page that can be hidden. */
export class FakePage extends EventTarget {
  hidden = false;

  turn(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

/** A document with one figure. */
export const documentWith = (part: number): object => ({
  pantau: 1,
  kpis: [{ metric: 'csat', now: { part, whole: 100 } }],
});

/** One source with everything around it. */
export function newSource() {
  const clock = new FakeClock();
  const page = new FakePage();
  const { fetcher, requests } = fakeFetcher();
  let gone = 0;
  const source = new Source('https://desk.example/metrics.json', () => (gone += 1), clock, page as unknown as Document);
  const subscribe = (wish: Partial<Subscription> = {}): (() => void) =>
    source.subscribe({ update: () => undefined, refresh: null, timeout: null, fetcher, wallboard: false, ...wish });
  return {
    clock,
    page,
    source,
    requests,
    subscribe,
    gone: () => gone,
    /** The part of the only figure that is shown. */
    shown: () => (source.snapshot.parsed?.document?.kpis?.[0]?.now as { part: number } | undefined)?.part ?? null,
    cause: () => source.snapshot.failure?.cause ?? null,
    last: () => requests[requests.length - 1] as Request,
  };
}
