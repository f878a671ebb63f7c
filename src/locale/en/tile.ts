import type { TileWords } from '../tile.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const tile: TileWords = {
  status: {
    met: 'on target',
    missed: 'off target',
    watch: 'watch',
    unsure: 'too close to call',
    'too-few': 'too few answers',
    'no-target': 'no target',
    'in-band': 'in range',
    'above-band': 'above range',
    'below-band': 'below range',
  },
  verdict: {
    better: 'better',
    worse: 'worse',
    up: 'up',
    down: 'down',
    steady: 'steady',
    unclear: 'can’t tell yet',
    'from-zero': 'from zero',
    'no-previous': 'no earlier figure',
    'too-few': 'too few to compare',
  },
  named: (metric, channel) => `${metric}, ${channel}`,
  likely: (range) => `likely ${range}`,
  target: (text) => `target ${text}`,
  limit: (text) => `limit ${text}`,
  direction: (movement) => (movement > 0 ? 'up' : 'down'),
  change: (amount, verdict) => `${amount}, ${verdict}`,
  compared: (span) => `compared with ${span}`,
  within: (p90) => `90% within ${p90}`,
  latest: (minutes, value) => `last ${minutes}: ${value}`,
  more: (count) => `about ${count} more would narrow it to ±10 points`,
  median: 'middle value: half were quicker, half slower',
  technical: 'The likely range is the 95% confidence interval (Wilson for shares).',
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
    if (value === null) return `${name}: no data.`;
    const moved = amount && `${movement > 0 ? 'Up' : 'Down'} ${amount}${span ? ` on ${span}` : ''}`;
    const change = moved ? (verdict ? `${moved}, ${verdict}` : moved) : verdict && capital(verdict);
    const counted =
      sample && (sampled ? `${sample}${interval ? `, likely ${interval}` : ''}` : `All ${sample} are counted`);
    const parts = [
      `${name} ${value}${soFar ? ` ${soFar}` : ''}, ${target ? `${status} (${target})` : status}`,
      change,
      counted,
      more && capital(more),
    ];
    return `${parts.filter(Boolean).join('. ')}.`;
  },
};
