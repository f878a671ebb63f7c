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
  /** Place of the first row among all, from 1; 0 when there is none. */
  readonly first: number;
  readonly total: number;
}

/** The rows in another order; what is not measured comes last either way, and equal ones stay in the order of need. */
export function sortedRows({ rows }: Scorecards, { key, descending }: Sort): readonly ScoreRow[] {
  if (key === 'need') return descending ? rows.toReversed() : rows;
  const turn = descending ? -1 : 1;
  if (key === 'name') return rows.toSorted((a, b) => turn * names().compare(a.agent.name, b.agent.name));
  const value = (row: ScoreRow): number | null => row.cells[key]?.value ?? null;
  return rows.toSorted((a, b) => missingLast(value(a), value(b), turn));
}

function missingLast(a: number | null, b: number | null, turn: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return turn * (a - b);
}

// Made when somebody first sorts by name: no first figure pays for it.
let collator: Intl.Collator | null = null;
const names = (): Intl.Collator => (collator ??= new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' }));

/** The rows whose name or id has these letters, whatever their case and accents. */
export function foundRows(rows: readonly ScoreRow[], text: string): readonly ScoreRow[] {
  const wanted = plain(text.trim());
  if (wanted === '') return rows;
  return rows.filter(({ agent }) => plain(agent.name).includes(wanted) || plain(agent.id) === wanted);
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** One page of a list; a page beyond the last is the last. */
export function pageOf<Row>(rows: readonly Row[], page: number, size: number): Page<Row> {
  const length = Math.max(1, Math.floor(size) || 1);
  const pages = Math.max(1, Math.ceil(rows.length / length));
  const current = Math.min(pages, Math.max(1, Math.floor(page) || 1));
  const from = (current - 1) * length;
  return {
    rows: rows.slice(from, from + length),
    page: current,
    pages,
    first: rows.length > 0 ? from + 1 : 0,
    total: rows.length,
  };
}
