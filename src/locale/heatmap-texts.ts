import type { Coverage } from '../model/coverage/coverage.js';
import type { Format } from './format.js';
import { gapLine, noGapText } from './gap-texts.js';
import { heatmapWords } from './heatmap.js';
import { hourText } from './hour-texts.js';
import { isolated } from './isolated.js';
import { eventMark, eventText, rowName } from './row-texts.js';
import { there } from './there.js';

/** The element's name, with its channel. */
export function titleText({ measure, channel }: Coverage, format: Format): string {
  const { staffing, columns, byHour } = heatmapWords(format);
  const title = byHour(measure === 'net' ? staffing : columns[measure]);
  return there(title, channel && isolated(format.text(channel.label ?? channel.id))).join(', ');
}

function windowText({ from, to, weeks }: Coverage, format: Format): string {
  const range = format.dayRange(from, to, true);
  return weeks < 2 ? range : heatmapWords(format).mean(weeks, range);
}

/** What is shown, and of which days. */
export const aboutText = (coverage: Coverage, format: Format): string =>
  `${titleText(coverage, format)}, ${windowText(coverage, format)}`;

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
  const hour = hourText(name, cell, coverage, format);
  const isPlanned = measure === 'presence' || measure === 'difference';
  return `${about}: ${isPlanned ? words.watch(hour) : words.mostAt(hour, measure === 'service-level')}`;
}
