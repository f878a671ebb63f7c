import type { HeatmapWords, SaidDetails, SaidGap, SaidHour, SaidMeasure, SaidTerms } from '../heatmap.js';

const titles: Readonly<Record<SaidMeasure, string>> = {
  net: 'Kecukupan agen per jam',
  contacts: 'Kontak masuk per jam',
  forecast: 'Prakiraan kontak per jam',
  scheduled: 'Agen terjadwal per jam',
  required: 'Agen dibutuhkan per jam',
  'service-level': 'Service level per jam',
};

export const heatmap: HeatmapWords = {
  title: (measure, channel) => (channel === null ? titles[measure] : `${titles[measure]}, ${channel}`),
  caption,
  window: (range, weeks) => (weeks > 1 ? `rata-rata paling banyak ${weeks} minggu, ${range}` : range),
  basis: (basis) =>
    ({
      contacts: 'menurut kontak yang masuk',
      forecast: 'menurut prakiraan',
      both: 'menurut kontak yang masuk, selebihnya prakiraan',
      none: '',
    })[basis],
  leftOut: (names) => `${names}: tidak dibandingkan dengan hari biasa.`,
  canWait: (channel) => `${channel} bisa menunggu: kebutuhan agen dihitung per hari, bukan per jam.`,
  weekdayOf: (weekday, date) => `${weekday} ${date}`,
  at: (day, clock) => `${day} ${clock}`,
  during: (day, clocks) => `${day} ${clocks}`,
  fromTo: (from, to) => `${from} sampai ${to}`,
  hour,
  details,
  state,
  gapTitle: 'Jam kurang agen',
  gap: (gap) => [shortage(gap), affected(gap)].filter(Boolean).join(' · '),
  gapSentence: (gap) => {
    const what = gap.isNobody ? 'tanpa agen' : `kurang ${gap.short ?? ''} agen`;
    const contacts = affected(gap);
    return `${gap.when}: ${contacts ? `${what}, ${contacts}${gap.isForecast ? '' : ' terdampak'}` : what}.`;
  },
  gapLine: (gap) => `• ${gap.when}: ${[shortage(gap), affected(gap)].filter(Boolean).join(', ')}`,
  gapChat: (gap) => {
    const need =
      gap.required === null ? '' : `: ${gap.isNobody ? '' : `${gap.scheduled ?? ''} terjadwal, `}butuh ${gap.required}`;
    return `${gap.isNobody ? 'Tanpa agen' : 'Kurang agen'} ${gap.when}${need}.${gap.isPast ? '' : ' Siapa bisa bantu?'}`;
  },
  gapListChat: (about, count, lines) =>
    [`${about}: ${count} jam kurang agen${count === 1 ? '' : ', terparah lebih dulu'}.`, ...lines].join('\n'),
  copyGap: (when) => `Salin untuk chat: ${when}`,
  copyAll: 'Salin daftar untuk chat',
  copied: 'Tersalin',
  more: (count) => `${count} lagi`,
  fewer: 'Tampilkan lebih sedikit',
  noGap: 'Semua jam layanan sudah tercukupi.',
  noGapKnown: (hours) => `Tidak ada jam kurang agen di antara jam yang ada datanya; ${hours} jam tanpa data.`,
  noNeed: 'Jumlah agen yang dibutuhkan belum diketahui, jadi jam kurang agen belum bisa ditunjukkan.',
  sentenceAbout: (title, window) => `${title}, ${window}`,
  sentence: (title, window, gaps, worst) =>
    `${title}, ${window}: ${gaps} jam kurang agen${gaps === 1 ? '' : '; terparah'}: ${worst}`,
  sentenceWithout: (title, window, text) => `${title}, ${window}: ${text}`,
  mostAt: (most) => `paling banyak pada ${most}.`,
  today: (day) => `${day}, hari ini`,
  now: 'sekarang',
  legend: {
    enough: 'cukup',
    spare: 'lebih',
    nobody: 'tanpa agen',
    zero: '0 kontak',
    'no-data': 'tidak ada data',
    closed: 'tutup',
    'no-such-hour': 'jam ini tidak ada',
  },
  legendShort: (steps) => `kurang ${steps}`,
  run: (kind, amount) => (kind === 'spare' ? `lebih ${amount}` : `kurang ${amount}`),
  grid: 'Tombol panah berpindah dari jam ke jam.',
  about,
  columns: {
    day: 'Hari',
    time: 'Jam',
    state: 'Keadaan',
    scheduled: 'Terjadwal',
    required: 'Dibutuhkan',
    net: 'Selisih',
    present: 'Hadir',
    contacts: 'Kontak masuk',
    forecast: 'Prakiraan',
    handleTime: 'AHT',
    answered: 'Dijawab tepat waktu',
    weeks: 'Minggu',
  },
};

function caption(measure: SaidMeasure, { source, share, within }: SaidTerms): string {
  const level = share === null ? '' : ` agar ${share} dijawab dalam ${within ?? ''}`;
  const estimate = { given: '', estimate: `${level} (perkiraan)`, both: `${level} (sebagian perkiraan)`, none: '' }[
    source
  ];
  switch (measure) {
    case 'net':
      return `Agen terjadwal dikurangi kebutuhan${estimate}`;
    case 'required':
      return `Agen yang dibutuhkan${estimate}`;
    case 'scheduled':
      return 'Agen terjadwal';
    case 'contacts':
      return 'Kontak yang masuk';
    case 'forecast':
      return 'Prakiraan kontak';
    case 'service-level':
      return within === null ? 'Kontak yang dijawab tepat waktu' : `Kontak yang dijawab dalam ${within}`;
  }
}

