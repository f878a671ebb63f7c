import type { Privacy } from '../privacy.js';
import { inOrder } from '../order.js';
import type { ScoreRow, Scorecards } from './scorecard.js';

/** What the rows are in order of: `need` is the default, a number is the place of a column. */
export type SortKey = 'need' | 'name' | number;

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** One page of rows. */
export interface Page<Row = ScoreRow> {
  readonly rows: readonly Row[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Place of the first row among all, from 1. */
  readonly first: number;
  readonly total: number;
}

/** The rows in another order; what is not measured comes last either way, and equal ones stay in the order of need. */
export function sortedRows({ rows }: Scorecards, { key, descending }: Sort): readonly ScoreRow[] {
  if (key === 'need') return rows;
  const turn = descending ? -1 : 1;
  if (key === 'name') {
    // Made when somebody sorts by name: no first figure pays for it.
    const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
    return rows.toSorted((a, b) => turn * names.compare(a.agent.name, b.agent.name));
  }
  const value = (row: ScoreRow): number => row.cells[key]?.value ?? turn * Infinity;
  return rows.toSorted((a, b) => turn * inOrder(value(a), value(b)));
}

/** The rows whose name has these letters, whatever their case and accents; or this id, where names are no secret. */
export function foundRows(rows: readonly ScoreRow[], text: string, privacy: Privacy = 'lead'): readonly ScoreRow[] {
  const wanted = plain(text.trim());
  if (wanted === '') return rows;
  return rows.filter(
    ({ agent }) => plain(agent.name).includes(wanted) || (privacy === 'lead' && plain(agent.id) === wanted),
  );
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** One page of a list, so many rows long; a page beyond the first or the last is that one. */
export function pageOf<Row>(rows: readonly Row[], page: number, size: number): Page<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const current = Math.min(pages, Math.max(1, page));
  const from = (current - 1) * size;
  return { rows: rows.slice(from, from + size), page: current, pages, first: from + 1, total: rows.length };
}
