import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ShiftHeatmap } from '../../src/components/shift-heatmap.js';
import type { MetricsDocument, RosterEntry, Slot } from '../../src/contract/types.js';
import '../../src/define/shift-heatmap.js';

const src = 'data/simulated-team.json';
const silent = (): Promise<Response> => new Promise(() => undefined);
const signedOut = async (): Promise<Response> => new Response('', { status: 401 });
const load = async (address: string): Promise<MetricsDocument> =>
  (await fetch(address)).json() as Promise<MetricsDocument>;

/** The document as it was at an earlier moment: what came later is only expected. */
async function asOf(time: string): Promise<MetricsDocument> {
  const document = await load(src);
  const expected = ({ start, channel, forecast, handleTime, scheduled }: Slot): Slot => ({
    start,
    ...(channel && { channel }),
    ...(forecast != null && { forecast }),
    ...(handleTime != null && { handleTime }),
    ...(scheduled != null && { scheduled }),
  });
  const slots = document.shifts?.slots.map((slot) =>
    Date.parse(slot.start) < Date.parse(time) ? slot : expected(slot),
  );
  return { ...document, generatedAt: time, ...(document.shifts && slots && { shifts: { ...document.shifts, slots } }) };
}

/** Net staffing of the first live channel in the period, with the hours that are short. */
export const smallestUse = (): TemplateResult => html`<pantau-shift-heatmap src=${src}></pantau-shift-heatmap>`;

/** While the week runs: today is marked, a line stands at the document's own time, what is over steps back, and hours to come go by forecast. */
export const whileItRuns = async (): Promise<TemplateResult> =>
  html`<pantau-shift-heatmap .data=${await asOf('2026-11-17T16:20:00+07:00')}></pantau-shift-heatmap>`;

const tryOut = ({ currentTarget }: Event): void =>
  (currentTarget as HTMLElement).shadowRoot?.querySelector<HTMLElement>('[part=try][aria-expanded=false]')?.click();

/** What if: agents added or moved on the hours picked, what it would do, and the proposal to copy. `pantau-proposal` tells the page of it. */
export const whatIf = (): TemplateResult =>
  html`<pantau-shift-heatmap src=${src} @pantau-state=${tryOut}></pantau-shift-heatmap>`;

/** Six weeks: each hour is the mean of the weeks measured; a holiday is left out, and named. */
export const severalWeeks = (): TemplateResult =>
  html`<pantau-shift-heatmap src=${src} weeks="6"></pantau-shift-heatmap>`;

/** Date by date. */
export const dates = (): TemplateResult =>
  html`<pantau-shift-heatmap src=${src} view="dates" weeks="2"></pantau-shift-heatmap>`;

/** An hour that is picked tells how its people needed were reckoned, who is on, who is absent, and who comes next. */
export const hourPicked = async (): Promise<TemplateResult> => {
  const document = await load(src);
  const entry = (agent: string, from: string, to: string): RosterEntry => ({
    agent,
    from: `2026-11-17T${from}:00+07:00`,
    to: `2026-11-17T${to}:00+07:00`,
  });
  const roster = [
    entry('a-02', '06:00', '15:00'),
    entry('a-04', '08:00', '17:00'),
    entry('a-05', '08:00', '17:00'),
    { ...entry('a-07', '08:00', '17:00'), absent: true },
    entry('a-08', '15:00', '23:00'),
  ];
  const pick = ref((element) => (element as ShiftHeatmap | undefined)?.select({ slot: '2026-11-17T10:00:00+07:00' }));
  return html`<pantau-shift-heatmap
    .data=${{ ...document, shifts: { ...document.shifts, roster } }}
    ${pick}
  ></pantau-shift-heatmap>`;
};

/** Names of shifts stand in the details of an hour; a night past midnight belongs to the day it starts. */
export const nightShifts = async (): Promise<TemplateResult> => {
  const named = [
    { label: { en: 'Day', id: 'Siang' }, from: '07:00', to: '15:00' },
    { label: { en: 'Evening', id: 'Sore' }, from: '15:00', to: '23:00' },
    { label: { en: 'Night', id: 'Malam' }, from: '23:00', to: '07:00' },
  ];
  const slots = Array.from({ length: 7 * 24 }, (_, index): Slot => ({
    start: new Date(Date.parse('2026-11-16T00:00:00+07:00') + index * 3_600_000).toISOString(),
    scheduled: (index + 1) % 24 < 8 ? 2 : 5,
    required: index % 24 === 1 ? 3 : 2,
  }));
  const document: MetricsDocument = {
    pantau: 1,
    timeZone: 'Asia/Jakarta',
    period: { from: '2026-11-16', to: '2026-11-22' },
    shifts: { minutes: 60, named, slots },
  };
  return html`<pantau-shift-heatmap .data=${document}></pantau-shift-heatmap>`;
};

