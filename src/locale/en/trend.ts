import type { TrendWords } from '../trend.js';

export const trend: TrendWords = {
  title: (metric) => `${metric} trend`,
  lastDays: 'Last 7 days together',
  week: (date) => `Week of ${date}`,
  nothingLately: (what) => `No ${what} in the last 7 days.`,
  unusual: (each) => `unusual ${each}`,
  unusualCount: (count, each) => `${count === 0 ? 'No' : count} unusual ${each}${count === 1 ? '' : 's'}.`,
  from: (value, sample) => `${value} from ${sample}`,
  outside: (range) => `outside the usual ${range}`,
  lookForCause: 'Look for a cause.',
  shift: (each, count, from, to, side, middle) =>
    `${count} ${each}s in a row ${side} the usual middle of ${middle} (${from} to ${to}): the level may have moved.`,
  rough: (count, each) => `Only ${count} ${each}s so far: what counts as unusual will settle from 20 on.`,
  bars: (most, each) => `Bars: at most ${most} a ${each}.`,
  response: (share) => `${share} of surveys answered in the last 7 days.`,
  responseMoved: (now, before) => `${now} of surveys were answered, ${before} before: compare with care.`,
  legend: { together: '7 days together', each: 'each figure', range: 'likely range', day: 'one day' },
  table: { day: 'Day', invited: 'Surveys sent', low: 'Likely from', high: 'Likely to', note: 'Note' },
  method:
    'A day is unusual outside what chance alone does to as many answers (control limits, wider where days always vary more). Eight days in a row on one side of the middle may be a shift.',
  tentative: (event) => `${event} (to be confirmed)`,
};
