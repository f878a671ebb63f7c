import type { MetricsDocument } from './contract/types.js';
import type { Selection } from './feed/selection.js';
import type { View } from './feed/view.js';
import type { Proposal } from './model/coverage/what-if.js';

export type { Proposal };

/** Where an element stands with its figures. */
export type MetricsState = 'loading' | 'ready' | 'stale' | 'empty' | 'error' | 'auth';

/** What is wrong, for the page: the cause, a sentence in the element's language, and the place in the document. */
export interface MetricsError {
  readonly cause: string;
  readonly message: string;
  readonly path?: string;
  readonly expected?: string;
  readonly found?: string;
}

export interface StateDetail {
  readonly state: MetricsState;
  readonly previous: MetricsState | null;
  readonly error?: MetricsError;
}

type Picked = { readonly [Key in keyof Selection]: Selection[Key] | undefined };

/** Where the reader wants to go from the figures to the records behind them: what is shown and what is picked. */
export interface Drill extends Picked {
  readonly period: MetricsDocument['period'];
  readonly team: MetricsDocument['team'];
  readonly source: MetricsDocument['source'];
}

declare global {
  interface HTMLElementEventMap {
    'pantau-state': CustomEvent<StateDetail>;
    'pantau-select': CustomEvent<Selection>;
    'pantau-view': CustomEvent<View>;
    /** The reader copied what they tried on the heatmap; nothing else is changed by it. */
    'pantau-proposal': CustomEvent<Proposal>;
    'pantau-drill': CustomEvent<Drill>;
  }
}
