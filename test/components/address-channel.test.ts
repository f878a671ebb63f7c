import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/dashboard.js';
import type { MetricsElement } from '../../src/components/metrics-element.js';
import { reached, team } from './team.js';

const slots = team.shifts.slots.map((slot) => ({ ...slot, channel: null }));
const kpis = team.kpis.map((kpi) => ({ ...kpi, channel: null }));
/** The document a server answers for one channel: its figures name none. */
const answer = JSON.stringify({ ...team, kpis, shifts: { minutes: 60, slots } });

describe('a channel that the address asks for', () => {
  for (const tag of ['kpi-tile', 'kpi-tiles', 'shift-heatmap', 'csat-trend', 'dashboard']) {
    it(`is the server’s: <pantau-${tag}> shows figures that name no channel`, async () => {
      const asked: string[] = [];
      const element = document.createElement(`pantau-${tag}`) as MetricsElement<unknown>;
      element.fetcher = async (url) => {
        asked.push(new URL(url).search);
        return new Response(answer);
      };
      element.src = `/${tag}?channel={channel}`;
      element.setAttribute('channel', 'phone');
      element.setAttribute('metric', 'csat');
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await reached(element, 'ready');
      expect(asked).to.deep.equal(['?channel=phone']);
      const parts = [...(element.shadowRoot?.querySelectorAll<MetricsElement<unknown>>('.parts *') ?? [])].filter(
        ({ localName }) => localName.startsWith('pantau-'),
      );
      await Promise.all(parts.map(({ updateComplete }) => updateComplete));
      expect(parts.map(({ state }) => state).filter((state) => state !== 'ready')).to.deep.equal([]);
    });
  }
});
