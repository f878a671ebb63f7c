import { css, html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

const gap = 6;
/** Long enough to reach the tooltip with the pointer. */
const leaveAfter = 200;
const deeds = ['keydown', 'pointermove', 'focusin'] as const;

/**
 * The details of a mark, open while it is focused or under the pointer; the pointer may move onto it, and Escape
 * closes it. It stands diagonally to its mark, so that it covers neither its row nor its column.
 */
export class Tooltip implements ReactiveController {
  /** The mark it belongs to; `null` while it is closed. */
  anchor: Element | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** From Escape on, until the reader does anything else. */
  #isDismissed = false;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  show(anchor: Element): void {
    this.stay();
    if (anchor === this.anchor || this.#isDismissed) return;
    this.anchor?.removeAttribute('aria-describedby');
    this.anchor = anchor;
    anchor.setAttribute('aria-describedby', 'tooltip');
    addEventListener('keydown', this.#closeOnEscape, true);
    this.#host.requestUpdate();
  }

  readonly hide = (): void => {
    this.stay();
    this.anchor?.removeAttribute('aria-describedby');
    this.anchor = null;
    removeEventListener('keydown', this.#closeOnEscape, true);
    // At once, and without an update: a mark may lose the focus in the middle of one.
    this.#toggle(false);
  };

  /** Hides soon, unless the pointer comes to the tooltip in the meantime. */
  readonly leave = (): void => {
    this.stay();
    this.#leaving = setTimeout(this.hide, leaveAfter);
  };

  readonly stay = (): void => clearTimeout(this.#leaving);

  render(content: TemplateResult | null): TemplateResult {
    return html`<div
      id="tooltip"
      class="tooltip"
      part="tooltip"
      role="tooltip"
      popover="manual"
      @pointerenter=${this.stay}
      @pointerleave=${this.leave}
    >${content}</div>`;
  }

  /** Stands below and after the mark where there is room, else above or before it; never outside the window. */
  hostUpdated(): void {
    const { anchor } = this;
    if (!anchor) return;
    if (!anchor.isConnected) return this.hide();
    const box = this.#toggle(true);
    if (!box) return;
    const mark = anchor.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const beside = (start: number, end: number, size: number, room: number): string => {
      const at = end + gap + size <= room ? end + gap : start - gap - size;
      return `${Math.max(0, Math.min(at, room - size))}px`;
    };
    box.style.left = beside(mark.left, mark.right, box.offsetWidth, clientWidth);
    box.style.top = beside(mark.top, mark.bottom, box.offsetHeight, clientHeight);
  }

  hostDisconnected(): void {
    this.hide();
    this.#heed();
  }

  /** A box out of the page is closed already; without popovers the marks still speak by their names. */
  #toggle(isOpen: boolean): HTMLElement | null | undefined {
    const box = this.#host.shadowRoot?.querySelector<HTMLElement>('#tooltip');
    if (box?.isConnected) box.togglePopover?.(isOpen);
    return box;
  }

  readonly #closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.hide();
    // A mark that comes to light under a pointer at rest was not pointed at.
    this.#isDismissed = true;
    for (const deed of deeds) addEventListener(deed, this.#heed, true);
  };

  readonly #heed = (): void => {
    this.#isDismissed = false;
    for (const deed of deeds) removeEventListener(deed, this.#heed, true);
  };
}

export const tooltipStyles = css`
  .tooltip {
    position: fixed;
    inset: auto;
    margin: 0;
    max-inline-size: min(280px, 90vw);
    padding: 8px 10px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_surface);
    color: inherit;
    font-size: 0.93em;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
    overflow-wrap: anywhere;
  }
`;
