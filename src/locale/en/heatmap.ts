import type { HeatmapWords } from '../heatmap.js';

const contacts = (text: string, count: number): string => `${text} ${count === 1 ? 'contact' : 'contacts'}`;
const gaps = (count: number): string => (count === 1 ? '1 gap' : `${count} gaps`);

export const heatmap: HeatmapWords = {
  titles: {
    net: 'Staffing by hour',
    contacts: 'Contacts by hour',
    forecast: 'Expected contacts by hour',
    scheduled: 'Agents scheduled by hour',
    required: 'Agents needed by hour',
    'service-level': 'Service level by hour',
  },
  captions: {
    net: (needed) => `Agents scheduled minus agents needed${needed}`,
    contacts: () => 'Contacts that came in',
    forecast: () => 'Contacts expected',
    scheduled: () => 'Agents scheduled',
    required: (needed) => `Agents needed${needed}`,
    'service-level': (_, within) =>
      within === null ? 'Contacts answered in time' : `Contacts answered within ${within}`,
  },
  level: (share, within, isPart) =>
    ` to answer ${share} within ${within} (${isPart ? 'partly an estimate' : 'estimate'})`,
  mean: (weeks, range) => `mean of up to ${weeks} weeks, ${range}`,
  basis: {
    contacts: 'by contacts that came in',
    forecast: 'by forecast',
    both: 'by contacts that came in, else by forecast',
  },
  leftOut: (names) => `${names}: not compared with ordinary days.`,
  canWait: (channel) => `${channel} can wait: agents are needed for the day, not by the hour.`,
  fromTo: (from, to) => `${from} to ${to}`,
  numbers: {
    contacts,
    forecast: (text, count) => `${contacts(text, count)} expected`,
    scheduled: (text) => `${text} scheduled`,
    required: (text) => `${text} needed`,
    'service-level': (text) => `${text} answered in time`,
  },
  short: (people) => `short ${people}`,
  spare: (people) => `${people} spare`,
  states: {
    enough: 'enough',
    spare: 'spare',
    nobody: 'nobody on',
    zero: 'no contacts',
    'no-data': 'no data',
    closed: 'closed',
    'no-such-hour': 'no such hour',
  },
  notYet: 'no data',
  sentences: {
    closed: 'Closed at this hour.',
    'no-data': 'No figures have arrived for this hour.',
    nobody: 'Open, but no agent is scheduled.',
    'no-such-hour': 'The clocks went forward: this hour did not exist.',
  },
  workload: (count, time, people) =>
    `${count} contacts an hour, ${time} each: work for ${people} agents without a pause.`,
  growing: (people) => `More work comes in than ${people} agents can handle: the queue keeps growing.`,
  came: (count, difference, isPartial) =>
    `${count} contacts came in${difference === null ? '' : `, ${difference} against forecast`}${isPartial ? ', so far' : ''}.`,
  expected: (count, isBasis) => `${count} contacts expected${isBasis ? '; needed is by forecast' : ''}.`,
  present: (present, scheduled) => `${present} of ${scheduled} agents present.`,
  weeks: (measured, short, nobody) =>
    `Mean of ${measured} ${measured === 1 ? 'week' : 'weeks'}${short ? `; short in ${short}` : ''}${nobody ? `, nobody on in ${nobody}` : ''}.`,
  gapTitle: 'When we are short',
  shortOf: (people, most) => `short of ${people} ${most === 1 ? 'agent' : 'agents'}`,
  affected: (text, count, isMean, isForecast) =>
    `about ${contacts(text, count)}${isMean ? ' a week' : ''}${isForecast ? ' expected' : ''}`,
  met: (text) => `${text} affected`,
  gapChat: ({ when, isNobody, isPast, scheduled, required }) => {
    const need = required === null ? '' : `: ${isNobody ? '' : `${scheduled ?? ''} scheduled, `}${required} needed`;
    return `${isNobody ? 'Nobody on' : 'Short on'} ${when}${need}.${isPast ? '' : ' Who can help?'}`;
  },
  gapsWorstFirst: (count) => `${gaps(count)}${count === 1 ? '' : ', the worst first'}.`,
  worst: (count, worst) => `${gaps(count)}${count === 1 ? '' : '; the worst'}: ${worst}`,
  copyGap: (when) => `Copy for chat: ${when}`,
  copyAll: 'Copy list for chat',
  copied: 'Copied',
  more: (count) => `${count} more`,
  fewer: 'Show fewer',
  noGap: 'Every open hour is covered.',
  noGapKnown: (hours, count) =>
    `No gaps in the hours with figures; ${hours} ${count === 1 ? 'hour has' : 'hours have'} no data.`,
  noNeed: 'How many agents are needed is not known, so gaps cannot be told.',
  mostAt: (hour) => `the most at ${hour}.`,
  today: (day) => `${day}, today`,
  now: 'now',
  about: ({ source, share, within, occupancy, shrinkage, concurrency }, isMean) => {
    const lines = ['An hour is short when fewer agents are scheduled than needed.'];
    if (source === 'given') lines.push('How many are needed is given by the document.');
    if (source === 'estimate' || source === 'both') {
      const busy = occupancy === null ? '' : `, busy for at most ${occupancy} of their time`;
      lines.push(
        `Needed: the fewest agents who answer ${share ?? ''} within ${within ?? ''}${busy}.`,
        'Calculated from contacts and handle time, as if contacts came at random and nobody hung up: on the safe side.',
      );
      if (concurrency !== null) lines.push(`One agent handles up to ${concurrency} contacts at a time.`);
      if (shrinkage !== null)
        lines.push(`Raised for ${shrinkage} of paid time not available: breaks, training, leave.`);
    }
    if (isMean) lines.push('Each hour is the mean of the weeks measured; a week without figures is no zero.');
    lines.push(`Contacts affected are those of the short hours${isMean ? ', in the weeks that were short' : ''}.`);
    return lines;
  },
  columns: {
    day: 'Day',
    time: 'Time',
    state: 'State',
    scheduled: 'Scheduled',
    required: 'Needed',
    net: 'Difference',
    present: 'Present',
    contacts: 'Contacts',
    forecast: 'Forecast',
    handleTime: 'Handle time',
    answered: 'Answered in time',
    weeks: 'Weeks',
  },
};
