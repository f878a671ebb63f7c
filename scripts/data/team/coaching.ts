import type { Agent } from '../../../src/contract/types.js';

type Coaching = Pick<Agent, 'agreements' | 'goals' | 'notes' | 'recognitions'>;

const onboarding = {
  label: { en: 'Finish the onboarding courses', id: 'Menyelesaikan kursus onboarding' },
  metric: 'training',
  target: 1,
  due: '2026-12-11',
};

/** What the lead agreed with whom, and who was thanked for what. Nobody has to have any. */
export const coaching: Readonly<Record<string, Coaching>> = {
  'a-02': {
    goals: [
      {
        label: { en: 'Be in place at the start of the shift', id: 'Siap di tempat saat shift mulai' },
        metric: 'adherence',
        target: 0.93,
        due: '2026-12-04',
      },
    ],
    agreements: [
      {
        day: '2026-11-12',
        text: {
          en: 'Start the computer ten minutes before the shift.',
          id: 'Komputer dinyalakan sepuluh menit sebelum shift.',
        },
        metric: 'adherence',
        due: '2026-11-26',
      },
    ],
  },
  'a-05': {
    goals: [onboarding],
    notes: [
      {
        day: '2026-11-17',
        text: {
          en: 'Listens well. Next: searching the knowledge base while the customer explains.',
          id: 'Mendengarkan dengan baik. Berikutnya: mencari di basis pengetahuan sambil pelanggan bercerita.',
        },
      },
    ],
  },
  'a-07': {
    recognitions: [
      {
        day: '2026-11-06',
        text: {
          en: 'Calm and clear all through the payment outage.',
          id: 'Tenang dan jelas sepanjang gangguan pembayaran.',
        },
      },
    ],
  },
  'a-09': { goals: [onboarding] },
  'a-12': {
    recognitions: [
      {
        day: '2026-10-30',
        text: {
          en: 'Wrote the refund checklist the whole team now uses.',
          id: 'Menyusun daftar periksa refund yang kini dipakai seluruh tim.',
        },
      },
    ],
  },
  'a-16': {
    goals: [onboarding],
    notes: [
      {
        day: '2026-11-20',
        text: {
          en: 'Second week. Sits beside Hendra on Tuesdays.',
          id: 'Minggu kedua. Setiap Selasa mendampingi Hendra.',
        },
      },
    ],
  },
  'a-18': {
    recognitions: [
      {
        day: '2026-11-18',
        text: {
          en: 'Two years in the team, and a customer wrote a thank-you letter.',
          id: 'Dua tahun di tim, dan seorang pelanggan mengirim surat terima kasih.',
        },
      },
      {
        day: '2026-10-22',
        text: {
          en: 'Showed newcomers how to handle three chats at once.',
          id: 'Mengajari anggota baru menangani tiga chat sekaligus.',
        },
      },
    ],
  },
  'a-22': {
    agreements: [
      {
        day: '2026-11-13',
        text: {
          en: 'Name the next step before closing a chat.',
          id: 'Sebutkan langkah berikutnya sebelum menutup chat.',
        },
        metric: 'csat',
        due: '2026-12-04',
      },
      {
        day: '2026-10-23',
        text: {
          en: 'Ask one question more before answering.',
          id: 'Ajukan satu pertanyaan lagi sebelum menjawab.',
        },
        metric: 'quality',
      },
    ],
    goals: [
      {
        label: { en: 'CSAT back to the team level', id: 'CSAT kembali ke level tim' },
        metric: 'csat',
        target: 0.9,
        due: '2026-12-18',
      },
    ],
    notes: [
      {
        day: '2026-11-13',
        text: {
          en: 'Read five chats together: answers are right, but short.',
          id: 'Membaca lima chat bersama: jawaban benar, tetapi singkat.',
        },
        url: 'https://desk.example/chats/48213',
      },
      {
        day: '2026-10-23',
        text: { en: 'Asked for the course on difficult conversations.', id: 'Mengajukan kursus percakapan sulit.' },
      },
    ],
  },
};
