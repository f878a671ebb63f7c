import type { TeamEvent } from '../contract/types.js';
import type { CoverageCell } from '../model/coverage/cell.js';
import type { Coverage } from '../model/coverage/coverage.js';
import type { CellFacts } from '../model/coverage/facts.js';
import type { Gap, Range } from '../model/coverage/gaps.js';
import type { CoverageRow } from '../model/coverage/rows.js';
import type { StaffingTerms } from '../model/coverage/staffing.js';
import type { Format } from './format.js';
import { type Field, heatmapWords } from './heatmap.js';

type Text = string | false | null | undefined | 0;
/** The parts that are there. */
const there = (...parts: readonly Text[]): readonly string[] => parts.flatMap((part) => part || []);

// A picture writes the same few small numbers hundreds of times.
const written = new WeakMap<Format, Map<number, string>>();

/** A number of people or contacts: whole where it is whole, else to a tenth. */
function tenths(value: number, format: Format): string {
  const texts = written.get(format) ?? new Map<number, string>();
  const text = texts.get(value) ?? format.number(value, 1);
  // Weeks of figures on a wall are not kept.
  if (texts.size > 999) texts.clear();
  written.set(format, texts.set(value, text));
  return text;
}

const shares: ReadonlySet<Field> = new Set(['difference', 'service-level', 'occupancy']);

/** A number as a cell, a sentence or the table says it: people and contacts whole where they are whole, else to a tenth. */
export function valueText(value: number, field: Field, format: Format): string {
  if (shares.has(field)) return format.share(value, 0);
  return field === 'handleTime' ? format.duration(value) : tenths(value, format);
}

/** The element's name, with its channel. */
export function titleText({ measure, channel }: Coverage, format: Format): string {
  const { staffing, columns, byHour } = heatmapWords(format);
  const title = byHour(measure === 'net' ? staffing : columns[measure]);
  return there(title, channel && format.text(channel.label ?? channel.id)).join(', ');
}

function windowText({ from, to, weeks }: Coverage, format: Format): string {
  const range = format.dayRange(from, to, true);
  return weeks < 2 ? range : heatmapWords(format).mean(weeks, range);
}

/** What is shown, and of which days. */
export const aboutText = (coverage: Coverage, format: Format): string =>
  `${titleText(coverage, format)}, ${windowText(coverage, format)}`;

/** An event, with its days where it does not stand at them: "Ramadan 1448 H (8 Feb – 8 Mar, dates not settled)". */
function eventText({ label, from, to, tentative }: TeamEvent, format: Format, isDated = false): string {
  const more = there(isDated && format.dayRange(from, to ?? from), tentative && heatmapWords(format).tentative);
  return format.text(label) + (more.length > 0 ? ` (${more.join(', ')})` : '');
}

/** Stands at the days of an event. */
const eventMark = '•';

/** What the numbers are, the days they are from, and what they leave out. */
export function captionTexts(coverage: Coverage, format: Format): readonly string[] {
  const words = heatmapWords(format);
  const { measure, events, leftOut, terms, channel, cells, isEstimate } = coverage;
  const { serviceLevel } = terms;
  const within = serviceLevel && format.duration(serviceLevel.within);
  const all = cells.flat();
  const needs = all.filter(({ facts }) => facts.required !== null);
  const isNeed = measure === 'net' || measure === 'required';
  const basis = (['contacts', 'forecast'] as const).map(
    (each) => isNeed && needs.some(({ facts }) => facts.basis === each) && words.basis[each],
  );
  const left = leftOut.map((event) => eventText(event, format, true));
  const others = events.filter((event) => !leftOut.includes(event));
  const marked = others.map((event) => ` ${eventMark} ${eventText(event, format, true)}`);
  return there(
    there(
      words.meaning[measure],
      isNeed && isEstimate && within && words.level(format.limit(serviceLevel.share), within),
    ).join(' '),
    measure === 'service-level' &&
      within &&
      there(words.answered(within), all.some(({ isExpected }) => isExpected) && words.unmeasured).join(' · '),
    there(windowText(coverage, format), ...basis).join(' · ') + marked.join(''),
    left.length && words.leftOut(left.join(', ')),
    !terms.intraday && channel && words.canWait(format.text(channel.label ?? channel.id)),
  );
}

