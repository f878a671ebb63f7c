import type { MetricsDocument, TeamEvent } from '../../../src/contract/types.js';
import { dayAfter } from '../calendar.js';
import { agents } from './agents.js';
import { history } from './history.js';
import { teamKpis } from './kpis.js';
import { campaign, concurrency, firstDay, holiday, incident, measuredDays, within } from './settings.js';
import { rota } from './rota.js';
import { slots } from './slots.js';
import { surveys } from './surveys.js';

const events: TeamEvent[] = [
  {
    from: dayAfter(firstDay, holiday.day),
    kind: 'holiday',
    label: { en: 'Company holiday, open 08:00–17:00', id: 'Libur perusahaan, buka 08.00–17.00' },
  },
  {
    from: dayAfter(firstDay, incident.day),
    kind: 'incident',
    label: { en: 'Payment outage', id: 'Pembayaran terganggu' },
  },
  { from: dayAfter(firstDay, campaign.day), kind: 'campaign', label: { en: '11.11 sale', id: 'Promo 11.11' } },
  { from: '2026-11-26', kind: 'release', label: { en: 'New app version', id: 'Versi baru aplikasi' }, tentative: true },
];

const open = ['06:00-24:00'];

/** A simulated Tier 1 team in Jakarta: six measured weeks and the next one as planned. */
export const simulatedTeam = (): MetricsDocument => {
  const past = history();
  return {
    pantau: 1,
    generatedAt: '2026-11-23T06:05:00+07:00',
    notice: { en: 'Simulated data', id: 'Data simulasi' },
    timeZone: 'Asia/Jakarta',
    team: {
      id: 't1-jkt',
      name: { en: 'Tier 1 Support, Jakarta', id: 'Layanan Pelanggan Tier 1, Jakarta' },
      rows: 'agents',
    },
    period: {
      from: dayAfter(firstDay, measuredDays - 7),
      to: dayAfter(firstDay, measuredDays - 1),
      before: { from: dayAfter(firstDay, measuredDays - 14), to: dayAfter(firstDay, measuredDays - 8) },
    },
    source: { name: { en: 'Pantau’s simulation', id: 'Simulasi Pantau' } },
    channels: [
      { id: 'phone', label: { en: 'Phone', id: 'Telepon' }, work: 'live' },
      { id: 'whatsapp', label: 'WhatsApp', work: 'concurrent', concurrency },
      { id: 'email', label: 'Email', work: 'deferrable' },
    ],
    metrics: {
      csat: { target: 0.9, watch: 0.87 },
      'first-response': { target: 180, watch: 210, aggregation: 'median', hours: 'business' },
      'service-level': { target: 0.8, watch: 0.77, within, abandoned: 'missed' },
      'first-contact-resolution': {
        target: 0.8,
        watch: 0.77,
        definition: {
          en: 'Solved at first contact, with no repeat within 7 days.',
          id: 'Selesai di kontak pertama, tanpa kontak ulang dalam 7 hari.',
        },
      },
      'handle-time': { counter: 'reopen' },
      backlog: {
        target: 100,
        definition: {
          en: 'Emails and chats nobody has answered yet at midnight.',
          id: 'Email dan chat yang belum dijawab pada tengah malam.',
        },
      },
      abandonment: { target: 0.05, watch: 0.06 },
      adherence: { target: 0.93, watch: 0.9 },
      occupancy: {
        target: { from: 0.6, to: 0.75 },
        watch: { from: 0.55, to: 0.8 },
        definition: {
          en: 'Share of ready time spent on calls, and on emails between calls.',
          id: 'Bagian waktu siap yang terpakai untuk telepon, dan untuk email di antara telepon.',
        },
      },
      quality: { target: 85, watch: 80 },
      training: { target: 1, watch: 0.8 },
      nps: { target: 30 },
    },
    kpis: teamKpis(past),
    surveys: surveys(past),
    shifts: {
      minutes: 60,
      serviceLevel: { share: 0.8, within },
      maxOccupancy: 0.85,
      staffing: 'in-seat',
      open: {
        mon: open,
        tue: open,
        wed: open,
        thu: open,
        fri: open,
        sat: open,
        sun: open,
        [dayAfter(firstDay, holiday.day)]: ['08:00-17:00'],
      },
      named: [
        { label: { en: 'Morning', id: 'Pagi' }, from: '06:00', to: '15:00' },
        { label: { en: 'Day', id: 'Siang' }, from: '08:00', to: '17:00' },
        { label: { en: 'Evening', id: 'Malam' }, from: '15:00', to: '24:00' },
      ],
      roster: rota,
      slots: slots(past),
    },
    agents: agents(past),
    events,
  };
};
