import type { ScorecardWords } from '../scorecards.js';

const tenures = {
  new: 'masa kerja di bawah 6 bulan',
  settled: 'masa kerja 6–24 bulan',
  senior: 'masa kerja di atas 24 bulan',
};

export const scorecards: ScorecardWords = {
  title: (rows) => (rows ? `Kartu skor: ${rows}` : 'Kartu skor agen'),
  caption: 'Diurutkan menurut yang perlu perhatian; bukan peringkat.',
  anonymous: 'Nama agen disembunyikan di layar ini.',
  self: 'Hanya angka milik sendiri yang tampil.',
  shown: (shown, total, rows) => `${shown} dari ${total} ${rows ?? 'agen'}`,
  name: 'Nama',
  mark: 'Tanda',
  tenure: 'Masa kerja',
  months: (months) => (months ? `${months} bulan` : 'belum sebulan'),
  marks: { coach: 'perlu coaching: ', 'keep-eye': 'pantau dulu: ', recognise: 'apresiasi: ' },
  nothingFlagged: 'Periode ini belum ada yang cukup jauh dari target untuk diberi tanda.',
  oneTeam: 'Belum ada yang menonjol: perbedaan skor para agen masih wajar.',
  summary: (coach, recognise, few) =>
    `${coach} agen perlu coaching, ${recognise} layak apresiasi, ${few} datanya belum cukup.`,
  search: 'Cari nama',
  notFound: (text) => `Tidak ada nama dengan “${text}”.`,
  columns: 'Kolom',
  orderByNeed: 'Urutan: perlu perhatian',
  sortHint: 'Urutan lain hanya untuk mencari; perbedaan bisa jadi kebetulan.',
  peers: (middle, count, channel, tenure) => {
    const who = [channel && `di ${channel}`, tenure && tenures[tenure]].filter(Boolean).join(', ');
    return `nilai tengah ${count} rekan ${who ? `${who}:` : 'setara'} ${middle}`;
  },
  wholeTeam: (middle, count) =>
    `kurang dari lima rekan di kanal yang sama; nilai tengah ${count} agen satu tim: ${middle}`,
  fewPeers: 'rekan belum cukup',
  overdue: (count) => `${count} lewat tenggat`,
  toDo: 'Tenggat pelatihan',
  lastPraised: 'Apresiasi terakhir',
  cases: 'Jenis kasus',
  unlike: (kind, share) => `menangani lebih banyak “${kind}” daripada tim (${share}): hati-hati membandingkan`,
  change: 'Perubahan',
  low: 'kisaran dari',
  high: 'kisaran sampai',
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
};
