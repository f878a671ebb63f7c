import { fixture, html } from '@open-wc/testing';
import type { KpiTile } from '../../src/components/kpi-tile.js';
import '../../src/define/kpi-tile.js';
import type { StateDetail } from '../../src/events.js';

/** The tile of the vocabulary's own sentence: 91.4%, too close to call. */
export const usual = {
  pantau: 1,
  generatedAt: '2026-11-23T06:05:00+07:00',
  timeZone: 'Asia/Jakarta',
  period: { from: '2026-11-16', to: '2026-11-22', before: { from: '2026-11-09', to: '2026-11-15' } },
  channels: [
    { id: 'phone', label: { en: 'Phone', id: 'Telepon' }, work: 'live' },
    { id: 'email', label: 'Email', work: 'deferrable' },
  ],
  metrics: { csat: { target: 0.9 }, 'service-level': { target: 0.8, within: 20 }, backlog: { target: 100 } },
  kpis: [
    {
      metric: 'csat',
      now: { part: 1174, whole: 1284 },
      before: { part: 1110, whole: 1230 },
      series: [
        { day: '2026-11-20', part: 150, whole: 170 },
        { day: '2026-11-21', part: 0, whole: 0 },
        { day: '2026-11-22', part: 160, whole: 172 },
      ],
    },
    {
      metric: 'service-level',
      channel: 'phone',
      now: { part: 5386, whole: 6412 },
      before: { part: 5193, whole: 6412 },
    },
    { metric: 'backlog', now: { value: 143 }, before: { value: 105 } },
    { metric: 'first-response', channel: 'phone', now: { value: 20 } },
    { metric: 'first-response', channel: 'email', now: { value: 7200 } },
  ],
};

type Given = Partial<
  Pick<KpiTile, 'data' | 'src' | 'metric' | 'channel' | 'lang' | 'fetcher' | 'minSample' | 'noAge' | 'refresh'>
>;

/** A tile on the page, with its document shown. */
export async function tileOf(given: Given = {}): Promise<KpiTile> {
  const { data = given.src ? undefined : usual, metric = 'csat', ...more } = given;
  const tile = document.createElement('pantau-kpi-tile');
  Object.assign(tile, { data, metric, ...more });
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  parent.append(tile);
  await tile.updateComplete;
  return tile;
}

/** What stands in an element, as one reads it. */
export const textOf = (element: Element, selector = '.root'): string =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
    .map((found) => found.innerText)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

export const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

/** Waits until an element has rendered what a test looks for; a page in the background has no frames to wait for. */
export async function until(element: KpiTile, holds: () => boolean): Promise<void> {
  const end = Date.now() + 8000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('It never came to that.');
    await element.updateComplete;
    await new Promise((done) => setTimeout(done, 5));
  }
}

/** The states an element goes through, from its first on. */
export function statesOf(element: KpiTile): StateDetail[] {
  const states: StateDetail[] = [];
  element.addEventListener('pantau-state', ({ detail }) => states.push(detail));
  return states;
}
