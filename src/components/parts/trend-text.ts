import type { TeamEvent } from '../../contract/types.js';
import type { TrendFacts } from '../../model/trend.js';
import type { UnusualDay } from '../../model/trend-limits.js';
import { commonWords } from '../../locale/common.js';
import { differenceText, figureText, intervalText, limitText, targetText } from '../../locale/figure.js';
import type { Format } from '../../locale/format.js';
import { metricLabel } from '../../locale/metrics.js';
import { tileWords } from '../../locale/tile.js';
import { type Said, type SaidChange, type Span, trendWords } from '../../locale/trend.js';

/** What the title says: the metric, and the channel where the document tells channels apart. */
export function trendTitle({ metric, channel }: TrendFacts, format: Format): string {
  const name = channel && (channel.label ? format.text(channel.label) : channel.id);
  return trendWords(format).title(metricLabel(metric, format), name);
}

/** The line under the title: the figure at the end, how sure it is, and what may be said of its change. */
export function trendFigure(facts: TrendFacts, format: Format): Said {
  const { metric, figure, unfinished } = facts;
  const words = trendWords(format);
  if (!figure) return { before: words.nothingLately(nounOf(facts, format)), figure: '', after: '' };
  const span = spanOf(facts);
  return words.figure({
    span,
    date: span === 'month' ? format.month(figure.to) : format.day(figure.to),
    value: figureText(figure.value, metric, format),
    range: figure.interval && intervalText(figure.interval, metric, format),
    change: changeText(facts, format),
    soFar: unfinished >= 0,
  });
}

/** The target as it is named at the end of its line; null without one. */
export function targetName({ metric }: TrendFacts, format: Format): string | null {
  const { target } = metric.settings;
  return target == null ? null : tileWords(format).target(targetText(target, metric, format));
}

/** The whole trend in one sentence. */
export function trendSentence(facts: TrendFacts, format: Format): string {
  const { before, figure, after } = trendFigure(facts, format);
  const words = trendWords(format);
  const status = words.judged(tileWords(format).status[facts.status], targetName(facts, format));
  const unusual = facts.usual && words.unusualCount(facts.usual.unusual.length, facts.cadence);
  return words.sentence(trendTitle(facts, format), before + figure + after, status, unusual, shiftText(facts, format));
}

/** One day in sentences, its name first. */
export function dayLines(facts: TrendFacts, index: number, format: Format): readonly string[] {
  const { metric, days, unfinished, pooled } = facts;
  const day = days[index];
  if (!day) return [];
  const unusual = facts.usual?.unusual.find((other) => other.index === index) ?? null;
  return trendWords(format).day({
    name: facts.cadence === 'month' ? format.month(day.day) : format.day(day.day),
    value: day.value === null ? null : figureText(day.value, metric, format),
    sample: day.count === null ? null : sampleText(facts, day.count, format),
    few: day.hollow && index !== unfinished,
    soFar: index === unfinished,
    together: pooled && day.line !== null ? figureText(day.line, metric, format) : null,
    range:
      day.low === null || day.high === null ? null : intervalText({ low: day.low, high: day.high }, metric, format),
    usual: unusual && intervalText(unusual, metric, format),
    events: eventsOn(facts, index).map((event) => eventText(event, format)),
  });
}

/** The name of an unusual day on its mark, in two lines: in full, and short for where there is no room. */
export function unusualName(
  facts: TrendFacts,
  { index, value, event }: UnusualDay,
  format: Format,
): readonly (readonly [string, string])[] {
  const words = trendWords(format);
  const day = shortName(facts, index, format);
  const figure = figureText(value, facts.metric, format);
  return [
    [words.unusual(figure, facts.cadence), words.cause(event && eventText(event, format), day)],
    [figure, day],
  ];
}

/** What an event is called; a date nobody has settled yet says so. */
export function eventText({ label, tentative }: TeamEvent, format: Format): string {
  const text = format.text(label);
  return tentative ? trendWords(format).tentative(text) : text;
}

/** The lines under the picture: the bars, how many answered, the scale, and what to be careful about. */
export function trendCaption(
  facts: TrendFacts,
  scale: readonly [low: number, high: number] | null,
  format: Format,
): readonly string[] {
  const { metric, response, usual, mostAnswers } = facts;
  const words = trendWords(format);
  const shift = shiftText(facts, format);
  return [
    ...(shift ? [shift] : []),
    ...(mostAnswers > 0 ? [words.bars(sampleText(facts, mostAnswers, format), facts.cadence)] : []),
    ...(response ? [responseText(facts, format)] : []),
    ...(usual?.provisional && usual.unusual.length > 0 ? [words.rough(format.number(usual.days), facts.cadence)] : []),
    ...(scale ? [words.scale(limitText(scale[0], metric, format), limitText(scale[1], metric, format))] : []),
  ].filter((line) => line !== '');
}

function responseText({ response }: TrendFacts, format: Format): string {
  if (!response) return '';
  const words = trendWords(format);
  const now = format.share(response.share, 0);
  return response.moved && response.before !== null
    ? words.responseMoved(now, format.share(response.before, 0))
    : words.response(now);
}

/** A slow slide that still lasts: the latest days in a row beyond the usual middle. */
function shiftText(facts: TrendFacts, format: Format): string | null {
  const { usual, days, metric, cadence } = facts;
  const shift = usual?.shifts.at(-1);
  if (!usual || !shift || shift.to < days.length - lately) return null;
  return trendWords(format).shift(
    cadence,
    format.number(shift.days),
    shortName(facts, shift.from, format),
    shortName(facts, shift.to, format),
    shift.side,
    figureText(usual.centre, metric, format),
  );
}

/** A day, or the month a figure stands for. */
function shortName({ days, cadence }: TrendFacts, index: number, format: Format): string {
  const day = days[index]?.day ?? '';
  return cadence === 'month' ? format.month(day) : format.shortDay(day);
}

// A run that ended before the last week is history: the picture shows it, the words would raise an alarm too late.
const lately = 7;

function changeText({ metric, change, compared, cadence, pooled }: TrendFacts, format: Format): SaidChange | null {
  if (!change || !compared) return null;
  const { verdict, difference, relative } = change;
  const said = difference === null ? '' : differenceText(difference, relative, metric, format);
  // A difference too small to be written is not "down 0 points".
  const none = differenceText(0, relative === null ? null : 0, metric, format);
  return {
    moved: verdict,
    movement: said === none ? 0 : (Math.sign(difference ?? 0) as -1 | 0 | 1),
    difference: said,
    before: cadence === 'month' && !pooled ? format.month(compared.from) : format.dayRange(compared.from, compared.to),
  };
}

const spanOf = ({ pooled, cadence }: TrendFacts): Span => (pooled ? 'seven-days' : cadence);

const sampleText = ({ metric }: TrendFacts, count: number, format: Format): string =>
  commonWords(format).counted(metric.counts, count, format.number(count));

const nounOf = ({ metric }: TrendFacts, format: Format): string =>
  commonWords(format).what[metric.counts === 'answers' ? 'answers' : 'figures'];

export const eventsOn = ({ events }: TrendFacts, index: number): readonly TeamEvent[] =>
  events.filter(({ from, to }) => from <= index && index <= to).map(({ event }) => event);
