import type { CardWords } from '../card.js';

const beyond = {
  behind: { target: 'misses the target', peers: 'is behind the peers' },
  ahead: { target: 'is beyond the target', peers: 'is ahead of the peers' },
};

export const card: CardWords = {
  since: (date) => `Here since ${date}.`,
  because: (mark, reason, figure, count) => {
    if (reason === 'counted') return `${figure} misses the target.`;
    if (reason === 'few') return `${figure} misses the target, but ${count} are too few to say.`;
    return `${figure} ${beyond[mark === 'coach' ? 'behind' : 'ahead'][reason]}, and chance does not explain it.`;
  },
  noFlags: (name) => `${name}: no flags this period.`,
  categories: 'QA by category',
  weight: (share) => `weight ${share}`,
  critical: 'critical',
  goals: 'Goals',
  due: (date) => `due ${date}`,
  notes: 'Coaching notes',
  recognitions: 'Recognition',
  lastPraise: (date) => `Last recognised ${date}.`,
  chooseAgent: 'Choose an agent to see the card.',
  noAgent: (id) => `There is no agent ${id} in this document.`,
};
