import type { CardWords } from '../card.js';

const beyond = {
  behind: { target: 'misses the target', peers: 'is behind the peers' },
  ahead: { target: 'is beyond the target', peers: 'is ahead of the peers' },
};

export const card: CardWords = {
  joined: (date) => `Here since ${date}.`,
  agreement: 'Last agreement',
  agreed: (date, text) => `Agreed ${date}: ${text}`,
  since: (metric, figures, verdict) => `${metric} since: ${figures}, ${verdict}`,
  noDaily: 'No daily figures to tell what came of it.',
  recognition: 'Recognition',
  noneYet: 'none yet',
  last: (date) => `last ${date}`,
  focus: 'Focus',
  because: (mark, reason, figure) => {
    if (reason === 'counted') return `${figure} misses the target.`;
    if (reason === 'few') return `${figure} misses the target, but that is too few to be sure.`;
    return `${figure} ${beyond[mark === 'coach' ? 'behind' : 'ahead'][reason]}, and chance does not explain it.`;
  },
  nothing: 'Nothing stands out.',
  contacts: 'Reviewed contacts',
  notes: 'Coaching notes',
  more: (count) => `${count} more`,
  quality: 'QA',
  criticalFails: (count, text) => `${text} critical fail${count === 1 ? '' : 's'}`,
  disputed: (count) => `${count} disputed`,
  calibration: (points) => `reviewers differ by about ${points} on the same contact`,
  weight: (share) => `weight ${share}`,
  critical: 'critical',
  training: 'Training',
  done: (date) => `done ${date}`,
  due: (date) => `due ${date}`,
  overdue: (date) => `overdue since ${date}`,
  toDo: 'not done yet',
  goals: 'Goals',
  mix: 'Case mix',
  bare: 'No figures, agreements, recognition, reviews, training, goals or notes yet.',
  signatures: ['Agent', 'Team lead'],
  chooseAgent: 'Choose an agent to see the card.',
  noAgent: (id) => `There is no agent ${id} among these figures.`,
};
