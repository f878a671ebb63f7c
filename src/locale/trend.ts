import type { Day, TeamEvent } from '../contract/types.js';
import type { Answers } from '../model/trend/answers.js';
import type { Cadence } from '../model/trend/bins.js';
import type { UnusualDay } from '../model/trend/days.js';
import type { TrendFacts } from '../model/trend/trend.js';
import { capital } from './capital.js';
import { commonWords } from './common.js';
import { trend as en } from './en/trend.js';
import { figureText } from './figure.js';
import type { Format } from './format.js';
import { isolated } from './isolated.js';
import { metricLabel } from './metrics.js';
import { shelf } from './shelf.js';
import { tileTexts, tileWords } from './tile.js';

/** The words of `<pantau-csat-trend>`. Texts come in already written for the language. */
export interface TrendWords {
  title(metric: string): string;
  /** The figure at the end of a trend covers the last seven days, or a week. */
  readonly lastDays: string;
  week(date: string): string;
  /** So many unusual days, weeks or months, without the number. */
  unusual(each: Cadence, count: number): string;
  /** The usual range, on an unusual day. */
  outside(range: string): string;
  readonly lookForCause: string;
  shift(each: Cadence, count: string, from: string, to: string, side: 'above' | 'below', middle: string): string;
  /** Fewer than twenty figures. */
  rough(count: string, each: Cadence): string;
  bars(most: string, each: Cadence): string;
  response(share: string): string;
  responseMoved(now: string, before: string, hasFallen: boolean): string;
  /** What the marks are, and headings of the table. */
  readonly day: string;
  readonly together: string;
  readonly range: string;
  readonly invited: string;
  readonly low: string;
  readonly high: string;
  readonly note: string;
  /** How unusual days are found; for the definition panel. */
  readonly method: string;
  tentative(event: string): string;
  /** How many answers the ratings are of; `some` of all where not all days say. */
  ratings(all: string, some: string | null): string;
  comments(count: number, text: string): string;
  rated(rating: string): string;
  /** So many comments more. */
  others(count: string): string;
}

/** The words of the trend in a format's language. */
export const trendWords = shelf<TrendWords>(en, async () => (await import('./id/trend.js')).trend);

type Text = string | false | null | undefined;

const joined = (texts: readonly Text[], by = ' '): string => texts.filter(Boolean).join(by);

/** What the title says: the metric, and the channel where the document tells channels apart. */
export function trendTitle({ metric, channel }: TrendFacts, format: Format): string {
  const title = trendWords(format).title(isolated(metricLabel(metric, format)));
  return channel ? tileWords(format).named(title, isolated(format.text(channel.label ?? channel.id))) : title;
}

/** The line under the title, its figure in the middle: what it covers, how sure it is, and what may be said of its change. */
export function trendFigure(
  facts: TrendFacts,
  format: Format,
): readonly [before: string, figure: string, after: string] {
  const { change, period, before, pooled, cadence, response } = facts;
  const words = trendWords(format);
  const tile = tileWords(format);
  const { value, interval, soFar, movement, amount, verdict, span } = tileTexts(facts, format);
  const date = dateText(facts, period?.from ?? '', format.day, format);
  const covered = pooled ? words.lastDays : cadence === 'week' ? words.week(date) : date;
  const changed = [
    movement !== 0 && `${tile.direction(movement)} ${amount}`,
    verdict,
    before && span && tile.compared(cadence === 'month' ? format.month(before.from) : span),
  ];
  const after = [
    interval && `, ${tile.likely(interval)}`,
    response && `, ${words.response(format.share(response.share, 0))}`,
    soFar && `, ${soFar}`,
    change && `; ${joined(changed, ', ')}`,
    '.',
  ];
  return [`${covered}: `, value ?? commonWords(format).notMeasured, joined(after, '')];
}

/** The status with the target behind it. */
export function trendStatus(facts: TrendFacts, format: Format): string {
  const { status, target } = tileTexts(facts, format);
  return target === null ? status : `${status} (${target})`;
}

