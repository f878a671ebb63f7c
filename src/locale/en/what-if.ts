import type { WhatIfWords } from '../what-if.js';

export const whatIf: WhatIfWords = {
  hint: 'Try adding or moving agents; nothing is changed in the roster. Pick hours in the picture, several with Shift, or a line of the list.',
  every: (when) => `every ${when}`,
  more: 'One agent more (+)',
  fewer: 'One agent fewer (−)',
  moveFrom: 'Move one from here …',
  moveTo: (when) => `Move one here from ${when}`,
  lend: (channel) => `Take one from ${channel}`,
  nothingPicked: 'No hours picked yet.',
  unable: 'Nothing changed: no agent to take, or the roster of these hours is not known.',
  proposed: 'proposed',
  agents: (people) => `agents ${people}`,
  atWorst: (text) => `at worst ${text}`,
  expected: (share, isWord) => `service level${isWord ? ':' : ''} ${share}`,
  about: (share) => `about ${share}`,
  growing: { all: 'the queue grows', some: 'the queue grows at times' },
  short: (hours, isMean) => `short hours ${hours}${isMean ? ' a week' : ''}`,
  agentHours: (hours, isMean) => `agent hours ${hours}${isMean ? ' a week' : ''}`,
  kept: 'New figures; the proposal is kept.',
  dropped: (count, text) =>
    `New figures; ${text} proposed ${count === 1 ? 'change no longer applies and was' : 'changes no longer apply and were'} left out.`,
  undo: 'Undo',
  reset: 'Reset all',
  copy: 'Copy proposal',
  json: 'Copy as JSON',
  chat: (team, about, zone) =>
    `Proposal${team ? ` for ${team}` : ''}: ${about} (${zone}). The roster itself is unchanged.`,
};
