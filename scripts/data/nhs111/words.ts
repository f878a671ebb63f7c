import type { MetricSettings } from '../../../src/contract/types.js';

/** Calls offered, as NHS England counts them. */
export const callsOffered: MetricSettings = {
  label: { en: 'Calls offered', id: 'Telepon masuk' },
  definition: {
    en: 'Calls that reached NHS 111, answered or not.',
    id: 'Telepon yang masuk ke NHS 111, dijawab atau tidak.',
  },
};

/** Answered within a minute, of the calls answered: the target is the service's own. */
export const answeredInTime: MetricSettings = {
  label: { en: 'Answered within 60 s', id: 'Dijawab dalam 60 dtk' },
  definition: {
    en: 'Share of answered calls that were answered within 60 seconds. Callers who hung up are not counted.',
    id: 'Bagian telepon terjawab yang dijawab dalam 60 detik. Penelepon yang menutup telepon tidak dihitung.',
  },
  formula: {
    en: 'calls answered within 60 s ÷ calls answered',
    id: 'telepon dijawab dalam 60 dtk ÷ telepon dijawab',
  },
  target: 0.95,
  watch: 0.9,
  within: 60,
};

/** Callers who hung up, once they had waited half a minute. */
export const hungUp: MetricSettings = {
  label: { en: 'Abandoned after 30 s', id: 'Abandon setelah 30 dtk' },
  definition: {
    en: 'Callers who waited more than 30 seconds and hung up, of all calls offered.',
    id: 'Penelepon yang menunggu lebih dari 30 detik lalu menutup telepon, dari semua telepon masuk.',
  },
  formula: { en: 'calls abandoned after 30 s ÷ calls offered', id: 'abandon setelah 30 dtk ÷ telepon masuk' },
};

/** Mean length of an episode: neither long nor short is good by itself. */
export const episode: MetricSettings = {
  label: { en: 'Mean episode', id: 'Rata-rata episode' },
  definition: {
    en: 'Average time from answering a call to the end of the episode, weighted by calls answered.',
    id: 'Rata-rata waktu dari telepon dijawab sampai episode selesai, dibobot menurut telepon terjawab.',
  },
  unit: 'seconds',
  better: 'neither',
  aggregation: 'mean',
};

/** Answered at all, of the calls received; the daily reports have no usable count of those abandoned. */
export const answeredAtAll: MetricSettings = {
  label: { en: 'Answered', id: 'Dijawab' },
  definition: {
    en: 'Share of received calls that were answered.',
    id: 'Bagian telepon masuk yang dijawab.',
  },
  unit: 'share',
  better: 'higher',
};
