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

const keys = ['metric', 'channel', 'agent', 'day', 'slot'] as const;

const members = new Set<SelectionController>();

/** Keeps an element in step with the selection of its group; `key` names the group and may change. */
export class SelectionController implements ReactiveController {
  value: Selection = {};
  /** The group joined: a name, an object that is shared, or nobody else's. */
  #group: unknown = null;
  /** Set before the element was on the page. */
  #wanted: Selection | null = null;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #key: () => unknown;

  constructor(host: ReactiveControllerHost & HTMLElement, key: () => unknown) {
    this.#host = host;
    this.#key = key;
    host.addController(this);
  }

  /** What is picked in an element; nothing in one that picks nothing. */
  static valueOf(host: HTMLElement): Selection {
    return [...members].find((member) => member.#host === host)?.value ?? {};
  }

  /** Sets the selection without an event, as the page does; before the element is on the page, once it is. */
  set(selection: Selection): void {
    this.hostUpdate();
    if (!members.has(this)) {
      this.#wanted = selection;
      return;
    }
    for (const member of members) if (member === this || this.#isWith(member)) member.#take(selection);
  }

  /** Announces what the reader picked, and shares it with the group. */
  pick(selection: Selection): void {
    this.set(selection);
    this.#host.dispatchEvent(new CustomEvent('pantau-select', { detail: selection, bubbles: true, composed: true }));
  }

  hostUpdate(): void {
    // An element that is gone may still render; it must not be kept alive by its group.
    if (!this.#host.isConnected) return;
    const key = this.#key();
    if (members.has(this) && key === this.#group) return;
    // What the reader picked stays picked where an element is moved, and where a refresh brings another object.
    if (key !== this.#group && !(isObject(this.#group) && isObject(key))) this.value = {};
    this.#group = key;
    for (const member of members) if (member !== this && this.#isWith(member)) this.value = member.value;
    members.add(this);
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted) this.set(wanted);
  }

  hostDisconnected(): void {
    members.delete(this);
  }

  #isWith(other: SelectionController): boolean {
    return this.#group !== null && other.#group === this.#group;
  }

  #take(selection: Selection): void {
    if (keys.every((key) => selection[key] === this.value[key])) return;
    this.value = selection;
    this.#host.requestUpdate();
  }
}

const isObject = (key: unknown): boolean => typeof key === 'object' && key !== null;
