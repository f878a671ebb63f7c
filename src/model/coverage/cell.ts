import type { Instant } from '../../contract/types.js';
import type { DayHour } from './days.js';
import { type CellFacts, joinedFacts, tenths } from './facts.js';
import { busyShare, expectedLevel, type StaffingTerms } from './staffing.js';

export const measures = [
  'net',
  'contacts',
  'forecast',
  'difference',
  'scheduled',
  'required',
  'presence',
  'service-level',
  'occupancy',
] as const;
export type CoverageMeasure = (typeof measures)[number];

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
  /** Whether fewer people are on than needed, or nobody. */
  readonly isShort: boolean;
  /**
   * How far from what it should be: 1 to 3 where people are missing, agents too busy, or more contacts came in than
   * chance explains; −1 and −2 where there is some to spare; else 0.
   */
  readonly level: number;
  /** Whether the service level shown was not measured, but is expected from the agents scheduled. */
  readonly isExpected: boolean;
  /** Weeks behind the number shown. */
  readonly weeks: number;
  /** In how many of the weeks people were short, or nobody was on. */
  readonly shortIn: number;
  /** In how many nobody was on. */
  readonly nobodyIn: number;
  /** Contacts that met too few people: those of the hour, over several weeks those of the short ones, as a mean. */
  readonly affected: number | null;
  /** The number each time, where the clocks went back and the hour came twice; else none. */
  readonly rounds: readonly (number | null)[];
  /** Against the document's own time; `null` where the cell is no single hour, or no day shown is today. */
  readonly time: 'past' | 'now' | 'future' | null;
  /** The slot the cell begins with, where it is a single hour. */
  readonly start: Instant | null;
}

export interface CellTerms {
  readonly measure: CoverageMeasure;
  readonly steps: readonly number[];
  readonly terms: StaffingTerms;
}

/** What is nothing without people: where nobody is on, that is what there is to say. */
const aboutPeople: readonly CoverageMeasure[] = ['net', 'scheduled', 'occupancy'];

/** A cell from the same hour of one or several days. */
export function newCell(
  hours: readonly DayHour[],
  options: CellTerms,
  time: CoverageCell['time'],
): CoverageCell {
  const { measure, terms } = options;
  const only = hours.length === 1 ? hours[0] : null;
  // The open hours with figures; if there are none, closed ones, so that contacts at night are not lost.
  const known = hours.filter(({ facts }) => facts);
  const open = known.filter(({ kind }) => kind === 'measured');
  const measured = open.length > 0 ? open : known;
  const all = factsOf(measured);
  const joined = joinedFacts(all, true);
  const facts = reckoned(joined, measure, terms);
  const value = facts[measure];
  const short = terms.intraday ? measured.filter((hour) => hour.isNobody || (hour.facts?.net ?? 0) < 0) : [];
  const nobodyIn = terms.intraday ? measured.filter((hour) => hour.isNobody).length : 0;
  const isNobody = nobodyIn > 0 && facts.scheduled === 0;
  const isShort = isNobody || (facts.net ?? 0) < 0;
  const weeks = all.filter((each) => each[measure] !== null).length;
  const isExpected = measure === 'service-level' && facts !== joined && value !== null;
  return {
    state: isNobody && (aboutPeople.includes(measure) || isExpected) ? 'nobody' : stateOf(hours, facts, measure),
    value,
    facts,
    isNobody,
    isShort,
    level: value === null ? 0 : levelOf(value, facts, weeks, options),
    isExpected,
    weeks,
    shortIn: short.length,
    nobodyIn,
    affected: isShort ? affected(facts, measured, short) : null,
    rounds: (only?.rounds ?? []).map((each) => reckoned(each, measure, terms)[measure]),
    time,
    start: only?.start ?? null,
  };
}

const factsOf = (hours: readonly DayHour[]): readonly CellFacts[] => hours.flatMap(({ facts }) => facts ?? []);

/** Adds what is reckoned from agents and work only where it is shown: of a service level, what nobody measured. */
function reckoned(facts: CellFacts, measure: CoverageMeasure, terms: StaffingTerms): CellFacts {
  if (measure === 'occupancy') return { ...facts, occupancy: busyShare(facts, terms) };
  if (measure !== 'service-level' || facts[measure] !== null) return facts;
  return { ...facts, [measure]: expectedLevel(facts, terms) };
}

/** People above the need from which an hour has some to lend. */
const strongSpare = 3;

function levelOf(value: number, { forecast }: CellFacts, weeks: number, { measure, steps, terms }: CellTerms): number {
  if (measure === 'occupancy') return terms.busyAbove !== null && value > terms.busyAbove ? 2 : 0;
  if (measure === 'difference') {
    // Contacts at random stay within two square roots of their number nineteen times in twenty; then by quarters.
    if (Math.abs(value) * Math.sqrt((forecast ?? 0) * weeks) < 2) return 0;
    return Math.max(-2, Math.min(3, Math.sign(value) * Math.ceil(Math.abs(value) * 4)));
  }
  if (measure !== 'net' && measure !== 'presence') return 0;
  if (value >= 0) return value < 1 ? 0 : value < strongSpare ? -1 : -2;
  // A tenth of a person short takes a whole one to mend, so shortage is rounded up before it is put on a step.
  const people = Math.ceil(-value);
  return toneStep(Math.max(1, steps.filter((step) => people >= step).length), steps);
}

/** One of three strengths for one of so many steps. */
export const toneStep = (step: number, steps: readonly number[]): number => Math.ceil((step * 3) / steps.length);

function stateOf(hours: readonly DayHour[], facts: CellFacts, measure: CoverageMeasure): CellState {
  const value = facts[measure];
  if (value !== null) return value === 0 && (measure === 'contacts' || measure === 'forecast') ? 'zero' : 'value';
  const kinds = new Set(hours.map(({ kind }) => kind));
  const [kind] = kinds;
  if (kinds.size === 1 && (kind === 'closed' || kind === 'no-such-hour')) return kind;
  // Where nobody made contact, nobody could be answered late.
  return measure === 'service-level' && facts.demand === 0 ? 'zero' : 'no-data';
}

/** Contacts that met too few people: those of the hour; over several weeks those of the short ones, as a mean of all. */
function affected({ demand }: CellFacts, measured: readonly DayHour[], short: readonly DayHour[]): number | null {
  if (demand === null || short.length === measured.length) return demand;
  const counted = measured.filter(({ facts }) => facts?.demand != null && !facts.isPartial);
  const met = counted.reduce((sum, hour) => sum + (short.includes(hour) ? (hour.facts?.demand ?? 0) : 0), 0);
  return counted.length > 0 ? tenths(met / counted.length) : null;
}
