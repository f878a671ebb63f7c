import type { DashboardWords } from '../dashboard.js';

export const dashboard: DashboardWords = {
  title: 'Customer service',
  attention: 'Needs attention',
  kpi: (name, value, target) => (target ? `${name} ${value}, ${target}` : `${name} ${value}`),
  nobody: (when) => `nobody on ${when}`,
  short: (when, people, count) => `short of ${people} ${count === 1 ? 'agent' : 'agents'} ${when}`,
  coach: (count) => (count === 1 ? '1 agent to coach' : `${count} agents to coach`),
  calm: ({ met, targets, covered }) => {
    const hours = covered ? 'every open hour is covered' : '';
    if (targets === 0) return hours ? 'Every open hour is covered.' : 'No figure can be judged against a target yet.';
    const reached =
      met === targets
        ? targets === 1
          ? 'The target is met'
          : `All ${targets} targets met`
        : `${met} of ${targets} targets met, none surely missed`;
    return hours ? `${reached}; ${hours}.` : `${reached}.`;
  },
  headline: (items) => `Needs attention: ${items.join('; ')}.`,
  asOf: (time) => `figures as of ${time}`,
  keyFigures: 'Key figures',
};
