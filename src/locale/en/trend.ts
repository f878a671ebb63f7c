import type { TrendWords } from '../trend.js';

export const trend: TrendWords = {
  title: (metric) => `${metric} trend`,
  lastDays: 'Last 7 days together',
  week: (date) => `Week of ${date}`,
  unusual: (each, count) => `unusual ${each}${count === 1 ? '' : 's'}`,
  outside: (range) => `outside the usual ${range}`,
  lookForCause: 'look for a cause',
  shift: (each, count, from, to, side, middle) =>
    `${count} ${each}s in a row ${side} the usual middle of ${middle} (${from} to ${to}): the level may have moved.`,
  rough: (count, each) => `Only ${count} ${each}s so far: what counts as unusual will settle from 20 on.`,
  bars: (most, each) => `Bars: at most ${most} a ${each}.`,
  response: (share) => `${share} of surveys answered`,
  responseMoved: (now, before, hasFallen) =>
    `Surveys answered ${hasFallen ? 'fell' : 'rose'} from ${before} to ${now}: the scores may not be comparable.`,
  day: 'day',
  together: '7 days together',
  range: 'likely range',
  invited: 'Surveys sent',
  low: 'Likely from',
  high: 'Likely to',
  note: 'Note',
  method: 'Unusual days lie outside the control limits, which are wider where days always vary more.',
  tentative: (event) => `${event} (to be confirmed)`,
  ratings: (all, some) => (some === null ? `ratings of ${all}` : `ratings of ${some} of ${all}`),
  comments: (count, text) => `${text} comment${count === 1 ? '' : 's'}`,
  rated: (rating) => `rated ${rating}`,
  others: (count) => `${count} more`,
};
