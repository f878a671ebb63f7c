import { html, type TemplateResult } from 'lit';
import '../../src/define/agent-scorecards.js';
import '../../src/define/agent-scorecard.js';
import { doubledTeam, weekOf } from './documents.js';

const src = 'data/simulated-team.json';
const silent = (): Promise<Response> => new Promise(() => undefined);
const signedOut = async (): Promise<Response> => new Response('', { status: 401 });

/** The team of the document, in the order of what needs attention. A row opens the agent's card. */
export const smallestUse = (): TemplateResult => html`<pantau-agent-scorecards src=${src}></pantau-agent-scorecards>`;

/** A week is short for judging a person: 28 days, pooled from the agents' own series, find one to coach and one to recognise. */
export const fourWeeks = (): TemplateResult =>
  html`<pantau-agent-scorecards src=${src} days="28"></pantau-agent-scorecards>`;

/** One channel, five rows a page. Open a row: it says with whom each figure is compared, those of the same channel and tenure where they are five. */
export const oneChannel = (): TemplateResult =>
  html`<pantau-agent-scorecards src=${src} days="28" channel="whatsapp" page-size="5"></pantau-agent-scorecards>`;

/** Elements of one group share the picked agent: open a row, and the card beside it follows. */
export const withCard = (): TemplateResult =>
  html`<pantau-agent-scorecards src=${src} days="28" page-size="4" group="one-to-one"></pantau-agent-scorecards>
    <pantau-agent-scorecard src=${src} days="28" group="one-to-one"></pantau-agent-scorecard>`;

/** Rows that are not people: providers of England's urgent-care telephone service, without marks. */
export const providers = (): TemplateResult =>
  html`<pantau-agent-scorecards src="data/nhs111-2015-16.json" marks="none"></pantau-agent-scorecards>`;

const refunds = { en: 'Refunds', id: 'Refund' };
const delivery = { en: 'Delivery', id: 'Pengiriman' };
const mixed = ['Budi S.', 'Dewi L.', 'Maya P.', 'Rizky R.', 'Sari W.', 'Tono H.'].map((name, index) => ({
  id: `a-${index}`,
  name,
  kpis: [{ metric: 'csat', now: { part: index === 4 ? 146 : 182, whole: 200 } }],
  mix: [
    { label: refunds, share: index === 4 ? 0.6 : 0.2 },
    { label: delivery, share: index === 4 ? 0.4 : 0.8 },
  ],
  courses: [{ label: { en: 'Refunds and returns', id: 'Refund dan retur' }, due: index === 4 ? '2026-12-01' : null }],
  recognitions: [{ day: '2026-11-10', text: { en: 'Thanked by a customer.', id: 'Dipuji pelanggan.' } }],
}));

/** Only the columns that are asked for, in their order, until the reader chooses others; marks stay those of all figures together, and a row opens to all. */
export const chosenColumns = (): TemplateResult =>
  html`<pantau-agent-scorecards src=${src} days="28" metrics="quality csat" page-size="5"></pantau-agent-scorecards>`;

/** Lower rows, and a place of its own to scroll in: headers and names stay in sight. */
export const compact = (): TemplateResult =>
  html`<div .style=${'--pantau-table-height: 320px'}>
    <pantau-agent-scorecards src=${src} days="28" page-size="24" compact></pantau-agent-scorecards>
  </div>`;

/** Who handles other cases than the team is no fair comparison: the opened row and the table say so, beside training due and the last recognition. */
export const otherCases = (): TemplateResult =>
  html`<pantau-agent-scorecards
    .data=${weekOf([], {}, { kpis: null, agents: mixed })}
    page-size="6"
  ></pantau-agent-scorecards>`;

/** On a wall nobody is named: pseudonyms stay the same at every refresh. Who may load the document is for the server to say. */
export const anonymous = (): TemplateResult =>
  html`<pantau-agent-scorecards src=${src} days="28" privacy="anonymous" page-size="5"></pantau-agent-scorecards>`;

/** An agent's own page: the own row, beside what lies in the middle of the peers. */
export const ownRow = (): TemplateResult =>
  html`<pantau-agent-scorecards src=${src} days="28" privacy="self" agent="a-01"></pantau-agent-scorecards>`;

