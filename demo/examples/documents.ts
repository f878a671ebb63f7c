import type { Agent, DayPoint, Kpi, LocalText, MetricSettings, MetricsDocument } from '../../src/contract/types.js';

/** Texts twice as long as they are: what fits then fits any language. */
export const twice = (text: LocalText): LocalText =>
  typeof text === 'string'
    ? `${text} ${text}`
    : Object.fromEntries(Object.entries(text).map(([language, each]) => [language, `${each} ${each}`]));

/** A week of one team, with the figures that are given. */
export const weekOf = (
  kpis: readonly Kpi[],
  metrics: Readonly<Record<string, MetricSettings>> = {},
  more: Partial<MetricsDocument> = {},
): MetricsDocument => ({
  pantau: 1,
  generatedAt: '2026-11-23T06:05:00+07:00',
  notice: { en: 'Made-up figures', id: 'Angka rekaan' },
  timeZone: 'Asia/Jakarta',
  period: { from: '2026-11-16', to: '2026-11-22', before: { from: '2026-11-09', to: '2026-11-15' } },
  channels: [
    { id: 'phone', label: { en: 'Phone', id: 'Telepon' }, work: 'live' },
    { id: 'whatsapp', label: 'WhatsApp', work: 'concurrent', concurrency: 3 },
    { id: 'email', label: 'Email', work: 'deferrable' },
  ],
  metrics: { csat: { target: 0.9 }, ...metrics },
  kpis,
  ...more,
});

const dayOfNovember = (day: number): string => `2026-11-${String(day).padStart(2, '0')}`;

/** Shares of so many answers, a day each, the last on 22 November; `null` is a day without any. */
export const shares = (whole: number, parts: readonly (number | null)[]): readonly DayPoint[] =>
  parts.map((part, index) => ({
    day: dayOfNovember(23 - parts.length + index),
    part: part ?? 0,
    whole: part === null ? 0 : whole,
  }));

/** Values as they came, a day each, the last on 22 November. */
export const values = (given: readonly number[]): readonly DayPoint[] =>
  given.map((value, index) => ({ day: dayOfNovember(23 - given.length + index), value }));

const csatDays = shares(183, [160, 164, 158, 166, 169, 161, 165, 163, 168, 171, 164, 166, 170, 168]);

/** Satisfaction of 1,284 answers, a little over its target. */
export const csat: Kpi = {
  metric: 'csat',
  now: { part: 1174, whole: 1284 },
  before: { part: 1110, whole: 1230 },
  series: csatDays,
};

/** A usual week. */
export const usualWeek = weekOf([csat]);

const doubledAgent = (name: string, index: number): Agent => ({
  id: `a-${index + 1}`,
  name: twice(name) as string,
  since: '2024-08-01',
  kpis: [
    { metric: 'csat', now: { part: index === 0 ? 146 : 182, whole: 200 }, before: { part: 182, whole: 200 } },
    { metric: 'first-contact-resolution', now: { part: 16 + index, whole: 24 } },
    { metric: 'training', now: { part: 3, whole: 5 }, overdue: 1 },
  ],
  qa: { reviews: 6, categories: [{ label: twice('Greeting and identification'), mean: 84, count: 5, critical: true }] },
  goals: [{ label: twice('Satisfaction back to its target'), metric: 'csat', target: 0.9, due: '2026-12-18' }],
  notes: [{ day: '2026-11-13', text: twice('Agreed: name the next step before closing.') }],
  recognitions: [{ day: '2026-10-02', text: twice('Thanked by three customers for patience.') }],
});

/** Six agents; every name and text is twice as long as usual. */
export const doubledTeam: MetricsDocument = weekOf(
  [],
  {
    csat: { target: 0.9, label: twice({ en: 'Customer satisfaction', id: 'Kepuasan pelanggan' }) },
    'first-contact-resolution': {
      target: 0.75,
      label: twice({ en: 'First contact resolution', id: 'Selesai pertama' }),
    },
    training: { label: twice({ en: 'Training courses', id: 'Kursus pelatihan' }) },
  },
  {
    kpis: null,
    notice: twice({ en: 'Made-up figures of nobody', id: 'Angka rekaan bukan milik siapa pun' }),
    team: { rows: twice({ en: 'customer service agents', id: 'agen layanan pelanggan' }) },
    agents: [
      'Sari Wulandari Kusumaningtyas',
      'Budi Santoso',
      'Maria Magdalena Simanjuntak',
      'Agus Prasetyo',
      'Dewi Lestari',
      'Rizky Ramadhan',
    ].map(doubledAgent),
  },
);
