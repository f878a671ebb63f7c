import type { HeatmapWords, SaidDetails, SaidGap, SaidHour, SaidMeasure, SaidTerms } from './heatmap.js';

/** Parts that are there, one after the other. */
const joined = (parts: readonly (string | null)[], by = ', '): string => parts.filter(Boolean).join(by);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the cells count. */
export function captionText(words: HeatmapWords, measure: SaidMeasure, { source, share, within }: SaidTerms): string {
  const isReckoned = (source === 'estimate' || source === 'both') && share !== null && within !== null;
  return words.captions[measure](isReckoned ? words.level(share, within, source === 'both') : '', within);
}

/** The days shown: one week, or the mean of several. */
export function windowSentence(words: HeatmapWords, range: string, weeks: number): string {
  return weeks > 1 ? words.mean(weeks, range) : range;
}

/** The state of an hour, in a few words. */
export function stateText(
  words: HeatmapWords,
  { state, isPast, measure, net, people, value, count }: SaidHour,
): string {
  if (state === 'no-data' && !isPast) return words.notYet;
  if (state !== 'value') return words.states[state];
  return measure === 'net' ? netText(words, net, people) : words.numbers[measure](value ?? '', count);
}

/** Less than one person more than needed is enough. */
function netText(words: HeatmapWords, net: number | null, people: string): string {
  if (net !== null && net < 0) return words.short(people);
  return net === null || net < 1 ? words.states.enough : words.spare(people);
}

/** An hour as a whole sentence. */
export function hourText(words: HeatmapWords, said: SaidHour): string {
  const { name, measure, state } = said;
  const own = stateText(words, said);
  if (state === 'nobody') return `${name}: ${joined([own, need(words, said.required)])}`;
  if (state !== 'value' || measure !== 'net') return `${name}: ${own}`;
  return joined([name, on(words, said.scheduled), need(words, said.required), own]);
}

const on = (words: HeatmapWords, scheduled: string | null): string | null =>
  scheduled && words.numbers.scheduled(scheduled, 0);
const need = (words: HeatmapWords, required: string | null): string | null =>
  required && words.numbers.required(required, 0);

/** An hour with all that is known of it, line by line. */
export function hourDetails(words: HeatmapWords, said: SaidDetails): readonly string[] {
  const { state, contacts, forecast, present, scheduled, answered, weeks, workload, net } = said;
  const isNamed = state !== 'value' && state !== 'zero';
  const people = joined([on(words, scheduled), need(words, said.required)]);
  const lines = [
    isNamed ? (state === 'no-data' && !said.isPast ? `${capital(words.notYet)}.` : words.sentences[state]) : null,
    people && `${people}${net === null ? '' : `: ${netText(words, net, said.people)}`}.`,
    workload && words.workload(workload.contacts, workload.handleTime, workload.people),
    said.isGrowing && scheduled !== null ? words.growing(scheduled) : null,
    contacts && words.came(contacts, said.difference, said.isPartial),
    (contacts === null || said.isPartial) && forecast ? words.expected(forecast, said.isForecast) : null,
    present === null || scheduled === null ? null : words.present(present, scheduled),
    answered && `${words.numbers['service-level'](answered, 0)}.`,
    weeks && words.weeks(weeks.measured, weeks.short, state === 'nobody' ? 0 : weeks.nobody),
  ];
  return lines.flatMap((line) => line || []);
}

/** What is missing in a gap, and whom it met. */
export function gapText(words: HeatmapWords, gap: SaidGap, by = ' · '): string {
  return joined([gap.isNobody ? words.states.nobody : words.short(gap.short ?? ''), affected(words, gap)], by);
}

/** A gap as a line of a list in a chat. */
export const gapLine = (words: HeatmapWords, gap: SaidGap): string => `• ${gap.when}: ${gapText(words, gap, ', ')}`;

/** A gap as a whole sentence. */
export function gapSentence(words: HeatmapWords, gap: SaidGap): string {
  const contacts = affected(words, gap);
  const what = gap.isNobody ? words.states.nobody : words.shortOf(gap.short ?? '', gap.most);
  return `${gap.when}: ${joined([what, contacts && (gap.isForecast ? contacts : words.met(contacts))])}.`;
}

function affected(words: HeatmapWords, { contacts, count, isMean, isForecast }: SaidGap): string | null {
  return contacts && words.affected(contacts, count, isMean, isForecast);
}

/** "Tue 17 Nov 19:00", "Mon 16": in both languages a day stands before its time. */
export const at = (day: string, time: string): string => `${day} ${time}`;

/** What is shown, of which channel and which days. */
export const listed = (...parts: readonly (string | null)[]): string => joined(parts);
