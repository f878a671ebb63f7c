import type { Counted } from '../../contract/catalogue.js';
import type { Failure } from '../../contract/failure.js';
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
  asOf: (time) => `per ${time}`,
  soFar: 'sejauh ini',
  stale: (age) => `data ${age} lalu`,
  staleSince: (time) => `Belum ada data baru sejak ${time}. Yang tampil adalah data terakhir.`,
  empty: (what) => `Belum ada ${what} pada periode ini.`,
  noSource:
    'Elemen ini belum diberi data: isi src atau data. Beberapa framework membuang elemen script dari templat; di sana, isi data.',
  what: { figures: 'data', shifts: 'shift', answers: 'jawaban', agents: 'agen' },
  counted: (counts, _count, text) => `${text} ${nouns[counts]}`,
  failure,
  retrying: (time) => `Mencoba lagi dalam ${time}.`,
  table: 'Lihat tabel',
  chart: 'Lihat grafik',
  copy: 'Salin ringkasan',
  copied: 'Tersalin',
  csv: 'Unduh CSV',
  retry: 'Coba lagi',
  definition: 'Apa artinya?',
  more: 'Lainnya',
  notMeasured: 'belum ada data',
  page: (page, pages) => `Halaman ${page} dari ${pages}`,
  previousPage: 'Halaman sebelumnya',
  nextPage: 'Halaman berikutnya',
  at: (day, clock, zone) => `${clock} ${zone}, ${day}`,
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
