import type { Counted } from '../contract/catalogue.js';
import { common as en } from './en/common.js';
import { shelf } from './shelf.js';

/** What an element shows; used in "Nothing yet" and "left out". */
export type What = 'figures' | 'shifts' | 'answers' | 'agents';

/** The words every element shares. Texts come in already written for the language. */
export interface CommonWords {
  readonly loading: string;
  /** The element itself failed. */
  readonly broken: string;
  asOf(time: string): string;
  readonly soFar: string;
  readonly what: Readonly<Record<What, string>>;
  /** "1,284 answers"; for one thing only, English says "1 answer". */
  counted(counts: Counted, count: number, text: string): string;
  readonly table: string;
  readonly chart: string;
  readonly copy: string;
  readonly copied: string;
  readonly csv: string;
  readonly definition: string;
  /** Leads to the records behind the figures. */
  readonly drill: string;
  readonly more: string;
  readonly notMeasured: string;
  page(page: string, pages: string): string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** What an agent goes by where names are hidden. */
  alias(place: number): string;
}

/** The shared words in a format's language. */
export const commonWords = shelf<CommonWords>(en, async () => (await import('./id/common.js')).common);
