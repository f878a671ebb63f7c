import { css, html, type nothing, type TemplateResult } from 'lit';

/** The small menu at an element's corner. What stands in it is loaded when it is opened: most menus never are. */
export function menu(
  label: string,
  isOpen: boolean,
  toggle: (open: boolean) => void,
  entries: TemplateResult | typeof nothing,
): TemplateResult {
  const leave = (event: FocusEvent): void => {
    const inside = event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget);
    if (!inside) toggle(false);
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    (event.currentTarget as HTMLElement).querySelector('button')?.focus();
    toggle(false);
  };
  return html`<div class="menu" part="menu" @keydown=${escape} @focusout=${leave}>
    <button type="button" aria-label=${label} aria-expanded=${isOpen} aria-haspopup="true" @click=${() => toggle(!isOpen)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 8h.01M8 8h.01M13 8h.01" /></svg>
    </button>
    ${entries}
  </div>`;
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
`;