/** One agent alone: nobody to be compared with, and it says so. */
export const oneAgent = (): TemplateResult =>
  html`<pantau-agent-scorecards src="data/states/one-agent.json" page-size="1"></pantau-agent-scorecards>`;

/** Five hundred agents: the order and the marks are the whole team's, the page shows ten; the table view, from the menu, comes in pages too. */
export const fiveHundred = (): TemplateResult =>
  html`<pantau-agent-scorecards src="data/states/five-hundred-agents.json"></pantau-agent-scorecards>`;

/** Names of every length and direction stay in their place, and show in full. */
export const longNames = (): TemplateResult =>
  html`<pantau-agent-scorecards src="data/states/long-names.json" page-size="7"></pantau-agent-scorecards>`;

/** Figures with few answers are hollow: nobody is judged by them. */
export const firstDay = (): TemplateResult =>
  html`<pantau-agent-scorecards src="data/states/first-day.json" page-size="2"></pantau-agent-scorecards>`;

/** While the figures are on their way, the place of one page of rows is kept; after 300 ms it shows that it is waiting. */
export const loading = (): TemplateResult =>
  html`<pantau-agent-scorecards src="slow.json" page-size="3" .fetcher=${silent}></pantau-agent-scorecards>`;

/** Figures past their life step back, with their age. */
export const stale = (): TemplateResult =>
  html`<pantau-agent-scorecards
    .data=${{ ...doubledTeam, generatedAt: '2024-11-23T06:05:00+07:00', period: null, freshFor: 900 }}
    page-size="6"
  ></pantau-agent-scorecards>`;

/** A document without agents. */
export const empty = (): TemplateResult =>
  html`<pantau-agent-scorecards src="data/states/empty.json" page-size="3"></pantau-agent-scorecards>`;

/** Part of the document cannot be read: what can be is shown, and what was left out is named. */
export const leftOut = (): TemplateResult =>
  html`<pantau-agent-scorecards src="data/states/broken.json" page-size="3"></pantau-agent-scorecards>`;

/** There is no such document: the cause and the next step stand in the place of the figures. */
export const error = (): TemplateResult =>
  html`<pantau-agent-scorecards src="data/no-such.json" page-size="3"></pantau-agent-scorecards>`;

/** The session has ended: the page hears `pantau-state`, signs in again and calls `reload()`. */
export const sessionEnded = (): TemplateResult =>
  html`<pantau-agent-scorecards src="private.json" page-size="3" .fetcher=${signedOut}></pantau-agent-scorecards>`;

/** Tokens from outside, and the slot for the house's own notice. */
export const themed = (): TemplateResult =>
  html`<div
    .style=${'--pantau-bad: light-dark(#8a1c5a, #ff9ad0); --pantau-bad-quiet: light-dark(#fbe6f2, #45102f); --pantau-radius: 2px; --pantau-font: Georgia, serif'}
  >
    <pantau-agent-scorecards src=${src} days="28" page-size="4">
      <p slot="fair-use">For the weekly one-to-one. Questions: works council, extension 210.</p>
    </pantau-agent-scorecards>
  </div>`;

/** At 360 px each row is a card of its own; nothing is left out. */
export const narrow = (): TemplateResult =>
  html`<div .style=${'max-inline-size: 360px'}>
    <pantau-agent-scorecards src=${src} days="28" page-size="3"></pantau-agent-scorecards>
  </div>`;

/** All texts twice as long, in 240 px: nothing is cut. */
export const doubledTexts = (): TemplateResult =>
  html`<div .style=${'max-inline-size: 240px'}>
    <pantau-agent-scorecards .data=${doubledTeam} page-size="3"></pantau-agent-scorecards>
  </div>`;

/** Dark follows the inherited `color-scheme`. */
export const dark = (): TemplateResult =>
  html`<div .style=${'color-scheme: dark; background: #0d1117; padding: 16px'}>
    <pantau-agent-scorecards src=${src} days="28" page-size="6"></pantau-agent-scorecards>
  </div>`;

/** The nearest `lang` decides: words, numbers, dates and units change together. */
export const indonesian = (): TemplateResult =>
  html`<div lang="id"><pantau-agent-scorecards src=${src} days="28" page-size="6"></pantau-agent-scorecards></div>`;
