import type { Coverage } from '../model/coverage/coverage.js';
import type { Gap, Range } from '../model/coverage/gaps.js';
import type { Format } from './format.js';
import { heatmapWords } from './heatmap.js';
import { tenths } from './heatmap-numbers.js';
import { there } from './there.js';

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

/** A gap as a line of a list or the end of a sentence. */
export const gapLine = (gap: Gap, format: Format): string => `${gapTime(gap, format)}: ${gapText(gap, format, ', ')}`;

/** A gap as one asks for help in a chat. */
export const gapChat = (gap: Gap, format: Format): string =>
  heatmapWords(format).chat(
    gap,
    gapTime(gap, format),
    gap.scheduled && rangeText(gap.scheduled, format),
    gap.required && rangeText(gap.required, format),
  );

/** Why there is no gap to name: none, or none known of. */
export function noGapText({ cells }: Coverage, format: Format): string {
  const words = heatmapWords(format);
  const unknown = cells
    .flat()
    .filter(({ state, facts }) => state !== 'closed' && state !== 'no-such-hour' && facts.net === null).length;
  return unknown ? words.noGapKnown(format.number(unknown), unknown) : words.noGap;
}
