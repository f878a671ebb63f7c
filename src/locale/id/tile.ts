import type { TileWords } from '../tile.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const tile: TileWords = {
  status: {
    met: 'tercapai',
    missed: 'tidak tercapai',
    watch: 'waspada',
    unsure: 'belum pasti',
    'too-few': 'data belum cukup',
    'no-target': 'tanpa target',
    'in-band': 'dalam batas',
    'above-band': 'di atas batas',
    'below-band': 'di bawah batas',
  },
  verdict: {
    better: 'membaik',
    worse: 'memburuk',
    up: 'naik',
    down: 'turun',
    steady: 'stabil',
    unclear: 'belum bisa disimpulkan',
    'from-zero': 'dari nol',
    'no-previous': 'belum ada pembanding',
    'too-few': 'belum cukup untuk dibandingkan',
  },
  named: (metric, channel) => `${metric}, ${channel}`,
  likely: (range) => `kisaran ${range}`,
  target: (text) => `target ${text}`,
  limit: (text) => `batas ${text}`,
  direction: (movement) => (movement > 0 ? 'naik' : 'turun'),
  change: (amount, verdict) => `${amount}, ${verdict}`,
  compared: (span) => `dibanding ${span}`,
  within: (p90) => `90% di bawah ${p90}`,
  latest: (minutes, value) => `${minutes} terakhir: ${value}`,
  more: (count) => `perlu sekitar ${count} lagi agar kisarannya ±10 poin`,
  median: 'nilai tengah: separuh lebih cepat, separuh lebih lambat',
  technical: 'Kisaran adalah interval kepercayaan 95% (Wilson untuk bagian).',
  sentence: ({
    name,
    value,
    soFar,
    status,
    target,
    movement,
    amount,
    verdict,
    span,
    sample,
    sampled,
    interval,
    more,
  }) => {
    if (value === null) return `${name}: belum ada data.`;
    const moved = amount && `${movement > 0 ? 'Naik' : 'Turun'} ${amount}${span ? ` dari ${span}` : ''}`;
    const change = moved ? (verdict ? `${moved}, ${verdict}` : moved) : verdict && capital(verdict);
    const counted =
      sample && (sampled ? `${sample}${interval ? `, kisaran ${interval}` : ''}` : `Semua ${sample} dihitung`);
    const parts = [
      `${name} ${value}${soFar ? ` ${soFar}` : ''}, ${target ? `${status} (${target})` : status}`,
      change,
      counted,
      more && capital(more),
    ];
    return `${parts.filter(Boolean).join('. ')}.`;
  },
};
