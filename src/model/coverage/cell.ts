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
  readonly isNobody: boolean;
  /** Step of severity, from 1, where fewer people are on than needed, or nobody; else 0. */
  readonly level: number;
  /** Weeks behind the number shown. */
  readonly weeks: number;
  /** In how many of the weeks people were short, or nobody was on. */
  readonly shortIn: number;
  /** In how many nobody was on. */
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
  const all = factsOf(measured);
  const facts = joinedFacts(all, true);
  const value = facts[measure];
  const short = isIntraday ? measured.filter((hour) => hour.isNobody || (hour.facts?.net ?? 0) < 0) : [];
  const nobodyIn = isIntraday ? measured.filter((hour) => hour.isNobody).length : 0;
  const isNobody = nobodyIn > 0 && facts.scheduled === 0;
  // A tenth of a person short takes a whole one to mend, so shortage is rounded up before it is put on a step.
  const people = Math.ceil(-(facts.net ?? 0));
  return {
    state: isNobody && (measure === 'net' || measure === 'scheduled') ? 'nobody' : stateOf(hours, value, measure),
    value,
    facts,
    isNobody,
    level: isNobody || people > 0 ? Math.max(1, steps.filter((step) => people >= step).length) : 0,
    weeks: all.filter((each) => each[measure] !== null).length,
    shortIn: short.length,
    nobodyIn,
    affected: isNobody || people > 0 ? affected(facts, measured, short) : null,
    time,
    start: (hours.length === 1 && hours[0]?.start) || null,
  };
}

const factsOf = (hours: readonly DayHour[]): readonly CellFacts[] => hours.flatMap(({ facts }) => facts ?? []);

function stateOf(hours: readonly DayHour[], value: number | null, measure: CoverageMeasure): CellState {
  if (value !== null) return value === 0 && (measure === 'contacts' || measure === 'forecast') ? 'zero' : 'value';
  const kinds = new Set(hours.map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size === 1 && (kind === 'closed' || kind === 'no-such-hour') ? kind : 'no-data';
}

/** Contacts that met too few people: those of the hour; over several weeks those of the short ones, as a mean of all. */
function affected({ demand }: CellFacts, measured: readonly DayHour[], short: readonly DayHour[]): number | null {
  if (demand === null || short.length === measured.length) return demand;
  const counted = measured.filter(({ facts }) => facts?.demand != null && !facts.isPartial);
  const met = counted.reduce((sum, hour) => sum + (short.includes(hour) ? (hour.facts?.demand ?? 0) : 0), 0);
  return counted.length > 0 ? tenths(met / counted.length) : null;
}
