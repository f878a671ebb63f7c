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

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly place: () => GridPlace,
  ) {
    host.addController(this);
  }

  /** The cell the keyboard is at; `null` while it is not drawn. */
  get cell(): HTMLElement | null {
    const row = this.place().grid?.querySelector(`[data-row="${this.row}"]`);
    const cells = row?.querySelectorAll<HTMLElement>('[role=gridcell]');
    return cells?.[this.column] ?? null;
  }

  hostUpdated(): void {
    const { rows, columns, grid } = this.place();
    this.row = Math.max(0, Math.min(this.row, rows - 1));
    this.column = Math.max(0, Math.min(this.column, columns - 1));
    if (grid) this.markStop(grid);
  }

  /** Moves the keyboard to a cell and focuses it. */
  async focus(row: number, column: number): Promise<void> {
    this.row = row;
    this.column = column;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.cell?.focus();
  }

  /** Follows a cell that was focused by other means. */
  readonly onFocusIn = (event: Event): void => {
    const at = cellPlace(event.target);
    const { grid } = this.place();
    if (!at || !grid) return;
    this.row = at.row;
    this.column = at.column;
    this.markStop(grid);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const next = this.next(event);
    if (!next || event.altKey || event.metaKey) return;
    event.preventDefault();
    void this.focus(next[0], next[1]);
  };

  private next({ key, ctrlKey, currentTarget }: KeyboardEvent): readonly [row: number, column: number] | null {
    const { rows, columns } = this.place();
    const isReversed = currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl';
    const ahead = isReversed ? -1 : 1;
    const { row, column } = this;
    const inGrid = (at: number, size: number): number => Math.max(0, Math.min(at, size - 1));
    switch (key) {
      case 'ArrowRight':
        return [row, inGrid(column + ahead, columns)];
      case 'ArrowLeft':
        return [row, inGrid(column - ahead, columns)];
      case 'ArrowDown':
        return [inGrid(row + 1, rows), column];
      case 'ArrowUp':
        return [inGrid(row - 1, rows), column];
      case 'Home':
        return [ctrlKey ? 0 : row, 0];
      case 'End':
        return [ctrlKey ? rows - 1 : row, columns - 1];
      default:
        return null;
    }
  }

  private markStop(grid: HTMLElement): void {
    const stop = this.cell;
    for (const old of grid.querySelectorAll('[tabindex="0"]')) if (old !== stop) old.setAttribute('tabindex', '-1');
    stop?.setAttribute('tabindex', '0');
  }
}

/** Where a cell stands in its grid; `null` for anything else. */
export function cellPlace(target: EventTarget | null): { cell: HTMLElement; row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role=gridcell]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]');
  if (!cell || !row) return null;
  const column = [...row.querySelectorAll('[role=gridcell]')].indexOf(cell);
  return { cell, row: Number(row.dataset['row']), column };
}
