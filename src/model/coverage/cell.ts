import type { Instant } from '../../contract/types.js';
import type { DayHour } from './days.js';
import { type CellFacts, joinedFacts, tenths } from './facts.js';

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
}

const noFacts: CellFacts = {
  contacts: null,
  forecast: null,
  demand: null,
  basis: null,
  scheduled: null,
  required: null,
  net: null,
  present: null,
  answered: null,
  'service-level': null,
  handleTime: null,
  load: null,
  isEstimate: false,
  isPartial: false,
};

/** A cell from the same hour of one or several days. */
export function newCell(
  hours: readonly DayHour[],
  { measure, steps, isIntraday }: CellTerms,
  time: CoverageCell['time'],
): CoverageCell {
  // The open hours with figures; if there are none, closed ones, so that contacts at night are not lost.
  const known = hours.filter(({ facts }) => facts);
  const open = known.filter(({ kind }) => kind === 'measured');
  const measured = open.length > 0 ? open : known;
  const facts = measured.length > 0 ? joinedFacts(measured.flatMap((hour) => hour.facts ?? []), 'mean') : noFacts;
  const value = facts[measure];
  const short = isIntraday ? measured.filter(isShortHour) : [];
  const nobodyIn = measured.filter((hour) => hour.isNobody).length;
  const isNobody = isIntraday && nobodyIn > 0 && facts.scheduled === 0;
  const isShort = isNobody || (facts.net ?? 0) < 0;
  // A tenth of a person short takes a whole one to mend, so shortage is rounded up before it is put on a step.
  const people = Math.ceil(-(facts.net ?? 0));
  return {
    state: isNobody && (measure === 'net' || measure === 'scheduled') ? 'nobody' : stateOf(hours, value, measure),
    value,
    facts,
    isShort,
    isNobody,
    level: isShort ? Math.max(1, steps.filter((step) => people >= step).length) : 0,
    weeks: measured.filter((hour) => hour.facts?.[measure] != null).length,
    shortIn: short.length,
    nobodyIn,
    affected: isShort ? affected(facts, measured, short) : null,
    time,
    start: (hours.length === 1 && hours[0]?.start) || null,
  };
}

function stateOf(hours: readonly DayHour[], value: number | null, measure: CoverageMeasure): CellState {
  if (value !== null) return value === 0 && (measure === 'contacts' || measure === 'forecast') ? 'zero' : 'value';
  const [first] = hours;
  const isAlike = first && hours.every(({ kind }) => kind === first.kind);
  return isAlike && (first.kind === 'closed' || first.kind === 'no-such-hour') ? first.kind : 'no-data';
}

const isShortHour = ({ facts, isNobody }: DayHour): boolean => isNobody || (facts?.net ?? 0) < 0;

function affected({ demand }: CellFacts, measured: readonly DayHour[], short: readonly DayHour[]): number | null {
  if (demand === null || short.length === measured.length) return demand;
  const counted = measured.filter(({ facts }) => facts?.demand != null && !facts.isPartial);
  const met = counted.reduce((sum, hour) => (short.includes(hour) ? sum + (hour.facts?.demand ?? 0) : sum), 0);
  return counted.length > 0 ? tenths(met / counted.length) : null;
}
