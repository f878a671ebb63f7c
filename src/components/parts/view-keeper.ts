import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MetricsDocument } from '../../contract/types.js';
import type { SelectionController } from '../../feed/selection.js';
import { queryWith, type View, viewIn } from '../../feed/view.js';
import { choicesOf, cuts } from '../../model/choices.js';
import { pickedOf } from '../../model/picked.js';
import { toldAgent, type Viewer } from '../../model/privacy.js';

interface Host extends ReactiveControllerHost, HTMLElement, Viewer {
  period: string | null;
  channel: string | null;
  readonly periods: string | null;
  readonly remember: 'url' | null;
  readonly document: MetricsDocument | null;
  readonly hasUpdated: boolean;
}

type Wanted = Readonly<Record<string, unknown>>;

/** What the reader looks at: told to the page, kept in its address where that is asked for, and gone back to. */
export class ViewKeeper implements ReactiveController {
  /** A view to go back to, unchecked, until the document is there that says what it may hold. */
  #wanted: Wanted | null = null;
  readonly #host: Host;
  readonly #selection: SelectionController;
  readonly #isPending: () => boolean;

  constructor(host: Host, selection: SelectionController, isPending: () => boolean) {
    this.#host = host;
    this.#selection = selection;
    this.#isPending = isPending;
    host.addController(this);
    host.addEventListener('pantau-select', this.changed);
  }

  get view(): View {
    const { period, channel } = this.#host;
    return { ...this.#selection.value, period, channel };
  }

  set view(view: unknown) {
    this.#wanted = view as Wanted | null;
    this.#restore();
  }

  hostUpdate(): void {
    const { hasUpdated, isConnected, remember } = this.#host;
    // A link wins over a view that the page set.
    if (!hasUpdated && isConnected && remember === 'url')
      this.#wanted = viewIn(location.search, this.#prefix) ?? this.#wanted;
    // After this update: what it sets is to be asked for in one of its own.
    if (this.#wanted) queueMicrotask(() => this.#restore());
  }

  /** The reader changed the view: tells the page, and keeps it in the address where that was asked for. */
  readonly changed = (): void => {
    const { view: detail } = this;
    this.#wanted = null;
    this.#host.dispatchEvent(new CustomEvent('pantau-view', { detail, bubbles: true, composed: true }));
    if (this.#host.remember !== 'url') return;
    const { href, search, hash } = location;
    const view = { ...detail, agent: toldAgent(detail.agent, this.#host) ?? '' };
    try {
      history.replaceState(history.state, '', href.split(/[?#]/)[0] + queryWith(search, this.#prefix, view) + hash);
    } catch {
      // A sandboxed page has no address of its own, and a browser counts how often it is changed.
    }
  };

  /** What the view's values in the page's address begin with. */
  get #prefix(): string {
    const { id } = this.#host;
    return id ? `pantau.${id}.` : 'pantau.';
  }

  /** Goes back to the view that is wanted: first to its period and channel, then to what was picked of their figures. */
  #restore(): void {
    const wanted = this.#wanted;
    const host = this.#host;
    const { document } = host;
    if (!wanted || !document || this.#isPending()) return;
    const moved = cuts.filter((key) => {
      const id = wanted[key];
      return id !== host[key] && (id === null || choicesOf(document, key, host.periods).some((each) => each.id === id));
    });
    for (const key of moved) host[key] = wanted[key] as string | null;
    if (moved.length > 0) return;
    this.#wanted = null;
    const { channel: _cut, ...selection } = wanted;
    const picked = pickedOf(document, selection).map(({ key, value }) => [key, value]);
    this.#selection.set(Object.fromEntries(picked));
  }
}
