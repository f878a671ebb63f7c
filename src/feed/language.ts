import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

const hosts = new Set<Host>();
// Weak: a shadow root that is thrown away must not be kept because its language was watched.
let observed = new WeakSet<Node>();
let observer: MutationObserver | null = null;

/** One observer for the page: a changed `lang` anywhere lets every element look again. */
function watch(root: Node): void {
  if (observed.has(root)) return;
  observer ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  observed.add(root);
}

/** The language of the nearest `lang`, through shadow roots; changes with it. */
export class Language implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** A BCP 47 tag; English where the page says nothing. */
  get tag(): string {
    for (let element: Element | null = this.#host; element; element = hostOf(element)) {
      const tag = element.closest('[lang]')?.getAttribute('lang');
      if (tag) return tag;
    }
    return 'en';
  }

  hostConnected(): void {
    hosts.add(this.#host);
    for (let element: Element | null = this.#host; element; element = hostOf(element)) watch(element.getRootNode());
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size > 0) return;
    observer?.disconnect();
    observer = null;
    observed = new WeakSet();
  }
}

/** The element whose shadow root an element stands in. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
