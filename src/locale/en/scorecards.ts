import type { ScorecardWords } from '../scorecards.js';

const tenures = { new: 'under 6 months here', settled: '6–24 months here', senior: 'over 24 months here' };

export const scorecards: ScorecardWords = {
  title: (rows) => (rows ? `Scorecards: ${rows}` : 'Agent scorecards'),
  caption: 'In the order of what needs attention; this is not a ranking.',
  anonymous: 'Names are hidden on this screen.',
  self: 'Only your own figures are shown.',
  shown: (shown, total, rows) => `${shown} of ${total} ${rows ?? 'agents'}`,
  name: 'Name',
  mark: 'Mark',
  tenure: 'Here for',
  months: (months) => (months ? `${months} month${months === 1 ? '' : 's'}` : 'under a month'),
  marks: { coach: 'coach: ', 'keep-eye': 'keep an eye on ', recognise: 'recognise: ' },
  nothingFlagged: 'No one is far enough from target for a flag this period.',
  oneTeam: 'No one stands out: the differences between agents are no larger than chance.',
  summary: (coach, recognise, few) => `${coach} to coach, ${recognise} to recognise, ${few} with too few answers.`,
  search: 'Find a name',
  notFound: (text) => `No name has “${text}”.`,
  columns: 'Columns',
  orderByNeed: 'Order: needs attention',
  sortHint: 'Another order is for looking up; differences may be chance.',
  peers: (middle, count, channel, tenure) => {
    const who = [channel && `on ${channel}`, tenure && tenures[tenure]].filter(Boolean).join(', ');
    return `middle of ${count} ${who ? `${who}:` : 'peers'} ${middle}`;
  },
  wholeTeam: (middle, count) =>
    `fewer than five others on the same channel; middle of all ${count} in the team: ${middle}`,
  fewPeers: 'too few peers',
  overdue: (count) => `${count} overdue`,
  toDo: 'Training due',
  lastPraised: 'Last recognised',
  cases: 'Cases',
  unlike: (kind, share) => `handles more “${kind}” than the team (${share}): compare with care`,
  change: 'Change',
  low: 'likely from',
  high: 'likely to',
  legend: ['┊ target', '| middle of the peers', '━ likely range', '○ too few answers', '─ range a mark is judged by'],
  technical:
    'A mark needs the whole thin range beyond the target and a figure unusual among the peers, or one beyond what is expected of peers. Thick: the 95% confidence interval; thin: that of 0.95^(1/m), with m figures judged together.',
  notice:
    'These figures are for coaching, recognition and planning. They must not be the only basis for decisions on pay, contract or discipline. Each agent may see their own figures, ask how they were counted and object to them. Small samples are shown as such.',
  noticeShort: 'For coaching, not for sanctions.',
};
