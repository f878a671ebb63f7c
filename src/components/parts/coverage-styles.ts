import { css } from 'lit';

/** How the cells look: shortage strong, spare people quiet, and a pattern for everything that is not a number. */
export const coverageStyles = css`
  /* Seven rows and three gaps, beside or under each other: as high before the figures as with them. */
  .card {
    --_reserved: 305px;
  }
  :host([measure]:not([measure='net'])) .card {
    --_reserved: 285px;
  }
  @container pantau (inline-size < 560px) {
    .card {
      --_reserved: 574px;
    }
  }
  .coverage {
    display: grid;
    gap: 14px 22px;
    margin-block-start: 10px;
  }
  @container pantau (inline-size >= 560px) {
    .coverage.with-gaps {
      grid-template-columns: minmax(0, 2.1fr) minmax(180px, 1fr);
    }
  }
  .plot {
    container: plot / inline-size;
    --_veil: color-mix(in oklab, var(--_surface) 55%, transparent);
  }
  .grid,
  .axis {
    --_small: calc(var(--_size) * 0.79);
    --_name: calc(var(--_size) * 2.85);
    font-size: var(--_small);
  }
  .dates :is(.grid, .axis) {
    --_name: calc(var(--_size) * 5.2);
  }
  .row,
  .axis {
    display: grid;
    grid-template-columns: var(--_name) repeat(var(--_columns), minmax(0, 1fr));
    gap: var(--_gap, 2px);
  }
  .row {
    /* As large as the longest number fits; below 7 px it would be dust: colour, names, list and details hold it. */
    --_fit: calc(((100cqi - 46px) / var(--_columns) - 3px) / (var(--_letters) * 0.6));
    font-size: min(1em, var(--_fit), max(0px, (var(--_fit) - 7px) * 99));
    letter-spacing: -0.03em;
    position: relative;
    margin-block-end: var(--_gap, 2px);
  }
  .fine {
    --_gap: 0px;
  }
  .fine .row {
    margin-block-end: 2px;
  }
  .row-name {
    align-self: center;
    font-size: var(--_small);
    letter-spacing: 0;
    overflow: hidden;
    color: var(--_ink-quiet);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .today .row-name {
    color: var(--_ink);
    font-weight: 700;
  }
  /* Hundreds of boxes: plain blocks, whose colours are not computed through properties of their own. */
  .cell {
    block-size: var(--_row-size, 22px);
    line-height: var(--_row-size, 22px);
    text-align: center;
    overflow: hidden;
    border-radius: 3px;
    font-weight: 650;
    white-space: nowrap;
    cursor: default;
    print-color-adjust: exact;
  }
  .caption p::first-letter {
    text-transform: uppercase;
  }
  .fine .cell {
    border-radius: 0;
    font-size: 0;
  }
  .cell:focus-visible {
    position: relative;
    z-index: 1;
    outline-offset: 0;
    overflow: visible;
  }
  .cell[aria-selected='true'] {
    box-shadow: inset 0 0 0 2px var(--_ink);
  }
  .even,
  .shade-0 {
    background: var(--_heat-even);
  }
  .spare-1 {
    background: var(--_heat-spare);
  }
  .spare-2 {
    background: var(--_heat-spare-2);
  }
  .short-1 {
    background: var(--_heat-short-1);
    color: var(--_heat-ink-1);
  }
  .short-2 {
    background: var(--_heat-short-2);
    color: var(--_heat-ink-2);
  }
  .short-3 {
    background: var(--_heat-short-3);
    color: var(--_heat-ink-3);
  }
  .shade-1 {
    background: color-mix(in oklab, var(--_mark) 12%, var(--_surface));
  }
  .shade-2 {
    background: color-mix(in oklab, var(--_mark) 24%, var(--_surface));
  }
  .shade-3 {
    background: color-mix(in oklab, var(--_mark) 42%, var(--_surface));
  }
  .shade-4 {
    background: var(--_mark);
    color: var(--_surface);
  }
  .shade-5 {
    background: color-mix(in oklab, var(--_mark) 65%, var(--_ink));
    color: var(--_surface);
  }
  .zero {
    box-shadow: inset 0 0 0 1px var(--_line);
    color: var(--_ink-quiet);
  }
  .nobody {
    background: repeating-linear-gradient(135deg, var(--_heat-short-3) 0 2px, transparent 2px 5px);
    box-shadow: inset 0 0 0 1.5px var(--_heat-short-3);
  }
  .no-data {
    background: radial-gradient(circle, var(--_ink-quiet) 0.8px, transparent 1.1px) 0 0 / 5px 5px;
  }
  .closed {
    background: none;
  }
  .no-such-hour {
    background: linear-gradient(
      to top right,
      transparent calc(50% - 0.7px),
      var(--_ink-quiet) calc(50% - 0.7px) calc(50% + 0.7px),
      transparent calc(50% + 0.7px)
    );
  }
  /* What is over steps back; its number stays readable. */
  .cell.past:not(.nobody, .no-data, .closed, .no-such-hour) {
    background-image: linear-gradient(var(--_veil), var(--_veil));
    color: var(--_ink);
  }
  .cell.past:is(.nobody, .no-data, .no-such-hour) {
    opacity: 0.5;
  }
  .now {
    position: absolute;
    inset-block: -3px;
    inset-inline-start: calc(var(--_name) + (100% - var(--_name)) * var(--_now));
    inline-size: 2px;
    border-radius: 1px;
    background: var(--_ink);
    box-shadow: 0 0 0 1px var(--_surface);
    pointer-events: none;
  }
  .axis {
    color: var(--_ink-quiet);
    margin-block-start: 2px;
  }
  .axis span {
    grid-row: 1;
    inline-size: 0;
    white-space: nowrap;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    margin-block-start: 8px;
    list-style: none;
    color: var(--_ink-quiet);
    font-size: 0.86em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 2px;
  }
  .swatch {
    inline-size: 14px;
    block-size: 10px;
    border-radius: 2px;
  }
  .swatch:last-of-type {
    margin-inline-end: 4px;
  }
  .swatch.closed {
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .day-list {
    display: none;
  }
  @container pantau (inline-size < 430px) {
    .grid {
      --_gap: 1px;
      --_row-size: 24px;
    }
    .axis span:nth-child(even) {
      visibility: hidden;
    }
    .day-list {
      display: block;
    }
  }
  .day-list h3 {
    font-size: 0.93em;
    font-weight: 650;
  }
  .day-list ol {
    list-style: none;
  }
  .day-list li {
    display: grid;
    grid-template-columns: 14px 7.4em minmax(0, 1fr);
    gap: 8px;
    align-items: baseline;
    padding-block: 3px;
  }
  .day-list .past {
    color: var(--_ink-quiet);
  }
  .day-list .running {
    font-weight: 650;
  }
  .data-table tbody :is(th, td:nth-child(2)) {
    white-space: nowrap;
  }
  .tooltip strong {
    font-weight: 650;
  }
  @media (forced-colors: active) {
    /* Colour and pattern are the figure here; each cell carries its number in a colour of its own. */
    .cell,
    .swatch {
      forced-color-adjust: none;
    }
  }
`;
