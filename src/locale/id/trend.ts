import type { TrendWords } from '../trend.js';

const nouns = { day: 'hari', week: 'minggu', month: 'bulan' };

export const trend: TrendWords = {
  title: (metric) => `Tren ${metric}`,
  lastDays: 'Gabungan 7 hari terakhir',
  week: (date) => `Minggu mulai ${date}`,
  unusual: (each) => `${nouns[each]} tidak biasa`,
  outside: (range) => `di luar kisaran biasa ${range}`,
  lookForCause: 'cari sebabnya',
  shift: (each, count, from, to, side, middle) =>
    `${count} ${nouns[each]} berturut-turut di ${side === 'above' ? 'atas' : 'bawah'} nilai biasa ${middle} (${from} sampai ${to}): levelnya mungkin bergeser.`,
  rough: (count, each) =>
    `Baru ${count} ${nouns[each]}: yang disebut tidak biasa akan lebih pasti setelah 20 ${nouns[each]}.`,
  bars: (most, each) => `Batang: paling banyak ${most} per ${nouns[each]}.`,
  response: (share) => `survei terjawab ${share}`,
  responseMoved: (now, before, hasFallen) =>
    `Survei terjawab ${hasFallen ? 'turun' : 'naik'} dari ${before} menjadi ${now}: skornya mungkin tidak sebanding.`,
  day: 'hari',
  together: 'gabungan 7 hari',
  range: 'kisaran',
  invited: 'Survei terkirim',
  low: 'Kisaran dari',
  high: 'Kisaran sampai',
  note: 'Catatan',
  method: 'Hari tidak biasa ada di luar batas kendali, yang lebih lebar bila hari-harinya memang beragam.',
  tentative: (event) => `${event} (menunggu penetapan)`,
  ratings: (all, some) => (some === null ? `sebaran nilai ${all}` : `sebaran nilai ${some} dari ${all}`),
  comments: (_count, text) => `${text} komentar`,
  rated: (rating) => `nilai ${rating}`,
  others: (count) => `${count} lagi`,
};
