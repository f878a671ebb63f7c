import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Day, Instant } from '../contract/types.js';

/** What the reader has picked; every key is optional. A slot is known by its start, since an hour can come twice. */
export interface Selection {
  readonly metric?: string;
  readonly channel?: string;
  readonly agent?: string;
  readonly day?: Day;
  readonly slot?: Instant;
}

const nothing: Selection = {};

/** One selection, shared by all elements of a group. */
class SharedSelection {
  value: Selection = nothing;
  readonly #listeners = new Set<() => void>();

  set(value: Selection): void {
    if (sameSelection(this.value, value)) return;
    this.value = value;
    for (const listener of [...this.#listeners]) listener();
  }

  /** The number of listeners left is what says whether the selection may be forgotten. */
  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  leave(listener: () => void): number {
    this.#listeners.delete(listener);
    return this.#listeners.size;
  }
}

const byName = new Map<string, SharedSelection>();
const byObject = new WeakMap<object, SharedSelection>();

const isObject = (key: unknown): key is object => typeof key === 'object' && key !== null;

function shared(key: unknown): SharedSelection {
  if (isObject(key)) return kept(byObject, key);
  return typeof key === 'string' ? kept(byName, key) : new SharedSelection();
}

function kept<Key>(
  map: { get(key: Key): SharedSelection | undefined; set(key: Key, value: SharedSelection): unknown },
  key: Key,
): SharedSelection {
  const known = map.get(key);
  if (known) return known;
  const made = new SharedSelection();
  map.set(key, made);
  return made;
}

/** Keeps an element in step with the selection of its group; `key` names the group and may change. */
export class SelectionController implements ReactiveController {
  #current: SharedSelection | null = null;
  #name: unknown = null;
  #wanted: Selection | null = null;
  readonly #listener = (): void => this.#host.requestUpdate();

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #key: () => unknown;

  constructor(host: ReactiveControllerHost & HTMLElement, key: () => unknown) {
    this.#host = host;
    this.#key = key;
    host.addController(this);
  }

  get value(): Selection {
    return this.#current?.value ?? nothing;
  }

  /** Sets the selection without an event, as the page does; before the element is on the page, once it is. */
  set(selection: Selection): void {
    this.#join();
    if (this.#current) this.#current.set(selection);
    else this.#wanted = selection;
  }

  /** Announces what the reader picked, and shares it with the group. */
  pick(selection: Selection): void {
    this.set(selection);
    this.#host.dispatchEvent(new CustomEvent('pantau-select', { detail: selection, bubbles: true, composed: true }));
  }

  hostUpdate(): void {
    this.#join();
  }

  hostDisconnected(): void {
    const left = this.#current?.leave(this.#listener);
    if (left === 0 && typeof this.#name === 'string') byName.delete(this.#name);
    this.#current = null;
    this.#name = null;
  }

  #join(): void {
    // An element that is gone may still render; it must not be kept alive by its group.
    if (!this.#host.isConnected) return;
    const key = this.#key();
    if (this.#current && key === this.#name) return;
    // A refresh brings another object of the same figures: what the reader picked stays picked.
    const kept = isObject(this.#name) && isObject(key) ? this.value : nothing;
    this.hostDisconnected();
    this.#name = key;
    this.#current = shared(key);
    this.#current.listen(this.#listener);
    const wanted = this.#wanted ?? (this.#current.value === nothing && kept !== nothing ? kept : null);
    this.#wanted = null;
    if (wanted) this.#current.set(wanted);
  }
}

function sameSelection(a: Selection, b: Selection): boolean {
  return (
    a.metric === b.metric && a.channel === b.channel && a.agent === b.agent && a.day === b.day && a.slot === b.slot
  );
}
