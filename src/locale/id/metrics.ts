import type { MetricLabel } from '../metrics.js';

export const metrics: Readonly<Record<string, MetricLabel>> = {
  csat: 'CSAT',
  nps: 'NPS',
  ces: 'Kemudahan (CES)',
  'response-rate': 'Survei terjawab',
  'first-response': 'Respons pertama (FRT)',
  'speed-of-answer': 'Waktu tunggu (ASA)',
  'service-level': (share, within) =>
    within ? `Service level ${share ? `${share}/` : ''}${within}${share ? '' : ' dtk'}` : 'Service level',
  abandonment: 'Abandon',
  'handle-time': 'AHT',
  'first-contact-resolution': 'FCR',
  resolution: 'Tingkat penyelesaian',
  reopen: 'Dibuka lagi',
  escalation: 'Eskalasi',
  backlog: 'Backlog',
  contacts: 'Kontak masuk',
  occupancy: 'Occupancy',
  adherence: 'Adherence',
  quality: 'Skor QA',
  training: 'Pelatihan',
};
