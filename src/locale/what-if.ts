import type { Coverage } from '../model/coverage/coverage.js';
import type { Gap } from '../model/coverage/gaps.js';
import type { Effect, Expected, Stretch } from '../model/coverage/what-if.js';
import { capital } from './capital.js';
import { whatIf as en } from './en/what-if.js';
import type { Format } from './format.js';
import { heatmapWords } from './heatmap.js';
import { gapTime, rangeText } from './gap-texts.js';
import { aboutText } from './heatmap-texts.js';
import { shelf } from './shelf.js';

/** The words of trying a change. Numbers, days and hours come in already written. */
export interface WhatIfWords {
  readonly hint: string;
  /** A weekday's hours, in all weeks shown. */
  every(when: string): string;
  readonly more: string;
  readonly fewer: string;
  readonly moveFrom: string;
  moveTo(when: string): string;
  lend(channel: string): string;
  readonly nothingPicked: string;
  readonly unable: string;
  readonly proposed: string;
  agents(people: string): string;
  /** Of several hours, the one most short. */
  atWorst(text: string): string;
  /** `isWord` where it begins with no number. */
  expected(share: string, isWord: boolean): string;
  about(share: string): string;
  readonly growing: Readonly<Record<Exclude<Expected['growing'], 'none'>, string>>;
  short(hours: string, isMean: boolean): string;
  /** More or fewer, with its sign. */
  agentHours(hours: string, isMean: boolean): string;
  readonly kept: string;
  dropped(count: number, text: string): string;
  readonly undo: string;
  readonly reset: string;
  readonly copy: string;
  readonly json: string;
  chat(team: string | null, about: string, zone: string): string;
}

/** The words of trying a change in a format's language. */
export const whatIfWords = shelf<WhatIfWords>(en, async () => (await import('./id/what-if.js')).whatIf);

/** When some hours are, day by day; of the mean of several weeks, "every Tue 10:00–12:00". */
export function timesText(hours: readonly Gap[], { weeks }: Coverage, format: Format): string {
  const { every } = whatIfWords(format);
  return hours
    .map((each) => gapTime(each, format))
    .map((when) => (weeks > 1 ? every(when) : when))
    .join(', ');
}

const arrow = (...texts: readonly string[]): string => [...new Set(texts)].join(' → ');

const peopleText = ({ scheduled }: Gap, format: Format): string => (scheduled ? rangeText(scheduled, format) : '');

/** The shortage of some hours, as the list of gaps has it; where only some are short, the most of it. */
function netText({ short, isNobody }: Gap, format: Format): string {
  const { states, numbers } = heatmapWords(format);
  if (isNobody || !short) return isNobody ? states.nobody : '';
  if (short.least > 0) return numbers.net(rangeText(short, format), -1);
  const net = numbers.net(format.number(Math.abs(short.most), 1), -short.most);
  return short.most > 0 ? whatIfWords(format).atWorst(net) : net;
}

/** What a change does to some hours: people, shortage and service level, before → after. */
function stretchText({ from, to, expected }: Stretch, format: Format): string {
  const words = whatIfWords(format);
  const level = ({ share, growing }: Expected, isFirst: boolean): string => {
    if (growing === 'all') return words.growing.all;
    const text = format.share(share, 0);
    return `${isFirst ? words.about(text) : text}${growing === 'some' ? ` (${words.growing.some})` : ''}`;
  };
  const isWord = expected.from?.growing === 'all';
  return [
    words.agents(arrow(peopleText(from, format), peopleText(to, format))),
    arrow(netText(from, format), netText(to, format)),
    expected.from &&
      expected.to &&
      words.expected(arrow(level(expected.from, true), level(expected.to, isWord)), isWord),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The channel shown, by its name. */
export const channelText = ({ channel }: Coverage, format: Format): string =>
  channel ? format.text(channel.label ?? channel.id) : '';

/** The whole effect in one line; each channel by its name where there are several. */
export function effectText(effects: readonly Effect[], format: Format): string {
  const words = whatIfWords(format);
  const number = (value: number): string => format.number(value, 2);
  const isMean = effects.some(({ from }) => from.weeks > 1);
  const hours = effects.reduce((sum, { agentHours }) => sum + agentHours, 0);
  const short = effects.flatMap(({ from, short: { from: before, to } }) => {
    const text = words.short(arrow(number(before), number(to)), isMean);
    return from.terms.intraday ? withChannel(text, from, effects, format) : [];
  });
  return capital([...short, words.agentHours(`${hours > 0 ? '+' : ''}${number(hours)}`, isMean)].join(' · '));
}

const withChannel = (text: string, coverage: Coverage, effects: readonly Effect[], format: Format): string =>
  effects.length > 1 ? `${channelText(coverage, format)}: ${text}` : text;

/** Every stretch that is changed, as a line; with its channel where there are several. */
export const stretchLines = (effects: readonly Effect[], format: Format): readonly string[] =>
  effects.flatMap(({ from, stretches }) =>
    stretches.map((stretch) => {
      const line = `${timesText([stretch.to], from, format)}: ${stretchText(stretch, format)}`;
      return withChannel(line, from, effects, format);
    }),
  );

/** A proposal as one sends it to a colleague. */
export const chatText = (effects: readonly Effect[], team: string | null, zone: string, format: Format): string =>
  [
    whatIfWords(format).chat(team, effects[0] ? aboutText(effects[0].from, format) : '', zone),
    ...stretchLines(effects, format).map((line) => `• ${line}`),
    effectText(effects, format),
  ].join('\n');