function hour(said: SaidHour): string {
  const { name, measure, scheduled, required } = said;
  if (said.state === 'nobody')
    return required === null ? `${name}: tanpa agen` : `${name}: tanpa agen, butuh ${required}`;
  if (said.state === 'value' && measure === 'net')
    return `${name}, ${scheduled ?? ''} terjadwal, butuh ${required ?? ''}, ${state(said)}`;
  return `${name}: ${state(said)}`;
}

function state({ state, isPast, measure, net, people, value }: SaidHour): string {
  switch (state) {
    case 'nobody':
      return 'tanpa agen';
    case 'closed':
      return 'tutup';
    case 'no-data':
      return isPast ? 'tidak ada data' : 'belum ada data';
    case 'zero':
      return '0 kontak';
    case 'no-such-hour':
      return 'jam ini tidak ada: jam dimajukan';
    case 'value':
  }
  switch (measure) {
    case 'net':
      return netText(net, people);
    case 'contacts':
      return `${value ?? ''} kontak masuk`;
    case 'forecast':
      return `prakiraan ${value ?? ''} kontak`;
    case 'scheduled':
      return `${value ?? ''} terjadwal`;
    case 'required':
      return `butuh ${value ?? ''}`;
    case 'service-level':
      return `${value ?? ''} dijawab tepat waktu`;
  }
}

/** Less than one person more than needed is enough. */
function netText(net: number | null, people: string): string {
  if (net !== null && net < 0) return `kurang ${people}`;
  return net === null || net < 1 ? 'cukup' : `lebih ${people}`;
}

function details(said: SaidDetails): readonly string[] {
  const { state: kind, contacts, forecast, difference, present, scheduled, required, answered, weeks } = said;
  if (kind === 'no-such-hour') return ['Jam dimajukan: jam ini tidak ada.'];
  const lines: string[] = [];
  if (kind === 'closed') lines.push('Di luar jam layanan.');
  if (kind === 'no-data') lines.push(said.isPast ? 'Tidak ada data untuk jam ini.' : 'Data jam ini belum masuk.');
  if (kind === 'nobody') lines.push('Buka, tetapi tidak ada agen terjadwal.');
  if (scheduled !== null || required !== null) {
    const net = said.net === null ? '' : `: ${netText(said.net, said.people)}`;
    lines.push(
      `${[scheduled && `${scheduled} terjadwal`, required && `butuh ${required}`].filter(Boolean).join(', ')}${net}.`,
    );
  }
  if (said.workload)
    lines.push(
      `${said.workload.contacts} kontak per jam, masing-masing ${said.workload.handleTime}: setara ${said.workload.people} agen tanpa jeda.`,
    );
  if (said.isGrowing) lines.push(`Beban melebihi kemampuan ${scheduled ?? ''} agen: antrean akan terus bertambah.`);
  if (contacts !== null) {
    lines.push(
      `${contacts} kontak masuk${difference === null ? '' : `, ${difference} dari prakiraan`}${said.isPartial ? ', sejauh ini' : ''}.`,
    );
  } else if (forecast !== null)
    lines.push(`Prakiraan ${forecast} kontak${said.isForecast ? '; kebutuhan menurut prakiraan' : ''}.`);
  if (present !== null && scheduled !== null) lines.push(`${present} dari ${scheduled} agen hadir.`);
  if (answered !== null) lines.push(`${answered} dijawab tepat waktu.`);
  if (weeks) {
    const nobody = weeks.nobody > 0 && kind !== 'nobody' ? `, tanpa agen di ${weeks.nobody} minggu` : '';
    lines.push(
      `Rata-rata ${weeks.measured} minggu${weeks.short > 0 ? `; kurang di ${weeks.short} minggu${nobody}` : ''}.`,
    );
  }
  return lines;
}

function shortage({ isNobody, short }: SaidGap): string {
  return isNobody ? 'tanpa agen' : `kurang ${short ?? ''}`;
}

function affected({ contacts, isForecast, isMean }: SaidGap): string {
  if (contacts === null) return '';
  return `${isForecast ? 'prakiraan ' : ''}sekitar ${contacts} kontak${isMean ? ' per minggu' : ''}`;
}

function about(
  { source, share, within, occupancy, shrinkage, concurrency }: SaidTerms,
  isMean: boolean,
): readonly string[] {
  const lines = ['Satu jam disebut kurang bila agen terjadwal lebih sedikit dari yang dibutuhkan.'];
  if (source === 'given') lines.push('Jumlah yang dibutuhkan berasal dari dokumen.');
  if (source === 'estimate' || source === 'both') {
    const busy = occupancy === null ? '' : `, tanpa melayani lebih dari ${occupancy} waktunya`;
    lines.push(`Dibutuhkan: agen paling sedikit agar ${share ?? ''} dijawab dalam ${within ?? ''}${busy}.`);
    lines.push(
      'Dihitung dari kontak dan AHT, bukan dari sistem jadwal. Kontak dianggap datang acak dan penelepon tidak menutup telepon, jadi hasilnya cenderung aman.',
    );
    if (concurrency !== null) lines.push(`Satu agen melayani sampai ${concurrency} kontak sekaligus.`);
    if (shrinkage !== null)
      lines.push(
        `Jadwal menghitung semua orang, jadi jumlahnya dinaikkan untuk shrinkage ${shrinkage}: istirahat, pelatihan, cuti.`,
      );
  }
  if (isMean)
    lines.push('Tiap jam adalah rata-rata minggu yang ada datanya; minggu tanpa data dilewati, bukan dihitung nol.');
  lines.push(
    `Kontak terdampak adalah kontak pada jam yang kurang agen${isMean ? ', di minggu yang memang kurang' : ''}.`,
  );
  return lines;
}
