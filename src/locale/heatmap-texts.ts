import type { CoverageCell, CoverageMeasure } from '../model/coverage/cell.js';
import type { Coverage } from '../model/coverage/coverage.js';
import type { Gap, Range } from '../model/coverage/gaps.js';
import type { Format } from './format.js';
import { type HeatmapWords, heatmapWords } from './heatmap.js';

type Text = string | false | null | undefined;
/** Parts that are there, one after the other. */
const joined = (parts: readonly Text[], by = ', '): string => parts.filter(Boolean).join(by);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// A picture writes the same few small numbers hundreds of times.
const written = new WeakMap<Format, Map<number, string>>();

/** A number of people or contacts: whole where it is whole, else to a tenth. */
function tenths(value: number, format: Format): string {
  const texts = written.get(format) ?? new Map<number, string>();
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = format.number(value, 1);
  written.set(format, texts.set(value, text));
  return text;
}

/** The number a cell shows. */
export const valueText = (value: number, measure: CoverageMeasure, format: Format): string =>
  measure === 'service-level' ? format.share(value, 0) : tenths(value, format);

/** The element's name, with its channel. */
export const titleText = ({ measure, channel }: Coverage, format: Format): string =>
  joined([heatmapWords(format).titles[measure], channel && format.text(channel.label ?? channel.id)]);

/** What the numbers are, the days they are from, and what they leave out. */
export function captionTexts(coverage: Coverage, format: Format): readonly string[] {
  const words = heatmapWords(format);
  const { measure, leftOut, terms, channel, cells, isEstimate } = coverage;
  const { serviceLevel } = terms;
  const [share, within] = serviceLevel
    ? [format.limit(serviceLevel.share), format.duration(serviceLevel.within)]
    : ['', ''];
  const isNeed = measure === 'net' || measure === 'required';
  const needs = isNeed ? cells.flat().filter(({ facts }) => facts.required !== null) : [];
  const bases = [...new Set(needs.map(({ facts }) => facts.basis))].sort();
  const left = leftOut.map(({ label, from, to }) => `${format.text(label)} (${format.dayRange(from, to ?? from)})`);
  return [
    isNeed && joined([measure === 'net' && words.net, isEstimate && within && words.level(share, within)], ' '),
    measure === 'service-level' && within && words.answered(within),
    joined([windowText(coverage, format), joined(bases.map((basis) => basis && words.basis[basis]))], ' · '),
    left.length > 0 && words.leftOut(left.join(', ')),
    !terms.intraday && channel && words.canWait(format.text(channel.label ?? channel.id)),
  ].flatMap((text) => text || []);
}

/** What is shown, and of which days. */
export const aboutText = (coverage: Coverage, format: Format): string =>
  joined([titleText(coverage, format), windowText(coverage, format)]);

function windowText({ from, to, weeks }: Coverage, format: Format): string {
  const range = format.dayRange(from, to, true);
  return weeks < 2 ? range : heatmapWords(format).mean(weeks, range);
}

/** What the figures mean, and how the people needed were reckoned. */
export function aboutTexts({ terms, isGiven, isEstimate }: Coverage, format: Format): readonly string[] {
  const { about } = heatmapWords(format);
  const { serviceLevel, maxOccupancy, concurrency, shrinkage } = terms;
  return [
    about.short,
    isGiven && !isEstimate && about.given,
    ...(isEstimate && serviceLevel
      ? [
          about.needed(
            format.limit(serviceLevel.share),
            format.duration(serviceLevel.within),
            maxOccupancy < 1 ? format.limit(maxOccupancy) : null,
          ),
          about.estimate,
          concurrency > 1 && about.concurrency(format.number(concurrency, 1)),
          shrinkage > 0 && about.shrinkage(format.limit(shrinkage)),
        ]
      : []),
  ].flatMap((text) => text || []);
}

/** The row's name, short: `Mon 16`; with its whole date when the rows are dates. */
export function rowText({ rows, view }: Coverage, row: number, format: Format): string {
  const { weekday = 0, day = null } = rows[row] ?? {};
  if (day && view === 'dates') return format.day(day);
  return joined([format.weekday(weekday), day && format.number(Number(day.slice(8)))], ' ');
}

/** The row's name in full, as hours are named by it. */
export function rowName({ rows }: Coverage, row: number, format: Format): string {
  const { weekday = 0, day = null } = rows[row] ?? {};
  return day ? format.day(day) : format.longWeekday(weekday);
}

/** The state of an hour, in a few words. */
export function stateText(
  { state, time, value, facts }: CoverageCell,
  measure: CoverageMeasure,
  format: Format,
): string {
  const words = heatmapWords(format);
  if (state === 'no-data' && time !== 'past') return words.notYet;
  if (state !== 'value') return words.states[state];
  return measure === 'net'
    ? netText(facts.net ?? 0, words, format)
    : words.numbers[measure](valueText(value ?? 0, measure, format), value ?? 0);
}

/** Less than one person more than needed is enough. */
function netText(net: number, words: HeatmapWords, format: Format): string {
  if (net < 0) return words.short(tenths(-net, format));
  return net < 1 ? words.states.enough : words.spare(tenths(net, format));
}

const people = (of: 'scheduled' | 'required', { facts }: CoverageCell, format: Format): Text =>
  facts[of] !== null && heatmapWords(format).numbers[of](tenths(facts[of], format), 0);

