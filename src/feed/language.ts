import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

const hosts = new Set<Host>();
// One for the page, made late because a server has none: a changed `lang` anywhere lets every element look again.
let observer: MutationObserver | null = null;
const changes = { attributes: true, attributeFilter: ['lang'], subtree: true };

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
    observer ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
    for (let element: Element | null = this.#host; element; element = hostOf(element))
      observer.observe(element.getRootNode(), changes);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size > 0) return;
    observer?.disconnect();
    observer = null;
  }
}

/** The element whose shadow root an element stands in. */
const hostOf = (element: Element): Element | null => (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
