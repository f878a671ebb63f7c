import type { Each, SaidChange, SaidDay, SaidFigure, Span, TrendWords } from '../trend.js';

const lead: Readonly<Record<Span, (date: string) => string>> = {
  'seven-days': () => 'Last 7 days together: ',
  day: (date) => `${date}: `,
  week: (date) => `Week of ${date}: `,
  month: (date) => `${date}: `,
};

const unusuals: Readonly<Record<Each, string>> = { day: 'unusual day', week: 'unusual week', month: 'unusual month' };

export const trend: TrendWords = {
  title: (metric, channel) => (channel === null ? `${metric} trend` : `${metric} trend, ${channel}`),
  figure,
  nothingLately: (what) => `No ${what} in the last 7 days.`,
  judged: (status, target) => (target === null ? status : `${status} (${target})`),
  sentence: (metric, said, status, unusual, shift) =>
    [`${metric}.`, said, `${status.charAt(0).toUpperCase()}${status.slice(1)}.`, unusual, shift]
      .filter(Boolean)
      .join(' '),
  unusualCount: (count, each) => `${count === 0 ? 'No' : count} ${unusuals[each]}${count === 1 ? '' : 's'}.`,
  day,
  unusual: (value, each) => `${unusuals[each]}: ${value}`,
  cause: (event, date) => (event === null ? date : `${event}, ${date}`),
  shift: (each, count, from, to, side, middle) =>
    `${count} ${each}s in a row ${side} the usual middle of ${middle} (${from} to ${to}): the level may have moved.`,
  rough: (count, each) => `Only ${count} ${each}s so far: what counts as unusual will settle from 20 on.`,
  bars: (most, each) => `Bars: at most ${most} a ${each}.`,
  response: (share) => `${share} of surveys answered in the last 7 days.`,
  responseMoved: (now, before) => `${now} of surveys were answered, ${before} before: compare with care.`,
  scale: (low, high) => `Scale from ${low} to ${high}.`,
  slider: 'Day by day',
  table: {
    day: 'Day',
    value: 'That day',
    counts: {
      answers: 'Answers',
      surveys: 'Surveys',
      calls: 'Calls',
      contacts: 'Contacts',
      cases: 'Cases',
      reviews: 'Reviews',
      courses: 'Courses',
      hours: 'Hours',
    },
    invited: 'Surveys sent',
    together: '7 days together',
    low: 'Likely from',
    high: 'Likely to',
    note: 'Note',
  },
  unusuals,
  notes: { few: 'too few answers', soFar: 'so far' },
  legend: {
    together: '7 days together',
    each: 'each figure',
    range: 'likely range',
    day: 'one day',
    few: 'too few answers',
  },
  method:
    'A day is called unusual when it lies outside what chance alone does to as many answers (control limits, wider where days always vary more), or when eight days in a row lie on one side of the middle.',
  tentative: (event) => `${event} (to be confirmed)`,
};

function figure({ span, date, value, range, change: moved, soFar }: SaidFigure) {
  const after = [range === null ? '' : `, likely ${range}`, soFar ? ', so far' : '', moved ? `; ${change(moved)}` : ''];
  return { before: lead[span](date), figure: value, after: `${after.join('')}.` };
}

function change({ moved, movement, difference, before }: SaidChange): string {
  if (movement === 0 && (moved === 'unclear' || moved === 'up' || moved === 'down')) return `the same as on ${before}`;
  const way = `${movement > 0 ? 'up' : 'down'} ${difference} on ${before}`;
  switch (moved) {
    case 'better':
    case 'worse':
      return `${way}, ${moved}`;
    case 'unclear':
      return `${way}, can’t tell yet`;
    case 'too-few':
      return `${way}, too few answers to tell`;
    case 'steady':
      return `steady against ${before}`;
    case 'from-zero':
      return `up from zero in ${before}`;
    case 'no-previous':
      return `no earlier figure in ${before}`;
    default:
      return way;
  }
}

function day({ name, value, sample, few, soFar, together, range, usual, events }: SaidDay): readonly string[] {
  const own =
    value === null ? 'No data.' : `${value}${sample === null ? '' : ` from ${sample}`}${soFar ? ', so far' : ''}.`;
  const said = [name, own];
  if (few) said.push('Too few answers to say.');
  if (together !== null)
    said.push(range === null ? `7 days together ${together}.` : `7 days together ${together}, likely ${range}.`);
  if (usual !== null)
    said.push(`Unusual day: outside the usual ${usual}.${events.length === 0 ? ' Look for a cause.' : ''}`);
  return [...said, ...events];
}
