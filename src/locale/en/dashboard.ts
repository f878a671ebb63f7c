import type { DashboardWords } from '../dashboard.js';

export const dashboard: DashboardWords = {
  title: 'Customer service',
  attention: 'Needs attention',
  nobody: (when) => `nobody on ${when}`,
  short: (when, people, count) => `short of ${people} ${count === 1 ? 'agent' : 'agents'} ${when}`,
  coach: (count) => `${count} ${count === 1 ? 'agent' : 'agents'} to coach`,
  reached: (met, targets) => {
    if (met < targets) return `${met} of ${targets} targets met, none surely missed`;
    return targets === 1 ? 'the target is met' : `all ${targets} targets met`;
  },
  met: (met, targets, count) => `${met} of ${targets} ${count === 1 ? 'target' : 'targets'} met.`,
  covered: 'every open hour is covered',
  unjudged: 'no figure can be judged against a target yet',
  keyFigures: 'Key figures',
  remove: (name) => `Remove: ${name}`,
  clear: 'Clear all',
  period: 'Period',
  channel: 'Channel',
  allChannels: 'All channels',
};
