import type { Mark } from '../model/score/marks.js';
import { card as en } from './en/card.js';
import { shelf } from './shelf.js';

/** Why a figure carries its mark: beyond its target or its peers, or without the evidence. */
export type MarkReason = 'target' | 'peers' | 'few' | 'counted';

/** The words of one agent’s card. Texts come in already written for the language. */
export interface CardWords {
  since(date: string): string;
  /** What a mark says; the figure comes with its name. */
  because(mark: Mark, reason: MarkReason, figure: string, count: string): string;
  noFlags(name: string): string;
  readonly categories: string;
  weight(share: string): string;
  readonly critical: string;
  readonly goals: string;
  due(date: string): string;
  readonly notes: string;
  readonly recognitions: string;
  lastPraise(date: string): string;
  readonly chooseAgent: string;
  noAgent(id: string): string;
}

/** The card's words in a format's language. */
export const cardWords = shelf<CardWords>(en, async () => (await import('./id/card.js')).card);
