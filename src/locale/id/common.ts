import type { Counted } from '../../contract/catalogue.js';
import type { Failure } from '../../contract/failure.js';
import type { Expectation } from '../../contract/types.js';
import type { CommonWords } from '../common.js';
import type { Format } from '../format.js';

const nouns: Readonly<Record<Counted, string>> = {
  answers: 'jawaban',
  surveys: 'survei',
  calls: 'telepon',
  contacts: 'kontak',
  cases: 'kasus',
  reviews: 'penilaian',
  courses: 'pelatihan',
  hours: 'jam',
};

export const common: CommonWords = {
  loading: 'Memuat data.',
  asOf: (time) => `per ${time}`,
  soFar: (text) => `${text}, sejauh ini`,
  stale: (age) => `data ${age} lalu`,
  staleSince: (time) => `Belum ada data baru sejak ${time}. Yang tampil adalah data terakhir.`,
  empty: (what) => `Belum ada ${what} pada periode ini.`,
  noSource:
    'Elemen ini belum diberi data: isi src atau data. Beberapa framework membuang elemen script dari templat; di sana, isi data.',
  what: { figures: 'data', shifts: 'shift', answers: 'jawaban', agents: 'agen' },
  counted: (counts, _count, text) => `${text} ${nouns[counts]}`,
  ignored: (left, total, what) => `${left} dari ${total} ${what} tidak terbaca dan dilewati.`,
  invalid: (path, expected, found) => `${path}: seharusnya ${expected}, isinya ${found}.`,
  shareScale: (path, found, guess) =>
    `${path}: nilai bagian 0 sampai 1; ${found} tampak seperti persen. Maksudnya ${guess}?`,
  noOffset: (path, found, guess) =>
    `${path}: waktu ${found} tanpa selisih zona. Tulis ${guess}, atau akhiri dengan Z untuk UTC.`,
  newer: (found, known) => `Dokumen versi ${found}; halaman ini memahami versi ${known}.`,
  unknownKey: (path) => `${path} bukan kunci dokumen dan dilewati. Salah ketik?`,
  document: 'dokumen',
  nothing: 'kosong',
  somethingElse: 'isi yang lain',
  disagree: (path) => `${path} dan hari survei metrik yang sama memberi angka berbeda. Yang tampil adalah ${path}.`,
  expectation,
  failure,
  table: 'Lihat tabel',
  chart: 'Lihat grafik',
  copy: 'Salin ringkasan',
  copied: 'Tersalin',
  csv: 'Unduh CSV',
  retry: 'Coba lagi',
  definition: 'Apa artinya?',
  more: 'Lainnya',
  close: 'Tutup',
  notMeasured: 'belum ada data',
  source: 'Sumber',
  noticed: 'Catatan tentang dokumen',
  page: (page, pages) => `Halaman ${page} dari ${pages}`,
  previousPage: 'Halaman sebelumnya',
  nextPage: 'Halaman berikutnya',
  at: (day, clock, zone) => `${clock} ${zone}, ${day}`,
};

function expectation(expected: Expectation, format: Format): string {
  switch (expected.type) {
    case 'one-of':
      return `salah satu dari ${expected.options.join(', ')}`;
    case 'whole':
      return `bilangan bulat mulai ${format.number(expected.least)}`;
    case 'at-least':
      return `angka mulai ${format.number(expected.least, 2)}`;
    case 'between':
      return `angka ${format.number(expected.least, 2)} sampai ${format.number(expected.most, 2)}`;
    case 'at-most-characters':
      return `paling banyak ${format.number(expected.most)} karakter`;
    case 'at-most-items':
      return `paling banyak ${format.number(expected.most)} butir`;
    case 'major':
      return `versi ${expected.known}`;
    default:
      return simple[expected.type];
  }
}

const simple: Readonly<
  Record<
    Exclude<Expectation, { options: unknown } | { least: number } | { most: number } | { known: number }>['type'],
    string
  >
> = {
  object: 'objek',
  list: 'daftar',
  text: 'teks',
  number: 'angka',
  boolean: 'true atau false',
  day: 'hari seperti 2026-11-22',
  instant: 'waktu seperti 2026-11-22T19:00:00+07:00',
  clock: 'jam seperti 06:00',
  hours: 'jam layanan seperti 06:00-24:00',
  zone: 'zona waktu seperti Asia/Jakarta',
  measure: 'angka: part dan whole, mean dan count, value, atau ketiga hitungan NPS',
  currency: 'kode mata uang seperti IDR',
  link: 'alamat web',
  json: 'JSON',
  document: 'dokumen metrik',
  'part-within-whole': 'part yang tidak melebihi whole',
  unique: 'yang belum disebut di daftar ini',
  'from-before-to': 'from yang tidak melewati to',
  'answers-sum': 'answers yang jumlahnya sama dengan whole',
};

function failure({ cause, status }: Failure): string {
  switch (cause) {
    case 'offline':
      return 'Perangkat sedang offline. Data baru tampil setelah tersambung lagi.';
    case 'timeout':
      return 'Sumber data tidak menjawab tepat waktu. Coba lagi.';
    case 'unreachable':
      return 'Sumber data tidak terhubung, atau tidak mengizinkan halaman ini membacanya. Coba lagi, atau hubungi pengelola portal.';
    case 'http':
      return `Sumber data menjawab dengan status ${status ?? '?'}. Coba lagi, atau hubungi pengelola portal.`;
    case 'not-found':
      return 'Tidak ada apa-apa di alamat data (404). Hubungi pengelola portal.';
    case 'auth':
      return 'Sesi berakhir. Masuk lagi untuk melihat data terbaru.';
    case 'denied':
      return 'Akun ini tidak punya akses ke data ini. Hubungi pengelola portal.';
    case 'login-page':
      return 'Alamat data mengembalikan halaman login, bukan data. Masuk lagi.';
    case 'not-json':
      return 'Jawaban sumber data bukan JSON. Hubungi pengelola portal.';
    case 'too-large':
      return 'Dokumen lebih besar dari 10 MB. Minta periode yang lebih pendek atau tim yang lebih kecil.';
    case 'invalid':
      return 'Dokumen tidak terbaca.';
    case 'file-page':
      return 'Halaman ini dibuka dari disk, dan di sana browser menolak mengambil data. Buka lewat server web, atau taruh dokumen di halaman.';
    case 'no-script':
      return 'Halaman ini tidak punya elemen script dengan id yang disebut src.';
    case 'internal':
      return 'Elemen ini tidak bisa digambar. Rinciannya ada di konsol browser.';
  }
}
