import type { CellState, CoverageMeasure } from '../model/coverage/cell.js';
import type { Basis } from '../model/coverage/facts.js';
import type { Gap } from '../model/coverage/gaps.js';
import { heatmap as en } from './en/heatmap.js';
import { shelf } from './shelf.js';

/** The words of `<pantau-shift-heatmap>`. Numbers, days and hours come in already written. */
export interface HeatmapWords {
  /** What is shown unless told otherwise. */
  readonly staffing: string;
  /** The element's name, from the name of what it shows. */
  byHour(what: string): string;
  /** What its numbers are, where its name does not say it. */
  readonly meaning: Readonly<Partial<Record<CoverageMeasure, string>>>;
  /** What the need is an estimate for. */
  level(share: string, within: string): string;
  answered(within: string): string;
  /** How the service level reads where it was not measured. */
  readonly unmeasured: string;
  /** `null` where more work comes in than those scheduled can handle. */
  expectedLevel(share: string | null): string;
  tooBusy(limit: string): string;
  /** The mean of several weeks. */
  mean(weeks: number, range: string): string;
  readonly basis: Readonly<Record<Basis, string>>;
  leftOut(names: string): string;
  /** An event whose date nobody has settled yet. */
  readonly tentative: string;
  canWait(channel: string): string;
  /**
   * A number of a measure: "41 contacts", "4 scheduled"; a difference is written without its sign: "short 2" or
   * "2 spare". Less than one person more than needed is enough.
   */
  readonly numbers: Readonly<Record<CoverageMeasure, (number: string, count: number) => string>>;
  /** The figures of `not-yet` may still arrive; what is over and has none is `no-data`. */
  readonly states: Readonly<Record<'not-yet' | Exclude<CellState, 'value'>, string>>;
  workload(contacts: string, handleTime: string, people: string): string;
  /** The shift an hour lies in, and the day it began on where that is the day before. */
  shift(name: string, day: string | null): string;
  /** The numbers of an hour that came twice. */
  twice(rounds: readonly string[]): string;
  growing(people: string): string;
  came(contacts: string, difference: string | null, isPartial: boolean): string;
  expected(contacts: string, isBasis: boolean): string;
  present(present: string, scheduled: string): string;
  weeks(measured: number, short: number, nobody: number): string;
  readonly onShift: string;
  readonly absent: string;
  next(when: string): string;
  readonly gapTitle: string;
  /** Opens the panel where people are moved to see what it would do. */
  readonly whatIf: string;
  affected(contacts: string, count: number, isMean: boolean, isForecast: boolean): string;
  chat(gap: Pick<Gap, 'isNobody' | 'isPast'>, when: string, scheduled: string | null, required: string | null): string;
  /** How many gaps, before a list of them or before the worst. */
  gaps(count: number, worst: string | null): string;
  copyGap(when: string): string;
  readonly copyAll: string;
  more(count: string): string;
  readonly noGap: string;
  /** Hours of which it is not known, so that nobody takes them for covered. */
  noGapKnown(hours: string, count: number): string;
  mostAt(hour: string, isLeast: boolean): string;
  /** The hour furthest from what was planned. */
  watch(hour: string): string;
  today(day: string): string;
  readonly now: string;
  readonly about: {
    readonly short: string;
    /** `people` is how many, of an hour. */
    needed(people: string | null, share: string, within: string, occupancy: string | null): string;
    /** The document says how many are needed. */
    readonly given: string;
    readonly estimate: string;
    concurrency(contacts: string): string;
    shrinkage(share: string): string;
  };
  /** In the order of the table. */
  readonly columns: Readonly<Record<'day' | 'time' | 'state' | Field, string>>;
}

/** The numbers of an hour that the table shows. */
export type Field = CoverageMeasure | 'handleTime' | 'present' | 'weeks';

/** The words of the heatmap in a format's language. */
export const heatmapWords = shelf<HeatmapWords>(en, async () => (await import('./id/heatmap.js')).heatmap);
