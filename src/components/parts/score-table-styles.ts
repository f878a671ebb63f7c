import { css } from 'lit';

export const scoreTableStyles = css`
  /* One page of rows and all that stands around them, kept free from the start: nothing below ever moves. */
  .card {
    --_row: 40px;
    --_around: 254px;
    min-block-size: calc(var(--_rows, 10) * var(--_row) + var(--_around));
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
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
  .table-area {
    min-block-size: calc(var(--_rows, 10) * var(--_row) + 34px);
  }
  .scores {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  .scores > * > * > :is(th, td) {
    padding: 4px 10px;
    text-align: start;
    font-weight: 400;
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
    color: var(--_ink-quiet);
    font-size: 0.93em;
    vertical-align: bottom;
    block-size: 34px;
  }
  .sort {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    text-align: start;
    overflow-wrap: break-word;
    unicode-bidi: isolate;
  }
  .sort:hover {
    background: none;
    text-decoration: underline;
  }
  [aria-sort] .sort {
    color: var(--_ink);
    font-weight: 650;
  }
  .goal {
    padding-inline-start: 5px;
    border-inline-start: 1.5px dashed var(--_target);
    color: var(--_target);
    white-space: nowrap;
  }
  .row > .marks {
    min-inline-size: 130px;
  }
  .row {
    cursor: pointer;
  }
  .row:hover > * {
    background: color-mix(in srgb, var(--_surface-quiet) 60%, transparent);
  }
  .row.picked > * {
    background: var(--_surface-quiet);
  }
  .row.picked > :first-child {
    box-shadow: inset 3px 0 var(--_focus);
  }
  .row > th {
    max-inline-size: 230px;
  }
  .row > th > div {
    display: flex;
    align-items: baseline;
    gap: 0 6px;
  }
  .agent {
    display: inline-block;
    max-inline-size: 210px;
    min-inline-size: 3em;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    font-weight: 650;
    text-align: start;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    vertical-align: middle;
  }
  .agent:hover {
    background: none;
  }
  .row:is(:hover, :focus-within) .agent {
    white-space: normal;
    overflow-wrap: anywhere;
    text-decoration: underline;
  }
  .tenure {
    white-space: nowrap;
  }
  .tenure,
  .count,
  .none {
    color: var(--_ink-quiet);
    font-size: 0.93em;
  }
  .score > div {
    display: flex;
    align-items: center;
    gap: 2px 8px;
    position: relative;
  }
  .ranged {
    min-inline-size: 170px;
  }
  .scores > thead .wide {
    inline-size: 20%;
  }
  .head {
    display: flex;
    align-items: baseline;
    gap: 5px;
  }
  .numeric .head {
    justify-content: end;
  }
  .noun {
    margin-inline-start: auto;
  }
  .scores > * > * > .numeric {
    text-align: end;
  }
  .numeric > div {
    justify-content: end;
  }
  .score:not(.ranged) .value {
    min-inline-size: 4ch;
  }
  .ranged > div {
    display: grid;
    grid-template-columns: minmax(56px, 1fr) 7.2ch var(--_count, 4.6ch);
  }
  .ranged :is(.value, .count) {
    text-align: end;
  }
  .score .value {
    white-space: nowrap;
  }
  .score.coach .value,
  .score.recognise .value {
    font-weight: 650;
  }
  .value.hollow {
    color: var(--_ink-quiet);
  }
  .score:not(.ranged) .count {
    white-space: nowrap;
  }
  .moved {
    color: var(--_ink-quiet);
    font-size: 0.86em;
    margin-inline-end: 3px;
  }
  .scores.large {
    --_count: 7ch;
  }
  .scores > tbody > .opened > td {
    padding: 10px 12px 16px;
    background: color-mix(in srgb, var(--_surface-quiet) 45%, transparent);
  }
  .pager {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-start: 8px;
  }
  .pager button {
    min-inline-size: 32px;
  }
  .pager [aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    margin-block: 8px 4px;
    list-style: none;
    color: var(--_ink-quiet);
    font-size: 0.86em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .legend .bar {
    inline-size: 28px;
    min-inline-size: 28px;
    block-size: 14px;
  }
  .legend .lines .bar {
    inline-size: 12px;
    min-inline-size: 12px;
  }
  .legend .lines :is(.dot, .core) {
    display: none;
  }
  .unmarked .agent {
    max-inline-size: 320px;
  }
  @container pantau (max-width: 1100px) {
    .card {
      --_row: 53px;
    }
    .scores > * > * > :is(th, td) {
      padding-inline: 6px;
    }
    .ranged {
      min-inline-size: 132px;
    }
    .ranged > div {
      grid-template-columns: minmax(40px, 1fr) 7ch var(--_count, 4.2ch);
      gap: 2px 6px;
    }
    .row > .marks {
      min-inline-size: 110px;
    }
    .row > th > div {
      flex-wrap: wrap;
    }
    .score:not(.ranged) > div {
      gap: 2px 5px;
      flex-wrap: wrap;
    }
    .head {
      flex-wrap: wrap;
    }
  }
  @container pantau (max-width: 900px) {
    .card {
      --_row: 160px;
      --_around: 490px;
    }
    .table-area {
      min-block-size: calc(var(--_rows, 10) * var(--_row) + 90px);
    }
    .scores,
    .scores > tbody,
    .scores > tbody > .opened,
    .scores > tbody > .opened > td {
      display: block;
    }
    .scores > thead {
      display: block;
    }
    .scores > thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 14px;
      padding-block-end: 6px;
      border-block-end: 1px solid var(--_line);
    }
    .scores > * > * > :is(th, td) {
      block-size: auto;
      padding: 0;
      border: 0;
    }
    .scores > * > * > :first-child {
      padding-inline-start: 0;
    }
    .scores > thead th {
      inline-size: auto;
      max-inline-size: 100%;
    }
    .head {
      flex-wrap: nowrap;
    }
    .head,
    .sort {
      min-inline-size: 0;
      max-inline-size: 100%;
    }
    .row .agent {
      max-inline-size: 100%;
    }
    .scores > thead th {
      position: static;
      block-size: auto;
    }
    .row {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 88px), 1fr));
      gap: 4px 12px;
      padding: 9px 4px;
      border-block-end: 1px solid var(--_line);
    }
    .row > th {
      max-inline-size: none;
      min-inline-size: 0;
      grid-column: 1 / -1;
    }
    .noun {
      display: none;
    }
    .row > .marks {
      grid-column: 1 / -1;
    }
    .row > .marks.none {
      display: none;
    }
    .row:hover > *,
    .row.picked > * {
      background: none;
    }
    .row.picked {
      background: var(--_surface-quiet);
    }
    .row > .score,
    .row > .none[data-label] {
      display: block;
    }
    .score:not(.ranged) > div {
      flex-wrap: wrap;
    }
    .row > [data-label]::before {
      content: attr(data-label);
      display: block;
      color: var(--_ink-quiet);
      font-size: 0.86em;
    }
    .row > .numeric {
      text-align: start;
    }
    .numeric > div {
      justify-content: start;
      flex-wrap: wrap;
    }
    /* One line a range: its name, its bar, its figure. */
    .row > .ranged {
      display: grid;
      grid-template-columns: minmax(0, 76px) 1fr;
      align-items: center;
      gap: 8px;
      min-inline-size: 0;
      grid-column: 1 / -1;
    }
    .row > .ranged.long {
      display: block;
    }
    .scores > tbody > .opened > td {
      padding: 8px 4px 14px;
    }
  }
  @container pantau (min-width: 560px) and (max-width: 900px) {
    .card {
      --_row: 120px;
      --_around: 270px;
    }
    .row {
      grid-template-columns: repeat(6, 1fr);
    }
    .row > .ranged {
      grid-column: span 3;
      padding-inline-end: 16px;
    }
    .row > .score:not(.ranged) {
      grid-column: span 2;
    }
  }
  .many {
    overflow-x: auto;
  }
`;