/** A campaign and the days of Ramadan, whose start is not settled, stand at their dates. */
export const events = async (): Promise<TemplateResult> => {
  const document = {
    ...(await load(src)),
    events: [
      { from: '2026-11-18', kind: 'campaign', label: { en: 'Flash sale', id: 'Promo kilat' } },
      { from: '2026-11-20', to: '2026-12-19', kind: 'ramadan', label: 'Ramadan 1448 H', tentative: true },
    ],
  };
  return html`<pantau-shift-heatmap .data=${document}></pantau-shift-heatmap>`;
};

/** The week after the period, by forecast and roster alone. */
export const nextWeek = async (): Promise<TemplateResult> => {
  const document = { ...(await load(src)), period: { from: '2026-11-23', to: '2026-11-29' } };
  return html`<pantau-shift-heatmap .data=${document}></pantau-shift-heatmap>`;
};

/** Contacts that came in, of a channel that handles several at a time. */
export const contacts = (): TemplateResult =>
  html`<pantau-shift-heatmap src=${src} measure="contacts" channel="whatsapp"></pantau-shift-heatmap>`;

/** Contacts expected. */
export const forecast = (): TemplateResult =>
  html`<pantau-shift-heatmap src=${src} measure="forecast"></pantau-shift-heatmap>`;

/** Agents scheduled. */
export const scheduled = (): TemplateResult =>
  html`<pantau-shift-heatmap src=${src} measure="scheduled"></pantau-shift-heatmap>`;

/** Agents needed. */
export const required = (): TemplateResult =>
  html`<pantau-shift-heatmap src=${src} measure="required"></pantau-shift-heatmap>`;

/** Contacts against forecast, coloured where chance does not explain the difference. */
export const againstForecast = (): TemplateResult =>
  html`<pantau-shift-heatmap src=${src} measure="difference"></pantau-shift-heatmap>`;

/** Who was there against the schedule. */
export const presence = (): TemplateResult =>
  html`<pantau-shift-heatmap src=${src} measure="presence"></pantau-shift-heatmap>`;

/** Share of calls answered in time: measured where that is over, expected from the agents scheduled where it is not. */
export const serviceLevel = async (): Promise<TemplateResult> =>
  html`<pantau-shift-heatmap .data=${await asOf('2026-11-19T16:20:00+07:00')} measure="service-level"></pantau-shift-heatmap>`;

/** How much of their time agents are busy; a warning where that is too much. */
export const occupancy = (): TemplateResult =>
  html`<pantau-shift-heatmap src=${src} measure="occupancy"></pantau-shift-heatmap>`;

/** Email can wait for the day: its hours have no gaps. */
export const workThatCanWait = (): TemplateResult =>
  html`<pantau-shift-heatmap src=${src} channel="email"></pantau-shift-heatmap>`;

/** Closed, no data, no contacts and nobody on are drawn apart, and announced apart. */
export const holesInTheData = (): TemplateResult =>
  html`<pantau-shift-heatmap src="data/states/gaps.json"></pantau-shift-heatmap>`;

/** Quarters of an hour, in a zone of five hours and three quarters. */
export const quarters = (): TemplateResult =>
  html`<pantau-shift-heatmap src="data/states/kathmandu.json"></pantau-shift-heatmap>`;

/** The same quarters, shown by the hour: contacts are summed, agents averaged. */
export const quartersByTheHour = (): TemplateResult =>
  html`<pantau-shift-heatmap src="data/states/kathmandu.json" minutes="60"></pantau-shift-heatmap>`;

/** The night the clocks go back: the hour that comes twice holds the contacts of both, and names each. */
export const clocksGoBack = (): TemplateResult =>
  html`<pantau-shift-heatmap src="data/states/dst-new-york.json" view="dates" weeks="2" measure="contacts"></pantau-shift-heatmap>`;