/** An hour as a whole sentence. */
export function hourText(name: string, cell: CoverageCell, measure: CoverageMeasure, format: Format): string {
  const own = stateText(cell, measure, format);
  if (cell.state === 'nobody') return `${name}: ${joined([own, people('required', cell, format)])}`;
  if (cell.state !== 'value' || measure !== 'net') return `${name}: ${own}`;
  return joined([name, people('scheduled', cell, format), people('required', cell, format), own]);
}

/** An hour with all that is known of it, line by line; its name first. */
export function detailTexts(coverage: Coverage, row: number, column: number, format: Format): readonly string[] {
  const words = heatmapWords(format);
  const { minutes, terms } = coverage;
  const from = coverage.columns[column] ?? 0;
  const name = `${rowName(coverage, row, format)} ${format.clockRange(from, from + minutes)}`;
  const cell = coverage.cells[row]?.[column];
  if (!cell) return [name];
  const { state, weeks, shortIn, nobodyIn } = cell;
  const { contacts, forecast, demand, net, scheduled, present, load, handleTime, isPartial } = cell.facts;
  const { 'service-level': answered } = cell.facts;
  const number = (value: number): string => format.number(value, 1);
  const staff = joined([people('scheduled', cell, format), people('required', cell, format)]);
  const more = contacts === null || forecast === null || isPartial ? null : contacts - forecast;
  const isQueueing = scheduled && load !== null && load >= scheduled * (1 - terms.shrinkage);
  return [
    name,
    state !== 'value' && state !== 'zero' && `${capital(stateText(cell, coverage.measure, format))}.`,
    staff && `${staff}${net === null ? '' : `: ${netText(net, words, format)}`}.`,
    demand &&
      handleTime !== null &&
      load !== null &&
      !isPartial &&
      words.workload(number((demand * 60) / minutes), format.duration(handleTime), number(load)),
    isQueueing && words.growing(number(scheduled)),
    contacts !== null &&
      words.came(number(contacts), more === null ? null : `${more > 0 ? '+' : ''}${number(more)}`, isPartial),
    (contacts === null || isPartial) &&
      forecast !== null &&
      words.expected(number(forecast), cell.facts.basis === 'forecast'),
    present !== null && scheduled !== null && words.present(number(present), number(scheduled)),
    answered !== null && `${words.numbers['service-level'](format.share(answered, 0), 0)}.`,
    coverage.weeks > 1 && words.weeks(weeks, shortIn, state === 'nobody' ? 0 : nobodyIn),
  ].flatMap((line) => line || []);
}

/** `3`, or `2–3`. */
export const rangeText = ({ least, most }: Range, format: Format): string =>
  [...new Set([least, most])].map((value) => tenths(value, format)).join('–');

/** When a gap is: "Tue 17 Nov 18:00–21:00". */
export function gapTime({ weekday, day, from, to, until }: Gap, format: Format): string {
  const name = day ? format.day(day) : format.weekday(weekday);
  // A night shift needs no second day to be understood; a whole day without anybody does.
  if (to - from < 1440) return `${name} ${format.clockRange(from, until.minute)}`;
  const end = until.day ? format.day(until.day) : format.weekday(until.weekday);
  return joined([`${name} ${format.clock(from)}`, `${end} ${format.clock(until.minute)}`], ' – ');
}

/** "About": a tenth of a contact is nobody. */
function affectedText({ contacts, basis, day }: Gap, format: Format): Text {
  if (contacts === null) return null;
  const count = Math.round(contacts);
  return heatmapWords(format).affected(format.number(count), count, !day, basis === 'forecast');
}

/** What is missing in a gap, and whom it met. */
export function gapText(gap: Gap, format: Format, by = ' · '): string {
  const words = heatmapWords(format);
  const what = gap.isNobody || !gap.short ? words.states.nobody : words.short(rangeText(gap.short, format));
  return joined([what, affectedText(gap, format)], by);
}

const gapLine = (gap: Gap, format: Format): string => `${gapTime(gap, format)}: ${gapText(gap, format, ', ')}`;

/** A gap as one asks for help in a chat. */
export const gapChat = (gap: Gap, format: Format): string =>
  heatmapWords(format).chat(
    gap,
    gapTime(gap, format),
    gap.scheduled ? rangeText(gap.scheduled, format) : '',
    gap.required && rangeText(gap.required, format),
  );

/** The list of gaps for a chat. */
export const gapListText = (coverage: Coverage, format: Format): string =>
  [
    `${aboutText(coverage, format)}: ${heatmapWords(format).worstFirst(coverage.gaps.length)}`,
    ...coverage.gaps.map((gap) => `• ${gapLine(gap, format)}`),
  ].join('\n');

/** The whole picture in one sentence. */
export function coverageSentence(coverage: Coverage, format: Format): string {
  const words = heatmapWords(format);
  const { gaps, measure } = coverage;
  const [worst] = gaps;
  const own =
    measure !== 'net'
      ? mostText(coverage, format)
      : worst
        ? words.worst(gaps.length, `${gapLine(worst, format)}.`)
        : noGapText(coverage, format);
  return `${aboutText(coverage, format)}: ${own}`;
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
  const { cells, highest, columns, measure } = coverage;
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex(({ value }) => value === highest);
    const cell = line[column];
    if (!cell) continue;
    const name = `${rowName(coverage, row, format)} ${format.clock(columns[column] ?? 0)}`;
    return heatmapWords(format).mostAt(hourText(name, cell, measure, format));
  }
  return heatmapWords(format).states['no-data'];
}
