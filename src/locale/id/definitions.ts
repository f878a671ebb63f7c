import type { DefinitionWords } from '../definitions.js';

export const definitions: DefinitionWords = {
  metrics: {
    csat: {
      definition: 'Bagian jawaban survei yang puas (nilai 4 atau 5 dari 5).',
      formula: 'jawaban puas ÷ semua jawaban',
    },
    nps: {
      definition: 'Promotor dikurangi detraktor, dari −100 sampai 100.',
      formula: '(promotor − detraktor) ÷ semua jawaban × 100',
    },
    ces: {
      definition: 'Seberapa mudah pelanggan mendapat bantuan.',
      formula: 'rata-rata semua jawaban',
    },
    'response-rate': {
      definition: 'Survei yang dijawab dari semua survei terkirim.',
      formula: 'survei terjawab ÷ survei terkirim',
    },
    'first-response': {
      definition: 'Waktu dari pesan pertama pelanggan sampai balasan pertama dari agen, bukan bot.',
      formula: 'balasan pertama agen − pesan pertama',
    },
    'speed-of-answer': {
      definition: 'Rata-rata waktu tunggu telepon yang dijawab.',
      formula: 'waktu tunggu telepon terjawab ÷ telepon terjawab',
    },
    'service-level': {
      definition: 'Bagian telepon yang dijawab dalam batas waktunya.',
      formula: 'telepon dijawab tepat waktu ÷ telepon yang dihitung',
    },
    abandonment: {
      definition: 'Penelepon yang menutup telepon sebelum dijawab agen.',
      formula: 'telepon abandon ÷ telepon masuk',
    },
    'handle-time': {
      definition: 'Rata-rata waktu menangani satu kontak: bicara, hold, wrap-up.',
      formula: '(bicara + hold + wrap-up) ÷ kontak yang ditangani',
    },
    'first-contact-resolution': {
      definition: 'Selesai di kontak pertama, tanpa kontak ulang pada hari-hari berikutnya.',
      formula: 'kontak tanpa kontak ulang ÷ kontak',
    },
    resolution: {
      definition: 'Kasus selesai dari kasus yang masuk.',
      formula: 'kasus selesai ÷ kasus masuk',
    },
    reopen: {
      definition: 'Kasus selesai yang dibuka lagi.',
      formula: 'kasus dibuka lagi ÷ kasus selesai',
    },
    escalation: {
      definition: 'Kontak yang diteruskan ke tingkat lebih tinggi.',
      formula: 'kontak diteruskan ÷ kontak yang ditangani',
    },
    backlog: {
      definition: 'Kasus yang belum selesai pada akhir periode.',
      formula: 'kasus masuk yang belum selesai',
    },
    contacts: {
      definition: 'Semua kontak yang masuk, dijawab atau tidak.',
      formula: 'semua kontak masuk',
    },
    occupancy: {
      definition: 'Bagian waktu siap yang terpakai melayani.',
      formula: '(bicara + hold + wrap-up) ÷ waktu login dan siap',
    },
    adherence: {
      definition: 'Bagian waktu jadwal saat agen memang bertugas.',
      formula: 'waktu bertugas sesuai jadwal ÷ waktu terjadwal',
    },
    quality: {
      definition: 'Rata-rata nilai kontak yang diperiksa.',
      formula: 'jumlah nilai ÷ jumlah penilaian',
    },
    training: {
      definition: 'Pelatihan wajib yang sudah selesai.',
      formula: 'pelatihan selesai ÷ pelatihan wajib',
    },
  },
  aggregation: {
    mean: 'Rata-rata',
    median: 'Nilai tengah: separuh lebih cepat, separuh lebih lambat',
    share: 'Semua hari digabung',
    sum: 'Total',
    last: 'Pada akhir periode',
  },
  hours: { business: 'hanya jam kerja', calendar: 'semua jam' },
  within: (time) => `tepat waktu dalam ${time}`,
  abandoned: {
    missed: 'abandon dihitung tidak tercapai',
    ignored: 'abandon tidak dihitung',
    met: 'abandon dihitung tepat waktu',
  },
  technical: 'Kisaran adalah interval kepercayaan 95% (Wilson untuk bagian).',
  source: (name) => `Sumber: ${name}`,
  guide: 'Panduan',
};
