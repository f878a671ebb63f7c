import { heatmap as en } from './en/heatmap.js';
import { shelf } from './shelf.js';

/** What the cells count; as `CoverageMeasure` of the model. */
export type SaidMeasure = 'net' | 'contacts' | 'forecast' | 'scheduled' | 'required' | 'service-level';

/** What a cell is; as `CellState` of the model. */
export type SaidState = 'value' | 'zero' | 'nobody' | 'no-data' | 'closed' | 'no-such-hour';

/** Where the number of people needed comes from. */
export type SaidSource = 'given' | 'estimate' | 'both' | 'none';

/** One hour, its numbers already written. */
export interface SaidHour {
  /** "Tuesday 19:00". */
  readonly name: string;
  readonly measure: SaidMeasure;
  readonly state: SaidState;
  readonly isPast: boolean;
  readonly value: string | null;
  /** The number behind `value`, for singular and plural. */
  readonly count: number;
  readonly scheduled: string | null;
  readonly required: string | null;
  /** Scheduled minus needed; `null` when not known. */
  readonly net: number | null;
  /** The same without its sign, written. */
  readonly people: string;
}

/** What the tooltip adds to an hour. */
export interface SaidDetails extends SaidHour {
  readonly contacts: string | null;
  readonly forecast: string | null;
  /** Contacts against forecast: "+3". */
  readonly difference: string | null;
  readonly present: string | null;
  /** Share answered in time. */
  readonly answered: string | null;
  /** How many weeks are behind the hour; `null` for a single date. */
  readonly weeks: { readonly measured: number; readonly short: number; readonly nobody: number } | null;
  readonly isForecast: boolean;
  readonly isPartial: boolean;
  /** The work that comes in: contacts an hour, the time of one, and people without a pause. */
  readonly workload: { readonly contacts: string; readonly handleTime: string; readonly people: string } | null;
  /** More work comes in than the people scheduled can handle. */
  readonly isGrowing: boolean;
}

/** One gap, already written. */
export interface SaidGap {
  /** "Tue 17 Nov 18:00–21:00". */
  readonly when: string;
  readonly isNobody: boolean;
  readonly isPast: boolean;
  /** People short: "3" or "2–3"; `null` when not known. */
  readonly short: string | null;
  readonly most: number;
  readonly scheduled: string | null;
  readonly required: string | null;
  readonly contacts: string | null;
  readonly count: number;
  readonly isForecast: boolean;
  /** Whether it is a mean of several weeks. */
  readonly isMean: boolean;
}

/** What the people needed rest on. */
export interface SaidTerms {
  readonly source: SaidSource;
  readonly share: string | null;
  readonly within: string | null;
  readonly occupancy: string | null;
  readonly shrinkage: string | null;
  readonly concurrency: string | null;
}

type Named = 'enough' | 'spare' | Exclude<SaidState, 'value'>;

/** The words of `<pantau-shift-heatmap>`. */
export interface HeatmapWords {
  readonly titles: Readonly<Record<SaidMeasure, string>>;
  /** What the cells count; `needed` is how the need was found, as `level` writes it. */
  readonly captions: Readonly<Record<SaidMeasure, (needed: string, within: string | null) => string>>;
  level(share: string, within: string, isPart: boolean): string;
  /** The mean of several weeks. */
  mean(weeks: number, range: string): string;
  readonly basis: Readonly<Record<'contacts' | 'forecast' | 'both', string>>;
  leftOut(names: string): string;
  canWait(channel: string): string;
  /** From a time of one day to a time of another. */
  fromTo(from: string, to: string): string;
  /** A number of a measure: "41 contacts", "4 scheduled". */
  readonly numbers: Readonly<Record<Exclude<SaidMeasure, 'net'>, (number: string, count: number) => string>>;
  short(people: string): string;
  spare(people: string): string;
  readonly states: Readonly<Record<Named, string>>;
  /** Hours still to come whose figures are not there yet. */
  readonly notYet: string;
  /** States as sentences. */
  readonly sentences: Readonly<Record<'closed' | 'no-data' | 'nobody' | 'no-such-hour', string>>;
  workload(contacts: string, handleTime: string, people: string): string;
  growing(people: string): string;
  came(contacts: string, difference: string | null, isPartial: boolean): string;
  expected(contacts: string, isBasis: boolean): string;
  present(present: string, scheduled: string): string;
  weeks(measured: number, short: number, nobody: number): string;
  readonly gapTitle: string;
  shortOf(people: string, most: number): string;
  affected(contacts: string, count: number, isMean: boolean, isForecast: boolean): string;
  /** Contacts that met too few people, at the end of a sentence. */
  met(contacts: string): string;
  gapChat(gap: SaidGap): string;
  gapsWorstFirst(count: number): string;
  worst(gaps: number, worst: string): string;
  copyGap(when: string): string;
  readonly copyAll: string;
  readonly copied: string;
  more(count: string): string;
  readonly fewer: string;
  readonly noGap: string;
  /** Hours without figures, so that nobody takes them for covered. */
  noGapKnown(hours: string, count: number): string;
  readonly noNeed: string;
  mostAt(hour: string): string;
  today(day: string): string;
  readonly now: string;
  about(terms: SaidTerms, isMean: boolean): readonly string[];
  readonly columns: Readonly<Record<HeatmapColumn, string>>;
}

export type HeatmapColumn =
  | 'day'
  | 'time'
  | 'state'
  | 'scheduled'
  | 'required'
  | 'net'
  | 'present'
  | 'contacts'
  | 'forecast'
  | 'handleTime'
  | 'answered'
  | 'weeks';

/** The words of the heatmap in a format's language. */
export const heatmapWords = shelf<HeatmapWords>(en, async () => (await import('./id/heatmap.js')).heatmap);
