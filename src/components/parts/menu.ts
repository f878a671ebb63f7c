import { css, html, nothing, type TemplateResult } from 'lit';

export interface MenuEntry {
  readonly label: string;
  readonly run: () => void;
  /** Whether the menu stays open, to show what came of it. */
  readonly stays?: boolean;
}

/** The small menu at an element's corner. Its entries are made when it opens: most menus of a page never do. */
export function menu(
  label: string,
  open: boolean,
  toggle: (open: boolean) => void,
  entries: () => readonly MenuEntry[],
): TemplateResult {
  const close = (): void => toggle(false);
  return html`<div class="menu" part="menu" @keydown=${(event: KeyboardEvent) => closeOnEscape(event, close)} @focusout=${(event: FocusEvent) => closeOnLeave(event, close)}>
    <button type="button" aria-label=${label} aria-expanded=${open} aria-haspopup="true" @click=${() => toggle(!open)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 8h.01M8 8h.01M13 8h.01" /></svg>
    </button>
    ${open ? html`<div class="entries">${entries().map((entry) => entryButton(entry, close))}</div>` : nothing}
  </div>`;
}

function entryButton({ label, run, stays }: MenuEntry, close: () => void): TemplateResult {
  const click = (): void => {
    run();
    if (!stays) close();
  };
  return html`<button type="button" @click=${click}>${label}</button>`;
}

function closeOnEscape(event: KeyboardEvent, close: () => void): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  (event.currentTarget as HTMLElement).querySelector('button')?.focus();
  close();
}

function closeOnLeave(event: FocusEvent, close: () => void): void {
  const inside =
    event.relatedTarget instanceof Node && (event.currentTarget as HTMLElement).contains(event.relatedTarget);
  if (!inside) close();
}

export const menuStyles = css`
  .menu {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    z-index: 2;
  }
  .menu > button {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border-color: transparent;
    color: var(--_ink-quiet);
  }
  .menu path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
    stroke-linecap: round;
  }
  .entries {
    position: absolute;
    inset-inline-end: 0;
    display: grid;
    min-inline-size: 160px;
    padding: 4px;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 8px;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
  }
  .entries button {
    border-color: transparent;
    text-align: start;
  }
`;
