import type { ScorecardWords } from '../scorecards.js';

export const scorecards: ScorecardWords = {
  title: 'Kartu skor agen',
  titleOf: (rows) => `Kartu skor: ${rows}`,
  cardTitle: 'Kartu skor agen',
  caption: 'Diurutkan menurut yang perlu perhatian; bukan peringkat.',
  captionUnmarked: 'Tanpa tanda; bukan peringkat.',
  lastDays: (days) => `${days} hari terakhir`,
  shown: (shown, total, rows) => `${shown} dari ${total} ${rows ?? 'agen'}`,
  agent: 'Agen',
  name: 'Nama',
  mark: 'Tanda',
  tenureLabel: 'Masa kerja',
  tenure: (months, years, rest) => {
    if (months < 12) return `${rest} bln`;
    return rest === '0' ? `${years} th` : `${years} th ${rest} bln`;
  },
  since: (date) => `Bergabung sejak ${date}.`,
  marks: {
    coach: (metrics) => `perlu coaching: ${metrics}`,
    'keep-eye': (metrics) => `pantau dulu: ${metrics}`,
    recognise: (metrics) => `apresiasi: ${metrics}`,
  },
  because: (mark, reason, name, metric, value, count) => {
    if (mark === 'coach' && reason === 'peers')
      return `${name}: ${metric} ${value} tertinggal dari rekan setara, dan bukan karena kebetulan.`;
    if (mark === 'coach') return `${name}: ${metric} ${value} belum mencapai target, dan bukan karena kebetulan.`;
    if (mark === 'recognise' && reason === 'peers')
      return `${name}: ${metric} ${value} di depan rekan setara, dan bukan karena kebetulan.`;
    if (mark === 'recognise') return `${name}: ${metric} ${value} melampaui target, dan bukan karena kebetulan.`;
    if (reason === 'counted') return `${name}: ${metric} ${value} belum mencapai target.`;
    return `${name}: ${metric} ${value} belum mencapai target, tetapi ${count} belum cukup untuk memastikan.`;
  },
  nothingFlagged: 'Periode ini belum ada yang cukup jauh dari target untuk diberi tanda.',
  oneTeam: 'Belum ada yang menonjol: perbedaan skor para agen masih wajar.',
  summary: (coach, recognise, few) =>
    `${coach} agen perlu coaching, ${recognise} layak apresiasi, ${few} datanya belum cukup.`,
  summaryUnmarked: (total, rows, metric, middle) =>
    metric ? `${total} ${rows}. ${metric}: nilai tengah ${middle}.` : `${total} ${rows}.`,
  search: 'Cari agen',
  searchName: 'Cari nama',
  notFound: (text) => `Tidak ada nama dengan “${text}”.`,
  orderByNeed: 'Urutan: perlu perhatian',
  sortBy: (column) => `Urutkan menurut ${column}`,
  sortHint: 'Urutan lain hanya untuk mencari; perbedaan bisa jadi kebetulan.',
  peers: (middle, count) => `${middle}, nilai tengah ${count}`,
  peersColumn: 'Rekan setara',
  fewPeers: 'rekan belum cukup',
  training: (done, total, overdue) => (overdue ? `${done}/${total}, ${overdue} lewat tenggat` : `${done}/${total}`),
  target: 'Target',
  value: 'Angka',
  likely: 'Kisaran',
  change: 'Perubahan',
  low: (metric) => `${metric}, kisaran dari`,
  high: (metric) => `${metric}, kisaran sampai`,
  sample: (metric, noun) => `${metric}, ${noun}`,
  categories: 'QA per kategori',
  weight: (share) => `bobot ${share}`,
  critical: 'kritis',
  goals: 'Sasaran',
  due: (date) => `tenggat ${date}`,
  reached: 'tercapai',
  notReached: 'belum tercapai',
  notes: 'Catatan coaching',
  recognitions: 'Apresiasi',
  lastPraise: (date) => `Apresiasi terakhir ${date}.`,
  noPraise: 'Belum ada apresiasi yang dicatat.',
  open: (name) => `Kartu ${name}`,
  legend: {
    target: 'target',
    middle: 'nilai tengah rekan setara',
    likely: 'kisaran',
    range: 'kisaran untuk memberi tanda',
    few: 'data belum cukup',
  },
  technical:
    'Tanda diberikan bila seluruh kisaran tipis melewati target dan angkanya tidak biasa di antara rekan setara, atau bila angkanya di luar kisaran yang diharapkan dari rekan setara. Kisaran tipis adalah interval kepercayaan pada 0,95^(1/m), dengan m angka yang dinilai bersama; kisaran tebal adalah interval 95%.',
  notice:
    'Angka ini untuk coaching, apresiasi, dan perencanaan. Jangan dijadikan satu-satunya dasar keputusan tentang upah, kontrak, atau sanksi. Setiap agen boleh melihat angkanya sendiri, menanyakan cara menghitungnya, dan mengajukan keberatan. Jika datanya masih sedikit, hal itu disebutkan.',
  noticeShort: 'Untuk coaching, bukan sanksi.',
  chooseAgent: 'Pilih agen untuk melihat kartunya.',
  noAgent: (id) => `Tidak ada agen ${id} dalam dokumen ini.`,
};
