import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { filled } from './address.js';
import { type Answer, documentOf, parserReady, refusal } from './parser.js';
import type { Fetcher } from './request.js';
import { documentInScript, followScript } from './script.js';
import type { Snapshot, Source } from './source.js';
import { sourceOf } from './store.js';

/** What an element is given: the first of `data`, `src` and a script child that is there wins. */
export interface FeedInputs {
  readonly data: unknown;
  readonly src: string | null;
  readonly period: string | null;
  readonly channel: string | null;
  readonly refresh: number | null;
  readonly timeout: number | null;
  readonly fetcher: Fetcher | null;
  readonly wallboard: boolean;
}

/** Where an element stands with its figures. */
export interface Supply extends Snapshot {
  /** True while something is on its way. */
  readonly pending: boolean;
}

const nothing: Supply = { parsed: null, failure: null, retryIn: null, pending: false };
const onItsWay: Answer = { parsed: null, failure: null };

/** Brings an element its document, from wherever it was given, and tells it to render when that changes. */
export class Feed implements ReactiveController {
  supply = nothing;
  /** Resolves when a document that is already here has been parsed; never waits for the network. */
  settled: Promise<void> = Promise.resolve();
  #source: Source | null = null;
  #leave: (() => void) | null = null;
  #applied: readonly unknown[] | null = null;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #inputs: () => FeedInputs;

  constructor(host: ReactiveControllerHost & HTMLElement, inputs: () => FeedInputs) {
    this.#host = host;
    this.#inputs = inputs;
    host.addController(this);
  }

  /** What two elements have in common when they show the same figures: the address, or the object. */
  get identity(): unknown {
    const { data, src } = this.#inputs();
    return data ?? src ?? this.supply.parsed?.document ?? null;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Takes up what the element was given since it last looked; called before its facts are made. */
  bring(): void {
    const inputs = this.#inputs();
    const { data, period, channel } = inputs;
    const src = inputs.src && filled(inputs.src, { period, channel });
    const given = [data, src, inputs.refresh, inputs.timeout, inputs.fetcher, inputs.wallboard];
    const applied = this.#applied;
    if (!this.#host.isConnected || (applied && given.every((value, index) => Object.is(value, applied[index])))) return;
    this.#stop();
    this.#applied = given;
    if (data !== undefined && data !== null) this.#read(() => documentOf(data));
    else if (src && !src.startsWith('#')) this.#subscribe(src, inputs);
    else this.#follow(src ? src.slice(1) : null);
  }

  /** Fetches now, or reads the script again. */
  reload(): void {
    if (this.#source) return this.#source.reload();
    this.#applied = null;
    this.bring();
  }

  #subscribe(src: string, { refresh, timeout, fetcher, wallboard }: FeedInputs): void {
    const { baseURI } = this.#host.ownerDocument;
    if (!URL.canParse(src, baseURI)) return this.#show(refusal('unreachable'));
    const source = sourceOf(new URL(src, baseURI).href);
    const update = (): void => this.#show(source.snapshot);
    this.#source = source;
    this.#leave = source.subscribe({ update, refresh, timeout, fetcher, wallboard });
    update();
  }

  #follow(id: string | null): void {
    this.#leave = followScript(this.#host, id, (script, text, growing) => {
      if (script && text)
        return this.#read(() => {
          const answer = documentInScript(script, text);
          return growing && answer?.failure ? onItsWay : answer;
        });
      if (growing) return this.#show(onItsWay);
      if (id !== null) return this.#show(refusal('no-script'));
      this.supply = nothing;
      this.#host.requestUpdate();
    });
  }

  #stop(): void {
    this.#leave?.();
    this.#leave = null;
    this.#source = null;
    this.#applied = null;
  }

  /** Reads what is here already: at once, or as soon as the parser is here too. */
  #read(answer: () => Answer | null): void {
    const now = answer();
    this.#show(now ?? onItsWay);
    if (now) return;
    const wanted = this.#applied;
    const show = (then: Answer): void => {
      if (this.#applied === wanted) this.#show(then);
    };
    this.settled = parserReady().then(
      () => show(answer()!),
      () => show(refusal('unreachable')),
    );
  }

  /** The last good figures stay, of another address too, until newer ones are here. */
  #show({ parsed, failure, retryIn = null }: Answer & Partial<Snapshot>): void {
    this.supply = { parsed: parsed ?? this.supply.parsed, failure, retryIn, pending: !parsed && !failure };
    this.#host.requestUpdate();
  }
}
