import type { Instant } from '../contract/types.js';
import { type CellFacts, meanFacts, noFacts } from './cell-facts.js';
import type { DayHour } from './day-hour.js';

export type CoverageMeasure = 'net' | 'contacts' | 'forecast' | 'scheduled' | 'required' | 'service-level';

/**
 * What a cell is. `zero`: measured, and no contacts. `nobody`: open, and nobody scheduled. `no-data`: no figure.
 * `no-such-hour`: the clocks skipped it.
 */
export type CellState = 'value' | 'zero' | 'nobody' | 'no-data' | 'closed' | 'no-such-hour';

/** One cell of the picture. */
export interface CoverageCell {
  readonly state: CellState;
  /** The number of the measure shown; `null` where there is none. */
  readonly value: number | null;
  readonly facts: CellFacts;
  /** Whether the hour lacks people: fewer than needed, or nobody on. */
  readonly isShort: boolean;
  readonly isNobody: boolean;
  /** Step of severity, from 1, where people are short; else 0. */
  readonly level: number;
  /** Weeks behind the number shown. */
  readonly weeks: number;
  /** In how many of the weeks people were short, and in how many nobody was on. */
  readonly shortIn: number;
  readonly nobodyIn: number;
  /** Contacts that met too few people: those of the hour, over several weeks those of the short ones, as a mean. */
  readonly affected: number | null;
  /** Against the document's own time; `null` where the cell is no single hour, or no day shown is today. */
  readonly time: 'past' | 'now' | 'future' | null;
  /** The slot the cell begins with, where it is a single hour. */
  readonly start: Instant | null;
}

export interface CellTerms {
  readonly measure: CoverageMeasure;
  readonly steps: readonly number[];
  readonly isIntraday: boolean;
  readonly time: CoverageCell['time'];
}

/** A cell from the same hour of one or several days. */
export function newCell(hours: readonly DayHour[], { measure, steps, isIntraday, time }: CellTerms): CoverageCell {
  const measured = measuredHours(hours);
  const facts = measured.length > 0 ? meanFacts(measured.map((hour) => hour.facts)) : noFacts;
  const value = measureOf(facts, measure);
  const short = measured.filter(isShortHour);
  const nobodyIn = measured.filter((hour) => hour.isNobody).length;
  const isNobody = isIntraday && nobodyIn > 0 && facts.scheduled === 0;
  const isShort = isNobody || (facts.net ?? 0) < 0;
  return {
    state: stateOf(hours, measure, value, isNobody),
    value,
    facts,
    isShort,
    isNobody,
    level: isShort ? levelOf(-(facts.net ?? 0), steps) : 0,
    weeks: measured.filter((hour) => measureOf(hour.facts, measure) !== null).length,
    shortIn: isIntraday ? short.length : 0,
    nobodyIn,
    affected: isShort ? affectedContacts(facts, measured, short) : null,
    time,
    start: hours.length === 1 ? (hours[0]?.start ?? null) : null,
  };
}

type MeasuredHour = DayHour & { readonly facts: CellFacts };

/** The open hours with figures; if there are none, closed ones, so that contacts at night are not lost. */
function measuredHours(hours: readonly DayHour[]): readonly MeasuredHour[] {
  const known = hours.filter((hour): hour is MeasuredHour => hour.facts !== null);
  const open = known.filter((hour) => hour.kind === 'measured');
  return open.length > 0 ? open : known;
}

const isShortHour = (hour: MeasuredHour): boolean => hour.isNobody || (hour.facts.net ?? 0) < 0;

function measureOf(facts: CellFacts, measure: CoverageMeasure): number | null {
  if (measure !== 'service-level') return facts[measure];
  return facts.answered && facts.answered.whole > 0 ? facts.answered.part / facts.answered.whole : null;
}

function stateOf(
  hours: readonly DayHour[],
  measure: CoverageMeasure,
  value: number | null,
  isNobody: boolean,
): CellState {
  if (isNobody && (measure === 'net' || measure === 'scheduled')) return 'nobody';
  if (value === 0 && (measure === 'contacts' || measure === 'forecast')) return 'zero';
  if (value !== null) return 'value';
  if (hours.length === 0) return 'no-data';
  if (hours.every((hour) => hour.kind === 'closed')) return 'closed';
  return hours.every((hour) => hour.kind === 'no-such-hour') ? 'no-such-hour' : 'no-data';
}

// A tenth of a person short takes a whole one to mend, so shortage is rounded up before it is put on a step.
function levelOf(shortage: number, steps: readonly number[]): number {
  const people = Math.ceil(shortage);
  return Math.max(1, steps.filter((step) => people >= step).length);
}

function affectedContacts(
  facts: CellFacts,
  measured: readonly MeasuredHour[],
  short: readonly MeasuredHour[],
): number | null {
  if (facts.demand === null || short.length === measured.length) return facts.demand;
  const counted = measured.filter((hour) => hour.facts.demand !== null && !hour.facts.isPartial);
  const total = counted.filter(isShortHour).reduce((sum, hour) => sum + (hour.facts.demand ?? 0), 0);
  return counted.length > 0 ? Math.round((total / counted.length) * 10) / 10 : null;
}
