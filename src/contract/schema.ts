import * as z from 'zod/mini';
import type { Expectation } from './types.js';
import { answersBreach, orderBreach, partBreach, rangeBreach, type Breach } from './rules.js';

/**
 * What a metrics document may look like, said once: the parser reads by these schemas, and the build makes
 * the JSON Schema, the contract page and the check of `types.ts` from them. Their descriptions are in
 * `descriptions.ts`, which only the build reads. Sections are built on first use: a page of tiles never
 * pays for the schema of shifts.
 */
export type Schema = z.core.$ZodType;

/** The largest document, in characters. */
export const mostCharacters = 10_000_000;
/** Items of all lists together; bounds the work, and lies above what fits into the largest document. */
export const mostItems = 300_000;

/** How one list is read: its cap, and what makes an item unique. */
export interface ListRule {
  readonly most: number;
  readonly unique?: (item: Fields) => string;
  /** The item's name in the message about its double. */
  readonly name?: (item: Fields) => string;
  /** True when an item holds nothing measured and is as good as absent. */
  readonly empty?: (item: Fields) => boolean;
  /** True when the items' figures are in the unit of their `metric`. */
  readonly metric?: boolean;
}

export type Fields = Readonly<Record<string, unknown>>;

/** What the reader has to know of a schema beyond zod's own definition. */
interface Note {
  readonly list?: ListRule;
  /** A record's keys, and whether a bad entry costs itself, all entries, or whatever holds the record. */
  readonly record?: { readonly key: Schema; readonly lost: 'each' | 'all' | 'whole' };
  readonly pick?: (value: unknown) => Schema;
  /** The text's pattern, for the JSON Schema. */
  readonly pattern?: string;
  /** A shape in which nothing is measured: read, then dropped. */
  readonly blank?: true;
}

export const notes = new WeakMap<Schema, Note>();

const noted = <T extends Schema>(schema: T, note: Note): T => {
  notes.set(schema, note);
  return schema;
};

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const nothing = z.literal(null);
const absent = z.optional(nothing);

/** Absent and null are one: "not measured". The reader drops both, so that the type has no undefined. */
const maybe = <T extends Schema>(schema: T) =>
  z.optional(choice([schema, nothing], () => schema)) as unknown as z.ZodMiniExactOptional<z.ZodMiniNullable<T>>;

const list = <T extends Schema>(item: T, rule: ListRule) => noted(row(item, rule.most), { list: rule });

// An open object and not `z.record`, which would ship a second way to walk through keys.
const record = <T extends z.core.SomeType>(key: Schema, value: T, lost: 'each' | 'all' | 'whole' = 'whole') =>
  noted(z.catchall(z.object({}), value), { record: { key, lost } });

/** One of several shapes, picked by a look at the value, so that a fault is told of the shape that was meant. */
const choice = <const T extends readonly Schema[]>(options: T, pick: (value: unknown) => Schema) =>
  noted(z.union(options), { pick });

const rule = (broken: (value: Fields) => Breach | null) => (payload: { value: unknown; issues: unknown[] }) => {
  const breach = broken(payload.value as Fields);
  if (breach)
    payload.issues.push({ code: 'custom', path: [breach.key], input: breach.found, params: { type: breach.type } });
};

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

// Leaves.
const words = (most: number) => z.string().check(z.maxLength(most));
const line = words(2000);
const atLeast = (least: number) => z.number().check(z.gte(least));
const between = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));
const oneOf = <const T extends string | number>(...values: T[]) => z.literal(values);
const object = <S extends z.core.$ZodShape>(shape: S) => z.object(shape);
const row = <T extends Schema>(item: T, most: number) => z.array(item).check(z.maxLength(most));

/** Text of a kind. Not `z.stringFormat`, which brings classes a function can do without. */
const format = (name: Expectation['type'], pattern: RegExp, isGood = (text: string) => pattern.test(text)) => {
  const check = ({ value, issues }: { value: string; issues: unknown[] }): void => {
    if (!isGood(value)) issues.push({ code: 'invalid_format', format: name, input: value });
  };
  return noted(line.check(check), { pattern: pattern.source });
};
const word = format('text', /[\s\S]/);
const number = z.number();
const positive = atLeast(0);
const proportion = between(0, 1);
const flag = z.boolean();

// `2026-02-30` and 29 February of a common year do not pass: zod's own pattern knows the calendar.
const dayPattern = z.regexes.date.source.replace(/^\^|\$$/g, '');
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const day = format('day', new RegExp(`^${dayPattern}$`));
const instant = format('instant', new RegExp(`^${dayPattern}T${clock}(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]${clock})$`));
const time = format('clock', new RegExp(`^(?:${clock}|24:00)$`));
const hours = format('hours', new RegExp(`^${clock}-(?:${clock}|24:00)$`));
const openOn = format('day', new RegExp(`^(?:mon|tue|wed|thu|fri|sat|sun|${dayPattern})$`));
const currency = format('currency', /^[A-Z]{3}$/);
const zone = format('zone', /^[\w/+:-]{1,100}$/, isZone);

const zones = new Map<string, boolean>();

