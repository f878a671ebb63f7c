import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/shift-heatmap.js';
import type { ShiftHeatmap } from '../../src/components/shift-heatmap.js';
import type { MetricsDocument, Slot } from '../../src/contract/types.js';
import type { Proposal } from '../../src/model/coverage/what-if.js';

const days = ['2026-11-16', '2026-11-17', '2026-11-18'];
const at = (day: string, clock: string, rest: Omit<Slot, 'start'>): Slot => ({
  start: `${day}T${clock}:00+07:00`,
  channel: 'phone',
  ...rest,
});

/** 100 calls of three minutes in half an hour need 14 agents to answer 80% within 20 s. */
const busy = { contacts: 100, handleTime: 180 };
const clocks = ['18:00', '18:30', '19:00', '19:30'];

const team = (
  changes: Readonly<Record<string, Partial<Slot>>> = {},
  more: Partial<MetricsDocument> = {},
): MetricsDocument => ({
  pantau: 1,
  generatedAt: '2026-11-19T06:05:00+07:00',
  timeZone: 'Asia/Jakarta',
  team: { id: 't1', name: 'Tier 1' },
  period: { from: '2026-11-16', to: '2026-11-18' },
  channels: [
    { id: 'phone', label: { en: 'Phone', id: 'Telepon' }, work: 'live' },
    { id: 'chat', label: 'Chat', work: 'live' },
  ],
  ...more,
  shifts: {
    minutes: 30,
    serviceLevel: { share: 0.8, within: 20 },
    open: Object.fromEntries(['mon', 'tue', 'wed'].map((day) => [day, ['18:00-20:00']])),
    slots: [
      ...days.flatMap((day) => clocks.map((clock) => at(day, clock, { ...busy, scheduled: 16 }))),
      ...clocks.map((clock) =>
        at('2026-11-17', clock, { channel: 'chat', contacts: 2, handleTime: 180, scheduled: 3 }),
      ),
    ].map((slot) => ({ ...slot, ...(slot.channel === 'phone' ? changes[slot.start.slice(0, 16)] : {}) })),
  },
});

/** Short of three on Tuesday at 19:00, of two half an hour later, and with nobody on Wednesday at 18:00. */
const short = (): MetricsDocument =>
  team({
    '2026-11-17T19:00': { scheduled: 11 },
    '2026-11-17T19:30': { scheduled: 12 },
    '2026-11-18T18:00': { scheduled: 0, contacts: 1 },
  });

const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (element: ShiftHeatmap, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const one = (element: ShiftHeatmap, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const cell = (element: ShiftHeatmap, name: string): HTMLElement =>
  one(element, `[role=gridcell][aria-label^="${name}"]`);
const button = (element: ShiftHeatmap, name: string): HTMLElement => {
  const found = all(element, '.what-if button').find(
    (each) => textOf(each) === name || each.getAttribute('aria-label')?.startsWith(name),
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const click = async (element: ShiftHeatmap, target: HTMLElement, how: MouseEventInit = {}): Promise<void> => {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...how }));
  await element.updateComplete;
};
const press = async (element: ShiftHeatmap, name: string): Promise<void> => click(element, button(element, name));
const lines = (element: ShiftHeatmap): string[] => all(element, '.what-if li').map(textOf);
const effect = (element: ShiftHeatmap): string => textOf(one(element, '.what-if [role=status]'));
const gaps = (element: ShiftHeatmap): string[] => all(element, '.gap').map(textOf);
const proposed = (element: ShiftHeatmap): string[] =>
  all(element, '[data-proposed]').map((each) => each.ariaLabel?.split(',')[0] ?? '');

const shown = async (
  data: unknown,
  attributes: Partial<ShiftHeatmap> = {},
  lang = 'en',
  width = 720,
): Promise<ShiftHeatmap> => {
  const place = await fixture<HTMLElement>(
    html`<div lang=${lang} .style=${`inline-size:${width}px`}><pantau-shift-heatmap></pantau-shift-heatmap></div>`,
  );
  const element = place.querySelector('pantau-shift-heatmap') as ShiftHeatmap;
  Object.assign(element, attributes, { data });
  await waitUntil(() => element.state !== 'loading', 'no figures', { timeout: 10_000 });
  await element.updateComplete;
  return element;
};
const opened = async (...given: Parameters<typeof shown>): Promise<ShiftHeatmap> => {
  const element = await shown(...given);
  await click(element, one(element, '.try'));
  return element;
};
const renewed = async (element: ShiftHeatmap, data: unknown): Promise<void> => {
  element.data = data;
  await element.updateComplete;
};

/** What a click writes to the clipboard, and what it tells the page. */
const copied = async (element: ShiftHeatmap, name: string): Promise<{ text: string; detail: Proposal | undefined }> => {
  const texts: string[] = [];
  let detail: Proposal | undefined;
  const heard = (event: HTMLElementEventMap['pantau-proposal']): void =>
    void (detail = event.composed ? event.detail : undefined);
  document.addEventListener('pantau-proposal', heard as EventListener);
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void texts.push(text) },
  });
  await press(element, name);
  await Promise.resolve();
  await element.updateComplete;
  if (own) Object.defineProperty(navigator, 'clipboard', own);
  else Reflect.deleteProperty(navigator, 'clipboard');
  document.removeEventListener('pantau-proposal', heard as EventListener);
  return { text: texts.join('\n---\n'), detail };
};

