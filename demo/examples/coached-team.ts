import type { DayPoint } from '../../src/contract/types.js';
import { weekOf } from './documents.js';

const october = Date.parse('2026-10-05');

/** 49 days to 22 November of so many answers a day; the share is another from 3 November on. */
const days = (earlier: number, later: number, whole = 8): readonly DayPoint[] =>
  Array.from({ length: 49 }, (_none, index) => ({
    day: new Date(october + index * 86_400_000).toISOString().slice(0, 10),
    part: Math.round((index < 29 ? earlier : later) * whole) - Number(index % 4 === 0),
    whole,
  }));

const reviews: readonly DayPoint[] = [64, 91, 78.5, 88, 84].map((mean, index) => ({
  day: `2026-11-${12 + 2 * index}`,
  mean,
  count: 1,
  sd: 0,
}));

/** Seven agents; the first has all that a one-to-one can rest on, the last nothing but a name. */
export const coachedTeam = weekOf(
  [],
  { csat: { target: 0.9 }, 'first-contact-resolution': { target: 0.75 } },
  {
    agents: [
      {
        id: 'a-1',
        name: 'Sari W.',
        since: '2024-08-01',
        kpis: [
          { metric: 'csat', series: days(0.75, 0.875) },
          { metric: 'first-contact-resolution', series: days(0.75, 0.75, 20) },
          { metric: 'quality', series: reviews },
          { metric: 'training', now: { part: 3, whole: 5 }, overdue: 1 },
        ],
        mix: [
          { label: { en: 'Refunds', id: 'Pengembalian dana' }, share: 0.45 },
          { label: { en: 'Delivery', id: 'Pengiriman' }, share: 0.35 },
          { label: { en: 'Account', id: 'Akun' }, share: 0.2 },
        ],
        qa: {
          reviews: 5,
          criticalFails: 1,
          disputes: 1,
          calibration: 4.2,
          categories: [
            { label: { en: 'Opening and identification', id: 'Pembukaan dan verifikasi' }, weight: 10, mean: 93.4 },
            { label: { en: 'Finding the cause', id: 'Menggali masalah' }, weight: 25, mean: 71.2 },
            { label: { en: 'Right solution', id: 'Solusi tepat' }, weight: 45, mean: 84, critical: true },
            { label: { en: 'Tone', id: 'Nada bicara' }, weight: 20, mean: 90.5, count: 4 },
          ],
          contacts: [
            { url: '/contacts/48211', label: '#48211', day: '2026-11-17', score: 91 },
            { url: '/contacts/47930', label: '#47930', day: '2026-11-12', score: 64 },
            { url: '/contacts/48102', label: '#48102', day: '2026-11-16', score: 78.5 },
          ],
        },
        courses: [
          { label: { en: 'Difficult conversations', id: 'Percakapan sulit' }, due: '2026-11-20' },
          { label: { en: 'Refund rules', id: 'Aturan pengembalian dana' }, due: '2026-12-04' },
          { label: { en: 'Data protection', id: 'Pelindungan data pribadi' }, done: '2026-09-14' },
        ],
        goals: [
          {
            label: { en: 'CSAT back to the team level', id: 'CSAT kembali ke level tim' },
            metric: 'csat',
            target: 0.9,
            due: '2026-12-18',
          },
        ],
        agreements: [
          {
            day: '2026-10-12',
            text: { en: 'Read the order before replying.', id: 'Baca pesanan sebelum membalas.' },
          },
          {
            day: '2026-11-02',
            text: { en: 'Ask one question before answering.', id: 'Ajukan satu pertanyaan sebelum menjawab.' },
            metric: 'csat',
            due: '2026-11-30',
          },
        ],
        notes: [
          {
            day: '2026-11-13',
            text: {
              en: 'Read five chats together: answers are right, but short.',
              id: 'Membaca lima chat bersama: jawaban benar, tetapi singkat.',
            },
            url: '/contacts/47930',
          },
        ],
        recognitions: [
          {
            day: '2026-11-10',
            text: { en: 'Thanked by a customer for patience.', id: 'Dipuji pelanggan karena sabar.' },
          },
        ],
      },
      ...['Budi S.', 'Maria S.', 'Agus P.', 'Dewi L.', 'Rizky R.'].map((name, index) => ({
        id: `a-${index + 2}`,
        name,
        kpis: [
          { metric: 'csat', series: days(0.875, 0.875 + index / 100) },
          { metric: 'first-contact-resolution', series: days(0.8, 0.8, 20) },
        ],
      })),
      { id: 'a-7', name: 'Putri A.' },
    ],
  },
);
