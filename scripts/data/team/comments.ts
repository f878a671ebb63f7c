import type { SurveyComment } from '../../../src/contract/types.js';

const comment = (day: string, rating: number, en: string, id: string): SurveyComment => ({
  day,
  rating,
  text: { en, id },
});

/** What some customers wrote; as in life, most of it by the least and the most satisfied. */
export const comments: readonly SurveyComment[] = [
  comment(
    '2026-11-05',
    1,
    'Paid twice because the app kept saying the payment failed.',
    'Terbayar dua kali karena aplikasi terus bilang pembayaran gagal.',
  ),
  comment('2026-11-05', 2, 'An hour without any news on the outage.', 'Satu jam tanpa kabar soal gangguannya.'),
  comment(
    '2026-11-05',
    5,
    'The outage was not her fault, and she stayed kind all through it.',
    'Gangguannya bukan salah petugas, dan dia tetap ramah sampai selesai.',
  ),
  comment(
    '2026-11-11',
    4,
    'Long queue during the sale, quick answer once I was through.',
    'Antrean panjang saat promo, tetapi setelah tersambung langsung beres.',
  ),
  comment('2026-11-16', 5, 'Solved before I had finished explaining.', 'Beres sebelum saya selesai menjelaskan.'),
  comment(
    '2026-11-17',
    2,
    'Tuesday evening again, and again half an hour on hold.',
    'Selasa malam lagi, dan lagi-lagi menunggu setengah jam.',
  ),
  comment('2026-11-17', 1, 'Hung up after twenty minutes.', 'Saya tutup setelah dua puluh menit menunggu.'),
  comment(
    '2026-11-18',
    5,
    'She even called back to ask whether the parcel had come.',
    'Sampai ditelepon lagi untuk memastikan paketnya sudah sampai.',
  ),
  comment(
    '2026-11-19',
    3,
    'The answer was right, but nobody said when the refund would come.',
    'Jawabannya benar, tetapi tidak disebutkan kapan dananya kembali.',
  ),
  comment(
    '2026-11-19',
    2,
    'Three people asked me for the same order number.',
    'Tiga orang menanyakan nomor pesanan yang sama.',
  ),
  comment('2026-11-20', 5, 'Clear steps, no hurry.', 'Langkahnya jelas, tidak terburu-buru.'),
  comment('2026-11-21', 4, 'Good, although the form is long.', 'Bagus, meski formulirnya panjang.'),
  comment(
    '2026-11-22',
    5,
    'Writing in chat is easier than calling, thank you.',
    'Lewat chat lebih gampang daripada menelepon, terima kasih.',
  ),
];
