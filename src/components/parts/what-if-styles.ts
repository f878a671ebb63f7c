import { css } from 'lit';

/** What is proposed is underlined, on the hour as in the list: a shape no other hour has, at any size. */
export const whatIfStyles = css`
  .what-if {
    display: grid;
    gap: 6px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_line);
    font-size: 0.93em;
    overflow-wrap: anywhere;
  }
  .what-if .gap-actions {
    margin: 0;
  }
  .what-if button {
    min-inline-size: 32px;
  }
  .cell[data-proposed] {
    position: relative;
  }
  .cell[data-proposed]::after,
  .what-if .mark {
    content: '';
    display: inline-block;
    inline-size: 14px;
    border-block-end: 3px solid var(--_ink);
  }
  .cell[data-proposed]::after {
    position: absolute;
    inset: auto 1px 1px;
    inline-size: auto;
    border-block-start: 1px solid var(--_surface);
  }
  .fine .cell[aria-selected] {
    box-shadow:
      inset 0 2px var(--_ink),
      inset 0 -2px var(--_ink);
  }
  .trying .grid {
    user-select: none;
  }
  /* Nothing stands in the way of a block that is dragged. */
  .trying:active .tooltip {
    pointer-events: none;
  }
  .trying :is(.gap .icon, .gaps button:not(.more, .when)) {
    display: none;
  }
  @container pantau (inline-size >= 620px) {
    .with-gaps .what-if {
      grid-area: 2 / 1 / auto / -1;
    }
  }
`;
