import type { MetricWords } from '../metrics.js';

export const metrics: Readonly<Record<string, MetricWords>> = {
  csat: {
    label: 'CSAT',
    definition: 'Share of survey answers that were satisfied (4 or 5 of 5).',
    formula: 'satisfied answers ÷ all answers',
  },
  nps: {
    label: 'NPS',
    definition: 'Promoters minus detractors, from −100 to 100.',
    formula: '(promoters − detractors) ÷ all answers × 100',
  },
  ces: {
    label: 'Customer effort (CES)',
    definition: 'How easy customers found it to get help.',
    formula: 'mean of all answers',
  },
  'response-rate': {
    label: 'Survey response',
    definition: 'Surveys answered out of surveys sent.',
    formula: 'surveys answered ÷ surveys sent',
  },
  'first-response': {
    label: 'First response',
    definition: 'Time from the customer’s first message to the first reply by a person.',
    formula: 'first reply by a person − first message',
  },
  'speed-of-answer': {
    label: 'Speed of answer (ASA)',
    definition: 'Average wait of answered calls.',
    formula: 'waiting time of answered calls ÷ answered calls',
  },
  'service-level': {
    label: (share, within) =>
      within ? `Service level ${share ? `${share}/` : ''}${within}${share ? '' : ' s'}` : 'Service level',
    definition: 'Share of calls answered within the time set for it.',
    formula: 'calls answered in time ÷ calls that count',
  },
  abandonment: {
    label: 'Abandoned',
    definition: 'Callers who hung up before an agent answered.',
    formula: 'abandoned calls ÷ calls offered',
  },
  'handle-time': {
    label: 'Handle time (AHT)',
    definition: 'Average time to handle one contact: talk, hold, wrap-up.',
    formula: '(talk + hold + wrap-up) ÷ contacts handled',
  },
  'first-contact-resolution': {
    label: 'First contact resolution (FCR)',
    definition: 'Solved at first contact, with no repeat in the days after.',
    formula: 'contacts without a repeat ÷ contacts',
  },
  resolution: {
    label: 'Resolution rate',
    definition: 'Cases solved out of cases received.',
    formula: 'cases solved ÷ cases received',
  },
  reopen: {
    label: 'Reopened',
    definition: 'Solved cases that were opened again.',
    formula: 'cases opened again ÷ cases solved',
  },
  escalation: {
    label: 'Escalated',
    definition: 'Contacts passed to a higher level.',
    formula: 'contacts passed on ÷ contacts handled',
  },
  backlog: {
    label: 'Backlog',
    definition: 'Cases still open at the end of the period.',
    formula: 'cases received and not yet solved',
  },
  contacts: {
    label: 'Contacts',
    definition: 'Contacts that came in, answered or not.',
    formula: 'all contacts offered',
  },
  occupancy: {
    label: 'Occupancy',
    definition: 'Share of ready time spent on contacts.',
    formula: '(talk + hold + wrap-up) ÷ time logged in and ready',
  },
  adherence: {
    label: 'Adherence',
    definition: 'Scheduled time in which the agent was in place.',
    formula: 'time in place as scheduled ÷ time scheduled',
  },
  quality: {
    label: 'QA score',
    definition: 'Average score of reviewed contacts.',
    formula: 'sum of review scores ÷ reviews',
  },
  training: {
    label: 'Training',
    definition: 'Mandatory courses completed.',
    formula: 'courses completed ÷ courses assigned',
  },
};
