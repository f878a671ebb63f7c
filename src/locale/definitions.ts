import type { Aggregation, MetricSettings } from '../contract/types.js';
import type { KpiFacts } from '../model/kpi.js';
import { capital } from './capital.js';
import { commonWords } from './common.js';
import { definitions as en } from './en/definitions.js';
import { figureText } from './figure.js';
import type { Format } from './format.js';
import { shelf } from './shelf.js';
import { changeText, listed, tileTexts, tileWords } from './tile.js';

/** What a standard metric counts, and how it is calculated. */
export interface Definition {
  readonly definition: string;
  readonly formula: string;
}

type Choice<Key extends 'hours' | 'abandoned'> = Readonly<Record<NonNullable<MetricSettings[Key]>, string>>;

/** What stands behind "What is this?". */
export interface DefinitionWords {
  readonly metrics: Readonly<Record<string, Definition>>;
  readonly aggregation: Readonly<Record<Aggregation, string>>;
  readonly hours: Choice<'hours'>;
  within(time: string): string;
  readonly abandoned: Choice<'abandoned'>;
  /** The name of the method, said here alone. */
  readonly technical: string;
  source(name: string): string;
  readonly guide: string;
}

export const definitionWords = shelf<DefinitionWords>(
  en,
  async () => (await import('./id/definitions.js')).definitions,
);

/** What a figure counts and how, as the document says, else as the floor does; empty where nobody said. */
export function countingTexts(
  { metric, figure }: Pick<KpiFacts, 'metric' | 'figure'>,
  format: Format,
): readonly string[] {
  const words = definitionWords(format);
  const { definition, formula, aggregation, hours, within, abandoned } = metric.settings;
  const standard = Object.hasOwn(words.metrics, metric.id) ? words.metrics[metric.id] : null;
  const counted = [
    // How a metric that nobody described is put together is not known.
    (aggregation ?? standard) && words.aggregation[metric.aggregation],
    hours && words.hours[hours],
    within != null && words.within(format.duration(within)),
    abandoned && words.abandoned[abandoned],
  ];
  return [
    definition ? format.text(definition) : standard?.definition,
    // A document that defines a metric itself may count it otherwise than the catalogue does.
    formula ? format.text(formula) : !definition && standard?.formula,
    capital(counted.filter(Boolean).join('; ')),
    figure?.interval && words.technical,
  ].filter((text) => typeof text === 'string' && text !== '') as string[];
}

/** What a figure is held beside, a sentence each: the period before, what the document compares it with, its counter. */
export function besideTexts(facts: KpiFacts, format: Format): readonly string[] {
  const { metric, change, comparisons, counter } = facts;
  const words = tileWords(format);
  const { span } = tileTexts(facts, format);
  const others = [...(span && change ? [{ label: span, change }] : []), ...(comparisons ?? [])].map((other) => {
    const { before } = other.change;
    const figure = before === null ? commonWords(format).notMeasured : figureText(before, metric, format);
    const against = words.compared(`${isolated(format.text(other.label))} (${figure})`);
    return `${against}: ${changeText({ metric, change: other.change }, format)}`;
  });
  const { name, value } = counter ? tileTexts(counter, format) : { name: '', value: null };
  const both = counter && value && words.apart(listed(`${name} ${value}`, changeText(counter, format)));
  return [...others, ...(both ? [both] : [])].map((text) => `${capital(text)}.`);
}

/** A name inside a sentence, which may be written the other way. */
const isolated = (name: string): string => `\u2068${name}\u2069`;
