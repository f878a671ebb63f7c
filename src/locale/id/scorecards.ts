import type { ScorecardWords } from '../scorecards.js';

const beyond = {
  behind: { target: 'belum mencapai target', peers: 'tertinggal dari rekan setara' },
  ahead: { target: 'melampaui target', peers: 'di depan rekan setara' },
};

export const scorecards: ScorecardWords = {
  title: (rows) => (rows ? `Kartu skor: ${rows}` : 'Kartu skor agen'),
  caption: 'Diurutkan menurut yang perlu perhatian; bukan peringkat.',
  shown: (shown, total, rows) => `${shown} dari ${total} ${rows ?? 'agen'}`,
  name: 'Nama',
  mark: 'Tanda',
  tenure: 'Masa kerja',
  months: (months) => `${months} bulan`,
  since: (date) => `Bergabung sejak ${date}.`,
  marks: { coach: 'perlu coaching: ', 'keep-eye': 'pantau dulu: ', recognise: 'apresiasi: ' },
  because: (mark, reason, figure, count) => {
    if (reason === 'counted') return `${figure} belum mencapai target.`;
    if (reason === 'few') return `${figure} belum mencapai target, tetapi ${count} belum cukup untuk memastikan.`;
    return `${figure} ${beyond[mark === 'coach' ? 'behind' : 'ahead'][reason]}, dan bukan karena kebetulan.`;
  },
  noFlags: (name) => `${name}: tidak ada tanda pada periode ini.`,
  nothingFlagged: 'Periode ini belum ada yang cukup jauh dari target untuk diberi tanda.',
  oneTeam: 'Belum ada yang menonjol: perbedaan skor para agen masih wajar.',
  summary: (coach, recognise, few) =>
    `${coach} agen perlu coaching, ${recognise} layak apresiasi, ${few} datanya belum cukup.`,
  search: 'Cari nama',
  notFound: (text) => `Tidak ada nama dengan “${text}”.`,
  orderByNeed: 'Urutan: perlu perhatian',
  sortHint: 'Urutan lain hanya untuk mencari; perbedaan bisa jadi kebetulan.',
  peers: (middle, count) => `nilai tengah ${count} rekan setara ${middle}`,
  fewPeers: 'rekan belum cukup',
  overdue: (count) => `${count} lewat tenggat`,
  change: 'Perubahan',
  low: 'kisaran dari',
  high: 'kisaran sampai',
  categories: 'QA per kategori',
  weight: (share) => `bobot ${share}`,
  critical: 'kritis',
  goals: 'Sasaran',
  due: (date) => `tenggat ${date}`,
  notes: 'Catatan coaching',
  recognitions: 'Apresiasi',
  lastPraise: (date) => `Apresiasi terakhir ${date}.`,
  legend: [
    '┊ garis target',
    '| nilai tengah rekan setara',
    '━ kisaran',
    '○ data belum cukup',
    '─ kisaran untuk memberi tanda',
  ],
  technical:
    'Tanda diberikan bila seluruh kisaran tipis melewati target dan angkanya tidak biasa di antara rekan setara, atau di luar yang diharapkan dari rekan setara. Tebal: interval kepercayaan 95%; tipis: pada 0,95^(1/m), dengan m angka yang dinilai bersama.',
  notice:
    'Angka ini untuk coaching, apresiasi, dan perencanaan. Jangan dijadikan satu-satunya dasar keputusan tentang upah, kontrak, atau sanksi. Setiap agen boleh melihat angkanya sendiri, menanyakan cara menghitungnya, dan mengajukan keberatan. Jika datanya masih sedikit, hal itu disebutkan.',
  noticeShort: 'Untuk coaching, bukan sanksi.',
  chooseAgent: 'Pilih agen untuk melihat kartunya.',
  noAgent: (id) => `Tidak ada agen ${id} dalam dokumen ini.`,
};