function isZone(name: string): boolean {
  const known = zones.get(name) ?? knowsZone(name);
  zones.set(name, known);
  return known;
}

/** Asks Temporal where there is one: the first `Intl` formatter of a page costs Chromium 10 to 20 ms. */
function knowsZone(name: string): boolean {
  const { Temporal } = globalThis as { Temporal?: { Now: { plainDateISO(zone: string): unknown } } };
  try {
    if (Temporal) Temporal.Now.plainDateISO(name);
    else new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Text in one language, or one text a language. */
const localText = (text: z.ZodMiniString) => {
  const languages = record(word, text);
  return choice([text, languages], (value) => (isObject(value) ? languages : text));
};
const label = localText(line);
const comment = once(() => localText(words(10_000)));

// Measures.
const share = { part: positive, whole: positive };
const mean = { mean: number, count: positive, sd: maybe(positive) };
const nps = { promoters: positive, passives: positive, detractors: positive };
const given = { value: number, count: maybe(positive), p90: maybe(number) };
const none = {
  part: absent,
  whole: absent,
  mean: absent,
  promoters: absent,
  passives: absent,
  detractors: absent,
  value: absent,
  count: maybe(positive),
  sd: maybe(positive),
  p90: maybe(number),
};

type Shapes = readonly (readonly [shape: Schema, figures: readonly string[]])[];

/** The shape whose figures are all there, else the one that was begun, else nothing measured. */
const pickByFigures = (shapes: Shapes, blank: Schema) => (value: unknown) => {
  if (!isObject(value)) return blank;
  for (const [shape, keys] of shapes) if (keys.every((key) => value[key] != null)) return shape;
  // A count alone begins no shape.
  for (const [shape, keys] of shapes) if (keys.some((key) => key !== 'count' && value[key] != null)) return shape;
  return blank;
};

/** The four shapes of a measure with the fields beside it, and the one in which nothing was measured. */
const measureOf = <S extends z.core.$ZodShape>(beside: S, ...broken: ((value: Fields) => Breach | null)[]) => {
  const checks = broken.map(rule);
  const shares = object({ ...beside, ...share }).check(rule(partBreach), ...checks);
  const means = object({ ...beside, ...mean }).check(...checks);
  const scores = object({ ...beside, ...nps }).check(...checks);
  const values = object({ ...beside, ...given }).check(...checks);
  const blank = noted(object({ ...beside, ...none }), { blank: true });
  const shapes: Shapes = [
    [shares, Object.keys(share)],
    [values, ['value']],
    [means, ['mean', 'count']],
    [scores, Object.keys(nps)],
  ];
  const schema = choice([shares, means, scores, values, blank], pickByFigures(shapes, blank));
  // The reader drops what was not measured, so the type need not know of it.
  return schema as unknown as z.ZodMiniUnion<[typeof shares, typeof means, typeof scores, typeof values]>;
};

const measure = once(() => measureOf({}));
const dayPoint = once(() => measureOf({ day }));
const latest = once(() => measureOf({ from: instant, minutes: atLeast(1) }));
const surveyDay = once(() =>
  measureOf({ day, invited: maybe(positive), answers: maybe(row(positive, 101)) }, answersBreach),
);

// Lists.
// Read by their schemas before they are asked, so that they are text or absent.
const text = (value: unknown): string => (value as string | undefined) ?? '';
const withChannel = (name: string, { channel: on }: Fields): string =>
  on === undefined ? name : `${name}, ${text(on)}`;
const byKey = (key: string): Pick<ListRule, 'unique' | 'name'> => {
  const name = (item: Fields) => text(item[key]);
  return { unique: name, name };
};
const byDay: ListRule = { most: 120_000, ...byKey('day') };
const byId: ListRule = { most: 10_000, ...byKey('id') };
const metricName = (item: Fields) => withChannel(text(item['metric']), item);
const byMetric: ListRule = { most: 10_000, metric: true, unique: metricName, name: metricName };
const plain: ListRule = { most: 10_000 };
const bySlot: ListRule = {
  most: 50_000,
  // Two spellings of one instant are one slot.
  unique: (item) => withChannel(`${Date.parse(text(item['start']))}`, item),
  name: (item) => withChannel(text(item['start']), item),
  empty: (item) => {
    for (const key in item) if (key !== 'start' && key !== 'channel') return false;
    return true;
  },
};

// Sections.
const kpi = once(() =>
  object({
    metric: word,
    channel: maybe(word),
    now: maybe(measure()),
    before: maybe(measure()),
    latest: maybe(latest()),
    series: maybe(list(dayPoint(), byDay)),
    overdue: maybe(positive),
  }),
);

const survey = once(() =>
  object({
    metric: word,
    channel: maybe(word),
    scale: maybe(z.object({ min: number, max: number, good: maybe(row(number, 101)) }).check(rule(rangeBreach))),
    days: list(surveyDay(), byDay),
  }),
);

const limit = once(() => {
  const band = object({ from: number, to: number }).check(rule(orderBreach));
  return choice([number, band], (value) => (isObject(value) ? band : number));
});

const settings = once(() =>
  object({
    label: maybe(label),
    definition: maybe(label),
    formula: maybe(label),
    unit: maybe(oneOf('share', 'seconds', 'count', 'score', 'nps', 'currency')),
    better: maybe(oneOf('higher', 'lower', 'band', 'neither')),
    target: maybe(limit()),
    watch: maybe(limit()),
    sampled: maybe(flag),
    aggregation: maybe(oneOf('mean', 'median', 'share', 'sum', 'last')),
    hours: maybe(oneOf('business', 'calendar')),
    within: maybe(positive),
    abandoned: maybe(oneOf('missed', 'ignored', 'met')),
    minSample: maybe(positive),
    matters: maybe(positive),
    range: maybe(object({ min: number, max: number }).check(rule(rangeBreach))),
    currency: maybe(currency),
    counter: maybe(word),
  }),
);

const channel = once(() =>
  object({
    id: word,
    label: maybe(label),
    work: maybe(oneOf('live', 'concurrent', 'deferrable')),
    concurrency: maybe(atLeast(1)),
  }),
);

const slot = once(() =>
  object({
    start: instant,
    channel: maybe(word),
    forecast: maybe(positive),
    contacts: maybe(positive),
    handleTime: maybe(positive),
    scheduled: maybe(positive),
    required: maybe(positive),
    present: maybe(positive),
    answered: maybe(answered()),
  }),
);

/** A share, or nothing measured. */
const answered = once(() => {
  const shares = object(share).check(rule(partBreach));
  const blank = noted(object({ part: absent, whole: absent }), { blank: true });
  return choice([shares, blank], pickByFigures([[shares, Object.keys(share)]], blank)) as unknown as typeof shares;
});

const shifts = once(() =>
  object({
    minutes: oneOf(15, 30, 60),
    serviceLevel: maybe(object({ share: proportion, within: positive })),
    maxOccupancy: maybe(z.number().check(z.gt(0), z.lte(1))),
    staffing: maybe(oneOf('in-seat', 'rostered')),
    shrinkage: maybe(z.number().check(z.gte(0), z.lt(1))),
    // One unreadable day would be taken for a closed one, so that all hours go with it: then nothing is called closed.
    open: maybe(record(openOn, row(hours, 48), 'all')),
    named: maybe(list(object({ label, from: time, to: time }), plain)),
    slots: list(slot(), bySlot),
  }),
);

const remark = once(() => object({ day, text: comment() }));

const agent = once(() =>
  object({
    id: word,
    name: word,
    since: maybe(day),
    channel: maybe(word),
    kpis: maybe(list(kpi(), byMetric)),
    qa: maybe(
      object({
        reviews: positive,
        categories: maybe(
          list(
            object({
              label,
              weight: maybe(positive),
              mean: between(0, 100),
              count: maybe(positive),
              critical: maybe(flag),
            }),
            plain,
          ),
        ),
      }),
    ),
    goals: maybe(list(object({ label, metric: maybe(word), target: maybe(number), due: maybe(day) }), plain)),
    notes: maybe(list(remark(), plain)),
    recognitions: maybe(list(remark(), plain)),
  }),
);

const event = once(() =>
  object({ from: day, to: maybe(day), kind: maybe(word), label, tentative: maybe(flag), channel: maybe(word) }).check(
    rule(orderBreach),
  ),
);

const days = once(() => object({ from: day, to: day }).check(rule(orderBreach)));

/** The sections in the order they are read: the zone and the metrics' units help to read the rest. */
export const sections = {
  timeZone: once(() => zone),
  metrics: once(() => record(word, settings(), 'each')),
  generatedAt: once(() => instant),
  freshFor: once(() => positive),
  notice: once(() => label),
  team: once(() => object({ id: maybe(word), name: maybe(label), rows: maybe(label) })),
  period: once(() => object({ from: day, to: day, before: maybe(days()) }).check(rule(orderBreach))),
  source: once(() => object({ name: label, url: maybe(line) })),
  channels: once(() => list(channel(), byId)),
  kpis: once(() => list(kpi(), byMetric)),
  surveys: once(() => list(survey(), byMetric)),
  shifts,
  agents: once(() => list(agent(), byId)),
  events: once(() => list(event(), plain)),
};

/** The whole document, for the build and for types; the parser reads section by section. */
export const documentSchema = /* @__PURE__ */ once(() =>
  object({
    pantau: z.literal(1),
    timeZone: maybe(sections.timeZone()),
    metrics: maybe(sections.metrics()),
    generatedAt: maybe(sections.generatedAt()),
    freshFor: maybe(sections.freshFor()),
    notice: maybe(sections.notice()),
    team: maybe(sections.team()),
    period: maybe(sections.period()),
    source: maybe(sections.source()),
    channels: maybe(sections.channels()),
    kpis: maybe(sections.kpis()),
    surveys: maybe(sections.surveys()),
    shifts: maybe(sections.shifts()),
    agents: maybe(sections.agents()),
    events: maybe(sections.events()),
  }),
);

/** What the schemas say a document is; `types.ts` says the same by hand, and the compiler holds them together. */
export type SchemaDocument = z.output<ReturnType<typeof documentSchema>>;
