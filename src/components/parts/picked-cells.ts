import type { CellAt } from '../../model/coverage/moves.js';
import { rowIndex } from './roving-grid.js';

export const isSame = ([row, column]: CellAt, at: CellAt): boolean => row === at[0] && column === at[1];

/** The cells of a grid a reader has picked: one, a block from one to another, or those of a gap. */
export class PickedCells {
  cells: readonly CellAt[] = [];
  /** Where a block began, and where it ends now. */
  #anchor: CellAt = [0, 0];
  #head: CellAt = [0, 0];

  pick(...cells: readonly CellAt[]): void {
    this.cells = cells;
    this.#anchor = this.#head = cells[0] ?? [0, 0];
  }

  /** A block up to a cell; from where the last one began, unless the reader has begun elsewhere since. */
  reach(to: CellAt, from: CellAt = this.#head): void {
    if (!isSame(from, this.#head)) this.#anchor = from;
    this.#head = to;
    const [rows, columns] = ([0, 1] as const).map((axis) => span(this.#anchor[axis], to[axis]));
    this.cells = (rows ?? []).flatMap((row) => (columns ?? []).map((column): CellAt => [row, column]));
  }

  /** Shows on the cells that are drawn which are picked and which are proposed; `null` shows neither. */
  mark(grid: Element, proposed: readonly CellAt[] | null): void {
    const rows = new Map([...grid.children].map((row) => [rowIndex(row), row.children]));
    const show = (cells: readonly CellAt[] | null, attribute: string): void => {
      for (const old of grid.querySelectorAll(`[${attribute}]`)) old.removeAttribute(attribute);
      for (const [row, column] of cells ?? []) rows.get(row)?.[column + 1]?.setAttribute(attribute, 'true');
    };
    show(proposed && this.cells, 'aria-selected');
    show(proposed, 'data-proposed');
  }
}

const span = (a: number, b: number): readonly number[] =>
  Array.from({ length: Math.abs(a - b) + 1 }, (_, index) => Math.min(a, b) + index);
