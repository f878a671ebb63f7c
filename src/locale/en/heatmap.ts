import type { HeatmapWords, SaidDetails, SaidGap, SaidHour, SaidMeasure, SaidTerms } from '../heatmap.js';

const titles: Readonly<Record<SaidMeasure, string>> = {
  net: 'Staffing by hour',
  contacts: 'Contacts by hour',
  forecast: 'Expected contacts by hour',
  scheduled: 'Agents scheduled by hour',
  required: 'Agents needed by hour',
  'service-level': 'Service level by hour',
};

export const heatmap: HeatmapWords = {
  title: (measure, channel) => (channel === null ? titles[measure] : `${titles[measure]}, ${channel}`),
  caption,
  window: (range, weeks) => (weeks > 1 ? `mean of up to ${weeks} weeks, ${range}` : range),
  basis: (basis) =>
    ({
      contacts: 'by contacts that came in',
      forecast: 'by forecast',
      both: 'by contacts that came in, else by forecast',
      none: '',
    })[basis],
  leftOut: (names) => `${names}: not compared with ordinary days.`,
  canWait: (channel) => `${channel} can wait: agents are needed for the day, not by the hour.`,
  weekdayOf: (weekday, date) => `${weekday} ${date}`,
  at: (day, clock) => `${day} ${clock}`,
  during: (day, clocks) => `${day} ${clocks}`,
  fromTo: (from, to) => `${from} to ${to}`,
  hour,
  details,
  state,
  gapTitle: 'When we are short',
  gap: (gap) => [shortage(gap), affected(gap)].filter(Boolean).join(' · '),
  gapSentence: (gap) => {
    const what = gap.isNobody ? 'nobody on' : `short of ${gap.short ?? ''} ${gap.most === 1 ? 'agent' : 'agents'}`;
    const contacts = affected(gap);
    return `${gap.when}: ${contacts ? `${what}, ${contacts}${gap.isForecast ? '' : ' affected'}` : what}.`;
  },
  gapLine: (gap) => `• ${gap.when}: ${[shortage(gap), affected(gap)].filter(Boolean).join(', ')}`,
  gapChat: (gap) => {
    const need =
      gap.required === null
        ? ''
        : `: ${gap.isNobody ? '' : `${gap.scheduled ?? ''} scheduled, `}${gap.required} needed`;
    return `${gap.isNobody ? 'Nobody on' : 'Short on'} ${gap.when}${need}.${gap.isPast ? '' : ' Who can help?'}`;
  },
  gapListChat: (about, count, lines) =>
    [`${about}: ${count === 1 ? '1 gap' : `${count} gaps, the worst first`}.`, ...lines].join('\n'),
  copyGap: (when) => `Copy for chat: ${when}`,
  copyAll: 'Copy list for chat',
  copied: 'Copied',
  more: (count) => `${count} more`,
  fewer: 'Show fewer',
  noGap: 'Every open hour is covered.',
  noGapKnown: (hours, count) =>
    `No gaps in the hours with figures; ${hours} ${count === 1 ? 'hour has' : 'hours have'} no data.`,
  noNeed: 'How many agents are needed is not known, so gaps cannot be told.',
  sentenceAbout: (title, window) => `${title}, ${window}`,
  sentence: (title, window, gaps, worst) =>
    `${title}, ${window}: ${gaps === 1 ? '1 gap' : `${gaps} gaps; the worst`}: ${worst}`,
  sentenceWithout: (title, window, text) => `${title}, ${window}: ${text}`,
  mostAt: (most) => `the most at ${most}.`,
  today: (day) => `${day}, today`,
  now: 'now',
  legend: {
    enough: 'enough',
    spare: 'spare',
    nobody: 'nobody on',
    zero: 'no contacts',
    'no-data': 'no data',
    closed: 'closed',
    'no-such-hour': 'no such hour',
  },
  legendShort: (steps) => `short ${steps}`,
  run: (kind, amount) => (kind === 'spare' ? `${amount} spare` : `short ${amount}`),
  grid: 'Arrow keys move from hour to hour.',
  about,
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

function caption(measure: SaidMeasure, { source, share, within }: SaidTerms): string {
  const level = share === null ? '' : ` to answer ${share} within ${within ?? ''}`;
  const needed = {
    given: 'agents needed',
    estimate: `agents needed${level} (estimate)`,
    both: `agents needed${level} (partly an estimate)`,
    none: 'agents needed',
  }[source];
  switch (measure) {
    case 'net':
      return `Agents scheduled minus ${needed}`;
    case 'required':
      return `A${needed.slice(1)}`;
    case 'scheduled':
      return 'Agents scheduled';
    case 'contacts':
      return 'Contacts that came in';
    case 'forecast':
      return 'Contacts expected';
    case 'service-level':
      return within === null ? 'Contacts answered in time' : `Contacts answered within ${within}`;
  }
}

function hour(said: SaidHour): string {
  const { name, measure, scheduled, required } = said;
  if (said.state === 'nobody')
    return required === null ? `${name}: nobody on` : `${name}: nobody on, ${required} needed`;
  if (said.state === 'value' && measure === 'net')
    return `${name}, ${scheduled ?? ''} scheduled, ${required ?? ''} needed, ${state(said)}`;
  return `${name}: ${state(said)}`;
}

function state({ state, measure, net, people, value, count }: SaidHour): string {
  switch (state) {
    case 'nobody':
      return 'nobody on';
    case 'closed':
      return 'closed';
    case 'no-data':
      return 'no data';
    case 'zero':
      return 'no contacts';
    case 'no-such-hour':
      return 'no such hour: the clocks went forward';
    case 'value':
  }
  switch (measure) {
    case 'net':
      return netText(net, people);
    case 'contacts':
      return `${value ?? ''} ${count === 1 ? 'contact' : 'contacts'}`;
    case 'forecast':
      return `${value ?? ''} ${count === 1 ? 'contact' : 'contacts'} expected`;
    case 'scheduled':
      return `${value ?? ''} scheduled`;
    case 'required':
      return `${value ?? ''} needed`;
    case 'service-level':
      return `${value ?? ''} answered in time`;
  }
}

/** Less than one person more than needed is enough. */
function netText(net: number | null, people: string): string {
  if (net !== null && net < 0) return `short ${people}`;
  return net === null || net < 1 ? 'enough' : `${people} spare`;
}

function details(said: SaidDetails): readonly string[] {
  const { state: kind, contacts, forecast, difference, present, scheduled, required, answered, weeks } = said;
  if (kind === 'no-such-hour') return ['The clocks went forward: this hour did not exist.'];
  const lines: string[] = [];
  if (kind === 'closed') lines.push('Closed at this hour.');
  if (kind === 'no-data') lines.push('No figures have arrived for this hour.');
  if (kind === 'nobody') lines.push('Open, but no agent is scheduled.');
  if (scheduled !== null || required !== null) {
    const net = said.net === null ? '' : `: ${netText(said.net, said.people)}`;
    lines.push(
      `${[scheduled && `${scheduled} scheduled`, required && `${required} needed`].filter(Boolean).join(', ')}${net}.`,
    );
  }
  if (said.workload)
    lines.push(
      `${said.workload.contacts} contacts an hour, ${said.workload.handleTime} each: work for ${said.workload.people} agents without a pause.`,
    );
  if (said.isGrowing)
    lines.push(`More work comes in than ${scheduled ?? ''} agents can handle: the queue keeps growing.`);
  if (contacts !== null) {
    lines.push(
      `${contacts} contacts came in${difference === null ? '' : `, ${difference} against forecast`}${said.isPartial ? ', so far' : ''}.`,
    );
  } else if (forecast !== null)
    lines.push(`${forecast} contacts expected${said.isForecast ? '; needed is by forecast' : ''}.`);
  if (present !== null && scheduled !== null) lines.push(`${present} of ${scheduled} agents present.`);
  if (answered !== null) lines.push(`${answered} answered in time.`);
  if (weeks) {
    const nobody = weeks.nobody > 0 && kind !== 'nobody' ? `, nobody on in ${weeks.nobody}` : '';
    lines.push(
      `Mean of ${weeks.measured} ${weeks.measured === 1 ? 'week' : 'weeks'}${weeks.short > 0 ? `; short in ${weeks.short}${nobody}` : ''}.`,
    );
  }
  return lines;
}

function shortage({ isNobody, short }: SaidGap): string {
  return isNobody ? 'nobody on' : `short ${short ?? ''}`;
}

function affected({ contacts, count, isForecast, isMean }: SaidGap): string {
  if (contacts === null) return '';
  return `about ${contacts} ${count === 1 ? 'contact' : 'contacts'}${isMean ? ' a week' : ''}${isForecast ? ' expected' : ''}`;
}

function about(
  { source, share, within, occupancy, shrinkage, concurrency }: SaidTerms,
  isMean: boolean,
): readonly string[] {
  const lines = ['An hour is short when fewer agents are scheduled than needed.'];
  if (source === 'given') lines.push('How many are needed is given by the document.');
  if (source === 'estimate' || source === 'both') {
    const busy = occupancy === null ? '' : ` without being on contacts for more than ${occupancy} of their time`;
    lines.push(`Needed: the fewest agents who answer ${share ?? ''} within ${within ?? ''}${busy}.`);
    lines.push(
      'Calculated from contacts and handle time, not taken from the roster system. It takes contacts to come at random and callers not to hang up, so it leans to the safe side.',
    );
    if (concurrency !== null) lines.push(`One agent handles up to ${concurrency} contacts at a time.`);
    if (shrinkage !== null)
      lines.push(
        `The roster counts everybody, so the number is raised for ${shrinkage} of paid time not available: breaks, training, leave.`,
      );
  }
  if (isMean)
    lines.push('Each hour is the mean of the weeks measured; a week without figures is left out, not counted as zero.');
  lines.push(`Contacts affected are those of the short hours${isMean ? ', in the weeks that were short' : ''}.`);
  return lines;
}
