import type { DashboardWords } from '../dashboard.js';

export const dashboard: DashboardWords = {
  title: 'Layanan pelanggan',
  attention: 'Perlu perhatian',
  nobody: (when) => `tanpa agen ${when}`,
  short: (when, people) => `kurang ${people} agen ${when}`,
  coach: (count) => `${count} agen perlu coaching`,
  reached: (met, targets) =>
    met < targets
      ? `${met} dari ${targets} target tercapai, selebihnya belum pasti`
      : `semua ${targets} target tercapai`,
  met: (met, targets) => `${met} dari ${targets} target tercapai.`,
  covered: 'semua jam layanan tercukupi',
  unjudged: 'belum ada angka yang bisa dinilai terhadap target',
  keyFigures: 'Angka utama',
  remove: (name) => `Hapus: ${name}`,
  clear: 'Hapus semua',
  period: 'Periode',
  channel: 'Kanal',
  allChannels: 'Semua kanal',
};
