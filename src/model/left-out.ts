import type { Issue, Section } from '../contract/types.js';

/** Items of one list that were left out. */
export interface LeftOut {
  readonly path: string;
  readonly left: number;
  readonly of: number;
}

/** How many items of each list were left out; the lists of all agents, `agents[].kpis`, count as one. */
export function leftOut(issues: readonly Issue[]): readonly LeftOut[] {
  const kinds = new Map<string, { left: number; readonly lists: Map<string, number> }>();
  for (const { lost, list, items = 1 } of issues) {
    if (lost !== 'item' || !list) continue;
    const path = list.path.replace(/\[\d+\]/g, '[]');
    const kind = kinds.get(path) ?? { left: 0, lists: new Map<string, number>() };
    kind.left += items;
    kind.lists.set(list.path, list.of);
    kinds.set(path, kind);
  }
  return [...kinds].map(([path, { left, lists }]) => ({
    path,
    left,
    of: [...lists.values()].reduce((sum, of) => sum + of, 0),
  }));
}

/** What every figure of a document rests on, whichever element shows it; `null` are keys nobody knows. */
export const sharedSections: readonly (Section | null)[] = [
  'generatedAt',
  'freshFor',
  'timeZone',
  'period',
  'notice',
  'source',
  'team',
  null,
];
