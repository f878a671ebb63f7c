import type { ScorecardWords } from '../scorecards.js';

export const scorecards: ScorecardWords = {
  title: 'Agent scorecards',
  titleOf: (rows) => `Scorecards: ${rows}`,
  cardTitle: 'Agent scorecard',
  caption: 'In the order of what needs attention; this is not a ranking.',
  captionUnmarked: 'Without marks; this is not a ranking.',
  lastDays: (days) => `last ${days} days`,
  shown: (shown, total, rows) => `${shown} of ${total} ${rows ?? 'agents'}`,
  agent: 'Agent',
  name: 'Name',
  mark: 'Mark',
  tenureLabel: 'Here for',
  tenure: (months, years, rest) => {
    if (months < 12) return `${rest} m`;
    return rest === '0' ? `${years} y` : `${years} y ${rest} m`;
  },
  since: (date) => `Here since ${date}.`,
  marks: {
    coach: (metrics) => `coach: ${metrics}`,
    'keep-eye': (metrics) => `keep an eye on ${metrics}`,
    recognise: (metrics) => `recognise: ${metrics}`,
  },
  because: (mark, reason, name, metric, value, count) => {
    if (mark === 'coach' && reason === 'peers')
      return `${name}: ${metric} ${value} is behind the peers, and chance does not explain it.`;
    if (mark === 'coach') return `${name}: ${metric} ${value} misses the target, and chance does not explain it.`;
    if (mark === 'recognise' && reason === 'peers')
      return `${name}: ${metric} ${value} is ahead of the peers, and chance does not explain it.`;
    if (mark === 'recognise')
      return `${name}: ${metric} ${value} is beyond the target, and chance does not explain it.`;
    if (reason === 'counted') return `${name}: ${metric} ${value} misses the target.`;
    return `${name}: ${metric} ${value} misses the target, but ${count} are too few to say.`;
  },
  nothingFlagged: 'No one is far enough from target for a flag this period.',
  oneTeam: 'No one stands out: the differences between agents are no larger than chance.',
  summary: (coach, recognise, few) => `${coach} to coach, ${recognise} to recognise, ${few} with too few answers.`,
  summaryUnmarked: (total, rows, metric, middle) =>
    metric ? `${total} ${rows}. ${metric}: middle value ${middle}.` : `${total} ${rows}.`,
  search: 'Find an agent',
  searchName: 'Find a name',
  notFound: (text) => `No name has “${text}”.`,
  orderByNeed: 'Order: needs attention',
  sortBy: (column) => `Sort by ${column}`,
  sortHint: 'Another order is for looking up; differences may be chance.',
  peers: (middle, count) => `${middle}, middle of ${count}`,
  peersColumn: 'Peers',
  fewPeers: 'too few peers',
  training: (done, total, overdue) => (overdue ? `${done}/${total}, ${overdue} overdue` : `${done}/${total}`),
  target: 'Target',
  value: 'Figure',
  likely: 'Likely',
  change: 'Change',
  low: (metric) => `${metric}, likely from`,
  high: (metric) => `${metric}, likely to`,
  sample: (metric, noun) => `${metric}, ${noun}`,
  categories: 'QA by category',
  weight: (share) => `weight ${share}`,
  critical: 'critical',
  goals: 'Goals',
  due: (date) => `due ${date}`,
  reached: 'reached',
  notReached: 'not yet',
  notes: 'Coaching notes',
  recognitions: 'Recognition',
  lastPraise: (date) => `Last recognised ${date}.`,
  noPraise: 'No recognition is recorded.',
  open: (name) => `Card of ${name}`,
  legend: {
    target: 'target',
    middle: 'middle of the peers',
    likely: 'likely range',
    range: 'range a mark is judged by',
    few: 'too few answers',
  },
  technical:
    'A mark needs the whole thin range beyond the target and a figure that is not ordinary among the peers, or one that lies outside the range in which peers are expected. The thin range is the confidence interval at 0.95^(1/m), with m figures judged together; the thick one is the 95% interval.',
  notice:
    'These figures are for coaching, recognition and planning. They must not be the only basis for decisions on pay, contract or discipline. Each agent may see their own figures, ask how they were counted and object to them. Small samples are shown as such.',
  noticeShort: 'For coaching, not for sanctions.',
  chooseAgent: 'Choose an agent to see the card.',
  noAgent: (id) => `There is no agent ${id} in this document.`,
};