/** Over 1,500 cells the picture is one image; arrow keys walk through its hours all the same. */
export const aSeason = (): TemplateResult =>
  html`<pantau-shift-heatmap src="data/states/kathmandu.json" view="dates" weeks="12"></pantau-shift-heatmap>`;

/** Colours from one, three and six people short. */
export const ownSteps = (): TemplateResult =>
  html`<pantau-shift-heatmap src=${src} steps="1 3 6"></pantau-shift-heatmap>`;

/** A week that begins on Sunday. */
export const weekFromSunday = (): TemplateResult =>
  html`<pantau-shift-heatmap src=${src} week-start="0"></pantau-shift-heatmap>`;

/** On its first day a team knows a few hours. */
export const firstDay = (): TemplateResult =>
  html`<pantau-shift-heatmap src="data/states/first-day.json"></pantau-shift-heatmap>`;

/** Figures past their shelf life step back, and say how old they are. */
export const stale = async (): Promise<TemplateResult> => {
  const document = { ...(await load(src)), generatedAt: '2024-11-23T06:05:00+07:00', freshFor: 900 };
  return html`<pantau-shift-heatmap .data=${document}></pantau-shift-heatmap>`;
};

/** While the figures are on their way, the place is kept; after 300 ms it shows that it is waiting. */
export const loading = (): TemplateResult =>
  html`<pantau-shift-heatmap src="slow.json" .fetcher=${silent}></pantau-shift-heatmap>`;

/** A document without shifts in this period. */
export const empty = (): TemplateResult =>
  html`<pantau-shift-heatmap src="data/states/empty.json"></pantau-shift-heatmap>`;

/** Shifts that cannot be read: the path, what was expected, and what was found. */
export const error = (): TemplateResult =>
  html`<pantau-shift-heatmap src="data/states/broken.json"></pantau-shift-heatmap>`;

/** The session has ended: the page hears `pantau-state`, signs in again and calls `reload()`. */
export const sessionEnded = (): TemplateResult =>
  html`<pantau-shift-heatmap src="private.json" .fetcher=${signedOut}></pantau-shift-heatmap>`;

/** Tokens and parts from outside: any ancestor may set a token. */
export const themed = (): TemplateResult =>
  html`<div
    .style=${'--pantau-heat-short-1: light-dark(#f3d08a, #5b4710); --pantau-heat-short-2: light-dark(#8a5a00, #d9a441); --pantau-heat-short-3: light-dark(#4a2f00, #ffe3a3); --pantau-heat-spare: light-dark(#e3f1ea, #16352b); --pantau-heat-spare-2: light-dark(#bfe3d2, #1f5743); --pantau-radius: 2px'}
  >
    <pantau-shift-heatmap src=${src}></pantau-shift-heatmap>
  </div>`;

/** At 360 px: today's hours as a list, then the week, then the gaps. */
export const narrow = async (): Promise<TemplateResult> =>
  html`<div .style=${'max-inline-size: 360px'}>
    <pantau-shift-heatmap .data=${await asOf('2026-11-17T16:20:00+07:00')}></pantau-shift-heatmap>
  </div>`;

/** Texts twice as long as usual, at 240 px: nothing is cut but names, which stand whole in the hour's details. */
export const doubledText = async (): Promise<TemplateResult> => {
  const document = await asOf('2026-11-17T16:20:00+07:00');
  const label = { en: 'Phone and calls phone and calls', id: 'Telepon dan panggilan telepon dan panggilan' };
  const channels = document.channels?.map((channel) => ({ ...channel, label }));
  return html`<div .style=${'max-inline-size: 240px'}>
    <pantau-shift-heatmap .data=${{ ...document, channels }} weeks="6"></pantau-shift-heatmap>
    <pantau-shift-heatmap .data=${{ ...document, channels }}></pantau-shift-heatmap>
  </div>`;
};

/** Dark follows the inherited `color-scheme`. */
export const dark = (): TemplateResult =>
  html`<div .style=${'color-scheme: dark; background: #0d1117; padding: 16px'}>
    <pantau-shift-heatmap src=${src}></pantau-shift-heatmap>
  </div>`;

/** The nearest `lang` decides: words, numbers, days and hours change together. */
export const indonesian = (): TemplateResult =>
  html`<div lang="id"><pantau-shift-heatmap src=${src}></pantau-shift-heatmap></div>`;
