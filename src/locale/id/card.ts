import type { CardWords } from '../card.js';

const beyond = {
  behind: { target: 'belum mencapai target', peers: 'tertinggal dari rekan setara' },
  ahead: { target: 'melampaui target', peers: 'di depan rekan setara' },
};

export const card: CardWords = {
  joined: (date) => `Bergabung sejak ${date}.`,
  agreement: 'Kesepakatan terakhir',
  agreed: (date, text) => `Disepakati ${date}: ${text}`,
  since: (metric, figures, verdict) => `${metric} sejak itu: ${figures}, ${verdict}`,
  noDaily: 'Belum ada angka harian untuk melihat hasilnya.',
  recognition: 'Apresiasi',
  noneYet: 'belum ada',
  last: (date) => `terakhir ${date}`,
  focus: 'Fokus',
  because: (mark, reason, figure) => {
    if (reason === 'counted') return `${figure} belum mencapai target.`;
    if (reason === 'few') return `${figure} belum mencapai target, tetapi datanya belum cukup untuk memastikan.`;
    return `${figure} ${beyond[mark === 'coach' ? 'behind' : 'ahead'][reason]}, dan bukan karena kebetulan.`;
  },
  nothing: 'Tidak ada yang menonjol.',
  contacts: 'Kontak yang dinilai',
  notes: 'Catatan coaching',
  more: (count) => `${count} lagi`,
  quality: 'QA',
  criticalFails: (_count, text) => `${text} gagal kritis`,
  disputed: (count) => `${count} banding`,
  calibration: (points) => `selisih antarpenilai sekitar ${points} untuk kontak yang sama`,
  weight: (share) => `bobot ${share}`,
  critical: 'kritis',
  training: 'Pelatihan',
  done: (date) => `selesai ${date}`,
  due: (date) => `tenggat ${date}`,
  overdue: (date) => `lewat tenggat ${date}`,
  toDo: 'belum selesai',
  goals: 'Sasaran',
  mix: 'Jenis kasus',
  bare: 'Belum ada angka, kesepakatan, apresiasi, penilaian QA, pelatihan, sasaran, atau catatan.',
  signatures: ['Agen', 'Team leader'],
  chooseAgent: 'Pilih agen untuk melihat kartunya.',
  noAgent: (id) => `Tidak ada agen ${id} dalam data ini.`,
};
