import type { CardWords } from '../card.js';

const beyond = {
  behind: { target: 'belum mencapai target', peers: 'tertinggal dari rekan setara' },
  ahead: { target: 'melampaui target', peers: 'di depan rekan setara' },
};

export const card: CardWords = {
  since: (date) => `Bergabung sejak ${date}.`,
  because: (mark, reason, figure, count) => {
    if (reason === 'counted') return `${figure} belum mencapai target.`;
    if (reason === 'few') return `${figure} belum mencapai target, tetapi ${count} belum cukup untuk memastikan.`;
    return `${figure} ${beyond[mark === 'coach' ? 'behind' : 'ahead'][reason]}, dan bukan karena kebetulan.`;
  },
  noFlags: (name) => `${name}: tidak ada tanda pada periode ini.`,
  categories: 'QA per kategori',
  weight: (share) => `bobot ${share}`,
  critical: 'kritis',
  goals: 'Sasaran',
  due: (date) => `tenggat ${date}`,
  notes: 'Catatan coaching',
  recognitions: 'Apresiasi',
  lastPraise: (date) => `Apresiasi terakhir ${date}.`,
  chooseAgent: 'Pilih agen untuk melihat kartunya.',
  noAgent: (id) => `Tidak ada agen ${id} dalam dokumen ini.`,
};