/** What the figures mean, and how the people needed were reckoned. */
export const aboutTexts = ({ terms, isEstimate }: Coverage, format: Format): readonly string[] => [
  heatmapWords(format).about.short,
  ...(isEstimate ? estimateTexts(terms, null, format) : []),
];

/** What an estimate of the people needed aims at, and what it takes for granted. */
function estimateTexts(terms: StaffingTerms, people: string | null, format: Format): readonly string[] {
  const { about } = heatmapWords(format);
  const { serviceLevel, maxOccupancy, concurrency, shrinkage } = terms;
  if (!serviceLevel) return [];
  const { share, within } = serviceLevel;
  return there(
    about.needed(
      people,
      format.limit(share),
      format.duration(within),
      maxOccupancy < 1 ? format.limit(maxOccupancy) : null,
    ),
    about.estimate,
    concurrency > 1 && about.concurrency(format.number(concurrency, 1)),
    shrinkage && about.shrinkage(format.limit(shrinkage)),
  );
}

/** The row's name, short: `Mon 16`; with its whole date when the rows are dates. */
export function rowText({ weekday, day, events }: CoverageRow, view: Coverage['view'], format: Format): string {
  const name =
    day && view === 'dates' ? [format.day(day)] : [format.weekday(weekday), day && format.number(Number(day.slice(8)))];
  return there(...name).join(' ') + (events.length > 0 ? eventMark : '');
}

/** The head of a row as it is read out: its day, whether that is today, and its events. */
export function headText(row: CoverageRow, format: Format): string {
  const name = rowName(row, format);
  const { today } = heatmapWords(format);
  return there(row.isToday ? today(name) : name, ...row.events.map((event) => eventText(event, format))).join(', ');
}

/** The row's name in full, as hours are named by it. */
export const rowName = ({ weekday, day }: CoverageRow, format: Format): string =>
  day ? format.day(day) : format.longWeekday(weekday);

/** The state of an hour, in a few words. */
export function stateText(cell: CoverageCell, coverage: Coverage, format: Format): string {
  const { measure, terms } = coverage;
  const { state, time, value, level, isExpected } = cell;
  const { states, numbers, expectedLevel, tooBusy } = heatmapWords(format);
  if (state !== 'value') return states[state === 'no-data' && time !== 'past' ? 'not-yet' : state];
  const text = valueText(Math.abs(value ?? 0), measure, format);
  if (isExpected) return expectedLevel(text);
  const isTooBusy = measure === 'occupancy' && level > 0;
  return there(
    numbers[measure](text, value ?? 0),
    isTooBusy && tooBusy(format.limit(terms.busyAbove ?? 1)),
    roundsText(cell, coverage, format),
  ).join(', ');
}

/**
 * The number in a cell where there is room: every number of a measure, of a difference only what is news. What was
 * not measured is told by its sign.
 */
export function cellText(cell: CoverageCell, { measure, isSigned }: Coverage, format: Format): string {
  const { state, value, level, isExpected } = cell;
  const isNews = !isSigned || level > 0 || (measure === 'difference' && level < 0);
  if (value === null || state === 'nobody' || !isNews) return '';
  const sign = isExpected ? '~' : measure === 'difference' && value > 0 ? '+' : '';
  return sign + valueText(value, measure, format);
}

/** The numbers of an hour that came twice. */
function roundsText({ rounds }: CoverageCell, { measure }: Coverage, format: Format): string | false {
  const { twice, states } = heatmapWords(format);
  const text = (value: number | null): string =>
    value === null ? states['no-data'] : valueText(value, measure, format);
  return rounds.length > 0 && twice(rounds.map(text));
}

