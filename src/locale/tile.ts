import type { Metric } from '../contract/catalogue.js';
import type { Channel } from '../contract/types.js';
import type { KpiFacts } from '../model/kpi.js';
import type { Verdict } from '../model/change.js';
import type { Status } from '../model/status.js';
import { capital } from './capital.js';
import { commonWords } from './common.js';
import { tile as en } from './en/tile.js';
import { differenceText, figureText, intervalText, targetText } from './figure.js';
import type { Format } from './format.js';
import { isolated } from './isolated.js';
import { shelf } from './shelf.js';
import { metricLabel } from './metrics.js';

export interface TileWords {
  readonly status: Readonly<Record<Status, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** A difference that is nothing as it is written: of it there is nothing to be unsure of. */
  readonly same: string;
  named(metric: string, channel: string): string;
  likely(range: string): string;
  target(text: string): string;
  limit(text: string): string;
  /** "up" or "down", for those who cannot see the arrow. */
  direction(movement: -1 | 1): string;
  compared(span: string): string;
  within(p90: string): string;
  latest(minutes: string, value: string): string;
  more(count: string): string;
  /** "up 1.2 points on 9–15 Nov". */
  moved(movement: number, amount: string, span: string | null): string;
  /** "all 6,412 calls are counted". */
  all(sample: string): string;
  provisional(day: string): string;
  /** "look at both: Reopened up 2.1 points, worse". */
  apart(counter: string): string;
}

export const tileWords = shelf<TileWords>(en, async () => (await import('./id/tile.js')).tile);

/** Everything a tile says, in words; what cannot be said is `null`. */
export interface TileTexts {
  readonly name: string;
  readonly value: string | null;
  /** "so far", while the period runs. */
  readonly soFar: string | null;
  /** "provisional until 29 Nov". */
  readonly provisional: string | null;
  readonly interval: string | null;
  readonly status: string;
  readonly target: string | null;
  /** −1 down, 1 up, 0 neither: movement only, never good or bad. */
  readonly movement: -1 | 0 | 1;
  /** "1.2 points"; without its sign, which the arrow says. */
  readonly amount: string | null;
  /** "better"; `null` where only movement can be said. */
  readonly verdict: string | null;
  readonly span: string | null;
  /** "1,284 answers". */
  readonly sample: string | null;
  readonly latest: string | null;
  readonly p90: string | null;
  readonly more: string | null;
  /** That it and its counter move apart. */
  readonly apart: string | null;
}

/** What a figure is called: its metric, and the channel it is of. */
export function kpiName(metric: Metric, channel: Channel | null, format: Format): string {
  const label = metricLabel(metric, format);
  return channel ? tileWords(format).named(label, format.text(channel.label ?? channel.id)) : label;
}

/** The words of one KPI. */
export function tileTexts(facts: KpiFacts, format: Format): TileTexts {
  const words = tileWords(format);
  const { metric, figure, latest, more, change, before, provisionalUntil, counter, isApart } = facts;
  const common = commonWords(format);
  const text = (value: number): string => figureText(value, metric, format);
  return {
    name: kpiName(metric, facts.channel, format),
    value: figure && text(figure.value),
    soFar: facts.unfinished ? common.soFar : null,
    provisional: provisionalUntil ? words.provisional(format.shortDay(provisionalUntil)) : null,
    interval: figure?.interval ? intervalText(figure.interval, metric, format) : null,
    status: words.status[facts.status],
    target: targetOf(facts, format),
    ...changeTexts(facts, format),
    span: before && change && change.before !== null ? format.dayRange(before.from, before.to) : null,
    sample: figure?.count != null ? common.counted(metric.counts, figure.count, format.number(figure.count)) : null,
    latest: latest && words.latest(format.duration(latest.minutes * 60), text(latest.value)),
    p90: figure?.p90 != null ? words.within(text(figure.p90)) : null,
    more: more === null ? null : words.more(format.number(more)),
    apart:
      counter && isApart
        ? words.apart(`${kpiName(counter.metric, counter.channel, format)} ${changeText(counter, format)}`)
        : null,
  };
}

/** Texts as one, those that are there. */
export const listed = (...texts: readonly (string | null)[]): string => texts.filter(Boolean).join(', ');

/** A change in words: "up 1.2 points on 9–15 Nov, better". */
export function changeText(facts: Changed, format: Format, span: string | null = null): string {
  const { movement, amount, verdict } = changeTexts(facts, format);
  return listed(amount && tileWords(format).moved(movement, amount, span), verdict);
}

/** A whole tile in sentences. */
export function tileSentence(facts: KpiFacts, format: Format): string {
  const words = tileWords(format);
  const texts = tileTexts(facts, format);
  const { value, soFar, provisional, status, target, span, sample, interval, more, apart } = texts;
  const name = isolated(texts.name);
  if (value === null) return `${name}: ${commonWords(format).notMeasured}.`;
  const range = interval && words.likely(interval);
  const after = [
    changeText(facts, format, span),
    apart,
    sample && (facts.metric.sampled ? listed(sample, range) : words.all(sample)),
    more,
  ];
  const figure = listed(
    `${name} ${value}${soFar ? ` ${soFar}` : ''}`,
    provisional,
    `${status}${target ? ` (${target})` : ''}`,
  );
  return `${[figure, ...after.map((text) => capital(text ?? ''))].filter(Boolean).join('. ')}.`;
}

function targetOf({ target, metric, status }: KpiFacts, format: Format): string | null {
  // A metric that is never judged has no target to be measured against, whatever the document gives.
  if (target === null || status === 'no-target') return null;
  const words = tileWords(format);
  const text = targetText(target, metric, format);
  return metric.better === 'lower' && metric.unit === 'count' ? words.limit(text) : words.target(text);
}

type Changed = Pick<KpiFacts, 'change' | 'metric'>;

function changeTexts({ change, metric }: Changed, format: Format): Pick<TileTexts, 'movement' | 'amount' | 'verdict'> {
  if (!change) return { movement: 0, amount: null, verdict: null };
  const words = tileWords(format);
  const { difference, relative, verdict } = change;
  const size = difference && verdict !== 'from-zero' ? differenceText(difference, relative, metric, format) : null;
  // What rounds to nothing has no direction to show.
  const amount = size === differenceText(0, null, metric, format) ? null : size;
  return {
    movement: amount ? (Math.sign(difference ?? 0) as -1 | 0 | 1) : 0,
    amount,
    // Movement alone needs no verdict: the arrow and the amount are all that can be said.
    verdict:
      amount && (verdict === 'up' || verdict === 'down')
        ? null
        : !amount && verdict === 'unclear'
          ? words.same
          : words.verdict[verdict],
  };
}
