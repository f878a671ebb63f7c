import { css } from 'lit';

export const dashboardStyles = css`
  .dashboard,
  .parts,
  .panels,
  header {
    display: grid;
    /* No wider than its place, however long a name is: a wide table scrolls by itself. */
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .parts * {
    --_faded: none;
  }
  header {
    position: relative;
    gap: 6px 12px;
    padding-inline-end: 36px;
  }
  header .menu {
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  /* The dashboard's own menu has what the row's would have. */
  pantau-kpi-tiles::part(menu-line) {
    display: none;
  }
  header h2 {
    font-size: 1.5em;
  }
  .headline,
  .headline ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: baseline;
    list-style: none;
  }
  .headline {
    border-inline-start: 6px solid var(--_bad);
    font-size: 1.15em;
  }
  .neutral {
    border-inline-start-color: var(--_line);
  }
  .calm {
    border-inline-start-color: var(--_good);
  }
  h3 {
    font-size: 1em;
    font-weight: 700;
  }
  .headline li {
    display: flex;
    gap: 4px;
    align-items: end;
  }
  .headline button {
    padding: 0;
    min-block-size: 24px;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_ink-quiet);
    text-underline-offset: 4px;
    overflow-wrap: anywhere;
  }
  /* The line is kept where nothing is picked yet: what comes below never moves. */
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    align-items: center;
    align-content: start;
    min-block-size: 28px;
  }
  .filters button {
    padding-block: 0;
    min-block-size: 24px;
  }
  .chip {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    border-radius: 999px;
    background: var(--_surface);
  }
  select {
    max-inline-size: 100%;
    min-block-size: 28px;
    font: inherit;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  [aria-busy='true'] .figures {
    filter: grayscale(0.8);
  }
  @container pantau (min-width: 640px) {
    .headline li:not(:last-child)::after {
      content: '·';
    }
    header {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    /* Room for a second line. */
    .filters {
      justify-content: end;
      min-block-size: 56px;
    }
  }
  @container pantau (min-width: 880px) {
    .panels:has(:nth-child(2)) {
      grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);
    }
  }
`;
