import type { HeatmapWords } from '../heatmap.js';

export const heatmap: HeatmapWords = {
  staffing: 'Kecukupan agen',
  byHour: (what) => `${what} per jam`,
  meaning: {
    net: 'Agen terjadwal dikurangi kebutuhan',
    difference: 'Kontak dibanding prakiraan; berwarna bila bukan kebetulan',
    presence: 'Agen hadir dikurangi agen terjadwal',
    occupancy: 'Bagian waktu agen yang terpakai (perkiraan)',
  },
  answered: (within) => `Kontak yang dijawab dalam ${within}`,
  unmeasured: '~ perkiraan dari agen terjadwal',
  expectedLevel: (share) =>
    `${share === null ? 'antrean terus bertambah' : `sekitar ${share} dijawab tepat waktu`} (perkiraan)`,
  tooBusy: (limit) => `terlalu sibuk, di atas ${limit}`,
  level: (share, within) => `agar ${share} dijawab dalam ${within} (perkiraan)`,
  mean: (weeks, range) => `rata-rata hingga ${weeks} minggu, ${range}`,
  basis: {
    contacts: 'menurut kontak yang masuk',
    forecast: 'menurut prakiraan',
  },
  leftOut: (names) => `${names}: tidak dibandingkan dengan hari biasa.`,
  tentative: 'tanggal belum pasti',
  canWait: (channel) => `${channel} bisa menunggu: kebutuhan agen dihitung per hari, bukan per jam.`,
  numbers: {
    net: (text, count) => (count < 0 ? `kurang ${text}` : count < 1 ? 'cukup' : `lebih ${text}`),
    contacts: (text) => `${text} kontak masuk`,
    forecast: (text) => `prakiraan ${text} kontak`,
    difference: (text, count) =>
      count === 0
        ? 'sesuai prakiraan'
        : `kontak ${text} di ${count > 0 ? 'atas' : 'bawah'} prakiraan`.replace('  ', ' '),
    scheduled: (text) => `${text} terjadwal`,
    required: (text) => `butuh ${text}`,
    presence: (text, count) =>
      count === 0
        ? 'hadir sesuai jadwal'
        : count < 0
          ? `${text} tidak hadir`
          : `lebih ${text} dari jadwal`.replace('  ', ' '),
    'service-level': (text) => `${text} dijawab tepat waktu`,
    occupancy: (text) => `sibuk ${text} waktunya`,
  },
  states: {
    nobody: 'tanpa agen',
    zero: '0 kontak',
    'no-data': 'tidak ada data',
    'not-yet': 'belum ada data',
    closed: 'tutup',
    'no-such-hour': 'jam ini tidak ada',
  },
  workload: (count, time, people) =>
    `${count} kontak per jam, masing-masing ${time}: setara ${people} agen tanpa jeda.`,
  shift: (name, day) => `${/shift/i.test(name) ? '' : 'Shift '}${name}${day ? ` hari ${day}` : ''}`,
  twice: (rounds) => `jam diundurkan: ${rounds.join(', lalu ')}`,
  growing: (people) => `Beban melebihi kemampuan ${people} agen: antrean akan terus bertambah.`,
  came: (count, difference, isPartial) =>
    `${count} kontak masuk${difference === null ? '' : `, ${difference} dari prakiraan`}${isPartial ? ', sejauh ini' : ''}.`,
  expected: (count, isBasis) => `Prakiraan ${count} kontak${isBasis ? '; kebutuhan menurut prakiraan' : ''}.`,
  present: (present, scheduled) => `${present} dari ${scheduled} agen hadir.`,
  weeks: (measured, short, nobody) =>
    `Rata-rata ${measured} minggu${short ? `; kurang di ${short} minggu` : ''}${nobody ? `, tanpa agen di ${nobody} minggu` : ''}.`,
  onShift: 'Bertugas',
  absent: 'Tidak hadir',
  next: (when) => `Berikutnya, ${when}`,
  gapTitle: 'Jam kurang agen',
  whatIf: 'Coba ubah',
  affected: (text, _count, isMean, isForecast) =>
    `${isForecast ? 'prakiraan ' : ''}sekitar ${text} kontak${isMean ? ' per minggu' : ''}`,
  chat: ({ isNobody, isPast }, when, scheduled, required) => {
    const need = required && `: ${isNobody ? '' : `${scheduled} terjadwal, `}butuh ${required}`;
    return `${isNobody ? 'Tanpa agen' : 'Kurang agen'} ${when}${need ?? ''}.${isPast ? '' : ' Siapa bisa bantu?'}`;
  },
  gaps: (count, worst) =>
    `${count} jam kurang agen${count === 1 ? '' : worst ? '; terparah' : ', terparah lebih dulu'}${worst ? `: ${worst}` : ''}.`,
  copyGap: (when) => `Salin untuk chat: ${when}`,
  copyAll: 'Salin daftar untuk chat',
  more: (count) => `${count} lagi`,
  noGap: 'Semua jam layanan sudah tercukupi.',
  noGapKnown: (hours) => `Belum terlihat jam kurang agen; jadwal atau kebutuhan ${hours} jam belum diketahui.`,
  watch: (hour) => `perhatikan ${hour}.`,
  mostAt: (hour, isLeast) => `paling ${isLeast ? 'rendah' : 'banyak'} pada ${hour}.`,
  today: (day) => `${day}, hari ini`,
  now: 'sekarang',
  about: {
    short: 'Satu jam disebut kurang bila agen terjadwal lebih sedikit dari yang dibutuhkan.',
    needed: (people, share, within, occupancy) =>
      `${people ?? 'dibutuhkan'}: agen paling sedikit agar ${share} dijawab dalam ${within}${occupancy ? `, sibuk hingga ${occupancy} waktunya` : ''}.`,
    estimate:
      'Dihitung dari kontak dan AHT, seolah kontak datang acak, tidak ada yang menutup telepon, dan semua agen melayani semua kontak.',
    given: 'Kebutuhan agen berasal dari dokumen, bukan hasil hitungan.',
    concurrency: (contacts) => `Satu agen melayani sampai ${contacts} kontak sekaligus.`,
    shrinkage: (share) => `Dinaikkan untuk shrinkage ${share}: istirahat, pelatihan, cuti.`,
  },
  columns: {
    day: 'Hari',
    time: 'Jam',
    state: 'Keadaan',
    scheduled: 'Agen terjadwal',
    required: 'Agen dibutuhkan',
    net: 'Selisih',
    contacts: 'Kontak masuk',
    forecast: 'Prakiraan kontak',
    difference: 'Selisih dari prakiraan',
    handleTime: 'AHT',
    present: 'Hadir',
    presence: 'Hadir dibanding jadwal',
    'service-level': 'Service level',
    occupancy: 'Occupancy',
    weeks: 'Minggu',
  },
};
