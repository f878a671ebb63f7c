import type { CoverageCell } from '../model/coverage/cell.js';
import type { Coverage } from '../model/coverage/coverage.js';
import type { CoverageRow } from '../model/coverage/rows.js';
import type { Format } from './format.js';
import { heatmapWords } from './heatmap.js';
import { tenths, valueText } from './heatmap-numbers.js';
import { eventText, rowName, shiftText } from './row-texts.js';
import { there } from './there.js';

/** The state of an hour, in a few words. */
export function stateText(cell: CoverageCell, coverage: Coverage, format: Format): string {
  const { measure, terms } = coverage;
  const { state, time, value, level, isExpected } = cell;
  const { states, numbers, expectedLevel, tooBusy } = heatmapWords(format);
  if (state !== 'value') return states[state === 'no-data' && time !== 'past' ? 'not-yet' : state];
  const text = valueText(Math.abs(value ?? 0), measure, format);
  if (isExpected) return expectedLevel(value ? text : null);
  const isTooBusy = measure === 'occupancy' && level > 0;
  return there(
    numbers[measure](text, value ?? 0),
    isTooBusy && tooBusy(format.limit(terms.busyAbove ?? 1)),
    roundsText(cell, coverage, format),
  ).join(', ');
}

/** Stands where the queue grows: no share of those who wait is answered in time, however long. */
export const growing = '!';

/**
 * The number in a cell where there is room: every number of a measure, of a difference only what is news. What was
 * not measured is told by its sign.
 */
export function cellText(cell: CoverageCell, { measure, isSigned }: Coverage, format: Format): string {
  const { state, value, level, isExpected } = cell;
  const isNews = !isSigned || level > 0 || (measure === 'difference' && level < 0);
  if (value === null || state === 'nobody' || !isNews) return '';
  if (isExpected && !value) return growing;
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
