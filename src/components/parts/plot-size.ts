import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The room a picture has, in px, and the px of its text. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/**
 * The size of an element's `.plot`, told by one observer before the frame is painted: reading it between two writes
 * would make the browser lay out the page once a chart. A `.em` inside, ten of them wide, tells the size of the text.
 */
export class PlotSizeController implements ReactiveController {
  value: PlotSize | null = null;
  private observer: ResizeObserver | null = null;
  private observed: readonly Element[] = [];

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    host.addController(this);
  }

  hostUpdated(): void {
    const found = [...this.host.renderRoot.querySelectorAll('.plot, .plot > .em')];
    if (found.length === this.observed.length && found.every((element, index) => element === this.observed[index]))
      return;
    this.hostDisconnected();
    this.observer = new ResizeObserver((entries) => this.measured(entries));
    this.observed = found;
    for (const element of found) this.observer.observe(element);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observed = [];
  }

  // An element that was taken out and put back is drawn without an update of its own.
  hostConnected(): void {
    this.host.requestUpdate();
  }

  private measured(entries: readonly ResizeObserverEntry[]): void {
    let { width, height, em } = this.value ?? { width: 0, height: 0, em: 14 };
    for (const { target, contentRect } of entries) {
      if (target.classList.contains('em')) em = contentRect.width / 10;
      else ({ width, height } = contentRect);
    }
    const known = this.value;
    if (known && known.width === width && known.height === height && known.em === em) return;
    this.value = { width, height, em };
    this.host.requestUpdate();
  }
}
