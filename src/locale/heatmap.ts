import { heatmap as en } from './en/heatmap.js';
import { shelf } from './shelf.js';

/** What the cells count; as `CoverageMeasure` of the model. */
export type SaidMeasure = 'net' | 'contacts' | 'forecast' | 'scheduled' | 'required' | 'service-level';

/** What a cell is; as `CellState` of the model. */
export type SaidState = 'value' | 'zero' | 'nobody' | 'no-data' | 'closed' | 'no-such-hour';

/** Where the number of people needed comes from. */
export type SaidSource = 'given' | 'estimate' | 'both' | 'none';

/** What the contacts behind it are. */
export type SaidBasis = 'contacts' | 'forecast' | 'both' | 'none';

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

/** The words of `<pantau-shift-heatmap>`. */
export interface HeatmapWords {
  title(measure: SaidMeasure, channel: string | null): string;
  caption(measure: SaidMeasure, terms: SaidTerms): string;
  /** The days shown: one week, or the mean of several. */
  window(range: string, weeks: number): string;
  basis(basis: SaidBasis): string;
  leftOut(names: string): string;
  canWait(channel: string): string;
  /** "Mon 16": a weekday with its day of the month. */
  weekdayOf(weekday: string, date: string): string;
  /** "Tue 17 Nov 19:00". */
  at(day: string, clock: string): string;
  /** "Tue 17 Nov 18:00–21:00". */
  during(day: string, clocks: string): string;
  /** From a time of one day to a time of another. */
  fromTo(from: string, to: string): string;
  hour(hour: SaidHour): string;
  details(hour: SaidDetails): readonly string[];
  /** The state of an hour in a column of its own. */
  state(hour: SaidHour): string;
  readonly gapTitle: string;
  gap(gap: SaidGap): string;
  gapSentence(gap: SaidGap): string;
  /** One gap in a list for a chat. */
  gapLine(gap: SaidGap): string;
  /** One gap, as one asks for help. */
  gapChat(gap: SaidGap): string;
  gapListChat(about: string, count: number, lines: readonly string[]): string;
  copyGap(when: string): string;
  readonly copyAll: string;
  readonly copied: string;
  more(count: string): string;
  readonly fewer: string;
  readonly noGap: string;
  /** Hours without figures, so that nobody takes them for covered. */
  noGapKnown(hours: string, count: number): string;
  readonly noNeed: string;
  /** What is shown, and of which days. */
  sentenceAbout(title: string, window: string): string;
  sentence(title: string, window: string, gaps: number, worst: string): string;
  sentenceWithout(title: string, window: string, text: string): string;
  mostAt(hour: string): string;
  today(day: string): string;
  readonly now: string;
  readonly legend: Readonly<
    Record<'enough' | 'spare' | 'nobody' | 'zero' | 'no-data' | 'closed' | 'no-such-hour', string>
  >;
  /** "short 1, 2, 3+". */
  legendShort(steps: string): string;
  /** Hours that are short or spare by so many people. */
  run(kind: 'short' | 'spare', amount: string): string;
  readonly grid: string;
  readonly about: (terms: SaidTerms, isMean: boolean) => readonly string[];
  readonly columns: Readonly<
    Record<
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
      | 'weeks',
      string
    >
  >;
}

/** The words of the heatmap in a format's language. */
export const heatmapWords = shelf<HeatmapWords>(en, async () => (await import('./id/heatmap.js')).heatmap);
