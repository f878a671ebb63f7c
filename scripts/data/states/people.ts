import type { Agent, MetricsDocument } from '../../../src/contract/types.js';
import { chance } from '../random.js';

const frame = {
  pantau: 1,
  generatedAt: '2026-11-23T06:05:00+07:00',
  timeZone: 'Asia/Jakarta',
  period: { from: '2026-11-16', to: '2026-11-22', before: { from: '2026-11-09', to: '2026-11-15' } },
  metrics: { csat: { target: 0.9 }, adherence: { target: 0.93 }, quality: { target: 85 } },
} as const;

const notice = { en: 'Invented figures', id: 'Angka rekaan' };

/** Five hundred people who differ by chance alone. */
export const fiveHundredAgents = (): MetricsDocument => {
  const random = chance(500);
  const share = (whole: number, probability: number) => ({
    part: Array.from({ length: whole }, () => random.happens(probability)).filter(Boolean).length,
    whole,
  });
  const agents = Array.from({ length: 500 }, (_, index): Agent => {
    const answers = 20 + random.poisson(40);
    return {
      id: `a-${index + 1}`,
      name: `Agent ${String(index + 1).padStart(3, '0')}`,
      kpis: [
        { metric: 'csat', now: share(answers, 0.91), before: share(answers, 0.91) },
        { metric: 'adherence', now: share(40, 0.95) },
      ],
    };
  });
  return {
    ...frame,
    notice,
    team: { id: 'large', name: { en: 'A very large team', id: 'Tim yang sangat besar' } },
    agents,
  };
};

const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Names of two hundred characters, without a place to break, from right to left, and of one letter. */
export const longNames = (): MetricsDocument => {
  const names = [
    repeated('Raden Mas Panji Sosrokartono Kusumodiningrat ', 200).trimEnd(),
    repeated('Supercalifragilisticexpialidocious', 200),
    'عبد الرحمن بن محمد بن عبد الله الهاشمي القرشي',
    'נועה בת-שבע כהן־לוי',
    'วรรณวิมล ศรีสุวรรณพงศ์ไพบูลย์',
    'Ng, “O’Brien” & <Sons>',
    'Ö',
  ];
  return {
    ...frame,
    notice,
    team: {
      id: 'long',
      name: {
        en: repeated('Customer Care and Escalations ', 200),
        id: repeated('Layanan Pelanggan dan Eskalasi ', 200),
      },
    },
    channels: [{ id: 'phone', label: repeated('Telephone and everything like it ', 120), work: 'live' }],
    metrics: {
      ...frame.metrics,
      upsell: {
        label: {
          en: repeated('Upsell rate after a second offer ', 120),
          id: repeated('Tingkat upsell setelah tawaran kedua ', 120),
        },
        unit: 'share',
        better: 'higher',
        target: 0.2,
      },
    },
    kpis: [
      { metric: 'csat', channel: 'phone', now: { part: 181, whole: 200 }, before: { part: 170, whole: 200 } },
      { metric: 'upsell', now: { part: 31, whole: 200 } },
    ],
    agents: names.map((name, index) => ({
      id: `n-${index + 1}`,
      name,
      channel: 'phone',
      kpis: [
        { metric: 'csat', now: { part: 40 + index, whole: 52 } },
        { metric: 'upsell', now: { part: 5 + index, whole: 40 } },
      ],
      notes: [{ day: '2026-11-18', text: repeated('A remark that goes on and on without saying much. ', 600) }],
    })),
    events: [{ from: '2026-11-18', label: repeated('An event with a very long name ', 200) }],
  };
};
