import { html, type TemplateResult } from 'lit';
import '../../src/define/kpi-tile.js';
import type { Kpi, MetricSettings, MetricsDocument } from '../../src/contract/types.js';
import { csat, shares, twice, usualWeek, values, weekOf } from './documents.js';

const tile = (metric: string, data: MetricsDocument): TemplateResult =>
  html`<div .style=${'max-inline-size: 280px'}>
    <pantau-kpi-tile metric=${metric} .data=${data}></pantau-kpi-tile>
  </div>`;

const one = (kpi: Kpi, settings: MetricSettings = {}): TemplateResult =>
  tile(kpi.metric, weekOf([kpi], { [kpi.metric]: settings }));

const row = (...tiles: readonly TemplateResult[]): TemplateResult =>
  html`<div .style=${'display: grid; gap: 12px; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr))'}>
    ${tiles}
  </div>`;

/** One figure of a document: its range, its target, its change, and what it is based on. */
export const smallestUse = (): TemplateResult =>
  html`<div .style=${'max-inline-size: 280px'}>
    <pantau-kpi-tile src="data/simulated-team.json" metric="csat"></pantau-kpi-tile>
  </div>`;

/** A counted figure is judged by its value: on target, inside its watch band, off target. */
export const counted = (): TemplateResult =>
  row(
    one({ metric: 'service-level', now: { part: 5386, whole: 6412 }, before: { part: 5193, whole: 6412 } }, levels),
    one({ metric: 'service-level', now: { part: 5001, whole: 6412 }, before: { part: 5193, whole: 6412 } }, levels),
    one({ metric: 'service-level', now: { part: 4360, whole: 6412 }, before: { part: 5193, whole: 6412 } }, levels),
  );

const levels: MetricSettings = { target: 0.8, watch: 0.75, within: 20 };

/** A sampled figure is judged with its range: on target, off target, too close to call. */
export const sampled = (): TemplateResult =>
  row(
    one({ metric: 'csat', now: { part: 1220, whole: 1284 }, before: { part: 1110, whole: 1230 } }, { target: 0.9 }),
    one({ metric: 'csat', now: { part: 1040, whole: 1284 }, before: { part: 1110, whole: 1230 } }, { target: 0.9 }),
    one(csat, { target: 0.9 }),
  );

/** Too few answers: the figure is hollow, is not judged, and says how many more it takes. */
export const tooFew = (): TemplateResult => one({ metric: 'csat', now: { part: 9, whole: 11 } }, { target: 0.9 });

/** Good between two limits: below, inside and above. */
export const band = (): TemplateResult =>
  row(
    ...[430, 480, 560].map((part) =>
      one({ metric: 'occupancy', now: { part, whole: 600 } }, { target: { from: 0.75, to: 0.85 } }),
    ),
  );

/** Every unit: durations, counts, scores, NPS, money. Differences are in time, in points, or in percent. */
export const units = (): TemplateResult =>
  row(
    one(
      { metric: 'first-response', now: { value: 134, count: 812, p90: 360 }, before: { value: 156 } },
      { target: 180 },
    ),
    one({ metric: 'backlog', now: { value: 143 }, before: { value: 105 }, series: backlogDays }, { target: 100 }),
    one({ metric: 'quality', now: { mean: 84.2, count: 96, sd: 9 }, before: { mean: 80.1, count: 90, sd: 10 } }),
    one({
      metric: 'nps',
      now: { promoters: 410, passives: 250, detractors: 180 },
      before: { promoters: 330, passives: 260, detractors: 240 },
    }),
    one({ metric: 'refunds', now: { value: 1_250_000 }, before: { value: 1_410_000 } }, refunds),
  );

const backlogDays = values([92, 95, 101, 99, 104, 110, 108, 112, 118, 121, 119, 130, 138, 143]);

const refunds: MetricSettings = {
  label: { en: 'Refunds', id: 'Pengembalian dana' },
  unit: 'currency',
  currency: 'IDR',
  better: 'lower',
};

/** What can be said of a change: it could be chance, it is too little to matter, there is no earlier figure, it was zero. */
export const changes = (): TemplateResult =>
  row(
    one({ metric: 'reopen', now: { part: 21, whole: 400 }, before: { part: 24, whole: 410 } }),
    one({ metric: 'service-level', now: { part: 80_100, whole: 100_000 }, before: { part: 80_000, whole: 100_000 } }),
    one({ metric: 'contacts', now: { value: 4909 }, before: { value: 4768 } }),
    one({ metric: 'escalation', now: { part: 31, whole: 800 } }),
    one({ metric: 'backlog', now: { value: 12 }, before: { value: 0 } }),
  );

