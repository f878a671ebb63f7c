import type { DefinitionWords } from '../definitions.js';

export const definitions: DefinitionWords = {
  metrics: {
    csat: {
      definition: 'Share of survey answers that were satisfied (4 or 5 of 5).',
      formula: 'satisfied answers ÷ all answers',
    },
    nps: {
      definition: 'Promoters minus detractors, from −100 to 100.',
      formula: '(promoters − detractors) ÷ all answers × 100',
    },
    ces: {
      definition: 'How easy customers found it to get help.',
      formula: 'mean of all answers',
    },
    'response-rate': {
      definition: 'Surveys answered out of surveys sent.',
      formula: 'surveys answered ÷ surveys sent',
    },
    'first-response': {
      definition: 'Time from the customer’s first message to the first reply by a person.',
      formula: 'first reply by a person − first message',
    },
    'speed-of-answer': {
      definition: 'Average wait of answered calls.',
      formula: 'waiting time of answered calls ÷ answered calls',
    },
    'service-level': {
      definition: 'Share of calls answered within the time set for it.',
      formula: 'calls answered in time ÷ calls that count',
    },
    abandonment: {
      definition: 'Callers who hung up before an agent answered.',
      formula: 'abandoned calls ÷ calls offered',
    },
    'handle-time': {
      definition: 'Average time to handle one contact: talk, hold, wrap-up.',
      formula: '(talk + hold + wrap-up) ÷ contacts handled',
    },
    'first-contact-resolution': {
      definition: 'Solved at first contact, with no repeat in the days after.',
      formula: 'contacts without a repeat ÷ contacts',
    },
    resolution: {
      definition: 'Cases solved out of cases received.',
      formula: 'cases solved ÷ cases received',
    },
    reopen: {
      definition: 'Solved cases that were opened again.',
      formula: 'cases opened again ÷ cases solved',
    },
    escalation: {
      definition: 'Contacts passed to a higher level.',
      formula: 'contacts passed on ÷ contacts handled',
    },
    backlog: {
      definition: 'Cases still open at the end of the period.',
      formula: 'cases received and not yet solved',
    },
    contacts: {
      definition: 'Contacts that came in, answered or not.',
      formula: 'all contacts offered',
    },
    occupancy: {
      definition: 'Share of ready time spent on contacts.',
      formula: '(talk + hold + wrap-up) ÷ time logged in and ready',
    },
    adherence: {
      definition: 'Scheduled time in which the agent was in place.',
      formula: 'time in place as scheduled ÷ time scheduled',
    },
    quality: {
      definition: 'Average score of reviewed contacts.',
      formula: 'sum of review scores ÷ reviews',
    },
    training: {
      definition: 'Mandatory courses completed.',
      formula: 'courses completed ÷ courses assigned',
    },
  },
  aggregation: {
    mean: 'Average',
    median: 'Middle value: half were quicker, half slower',
    share: 'All days together',
    sum: 'Total',
    last: 'At the end of the period',
  },
  hours: { business: 'business hours only', calendar: 'all hours' },
  within: (time) => `in time within ${time}`,
  abandoned: {
    missed: 'abandoned count as missed',
    ignored: 'abandoned left out',
    met: 'abandoned count as in time',
  },
  technical: 'The likely range is the 95% confidence interval (Wilson for shares).',
  source: (name) => `Source: ${name}`,
  guide: 'Guide',
};
