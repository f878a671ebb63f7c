import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure } from '../contract/failure.js';
import type { Parsed } from '../contract/types.js';
import { parsedOnce, parserReady } from './parser.js';
import type { Fetcher } from './request.js';
import { documentIn, followScript } from './script.js';
import type { Source } from './source.js';
import { sourceOf } from './store.js';

/** What an element is given: the first of `data`, `src` and a script child that is there wins. */
export interface FeedInputs {
  readonly data: unknown;
  readonly src: string | null;
  readonly refresh: number | null;
  readonly timeout: number | null;
  readonly fetcher: Fetcher | null;
}

/** Where an element stands with its figures. */
export interface Supply {
  readonly parsed: Parsed | null;
  readonly failure: Failure | null;
  /** True while nothing is there yet and something is on its way. */
  readonly pending: boolean;
  /** Whether anything was given at all. */
  readonly given: boolean;
  readonly retryIn: number | null;
}

const nothing: Supply = { parsed: null, failure: null, pending: false, given: false, retryIn: null };
const waiting: Supply = { ...nothing, pending: true, given: true };

/** Brings an element its document, from wherever it was given, and tells it to render when that changes. */
export class Feed implements ReactiveController {
  supply: Supply = nothing;
  #source: Source | null = null;
  #leave: (() => void) | null = null;
  #applied: FeedInputs | null = null;
  #parsing: Promise<void> | null = null;

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

  /** Resolves when a document that is already here has been parsed; never waits for the network. */
  get settled(): Promise<void> {
    return this.#parsing ?? Promise.resolve();
  }

  hostConnected(): void {
    this.#applied = null;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#applied = null;
  }

  /** Takes up what the element was given since it last looked; called before its facts are made. */
  bring(): void {
    const { data, src, refresh, timeout, fetcher } = this.#inputs();
    // A copy: the element itself would always equal itself.
    const inputs = { data, src, refresh, timeout, fetcher };
    if (!this.#host.isConnected || (this.#applied && sameInputs(this.#applied, inputs))) return;
    this.#stop();
    this.#applied = inputs;
    this.#start(inputs);
  }

  /** Fetches now, or reads the script again. */
  reload(): void {
    if (this.#source) return this.#source.reload();
    if (!this.#applied) return;
    this.#stop();
    this.#start(this.#applied);
  }

  #start(inputs: FeedInputs): void {
    const { data, src } = inputs;
    if (data !== undefined && data !== null) return this.#take(data);
    if (src?.startsWith('#')) return this.#readScript(src.slice(1));
    if (src) return this.#subscribe(src, inputs);
    this.#readScript(null);
  }

  #stop(): void {
    this.#leave?.();
    this.#leave = null;
    this.#source = null;
  }

  #subscribe(src: string, { refresh, timeout, fetcher }: FeedInputs): void {
    const address = addressOf(src, this.#host.ownerDocument.baseURI);
    if (address === null)
      return this.#show({ ...this.supply, failure: failureOf('unreachable'), pending: false, given: true });
    const source = sourceOf(address);
    const update = (): void => {
      const { parsed, failure, retryIn } = source.snapshot;
      // Of another address too, the last good figures stay until newer ones are here.
      this.#show({ parsed: parsed ?? this.supply.parsed, failure, retryIn, pending: !parsed && !failure, given: true });
    };
    this.#source = source;
    this.#leave = source.subscribe({ update, refresh, timeout, fetcher });
    if (source.snapshot.parsed || source.snapshot.failure) update();
    else this.supply = { ...waiting, parsed: this.supply.parsed };
  }

  #readScript(id: string | null): void {
    this.#leave = followScript(this.#host, id, (script, text, growing) => {
      if (script && text) return this.#takeText(script, text, growing);
      if (growing) this.#show({ ...waiting, given: id !== null });
      else this.#show(id === null ? nothing : { ...nothing, given: true, failure: failureOf('no-script') });
    });
  }

  #takeText(script: Element, text: string, growing: boolean): void {
    const token = this.#applied;
    this.#afterParser(() => {
      if (this.#applied !== token) return;
      const answer = documentIn(script, text);
      if (answer.parsed) this.#takeParsed(answer.parsed);
      else if (growing) this.#show(waiting);
      else this.#show({ ...this.supply, failure: answer.failure, pending: false, given: true });
    });
    // Until then something is on its way; what was shown before stays.
    if (!this.supply.failure) this.supply = { ...waiting, parsed: this.supply.parsed };
  }

  #take(data: unknown): void {
    const token = this.#applied;
    const known = parsedOnce(data);
    if (known) return this.#takeParsed(known);
    this.supply = { ...waiting, parsed: this.supply.parsed };
    this.#afterParser(() => {
      if (this.#applied !== token) return;
      const parsed = parsedOnce(data);
      if (parsed) this.#takeParsed(parsed);
    });
  }

  #takeParsed(parsed: Parsed): void {
    if (parsed.document) return this.#show({ parsed, failure: null, pending: false, given: true, retryIn: null });
    const issue = parsed.issues.find(({ lost }) => lost === 'document') ?? null;
    const cause = issue?.kind === 'login-page' || issue?.kind === 'not-json' ? issue.kind : 'invalid';
    this.#show({ ...this.supply, failure: { cause, status: null, issue }, pending: false, given: true });
  }

  #afterParser(run: () => void): void {
    const parsing = parserReady()
      .then(run)
      .catch(() => this.#show({ ...this.supply, failure: failureOf('unreachable'), pending: false, given: true }))
      .finally(() => {
        if (this.#parsing === parsing) this.#parsing = null;
      });
    this.#parsing = parsing;
  }

  #show(supply: Supply): void {
    this.supply = supply;
    this.#host.requestUpdate();
  }
}

function addressOf(src: string, base: string): string | null {
  try {
    return new URL(src, base).href;
  } catch {
    return null;
  }
}

const failureOf = (cause: Failure['cause']): Failure => ({ cause, status: null, issue: null });

function sameInputs(a: FeedInputs, b: FeedInputs): boolean {
  return (
    a.data === b.data &&
    a.src === b.src &&
    a.refresh === b.refresh &&
    a.timeout === b.timeout &&
    a.fetcher === b.fetcher
  );
}
