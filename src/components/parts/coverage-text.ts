import type { Format } from '../../locale/format.js';
import { heatmapWords, type SaidDetails, type SaidGap, type SaidHour, type SaidTerms } from '../../locale/heatmap.js';
import {
  at,
  captionText,
  gapLine,
  gapSentence,
  hourDetails,
  hourText,
  listed,
  windowSentence,
} from '../../locale/heatmap-sentences.js';
import type { Coverage } from '../../model/coverage.js';
import type { CoverageCell, CoverageMeasure } from '../../model/coverage-cell.js';
import { dayOf, dayNumber } from '../../model/day.js';
import type { Gap, Range } from '../../model/gaps.js';

/** A number of people or contacts: whole where it is whole, else to a tenth. */
function tenths(value: number | null, format: Format): string | null {
  return value === null ? null : written(value, format);
}

// A picture writes the same few small numbers hundreds of times.
const texts = new WeakMap<Format, Map<number, string>>();

function written(value: number, format: Format): string {
  const known = texts.get(format) ?? new Map<number, string>();
  if (known.size === 0) texts.set(format, known);
  const text = known.get(value) ?? format.number(value, 1);
  if (known.size < 1000) known.set(value, text);
  return text;
}

/** The number a cell shows. */
export function valueText(value: number | null, measure: CoverageMeasure, format: Format): string | null {
  if (value === null) return null;
  return measure === 'service-level' ? format.share(value, 0) : written(value, format);
}

export function channelText({ channel }: Coverage, format: Format): string | null {
  return channel && format.text(channel.label ?? channel.id);
}

export function titleText(coverage: Coverage, format: Format): string {
  return listed(heatmapWords(format).titles[coverage.measure], channelText(coverage, format));
}

/** What the numbers are, the days they are from, and what they leave out. */
export function captionTexts(coverage: Coverage, format: Format): readonly string[] {
  const words = heatmapWords(format);
  const { measure, leftOut, terms } = coverage;
  const basis = measure === 'net' || measure === 'required' ? basisOf(coverage) : null;
  return [
    captionText(words, measure, saidTerms(coverage, format)),
    [windowText(coverage, format), ...(basis ? [words.basis[basis]] : [])].join(' · '),
    ...(leftOut.length > 0 ? [words.leftOut(leftOut.map((event) => eventText(event, format)).join(', '))] : []),
    ...(terms.intraday ? [] : [words.canWait(channelText(coverage, format) ?? '')]),
  ];
}

/** What is shown, and of which days. */
export function aboutText(coverage: Coverage, format: Format): string {
  return listed(titleText(coverage, format), windowText(coverage, format));
}

export function windowText({ from, to, weeks, isDated }: Coverage, format: Format): string {
  return windowSentence(heatmapWords(format), format.dayRange(from, to, true), isDated ? 1 : weeks);
}

function eventText(event: Coverage['leftOut'][number], format: Format): string {
  const days =
    event.to && event.to !== event.from ? format.dayRange(event.from, event.to) : format.shortDay(event.from);
  return `${format.text(event.label)} (${days})`;
}

function basisOf({ cells }: Coverage): 'contacts' | 'forecast' | 'both' | null {
  const all = new Set(cells.flat().map(({ facts }) => (facts.required === null ? null : facts.basis)));
  if (all.has('contacts')) return all.has('forecast') ? 'both' : 'contacts';
  return all.has('forecast') ? 'forecast' : null;
}

export function saidTerms({ terms, isGiven, isEstimate }: Coverage, format: Format): SaidTerms {
  const { serviceLevel, maxOccupancy, shrinkage, concurrency } = terms;
  const share = (value: number): string => format.limit(value);
  return {
    source: isGiven ? (isEstimate ? 'both' : 'given') : isEstimate ? 'estimate' : 'none',
    share: serviceLevel && share(serviceLevel.share),
    within: serviceLevel && format.duration(serviceLevel.within),
    occupancy: maxOccupancy < 1 ? share(maxOccupancy) : null,
    shrinkage: shrinkage > 0 ? share(shrinkage) : null,
    concurrency: concurrency > 1 ? format.number(concurrency, 1) : null,
  };
}

/** The row's name, short: `Mon 16`; with its whole date when the rows are dates. */
export function rowText({ rows, view }: Coverage, row: number, format: Format): string {
  const { weekday, day } = rows[row] ?? { weekday: 0, day: null };
  if (day === null) return format.weekday(weekday);
  return view === 'dates' ? format.day(day) : at(format.weekday(weekday), format.number(Number(day.slice(8))));
}

/** The row's name in full, as hours are named by it. */
export function rowName({ rows }: Coverage, row: number, format: Format): string {
  const { weekday, day } = rows[row] ?? { weekday: 0, day: null };
  return day === null ? format.longWeekday(weekday) : format.day(day);
}

/** One hour, written. */
export function saidHour(cell: CoverageCell, name: string, measure: CoverageMeasure, format: Format): SaidHour {
  const { facts } = cell;
  return {
    name,
    measure,
    state: cell.state,
    isPast: cell.time === 'past',
    value: valueText(cell.value, measure, format),
    count: cell.value ?? 0,
    scheduled: tenths(facts.scheduled, format),
    required: tenths(facts.required, format),
    net: facts.net,
    people: written(Math.abs(facts.net ?? 0), format),
  };
}

