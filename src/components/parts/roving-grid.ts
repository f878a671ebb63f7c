import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How large the grid is now, and where it is drawn. */
export interface GridPlace {
  readonly rows: number;
  readonly columns: number;
  readonly grid: HTMLElement | null;
}

/**
 * The keyboard of a grid: one tab stop for all its cells, arrows from cell to cell, Home and End in the row, with
 * Ctrl in the whole grid. Rows carry `data-row`; a row that is not drawn is drawn before its cell is focused.
 */
export class RovingGrid implements ReactiveController {
  row = 0;
  column = 0;
  readonly #host: ReactiveControllerHost;
  readonly #place: () => GridPlace;

  constructor(host: ReactiveControllerHost, place: () => GridPlace) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  hostUpdated(): void {
    const { rows, columns } = this.#place();
    this.row = within(this.row, rows);
    this.column = within(this.column, columns);
  }

  /** Moves the keyboard to a cell and focuses it. */
  async focus(row: number, column: number): Promise<void> {
    this.row = row;
    this.column = column;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const { grid } = this.#place();
    if (grid) cellAt(grid, this.row, this.column)?.focus();
  }

  /** Follows a cell that was focused by other means. */
  readonly onFocusIn = (event: Event): void => {
    const at = cellPlace(event.target);
    const { grid } = this.#place();
    if (!at || !grid) return;
    this.row = at.row;
    this.column = at.column;
    this.markStop(grid);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey } = event;
    const { rows, columns, grid } = this.#place();
    if (!grid || event.altKey || event.metaKey) return;
    const ahead = getComputedStyle(grid).direction === 'rtl' ? -1 : 1;
    const { row, column } = this;
    const moves: Readonly<Record<string, readonly [row: number, column: number]>> = {
      ArrowRight: [row, column + ahead],
      ArrowLeft: [row, column - ahead],
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      Home: [ctrlKey ? 0 : row, 0],
      End: [ctrlKey ? rows - 1 : row, columns - 1],
    };
    const next = moves[key];
    if (!next) return;
    event.preventDefault();
    void this.focus(within(next[0], rows), within(next[1], columns));
  };

  /** Makes the cell the keyboard is at the only tab stop; for once the cells are drawn. */
  markStop(grid: Element): void {
    const stop = cellAt(grid, this.row, this.column);
    for (const old of grid.querySelectorAll('[tabindex="0"]')) if (old !== stop) old.setAttribute('tabindex', '-1');
    stop?.setAttribute('tabindex', '0');
  }
}

const within = (at: number, size: number): number => Math.max(0, Math.min(at, size - 1));

const cellAt = (grid: Element, row: number, column: number): HTMLElement | null =>
  grid.querySelector(`[data-row="${row}"] > [role=gridcell]:nth-child(${column + 2})`);

/** Where a cell stands in its grid; `null` for anything else. */
export function cellPlace(target: EventTarget | null): { cell: HTMLElement; row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role=gridcell]') : null;
  const row = cell?.parentElement;
  if (!cell || !row) return null;
  return { cell, row: Number(row.dataset['row']), column: [...row.children].indexOf(cell) - 1 };
}
