import type { Tenure } from '../model/score/circles.js';
import type { Mark } from '../model/score/marks.js';
import { scorecards as en } from './en/scorecards.js';
import { shelf } from './shelf.js';

/** The words of the scorecards and of one agent's card. Texts come in already written for the language. */
export interface ScorecardWords {
  /** Of agents, or of rows that the document calls otherwise. */
  title(rows: string | null): string;
  readonly caption: string;
  /** What is said where not all names are shown. */
  readonly anonymous: string;
  readonly self: string;
  shown(shown: string, total: string, rows: string | null): string;
  readonly name: string;
  readonly mark: string;
  readonly tenure: string;
  months(months: number): string;
  /** What stands before the metrics a mark is for. */
  readonly marks: Readonly<Record<Mark, string>>;
  readonly nothingFlagged: string;
  readonly oneTeam: string;
  summary(coach: string, recognise: string, few: string): string;
  readonly search: string;
  notFound(text: string): string;
  readonly columns: string;
  readonly orderByNeed: string;
  readonly sortHint: string;
  /** The middle of those on a channel, of a tenure, or of all. */
  peers(middle: string, count: string, channel: string | null, tenure: Tenure | null): string;
  wholeTeam(middle: string, count: string): string;
  readonly fewPeers: string;
  overdue(count: string): string;
  /** Columns of the table: courses still to do, the last recognition, the kinds of cases. */
  readonly toDo: string;
  readonly lastPraised: string;
  readonly cases: string;
  /** That somebody handles far more of one kind of case than the team. */
  unlike(kind: string, share: string): string;
  readonly change: string;
  readonly low: string;
  readonly high: string;
  /** The marks of a bar, each after its sign; the range of marks is the last. */
  readonly legend: readonly string[];
  /** How marks are made, for the definition panel. */
  readonly technical: string;
  readonly notice: string;
  readonly noticeShort: string;
}

/** The scorecards' words in a format's language. */
export const scorecardWords = shelf<ScorecardWords>(en, async () => (await import('./id/scorecards.js')).scorecards);