/** One hour with all that is known of it, line by line. */
export function detailTexts(
  coverage: Coverage,
  row: number,
  column: number,
  format: Format,
): { name: string; lines: readonly string[] } {
  const words = heatmapWords(format);
  const cell = coverage.cells[row]?.[column];
  const minute = coverage.columns[column] ?? 0;
  const name = at(rowName(coverage, row, format), format.clockRange(minute, minute + coverage.minutes));
  if (!cell) return { name, lines: [] };
  const events = coverage.rows[row]?.events.map((event) => format.text(event.label)) ?? [];
  return { name, lines: [...hourDetails(words, saidDetails(coverage, cell, name, format)), ...events] };
}

function saidDetails(coverage: Coverage, cell: CoverageCell, name: string, format: Format): SaidDetails {
  const { facts } = cell;
  const { contacts, forecast, scheduled, load, answered } = facts;
  const difference = contacts === null || forecast === null || facts.isPartial ? null : contacts - forecast;
  const free = (scheduled ?? 0) * (1 - coverage.terms.shrinkage);
  return {
    ...saidHour(cell, name, coverage.measure, format),
    contacts: tenths(contacts, format),
    forecast: tenths(forecast, format),
    difference: difference === null ? null : `${difference > 0 ? '+' : ''}${format.number(difference, 1)}`,
    present: tenths(facts.present, format),
    answered: answered && answered.whole > 0 ? format.share(answered.part / answered.whole, 0) : null,
    weeks: coverage.isDated ? null : { measured: cell.weeks, short: cell.shortIn, nobody: cell.nobodyIn },
    isForecast: facts.basis === 'forecast',
    isPartial: facts.isPartial,
    workload: workloadOf(coverage, cell, format),
    isGrowing: scheduled !== null && scheduled > 0 && load !== null && load >= free,
  };
}

function workloadOf({ minutes }: Coverage, { facts }: CoverageCell, format: Format): SaidDetails['workload'] {
  const { demand, handleTime, load, isPartial } = facts;
  if (!demand || handleTime === null || load === null || isPartial) return null;
  return {
    contacts: format.number((demand * 60) / minutes, 1),
    handleTime: format.duration(handleTime),
    people: format.number(load, 1),
  };
}

/** `3`, or `2–3`. */
export function rangeText({ least, most }: Range, format: Format): string {
  return least === most ? format.number(least, 1) : `${format.number(least, 1)}–${format.number(most, 1)}`;
}

/** One gap, written. */
export function saidGap(gap: Gap, format: Format): SaidGap {
  return {
    when: gapTime(gap, format),
    isNobody: gap.isNobody,
    isPast: gap.isPast,
    short: gap.short && rangeText(gap.short, format),
    most: gap.short?.most ?? 0,
    scheduled: gap.scheduled && rangeText(gap.scheduled, format),
    required: gap.required && rangeText(gap.required, format),
    // "About": a tenth of a contact is nobody.
    contacts: gap.contacts === null ? null : format.number(Math.round(gap.contacts)),
    count: Math.round(gap.contacts ?? 0),
    isForecast: gap.basis === 'forecast',
    isMean: gap.day === null,
  };
}

const midnight = 1440;

function gapTime({ day, weekday, from, to }: Gap, format: Format): string {
  const words = heatmapWords(format);
  const nights = Math.ceil(to / midnight) - 1;
  const name = (after: number): string =>
    day === null ? format.weekday((weekday + after) % 7) : format.day(dayOf(dayNumber(day) + after));
  const end = to - nights * midnight;
  // A night shift needs no second day to be understood; a whole day without anybody does.
  if (to - from < midnight) return at(name(0), format.clockRange(from, end));
  return words.fromTo(at(name(0), format.clock(from)), at(name(nights), format.clock(end)));
}

/** The whole picture in one sentence. */
export function coverageSentence(coverage: Coverage, format: Format): string {
  const words = heatmapWords(format);
  const about = aboutText(coverage, format);
  if (coverage.measure !== 'net') return `${about}: ${mostText(coverage, format)}`;
  const [worst] = coverage.gaps;
  if (!worst) return `${about}: ${noGapText(coverage, format)}`;
  return `${about}: ${words.worst(coverage.gaps.length, gapSentence(words, saidGap(worst, format)))}`;
}

/** Why there is no gap to name: none, none known of, or nothing to tell it by. */
export function noGapText({ cells }: Coverage, format: Format): string {
  const words = heatmapWords(format);
  const open = cells.flat().filter(({ state }) => state !== 'closed' && state !== 'no-such-hour');
  const unknown = open.filter(({ facts }) => facts.net === null).length;
  if (unknown === open.length) return words.noNeed;
  return unknown > 0 ? words.noGapKnown(format.number(unknown), unknown) : words.noGap;
}

function mostText(coverage: Coverage, format: Format): string {
  const words = heatmapWords(format);
  const row = coverage.cells.findIndex((line) => line.some((cell) => cell.value === coverage.highest));
  const column = coverage.cells[row]?.findIndex((cell) => cell.value === coverage.highest) ?? -1;
  const cell = coverage.cells[row]?.[column];
  if (!cell) return words.states['no-data'];
  const name = at(rowName(coverage, row, format), format.clock(coverage.columns[column] ?? 0));
  return words.mostAt(hourText(words, saidHour(cell, name, coverage.measure, format)));
}

/** The list of gaps for a chat. */
export function gapListText(coverage: Coverage, format: Format): string {
  const words = heatmapWords(format);
  const lines = coverage.gaps.map((gap) => gapLine(words, saidGap(gap, format)));
  return [`${aboutText(coverage, format)}: ${words.gapsWorstFirst(coverage.gaps.length)}`, ...lines].join('\n');
}
