import { html, type TemplateResult } from 'lit';
import '../../src/define/kpi-tiles.js';
import { csat, weekOf } from './documents.js';

const src = 'data/simulated-team.json';
const silent = (): Promise<Response> => new Promise(() => undefined);
const signedOut = async (): Promise<Response> => new Response('', { status: 401 });

/** All figures of the document, in its order. */
export const smallestUse = (): TemplateResult => html`<pantau-kpi-tiles src=${src}></pantau-kpi-tiles>`;

/** Only the figures that are named, in the order they are named. */
export const chosenMetrics = (): TemplateResult =>
  html`<pantau-kpi-tiles src=${src} metrics="backlog csat first-response"></pantau-kpi-tiles>`;

/** One channel; a figure that is over all channels holds for this one too, and stays. */
export const oneChannel = (): TemplateResult => html`<pantau-kpi-tiles src=${src} channel="phone"></pantau-kpi-tiles>`;

/** What may still change, and what is to be looked at together, in a row as on a tile of its own. */
export const readTogether = (): TemplateResult => html`<pantau-kpi-tiles .data=${together}></pantau-kpi-tiles>`;

const together = weekOf(
  [
    {
      metric: 'handle-time',
      channel: 'phone',
      now: { mean: 341, count: 2063, sd: 190 },
      before: { mean: 372, count: 2098, sd: 188 },
    },
    { metric: 'reopen', now: { part: 312, whole: 4823 }, before: { part: 214, whole: 4744 } },
    {
      metric: 'first-contact-resolution',
      now: { part: 3779, whole: 4823 },
      before: { part: 3717, whole: 4744 },
      provisionalUntil: '2026-11-29',
    },
    { ...csat, comparisons: [{ label: { en: 'October 2025', id: 'Oktober 2025' }, part: 4210, whole: 4810 }] },
  ],
  { 'first-contact-resolution': { target: 0.75 } },
);

/** Real figures: the urgent-care telephone service of England in March 2016. */
export const realFigures = (): TemplateResult =>
  html`<pantau-kpi-tiles src="data/nhs111-2015-16.json"></pantau-kpi-tiles>`;

/** On its first day a team has a handful of answers: figures are hollow, and nothing is judged. */
export const firstDay = (): TemplateResult =>
  html`<pantau-kpi-tiles src="data/states/first-day.json"></pantau-kpi-tiles>`;

/** The source has stopped: the last figures stay, step back, and say how old they are. */
export const stale = (): TemplateResult => html`<pantau-kpi-tiles src="data/states/outage.json"></pantau-kpi-tiles>`;

/** While the figures are on their way, the place is kept; after 300 ms it shows that it is waiting. */
export const loading = (): TemplateResult =>
  html`<pantau-kpi-tiles src="slow.json" .fetcher=${silent}></pantau-kpi-tiles>`;

/** A document without figures for this period. */
export const empty = (): TemplateResult => html`<pantau-kpi-tiles src="data/states/empty.json"></pantau-kpi-tiles>`;

/** Part of the document cannot be read: what can be is shown, and what was left out is named. */
export const leftOut = (): TemplateResult => html`<pantau-kpi-tiles src="data/states/broken.json"></pantau-kpi-tiles>`;

/** The session has ended: the page hears `pantau-state`, signs in again and calls `reload()`. */
export const sessionEnded = (): TemplateResult =>
  html`<pantau-kpi-tiles src="private.json" .fetcher=${signedOut}></pantau-kpi-tiles>`;

/** Tokens and parts from outside: any ancestor may set a token, and wider tiles make fewer in a row. */
export const themed = (): TemplateResult =>
  html`<div
    .style=${'--pantau-mark: light-dark(#7a3fb0, #c9a3f0); --pantau-good: light-dark(#00634d, #66d9b8); --pantau-radius: 2px; --pantau-font: Georgia, serif; --pantau-tile-width: 260px'}
  >
    <pantau-kpi-tiles src=${src} metrics="csat service-level backlog occupancy"></pantau-kpi-tiles>
  </div>`;

/** In a side column of 300 px two tiles stand beside each other. */
export const narrow = (): TemplateResult =>
  html`<div .style=${'max-inline-size: 300px'}>
    <pantau-kpi-tiles src=${src} metrics="csat first-response service-level backlog"></pantau-kpi-tiles>
  </div>`;

/** Dark follows the inherited `color-scheme`. */
export const dark = (): TemplateResult =>
  html`<div .style=${'color-scheme: dark; background: #0d1117; padding: 16px'}>
    <pantau-kpi-tiles src=${src} metrics="csat first-response service-level backlog"></pantau-kpi-tiles>
  </div>`;

/** The nearest `lang` decides: words, numbers, dates and units change together. */
export const indonesian = (): TemplateResult =>
  html`<div lang="id">
    <pantau-kpi-tiles src=${src} metrics="csat first-response service-level backlog"></pantau-kpi-tiles>
  </div>`;

/** A document that cannot be read: what was expected, and where, stands in the place of the figures. */
export const wrongField = (): TemplateResult =>
  html`<pantau-kpi-tiles .data=${{ pantau: 1, kpis: 'none' }}></pantau-kpi-tiles>`;
