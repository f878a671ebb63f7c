import {
  choice,
  flag,
  isObject,
  least,
  list,
  maybe,
  most,
  numbers,
  object,
  oneOf,
  record,
  row,
  type ListRule,
} from './kinds.js';
import {
  comment,
  currency,
  day,
  hours,
  instant,
  label,
  line,
  number,
  openOn,
  positive,
  proportion,
  time,
  word,
  zone,
} from './leaves.js';
import { answered, dayPoint, latest, measure, surveyDay } from './measures.js';
import { orderBreach, rangeBreach, type Fields } from './rules.js';

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
const kpi = object({
  metric: word,
  channel: maybe(word),
  now: maybe(measure),
  before: maybe(measure),
  latest: maybe(latest),
  series: maybe(list(dayPoint, byDay)),
  overdue: maybe(positive),
});

const survey = object({
  metric: word,
  channel: maybe(word),
  scale: maybe(object({ min: number, max: number, good: maybe(row(number, 101)) }, rangeBreach)),
  days: list(surveyDay, byDay),
});

const band = object({ from: number, to: number }, orderBreach);
const limit = choice([number, band], (value) => (isObject(value) ? band : number));

const settings = object({
  label: maybe(label),
  definition: maybe(label),
  formula: maybe(label),
  unit: maybe(oneOf('share', 'seconds', 'count', 'score', 'nps', 'currency')),
  better: maybe(oneOf('higher', 'lower', 'band', 'neither')),
  target: maybe(limit),
  watch: maybe(limit),
  sampled: maybe(flag),
  aggregation: maybe(oneOf('mean', 'median', 'share', 'sum', 'last')),
  hours: maybe(oneOf('business', 'calendar')),
  within: maybe(positive),
  abandoned: maybe(oneOf('missed', 'ignored', 'met')),
  minSample: maybe(positive),
  matters: maybe(positive),
  range: maybe(object({ min: number, max: number }, rangeBreach)),
  currency: maybe(currency),
  counter: maybe(word),
});

const channel = object({
  id: word,
  label: maybe(label),
  work: maybe(oneOf('live', 'concurrent', 'deferrable')),
  concurrency: maybe(numbers(least(1))),
});

const slot = object({
  start: instant,
  channel: maybe(word),
  forecast: maybe(positive),
  contacts: maybe(positive),
  handleTime: maybe(positive),
  scheduled: maybe(positive),
  required: maybe(positive),
  present: maybe(positive),
  answered: maybe(answered),
});

const shifts = object({
  minutes: oneOf(15, 30, 60),
  serviceLevel: maybe(object({ share: proportion, within: positive })),
  maxOccupancy: maybe(numbers(least(0, false), most(1))),
  staffing: maybe(oneOf('in-seat', 'rostered')),
  shrinkage: maybe(numbers(least(0), most(1, false))),
  // One unreadable day would be taken for a closed one, so that all hours go with it: then nothing is called closed.
  open: maybe(record(openOn, row(hours, 48), 'all')),
  named: maybe(list(object({ label, from: time, to: time }), plain)),
  slots: list(slot, bySlot),
});

const category = object({
  label,
  weight: maybe(positive),
  mean: numbers(least(0), most(100)),
  count: maybe(positive),
  critical: maybe(flag),
});
const remark = object({ day, text: comment });

const agent = object({
  id: word,
  name: word,
  since: maybe(day),
  channel: maybe(word),
  kpis: maybe(list(kpi, byMetric)),
  qa: maybe(object({ reviews: positive, categories: maybe(list(category, plain)) })),
  goals: maybe(list(object({ label, metric: maybe(word), target: maybe(number), due: maybe(day) }), plain)),
  notes: maybe(list(remark, plain)),
  recognitions: maybe(list(remark, plain)),
});

const event = object(
  { from: day, to: maybe(day), kind: maybe(word), label, tentative: maybe(flag), channel: maybe(word) },
  orderBreach,
);

const before = object({ from: day, to: day }, orderBreach);

/** The sections in the order they are read: the zone and the metrics' units help to read the rest. */
export const sections = {
  timeZone: zone,
  metrics: record(word, settings, 'each'),
  generatedAt: instant,
  freshFor: positive,
  notice: label,
  team: object({ id: maybe(word), name: maybe(label), rows: maybe(label) }),
  period: object({ from: day, to: day, before: maybe(before) }, orderBreach),
  source: object({ name: label, url: maybe(line) }),
  channels: list(channel, byId),
  kpis: list(kpi, byMetric),
  surveys: list(survey, byMetric),
  shifts,
  agents: list(agent, byId),
  events: list(event, plain),
};
