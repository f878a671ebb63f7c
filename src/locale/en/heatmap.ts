import type { HeatmapWords } from '../heatmap.js';

const contacts = (text: string, count: number): string => `${text} ${count === 1 ? 'contact' : 'contacts'}`;

export const heatmap: HeatmapWords = {
  staffing: 'Staffing',
  byHour: (what) => `${what} by hour`,
  meaning: {
    net: 'Agents scheduled minus agents needed',
    difference: 'Contacts against forecast; coloured where chance does not explain it',
    presence: 'Agents present minus agents scheduled',
    occupancy: 'Share of their time agents are busy (estimate)',
  },
  answered: (within) => `Contacts answered within ${within}`,
  unmeasured: '~ expected from agents scheduled (estimate)',
  expectedLevel: (share) => `${share === null ? 'the queue grows' : `about ${share} expected in time`} (estimate)`,
  tooBusy: (limit) => `too busy, above ${limit}`,
  level: (share, within) => `to answer ${share} within ${within} (estimate)`,
  mean: (weeks, range) => `mean of up to ${weeks} weeks, ${range}`,
  basis: {
    contacts: 'by contacts that came in',
    forecast: 'by forecast',
  },
  leftOut: (names) => `${names}: not compared with ordinary days.`,
  tentative: 'dates not settled',
  canWait: (channel) => `${channel} can wait: agents are needed for the day, not by the hour.`,
  numbers: {
    net: (text, count) => (count < 0 ? `short ${text}` : count < 1 ? 'enough' : `${text} spare`),
    contacts,
    forecast: (text, count) => `${contacts(text, count)} expected`,
    difference: (text, count) =>
      count === 0 ? 'as forecast' : `${text} ${count > 0 ? 'more' : 'fewer'} contacts than forecast`.trim(),
    scheduled: (text) => `${text} scheduled`,
    required: (text) => `${text} needed`,
    presence: (text, count) =>
      count === 0
        ? 'as many present as scheduled'
        : count < 0
          ? `${text} absent`
          : `${text} more than scheduled`.trim(),
    'service-level': (text) => `${text} answered in time`,
    occupancy: (text) => `busy ${text} of the time`,
  },
  states: {
    nobody: 'nobody on',
    zero: 'no contacts',
    'no-data': 'no data',
    'not-yet': 'no data',
    closed: 'closed',
    'no-such-hour': 'no such hour',
  },
  workload: (count, time, people) =>
    `${count} contacts an hour, ${time} each: work for ${people} agents without a pause.`,
  shift: (name, day) => `${name}${/shift/i.test(name) ? '' : ' shift'}${day ? ` of ${day}` : ''}`,
  twice: (rounds) => `the clocks went back: ${rounds.join(', then ')}`,
  growing: (people) => `More work comes in than ${people} agents can handle: the queue keeps growing.`,
  came: (count, difference, isPartial) =>
    `${count} contacts came in${difference === null ? '' : `, ${difference} against forecast`}${isPartial ? ', so far' : ''}.`,
  expected: (count, isBasis) => `${count} contacts expected${isBasis ? '; needed is by forecast' : ''}.`,
  present: (present, scheduled) => `${present} of ${scheduled} agents present.`,
  weeks: (measured, short, nobody) =>
    `Mean of ${measured} ${measured === 1 ? 'week' : 'weeks'}${short ? `; short in ${short}` : ''}${nobody ? `, nobody on in ${nobody}` : ''}.`,
  onShift: 'On shift',
  absent: 'Absent',
  next: (when) => `Next, ${when}`,
  gapTitle: 'When we are short',
  whatIf: 'Try a change',
  affected: (text, count, isMean, isForecast) =>
    `about ${contacts(text, count)}${isMean ? ' a week' : ''}${isForecast ? ' expected' : ''}`,
  chat: ({ isNobody, isPast }, when, scheduled, required) => {
    const need = required && `: ${isNobody ? '' : `${scheduled} scheduled, `}${required} needed`;
    return `${isNobody ? 'Nobody on' : 'Short on'} ${when}${need ?? ''}.${isPast ? '' : ' Who can help?'}`;
  },
  gaps: (count, worst) =>
    `${count === 1 ? '1 gap' : `${count} gaps${worst ? '; the worst' : ', the worst first'}`}${worst ? `: ${worst}` : ''}.`,
  copyGap: (when) => `Copy for chat: ${when}`,
  copyAll: 'Copy list for chat',
  more: (count) => `${count} more`,
  noGap: 'Every open hour is covered.',
  noGapKnown: (hours, count) =>
    `No gaps known; scheduled or needed is missing for ${hours} ${count === 1 ? 'hour' : 'hours'}.`,
  watch: (hour) => `watch ${hour}.`,
  mostAt: (hour, isLeast) => `the ${isLeast ? 'least' : 'most'} at ${hour}.`,
  today: (day) => `${day}, today`,
  now: 'now',
  about: {
    short: 'An hour is short when fewer agents are scheduled than needed.',
    needed: (people, share, within, occupancy) =>
      `${people ?? 'Needed'}: the fewest agents who answer ${share} within ${within}${occupancy ? `, busy for at most ${occupancy} of their time` : ''}.`,
    estimate:
      'Calculated from contacts and handle time, as if contacts came at random, nobody hung up and everybody took every contact.',
    given: 'Agents needed are given by the document, not calculated.',
    concurrency: (contacts) => `One agent handles up to ${contacts} contacts at a time.`,
    shrinkage: (share) => `Raised for ${share} of paid time not available: breaks, training, leave.`,
  },
  columns: {
    day: 'Day',
    time: 'Time',
    state: 'State',
    scheduled: 'Agents scheduled',
    required: 'Agents needed',
    net: 'Difference',
    contacts: 'Contacts',
    forecast: 'Expected contacts',
    difference: 'Against forecast',
    handleTime: 'Handle time',
    present: 'Present',
    presence: 'Present against schedule',
    'service-level': 'Service level',
    occupancy: 'Occupancy',
    weeks: 'Weeks',
  },
};