describe('<pantau-shift-heatmap>, trying a change', () => {
  it('opens on demand with the worst gap picked, and is readable by everybody', async () => {
    const element = await shown(short());
    expect(all(element, '.what-if')).to.have.length(0);
    const open = one(element, '.try');
    expect(open.ariaExpanded).to.equal('false');
    await click(element, open);
    expect(open.ariaExpanded).to.equal('true');
    expect(textOf(one(element, '.what-if strong'))).to.equal('Wed 18 Nov 18:00–18:30');
    expect(cell(element, 'Wed 18 Nov 18:00').getAttribute('aria-selected')).to.equal('true');
    expect(effect(element)).to.equal('Short hours 1.5 · agent hours 0');
    await expect(element).to.be.accessible();
  });

  it('shows at once what one agent more does: the hour, the service level, the gaps and the whole', async () => {
    const element = await opened(short());
    await click(element, cell(element, 'Tue 17 Nov 19:00'));
    await press(element, 'One agent more');
    expect(lines(element)).to.deep.equal([
      'proposed: Tue 17 Nov 19:00–19:30: agents 11 → 12, short 3 → short 2, service level about 39% → 64%',
    ]);
    expect(cell(element, 'Tue 17 Nov 19:00').ariaLabel).to.equal('Tue 17 Nov 19:00, 12 scheduled, 14 needed, short 2');
    expect(gaps(element)[1]).to.equal('Tue 17 Nov 19:00–20:00 short 2 · about 200 contacts');
    await press(element, 'One agent more');
    await press(element, 'One agent more');
    expect(lines(element)[0]).to.contain('short 3 → enough, service level about 39% → 89%');
    expect(gaps(element)[1]).to.equal('Tue 17 Nov 19:30–20:00 short 2 · about 100 contacts');
    expect(effect(element)).to.equal('Short hours 1.5 → 1 · agent hours +1.5');
  });

  it('marks what is proposed by a shape on the hour and by a word in its details, list and gaps', async () => {
    const element = await opened(short());
    expect(textOf(one(element, '.gaps h3'))).to.equal('When we are short');
    await click(element, cell(element, 'Tue 17 Nov 19:00'));
    await press(element, 'One agent more');
    expect(proposed(element)).to.deep.equal(['Tue 17 Nov 19:00']);
    expect(parseFloat(getComputedStyle(cell(element, 'Tue 17 Nov 19:00'), '::after').borderBlockEndWidth)).to.be.above(
      2,
    );
    cell(element, 'Tue 17 Nov 19:00').focus();
    await element.updateComplete;
    expect(textOf(one(element, '[role=tooltip]'))).to.match(/12 scheduled, 14 needed: short 2\..*Proposed$/);
    expect(textOf(one(element, '.gaps h3'))).to.equal('When we are short · proposed');
    cell(element, 'Tue 17 Nov 19:30').focus();
    await element.updateComplete;
    expect(textOf(one(element, '[role=tooltip]'))).not.to.contain('proposed');
  });

  it('says that the queue grows where a service level would be a lie', async () => {
    const element = await opened(team({ '2026-11-17T19:00': { scheduled: 10 } }));
    await press(element, 'One agent more');
    expect(lines(element)[0]).to.contain('service level: the queue grows → about 39%');
    await press(element, 'One agent fewer');
    await press(element, 'One agent fewer');
    expect(lines(element)[0]).to.contain('agents 10 → 9, short 4 → short 5, service level: the queue grows');
    expect(lines(element)[0]).not.to.contain('0%');
  });

  it('changes the hours of a whole gap, picked from the list', async () => {
    const element = await opened(short());
    await click(element, one(element, '.gap:nth-child(2) .when'));
    expect(textOf(one(element, '.what-if strong'))).to.equal('Tue 17 Nov 19:00–20:00');
    await press(element, 'One agent more');
    expect(lines(element)).to.deep.equal([
      'proposed: Tue 17 Nov 19:00–20:00: agents 11–12 → 12–13, short 2–3 → short 1–2, service level about 51% → 72%',
    ]);
  });

  it('picks a block with Shift and the pointer', async () => {
    const element = await opened(short());
    await click(element, cell(element, 'Mon 16 Nov 18:30'));
    await click(element, cell(element, 'Tue 17 Nov 19:00'), { shiftKey: true });
    expect(textOf(one(element, '.what-if strong'))).to.equal('Mon 16 Nov 18:30–19:30, Tue 17 Nov 18:30–19:30');
    expect(all(element, '[aria-selected]')).to.have.length(4);
    expect(one(element, '.grid').ariaMultiSelectable).to.equal('true');
    await press(element, 'One agent more');
    expect(lines(element)[1], 'only one of the two is short').to.contain('at worst short 3 → at worst short 2');
  });

  it('leaves zooming by keyboard to the browser', async () => {
    const element = await opened(short());
    const grid = cell(element, 'Tue 17 Nov 19:00');
    for (const held of [{ ctrlKey: true }, { metaKey: true }])
      for (const key of ['+', '=', '-'])
        grid.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
    await element.updateComplete;
    expect(lines(element)).to.deep.equal([]);
  });

  it('picks a block by dragging', async () => {
    const element = await opened(short());
    cell(element, 'Tue 17 Nov 18:30').focus();
    const drag = { bubbles: true, composed: true, buttons: 1, pointerType: 'mouse' };
    cell(element, 'Tue 17 Nov 19:00').dispatchEvent(new PointerEvent('pointerover', drag));
    cell(element, 'Wed 18 Nov 19:30').dispatchEvent(new PointerEvent('pointerover', drag));
    await element.updateComplete;
    expect(textOf(one(element, '.what-if strong'))).to.equal('Tue 17 Nov 18:30–20:00, Wed 18 Nov 18:30–20:00');
  });

  it('picks, adds and takes away by keyboard alone', async () => {
    const element = await opened(short());
    cell(element, 'Tue 17 Nov 19:00').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ up: 'Shift' });
    await element.updateComplete;
    expect(textOf(one(element, '.what-if strong'))).to.equal('Tue 17 Nov 19:00–20:00');
    await sendKeys({ press: '+' });
    await element.updateComplete;
    expect(lines(element)[0]).to.contain('agents 11–12 → 12–13');
    expect(element.shadowRoot?.activeElement, 'the keyboard stays').to.equal(cell(element, 'Tue 17 Nov 19:30'));
    await sendKeys({ press: '-' });
    await element.updateComplete;
    expect(lines(element)).to.deep.equal([]);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: '-' });
    await element.updateComplete;
    expect(lines(element), 'where the keyboard is').to.deep.equal([
      'proposed: Mon 16 Nov 19:30–20:00: agents 16 → 15, 2 spare → 1 spare, service level about 97% → 94%',
    ]);
  });

  it('moves one agent from some hours to others, and loses nobody', async () => {
    const element = await opened(short());
    await click(element, cell(element, 'Tue 17 Nov 18:00'));
    await click(element, cell(element, 'Tue 17 Nov 18:30'), { shiftKey: true });
    await press(element, 'Move one from here …');
    await click(element, cell(element, 'Tue 17 Nov 19:00'));
    await press(element, 'Move one here from Tue 17 Nov 18:00–19:00');
    expect(lines(element)).to.deep.equal([
      'proposed: Tue 17 Nov 18:00–19:00: agents 16 → 15, 2 spare → 1 spare, service level about 97% → 94%',
      'proposed: Tue 17 Nov 19:00–20:00: agents 11–12 → 12–13, short 2–3 → short 1–2, service level about 51% → 72%',
    ]);
    expect(effect(element)).to.equal('Short hours 1.5 · agent hours 0');
  });

  it('takes one from the same hours of another channel, and says what that does there', async () => {
    const element = await opened(short());
    await click(element, cell(element, 'Tue 17 Nov 19:00'));
    await press(element, 'Take one from Chat');
    await press(element, 'Take one from Chat');
    await press(element, 'Take one from Chat');
    expect(lines(element)[0]).to.match(/^proposed: Phone: Tue 17 Nov 19:00–19:30: agents 11 → 14/);
    expect(lines(element)[1]).to.equal(
      'proposed: Chat: Tue 17 Nov 19:00–19:30: agents 3 → 0, 2 spare → nobody on, service level about 100% → the queue grows',
    );
    expect(effect(element)).to.equal('Phone: short hours 1.5 → 1 · Chat: short hours 0 → 0.5 · agent hours 0');
    await press(element, 'Take one from Chat');
    expect(effect(element)).to.match(/^Nothing changed: no agent to take/);
  });

  it('says that a weekday of several weeks is changed every time', async () => {
    const element = await opened(short(), { weeks: 2 });
    await click(element, cell(element, 'Tuesday 19:00'));
    await press(element, 'One agent more');
    expect(lines(element)[0]).to.match(/^proposed: every Tue 19:00–19:30: agents 11 → 12/);
    expect(effect(element)).to.equal('Short hours 1.5 a week · agent hours +0.5 a week');
  });

  it('takes back the last step, or all, exactly', async () => {
    const element = await opened(short());
    const before = [gaps(element), all(element, '.cell').map(({ ariaLabel }) => ariaLabel)];
    await press(element, 'One agent more');
    const after = lines(element);
    await press(element, 'Take one from Chat');
    await click(element, cell(element, 'Tue 17 Nov 19:00'));
    await press(element, 'One agent fewer');
    await press(element, 'Undo');
    expect(lines(element)).to.deep.equal(after);
    await press(element, 'Reset all');
    expect(lines(element)).to.deep.equal([]);
    expect([gaps(element), all(element, '.cell').map(({ ariaLabel }) => ariaLabel)]).to.deep.equal(before);
    expect(button(element, 'Undo').ariaDisabled).to.equal('true');
  });

  it('copies the proposal as one sends it to a colleague, and tells the page', async () => {
    const element = await opened(short());
    await click(element, cell(element, 'Tue 17 Nov 19:00'));
    await press(element, 'One agent more');
    const { text, detail } = await copied(element, 'Copy proposal');
    expect(text.split('\n')).to.deep.equal([
      'Proposal for Tier 1: Staffing by hour, Phone, 16–18 Nov 2026 (WIB). The roster itself is unchanged.',
      '• Tue 17 Nov 19:00–19:30: agents 11 → 12, short 3 → short 2, service level about 39% → 64%',
      'Short hours 1.5 · agent hours +0.5',
    ]);
    expect(detail).to.deep.equal({
      'pantau-proposal': 1,
      team: 't1',
      timeZone: 'Asia/Jakarta',
      changes: [{ start: '2026-11-17T19:00:00+07:00', minutes: 30, channel: 'phone', scheduled: { from: 11, to: 12 } }],
    });
    expect(button(element, 'Copied')).to.exist;
    const json = await copied(element, 'Copy as JSON');
    expect(JSON.parse(json.text)).to.deep.equal(detail);
  });

  it('proposes what is shown: hours that are shown no longer wait until they are again', async () => {
    const element = await opened(short(), { view: 'dates', weeks: 2 });
    const starts = async (): Promise<unknown> =>
      (await copied(element, 'Copy as JSON')).detail?.changes.map(({ start }) => start);
    await click(element, cell(element, 'Tue 17 Nov 19:00'));
    await press(element, 'One agent more');
    expect(await starts()).to.deep.equal(['2026-11-17T19:00:00+07:00']);
    element.channel = 'chat';
    await element.updateComplete;
    await click(element, cell(element, 'Tue 17 Nov 18:00'));
    await press(element, 'One agent more');
    expect(lines(element)).to.have.length(2);
    expect(await starts()).to.deep.equal(['2026-11-17T18:00:00+07:00', '2026-11-17T19:00:00+07:00']);
    element.data = { ...short(), period: { from: '2026-11-18', to: '2026-11-18' } };
    Object.assign(element, { weeks: null, channel: 'phone' });
    await element.updateComplete;
    expect(lines(element)).to.deep.equal([]);
    expect((await copied(element, 'Copy proposal')).detail?.changes).to.deep.equal([]);
  });

  it('says that no hour is picked where there is no gap to begin with, and waits for one', async () => {
    const element = await opened(team());
    const isUsable = (name: string): boolean => button(element, name).ariaDisabled !== 'true';
    expect(textOf(one(element, '.what-if strong'))).to.equal('No hours picked yet.');
    const names = ['One agent more', 'One agent fewer', 'Move one from here …', 'Take one from Chat'];
    expect(names.filter(isUsable)).to.deep.equal([]);
    await press(element, 'One agent more');
    expect(effect(element)).to.equal('Short hours 0 · agent hours 0');
    await click(element, cell(element, 'Tue 17 Nov 19:00'));
    expect(names.filter(isUsable)).to.deep.equal(names);
    await press(element, 'One agent more');
    expect(effect(element)).to.equal('Short hours 0 · agent hours +0.5');
  });

  it('leaves the document, its table, its CSV, its summary and every other element as they were', async () => {
    const data = short();
    const before = structuredClone(data);
    const other = await shown(data);
    const element = await opened(data);
    const [csv, summary, gapsBefore] = [await element.toCsv(), element.summary, gaps(other)];
    await press(element, 'One agent more');
    expect(gaps(element)).not.to.deep.equal(gapsBefore);
    expect(await element.toCsv()).to.equal(csv);
    expect(element.summary).to.equal(summary);
    expect(gaps(other)).to.deep.equal(gapsBefore);
    expect(proposed(other)).to.deep.equal([]);
    expect(data).to.deep.equal(before);
    await click(element, one(element, '.try'));
    expect(gaps(element), 'closed again').to.deep.equal(gapsBefore);
    expect(all(element, '[data-proposed], [aria-selected]')).to.have.length(0);
    await click(element, one(element, '.try'));
    expect(proposed(element), 'kept for when it opens').to.have.length(1);
  });

  it('begins with the hour that is picked, and leaves what is picked to other elements alone', async () => {
    const element = await shown(short());
    const heard: unknown[] = [];
    await click(element, cell(element, 'Tue 17 Nov 19:30'));
    element.addEventListener('pantau-select', ({ detail }) => heard.push(detail));
    await click(element, one(element, '.try'));
    await waitUntil(() => all(element, '.what-if').length > 0);
    await element.updateComplete;
    expect(textOf(one(element, '.what-if strong'))).to.equal('Tue 17 Nov 19:30–20:00');
    await click(element, cell(element, 'Tue 17 Nov 19:30'));
    await click(element, cell(element, 'Tue 17 Nov 18:00'));
    expect(heard).to.deep.equal([]);
    await click(element, one(element, '.try'));
    expect(textOf(one(element, '.hour strong'))).to.equal('Tue 17 Nov 19:30–20:00');
  });

  it('begins with the weekday’s hour that is picked', async () => {
    const element = await shown(short(), { weeks: 2 });
    await click(element, cell(element, 'Tuesday 18:30'));
    await click(element, one(element, '.try'));
    expect(textOf(one(element, '.what-if strong'))).to.equal('Every Tue 18:30–19:00');
  });

  it('lets go of whom it was to move when those hours are no longer shown', async () => {
    const element = await opened(short(), { view: 'dates', weeks: 2 });
    await press(element, 'Move one from here …');
    // Weekdays of two weeks are no hours of one date.
    element.view = 'week';
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(button(element, 'Move one from here …')).to.exist;
  });

  it('keeps picked the hours that were, when columns or rows become others', async () => {
    const picked = (element: ShiftHeatmap): string => textOf(one(element, '.what-if strong'));
    const element = await opened(short());
    await click(element, cell(element, 'Tue 17 Nov 19:00'));
    await click(element, cell(element, 'Tue 17 Nov 19:30'), { shiftKey: true });
    element.minutes = 60;
    await element.updateComplete;
    expect(picked(element)).to.equal('Tue 17 Nov 19:00–20:00');
    element.weekStart = 2;
    await element.updateComplete;
    expect(picked(element)).to.equal('Tue 17 Nov 19:00–20:00');
    element.minutes = 30;
    await element.updateComplete;
    expect(picked(element)).to.equal('Tue 17 Nov 19:00–19:30');
  });

  it('says nobody on only of hours that are all without anybody', async () => {
    const element = await opened(short());
    await click(element, cell(element, 'Wed 18 Nov 18:00'));
    await click(element, cell(element, 'Wed 18 Nov 18:30'), { shiftKey: true });
    await press(element, 'One agent more');
    expect(lines(element)[0]).to.contain('agents 0–16 → 1–17');
    expect(lines(element)[0]).not.to.contain('nobody on');
  });

  it('counts the same short hours whatever it shows', async () => {
    for (const measure of ['net', 'scheduled', 'service-level'] as const)
      expect(effect(await opened(short(), { measure })), measure).to.equal('Short hours 1.5 · agent hours 0');
  });

  it('keeps the proposal under newer figures, and says what no longer applies', async () => {
    const element = await opened(short());
    await press(element, 'One agent more');
    await click(element, cell(element, 'Tue 17 Nov 19:00'));
    await press(element, 'One agent more');
    const newer = { ...short(), generatedAt: '2026-11-19T06:10:00+07:00' };
    await renewed(element, newer);
    expect(effect(element)).to.match(/^New figures; the proposal is kept\. Short hours/);
    expect(lines(element)).to.have.length(2);
    await renewed(
      element,
      team({ '2026-11-17T19:00': { scheduled: 12 }, '2026-11-18T18:00': { scheduled: 0, contacts: 1 } }),
    );
    expect(effect(element)).to.match(/^New figures; 1 proposed change no longer applies and was left out\./);
    expect(lines(element)).to.have.length(1);
  });

  it('is offered where there are agents to move, and not for what can wait', async () => {
    for (const measure of ['net', 'scheduled', 'service-level'] as const)
      expect(all(await shown(short(), { measure }), '.try'), measure).to.have.length(1);
    for (const measure of ['contacts', 'forecast', 'required'] as const)
      expect(all(await shown(short(), { measure }), '.try'), measure).to.have.length(0);
    const nobodyKnown = team();
    const slots = nobodyKnown.shifts!.slots.map(({ scheduled: _none, ...slot }) => slot);
    expect(all(await shown({ ...nobodyKnown, shifts: { ...nobodyKnown.shifts, slots } }), '.try')).to.have.length(0);
    const mail = { ...short(), channels: [{ id: 'phone', work: 'deferrable' }] };
    expect(all(await shown(mail, { measure: 'scheduled', channel: 'phone' }), '.try')).to.have.length(0);
  });

  it('ends with the measure it can be tried on, and shows the document’s own hours then', async () => {
    const element = await opened(short());
    await press(element, 'One agent more');
    element.measure = 'presence';
    await element.updateComplete;
    expect(all(element, '.what-if, [data-proposed]')).to.have.length(0);
    await click(element, cell(element, 'Tue 17 Nov 19:00'));
    expect(all(element, '.hour')).to.have.length(1);
  });

  it('speaks Indonesian, from its first word on', async () => {
    const element = await opened(short(), {}, 'id');
    await click(element, cell(element, 'Sel, 17 Nov 19.00'));
    await press(element, 'Tambah satu agen');
    expect(lines(element)).to.deep.equal([
      'usulan: Sel, 17 Nov 19.00–19.30: agen 11 → 12, kurang 3 → kurang 2, service level sekitar 39% → 64%',
    ]);
    expect(effect(element)).to.equal('Jam kurang agen 1,5 · jam kerja agen +0,5');
  });

  it('fits 360 pixels', async () => {
    const element = await opened(short(), {}, 'id', 360);
    await press(element, 'Ambil satu dari Chat');
    await press(element, 'Tambah satu agen');
    const panel = one(element, '.what-if');
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
    expect(panel.getBoundingClientRect().width).to.be.at.most(360);
    await expect(element).to.be.accessible();
  });
});
