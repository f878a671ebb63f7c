/** One cell: what is read, and the number behind it as CSV and sorting need it. `null` is "not measured". */
export interface Cell {
  readonly text: string;
  readonly value: number | string | null;
}

export interface Column {
  readonly label: string;
  /** Numbers are aligned at their end. */
  readonly numeric: boolean;
}

/** What an element shows, as a table: the same facts as its picture, worded by `locale/`. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