/** The shifts an hour lies in; where it is asked, only those that began the day before. */
export function shiftText(
  { weekday, dayBefore }: CoverageRow,
  column: number,
  { shifts }: Coverage,
  format: Format,
  isNight = false,
): string {
  // Not for every cell: hardly any has one.
  const before = (): string => (dayBefore ? format.day(dayBefore) : format.longWeekday((weekday + 6) % 7));
  return (shifts[column] ?? [])
    .filter(({ isDayBefore }) => isDayBefore || !isNight)
    .map(({ label, isDayBefore }) => heatmapWords(format).shift(format.text(label), isDayBefore ? before() : null))
    .join(', ');
}

/** Agents scheduled and needed, as far as both are known. */
function staffTexts({ facts }: CoverageCell, format: Format): readonly string[] {
  const { numbers } = heatmapWords(format);
  return (['scheduled', 'required'] as const).flatMap((of) =>
    facts[of] === null ? [] : numbers[of](tenths(facts[of], format), 0),
  );
}

/** An hour as a whole sentence. */
export function hourText(name: string, cell: CoverageCell, coverage: Coverage, format: Format): string {
  const own = stateText(cell, coverage, format);
  if (cell.state === 'nobody') return `${name}: ${[own, ...staffTexts(cell, format).slice(1)].join(', ')}`;
  if (cell.state !== 'value' || coverage.measure !== 'net') return `${name}: ${own}`;
  return [name, ...staffTexts(cell, format), own].join(', ');
}

/** An hour with all that is known of it, line by line; its name first. */
export function detailTexts(
  coverage: Coverage,
  row: CoverageRow,
  column: number,
  cell: CoverageCell,
  format: Format,
): readonly string[] {
  const words = heatmapWords(format);
  const { minutes, columns, terms } = coverage;
  const { state, facts } = cell;
  const { contacts, forecast, demand, net, scheduled, present, load, handleTime, isPartial } = facts;
  const from = columns[column] ?? 0;
  const number = (value: number): string => format.number(value, 1);
  const staff = staffTexts(cell, format).join(', ');
  const shift = shiftText(row, column, coverage, format);
  const rounds = roundsText(cell, coverage, format);
  const more = contacts === null || forecast === null || isPartial ? null : contacts - forecast;
  const answered = facts['service-level'];
  return there(
    `${rowName(row, format)} ${format.clockRange(from, from + minutes)}`,
    shift && `${shift}.`,
    rounds && `${rounds}.`,
    state !== 'value' && state !== 'zero' && `${stateText(cell, coverage, format)}.`,
    staff && `${staff}${net === null ? '' : `: ${words.numbers.net(number(Math.abs(net)), net)}`}.`,
    demand && handleTime && load && !isPartial && !rounds
      ? words.workload(number((demand * 60) / minutes), format.duration(handleTime), number(load))
      : null,
    scheduled && load && load >= scheduled * (1 - terms.shrinkage) && words.growing(number(scheduled)),
    contacts !== null &&
      words.came(number(contacts), more === null ? null : `${more > 0 ? '+' : ''}${number(more)}`, isPartial),
    (contacts === null || isPartial) &&
      forecast !== null &&
      words.expected(number(forecast), facts.basis === 'forecast'),
    present !== null && scheduled !== null && words.present(number(present), number(scheduled)),
    answered !== null && `${words.numbers['service-level'](format.share(answered, 0), 0)}.`,
    ...row.events.map((event) => `${eventText(event, format)}.`),
    coverage.weeks > 1 && words.weeks(cell.weeks, cell.shortIn, cell.state === 'nobody' ? 0 : cell.nobodyIn),
  );
}

/** How the people needed in an hour were reckoned, and what those scheduled are expected to reach. */
export function reckoningTexts(
  { terms, weeks }: Coverage,
  { required, scheduled, isEstimate }: CellFacts,
  level: number | null,
  busy: number | null,
  format: Format,
): readonly string[] {
  const { numbers, expectedLevel, about } = heatmapWords(format);
  const share = (value: number): string => format.share(value, 0);
  const reached = there(
    level !== null && expectedLevel(share(level)),
    busy !== null && numbers.occupancy(share(busy), 0),
  );
  // A mean of several weeks is the fewest of none of them.
  const people = required === null || weeks > 1 ? null : numbers.required(tenths(required, format), 0);
  return there(
    scheduled && reached.length > 0 && `${numbers.scheduled(tenths(scheduled, format), 0)}: ${reached.join(', ')}.`,
    ...(isEstimate ? estimateTexts(terms, people, format) : [required !== null && about.given]),
  );
}

