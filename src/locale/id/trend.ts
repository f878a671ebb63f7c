import type { Each, SaidChange, SaidDay, SaidFigure, Span, TrendWords } from '../trend.js';

const lead: Readonly<Record<Span, (date: string) => string>> = {
  'seven-days': () => 'Gabungan 7 hari terakhir: ',
  day: (date) => `${date}: `,
  week: (date) => `Minggu mulai ${date}: `,
  month: (date) => `${date}: `,
};

const unusuals: Readonly<Record<Each, string>> = {
  day: 'hari tidak biasa',
  week: 'minggu tidak biasa',
  month: 'bulan tidak biasa',
};

const nouns: Readonly<Record<Each, string>> = { day: 'hari', week: 'minggu', month: 'bulan' };

export const trend: TrendWords = {
  title: (metric, channel) => (channel === null ? `Tren ${metric}` : `Tren ${metric}, ${channel}`),
  figure,
  nothingLately: (what) => `Tidak ada ${what} dalam 7 hari terakhir.`,
  judged: (status, target) => (target === null ? status : `${status} (${target})`),
  sentence: (metric, said, status, unusual, shift) =>
    [`${metric}.`, said, `${status.charAt(0).toUpperCase()}${status.slice(1)}.`, unusual, shift]
      .filter(Boolean)
      .join(' '),
  unusualCount: (count, each) => (count === 0 ? `Tidak ada ${unusuals[each]}.` : `${count} ${unusuals[each]}.`),
  day,
  unusual: (value, each) => `${unusuals[each]}: ${value}`,
  cause: (event, date) => (event === null ? date : `${event}, ${date}`),
  shift: (each, count, from, to, side, middle) =>
    `${count} ${nouns[each]} berturut-turut di ${side === 'above' ? 'atas' : 'bawah'} nilai biasa ${middle} (${from} sampai ${to}): levelnya mungkin bergeser.`,
  rough: (count, each) =>
    `Baru ${count} ${nouns[each]}: yang disebut tidak biasa akan lebih pasti setelah 20 ${nouns[each]}.`,
  bars: (most, each) => `Batang: paling banyak ${most} per ${nouns[each]}.`,
  response: (share) => `Survei terjawab ${share} dalam 7 hari terakhir.`,
  responseMoved: (now, before) => `Survei terjawab ${now}, sebelumnya ${before}: hati-hati membandingkan.`,
  scale: (low, high) => `Skala dari ${low} sampai ${high}.`,
  slider: 'Hari demi hari',
  table: {
    day: 'Hari',
    value: 'Hari itu',
    counts: {
      answers: 'Jawaban',
      surveys: 'Survei',
      calls: 'Telepon',
      contacts: 'Kontak',
      cases: 'Kasus',
      reviews: 'Penilaian',
      courses: 'Pelatihan',
      hours: 'Jam',
    },
    invited: 'Survei terkirim',
    together: 'Gabungan 7 hari',
    low: 'Kisaran dari',
    high: 'Kisaran sampai',
    note: 'Catatan',
  },
  unusuals,
  notes: { few: 'data belum cukup', soFar: 'sementara' },
  legend: {
    together: 'gabungan 7 hari',
    each: 'tiap angka',
    range: 'kisaran',
    day: 'satu hari',
    few: 'data belum cukup',
  },
  method:
    'Suatu hari disebut tidak biasa bila nilainya di luar naik turun wajar untuk jumlah jawaban sebanyak itu (batas kendali, lebih lebar bila hari-harinya memang selalu lebih beragam), atau bila delapan hari berturut-turut ada di satu sisi nilai tengah.',
  tentative: (event) => `${event} (menunggu penetapan)`,
};

function figure({ span, date, value, range, change: moved, soFar }: SaidFigure) {
  const after = [
    range === null ? '' : `, kisaran ${range}`,
    soFar ? ', sementara' : '',
    moved ? `; ${change(moved)}` : '',
  ];
  return { before: lead[span](date), figure: value, after: `${after.join('')}.` };
}

function change({ moved, movement, difference, before }: SaidChange): string {
  if (movement === 0 && (moved === 'unclear' || moved === 'up' || moved === 'down')) return `sama dengan ${before}`;
  const way = `${movement > 0 ? 'naik' : 'turun'} ${difference} dari ${before}`;
  switch (moved) {
    case 'better':
      return `${way}, membaik`;
    case 'worse':
      return `${way}, memburuk`;
    case 'unclear':
      return `${way}, belum bisa disimpulkan`;
    case 'too-few':
      return `${way}, datanya belum cukup untuk disimpulkan`;
    case 'steady':
      return `stabil dibanding ${before}`;
    case 'from-zero':
      return `naik dari nol pada ${before}`;
    case 'no-previous':
      return `belum ada pembanding dari ${before}`;
    default:
      return way;
  }
}

function day({ name, value, sample, few, soFar, together, range, usual, events }: SaidDay): readonly string[] {
  const own =
    value === null
      ? 'Tidak ada data.'
      : `${value}${sample === null ? '' : ` dari ${sample}`}${soFar ? ', sementara' : ''}.`;
  const said = [name, own];
  if (few) said.push('Datanya belum cukup.');
  if (together !== null)
    said.push(range === null ? `Gabungan 7 hari ${together}.` : `Gabungan 7 hari ${together}, kisaran ${range}.`);
  if (usual !== null)
    said.push(`Hari tidak biasa: di luar kisaran biasa ${usual}.${events.length === 0 ? ' Cari sebabnya.' : ''}`);
  return [...said, ...events];
}
