import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/shift-heatmap.js';
import type { ShiftHeatmap } from '../../src/components/shift-heatmap.js';
import type { MetricsDocument, RosterEntry, Shifts, Slot } from '../../src/contract/types.js';
import type { Selection } from '../../src/feed/selection.js';
import { coverageOf } from '../../src/model/coverage/coverage.js';

const at = (day: string, hour: number, rest: Omit<Slot, 'start'> = {}): Slot => ({
  start: `${day}T${String(hour).padStart(2, '0')}:00:00+07:00`,
  ...rest,
});

const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
const week = (): Slot[] =>
  days.flatMap((day) =>
    [8, 9, 10, 11].map((hour) =>
      at(day, hour, { channel: 'phone', contacts: 20 + hour, scheduled: 4, required: 4, present: 4 }),
    ),
  );

/** A week of four hours a day, enough people everywhere but where told. */
const team = (
  changes: Record<string, Partial<Slot>> = {},
  more: Partial<MetricsDocument> = {},
  shifts: Partial<Shifts> = {},
): MetricsDocument => ({
  pantau: 1,
  generatedAt: '2026-11-23T06:05:00+07:00',
  timeZone: 'Asia/Jakarta',
  period: { from: '2026-11-16', to: '2026-11-22' },
  channels: [{ id: 'phone', label: { en: 'Phone', id: 'Telepon' }, work: 'live' }],
  ...more,
  shifts: {
    minutes: 60,
    open: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ['08:00-12:00']])),
    slots: week().map((slot) => ({ ...slot, ...changes[slot.start.slice(0, 13)] })),
    ...shifts,
  },
});

const short = team({
  '2026-11-17T09': { scheduled: 2, present: 2, required: 4, contacts: 38 },
  '2026-11-17T10': { scheduled: 1, present: 0, required: 4, contacts: 41 },
  '2026-11-19T08': { scheduled: 3, present: 3, required: 4, contacts: 30 },
  '2026-11-22T08': { scheduled: 0, present: 0, required: 2, contacts: 6 },
});

const shown = async (
  data: unknown,
  attributes: Partial<ShiftHeatmap> = {},
  width = 720,
  lang = 'en',
): Promise<ShiftHeatmap> => {
  const place = await fixture<HTMLElement>(
    html`<div lang=${lang} .style=${`inline-size:${width}px`}><pantau-shift-heatmap></pantau-shift-heatmap></div>`,
  );
  const element = place.querySelector('pantau-shift-heatmap') as ShiftHeatmap;
  Object.assign(element, attributes, { data });
  await waitUntil(() => element.state !== 'loading');
  await element.updateComplete;
  return element;
};

