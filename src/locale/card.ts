import type { Mark } from '../model/score/marks.js';
import { card as en } from './en/card.js';
import { shelf } from './shelf.js';

/** Why a figure carries its mark: beyond its target or its peers, or without the evidence. */
export type MarkReason = 'target' | 'peers' | 'few' | 'counted';

/** The words of one agent’s card. Texts come in already written for the language. */
export interface CardWords {
  joined(date: string): string;
  readonly agreement: string;
  agreed(date: string, text: string): string;
  /** What came of it: the figure before and since, and what the change is worth. */
  since(metric: string, figures: string, verdict: string): string;
  readonly noDaily: string;
  readonly recognition: string;
  readonly noneYet: string;
  last(date: string): string;
  readonly focus: string;
  /** What a mark says; the figure comes with its name and its sample. */
  because(mark: Mark, reason: MarkReason, figure: string): string;
  readonly nothing: string;
  readonly contacts: string;
  readonly notes: string;
  more(count: string): string;
  readonly quality: string;
  criticalFails(count: number, text: string): string;
  disputed(count: string): string;
  calibration(points: string): string;
  weight(share: string): string;
  readonly critical: string;
  readonly training: string;
  done(date: string): string;
  due(date: string): string;
  overdue(date: string): string;
  readonly toDo: string;
  readonly goals: string;
  readonly mix: string;
  /** Of somebody of whom the document tells nothing but the name. */
  readonly bare: string;
  /** Who signs the printed card. */
  readonly signatures: readonly string[];
  readonly chooseAgent: string;
  noAgent(id: string): string;
}

/** The card's words in a format's language. */
export const cardWords = shelf<CardWords>(en, async () => (await import('./id/card.js')).card);
