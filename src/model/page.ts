/** One page of a list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Place of the first row among all, from 1. */
  readonly first: number;
  readonly total: number;
}

/** One page of a list, so many rows long; a page beyond the first or the last is that one. */
export function pageOf<Row>(rows: readonly Row[], page: number, size: number): Page<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const current = Math.min(pages, Math.max(1, page));
  const from = (current - 1) * size;
  return { rows: rows.slice(from, from + size), page: current, pages, first: from + 1, total: rows.length };
}
