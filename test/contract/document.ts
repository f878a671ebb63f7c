/** A document that uses every key of the contract, small enough to check by head. Made anew at each call. */
export const everything = () => ({
  pantau: 1,
  generatedAt: '2026-11-23T06:05:00+07:00',
  freshFor: 900,
  notice: 'Simulated data',
  timeZone: 'Asia/Jakarta',
  team: { id: 't1-jkt', name: 'Tier 1 Support, Jakarta', rows: { en: 'agents', id: 'agen' } },
  period: { from: '2026-11-16', to: '2026-11-22', before: { from: '2026-11-09', to: '2026-11-15' } },
  source: { name: 'Zendesk + Talkdesk', url: 'https://example.com/report' },
  periods: [{ id: '2026-10', label: 'October' }],
  channels: [
    { id: 'phone', label: { en: 'Phone', id: 'Telepon' }, work: 'live' },
    { id: 'whatsapp', label: 'WhatsApp', work: 'concurrent', concurrency: 3 },
    { id: 'email', label: 'Email', work: 'deferrable' },
  ],
  metrics: {
    csat: { target: 0.9, watch: 0.87, minSample: 30, matters: 0.01, sampled: true },
    occupancy: { target: { from: 0.75, to: 0.85 }, watch: { from: 0.7, to: 0.88 } },
    'service-level': { target: 0.8, within: 20, abandoned: 'missed' },
    'first-response': { target: 180, aggregation: 'median', hours: 'business' },
    upsell: {
      label: { en: 'Upsell rate', id: 'Tingkat upsell' },
      unit: 'share',
      better: 'higher',
      definition: 'Sold.',
      guide: '/wiki/upsell',
    },
    refunds: { label: 'Refunds', unit: 'currency', currency: 'IDR', formula: 'sum', counter: 'csat' },
    ces: { range: { min: 1, max: 5 }, unit: 'score' },
  },
  kpis: [
    {
      metric: 'service-level',
      channel: 'phone',
      now: { part: 2310, whole: 2750 },
      before: { part: 2190, whole: 2704 },
      comparisons: [{ label: { en: 'November 2025', id: 'November 2025' }, part: 2010, whole: 2550 }],
      provisionalUntil: '2026-11-29',
      series: [
        { day: '2026-11-16', part: 330, whole: 401 },
        { day: '2026-11-17', part: 310, whole: 380 },
      ],
    },
    {
      metric: 'first-response',
      channel: 'whatsapp',
      now: { value: 134, count: 812, p90: 360 },
      latest: { from: '2026-11-22T21:30:00+07:00', minutes: 30, value: 201, count: 17 },
    },
    { metric: 'handle-time', now: { mean: 362, count: 2700, sd: 120 } },
    { metric: 'csat' },
  ],
  surveys: [
    {
      metric: 'csat',
      scale: { min: 1, max: 5, good: [4, 5] },
      days: [
        { day: '2026-11-16', part: 61, whole: 80, invited: 310, answers: [4, 5, 10, 25, 36] },
        { day: '2026-11-17', part: 50, whole: 64, invited: 280 },
      ],
      comments: [{ day: '2026-11-16', text: 'Waited twice.', rating: 2 }],
    },
    {
      metric: 'nps',
      scale: { min: 0, max: 10 },
      days: [{ day: '2026-11-16', promoters: 40, passives: 22, detractors: 18, invited: 310 }],
    },
  ],
  shifts: {
    minutes: 60,
    serviceLevel: { share: 0.8, within: 20 },
    maxOccupancy: 0.85,
    staffing: 'rostered',
    shrinkage: 0.3,
    open: { mon: ['06:00-24:00'], fri: ['22:00-06:00'], '2026-12-25': [] },
    named: [{ label: { en: 'Night', id: 'Malam' }, from: '22:00', to: '06:00' }],
    roster: [
      { agent: 'a-17', from: '2026-11-17T14:00:00+07:00', to: '2026-11-17T15:00:00Z', channel: 'phone', absent: false },
    ],
    slots: [
      {
        start: '2026-11-17T19:00:00+07:00',
        channel: 'phone',
        forecast: 38,
        contacts: 41,
        handleTime: 362,
        scheduled: 4,
        present: 3.5,
        answered: { part: 30, whole: 41 },
      },
      { start: '2026-11-17T20:00:00+07:00', channel: 'phone', forecast: 38, required: 7 },
    ],
  },
  agents: [
    {
      id: 'a-17',
      name: 'Sari W.',
      since: '2024-08-01',
      channel: 'phone',
      kpis: [
        {
          metric: 'csat',
          now: { part: 90, whole: 118 },
          before: { part: 84, whole: 101 },
          series: [{ day: '2026-11-16', part: 9, whole: 12 }],
        },
        { metric: 'training', now: { part: 5, whole: 5 }, overdue: 0 },
      ],
      mix: [{ label: 'Refunds', share: 0.4 }],
      qa: {
        reviews: 6,
        categories: [{ label: 'Greeting', weight: 1, mean: 88.5, count: 6, critical: false }],
        criticalFails: 1,
        disputes: 0,
        calibration: 4.2,
        contacts: [{ url: 'https://desk.example/1', label: 'Case 1', day: '2026-11-12', score: 74 }],
      },
      courses: [{ label: 'Refunds', due: '2026-12-01', done: '2026-11-20' }],
      goals: [{ label: 'Wait less', metric: 'first-response', target: 120, due: '2026-12-31' }],
      agreements: [{ day: '2026-11-02', text: 'Ask first.', metric: 'csat', due: '2026-11-30' }],
      notes: [{ day: '2026-11-02', text: 'Asks before answering.', url: '/contacts/2' }],
      recognitions: [{ day: '2026-11-10', text: { en: 'Thanked by a customer.', id: 'Dipuji pelanggan.' } }],
    },
    { id: 'a-18', name: 'Budi' },
  ],
  events: [
    { from: '2026-11-05', kind: 'incident', label: 'Payment outage', channel: 'phone' },
    { from: '2027-02-08', to: '2027-03-08', kind: 'ramadan', label: 'Ramadan 1448 H', tentative: true },
  ],
});

/** What a path of the parser's issues points at: `agents[3].kpis[0]`. */
export const keysOf = (path: string): (string | number)[] =>
  (path.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** The document with one place set to something else, or taken out with `undefined`. */
export function broken(path: string, value: unknown): Record<string, unknown> {
  const document = everything() as Record<string, unknown>;
  const keys = keysOf(path);
  const last = keys.pop()!;
  const owner = keys.reduce((inner, key) => inner[key] as never, document as Record<string | number, unknown>);
  owner[last] = value;
  return JSON.parse(JSON.stringify(document));
}
