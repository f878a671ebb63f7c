import { html, type TemplateResult } from 'lit';
import type { MetricsDocument } from '../../src/contract/types.js';
import '../../src/define/dashboard.js';

const src = 'data/simulated-team.json';
const silent = (): Promise<Response> => new Promise(() => undefined);
const signedOut = async (): Promise<Response> => new Response('', { status: 401 });

/** One tag: what to do now, the figures, the hours, the trend and the agents. */
export const smallestUse = (): TemplateResult => html`<pantau-dashboard src=${src}></pantau-dashboard>`;

/** Rows that are not people carry no marks: here the providers of a national telephone service. */
export const realFigures = (): TemplateResult =>
  html`<pantau-dashboard src="data/nhs111-2015-16.json" marks="none"></pantau-dashboard>`;

/** One channel of the team. */
export const oneChannel = (): TemplateResult =>
  html`<pantau-dashboard src=${src} channel="whatsapp"></pantau-dashboard>`;

/** Plays a server that answers for the period and the channel in its address; here this week and the one before. */
const served = async (address: string): Promise<Response> => {
  const wanted = new URL(address).searchParams;
  const all = (await (await fetch(src)).json()) as MetricsDocument;
  const periods = [
    { id: 'this-week', label: { en: 'This week', id: 'Minggu ini' } },
    { id: 'last-week', label: { en: 'Last week', id: 'Minggu lalu' } },
  ];
  const channel = wanted.get('channel');
  const ofChannel = all.kpis?.filter((kpi) => !channel || kpi.channel === channel) ?? [];
  const lastWeek = {
    period: { from: '2026-11-09', to: '2026-11-15' },
    kpis: ofChannel.map(({ before, ...kpi }) => ({ ...kpi, now: before, latest: null })),
  };
  const cut = wanted.get('period') === 'last-week' ? lastWeek : { kpis: ofChannel };
  return new Response(JSON.stringify({ ...all, periods, ...cut }));
};

const servedUnlisted = async (address: string): Promise<Response> => {
  const { periods: _none, ...document } = (await (await served(address)).json()) as MetricsDocument;
  return new Response(JSON.stringify(document));
};

/** The address has a place for the period and the channel, and the document names the choices: the server cuts. */
export const periods = (): TemplateResult =>
  html`<pantau-dashboard
    src="/metrics?period={period}&channel={channel}"
    period="this-week"
    .fetcher=${served}
  ></pantau-dashboard>`;

/** Where the document lists no periods the page may, as ids with what they are called. */
export const listedPeriods = (): TemplateResult =>
  html`<pantau-dashboard
    src="/metrics?period={period}"
    periods="this-week This week, last-week Last week"
    period="this-week"
    .fetcher=${servedUnlisted}
  ></pantau-dashboard>`;

/** A view is plain JSON: set it to go back to it, and hear `pantau-view` to keep it; `remember="url"` keeps it for you. */
export const view = (): TemplateResult =>
  html`<pantau-dashboard
    src="data/sample.json"
    remember="url"
    .view=${{ agent: 'a-17', metric: 'csat', day: '2026-11-16', slot: '2026-11-16T09:00:00+07:00' }}
  ></pantau-dashboard>`;

/** Every menu leads to the records behind its figures, with what is picked; a page that has a way of its own cancels `pantau-drill`. */
export const drill = (): TemplateResult =>
  html`<pantau-dashboard
    src="data/sample.json"
    href="https://desk.example/search?metric={metric}&channel={channel}&agent={agent}&day={day}&from={from}&to={to}"
  ></pantau-dashboard>`;

/** On a wallboard nobody is named; with `refresh` its figures are renewed behind another window too. */
export const wallboard = (): TemplateResult =>
  html`<pantau-dashboard src="data/sample.json" wallboard></pantau-dashboard>`;

/** The house's own words on how the figures of people may be used stand in place of ours. */
export const fairUse = (): TemplateResult =>
  html`<pantau-dashboard src="data/states/one-agent.json">
    <p slot="fair-use">Agreed with the works council on 3 March: for coaching and training plans only.</p>
  </pantau-dashboard>`;

/** On its first day a team has a handful of answers: figures are hollow, and nothing is judged. */
export const firstDay = (): TemplateResult =>
  html`<pantau-dashboard src="data/states/first-day.json"></pantau-dashboard>`;

/** The source has stopped: the last figures stay, step back, and say how old they are. */
export const stale = (): TemplateResult => html`<pantau-dashboard src="data/states/outage.json"></pantau-dashboard>`;

/** Names of any length, in any script, stay inside their place. */
export const longNames = (): TemplateResult =>
  html`<pantau-dashboard src="data/states/long-names.json"></pantau-dashboard>`;

/** While the figures are on their way, the place is kept; after 300 ms it shows that it is waiting. */
export const loading = (): TemplateResult =>
  html`<pantau-dashboard src="slow.json" .fetcher=${silent}></pantau-dashboard>`;

/** A document without any figures. */
export const empty = (): TemplateResult => html`<pantau-dashboard src="data/states/empty.json"></pantau-dashboard>`;

/** Parts of the document cannot be read: each says so in its own place, and the rest stands. */
export const leftOut = (): TemplateResult => html`<pantau-dashboard src="data/states/broken.json"></pantau-dashboard>`;

/** The session has ended: the page hears `pantau-state`, signs in again and calls `reload()`. */
export const sessionEnded = (): TemplateResult =>
  html`<pantau-dashboard src="private.json" .fetcher=${signedOut}></pantau-dashboard>`;

/** Tokens from outside; any ancestor may set them. */
export const themed = (): TemplateResult =>
  html`<div
    .style=${'--pantau-mark: #7a3fb0; --pantau-mark-quiet: #efe3fb; --pantau-good: #00634d; --pantau-radius: 2px; --pantau-font: Georgia, serif; color-scheme: light; background: #f6f1e7; padding: 16px'}
  >
    <pantau-dashboard src=${src}></pantau-dashboard>
  </div>`;

/** One column, as on a phone: nothing is lost. */
export const narrow = (): TemplateResult =>
  html`<div .style=${'max-inline-size: 360px'}>
    <pantau-dashboard src=${src}></pantau-dashboard>
  </div>`;

/** Dark follows the inherited `color-scheme`. */
export const dark = (): TemplateResult =>
  html`<div .style=${'color-scheme: dark; background: #0d1117; padding: 16px'}>
    <pantau-dashboard src=${src}></pantau-dashboard>
  </div>`;

/** The nearest `lang` decides: words, numbers, dates and units change together. */
export const indonesian = (): TemplateResult =>
  html`<div lang="id">
    <pantau-dashboard src=${src}></pantau-dashboard>
  </div>`;

/** A document of a later version than this copy of the kit understands: both are named. */
export const wrongField = (): TemplateResult => html`<pantau-dashboard .data=${{ pantau: 2 }}></pantau-dashboard>`;
