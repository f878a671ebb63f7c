import type { Mark } from '../model/score/marks.js';
import { scorecards as en } from './en/scorecards.js';
import { shelf } from './shelf.js';

/** Why a figure carries its mark: beyond its target or its peers, or without the evidence. */
export type MarkReason = 'target' | 'peers' | 'few' | 'counted';

/** The words of the scorecards and of one agent's card. Texts come in already written for the language. */
export interface ScorecardWords {
  /** Of agents, or of rows that the document calls otherwise. */
  title(rows: string | null): string;
  readonly caption: string;
  shown(shown: string, total: string, rows: string | null): string;
  readonly name: string;
  readonly mark: string;
  readonly tenure: string;
  months(months: number): string;
  since(date: string): string;
  /** What stands before the metrics a mark is for. */
  readonly marks: Readonly<Record<Mark, string>>;
  /** What a mark says; the figure comes with its name. */
  because(mark: Mark, reason: MarkReason, figure: string, count: string): string;
  readonly nothingFlagged: string;
  /** The same of one agent. */
  noFlags(name: string): string;
  readonly oneTeam: string;
  summary(coach: string, recognise: string, few: string): string;
  readonly search: string;
  notFound(text: string): string;
  readonly orderByNeed: string;
  readonly sortHint: string;
  peers(middle: string, count: string): string;
  readonly fewPeers: string;
  overdue(count: string): string;
  readonly change: string;
  readonly low: string;
  readonly high: string;
  readonly categories: string;
  weight(share: string): string;
  readonly critical: string;
  readonly goals: string;
  due(date: string): string;
  readonly notes: string;
  readonly recognitions: string;
  lastPraise(date: string): string;
  /** The marks of a bar, each after its sign; the range of marks is the last. */
  readonly legend: readonly string[];
  /** How marks are made, for the definition panel. */
  readonly technical: string;
  readonly notice: string;
  readonly noticeShort: string;
  readonly chooseAgent: string;
  noAgent(id: string): string;
}

/** The scorecards' words in a format's language. */
export const scorecardWords = shelf<ScorecardWords>(en, async () => (await import('./id/scorecards.js')).scorecards);