/** Up to three figures more to hold it beside, each by its name; they stand behind “What is this?” and in the table. */
export const comparisons = (): TemplateResult =>
  one(
    {
      ...csat,
      comparisons: [
        { label: { en: 'October 2025', id: 'Oktober 2025' }, part: 4210, whole: 4810 },
        { label: { en: 'last Ramadan', id: 'Ramadan lalu' }, part: 1804, whole: 1990 },
        { label: { en: 'other teams', id: 'tim lain' }, part: 9120, whole: 9840 },
      ],
    },
    { target: 0.9 },
  );

/** Late answers and repeat contacts can still come in: the figure says until when it is provisional. */
export const provisional = (): TemplateResult =>
  row(
    one(resolved, { target: 0.75 }),
    tile(
      resolved.metric,
      weekOf([resolved], { [resolved.metric]: { target: 0.75 } }, { generatedAt: '2026-11-20T14:00:00+07:00' }),
    ),
  );

const resolved: Kpi = {
  metric: 'first-contact-resolution',
  now: { part: 3779, whole: 4823 },
  before: { part: 3717, whole: 4744 },
  provisionalUntil: '2026-11-29',
};

/** Shorter calls, and more cases opened again: a figure and the one it may be bought with are looked at together. */
export const readTogether = (): TemplateResult => row(tile('handle-time', bought), tile('reopen', bought));

const bought = weekOf([
  {
    metric: 'handle-time',
    channel: 'phone',
    now: { mean: 341, count: 2063, sd: 190 },
    before: { mean: 372, count: 2098, sd: 188 },
  },
  { metric: 'reopen', now: { part: 312, whole: 4823 }, before: { part: 214, whole: 4744 } },
]);

/** How a figure is counted stands behind “What is this?”, with its source and the page that explains it. */
export const howCounted = (): TemplateResult => {
  const source = { name: { en: 'Call platform', id: 'Platform telepon' }, url: 'https://example.com/reports' };
  const guide = 'https://example.com/wiki/service-level';
  return row(
    tile(
      'service-level',
      weekOf(
        [{ metric: 'service-level', now: { part: 5386, whole: 6412 }, before: { part: 5193, whole: 6412 } }],
        { 'service-level': { target: 0.8, within: 20, abandoned: 'missed', hours: 'business', guide } },
        { source },
      ),
    ),
    tile(
      'first-response',
      weekOf(
        [{ metric: 'first-response', now: { value: 134, count: 812 }, before: { value: 156 } }],
        { 'first-response': { target: 180, hours: 'calendar' } },
        { source: { name: 'Zendesk' } },
      ),
    ),
  );
};

/** The last half hour beside the day’s figure. */
export const lastInterval = (): TemplateResult =>
  one(
    {
      metric: 'service-level',
      channel: 'phone',
      now: { part: 2310, whole: 2750 },
      latest: { from: '2026-11-22T21:30:00+07:00', minutes: 30, part: 71, whole: 90 },
    },
    { target: 0.8, within: 20 },
  );

/** Work of different kinds is never pooled: channels stand side by side, one that was not measured says so. */
export const channels = (): TemplateResult =>
  tile(
    'first-response',
    weekOf(
      [
        { metric: 'first-response', channel: 'phone', now: { value: 24 } },
        { metric: 'first-response', channel: 'whatsapp', now: { value: 201 } },
        { metric: 'first-response', channel: 'email', now: null },
      ],
      { 'first-response': { target: 180 } },
    ),
  );

/** A day without answers is a gap in the line, never a zero. */
export const gaps = (): TemplateResult =>
  one({ ...csat, series: shares(180, [160, 164, null, 158, 166, null, null, 161, 165, 163]) });

/** A period that is not over says “so far”, and is compared only with days that the document names. */
export const soFar = (): TemplateResult =>
  tile(
    'csat',
    weekOf([csat], {}, { generatedAt: '2026-11-19T14:00:00+07:00', period: { from: '2026-11-16', to: '2026-11-22' } }),
  );

/** The source has stopped: the last figures stay, step back, and say how old they are. */
export const stale = (): TemplateResult => tile('csat', weekOf([csat], {}, lastJanuary));

const lastJanuary = {
  generatedAt: '2026-01-12T06:05:00+07:00',
  freshFor: 900,
  period: { from: '2026-01-05', to: '2026-01-11' },
};

