import { css } from 'lit';

/*
 * A table where there is room for one, and under 900 px a list of cards: the same elements, each rule in the one of the
 * two where it holds, so that neither has to undo the other.
 */
export const scoreTableStyles = css`
  /* One page of rows and all that stands around them, kept free from the start: nothing below ever moves. */
  .card {
    --_row: 40px;
    --_around: 254px;
    min-block-size: calc(var(--_rows, 10) * var(--_row) + var(--_around));
  }
  .table-area {
    min-block-size: calc(var(--_rows, 10) * var(--_row) + 34px);
  }
  .tools,
  .pager,
  .legend,
  .legend li,
  .row > th > div,
  .head,
  .score > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
  }
  .tools {
    min-block-size: 34px;
    margin-block: 2px 4px;
  }
  .tools input {
    margin-inline-start: auto;
    min-inline-size: 0;
    inline-size: 180px;
    padding: 4px 10px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_surface);
  }
  .scores :is(th, td) {
    text-align: start;
    font-weight: 400;
  }
  .sort,
  .agent {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    text-align: start;
    background: none;
  }
  .sort:hover,
  .row:is(:hover, :focus-within) .agent {
    background: none;
    text-decoration: underline;
  }
  .sort {
    unicode-bidi: isolate;
  }
  .scores > thead,
  .tenure,
  .count,
  .none {
    color: var(--_ink-quiet);
    font-size: 0.93em;
  }
  [aria-sort] .sort {
    color: var(--_ink);
    font-weight: 650;
  }
  .goal {
    padding-inline-start: 5px;
    border-inline-start: 1.5px dashed var(--_target);
    color: var(--_target);
  }
  .goal,
  .tenure,
  .score :is(.value, .count) {
    white-space: nowrap;
  }
  .row {
    cursor: pointer;
  }
  .row.picked {
    background: var(--_surface-quiet);
  }
  .row.picked > th {
    box-shadow: inset 3px 0 var(--_focus);
  }
  .row > th > div {
    flex-wrap: nowrap;
  }
  .agent {
    min-inline-size: 3em;
    font-weight: 650;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .row:is(:hover, :focus-within) .agent {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .score > div {
    position: relative;
  }
  .ranged > div {
    display: grid;
    grid-template-columns: minmax(40px, 1fr) 7.2ch var(--_count, 4.6ch);
  }
  .large {
    --_count: 7ch;
  }
  .ranged :is(.value, .count) {
    text-align: end;
  }
  .score:is(.coach, .recognise) .value {
    font-weight: 650;
  }
  .value.hollow,
  .moved {
    color: var(--_ink-quiet);
  }
  .moved {
    font-size: 0.86em;
    margin-inline-end: 3px;
  }
  .opened {
    background: color-mix(in srgb, var(--_surface-quiet) 45%, transparent);
  }
  .pager {
    margin-block-start: 8px;
  }
  .pager [aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .legend {
    column-gap: 16px;
    margin-block: 8px 4px;
    list-style: none;
    color: var(--_ink-quiet);
    font-size: 0.86em;
  }
  .legend .bar {
    inline-size: 28px;
    min-inline-size: 0;
    block-size: 14px;
  }
  .legend .lines .bar {
    inline-size: 12px;
  }
  .legend .lines .dot {
    display: none;
  }
  @container pantau (width > 900px) {
    .scores {
      inline-size: 100%;
      border-collapse: separate;
      border-spacing: 0;
    }
    .scores > * > * > * {
      padding: 4px 10px;
      border-block-end: 1px solid var(--_line);
      block-size: 36px;
    }
    .scores > * > * > :first-child {
      padding-inline-start: 4px;
    }
    .scores > thead th {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--_surface);
      vertical-align: bottom;
    }
    .scores .numeric,
    .numeric > div {
      text-align: end;
      justify-content: end;
    }
    .wide {
      inline-size: 20%;
    }
    .noun {
      margin-inline-start: auto;
    }
    .row:hover {
      background: color-mix(in srgb, var(--_surface-quiet) 60%, transparent);
    }
    .row > .marks {
      min-inline-size: 120px;
    }
    .agent {
      max-inline-size: 210px;
    }
    .unmarked .agent {
      max-inline-size: 320px;
    }
    .ranged {
      min-inline-size: 132px;
    }
    .score:not(.ranged) .value {
      min-inline-size: 4ch;
    }
    .scores > tbody > .opened > td {
      padding: 10px 12px 16px;
    }
    /* More columns than any page has room for scroll by themselves, and give up the sticky header. */
    .many {
      overflow-x: auto;
    }
  }
  @container pantau (width > 1100px) {
    .head,
    .score > div {
      flex-wrap: nowrap;
    }
    .ranged {
      min-inline-size: 170px;
    }
  }
  @container pantau (900px < width <= 1100px) {
    .card {
      --_row: 57px;
    }
    .scores > * > * > * {
      padding-inline: 6px;
    }
    .row > th > div {
      flex-wrap: wrap;
    }
  }
  @container pantau (width <= 900px) {
    .card {
      --_row: 160px;
      --_around: 580px;
    }
    .scores,
    .scores > * {
      display: block;
    }
    .scores > thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 14px;
      padding-block-end: 6px;
    }
    .scores > * > tr {
      border-block-end: 1px solid var(--_line);
    }
    .head {
      flex-wrap: nowrap;
    }
    .noun,
    .marks.none {
      display: none;
    }
    .row {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 88px), 1fr));
      gap: 4px 12px;
      padding: 9px 4px;
    }
    .row > :is(th, .marks, .ranged) {
      grid-column: 1 / -1;
      min-inline-size: 0;
    }
    .row > .ranged:not(.long) {
      /* One line a range: its name, its bar, its figure. */
      display: grid;
      grid-template-columns: minmax(0, 76px) 1fr;
      align-items: center;
      gap: 8px;
    }
    .row > [data-label]::before {
      content: attr(data-label);
      display: block;
      color: var(--_ink-quiet);
      font-size: 0.86em;
    }
    .opened,
    .opened > td {
      display: block;
    }
    .opened > td {
      padding: 8px 4px 14px;
    }
  }
  @container pantau (560px <= width <= 900px) {
    .card {
      --_row: 120px;
      --_around: 345px;
    }
    .row {
      grid-template-columns: repeat(6, 1fr);
    }
    .row > .ranged {
      grid-column: span 3;
    }
    .row > .score:not(.ranged) {
      grid-column: span 2;
    }
  }
`;
