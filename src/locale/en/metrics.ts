import type { MetricLabel } from '../metrics.js';

export const metrics: Readonly<Record<string, MetricLabel>> = {
  csat: 'CSAT',
  nps: 'NPS',
  ces: 'Customer effort (CES)',
  'response-rate': 'Survey response',
  'first-response': 'First response',
  'speed-of-answer': 'Speed of answer (ASA)',
  'service-level': (share, within) =>
    within ? `Service level ${share ? `${share}/` : ''}${within}${share ? '' : ' s'}` : 'Service level',
  abandonment: 'Abandoned',
  'handle-time': 'Handle time (AHT)',
  'first-contact-resolution': 'First contact resolution (FCR)',
  resolution: 'Resolution rate',
  reopen: 'Reopened',
  escalation: 'Escalated',
  backlog: 'Backlog',
  contacts: 'Contacts',
  occupancy: 'Occupancy',
  adherence: 'Adherence',
  quality: 'QA score',
  training: 'Training',
};
