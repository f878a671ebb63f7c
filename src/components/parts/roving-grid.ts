import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The keyboard of a grid: one tab stop for all its cells, arrows from cell to cell, Home and End in the row, with
 * Ctrl in the whole grid. Rows carry `aria-rowindex`; a row that is not drawn is drawn before its cell is focused.
 */
export class RovingGrid implements ReactiveController {
  row = 0;
  column = 0;
  readonly #host: ReactiveControllerHost;
  readonly #grid: () => HTMLElement | null;

  constructor(host: ReactiveControllerHost, grid: () => HTMLElement | null) {
    this.#host = host;
    this.#grid = grid;
    host.addController(this);
  }

  /** Where the keyboard is, or is about to be. */
  get at(): readonly [row: number, column: number] {
    return [this.row, this.column];
  }

  /** Keeps to the grid as it is now, and makes the cell the keyboard is at the only tab stop. */
  hostUpdated(): void {
    const grid = this.#grid();
    if (!grid) return;
    this.row = within(this.row, Number(grid.ariaRowCount));
    this.column = within(this.column, (grid.firstElementChild?.childElementCount ?? 1) - 1);
    const old = grid.querySelector<HTMLElement>('[tabindex="0"]');
    const stop = cellAt(grid, this.row, this.column);
    if (old) old.tabIndex = -1;
    if (stop) stop.tabIndex = 0;
  }

  /** Moves the keyboard to a cell, or to the nearest there is, and focuses it. */
  async focus(row: number, column: number): Promise<void> {
    this.row = row;
    this.column = column;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const grid = this.#grid();
    if (grid) cellAt(grid, this.row, this.column)?.focus();
  }

  /** Follows a cell that was focused by other means. */
  readonly onFocusIn = (event: Event): void => {
    const at = cellPlace(event.target);
    if (!at) return;
    this.row = at.row;
    this.column = at.column;
    this.#host.requestUpdate();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const ahead = this.#grid()?.matches(':dir(rtl)') ? -1 : 1;
    const whole = event.ctrlKey ? Infinity : 0;
    const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
      ArrowRight: [0, ahead],
      ArrowLeft: [0, -ahead],
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      Home: [-whole, -Infinity],
      End: [whole, Infinity],
    };
    const move = moves[event.key];
    if (!move || event.altKey || event.metaKey) return;
    event.preventDefault();
    void this.focus(this.row + move[0], this.column + move[1]);
  };
}

/** The nearest place there is. */
export const within = (at: number, size: number): number => Math.max(0, Math.min(at, size - 1));

/** Which of all rows a drawn one is. */
export const rowIndex = (row: Element): number => Number(row.ariaRowIndex) - 1;

/** A cell of a grid, where it is drawn. */
export const cellAt = (grid: Element, row: number, column: number): HTMLElement | null =>
  grid.querySelector(`[aria-rowindex="${row + 1}"] > [role=gridcell]:nth-child(${column + 2})`);

/** Where a cell stands in its grid; `null` for anything else. */
export function cellPlace(target: EventTarget | null): { cell: Element; row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest('[role=gridcell]') : null;
  const row = cell?.parentElement;
  return cell && row ? { cell, row: rowIndex(row), column: [...row.children].indexOf(cell) - 1 } : null;
}
