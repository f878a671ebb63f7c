import type { Expectation } from '../../contract/types.js';
import type { Format } from '../format.js';
import type { IssueWords } from '../issues.js';

export const issues: IssueWords = {
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
  things: {
    agentFigures: 'angka agen',
    points: 'titik angka',
    surveyDays: 'hari survei',
    kpis: 'angka',
    agents: 'agen',
    surveys: 'survei',
    slots: 'jam',
    channels: 'kanal',
    metrics: 'pengaturan metrik',
    events: 'peristiwa',
  },
  ignored: (left, total, what) => `${left} dari ${total} ${what} tidak terbaca dan dilewati.`,
  noticed: 'Catatan tentang dokumen',
  expectation,
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
