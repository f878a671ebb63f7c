import type { Privacy } from '../privacy.js';
import { inOrder } from '../order.js';
import type { ScoreRow, Scorecards } from './scorecard.js';

/** What the rows are in order of: `need` is the default, a number is the place of a column. */
export type SortKey = 'need' | 'name' | number;

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
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