/** The whole trend in one sentence. */
export function trendSentence(facts: TrendFacts, format: Format): string {
  const { usual, cadence } = facts;
  return joined([
    `${trendTitle(facts, format)}.`,
    trendFigure(facts, format).join(''),
    `${capital(trendStatus(facts, format))}.`,
    responseText(facts, format),
    usual && `${usual.unusual.length} ${trendWords(format).unusual(cadence, usual.unusual.length)}.`,
    shiftText(facts, format),
  ]);
}

/** The name of an unusual day on its mark, a line of two each; the first of each is left out where there is no room. */
export function unusualName(
  facts: TrendFacts,
  { index, value, event }: UnusualDay,
  format: Format,
): readonly [kind: string, figure: string, cause: string, day: string] {
  return [
    `${trendWords(format).unusual(facts.cadence, 1)}: `,
    figureText(value, facts.metric, format),
    event ? `${eventText(event, format)}, ` : '',
    shortName(facts, index, format),
  ];
}

/** What an event is called; a date nobody has settled yet says so. */
export function eventText({ label, tentative }: TeamEvent, format: Format): string {
  const text = isolated(format.text(label));
  return tentative ? trendWords(format).tentative(text) : text;
}

/** An event where its name does not stand at its days. */
export const datedEvent = (event: TeamEvent, format: Format): string =>
  `${format.dayRange(event.from, event.to ?? event.from)}: ${eventText(event, format)}`;

/** That other customers may be answering than before; `null` where nothing says so. */
export function responseText({ response }: TrendFacts, format: Format): string | null {
  const { share, before, moved } = response ?? { share: 0, before: null, moved: false };
  if (!moved || before === null) return null;
  return trendWords(format).responseMoved(format.share(share, 0), format.share(before, 0), share < before);
}

/** What there is of ratings and comments on some days: "5 Nov: ratings of 212 of 260 answers · 12 comments". */
export function answersText(facts: TrendFacts, answers: Answers, format: Format): string {
  const { from, to, rated, count, comments } = answers;
  const words = trendWords(format);
  const some = Math.round(rated) < Math.round(count) ? format.number(rated) : null;
  const said = [
    rated > 0 && words.ratings(sampleText(facts, count, format), some),
    facts.survey?.comments && words.comments(comments.length, format.number(comments.length)),
  ];
  return `${format.dayRange(from, to)}: ${joined(said, ' · ') || commonWords(format).notMeasured}`;
}

/** The lines under the picture: a slow slide, the bars, and how sure it is what counts as unusual. */
export function trendCaption(facts: TrendFacts, most: number, format: Format): string {
  const { usual, cadence } = facts;
  const words = trendWords(format);
  return joined([
    shiftText(facts, format),
    most > 0 && words.bars(sampleText(facts, most, format), cadence),
    usual?.provisional && usual.days > 1 && words.rough(format.number(usual.days), cadence),
  ]);
}

function shiftText(facts: TrendFacts, format: Format): Text {
  const { usual, metric, cadence } = facts;
  const shift = usual?.shift;
  return (
    shift != null &&
    trendWords(format).shift(
      cadence,
      format.number(shift.days),
      shortName(facts, shift.from, format),
      shortName(facts, shift.to, format),
      shift.side,
      figureText(usual?.centre ?? 0, metric, format),
    )
  );
}

/** A day as it is named where there is little room. */
const shortName = (facts: TrendFacts, index: number, format: Format): string =>
  dateText(facts, facts.days[index]?.day ?? '', format.shortDay, format);

/** A day, or the month a figure stands for. */
export const dateText = ({ cadence }: TrendFacts, day: Day, written: (day: Day) => string, { month }: Format): string =>
  (cadence === 'month' ? month : written)(day);

const sampleText = ({ metric }: TrendFacts, count: number, format: Format): string =>
  commonWords(format).counted(metric.counts, count, format.number(count));