/** While the figures are on their way, the place is kept; after 300 ms it shows that it is waiting. */
export const loading = (): TemplateResult =>
  html`<div .style=${'max-inline-size: 280px'}>
    <pantau-kpi-tile src="slow.json" metric="csat" .fetcher=${silent}></pantau-kpi-tile>
  </div>`;

const silent = (): Promise<Response> => new Promise(() => undefined);

/** A document without figures of this metric; a tile that was given nothing. */
export const empty = (): TemplateResult =>
  row(tile('csat', weekOf([])), html`<pantau-kpi-tile metric="csat"></pantau-kpi-tile>`);

/** A percentage where a share belongs: the tile names the place in the document, and what was meant. */
export const wrongField = (): TemplateResult => tile('csat', weekOf([{ metric: 'csat', now: { value: 91.4 } }]));

/** The source answers with an error: it is tried again, ever more slowly, and never given up. */
export const failing = (): TemplateResult =>
  html`<div .style=${'max-inline-size: 280px'}>
    <pantau-kpi-tile src="failing.json" metric="csat" .fetcher=${unavailable}></pantau-kpi-tile>
  </div>`;

const unavailable = async (): Promise<Response> => new Response('', { status: 503 });

/** The session has ended: the page hears `pantau-state`, signs in again and calls `reload()`. */
export const sessionEnded = (): TemplateResult =>
  html`<div .style=${'max-inline-size: 280px'}>
    <pantau-kpi-tile src="private.json" metric="csat" .fetcher=${signedOut}></pantau-kpi-tile>
  </div>`;

const signedOut = async (): Promise<Response> => new Response('', { status: 401 });

/** Tokens from outside: any ancestor may set them. */
export const themed = (): TemplateResult =>
  html`<div
    .style=${'--pantau-surface: light-dark(#fffdf5, #1d1a12); --pantau-good: light-dark(#00634d, #66d9b8); --pantau-radius: 2px; --pantau-font: Georgia, serif; --pantau-size: 16px'}
  >
    ${one({ ...csat, now: { part: 1220, whole: 1284 } }, { target: 0.9 })}
  </div>`;

/** In 240 px nothing is lost but the end of a long name, which shows in full on hover and on focus. */
export const narrow = (): TemplateResult => atWidth('240px', 'csat', usualWeek);

/** All texts twice as long, in 240 px. */
export const doubledTexts = (): TemplateResult =>
  atWidth(
    '240px',
    'csat',
    weekOf(
      [{ ...csat, channel: 'phone' }],
      { csat: { target: 0.9, label: twice({ en: 'Customer satisfaction', id: 'Kepuasan pelanggan' }) } },
      {
        notice: twice({ en: 'Made-up figures of nobody', id: 'Angka rekaan bukan milik siapa pun' }),
        channels: [{ id: 'phone', label: twice({ en: 'Phone hotline', id: 'Telepon hotline' }), work: 'live' }],
      },
    ),
  );

/** Long names, one of them without a space, and one written from right to left. */
export const longNames = (): TemplateResult =>
  row(
    ...[
      'Share of customers who were satisfied with the answer they got from the second team they were passed on to',
      'Kundenzufriedenheitsbefragungsrücklaufquotenentwicklungsindikator'.repeat(3),
      'رضا العملاء 2026',
    ].map((label) => tile('csat', weekOf([csat], { csat: { target: 0.9, label } }))),
  );

/** Dark follows the inherited `color-scheme`. */
export const dark = (): TemplateResult =>
  html`<div .style=${'color-scheme: dark; background: #0d1117; padding: 16px'}>
    ${row(one(csat, { target: 0.9 }), one({ metric: 'backlog', now: { value: 143 }, before: { value: 105 } }, { target: 100 }))}
  </div>`;

/** The nearest `lang` decides: words, numbers, dates and units change together. */
export const indonesian = (): TemplateResult =>
  html`<div lang="id">
    ${row(
      one(csat, { target: 0.9 }),
      one(
        { metric: 'first-response', channel: 'whatsapp', now: { value: 134, p90: 360 }, before: { value: 156 } },
        { target: 180 },
      ),
      one({ metric: 'refunds', now: { value: 1_250_000 }, before: { value: 1_410_000 } }, refunds),
      one(resolved, { target: 0.75 }),
      tile('handle-time', bought),
    )}
  </div>`;

const atWidth = (width: string, metric: string, data: MetricsDocument): TemplateResult =>
  html`<div .style=${`inline-size: ${width}`}>
    <pantau-kpi-tile metric=${metric} .data=${data}></pantau-kpi-tile>
  </div>`;
