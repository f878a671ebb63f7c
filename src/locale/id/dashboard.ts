import type { DashboardWords } from '../dashboard.js';

export const dashboard: DashboardWords = {
  title: 'Layanan pelanggan',
  attention: 'Perlu perhatian',
  kpi: (name, value, target) => (target ? `${name} ${value}, ${target}` : `${name} ${value}`),
  nobody: (when) => `tanpa agen ${when}`,
  short: (when, people) => `kurang ${people} agen ${when}`,
  coach: (count) => `${count} agen perlu coaching`,
  calm: ({ met, targets, covered }) => {
    const hours = covered ? 'semua jam layanan tercukupi' : '';
    if (targets === 0)
      return hours ? 'Semua jam layanan tercukupi.' : 'Belum ada angka yang bisa dinilai terhadap target.';
    const reached =
      met === targets
        ? `Semua ${targets} target tercapai`
        : `${met} dari ${targets} target tercapai, selebihnya belum pasti`;
    return hours ? `${reached}; ${hours}.` : `${reached}.`;
  },
  headline: (items) => `Perlu perhatian: ${items.join('; ')}.`,
  asOf: (time) => `data per ${time}`,
  keyFigures: 'Angka utama',
};
