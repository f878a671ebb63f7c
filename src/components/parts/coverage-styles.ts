import { css } from 'lit';

/** How the cells look: shortage strong, spare people quiet, and a pattern for everything that is not a number. */
export const coverageStyles = css`
  /* Seven rows and three gaps, beside or under each other: as high before the figures as with them. */
  .card {
    --_reserved: 392px;
    /* With its padding; a line of the legend more or less then moves nothing below. */
    min-block-size: calc(var(--_reserved) + 30px);
    --_name: calc(var(--_size) * 3.6);
    --_small: calc(var(--_size) * 0.79);
  }
  :host([measure]:not([measure='net'])) .card {
    --_reserved: 374px;
  }
  .coverage {
    --_plot: 100cqi - 34px;
    display: grid;
    gap: 14px 22px;
    margin-block-start: 10px;
  }
  .dates {
    --_name: calc(var(--_size) * 5.8);
  }
  .hours {
    position: relative;
  }
  .row {
    /* As large as the longest number fits; below 7 px it would be dust: colour, names, list and details hold it. */
    --_fit: calc(((var(--_plot) - var(--_name)) / var(--_columns) - 4px) / (var(--_letters) * 0.65));
    font-size: min(var(--_small), var(--_fit), max(0px, (var(--_fit) - 7px) * 99));
    letter-spacing: -0.03em;
    block-size: 32px;
    margin-block-end: 2px;
  }
  /*
   * Hundreds of boxes: floats, which are laid out in two thirds of the time of a grid's items, in plain colours, which
   * are not computed through properties of their own. The pixel is for browsers that round widths up.
   */
  .row > * {
    float: inline-start;
    block-size: 100%;
    inline-size: calc((100% - var(--_name) - 1px) / var(--_columns) - var(--_gap, 2px));
    margin-inline-end: var(--_gap, 2px);
    align-content: center;
    white-space: nowrap;
  }
  .fine .row {
    --_gap: 0px;
  }
  .row .row-name {
    inline-size: calc(var(--_name) - var(--_gap, 2px));
    letter-spacing: 0;
    /* Some languages write days longer: a row has room for a second line. */
    line-height: 1.2;
    white-space: normal;
  }
  .axis,
  .names,
  .row .row-name {
    color: var(--_ink-quiet);
    font-size: var(--_small);
  }
  .axis,
  .names {
    white-space: nowrap;
  }
  .row.today .row-name,
  .names .today {
    color: var(--_ink);
    font-weight: 700;
  }
  .cell {
    border-radius: 3px;
    font-weight: 650;
    text-align: center;
  }
  .fine .cell {
    border-radius: 0;
  }
  .cell:focus-visible {
    position: relative;
  }
  .cell[aria-selected] {
    box-shadow: inset 0 0 0 2px var(--_ink);
  }
  /*
   * The colour of a tone is what cells, swatches and paths are filled with; the number in a cell has an ink of its own.
   * Colour and pattern are the figure here, so they are kept on paper and in forced colours.
   */
  .cell,
  .swatch,
  .image path {
    background: currentColor;
    fill: currentColor;
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-text-fill-color: var(--_ink);
  }
  .even,
  .shade-0,
  .zero {
    color: var(--_heat-even);
  }
  .spare-1 {
    color: var(--_heat-spare);
  }
  .spare-2 {
    color: var(--_heat-spare-2);
  }
  .short-1 {
    color: var(--_heat-short-1);
    -webkit-text-fill-color: var(--_heat-ink-1);
  }
  .short-2 {
    color: var(--_heat-short-2);
    -webkit-text-fill-color: var(--_heat-ink-2);
  }
  .short-3,
  .nobody {
    color: var(--_heat-short-3);
    -webkit-text-fill-color: var(--_heat-ink-3);
  }
  .shade-1 {
    color: color-mix(in oklab, var(--_mark) 12%, var(--_surface));
  }
  .shade-2 {
    color: color-mix(in oklab, var(--_mark) 24%, var(--_surface));
  }
  .shade-3 {
    color: color-mix(in oklab, var(--_mark) 42%, var(--_surface));
  }
  .shade-4 {
    color: var(--_mark);
    -webkit-text-fill-color: var(--_surface);
  }
  .shade-5 {
    color: color-mix(in oklab, var(--_mark) 65%, var(--_ink));
    -webkit-text-fill-color: var(--_surface);
  }
  .zero,
  .closed {
    background: none;
    -webkit-text-fill-color: var(--_ink-quiet);
  }
  .zero,
  .swatch.closed {
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .nobody {
    background: repeating-linear-gradient(135deg, currentColor 0 2px, transparent 2px 5px);
    box-shadow: inset 0 0 0 1.5px;
  }
  .no-data,
  .no-such-hour {
    color: var(--_ink-quiet);
    background: radial-gradient(circle, currentColor 0.8px, transparent 1.1px) 0 0 / 5px 5px;
  }
  .no-such-hour {
    background: linear-gradient(to top right, transparent 47%, currentColor 47% 53%, transparent 53%);
  }
  /* What is over steps back; its number stays readable. */
  .cell.past:is(.nobody, .no-data, .no-such-hour) {
    opacity: 0.5;
  }
  .cell.past:not(.nobody, .no-data, .no-such-hour) {
    background-image: linear-gradient(color-mix(in oklab, var(--_surface) 55%, transparent) 0 0);
    -webkit-text-fill-color: var(--_ink);
  }
  .now {
    font-weight: 650;
  }
  span.now {
    position: absolute;
    block-size: calc(100% / var(--_rows) + 4px);
    inset-block-start: calc(100% / var(--_rows) * var(--_at) - 3px);
    inset-inline-start: calc(var(--_name) + (100% - var(--_name)) * var(--_now));
    inline-size: 2px;
    background: var(--_ink);
    box-shadow: 0 0 0 1px var(--_surface);
    pointer-events: none;
  }
  .axis {
    display: grid;
    grid-template-columns: var(--_name) repeat(var(--_columns), minmax(0, 1fr));
  }
  .axis span {
    grid-row: 1;
    inline-size: 0;
  }
  .legend {
    display: contents;
  }
  .under,
  .gap-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    margin-block-start: 8px;
    font-size: 0.86em;
  }
  .gap-actions {
    column-gap: 6px;
  }
  .hour {
    margin-block-start: 10px;
    font-size: 0.93em;
    overflow-wrap: anywhere;
  }
  /* Among the words of the legend, and no higher than they. */
  .try {
    min-block-size: 24px;
    margin-block: -4px;
    padding-block: 0;
  }
  .swatch {
    display: inline-block;
    inline-size: 14px;
    block-size: 10px;
    border-radius: 2px;
  }
  .coverage h3 {
    font-size: 0.93em;
    font-weight: 650;
  }
  .coverage li {
    list-style: none;
  }
  .legend,
  li.past {
    color: var(--_ink-quiet);
  }
  .day-list li {
    display: grid;
    grid-template-columns: 14px 7em minmax(0, 1fr);
    gap: 8px;
    align-items: baseline;
    padding-block: 3px;
  }
  @container pantau (inline-size >= 430px) {
    .day-list {
      display: none;
    }
  }
  @container pantau (inline-size >= 620px) {
    .with-gaps {
      grid-template-columns: minmax(0, 2.1fr) minmax(0, 1fr);
      --_plot: (100cqi - 56px) * 0.677;
    }
  }
  @container pantau (inline-size < 620px) {
    .card {
      --_reserved: 639px;
    }
  }
  @container pantau (inline-size < 430px) {
    .grid {
      --_gap: 1px;
    }
    .axis span:nth-child(even) {
      visibility: hidden;
    }
  }
  .data-table tbody :is(th, td:nth-child(2)) {
    white-space: nowrap;
  }
`;
