import { css } from 'lit';

/** How a trend looks: its panel with a height known before its figures, then its marks. */
export const trendStyles = css`
  .root {
    block-size: 100%;
  }
  .card {
    --_reserved: 300px;
    display: flex;
    flex-direction: column;
    min-block-size: 27em;
  }
  .figures {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-inline-size: 0;
  }
  .figure {
    margin-block: 2px 6px;
  }
  .figure b {
    color: var(--_ink);
    font-weight: 700;
  }
  .plot {
    position: relative;
    flex: 1 1 150px;
    min-block-size: 150px;
    direction: ltr;
  }
  .em {
    position: absolute;
    inline-size: 10em;
    visibility: hidden;
  }
  .slider {
    position: absolute;
    inset: 0;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .cursor,
  .chosen {
    position: absolute;
    inset-block: 0 1.4em;
    border-inline-start: 1px solid var(--_ink-quiet);
    pointer-events: none;
  }
  .chosen {
    border-inline-start: 2px solid var(--_focus);
    margin-inline-start: -1px;
  }
  .tip {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 8px 10px;
    inline-size: max-content;
    max-inline-size: 250px;
    translate: -50% 0;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 8px;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
    font-size: 0.93em;
    overflow-wrap: anywhere;
  }
  .tip p:first-child {
    font-weight: 650;
  }
  @container pantau (max-width: 479px) {
    .card {
      min-block-size: 32em;
    }
  }
  .drawing {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    font-size: 0.82em;
  }
  .drawing text {
    fill: var(--_ink-quiet);
  }
  .axis path {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .centred {
    text-anchor: middle;
  }
  .tick {
    text-anchor: end;
    dominant-baseline: central;
  }
  /* A single day has no width of its own to fill. */
  .band {
    stroke: var(--_mark-quiet);
    stroke-width: 1.5;
  }
  .band,
  .swatch {
    fill: var(--_mark-quiet);
  }
  .line {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 2.25;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .line.faint {
    stroke-width: 1.25;
    stroke-dasharray: 2 4;
  }
  .dots {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 4;
    stroke-linecap: round;
    opacity: 0.5;
  }
  .dots.dense {
    stroke-width: 2;
  }
  .hollow {
    fill: var(--_surface);
    stroke: var(--_mark);
    stroke-width: 1.2;
    opacity: 0.75;
  }
  .target {
    fill: none;
    stroke: var(--_target);
    stroke-width: 1.25;
    stroke-dasharray: 5 4;
  }
  .drawing .target-name {
    fill: var(--_target);
    dominant-baseline: central;
  }
  .drawing .end-name {
    fill: var(--_mark);
    font-weight: 700;
    dominant-baseline: central;
  }
  .end {
    fill: var(--_mark);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .bars {
    fill: var(--_line);
  }
  .bars.open {
    fill: none;
    stroke: var(--_ink-quiet);
  }
  .unusual.bad {
    fill: var(--_bad);
  }
  .unusual {
    fill: var(--_ink-quiet);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .drawing .unusual-name {
    fill: var(--_ink);
    font-weight: 650;
  }
  .event {
    fill: var(--_surface-quiet);
  }
  .legend + .foot {
    margin-block-start: 2px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    list-style: none;
    color: var(--_ink-quiet);
    font-size: 0.86em;
    margin-block-start: 4px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 5px;
  }
  .key {
    flex: none;
    inline-size: 18px;
    block-size: 12px;
  }
  @media (forced-colors: active) {
    .drawing text,
    .bars {
      fill: CanvasText;
    }
    .line,
    .dots,
    .hollow {
      stroke: CanvasText;
    }
    .band,
    .swatch {
      fill: none;
      stroke: GrayText;
    }
    .target {
      stroke: LinkText;
    }
    .unusual,
    .unusual.bad {
      fill: Highlight;
    }
    .cursor,
    .chosen {
      border-color: Highlight;
    }
  }
`;
