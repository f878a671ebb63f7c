import { css } from 'lit';

/** What every element looks like before it is anything: reset from the page, its box, its states, its small controls. */
export const base = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* The page's inherited properties stop here; only its font and its colour scheme come through. */
  .root {
    all: initial;
    color-scheme: inherit;
    display: block;
    block-size: 100%;
    container: pantau / inline-size;
    box-sizing: border-box;
    position: relative;
    font: 400 var(--_size) / 1.4 system-ui;
    font-family: var(--_font);
    font-variant-numeric: tabular-nums;
    color: var(--_ink);
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  * {
    box-sizing: border-box;
  }
  /* Where the page reads from right to left and the words do not, each text keeps its own order. */
  .root[dir='rtl'] {
    text-align: right;
  }
  .root[dir='rtl'] * {
    unicode-bidi: plaintext;
  }
  .card {
    position: relative;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 14px 16px;
    block-size: 100%;
  }
  h2,
  h3,
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
    font-weight: 400;
  }
  h2 {
    font-size: 1.07em;
    font-weight: 650;
    line-height: 1.3;
    /* Room for the menu button. */
    padding-inline-end: 28px;
    overflow-wrap: anywhere;
  }
  .caption,
  .foot {
    color: var(--_ink-quiet);
    font-size: 0.93em;
    overflow-wrap: anywhere;
  }
  .foot {
    margin-block-start: 8px;
    font-size: 0.86em;
  }
  /* Look here: old figures, and what got worse beside a figure. */
  .watch {
    color: var(--_watch);
    font-weight: 600;
  }
  /* Old figures step back themselves, not only by a badge; faint they would be hard to read, so they lose their colour. */
  :host(:is(:state(stale), :state(auth))) .figures {
    --_ink: var(--_ink-quiet);
    color: var(--_ink-quiet);
    /* Set to none inside an element that has stepped back as a whole. */
    filter: var(--_faded, grayscale(0.8));
  }
  button,
  summary,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    background: none;
    border: 1px solid var(--_line);
    border-radius: 6px;
    padding: 4px 10px;
    min-block-size: 28px;
    cursor: pointer;
  }
  button:hover {
    background: var(--_surface-quiet);
  }
  [aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .message {
    display: grid;
    gap: 8px;
    justify-items: start;
    align-content: center;
    min-block-size: var(--_reserved, 120px);
    overflow-wrap: anywhere;
  }
  /* Its place is kept from the start; it is seen once the wait has become long. */
  .skeleton {
    min-block-size: var(--_reserved, 120px);
    border-radius: 6px;
    background: var(--_surface-quiet);
    opacity: 0;
  }
  .long .skeleton {
    opacity: 1;
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
  }
  @media print {
    /* Paper is white, whatever the page is. */
    .root {
      color-scheme: light;
    }
    .menu {
      display: none;
    }
  }
`;
