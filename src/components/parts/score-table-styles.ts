import { css } from 'lit';

/*
 * A table where there is room for one, and under 1000 px a list of cards: the same elements, each rule in the one of the
 * two where it holds, so that neither has to undo the other.
 */
export const scoreTableStyles = css`
  /* One page of rows and all that stands around them, kept free from the start: nothing below ever moves. */
  .card {
    --_page: min(var(--_rows, 10) * var(--_row, 37px) + 53px, var(--pantau-table-height, 1e6px));
    --_reserved: calc(var(--_page) + var(--_tools, 42px) + var(--_around, 105px));
  }
  /* More rows where there is room for few: what is said of all bars opens with a row. */
  :host([compact]) {
    --_row: 28px;
    --_pad: 1px;
    --_around: 87px;
  }
  :host([compact]) .legend {
    display: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    min-block-size: 34px;
    margin-block: 4px;
  }
  .tools [type='search'] {
    inline-size: 140px;
    padding: 3px 10px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: none;
  }
  .tools > :nth-child(2) {
    margin-inline-end: auto;
  }
  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .columns label {
    display: flex;
    align-items: center;
    min-block-size: 24px;
  }
  .scores :is(th, td) {
    padding: var(--_pad, 4px) 8px;
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }
  /* Words stand under those above, a pill's ground around them. */
  .scores .marks {
    padding: 0;
  }
  .scores :is(th, .count) {
    color: var(--_ink-quiet);
    font-size: 0.93em;
  }
  .scores th button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    text-align: inherit;
    unicode-bidi: plaintext;
  }
  .goal {
    padding-inline-start: 5px;
    border-inline-start: 1.5px dashed var(--_target);
    color: var(--_target);
    white-space: nowrap;
  }
  .row {
    cursor: pointer;
    background: var(--_surface);
  }
  .row:is(:hover, [aria-current]) {
    background: var(--_surface-quiet);
  }
  .row[aria-current] {
    box-shadow: inset 3px 0 var(--_focus);
  }
  .row button {
    font-size: var(--_size);
    font-weight: 650;
    color: var(--_ink);
  }
  .row:hover button {
    text-decoration: underline;
  }
  .row :is(.coach, .recognise) {
    font-weight: 650;
  }
  .row .hollow {
    color: var(--_ink-quiet);
  }
  /* A figure, then its count, the way the table runs. */
  .scores :is(.ranged, .counted) {
    unicode-bidi: isolate;
  }
  .count {
    display: inline-block;
    padding-inline-start: 8px;
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }
  @container pantau (width > 1000px) {
    .table-area {
      min-block-size: var(--_page);
      max-block-size: var(--pantau-table-height, none);
      margin-block-end: 6px;
      overflow: auto;
    }
    .scores {
      inline-size: 100%;
      min-inline-size: var(--_least);
      table-layout: fixed;
      border-spacing: 0;
    }
    .scores :is(th, td) {
      block-size: var(--_row, 37px);
      border-block-end: 1px solid var(--_line);
    }
    /* Two lines are no higher than a row, so that rows stay even in wide typefaces too. */
    .scores .marks {
      font-size: 0.93em;
      line-height: 1.1;
    }
    /* What a figure is of stays in sight, however far the table is scrolled inside its place. */
    .scores th {
      position: sticky;
      background: inherit;
      box-shadow: inherit;
    }
    .scores thead th {
      inset-block-start: 0;
      z-index: 1;
      background: var(--_surface);
      block-size: 53px;
      line-height: 24px;
      vertical-align: bottom;
    }
    .scores th:first-child {
      inset-inline-start: 0;
    }
    .scores thead :first-child {
      z-index: 2;
    }
    .number {
      inline-size: 92px;
    }
    .counted {
      inline-size: 156px;
    }
    .scores :is(td.ranged, .number, .counted) {
      text-align: end;
    }
    .count {
      min-inline-size: 5.6ch;
    }
    /* Digits of one weight: beside a bold figure the bar would else be smaller, and its column have two scales. */
    .scores .bar {
      float: inline-start;
      max-inline-size: calc(100% - 12.5ch);
      font-weight: 400;
    }
    .noun {
      float: inline-end;
      padding-inline-start: 8px;
    }
  }
  @container pantau (width <= 1000px) {
    .card {
      --_reserved: calc(var(--_rows, 10) * 80px + 300px);
    }
    .scores,
    .scores > * {
      display: block;
    }
    .scores tr {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      padding-block: 6px;
      border-block-end: 1px solid var(--_line);
    }
    .row > :is(th, .marks),
    .opened > td {
      flex: 1 1 100%;
      min-inline-size: 0;
    }
    .marks:empty {
      display: none;
    }
    /* The bar stands under its figure. */
    .row > .ranged {
      flex: 1 1 130px;
    }
    .scores .bar {
      display: block;
    }
    [data-label]::before {
      content: attr(data-label) ' ';
      color: var(--_ink-quiet);
      font-size: 0.86em;
      font-weight: 400;
    }
  }
`;
