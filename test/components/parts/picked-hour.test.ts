import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/define/shift-heatmap.js';
import type { ShiftHeatmap } from '../../../src/components/shift-heatmap.js';
import type { MetricsDocument, Slot } from '../../../src/contract/types.js';
import type { Selection } from '../../../src/feed/selection.js';

const half = (day: number, time: string, channel: string): Slot => ({
  start: `2026-11-${day}T${time}:00+07:00`,
  channel,
  contacts: 10,
  scheduled: 4,
  required: 4,
});

/** Half hours from 9 to 11 on the phone, and in the chat only from 10 on, on two Tuesdays and the Wednesday after. */
const team: MetricsDocument = {
  pantau: 1,
  timeZone: 'Asia/Jakarta',
  period: { from: '2026-11-16', to: '2026-11-22' },
  channels: [
    { id: 'phone', work: 'live' },
    { id: 'chat', work: 'live' },
  ],
  shifts: {
    minutes: 30,
    slots: [10, 17, 18].flatMap((day) => [
      ...['09:00', '09:30', '10:00', '10:30', '11:00'].map((time) => half(day, time, 'phone')),
      ...['10:00', '10:30', '11:30'].map((time) => half(day, time, 'chat')),
    ]),
  },
};

async function shown(given: Partial<ShiftHeatmap> = {}): Promise<ShiftHeatmap> {
  const element = await fixture<ShiftHeatmap>(html`<pantau-shift-heatmap></pantau-shift-heatmap>`);
  return changed(element, { data: team, ...given });
}

async function changed(element: ShiftHeatmap, given: Partial<ShiftHeatmap>): Promise<ShiftHeatmap> {
  Object.assign(element, given);
  await element.updateComplete;
  return element;
}

const cell = (element: ShiftHeatmap, name: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(`[role=gridcell][aria-label^="${name}"]`);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

/** The hours marked in the picture, and what the panel under it is of. */
const picked = (element: ShiftHeatmap): readonly string[] =>
  ['[aria-selected=true]', '.hour strong']
    .flatMap((selector) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])])
    .map((found) => (found.ariaLabel ?? found.textContent ?? '').split(/[,:] /)[0] ?? '');

async function pick(element: ShiftHeatmap, name: string): Promise<ShiftHeatmap> {
  cell(element, name).click();
  await element.updateComplete;
  return element;
}

describe('the hour that is picked', () => {
  it('is the hour it lies in when columns grow wider, and itself again when they are as before', async () => {
    const element = await pick(await shown(), 'Tue 17 Nov 09:30');
    expect(picked(element)).to.deep.equal(['Tue 17 Nov 09:30', 'Tue 17 Nov 09:30–10:00']);
    expect(picked(await changed(element, { minutes: 60 }))).to.deep.equal([
      'Tue 17 Nov 09:00',
      'Tue 17 Nov 09:00–10:00',
    ]);
    expect(picked(await changed(element, { minutes: 30 }))[0]).to.equal('Tue 17 Nov 09:30');
  });

  it('is let go of by the hour it lies in', async () => {
    const element = await changed(await pick(await shown(), 'Tue 17 Nov 09:30'), { minutes: 60 });
    setTimeout(() => cell(element, 'Tue 17 Nov 09:00').click());
    expect(((await oneEvent(element, 'pantau-select')) as CustomEvent<Selection>).detail).to.deep.equal({});
    await element.updateComplete;
    expect(picked(element)).to.deep.equal([]);
  });

  it('is the same time of another channel, whose hours begin later, also where that has no figures', async () => {
    const element = await shown({ channel: 'phone' });
    await pick(element, 'Wed 18 Nov 10:30');
    expect(picked(await changed(element, { channel: 'chat' }))[0]).to.equal('Wed 18 Nov 10:30');
    await changed(element, { channel: 'phone' });
    await pick(element, 'Wed 18 Nov 11:00');
    expect(picked(await changed(element, { channel: 'chat' }))[0]).to.equal('Wed 18 Nov 11:00');
    expect(cell(element, 'Wed 18 Nov 11:00').ariaLabel).to.contain('no data');
  });

  it('is none where the picture ends before it, and comes back with it', async () => {
    const element = await pick(await shown({ channel: 'phone' }), 'Tue 17 Nov 09:00');
    expect(picked(await changed(element, { channel: 'chat' }))).to.deep.equal([]);
    expect(picked(await changed(element, { channel: 'phone' }))[0]).to.equal('Tue 17 Nov 09:00');
  });

  it('of weekdays stays its weekday and time, whatever the columns and the first row', async () => {
    const element = await pick(await shown({ weeks: 2 }), 'Tuesday 09:30');
    expect(picked(await changed(element, { minutes: 60 }))).to.deep.equal(['Tuesday 09:00', 'Tuesday 09:00–10:00']);
    expect(picked(await changed(element, { minutes: null, weekStart: 3 }))[0]).to.equal('Tuesday 09:30');
  });

  it('of weekdays is never taken for one of a date, nor the other way round', async () => {
    const element = await pick(await shown({ weeks: 2 }), 'Tuesday 09:30');
    expect(picked(await changed(element, { weeks: 1 }))).to.deep.equal([]);
    expect(picked(await changed(element, { weeks: 2 }))[0]).to.equal('Tuesday 09:30');
    await pick(await changed(element, { weeks: 1 }), 'Tue 17 Nov 09:30');
    expect(picked(await changed(element, { weeks: 2 }))).to.deep.equal([]);
  });

  it('of weekdays is gone once another is picked elsewhere, and does not come back after that', async () => {
    const element = await pick(await shown({ weeks: 2 }), 'Tuesday 09:30');
    element.select({ slot: '2026-11-17T10:00:00+07:00' });
    await element.updateComplete;
    element.select({});
    await element.updateComplete;
    expect(picked(element)).to.deep.equal([]);
  });

  it('is found by the second slot of an hour that comes twice', async () => {
    const starts = ['2026-10-25T02:00:00+02:00', '2026-10-25T02:00:00+01:00'];
    const slots = starts.map((start) => ({ start, contacts: 10, scheduled: 4, required: 4 }));
    const period = { from: '2026-10-25', to: '2026-10-25' };
    const data: MetricsDocument = { pantau: 1, timeZone: 'Europe/Berlin', period, shifts: { minutes: 60, slots } };
    const element = await shown({ data });
    element.select({ slot: starts[1] as string });
    await element.updateComplete;
    expect(picked(element)[0]).to.equal('Sun 25 Oct 02:00');
  });

  it('is none where the document does not know its slot', async () => {
    const element = await shown();
    for (const slot of ['yesterday', '2026-11-17T09:10:00+07:00']) {
      element.select({ slot });
      await element.updateComplete;
      expect(picked(element), slot).to.deep.equal([]);
    }
  });
});
