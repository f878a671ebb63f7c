import { html, type TemplateResult } from 'lit';
import '../../src/define/agent-scorecard.js';
import { coachedTeam } from './coached-team.js';
import { doubledTeam } from './documents.js';

const src = 'data/simulated-team.json';
const silent = (): Promise<Response> => new Promise(() => undefined);
const signedOut = async (): Promise<Response> => new Response('', { status: 401 });

/** One agent's card: what to talk about, every figure with its range, quality, training, goals, notes and recognition. */
export const smallestUse = (): TemplateResult =>
  html`<pantau-agent-scorecard src=${src} agent="a-22"></pantau-agent-scorecard>`;

/** For the one-to-one: what was agreed and what came of it, one focus, and the contacts to read together. It prints on one page to sign. */
export const oneToOne = (): TemplateResult =>
  html`<pantau-agent-scorecard .data=${coachedTeam} agent="a-1" days="28"></pantau-agent-scorecard>`;

/** Somebody of whom the document tells nothing but the name. */
export const bare = (): TemplateResult =>
  html`<pantau-agent-scorecard .data=${coachedTeam} agent="a-7"></pantau-agent-scorecard>`;

/** Four weeks in place of the document's one. */
export const fourWeeks = (): TemplateResult =>
  html`<pantau-agent-scorecard src=${src} agent="a-22" days="28"></pantau-agent-scorecard>`;

/** Somebody to recognise. */
export const recognised = (): TemplateResult =>
  html`<pantau-agent-scorecard src=${src} agent="a-18" days="28"></pantau-agent-scorecard>`;

/** A newcomer: too few answers are hollow, and it says how many more would do. */
export const newcomer = (): TemplateResult =>
  html`<pantau-agent-scorecard src=${src} agent="a-16"></pantau-agent-scorecard>`;

/** Without an agent it waits for one to be picked in its group. */
export const nobodyPicked = (): TemplateResult => html`<pantau-agent-scorecard src=${src}></pantau-agent-scorecard>`;

/** An agent this document does not have. */
export const unknownAgent = (): TemplateResult =>
  html`<pantau-agent-scorecard src=${src} agent="a-99"></pantau-agent-scorecard>`;

/** A provider, not a person: nothing is marked. */
export const provider = (): TemplateResult =>
  html`<pantau-agent-scorecard src="data/nhs111-2015-16.json" agent="111AA1" marks="none"></pantau-agent-scorecard>`;

/** While the figures are on their way, the place is kept. */
export const loading = (): TemplateResult =>
  html`<pantau-agent-scorecard src="slow.json" agent="a-22" .fetcher=${silent}></pantau-agent-scorecard>`;

/** Figures past their life step back, with their age. */
export const stale = (): TemplateResult =>
  html`<pantau-agent-scorecard
    .data=${{ ...doubledTeam, generatedAt: '2024-11-23T06:05:00+07:00', period: null, freshFor: 900 }}
    agent="a-2"
  ></pantau-agent-scorecard>`;

/** A document without agents. */
export const empty = (): TemplateResult =>
  html`<pantau-agent-scorecard src="data/states/empty.json" agent="a-22"></pantau-agent-scorecard>`;

/** Part of the document cannot be read: what can be is shown, and what was left out is named. */
export const leftOut = (): TemplateResult =>
  html`<pantau-agent-scorecard src="data/states/broken.json" agent="a-1"></pantau-agent-scorecard>`;

/** There is no such document. */
export const error = (): TemplateResult =>
  html`<pantau-agent-scorecard src="data/no-such.json" agent="a-22"></pantau-agent-scorecard>`;

/** The session has ended. */
export const sessionEnded = (): TemplateResult =>
  html`<pantau-agent-scorecard src="private.json" agent="a-22" .fetcher=${signedOut}></pantau-agent-scorecard>`;

/** Tokens from outside; any ancestor may set them. */
export const themed = (): TemplateResult =>
  html`<div
    .style=${'--pantau-bad: light-dark(#9b1c5a, #ff9dcb); --pantau-mark: light-dark(#7a3fb0, #c9a3f0); --pantau-radius: 2px; --pantau-font: Georgia, serif'}
  >
    <pantau-agent-scorecard src=${src} agent="a-22" days="28"></pantau-agent-scorecard>
  </div>`;

/** At 360 px. */
export const narrow = (): TemplateResult =>
  html`<div .style=${'max-inline-size: 360px'}>
    <pantau-agent-scorecard src=${src} agent="a-22" days="28"></pantau-agent-scorecard>
  </div>`;

/** All texts twice as long, in 240 px: nothing is cut but names, which show in full when they are pointed at or focused. */
export const doubledTexts = (): TemplateResult =>
  html`<div .style=${'max-inline-size: 240px'}>
    <pantau-agent-scorecard .data=${doubledTeam} agent="a-1"></pantau-agent-scorecard>
  </div>`;

/** Dark follows the inherited `color-scheme`. */
export const dark = (): TemplateResult =>
  html`<div .style=${'color-scheme: dark; background: #0d1117; padding: 16px'}>
    <pantau-agent-scorecard src=${src} agent="a-22" days="28"></pantau-agent-scorecard>
  </div>`;

/** In Indonesian. */
export const indonesian = (): TemplateResult =>
  html`<div lang="id"><pantau-agent-scorecard src=${src} agent="a-22" days="28"></pantau-agent-scorecard></div>`;