/** `3`, or `2–3`. */
export const rangeText = ({ least, most }: Range, format: Format): string =>
  [...new Set([least, most])].map((value) => tenths(value, format)).join('–');

const dayName = ({ weekday, day }: Pick<Gap, 'weekday' | 'day'>, format: Format): string =>
  day ? format.day(day) : format.weekday(weekday);

/** When a gap is: "Tue 17 Nov 18:00–21:00". */
export function gapTime(gap: Gap, format: Format): string {
  const { from, to, until } = gap;
  const name = dayName(gap, format);
  // A night shift needs no second day to be understood; a whole day without anybody does.
  if (to - from < 1440) return `${name} ${format.clockRange(from, until.minute)}`;
  return `${name} ${format.clock(from)} – ${dayName(until, format)} ${format.clock(until.minute)}`;
}

/** What is missing in a gap, and whom it met. */
export function gapText({ isNobody, short, contacts, day, basis }: Gap, format: Format, by = ' · '): string {
  const words = heatmapWords(format);
  // "About": a tenth of a contact is nobody.
  const count = Math.round(contacts ?? 0);
  return there(
    isNobody || !short ? words.states.nobody : words.numbers.net(rangeText(short, format), -1),
    contacts !== null && words.affected(format.number(count), count, !day, basis === 'forecast'),
  ).join(by);
}

const gapLine = (gap: Gap, format: Format): string => `${gapTime(gap, format)}: ${gapText(gap, format, ', ')}`;

/** A gap as one asks for help in a chat. */
export const gapChat = (gap: Gap, format: Format): string =>
  heatmapWords(format).chat(
    gap,
    gapTime(gap, format),
    gap.scheduled && rangeText(gap.scheduled, format),
    gap.required && rangeText(gap.required, format),
  );

/** The list of gaps for a chat. */
export const gapListText = (coverage: Coverage, format: Format): string =>
  [
    `${aboutText(coverage, format)}: ${heatmapWords(format).gaps(coverage.gaps.length, null)}`,
    ...coverage.gaps.map((gap) => `• ${gapLine(gap, format)}`),
  ].join('\n');

/** The whole picture in one sentence. */
export function coverageSentence(coverage: Coverage, format: Format): string {
  const { gaps, measure, rows, columns, cells } = coverage;
  const [worst] = gaps;
  const words = heatmapWords(format);
  const about = aboutText(coverage, format);
  if (measure === 'net')
    return `${about}: ${worst ? words.gaps(gaps.length, gapLine(worst, format)) : noGapText(coverage, format)}`;
  // Of those present and of those answered in time, it is few that one looks for.
  const sign = measure === 'presence' || measure === 'service-level' ? -1 : 1;
  const all = cells.flat();
  const [cell] = all.filter(({ value }) => value !== null).toSorted((a, b) => sign * ((b.value ?? 0) - (a.value ?? 0)));
  const most = all.findIndex((each) => each === cell);
  const row = rows[Math.floor(most / columns.length)];
  if (!cell || !row) return `${about}: ${words.states['no-data']}`;
  const name = `${rowName(row, format)} ${format.clock(columns[most % columns.length] ?? 0)}`;
  return `${about}: ${words.mostAt(hourText(name, cell, coverage, format), measure === 'service-level')}`;
}

/** Why there is no gap to name: none, or none known of. */
export function noGapText({ cells }: Coverage, format: Format): string {
  const words = heatmapWords(format);
  const unknown = cells
    .flat()
    .filter(({ state, facts }) => state !== 'closed' && state !== 'no-such-hour' && facts.net === null).length;
  return unknown ? words.noGapKnown(format.number(unknown), unknown) : words.noGap;
}
