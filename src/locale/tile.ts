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
import { shelf } from './shelf.js';
import { metricLabel } from './metrics.js';

export interface TileWords {
  readonly status: Readonly<Record<Status, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
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
  readonly median: string;
  /** The name of the method, for the definition panel alone. */
  readonly technical: string;
  noData(name: string): string;
  /** "up 1.2 points on 9–15 Nov". */
  moved(movement: number, amount: string, span: string | null): string;
  /** "all 6,412 calls are counted". */
  all(sample: string): string;
}

export const tileWords = shelf<TileWords>(en, async () => (await import('./id/tile.js')).tile);

/** Everything a tile says, in words; what cannot be said is `null`. */
export interface TileTexts {
  readonly name: string;
  readonly value: string | null;
  /** "so far", while the period runs. */
  readonly soFar: string | null;
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
}

const made = new WeakMap<KpiFacts, { readonly format: Format; readonly texts: TileTexts }>();

/** The words of one KPI; name, picture and sentence ask for the same ones. */
export function tileTexts(facts: KpiFacts, format: Format): TileTexts {
  const known = made.get(facts);
  if (known?.format === format) return known.texts;
  const texts = newTexts(facts, format);
  made.set(facts, { format, texts });
  return texts;
}

/** What a figure is called: its metric, and the channel it is of. */
export function kpiName(metric: Metric, channel: Channel | null, format: Format): string {
  const label = metricLabel(metric, format);
  return channel ? tileWords(format).named(label, format.text(channel.label ?? channel.id)) : label;
}

function newTexts(facts: KpiFacts, format: Format): TileTexts {
  const words = tileWords(format);
  const { metric, figure, latest, more, change, before } = facts;
  const common = commonWords(format);
  const text = (value: number): string => figureText(value, metric, format);
  return {
    name: kpiName(metric, facts.channel, format),
    value: figure && text(figure.value),
    soFar: facts.unfinished ? common.soFar : null,
    interval: figure?.interval ? intervalText(figure.interval, metric, format) : null,
    status: words.status[facts.status],
    target: targetOf(facts, format),
    ...changeTexts(facts, format),
    span: before && change && change.before !== null ? format.dayRange(before.from, before.to) : null,
    sample: figure?.count != null ? common.counted(metric.counts, figure.count, format.number(figure.count)) : null,
    latest: latest && words.latest(format.duration(latest.minutes * 60), text(latest.value)),
    p90: figure?.p90 != null ? words.within(text(figure.p90)) : null,
    more: more === null ? null : words.more(format.number(more)),
  };
}

const listed = (...texts: readonly (string | null)[]): string => texts.filter(Boolean).join(', ');

/** A whole tile in sentences. */
export function tileSentence(facts: KpiFacts, format: Format): string {
  const words = tileWords(format);
  const { name, value, soFar, status, target, movement, amount, verdict, span, sample, interval, more } = tileTexts(
    facts,
    format,
  );
  if (value === null) return words.noData(name);
  const range = interval && words.likely(interval);
  const after = [
    listed(amount && words.moved(movement, amount, span), verdict),
    sample && (facts.metric.sampled ? listed(sample, range) : words.all(sample)),
    more,
  ];
  const figure = `${name} ${value}${soFar ? ` ${soFar}` : ''}, ${status}${target ? ` (${target})` : ''}`;
  return `${[figure, ...after.map((text) => capital(text ?? ''))].filter(Boolean).join('. ')}.`;
}

function targetOf({ target, metric, status }: KpiFacts, format: Format): string | null {
  // A metric that is never judged has no target to be measured against, whatever the document gives.
  if (target === null || status === 'no-target') return null;
  const words = tileWords(format);
  const text = targetText(target, metric, format);
  return metric.better === 'lower' && metric.unit === 'count' ? words.limit(text) : words.target(text);
}

function changeTexts({ change, metric }: KpiFacts, format: Format): Pick<TileTexts, 'movement' | 'amount' | 'verdict'> {
  if (!change) return { movement: 0, amount: null, verdict: null };
  const { difference, relative } = change;
  const verdict = tileWords(format).verdict[change.verdict];
  const movement = Math.sign(difference ?? 0) as -1 | 0 | 1;
  if (difference === null || movement === 0 || change.verdict === 'from-zero')
    return { movement: 0, amount: null, verdict };
  const amount = differenceText(difference, relative, metric, format);
  // What rounds to nothing has no direction to show.
  if (amount === differenceText(0, null, metric, format)) return { movement: 0, amount: null, verdict };
  // Movement alone needs no verdict: the arrow and the amount are all that can be said.
  const moved = change.verdict === 'up' || change.verdict === 'down';
  return { movement, amount, verdict: moved ? null : verdict };
}
