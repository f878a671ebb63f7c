import type { Metric } from '../contract/catalogue.js';
import type { Channel, MetricsDocument } from '../contract/types.js';
import type { Mark } from '../model/score-grid.js';
import { commonWords } from './common.js';
import { scorecards as en } from './en/scorecards.js';
import type { Format } from './format.js';
import { shelf } from './shelf.js';
import { metricLabel } from './metrics.js';

/** Why a figure carries its mark: beyond its target or its peers, or without the evidence. */
export type MarkReason = 'target' | 'peers' | 'few' | 'unsure' | 'counted';

/** The words of the scorecards and of one agent's card. Texts come in already written for the language. */
export interface ScorecardWords {
  readonly title: string;
  /** For rows that the document calls otherwise. */
  titleOf(rows: string): string;
  readonly cardTitle: string;
  readonly caption: string;
  readonly captionUnmarked: string;
  lastDays(days: string): string;
  shown(shown: string, total: string, rows: string | null): string;
  readonly agent: string;
  readonly name: string;
  readonly mark: string;
  readonly tenureLabel: string;
  tenure(months: number, years: string, rest: string): string;
  since(date: string): string;
  readonly marks: Readonly<Record<Mark, (metrics: string) => string>>;
  /** What a mark says, as a sentence. */
  because(mark: Mark, reason: MarkReason, name: string, metric: string, value: string, count: string): string;
  readonly nothingFlagged: string;
  readonly oneTeam: string;
  summary(coach: string, recognise: string, few: string): string;
  summaryUnmarked(total: string, rows: string, metric: string | null, middle: string | null): string;
  readonly search: string;
  readonly searchName: string;
  notFound(text: string): string;
  readonly orderByNeed: string;
  sortBy(column: string): string;
  readonly sortHint: string;
  peers(middle: string, count: string): string;
  readonly peersColumn: string;
  readonly fewPeers: string;
  training(done: string, total: string, overdue: string | null): string;
  readonly target: string;
  readonly value: string;
  readonly likely: string;
  readonly change: string;
  low(metric: string): string;
  high(metric: string): string;
  sample(metric: string, noun: string): string;
  readonly categories: string;
  weight(share: string): string;
  readonly critical: string;
  readonly goals: string;
  due(date: string): string;
  readonly reached: string;
  readonly notReached: string;
  readonly notes: string;
  readonly recognitions: string;
  lastPraise(date: string): string;
  readonly noPraise: string;
  open(name: string): string;
  readonly legend: Readonly<Record<'target' | 'middle' | 'likely' | 'range' | 'few', string>>;
  /** How marks are made, for the definition panel. */
  readonly technical: string;
  readonly notice: string;
  readonly noticeShort: string;
  readonly chooseAgent: string;
  noAgent(id: string): string;
}

/** The scorecards' words in a format's language. */
export const scorecardWords = shelf<ScorecardWords>(en, async () => (await import('./id/scorecards.js')).scorecards);

/** What the document calls its rows; null for agents. */
export const rowsName = ({ team }: MetricsDocument, format: Format): string | null => {
  const rows = team?.rows;
  const english = typeof rows === 'object' ? rows?.['en'] : rows;
  return rows == null || english === 'agents' ? null : format.text(rows);
};

/** A metric as narrow places say it: "FCR" of "First contact resolution (FCR)"; with its channel where it has one. */
export function shortLabel(metric: Metric, channel: Channel | null, format: Format): string {
  const label = metricLabel(metric, format);
  const short = /\(([^()]{2,6})\)$/.exec(label)?.[1] ?? label;
  return channel ? `${short}, ${format.text(channel.label ?? channel.id)}` : short;
}

/** A metric by its whole name, with its channel where it has one. */
export function wholeLabel(metric: Metric, channel: Channel | null, format: Format): string {
  const label = metricLabel(metric, format);
  return channel ? `${label}, ${format.text(channel.label ?? channel.id)}` : label;
}

/** What a metric's sample counts, by itself: "answers". */
export const nounOf = ({ counts }: Metric, format: Format): string => commonWords(format).counted(counts, 2, '').trim();

/** A tenure in months as years and months. */
export function tenureText(months: number | null, format: Format): string {
  if (months === null) return '';
  return scorecardWords(format).tenure(months, format.number(Math.floor(months / 12)), format.number(months % 12));
}
