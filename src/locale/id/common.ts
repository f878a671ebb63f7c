import type { Counted } from '../../contract/catalogue.js';
import type { CommonWords } from '../common.js';

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
  broken: 'Elemen ini tidak bisa digambar. Rinciannya ada di konsol browser.',
  asOf: (time) => `per ${time}`,
  soFar: 'sejauh ini',
  what: { figures: 'data', shifts: 'shift', answers: 'jawaban', agents: 'agen' },
  counted: (counts, _count, text) => `${text} ${nouns[counts]}`,
  table: 'Lihat tabel',
  chart: 'Lihat grafik',
  copy: 'Salin ringkasan',
  copied: 'Tersalin',
  csv: 'Unduh CSV',
  definition: 'Apa artinya?',
  drill: 'Buka di help desk',
  more: 'Lainnya',
  notMeasured: 'belum ada data',
  page: (page, pages) => `Halaman ${page} dari ${pages}`,
  previousPage: 'Halaman sebelumnya',
  nextPage: 'Halaman berikutnya',
  alias: (place) => `Agen ${place}`,
};