const all = (element: ShiftHeatmap, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const one = (element: ShiftHeatmap, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const textOf = (node: Element | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const cell = (element: ShiftHeatmap, name: string): HTMLElement =>
  one(element, `[role=gridcell][aria-label^="${name}"]`);
const focused = (element: ShiftHeatmap): string | null | undefined =>
  element.shadowRoot?.activeElement?.getAttribute('aria-label');
const tooltip = (element: ShiftHeatmap): HTMLElement => one(element, '[role=tooltip]');
const isOpen = (element: ShiftHeatmap): boolean => tooltip(element).matches(':popover-open');

const press = async (keys: string): Promise<void> => {
  const [key = '', held] = keys.split('+').reverse();
  if (held) await sendKeys({ down: held });
  await sendKeys({ press: key });
  if (held) await sendKeys({ up: held });
};

describe('<pantau-shift-heatmap>', () => {
  afterEach(() => resetMouse());

  describe('the picture', () => {
    it('shows shortage with a true minus sign, and nothing where there are enough', async () => {
      const element = await shown(short);
      expect(textOf(cell(element, 'Tue 17 Nov 10:00'))).to.equal('−3');
      expect(cell(element, 'Tue 17 Nov 10:00').part.contains('short')).to.equal(true);
      expect(textOf(cell(element, 'Mon 16 Nov 10:00'))).to.equal('');
      expect(textOf(cell(element, 'Sun 22 Nov 08:00')), 'a pattern').to.equal('');
    });

    it('names each hour by its whole sentence', async () => {
      const element = await shown(short);
      expect(cell(element, 'Tue 17 Nov 10:00').getAttribute('aria-label')).to.equal(
        'Tue 17 Nov 10:00, 1 scheduled, 4 needed, short 3',
      );
      expect(cell(element, 'Mon 16 Nov 08:00').getAttribute('aria-label')).to.equal(
        'Mon 16 Nov 08:00, 4 scheduled, 4 needed, enough',
      );
      expect(cell(element, 'Sun 22 Nov 08:00').getAttribute('aria-label')).to.equal(
        'Sun 22 Nov 08:00: nobody on, 2 needed',
      );
    });

    it('names its rows whole also where weekdays and months are long words', async () => {
      for (const view of ['week', 'dates'] as const) {
        const element = await shown(short, { view, lang: 'ar' });
        for (const width of [336, 700, 1200]) {
          (element.parentElement as HTMLElement).style.inlineSize = `${width}px`;
          await nextFrame();
          for (const { scrollWidth, clientWidth, scrollHeight, clientHeight, textContent } of all(
            element,
            '.row-name',
          )) {
            expect(scrollWidth, `${textContent} at ${width}`).to.be.at.most(clientWidth);
            expect(scrollHeight, `${textContent} at ${width}`).to.be.at.most(clientHeight);
          }
        }
      }
    });

    it('is a table of seven rows to assistive technology', async () => {
      const element = await shown(short);
      expect(all(element, '[role=grid] [role=row]')).to.have.length(7);
      expect(all(element, '[role=rowheader]').map(textOf)).to.deep.equal([
        'Mon 16',
        'Tue 17',
        'Wed 18',
        'Thu 19',
        'Fri 20',
        'Sat 21',
        'Sun 22',
      ]);
      await expect(element).to.be.accessible();
    });

    it('tells closed, no data, no contacts and nobody on apart, in the picture and in words', async () => {
      const open = { tue: ['08:00-12:00'], wed: ['08:00-10:00'] };
      const slots = [
        at('2026-11-17', 8, { contacts: 0 }),
        at('2026-11-17', 9, { contacts: 3, scheduled: 0, required: 1 }),
        at('2026-11-18', 8, { contacts: 4 }),
      ];
      const document = team({}, {}, { slots, open });
      const contacts = await shown(document, { measure: 'contacts' });
      expect(cell(contacts, 'Tue 17 Nov 08:00').part.contains('zero')).to.equal(true);
      expect(cell(contacts, 'Tue 17 Nov 08:00').getAttribute('aria-label')).to.equal('Tue 17 Nov 08:00: no contacts');
      expect(cell(contacts, 'Tue 17 Nov 10:00').getAttribute('aria-label')).to.equal('Tue 17 Nov 10:00: no data');
      expect(cell(contacts, 'Wed 18 Nov 10:00').getAttribute('aria-label')).to.equal('Wed 18 Nov 10:00: closed');
      const net = await shown(document);
      expect(cell(net, 'Tue 17 Nov 09:00').part.contains('nobody')).to.equal(true);
      const legend = textOf(one(net, '[part=legend]'));
      for (const word of ['nobody on', 'no data', 'closed']) expect(legend).to.contain(word);
      const backgrounds = ['Tue 17 Nov 09:00', 'Tue 17 Nov 10:00', 'Wed 18 Nov 10:00'].map(
        (name) => getComputedStyle(cell(net, name)).backgroundImage,
      );
      expect(new Set(backgrounds).size).to.equal(3);
    });

    it('says what it counts, of which days, and what the people needed rest on', async () => {
      const estimated = team(
        {},
        {},
        {
          serviceLevel: { share: 0.8, within: 20 },
          slots: [at('2026-11-17', 9, { channel: 'phone', contacts: 20, handleTime: 300, scheduled: 2 })],
        },
      );
      expect(textOf(one(await shown(estimated), '[part=caption]'))).to.equal(
        'Agents scheduled minus agents needed to answer 80% within 20 s (estimate)16–22 Nov 2026 · by contacts that came in',
      );
      expect(textOf(one(await shown(short), '[part=title]'))).to.equal('Staffing by hour, Phone');
    });

    it('marks today, draws now, and lets what is over step back', async () => {
      const element = await shown({ ...short, generatedAt: '2026-11-18T10:30:00+07:00' });
      expect(textOf(one(element, '.today [role=rowheader]'))).to.equal('Wed 18');
      const now = one(element, '[part=now]').getBoundingClientRect();
      const hour = cell(element, 'Wed 18 Nov 10:00').getBoundingClientRect();
      expect(now.left).to.be.within(hour.left, hour.right);
      expect(cell(element, 'Wed 18 Nov 09:00').classList.contains('past')).to.equal(true);
      expect(cell(element, 'Wed 18 Nov 11:00').classList.contains('past')).to.equal(false);
    });

    it('shows dates, several weeks, other measures and own steps when asked', async () => {
      expect(all(await shown(short, { view: 'dates', weeks: 2 }), '[role=row]')).to.have.length(14);
      const mean = await shown(short, { weeks: 2 });
      expect(cell(mean, 'Tuesday 10:00').getAttribute('aria-label')).to.equal(
        'Tuesday 10:00, 1 scheduled, 4 needed, short 3',
      );
      const scheduled = await shown(short, { measure: 'scheduled' });
      expect(textOf(cell(scheduled, 'Mon 16 Nov 08:00'))).to.equal('4');
      const steps = await shown(short, { steps: '1 3 6' });
      expect(cell(steps, 'Tue 17 Nov 09:00').classList.contains('short-1')).to.equal(true);
      expect(cell(steps, 'Tue 17 Nov 10:00').classList.contains('short-2')).to.equal(true);
      const sunday = await shown(short, { weekStart: 0 });
      expect(textOf(all(sunday, '[role=rowheader]')[0])).to.equal('Sun 22');
    });

    it('shows the service level, and says where it is expected, not measured', async () => {
      const slots = [
        at('2026-11-17', 9, { contacts: 100, handleTime: 240, scheduled: 8, answered: { part: 3, whole: 4 } }),
        at('2026-11-17', 10, { forecast: 100, handleTime: 240, scheduled: 8 }),
      ];
      const document = team({}, {}, { serviceLevel: { share: 0.8, within: 20 }, slots });
      const element = await shown(document, { measure: 'service-level' });
      expect(textOf(cell(element, 'Tue 17 Nov 09:00'))).to.equal('75%');
      expect(textOf(cell(element, 'Tue 17 Nov 10:00'))).to.equal('~52%');
      expect(cell(element, 'Tue 17 Nov 09:00').getAttribute('aria-label')).to.equal(
        'Tue 17 Nov 09:00: 75% answered in time',
      );
      expect(cell(element, 'Tue 17 Nov 10:00').getAttribute('aria-label')).to.equal(
        'Tue 17 Nov 10:00: about 52% expected in time (estimate)',
      );
      expect(textOf(one(element, '[part=caption]'))).to.contain('~ expected from agents scheduled (estimate)');
      expect(element.summary).to.contain('the least at Tue 17 Nov 10:00');
      expect(await element.toCsv()).to.contain('about 52% expected in time (estimate)');
    });

    it('says that the queue grows where more comes in than those scheduled can handle, not that nobody is answered', async () => {
      const slots = [at('2026-11-17', 10, { forecast: 100, handleTime: 240, scheduled: 6 })];
      const document = team({}, {}, { serviceLevel: { share: 0.8, within: 20 }, slots });
      const element = await shown(document, { measure: 'service-level' });
      const name = 'Tue 17 Nov 10:00: the queue grows (estimate)';
      expect(cell(element, 'Tue 17 Nov 10:00').getAttribute('aria-label')).to.equal(name);
      expect(textOf(cell(element, 'Tue 17 Nov 10:00')), 'no share of nothing').to.equal('!');
      expect(textOf(one(element, '[part=legend]'))).to.contain('! the queue grows (estimate)');
      expect(element.summary).to.contain(`the least at ${name}.`);
      expect(await element.toCsv()).to.contain('the queue grows (estimate)');
      cell(element, 'Tue 17 Nov 10:00').click();
      await element.updateComplete;
      expect(textOf(one(element, '[part=hour]'))).to.contain('6 scheduled: the queue grows (estimate), busy');
    });

    it('names the hour furthest from what was planned', async () => {
      const slots = [9, 10].map((hour) =>
        at('2026-11-17', hour, { contacts: 10 * hour, forecast: 40, scheduled: 4, present: 13 - hour }),
      );
      const document = team({}, {}, { slots });
      const absent = await shown(document, { measure: 'presence' });
      expect(absent.summary).to.match(/: watch Tue 17 Nov 10:00: 1 absent\.$/);
      const more = await shown(document, { measure: 'difference' });
      expect(more.summary).to.match(/: watch Tue 17 Nov 10:00: 150% more contacts than forecast\.$/);
    });

    it('warns of hours in which agents are too busy', async () => {
      const slots = [
        at('2026-11-17', 9, { contacts: 30, handleTime: 360, scheduled: 4 }),
        at('2026-11-17', 10, { contacts: 30, handleTime: 360, scheduled: 3 }),
      ];
      const element = await shown(team({}, {}, { maxOccupancy: 0.85, slots }), { measure: 'occupancy' });
      expect(textOf(cell(element, 'Tue 17 Nov 09:00'))).to.equal('75%');
      const busy = cell(element, 'Tue 17 Nov 10:00');
      expect(busy.getAttribute('aria-label')).to.equal('Tue 17 Nov 10:00: busy 100% of the time, too busy, above 85%');
      expect(busy.part.contains('short')).to.equal(true);
      expect(textOf(one(element, '[part=legend]'))).to.contain('too busy, above 85%');
    });

    it('shows who was there against the schedule', async () => {
      const element = await shown(short, { measure: 'presence' });
      expect(textOf(cell(element, 'Tue 17 Nov 10:00'))).to.equal('−1');
      expect(cell(element, 'Tue 17 Nov 10:00').getAttribute('aria-label')).to.equal('Tue 17 Nov 10:00: 1 absent');
      expect(textOf(cell(element, 'Tue 17 Nov 09:00')), 'all there').to.equal('');
      expect(textOf(one(element, '[part=legend]'))).to.contain('1, 2, 3+ absent');
      expect(all(element, '.gaps')).to.have.length(0);
    });

    it('shows contacts against forecast, and colours what chance does not explain', async () => {
      const slots = [
        at('2026-11-17', 9, { contacts: 130, forecast: 100 }),
        at('2026-11-17', 10, { contacts: 105, forecast: 100 }),
        at('2026-11-17', 11, { contacts: 60, forecast: 100 }),
      ];
      const element = await shown(team({}, {}, { slots }), { measure: 'difference' });
      const said = (hour: string): string[] => {
        const { ariaLabel, className } = cell(element, `Tue 17 Nov ${hour}`);
        return [ariaLabel ?? '', className, textOf(cell(element, `Tue 17 Nov ${hour}`))];
      };
      expect(said('09:00')).to.deep.equal([
        'Tue 17 Nov 09:00: 30% more contacts than forecast',
        'cell short-2 short',
        '+30%',
      ]);
      expect(said('10:00')).to.deep.equal(['Tue 17 Nov 10:00: 5% more contacts than forecast', 'cell even', '']);
      expect(said('11:00')).to.deep.equal([
        'Tue 17 Nov 11:00: 40% fewer contacts than forecast',
        'cell spare-2',
        '−40%',
      ]);
      const contacts = await shown(team({}, {}, { slots }), { measure: 'contacts' });
      const csv = await contacts.toCsv();
      expect(csv).to.contain('Expected contacts,Against forecast');
      expect(csv).to.contain('130,100,0.3');
    });

    it('says which shift an hour lies in; a night belongs to the day it starts', async () => {
      const named = [
        { label: { en: 'Night', id: 'Malam' }, from: '22:00', to: '06:00' },
        { label: 'Early shift', from: '05:00', to: '13:00' },
      ];
      const slots = [1, 5, 9, 23].map((hour) => at('2026-11-18', hour, { scheduled: 3, required: 3 }));
      const night = team({}, {}, { named, slots, open: null });
      const element = await shown(night);
      const said = async (hour: string): Promise<(string | null)[]> => {
        cell(element, `Wed 18 Nov ${hour}`).focus();
        await element.updateComplete;
        return [focused(element) ?? null, textOf(tooltip(element).querySelectorAll('p')[0])];
      };
      expect(await said('01:00')).to.deep.equal([
        'Wed 18 Nov 01:00, Night shift of Tue 17 Nov, 3 scheduled, 3 needed, enough',
        'Night shift of Tue 17 Nov.',
      ]);
      expect((await said('05:00'))[1]).to.equal('Night shift of Tue 17 Nov, Early shift.');
      expect((await said('23:00'))[1]).to.equal('Night shift.');
      expect((await said('09:00'))[0]).to.equal('Wed 18 Nov 09:00, 3 scheduled, 3 needed, enough');
      const mean = await shown(night, { weeks: 2 });
      expect(cell(mean, 'Wednesday 01:00').ariaLabel).to.contain('Night shift of Tuesday');
    });

    it('carries both figures of an hour that came twice', async () => {
      const slots = [
        { start: '2026-11-01T01:00:00-04:00', contacts: 12, scheduled: 2, required: 3 },
        { start: '2026-11-01T01:00:00-05:00', contacts: 9, scheduled: 2, required: 2 },
      ];
      const period = { from: '2026-11-01', to: '2026-11-01' };
      const back: MetricsDocument = { pantau: 1, timeZone: 'America/New_York', period, shifts: { minutes: 60, slots } };
      const element = await shown(back, { measure: 'contacts' });
      expect(cell(element, 'Sun 1 Nov 01:00').ariaLabel).to.equal(
        'Sun 1 Nov 01:00: 21 contacts, the clocks went back: 12, then 9',
      );
      expect(await element.toCsv()).to.contain('"21 contacts, the clocks went back: 12, then 9"');
      cell(element, 'Sun 1 Nov 01:00').focus();
      await element.updateComplete;
      expect(textOf(tooltip(element))).to.contain('The clocks went back: 12, then 9.');
      const net = await shown(back);
      expect(cell(net, 'Sun 1 Nov 01:00').ariaLabel).to.contain('the clocks went back: −1, then 0');
    });

    describe('events', () => {
      const events = [
        { from: '2026-11-17', kind: 'incident', label: 'Payment outage' },
        { from: '2026-11-18', to: '2026-12-17', kind: 'ramadan', label: 'Ramadan 1448 H', tentative: true },
        { from: '2026-11-19', channel: 'chat', label: 'New chat window' },
      ];

      it('stand at their dates, in words and by a mark', async () => {
        const element = await shown(team({}, { events }));
        const heads = all(element, '[role=rowheader]').map((head) => [textOf(head), head.ariaLabel]);
        expect(heads.slice(0, 4)).to.deep.equal([
          ['Mon 16', 'Mon 16 Nov'],
          ['Tue 17•', 'Tue 17 Nov, Payment outage'],
          ['Wed 18•', 'Wed 18 Nov, Ramadan 1448 H (dates not settled)'],
          ['Thu 19•', 'Thu 19 Nov, Ramadan 1448 H (dates not settled)'],
        ]);
        expect(textOf(one(element, '[part=caption]'))).to.contain(
          'by contacts that came in • Payment outage (17 Nov) • Ramadan 1448 H (18 Nov – 17 Dec, dates not settled)',
        );
        cell(element, 'Wed 18 Nov 09:00').focus();
        await element.updateComplete;
        expect(textOf(tooltip(element))).to.contain('Ramadan 1448 H (dates not settled).');
      });

      it('are named over weekdays, and those that are not compared say so', async () => {
        const element = await shown(team({}, { events }), { weeks: 2 });
        const caption = textOf(one(element, '[part=caption]'));
        expect(caption).to.contain('• Payment outage (17 Nov)');
        expect(caption).to.contain(
          'Ramadan 1448 H (18 Nov – 17 Dec, dates not settled): not compared with ordinary days.',
        );
        expect(caption).not.to.contain('chat window');
        expect(caption.match(/Ramadan/g)).to.have.length(1);
      });
    });

    it('keeps the same elements when the figures change', async () => {
      const element = await shown(short);
      const before = all(element, '[role=gridcell]');
      cell(element, 'Tue 17 Nov 10:00').focus();
      element.data = team();
      await element.updateComplete;
      expect(all(element, '[role=gridcell]').every((each, index) => each === before[index])).to.equal(true);
      expect(focused(element)).to.equal('Tue 17 Nov 10:00, 4 scheduled, 4 needed, enough');
    });
  });

  describe('the keyboard', () => {
    it('stops once at the whole picture', async () => {
      const element = await shown(short);
      expect(all(element, '[role=gridcell][tabindex="0"]')).to.have.length(1);
      cell(element, 'Wed 18 Nov 09:00').focus();
      await element.updateComplete;
      expect(all(element, '[role=gridcell][tabindex="0"]')).to.deep.equal([cell(element, 'Wed 18 Nov 09:00')]);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot?.activeElement?.closest('[role=grid]')).to.equal(null);
    });

    it('goes from hour to hour with arrows, and to the ends with Home and End', async () => {
      const element = await shown(short);
      cell(element, 'Mon 16 Nov 08:00').focus();
      const walk: [string, string][] = [
        ['ArrowRight', 'Mon 16 Nov 09:00'],
        ['ArrowDown', 'Tue 17 Nov 09:00'],
        ['End', 'Tue 17 Nov 11:00'],
        ['ArrowRight', 'Tue 17 Nov 11:00'],
        ['Home', 'Tue 17 Nov 08:00'],
        ['Control+End', 'Sun 22 Nov 11:00'],
        ['ArrowDown', 'Sun 22 Nov 11:00'],
        ['Control+Home', 'Mon 16 Nov 08:00'],
        ['ArrowUp', 'Mon 16 Nov 08:00'],
      ];
      for (const [keys, name] of walk) {
        await press(keys);
        await element.updateComplete;
        expect(focused(element), keys).to.match(new RegExp(`^${name}`));
      }
    });

    it('picks an hour by its start, and lets go of it', async () => {
      const element = await shown(short);
      cell(element, 'Tue 17 Nov 10:00').focus();
      setTimeout(() => void sendKeys({ press: 'Enter' }));
      const { detail } = (await oneEvent(element, 'pantau-select')) as CustomEvent<Selection>;
      expect(detail).to.deep.equal({ slot: '2026-11-17T10:00:00+07:00', day: '2026-11-17' });
      await element.updateComplete;
      expect(cell(element, 'Tue 17 Nov 10:00').getAttribute('aria-selected')).to.equal('true');
      setTimeout(() => void sendKeys({ press: 'Enter' }));
      expect(((await oneEvent(element, 'pantau-select')) as CustomEvent<Selection>).detail).to.deep.equal({});
    });
  });

  describe('the details of an hour', () => {
    it('open with the focus and close with Escape', async () => {
      const element = await shown(short);
      cell(element, 'Tue 17 Nov 10:00').focus();
      await element.updateComplete;
      expect(isOpen(element)).to.equal(true);
      expect(textOf(tooltip(element))).to.equal(
        'Tue 17 Nov 10:00–11:001 scheduled, 4 needed: short 3.41 contacts came in.0 of 1 agents present.',
      );
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(isOpen(element)).to.equal(false);
      expect(focused(element)).to.match(/^Tue 17 Nov 10:00/);
    });

    it('stay closed over a pointer at rest until the reader does something else', async () => {
      const element = await shown(short);
      cell(element, 'Tue 17 Nov 10:00').focus();
      await element.updateComplete;
      await sendKeys({ press: 'Escape' });
      const mark = cell(element, 'Wed 18 Nov 11:00');
      const point = (type: string): boolean =>
        mark.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
      // As browsers do when what lay over a mark goes.
      point('pointerover');
      await element.updateComplete;
      expect(isOpen(element)).to.equal(false);
      point('pointermove');
      point('pointerover');
      await element.updateComplete;
      expect(isOpen(element)).to.equal(true);
    });

    it('open under the pointer, cover neither row nor column, and stay while the pointer is on them', async () => {
      const element = await shown(short);
      const mark = cell(element, 'Tue 17 Nov 10:00').getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(mark.x + 5), Math.round(mark.y + 5)] });
      await waitUntil(() => isOpen(element));
      const box = tooltip(element).getBoundingClientRect();
      expect(box.top >= mark.bottom || box.bottom <= mark.top, 'beside the row').to.equal(true);
      expect(box.left >= mark.right || box.right <= mark.left, 'beside the column').to.equal(true);
      await sendMouse({ type: 'move', position: [Math.round(box.x + 9), Math.round(box.y + 9)] });
      await nextFrame();
      expect(isOpen(element)).to.equal(true);
    });

    it('tell the work behind the people needed', async () => {
      const slots = [at('2026-11-17', 9, { channel: 'phone', contacts: 41, handleTime: 360, scheduled: 4 })];
      const element = await shown(team({}, {}, { serviceLevel: { share: 0.8, within: 20 }, slots }));
      cell(element, 'Tue 17 Nov 09:00').focus();
      await element.updateComplete;
      // 41 × 6 minutes are 4.1 hours of work.
      expect(textOf(tooltip(element))).to.contain(
        '41 contacts an hour, 6 m each: work for 4.1 agents without a pause. More work comes in than 4 agents can handle: the queue keeps growing.'.replace(
          '. More',
          '.More',
        ),
      );
    });

    it('tell the weeks behind a mean', async () => {
      const element = await shown(short, { weeks: 3 });
      cell(element, 'Tuesday 10:00').focus();
      await element.updateComplete;
      expect(textOf(tooltip(element))).to.contain('Mean of 1 week; short in 1.');
    });
  });

  describe('the hour picked', () => {
    const panel = (element: ShiftHeatmap): string[] => all(element, '[part=hour] > *').map((line) => textOf(line));
    const estimated = team(
      {},
      {},
      {
        serviceLevel: { share: 0.8, within: 20 },
        maxOccupancy: 0.85,
        slots: [at('2026-11-17', 9, { channel: 'phone', contacts: 41, handleTime: 360, scheduled: 5 })],
      },
    );

    it('is found by its instant, however that is written', async () => {
      const element = await shown(estimated);
      element.select({ slot: '2026-11-17T02:00:00Z', day: '2026-11-17' });
      await element.updateComplete;
      expect(panel(element)[0]).to.equal('Tue 17 Nov 09:00–10:00');
      element.select({ slot: 'never' });
      await element.updateComplete;
      expect(panel(element)).to.deep.equal([]);
    });

    it('tells how its people needed were reckoned, and what those scheduled may reach', async () => {
      const element = await shown(estimated);
      expect(panel(element)).to.deep.equal([]);
      cell(element, 'Tue 17 Nov 09:00').click();
      await element.updateComplete;
      // 4.1 agents of work: by Erlang C 7 of them answer 80 % within 20 s; 5 answer 43.6 %, busy 82 % of the time.
      expect(panel(element)).to.deep.equal([
        'Tue 17 Nov 09:00–10:00',
        '5 scheduled, 7 needed: short 2.',
        '41 contacts an hour, 6 m each: work for 4.1 agents without a pause.',
        '41 contacts came in.',
        '5 scheduled: about 44% expected in time (estimate), busy 82% of the time.',
        '7 needed: the fewest agents who answer 80% within 20 s, busy for at most 85% of their time.',
        'Calculated from contacts and handle time, as if contacts came at random, nobody hung up and everybody took every contact.',
      ]);
      cell(element, 'Tue 17 Nov 09:00').click();
      await element.updateComplete;
      expect(panel(element)).to.deep.equal([]);
    });

    it('names what raises the need: people on a roster, and contacts handled at a time', async () => {
      const channels = [{ id: 'phone', work: 'concurrent' as const, concurrency: 3 }];
      const shifts = { ...estimated.shifts, staffing: 'rostered' as const, shrinkage: 0.3 } as Shifts;
      const element = await shown({ ...estimated, channels, shifts });
      cell(element, 'Tue 17 Nov 09:00').click();
      await element.updateComplete;
      expect(panel(element).join(' ')).to.contain(
        'One agent handles up to 3 contacts at a time. Raised for 30% of paid time not available',
      );
    });

    it('says where the need is given, not calculated', async () => {
      const element = await shown(short);
      cell(element, 'Tue 17 Nov 10:00').focus();
      await press('Enter');
      await element.updateComplete;
      expect(panel(element).at(-1)).to.equal('Agents needed are given by the document, not calculated.');
      await press('Escape');
      await press('Escape');
      await element.updateComplete;
      expect(panel(element)).to.deep.equal([]);
    });

    it('is let go of by Escape without what else is picked, and without leaving what is around', async () => {
      const element = await shown(short);
      const left: string[] = [];
      const picks: Selection[] = [];
      element.addEventListener('keydown', ({ key }) => left.push(key));
      element.addEventListener('pantau-select', ({ detail }) => picks.push(detail));
      element.select({ agent: 'a-17', slot: '2026-11-17T10:00:00+07:00', day: '2026-11-17' });
      await element.updateComplete;
      cell(element, 'Tue 17 Nov 10:00').focus();
      await press('Escape');
      await press('Escape');
      expect([picks, left]).to.deep.equal([[{ agent: 'a-17' }], []]);
    });

    it('may be the mean of several weeks, which no other element shares', async () => {
      const element = await shown(short, { weeks: 2 });
      const heard: unknown[] = [];
      element.addEventListener('pantau-select', (event) => heard.push(event.detail));
      cell(element, 'Tuesday 10:00').click();
      await element.updateComplete;
      expect(panel(element)[0]).to.equal('Tuesday 10:00–11:00');
      expect(cell(element, 'Tuesday 10:00').ariaSelected).to.equal('true');
      expect(heard).to.deep.equal([]);
    });

    it('names who is on, who is absent but never why, and who comes next', async () => {
      const shift = (agent: string, from: string, to: string, rest = {}): RosterEntry => ({
        agent,
        from: `2026-11-17T${from}:00+07:00`,
        to: `2026-11-17T${to}:00+07:00`,
        ...rest,
      });
      const roster = [
        shift('a-1', '08:00', '12:00'),
        shift('a-2', '08:00', '12:00', { absent: true }),
        shift('a-3', '10:30', '12:00'),
        shift('a-4', '11:00', '12:00'),
        shift('a-5', '11:00', '12:00', { channel: 'phone' }),
        shift('a-6', '08:00', '12:00', { channel: 'email' }),
        shift('a-7', '06:00', '10:00'),
      ];
      const agents = [
        { id: 'a-1', name: 'Sari W.' },
        { id: 'a-2', name: 'Budi S.' },
        { id: 'a-5', name: 'Rina K.' },
      ];
      const element = await shown(team({}, { agents }, { roster }));
      cell(element, 'Tue 17 Nov 10:00').click();
      await element.updateComplete;
      expect(panel(element).slice(-4)).to.deep.equal([
        'On shift: Sari W., a-3',
        'Absent: Budi S.',
        'Next, 11:00 WIB, Tue 17 Nov: a-4, Rina K.',
        'Agents needed are given by the document, not calculated.',
      ]);
      const ink = (line: Element): string => getComputedStyle(line).color;
      const [small, people] = [...all(element, '[part=hour] > *')].reverse().map(ink);
      expect(small, 'the small print steps back').not.to.equal(people);
      element.privacy = 'anonymous';
      await element.updateComplete;
      expect(panel(element).slice(-4, -2)).to.deep.equal(['On shift: Agent 1, –', 'Absent: Agent 2']);
      element.privacy = 'self';
      element.agent = 'a-2';
      await element.updateComplete;
      expect(panel(element).slice(-4, -2)).to.deep.equal(['On shift: Agent 1, –', 'Absent: Budi S.']);
    });
  });

  describe('the list of gaps', () => {
    const copied = async (element: ShiftHeatmap, click: () => void): Promise<string> => {
      const texts: string[] = [];
      const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text: string) => void texts.push(text) },
      });
      click();
      await Promise.resolve();
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else Reflect.deleteProperty(navigator, 'clipboard');
      await element.updateComplete;
      return texts.join('\n---\n');
    };

    it('puts nobody-on first, then the most contacts, and covers exactly the short hours', async () => {
      const element = await shown(short);
      expect(all(element, '.gap').map(textOf)).to.deep.equal([
        'Sun 22 Nov 08:00–09:00 nobody on · about 6 contacts',
        'Tue 17 Nov 09:00–11:00 short 2–3 · about 79 contacts',
        'Thu 19 Nov 08:00–09:00 short 1 · about 30 contacts',
      ]);
    });

    it('copies a line as one asks for help in a chat', async () => {
      const element = await shown(short);
      const text = await copied(element, () => one(element, '.gap:nth-child(2) .icon').click());
      expect(text).to.equal('Short on Tue 17 Nov 09:00–11:00: 1–2 scheduled, 4 needed. Who can help?');
      expect(textOf(one(element, '.gaps [role=status]'))).to.equal('Copied');
    });

    it('copies the whole list', async () => {
      const element = await shown(short);
      const text = await copied(element, () => one(element, '.gap-actions button:last-child').click());
      expect(text.split('\n')).to.deep.equal([
        'Staffing by hour, Phone, 16–22 Nov 2026: 3 gaps, the worst first.',
        '• Sun 22 Nov 08:00–09:00: nobody on, about 6 contacts',
        '• Tue 17 Nov 09:00–11:00: short 2–3, about 79 contacts',
        '• Thu 19 Nov 08:00–09:00: short 1, about 30 contacts',
      ]);
    });

    it('shows three, and the others when asked', async () => {
      const many = team(Object.fromEntries(days.map((day) => [`${day}T09`, { scheduled: 3 }])));
      const element = await shown(many);
      expect(all(element, '.gap')).to.have.length(3);
      one(element, '.gap-actions .more').click();
      await element.updateComplete;
      expect(all(element, '.gap')).to.have.length(7);
    });

    it('leads to the hour', async () => {
      const element = await shown(short);
      one(element, '.gap:nth-child(2) .when').click();
      await waitUntil(() => focused(element)?.startsWith('Tue 17 Nov 09:00'));
    });

    it('says that every open hour is covered only when every one is known', async () => {
      expect(textOf(one(await shown(team()), '.gaps .caption'))).to.equal('Every open hour is covered.');
      const hole = await shown(team({ '2026-11-18T09': { scheduled: null } }));
      expect(textOf(one(hole, '.gaps .caption'))).to.equal('No gaps known; scheduled or needed is missing for 1 hour.');
    });

    it('is by weekday over several weeks', async () => {
      const element = await shown(short, { weeks: 2 });
      expect(textOf(one(element, '.gap:nth-child(2)'))).to.equal(
        'Tue 09:00–11:00 short 2–3 · about 79 contacts a week',
      );
    });
  });

  describe('in other forms', () => {
    it('is said in one sentence', async () => {
      const element = await shown(short);
      expect(element.summary).to.equal(
        'Staffing by hour, Phone, 16–22 Nov 2026: 3 gaps; the worst: Sun 22 Nov 08:00–09:00: nobody on, about 6 contacts.',
      );
      expect((await shown(team())).summary).to.equal(
        'Staffing by hour, Phone, 16–22 Nov 2026: Every open hour is covered.',
      );
    });

    it('holds in table and CSV exactly the numbers of the model', async () => {
      const element = await shown(short);
      const facts = coverageOf(short);
      const expected = facts?.cells
        .flat()
        .filter(({ state }) => state !== 'closed')
        .map(({ facts: { scheduled, required, net, contacts, present, presence } }) => [
          scheduled,
          required,
          net,
          contacts,
          present,
          presence,
        ]);
      const lines = (await element.toCsv())
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',').slice(3).map(Number));
      expect(lines).to.deep.equal(expected);
      one(element, '.menu button').click();
      await element.updateComplete;
      one(element, '.entries button').click();
      await element.updateComplete;
      const cells = all(element, 'tbody tr').map((row) =>
        [...row.querySelectorAll('.numeric')].map((each) => Number(textOf(each).replace('−', '-'))),
      );
      expect(cells).to.deep.equal(expected);
    });

    it('speaks Indonesian where the page does', async () => {
      const element = await shown(short, {}, 720, 'id');
      await waitUntil(() => textOf(one(element, '[part=title]')) === 'Kecukupan agen per jam, Telepon');
      expect(cell(element, 'Sel, 17 Nov 10.00').getAttribute('aria-label')).to.equal(
        'Sel, 17 Nov 10.00, 1 terjadwal, butuh 4, kurang 3',
      );
      expect(textOf(one(element, '.gap'))).to.equal('Min, 22 Nov 08.00–09.00 tanpa agen · sekitar 6 kontak');
      expect(element.summary).to.equal(
        'Kecukupan agen per jam, Telepon, 16–22 Nov 2026: 3 jam kurang agen; terparah: Min, 22 Nov 08.00–09.00: tanpa agen, sekitar 6 kontak.',
      );
    });
  });

  describe('where there is little room', () => {
    const hours = (from: number, to: number): MetricsDocument => {
      const slots = days.flatMap((day) =>
        Array.from({ length: to - from }, (_, index) =>
          at(day, from + index, { contacts: 5, scheduled: 1, required: 4 }),
        ),
      );
      return team({}, {}, { slots, open: null });
    };

    const documents = {
      'four hours': short,
      'eighteen hours': hours(6, 24),
      'all day': hours(0, 24),
      'a mean': {
        ...hours(6, 24),
        shifts: {
          minutes: 60 as const,
          slots: hours(6, 24).shifts!.slots.map((slot, index) => ({ ...slot, scheduled: 1 + (index % 4) / 4 })),
        },
      },
    };
    for (const [what, document] of Object.entries(documents)) {
      for (const width of [560, 430, 360, 240]) {
        it(`cuts nothing of ${what} at ${width} px`, async () => {
          const element = await shown(document, {}, width);
          const edge = element.getBoundingClientRect().right;
          const over = all(element, '.root *').filter((each) => each.getBoundingClientRect().right > edge + 0.5);
          const seen = over.filter(
            (each) => getComputedStyle(each).visibility !== 'hidden' && !each.closest('.visually-hidden'),
          );
          expect(seen.map((each) => each.className)).to.deep.equal([]);
          const cut = all(element, '.cell').filter(
            (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).fontSize !== '0px',
          );
          expect(cut.map(textOf)).to.deep.equal([]);
        });
      }
    }

    it('wraps texts twice as long, of several weeks, today and its list, at 240 px', async () => {
      const channels = [{ id: 'phone', label: 'Phone and calls phone and calls', work: 'live' as const }];
      const events = [{ from: '2026-11-10', kind: 'holiday', label: 'Company holiday company holiday' }];
      for (const weeks of [null, 2]) {
        const running = { ...short, channels, events, generatedAt: '2026-11-17T09:30:00+07:00' };
        const element = await shown(running, { weeks }, 240);
        const cut = all(element, 'p, h2, h3, button, li, li > span, .caption, .axis span').filter((each) => {
          const isSeen = getComputedStyle(each).visibility !== 'hidden' && !each.closest('.visually-hidden');
          return isSeen && each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1;
        });
        expect(cut.map(textOf)).to.deep.equal([]);
        const edge = element.getBoundingClientRect().right;
        expect(all(element, '.figures *').filter((each) => each.getBoundingClientRect().right > edge)).to.be.empty;
      }
    });

    it('lists today’s hours before the week', async () => {
      const element = await shown({ ...short, generatedAt: '2026-11-17T09:30:00+07:00' }, {}, 360);
      expect(all(element, '.day-list li').map(textOf)).to.deep.equal([
        '08:00–09:00 enough',
        '09:00–10:00 short 2 · now',
        '10:00–11:00 short 3',
        '11:00–12:00 enough',
      ]);
      expect(one(element, '.day-list').getBoundingClientRect().bottom).to.be.at.most(
        one(element, '[role=grid]').getBoundingClientRect().top,
      );
      const wide = await shown({ ...short, generatedAt: '2026-11-17T09:30:00+07:00' });
      expect(getComputedStyle(one(wide, '.day-list')).display).to.equal('none');
    });

    it('puts the gaps under the week', async () => {
      const element = await shown(short, {}, 360);
      expect(one(element, '.gaps').getBoundingClientRect().top).to.be.at.least(
        one(element, '.plot').getBoundingClientRect().bottom,
      );
    });
  });

  describe('its states', () => {
    it('says that there are no shifts in this period', async () => {
      const element = await shown(team({}, {}, { slots: [] }));
      expect(element.state).to.equal('empty');
      expect(textOf(one(element, '.message'))).to.equal('No shifts in this period.');
    });

    it('says what cannot be read, and where', async () => {
      const element = await shown({ ...short, shifts: { minutes: 45, slots: [] } });
      expect(element.state).to.equal('error');
      expect(element.error?.path).to.equal('shifts.minutes');
    });

    it('keeps its figures and says their age when they are old', async () => {
      const element = await shown({ ...short, generatedAt: '2024-11-23T06:05:00+07:00', freshFor: 60 });
      expect(element.state).to.equal('stale');
      expect(all(element, '[role=gridcell]')).to.have.length(28);
    });

    it('waits, and asks to sign in again', async () => {
      const waiting = await fixture<ShiftHeatmap>(
        html`<pantau-shift-heatmap src="a.json" .fetcher=${() => new Promise(() => undefined)}></pantau-shift-heatmap>`,
      );
      expect(waiting.state).to.equal('loading');
      const out = await fixture<ShiftHeatmap>(
        html`<pantau-shift-heatmap src="b.json" .fetcher=${async () => new Response('', { status: 401 })}></pantau-shift-heatmap>`,
      );
      await waitUntil(() => out.state === 'auth');
    });
  });

  describe('a season of dates', () => {
    const season = (): MetricsDocument => {
      const slots = Array.from({ length: 84 * 24 }, (_, index): Slot => ({
        start: new Date(Date.UTC(2026, 7, 30, 17) + index * 3_600_000).toISOString(),
        scheduled: 3,
        required: 3 + (index % 7 === 0 ? 1 : 0),
      }));
      return {
        pantau: 1,
        timeZone: 'Asia/Jakarta',
        period: { from: '2026-08-31', to: '2026-11-22' },
        shifts: { minutes: 60, slots },
      };
    };

    it('is one image, and cells only where the reader is', async () => {
      const element = await shown(season(), { view: 'dates' });
      expect(all(element, '[role=gridcell]').length).to.equal(2 * 24);
      expect(one(element, '[role=grid]').getAttribute('aria-rowcount')).to.equal('84');
      const tones = all(element, '.image path').map((each) => [
        each.getAttribute('class'),
        each.getAttribute('d')?.split('M').length,
        getComputedStyle(each).fill,
      ]);
      // Every seventh of 2,016 hours is short of one; the split has one part more than there are cells.
      expect(tones.map(([tone, count]) => [tone, count])).to.deep.equal([
        ['short-1', 289],
        ['even', 1729],
      ]);
      expect(tones[0]?.[2]).not.to.equal(tones[1]?.[2]);
    });

    it('is walked through by keyboard to its end', async () => {
      const element = await shown(season(), { view: 'dates' });
      one(element, '[role=gridcell]').focus();
      await press('Control+End');
      await waitUntil(() => focused(element)?.startsWith('Sun 22 Nov 23:00'));
      await sendKeys({ press: 'ArrowUp' });
      await waitUntil(() => focused(element)?.startsWith('Sat 21 Nov 23:00'));
      expect(element.shadowRoot?.activeElement?.parentElement?.getAttribute('aria-rowindex')).to.equal('83');
      expect(all(element, '[role=gridcell]').length).to.equal(3 * 24);
    });

    it('tells the hour under the pointer', async () => {
      const element = await shown(season(), { view: 'dates' });
      const box = one(element, '.image svg').getBoundingClientRect();
      const [x, y] = [Math.round(box.left + 10), Math.round(box.top + box.height / 2)];
      await sendMouse({ type: 'move', position: [x, y] });
      await element.updateComplete;
      await sendMouse({ type: 'move', position: [x + 1, y] });
      await waitUntil(() => isOpen(element));
      expect(textOf(tooltip(element))).to.match(/^Mon 12 Oct/);
    });
  });
});
