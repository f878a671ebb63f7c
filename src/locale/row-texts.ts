import type { TeamEvent } from '../contract/types.js';
import type { Coverage } from '../model/coverage/coverage.js';
import type { CoverageRow } from '../model/coverage/rows.js';
import type { Format } from './format.js';
import { heatmapWords } from './heatmap.js';
import { isolated } from './isolated.js';
import { there } from './there.js';

/** Stands at the days of an event. */
export const eventMark = '•';

/** An event, with its days where it does not stand at them: "Ramadan 1448 H (8 Feb – 8 Mar, dates not settled)". */
export function eventText({ label, from, to, tentative }: TeamEvent, format: Format, isDated = false): string {
  const more = there(isDated && format.dayRange(from, to ?? from), tentative && heatmapWords(format).tentative);
  return isolated(format.text(label)) + (more.length > 0 ? ` (${more.join(', ')})` : '');
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
