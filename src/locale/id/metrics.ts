import type { MetricWords } from '../metrics.js';

export const metrics: Readonly<Record<string, MetricWords>> = {
  csat: {
    label: 'CSAT',
    definition: 'Bagian jawaban survei yang puas (nilai 4 atau 5 dari 5).',
    formula: 'jawaban puas ÷ semua jawaban',
  },
  nps: {
    label: 'NPS',
    definition: 'Promotor dikurangi detraktor, dari −100 sampai 100.',
    formula: '(promotor − detraktor) ÷ semua jawaban × 100',
  },
  ces: {
    label: 'Kemudahan (CES)',
    definition: 'Seberapa mudah pelanggan mendapat bantuan.',
    formula: 'rata-rata semua jawaban',
  },
  'response-rate': {
    label: 'Survei terjawab',
    definition: 'Survei yang dijawab dari semua survei terkirim.',
    formula: 'survei terjawab ÷ survei terkirim',
  },
  'first-response': {
    label: 'Respons pertama (FRT)',
    definition: 'Waktu dari pesan pertama pelanggan sampai balasan pertama dari agen, bukan bot.',
    formula: 'balasan pertama agen − pesan pertama',
  },
  'speed-of-answer': {
    label: 'Waktu tunggu (ASA)',
    definition: 'Rata-rata waktu tunggu telepon yang dijawab.',
    formula: 'waktu tunggu telepon terjawab ÷ telepon terjawab',
  },
  'service-level': {
    label: (share, within) =>
      within ? `Service level ${share ? `${share}/` : ''}${within}${share ? '' : ' dtk'}` : 'Service level',
    definition: 'Bagian telepon yang dijawab dalam batas waktunya.',
    formula: 'telepon dijawab tepat waktu ÷ telepon yang dihitung',
  },
  abandonment: {
    label: 'Abandon',
    definition: 'Penelepon yang menutup telepon sebelum dijawab agen.',
    formula: 'telepon abandon ÷ telepon masuk',
  },
  'handle-time': {
    label: 'AHT',
    definition: 'Rata-rata waktu menangani satu kontak: bicara, hold, wrap-up.',
    formula: '(bicara + hold + wrap-up) ÷ kontak yang ditangani',
  },
  'first-contact-resolution': {
    label: 'FCR',
    definition: 'Selesai di kontak pertama, tanpa kontak ulang pada hari-hari berikutnya.',
    formula: 'kontak tanpa kontak ulang ÷ kontak',
  },
  resolution: {
    label: 'Tingkat penyelesaian',
    definition: 'Kasus selesai dari kasus yang masuk.',
    formula: 'kasus selesai ÷ kasus masuk',
  },
  reopen: {
    label: 'Dibuka lagi',
    definition: 'Kasus selesai yang dibuka lagi.',
    formula: 'kasus dibuka lagi ÷ kasus selesai',
  },
  escalation: {
    label: 'Eskalasi',
    definition: 'Kontak yang diteruskan ke tingkat lebih tinggi.',
    formula: 'kontak diteruskan ÷ kontak yang ditangani',
  },
  backlog: {
    label: 'Backlog',
    definition: 'Kasus yang belum selesai pada akhir periode.',
    formula: 'kasus masuk yang belum selesai',
  },
  contacts: {
    label: 'Kontak masuk',
    definition: 'Semua kontak yang masuk, dijawab atau tidak.',
    formula: 'semua kontak masuk',
  },
  occupancy: {
    label: 'Occupancy',
    definition: 'Bagian waktu siap yang terpakai melayani.',
    formula: '(bicara + hold + wrap-up) ÷ waktu login dan siap',
  },
  adherence: {
    label: 'Adherence',
    definition: 'Bagian waktu jadwal saat agen memang bertugas.',
    formula: 'waktu bertugas sesuai jadwal ÷ waktu terjadwal',
  },
  quality: {
    label: 'Skor QA',
    definition: 'Rata-rata nilai kontak yang diperiksa.',
    formula: 'jumlah nilai ÷ jumlah penilaian',
  },
  training: {
    label: 'Pelatihan',
    definition: 'Pelatihan wajib yang sudah selesai.',
    formula: 'pelatihan selesai ÷ pelatihan wajib',
  },
};
