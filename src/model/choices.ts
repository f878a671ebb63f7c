import type { LocalText, MetricsDocument } from '../contract/types.js';

/** One of what a server may be asked for. */
export interface Choice {
  readonly id: string;
  readonly label?: LocalText | null;
}

/** What a server may be asked for. */
export const cuts = ['period', 'channel'] as const;
export type Cut = (typeof cuts)[number];

/** What can be chosen: what the document offers, else the periods that the page lists. */
export function choicesOf(document: MetricsDocument, cut: Cut, listed: string | null): readonly Choice[] {
  const offered = document[`${cut}s`] ?? [];
  return offered.length > 0 || cut !== 'period' || !listed ? offered : choicesIn(listed);
}

/** `7d Last 7 days, 30d Last 30 days`: an id and what it is called, each choice after a comma. */
const choicesIn = (listed: string): readonly Choice[] =>
  listed.split(',').flatMap((each) => {
    const [id, ...label] = each.trim().split(/\s+/);
    return id ? { id, label: label.join(' ') || id } : [];
  });
