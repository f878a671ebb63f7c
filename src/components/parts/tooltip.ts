import { css, html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

const gap = 6;
/** Long enough to reach the tooltip with the pointer. */
const leaveAfter = 200;

/**
 * The details of a mark, open while it is focused or under the pointer; the pointer may move onto it, and Escape
 * closes it. It stands diagonally to its mark, so that it covers neither its row nor its column.
 */
export class Tooltip implements ReactiveController {
  /** The mark it belongs to; `null` while it is closed. */
  anchor: Element | null = null;
  private placed: Element | null = null;
  private leaving: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  show(anchor: Element): void {
    this.stay();
    if (anchor === this.anchor) return;
    this.anchor?.removeAttribute('aria-describedby');
    this.anchor = anchor;
    anchor.setAttribute('aria-describedby', 'tooltip');
    this.host.requestUpdate();
    addEventListener('keydown', this.closeOnEscape, { capture: true });
  }

  readonly hide = (): void => {
    this.stay();
    if (!this.anchor) return;
    this.anchor.removeAttribute('aria-describedby');
    this.anchor = null;
    this.placed = null;
    // At once, and without an update: a mark may lose the focus in the middle of one.
    const box = this.box;
    if (box?.matches(':popover-open')) box.hidePopover();
    removeEventListener('keydown', this.closeOnEscape, { capture: true });
  };

  /** Hides soon, unless the pointer comes to the tooltip in the meantime. */
  readonly leave = (): void => {
    this.stay();
    this.leaving = setTimeout(() => this.hide(), leaveAfter);
  };

  readonly stay = (): void => {
    if (this.leaving !== null) clearTimeout(this.leaving);
    this.leaving = null;
  };

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

  hostUpdated(): void {
    const { box } = this;
    // Without popovers the marks still speak by their names.
    if (!box?.showPopover) return;
    const isOpen = box.matches(':popover-open');
    if (!this.anchor?.isConnected) {
      if (isOpen) box.hidePopover();
      return;
    }
    if (!isOpen) box.showPopover();
    if (this.placed === this.anchor) return;
    this.placed = this.anchor;
    placeDiagonally(box, this.anchor);
  }

  private get box(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>('#tooltip') ?? null;
  }

  hostDisconnected(): void {
    this.hide();
  }

  private readonly closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.hide();
  };
}

/** Below and after the mark where there is room, else above or before it; never outside the window. */
function placeDiagonally(box: HTMLElement, anchor: Element): void {
  const mark = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const { clientWidth, clientHeight } = document.documentElement;
  const fitsAfter = mark.right + gap + width <= clientWidth;
  const fitsBelow = mark.bottom + gap + height <= clientHeight;
  const left = fitsAfter ? mark.right + gap : mark.left - gap - width;
  const top = fitsBelow ? mark.bottom + gap : mark.top - gap - height;
  box.style.setProperty('left', `${Math.max(0, Math.min(left, clientWidth - width))}px`);
  box.style.setProperty('top', `${Math.max(0, top)}px`);
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
    color: var(--_ink);
    font: inherit;
    font-size: 0.93em;
    line-height: 1.4;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
    overflow-wrap: anywhere;
  }
`;
