/** How hostile a document is. */
export interface Malice {
  /** The text in a place; `at` tells places apart where two may not be the same. */
  readonly text: (at: string) => string;
  /** An address. */
  readonly url?: string;
  /** How large its figures are; 1 unless given. */
  readonly size?: number;
  readonly agents?: number;
  readonly comments?: number;
}

const days = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_none, index) => `2026-11-${String(first + index).padStart(2, '0')}`);

/** A document of every key the contract knows, each text of it an attack; otherwise as valid as a usual week's. */
export function hostileDocument({ text, url, size = 1, agents = 3, comments = 7 }: Malice): object {
  const all = new Map<string, string>();
  // A name is the same wherever it stands.
  const id = (at: string): string => all.get(at) ?? (all.set(at, text(at)), all.get(at) as string);
  const label = (at: string): object => ({ en: text(at), id: text(at), [text('language')]: text(at) });
  const address = url ?? text('url');
  const figure = { part: 40 * size, whole: 50 * size };
  const measured = { now: figure, before: { part: 30 * size, whole: 50 * size } };
  const series = days(9, 14).map((day) => ({ day, ...figure }));
  const own = id('metric');
  const counter = id('counter');
  const channel = id('channel');
  const agentIds = Array.from({ length: agents }, (_none, index) => id(`agent ${index}`));
  const slots = days(16, 7).flatMap((day, index) =>
    [8, 9, 10].flatMap((hour) =>
      [channel, id('other channel')].map((each) => ({
        start: `${day}T${String(hour).padStart(2, '0')}:00:00+07:00`,
        channel: each,
        forecast: 20 * size,
        contacts: index < 5 ? 22 * size : null,
        handleTime: 300,
        scheduled: hour === 9 ? 1 : 4 * size,
        present: 3 * size,
        answered: index < 3 ? { part: 10 * size, whole: 22 * size } : null,
      })),
    ),
  );
  const kpi = {
    comparisons: [
      { label: label('comparison'), ...figure },
      { label: text('comparison b'), part: 0, whole: 0 },
    ],
    provisionalUntil: '2026-11-29',
    overdue: size,
  };
  return {
    pantau: 1,
    generatedAt: '2026-11-20T10:05:00+07:00',
    notice: label('notice'),
    timeZone: 'Asia/Jakarta',
    team: { id: id('team'), name: label('team name'), rows: text('rows') },
    period: { from: '2026-11-16', to: '2026-11-22', before: { from: '2026-11-09', to: '2026-11-15' } },
    source: { name: label('source'), url: address },
    periods: ['a', 'b'].map((each) => ({ id: id(`period ${each}`), label: text(`period ${each}`) })),
    channels: [
      { id: channel, label: label('channel name'), work: 'live' },
      { id: id('other channel'), label: text('other'), work: 'concurrent', concurrency: 2 },
      { id: id('channel that waits'), work: 'deferrable' },
    ],
    metrics: {
      [own]: {
        label: label('metric name'),
        definition: text('definition'),
        formula: text('formula'),
        guide: address,
        unit: 'share',
        better: 'higher',
        target: 0.9,
        watch: 0.85,
        counter,
        sampled: true,
      },
      [counter]: { unit: 'share', better: 'lower', target: 0.1, currency: 'IDR' },
      csat: { guide: address, counter: own, target: 0.9 },
      constructor: { unit: 'count' },
    },
    kpis: [
      {
        metric: own,
        ...measured,
        ...kpi,
        series,
        latest: { from: '2026-11-20T09:30:00+07:00', minutes: 30, ...figure },
      },
      { metric: own, channel, ...measured, ...kpi },
      { metric: own, channel: id('other channel'), ...measured },
      { metric: counter, ...measured, ...kpi },
      { metric: 'csat' },
      { metric: 'backlog', now: { value: 143 * size }, before: { value: 0 } },
      { metric: 'constructor', now: { value: size } },
    ],
    surveys: [
      {
        metric: 'csat',
        scale: { min: 1, max: 5, good: [4, 5] },
        days: series.map((day) => ({
          ...day,
          invited: 300 * size,
          answers: [4 * size, 5 * size, size, 10 * size, 30 * size],
        })),
        comments: Array.from({ length: comments }, (_none, index) => ({
          day: '2026-11-20',
          rating: (index % 5) + 1,
          text: index % 2 ? label('comment') : text('comment'),
        })),
      },
      { metric: own, days: series },
    ],
    shifts: {
      minutes: 60,
      serviceLevel: { share: 0.8, within: 20 },
      maxOccupancy: 0.85,
      open: {
        mon: ['08:00-11:00'],
        tue: ['08:00-11:00'],
        wed: ['08:00-11:00'],
        thu: ['08:00-11:00'],
        fri: ['08:00-11:00'],
      },
      named: [{ label: label('shift'), from: '08:00', to: '10:00' }],
      roster: [...agentIds.slice(0, 20), id('nobody')].map((agent, index) => ({
        agent,
        from: '2026-11-16T08:00:00+07:00',
        to: `2026-11-16T${index % 2 ? '09' : '11'}:00:00+07:00`,
        channel,
        absent: index % 3 === 1,
      })),
      slots,
    },
    agents: agentIds.map((agent, index) => ({
      id: agent,
      name: text(`name ${index}`),
      since: '2026-03-01',
      channel,
      kpis: [
        { metric: 'csat', now: { part: (index % 2 ? 100 : 580) * size, whole: 600 * size }, series },
        { metric: own, channel, now: { part: 300 * size, whole: 600 * size }, ...kpi },
        { metric: 'training', now: { part: size, whole: 5 * size }, overdue: 1 },
      ],
      mix: [
        { label: label('kind'), share: 0.7 },
        { label: text('kind b'), share: index % 2 },
      ],
      qa: {
        reviews: 6 * size,
        categories: [{ label: label('category'), weight: size, mean: 80, count: 3, critical: true }],
        criticalFails: size,
        disputes: size,
        calibration: size,
        contacts: [
          { url: address, label: label('contact'), day: '2026-11-18', score: 60 },
          { url: address, score: null },
          { url: text('address') },
        ],
      },
      courses: [
        { label: label('course'), due: '2026-11-01' },
        { label: text('course b'), done: '2026-11-02' },
      ],
      goals: [
        { label: label('goal'), metric: own, target: 0.9, due: '2026-12-01' },
        { label: text('goal b'), metric: text('none') },
      ],
      agreements: [{ day: '2026-11-12', text: label('agreement'), metric: 'csat', due: '2026-12-01' }],
      notes: [{ day: '2026-11-13', text: text('note'), url: address }],
      recognitions: [{ day: '2026-11-14', text: label('praise'), url: address }],
    })),
    events: [
      { from: '2026-11-17', kind: text('kind'), label: label('event'), tentative: true },
      { from: '2026-11-18', to: '2026-11-19', kind: 'holiday', label: text('holiday'), channel },
    ],
    [text('unknown')]: text('unknown'),
  };
}
