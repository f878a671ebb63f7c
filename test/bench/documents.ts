/** Documents of a team that does not exist, the same for the same seed: what the bench shows, at any size. */
import type { Agent, DayPoint, Kpi, MetricsDocument, Slot, Survey } from '../../src/contract/types.js';

export interface Size {
  readonly seed: number;
  readonly agents: number;
  /** Days of the trend. */
  readonly days: number;
  /** Length of a slot of the one week. */
  readonly minutes: 15 | 30 | 60;
}

export const usual: Size = { seed: 1, agents: 20, days: 90, minutes: 60 };

type Chance = () => number;

/** Mulberry32: 32 bits of state, the same numbers everywhere. */
const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const whole = (chance: Chance, from: number, to: number): number => from + Math.floor(chance() * (to - from + 1));
const lastDay = Date.UTC(2026, 10, 22);
const day = (ago: number): string => new Date(lastDay - ago * 86_400_000).toISOString().slice(0, 10);

const share = (chance: Chance, of: number, around: number): { part: number; whole: number } => {
  const count = whole(chance, Math.ceil(of * 0.8), Math.ceil(of * 1.2));
  return { part: Math.round(count * Math.min(1, Math.max(0, around + (chance() - 0.5) * 0.1))), whole: count };
};

const series = (days: number, point: () => DayPoint | Omit<DayPoint, 'day'>): DayPoint[] =>
  Array.from({ length: days }, (_none, index) => ({ day: day(days - 1 - index), ...point() }) as DayPoint);

const shareKpi = (chance: Chance, metric: string, of: number, around: number): Kpi => ({
  metric,
  now: share(chance, of * 7, around),
  before: share(chance, of * 7, around),
  series: series(28, () => share(chance, of, around)),
});

const mean = (chance: Chance, count: number): { mean: number; count: number; sd: number } => ({
  mean: whole(chance, 330, 400),
  count,
  sd: 120,
});

const kpis = (chance: Chance): Kpi[] => [
  shareKpi(chance, 'service-level', 400, 0.82),
  shareKpi(chance, 'abandonment', 400, 0.05),
  shareKpi(chance, 'first-contact-resolution', 300, 0.74),
  shareKpi(chance, 'resolution', 300, 0.88),
  {
    metric: 'handle-time',
    now: mean(chance, 2800),
    before: mean(chance, 2700),
    series: series(28, () => mean(chance, 400)),
  },
  shareKpi(chance, 'adherence', 300, 0.91),
];

export const tiles: readonly string[] = kpis(chanceOf(1)).map(({ metric }) => metric);

const survey = (chance: Chance, days: number): Survey => ({
  metric: 'csat',
  scale: { min: 1, max: 5, good: [4, 5] },
  days: series(days, () => {
    const invited = whole(chance, 180, 420);
    return { ...share(chance, invited * 0.25, 0.86), invited } as Omit<DayPoint, 'day'>;
  }),
});

const offset = 7 * 3_600_000;

const slots = (chance: Chance, minutes: number): Slot[] =>
  Array.from({ length: (7 * 24 * 60) / minutes }, (_none, index) => {
    const start = new Date(lastDay - 6 * 86_400_000 + index * minutes * 60_000);
    const hour = start.getUTCHours();
    const busy = (hour < 7 ? 8 : 30 + 20 * Math.sin(((hour - 7) / 17) * Math.PI)) * (minutes / 60);
    const contacts = Math.round(busy * (0.8 + chance() * 0.4));
    return {
      // The clock of Jakarta, written with its own offset.
      start: `${start.toISOString().slice(0, 19)}+07:00`,
      channel: 'phone',
      forecast: Math.round(busy),
      contacts,
      handleTime: whole(chance, 330, 400),
      scheduled: Math.max(0, Math.round((busy * 60) / minutes / 8) + whole(chance, -2, 2)),
      answered: { part: Math.round(contacts * 0.8), whole: contacts },
    };
  });

const agent = (chance: Chance, index: number): Agent => ({
  id: `a-${index + 1}`,
  name: `Agent ${String(index + 1).padStart(4, '0')}`,
  since: '2024-08-01',
  kpis: [
    { metric: 'csat', now: share(chance, 110, 0.7 + chance() * 0.25), before: share(chance, 110, 0.82) },
    { metric: 'first-contact-resolution', now: share(chance, 160, 0.74), before: share(chance, 160, 0.74) },
    { metric: 'training', now: { part: whole(chance, 2, 5), whole: 5 } },
  ],
  qa: { reviews: whole(chance, 3, 9) },
});

/** One week of one team, valid by the contract. */
export const teamDocument = ({ seed, agents, days, minutes }: Size): MetricsDocument => {
  const chance = chanceOf(seed);
  return {
    pantau: 1,
    generatedAt: new Date(lastDay + 86_400_000 - offset + seed * 60_000).toISOString().replace('.000Z', 'Z'),
    freshFor: 86_400 * 36_500,
    timeZone: 'Asia/Jakarta',
    team: { id: 't1', name: 'Tier 1 Support' },
    period: { from: day(6), to: day(0), before: { from: day(13), to: day(7) } },
    channels: [{ id: 'phone', label: 'Phone', work: 'live' }],
    metrics: {
      csat: { target: 0.85 },
      'service-level': { target: 0.8, watch: 0.77, within: 20 },
      abandonment: { target: 0.05, watch: 0.06 },
      'first-contact-resolution': { target: 0.75, watch: 0.72 },
      resolution: { target: 0.9, watch: 0.85 },
      adherence: { target: 0.9, watch: 0.87 },
    },
    kpis: kpis(chance),
    surveys: [survey(chance, days)],
    shifts: {
      minutes,
      serviceLevel: { share: 0.8, within: 20 },
      maxOccupancy: 0.85,
      slots: slots(chance, minutes),
    },
    agents: Array.from({ length: agents }, (_none, index) => agent(chance, index)),
  };
};
