import { choice, type Fields, flag, list, numbers, object, oneOf, record, row } from './kinds.js';
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
import { answered, comparison, dayPoint, latest, measure, surveyDay } from './measures.js';
import { orderBreach, rangeBreach, settingsBreach, spanBreach } from './rules.js';

// What the items of a list are called.
const byDay = ({ day }: Fields) => day;
const byId = ({ id }: Fields) => id;
const withChannel = (name: unknown, { channel }: Fields) => (channel === undefined ? name : `${name}, ${channel}`);
const byMetric = (item: Fields) => withChannel(item['metric'], item);

const kpi = object(
  { metric: word },
  {
    channel: word,
    now: measure,
    before: measure,
    comparisons: list(comparison, 3),
    latest,
    series: list(dayPoint, 120_000, byDay),
    provisionalUntil: day,
    overdue: positive,
  },
);

const survey = object(
  { metric: word, days: list(surveyDay, 120_000, byDay) },
  {
    channel: word,
    scale: object({ min: number, max: number }, { good: row(number, 101) }, [rangeBreach]),
    comments: list(object({ day, text: comment }, { rating: number })),
  },
);

const limit = choice(number, object({ from: number, to: number }, {}, [orderBreach]));

const settings = object(
  {},
  {
    label,
    definition: label,
    formula: label,
    guide: line,
    unit: oneOf('share', 'seconds', 'count', 'score', 'nps', 'currency'),
    better: oneOf('higher', 'lower', 'band', 'neither'),
    target: limit,
    watch: limit,
    sampled: flag,
    aggregation: oneOf('mean', 'median', 'share', 'sum', 'last'),
    hours: oneOf('business', 'calendar'),
    within: positive,
    abandoned: oneOf('missed', 'ignored', 'met'),
    minSample: positive,
    matters: positive,
    range: object({ min: number, max: number }, {}, [rangeBreach]),
    currency,
    counter: word,
  },
  [settingsBreach],
);

const channel = object(
  { id: word },
  { label, work: oneOf('live', 'concurrent', 'deferrable'), concurrency: numbers(1) },
);

const slot = object(
  { start: instant },
  {
    channel: word,
    forecast: positive,
    contacts: positive,
    handleTime: positive,
    scheduled: positive,
    required: positive,
    present: positive,
    answered,
  },
  [],
  ({ start: _start, channel: _channel, ...measured }) => Object.keys(measured).length === 0,
);

const slots = list(
  slot,
  50_000,
  (item) => withChannel(item['start'], item),
  // Two spellings of one instant are one slot.
  (item) => withChannel(Date.parse(item['start'] as string), item),
);

const shifts = object(
  { minutes: oneOf(15, 30, 60), slots },
  {
    serviceLevel: object({ share: proportion, within: positive }, {}),
    maxOccupancy: numbers(0, 1, 0),
    staffing: oneOf('in-seat', 'rostered'),
    shrinkage: numbers(0, 1, 1),
    // One unreadable day would be taken for a closed one, so that all hours go with it: then nothing is called closed.
    open: record(openOn, row(hours, 48), 'all'),
    named: list(object({ label, from: time, to: time }, {})),
    roster: list(
      object({ agent: word, from: instant, to: instant }, { channel: word, absent: flag }, [spanBreach]),
      50_000,
    ),
  },
);

const category = object({ label, mean: numbers(0, 100) }, { weight: positive, count: positive, critical: flag });
const goal = object({ label }, { metric: word, target: number, due: day });
const remarks = list(object({ day, text: comment }, { url: line }));
const reviewed = object({ url: line }, { label, day, score: numbers(0, 100) });

const agent = object(
  { id: word, name: word },
  {
    since: day,
    channel: word,
    kpis: list(kpi, 10_000, byMetric),
    mix: list(object({ label, share: proportion }, {})),
    qa: object(
      { reviews: positive },
      {
        categories: list(category),
        criticalFails: positive,
        disputes: positive,
        calibration: positive,
        contacts: list(reviewed),
      },
    ),
    courses: list(object({ label }, { due: day, done: day })),
    goals: list(goal),
    agreements: list(object({ day, text: comment }, { metric: word, due: day })),
    notes: remarks,
    recognitions: remarks,
  },
);

const event = object({ from: day, label }, { to: day, kind: word, tentative: flag, channel: word }, [orderBreach]);

const days = { from: day, to: day };

/** The sections in the order they are read: the zone and the metrics' units help to read the rest. */
export const sections = {
  timeZone: zone,
  metrics: record(word, settings, 'each'),
  generatedAt: instant,
  freshFor: positive,
  notice: label,
  team: object({}, { id: word, name: label, rows: label }),
  period: object(days, { before: object(days, {}, [orderBreach]) }, [orderBreach]),
  source: object({ name: label }, { url: line }),
  periods: list(object({ id: word, label }, {}), 10_000, byId),
  channels: list(channel, 10_000, byId),
  kpis: list(kpi, 10_000, byMetric),
  surveys: list(survey, 10_000, byMetric),
  shifts,
  agents: list(agent, 10_000, byId),
  events: list(event),
};
