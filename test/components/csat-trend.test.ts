import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define/csat-trend.js';
import type { CsatTrend } from '../../src/components/csat-trend.js';
import type { MetricsDocument, SurveyComment, SurveyDay, TeamEvent } from '../../src/contract/types.js';
import type { StateDetail } from '../../src/events.js';
import type { Selection } from '../../src/feed/selection.js';
import { shiftDay } from '../../src/model/day.js';
import { trendFacts } from '../../src/model/trend/trend.js';

/** Patient, because a busy machine loads modules slowly. */
const until = (met: () => unknown): Promise<void> => waitUntil(met, undefined, { timeout: 8_000 });

const end = '2026-11-22';
const outage: TeamEvent = {
  from: '2026-11-05',
  kind: 'incident',
  label: { en: 'Payment outage', id: 'Gangguan pembayaran' },
};

/** Six weeks of 100 answers, 90 of them good but for one outage; 14 November has none. */
const sixWeeks: SurveyDay[] = Array.from({ length: 42 }, (_, index) => {
  const day = shiftDay(end, index - 41);
  return { day, part: day === outage.from ? 70 : 90 + (index % 3), whole: 100, invited: 400 };
}).filter(({ day }) => day !== '2026-11-14');

const team = (more: Partial<MetricsDocument> = {}): MetricsDocument => ({
  pantau: 1,
  generatedAt: '2026-11-23T06:05:00+07:00',
  timeZone: 'Asia/Jakarta',
  period: { from: '2026-11-16', to: end },
  metrics: { csat: { target: 0.9 } },
  surveys: [{ metric: 'csat', days: sixWeeks }],
  events: [outage],
  ...more,
});

const drawn = async (
  data: unknown,
  width = 640,
  lang = 'en',
  metric = 'csat',
  by: string | null = null,
): Promise<CsatTrend> => {
  const place = await fixture<HTMLElement>(
    html`<div lang=${lang} .style=${`inline-size:${width}px`}>
      <pantau-csat-trend .data=${data} metric=${metric} .by=${by}></pantau-csat-trend>
    </div>`,
  );
  const element = place.querySelector('pantau-csat-trend') as CsatTrend;
  await until(() => element.state !== 'loading');
  await element.updateComplete;
  await nextFrame();
  await nextFrame();
  return element;
};

const inside = <Found extends Element = HTMLElement>(element: CsatTrend, selector: string): Found => {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const textOf = (element: CsatTrend, selector: string): string =>
  (inside(element, selector).textContent ?? '').replace(/\s+/g, ' ').trim();
const slider = (element: CsatTrend): HTMLElement => inside(element, '[role=slider]');
const said = (element: CsatTrend): string => slider(element).getAttribute('aria-valuetext') ?? '';
const tipOpen = (element: CsatTrend): boolean => inside(element, '.tooltip').matches(':popover-open');

/** Where a day of the picture is on the page. */
const dayOnPage = (element: CsatTrend, index: number): [number, number] => {
  slider(element).setAttribute('data-probe', '');
  const place = slider(element).getBoundingClientRect();
  const bars = inside<SVGPathElement>(element, 'path.bars').getBoundingClientRect();
  const step = bars.width / 42;
  return [Math.round(bars.left + (index + 0.5) * step), Math.round(place.top + 40)];
};

describe('<pantau-csat-trend>', () => {
  before(() => setViewport({ width: 900, height: 800 }));
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

  it('says the last seven days, how sure that is, and what changed', async () => {
    const element = await drawn(team());
    expect(textOf(element, '.title')).to.equal('CSAT trend');
    // 90, 91, 92 in turn: 638 of 700 on the last seven days, 547 of 600 before: 0.02 points apart.
    expect(textOf(element, '.figure')).to.match(
      /^Last 7 days together: 91\.1%, likely 88\.8–93\.0%, 25% of surveys answered; no difference seen, compared with 9–15 Nov\. ~ too close to call \(target 90%\)$/,
    );
  });

  it('is an image whose name is its sentence', async () => {
    const element = await drawn(team());
    const name = inside(element, 'svg[role=img]').getAttribute('aria-label');
    expect(name).to.equal(element.summary);
    expect(name).to.match(
      /^CSAT trend\. Last 7 days together: 91\.1%.* Too close to call \(target 90%\)\. 1 unusual day\.$/,
    );
  });

  it('names the unusual day on its mark, with its cause, and the target at the end of its line', async () => {
    const element = await drawn(team());
    expect(inside(element, '.name').innerText).to.equal('unusual day: 70.0%\nPayment outage, 5 Nov');
    expect(textOf(element, '.target-name')).to.equal('target 90%');
    expect(textOf(element, '.unusual.bad')).to.equal('◆');
  });

  it('names an event whole: above the picture, or in the legend with its days where it is narrow', async () => {
    const events = [outage, { from: '2026-10-28', label: 'Holiday, open from 8' }];
    const [wide, narrow] = [await drawn(team({ events }), 640), await drawn(team({ events }), 330)];
    const named = (element: CsatTrend): readonly string[] =>
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.legend span') ?? [])]
        .filter(({ innerText, offsetWidth }) => offsetWidth > 0 && innerText.includes('▮'))
        .map(({ innerText }) => innerText);
    const isWhole = ({ scrollWidth, clientWidth }: Element): boolean => scrollWidth <= clientWidth;
    expect(named(wide)).to.deep.equal([]);
    expect(isWhole(inside(wide, '.event-name'))).to.equal(true);
    expect(inside(narrow, '.event-name').offsetWidth, 'not twice').to.equal(0);
    expect(named(narrow)).to.deep.equal(['▮ 28 Oct: Holiday, open from 8', '▮ 5 Nov: Payment outage']);
  });

  it('has room for the names of events in the narrowest picture that shows them', async () => {
    const events = [
      { from: '2026-10-15', label: 'Long holidays' },
      { from: '2026-10-25', label: 'New app' },
      { from: '2026-11-10', label: '11.11 sale' },
    ];
    const element = await drawn(team({ events }), 420);
    const names = [...(element.shadowRoot?.querySelectorAll('.event-name') ?? [])].map((name) =>
      name.getBoundingClientRect(),
    );
    expect(names.length).to.be.above(1);
    for (const [at, { left }] of names.entries()) expect(left).to.be.at.least(names[at - 1]?.right ?? 0);
    expect(names.at(-1)?.right).to.be.at.most(inside(element, '.card').getBoundingClientRect().right);
  });

  it('names an event in the legend also where it is wide, when its name finds no room', async () => {
    const label = 'Company holiday, open from eight, then again closed from noon';
    const events = [
      { from: '2026-10-28', to: '2026-10-29', label },
      { from: '2026-11-01', label: 'Sale' },
    ];
    const element = await drawn(team({ events }), 640);
    const names = [...(element.shadowRoot?.querySelectorAll('.event-name') ?? [])].map((name) => name.textContent);
    expect(names).to.deep.equal(['Sale']);
    expect(inside(element, '.legend').innerText).to.contain(`28–29 Oct: ${label}`).and.not.to.contain('Sale');
  });

  it('says the most answers of a day', async () => {
    expect(textOf(await drawn(team()), '[part=caption]')).to.equal('Bars: at most 100 answers a day.');
  });

  it('says that what is unusual will settle, as long as there are fewer than twenty days', async () => {
    const days = (count: number): MetricsDocument =>
      team({ surveys: [{ metric: 'csat', days: sixWeeks.slice(-count) }] });
    expect(textOf(await drawn(days(19)), '[part=caption]')).to.contain(
      'Only 19 days so far: what counts as unusual will settle from 20 on.',
    );
    expect(textOf(await drawn(days(20)), '[part=caption]')).to.not.contain('settle');
    // The last twelve are all usual.
    expect(textOf(await drawn(days(12)), '[part=caption]')).to.contain('Only 12 days so far');
  });

  describe('by keyboard', () => {
    it('speaks the day it stands on', async () => {
      const element = await drawn(team());
      slider(element).focus();
      expect(said(element)).to.equal(
        'Sun 22 Nov. CSAT: 92.0%. Answers: 100. Surveys sent: 400. 7 days together: 91.1%. Likely from: 88.8%. Likely to: 93.0%',
      );
      await sendKeys({ press: 'ArrowLeft' });
      expect(said(element)).to.match(/^Sat 21 Nov\. CSAT: 91\.0%\. Answers: 100\./);
      await sendKeys({ press: 'PageDown' });
      expect(said(element)).to.match(/^Sat 14 Nov\. CSAT: no data\. 7 days/);
      await sendKeys({ press: 'PageUp' });
      await sendKeys({ press: 'ArrowRight' });
      expect(said(element)).to.match(/^Sun 22 Nov/);
    });

    it('goes to the first and the last day and no further', async () => {
      const element = await drawn(team());
      slider(element).focus();
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'ArrowLeft' });
      expect(said(element)).to.match(/^Mon 12 Oct/);
      expect(slider(element).getAttribute('aria-valuenow')).to.equal('1');
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'ArrowRight' });
      expect(slider(element).getAttribute('aria-valuenow')).to.equal('42');
    });

    it('says why a day is unusual', async () => {
      const element = await drawn(team());
      slider(element).focus();
      await sendKeys({ press: 'Home' });
      for (let week = 0; week < 3; week++) await sendKeys({ press: 'PageUp' });
      for (let day = 0; day < 3; day++) await sendKeys({ press: 'ArrowRight' });
      expect(said(element)).to.match(
        /^Thu 5 Nov\. CSAT: 70\.0%\. Answers: 100\..* Unusual day: outside the usual \d+\.\d–\d+\.\d%\. Payment outage$/,
      );
    });

    it('opens the words of a day on focus and closes them on Escape', async () => {
      const element = await drawn(team());
      slider(element).focus();
      await element.updateComplete;
      expect(tipOpen(element)).to.equal(true);
      expect(textOf(element, '.tooltip')).to.contain('Answers: 100');
      await sendKeys({ press: 'Escape' });
      expect(tipOpen(element)).to.equal(false);
    });

    it('picks a day with Enter, and lets it go with Enter again', async () => {
      const element = await drawn(team());
      const picked: Selection[] = [];
      element.addEventListener('pantau-select', ({ detail }) => picked.push(detail));
      slider(element).focus();
      await sendKeys({ press: 'Enter' });
      expect(element.shadowRoot?.querySelector('.chosen')).to.not.equal(null);
      await sendKeys({ press: 'Enter' });
      expect(picked).to.deep.equal([{ metric: 'csat', day: end }, {}]);
      expect(element.shadowRoot?.querySelector('.chosen')).to.equal(null);
    });

    it('leaves the agent picked who was picked before', async () => {
      const element = await drawn(team());
      element.select({ agent: 'a-1', slot: '2026-11-17T09:00:00+07:00' });
      const picked: Selection[] = [];
      element.addEventListener('pantau-select', ({ detail }) => picked.push(detail));
      slider(element).focus();
      await sendKeys({ press: 'Enter' });
      // Once for the day’s details, once for the day.
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Escape' });
      expect(picked).to.deep.equal([{ agent: 'a-1', metric: 'csat', day: end }, { agent: 'a-1' }]);
    });

    it('is one stop for the Tab key at any length', async () => {
      const element = await drawn(team());
      expect(element.shadowRoot?.querySelectorAll('[tabindex], button')).to.have.length(2);
    });
  });

  describe('under the pointer', () => {
    it('shows a day in words that cover no day', async () => {
      const element = await drawn(team());
      await sendMouse({ type: 'move', position: dayOnPage(element, 24) });
      await until(() => tipOpen(element));
      expect(textOf(element, '.tooltip strong')).to.equal('Thu 5 Nov');
      const tip = inside(element, '.tooltip').getBoundingClientRect();
      const plot = slider(element).getBoundingClientRect();
      expect(tip.top >= plot.bottom || tip.bottom <= plot.top, 'beside the picture').to.equal(true);
      expect(tip.left).to.be.at.least(0);
      expect(tip.right).to.be.at.most(900);
    });

    it('keeps the words while the pointer is on them', async () => {
      const element = await drawn(team());
      await sendMouse({ type: 'move', position: dayOnPage(element, 24) });
      await until(() => tipOpen(element));
      const tip = inside(element, '.tooltip').getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(tip.left + 10), Math.round(tip.top + 10)] });
      await aTimeout(250);
      expect(tipOpen(element)).to.equal(true);
      await sendMouse({ type: 'move', position: [0, 0] });
      await until(() => !tipOpen(element));
    });

    it('picks the day that is clicked, for the whole group', async () => {
      const data = team();
      const element = await drawn(data);
      const other = await drawn(data);
      const event = oneEvent(element, 'pantau-select');
      await sendMouse({ type: 'click', position: dayOnPage(element, 24) });
      const { detail } = (await event) as CustomEvent<Selection>;
      expect(detail).to.deep.equal({ metric: 'csat', day: '2026-11-05' });
      await other.updateComplete;
      expect(said(other)).to.match(/^Thu 5 Nov/);
    });
  });

  describe('as a table and as CSV', () => {
    it('holds exactly the numbers of the picture, missing ones empty', async () => {
      const data = team();
      const element = await drawn(data);
      const facts = trendFacts(data, { metric: 'csat' });
      const [head, ...rows] = (await element.toCsv()).trim().split('\r\n');
      expect(head).to.equal('Day,CSAT,Answers,Surveys sent,7 days together,Likely from,Likely to,Note');
      const expected = facts?.days
        .map((day) =>
          [
            day.day,
            ...[day.value, day.count, day.invited, day.line, day.low, day.high].map((value) =>
              value === null ? '' : String(Math.round(value * 1e9) / 1e9),
            ),
          ].join(','),
        )
        .reverse();
      expect(rows.map((row) => row.split(',').slice(0, 7).join(','))).to.deep.equal(expected);
      expect(rows.find((row) => row.startsWith('2026-11-14'))).to.match(/^2026-11-14,,,,0\./);
      expect(rows.find((row) => row.startsWith('2026-11-05'))).to.match(
        /,unusual day: outside the usual [\d.]+–[\d.]+%; Payment outage$/,
      );
    });

    it('shows the table in place of the picture', async () => {
      const element = await drawn(team());
      inside(element, '.menu button').click();
      await element.updateComplete;
      inside(element, '.entries button').click();
      await until(() => element.shadowRoot?.querySelector('tbody'));
      expect(element.shadowRoot?.querySelector('svg.drawing')).to.equal(null);
      const cells = (row: number): string[] =>
        [...inside(element, `tbody tr:nth-child(${row})`).children].map((cell) => cell.textContent ?? '');
      expect(cells(1)).to.deep.equal(['22 Nov 2026', '92.0%', '100', '400', '91.1%', '88.8%', '93.0%', '']);
      expect(element.shadowRoot?.querySelectorAll('tbody tr')).to.have.length(42);
      expect(cells(9).slice(0, 4)).to.deep.equal(['14 Nov 2026', 'no data', 'no data', 'no data']);
    });
  });

  describe('with other figures', () => {
    it('draws an NPS from −100 to 100 with its own range', async () => {
      const days = Array.from({ length: 14 }, (_, index) => ({
        day: shiftDay(end, index - 13),
        promoters: 20,
        passives: 10,
        detractors: 30,
      }));
      const element = await drawn(team({ surveys: [{ metric: 'nps', days }], events: [] }), 640, 'en', 'nps');
      expect(textOf(element, '.figure')).to.match(/^Last 7 days together: −17, likely −/);
      expect(element.summary).to.not.contain('unusual');
    });

    it('draws the series of a KPI, of a channel', async () => {
      const series = sixWeeks.map(({ day }) => ({ day, part: 330, whole: 400 }));
      const data = team({
        channels: [{ id: 'phone', label: { en: 'Phone', id: 'Telepon' } }],
        metrics: { 'service-level': { target: 0.8, within: 20 } },
        kpis: [{ metric: 'service-level', channel: 'phone', series }],
      });
      const element = await drawn(data, 640, 'en', 'service-level');
      expect(textOf(element, '.title')).to.equal('Service level 80/20 trend, Phone');
      expect(textOf(element, '.figure')).to.match(
        /^Last 7 days together: 82\.5%; no difference seen, compared with 9–15 Nov\. ✓ on target \(target 80%\)$/,
      );
      expect(element.shadowRoot?.querySelector('path.band'), 'all are counted').to.equal(null);
    });

    it('draws a single day', async () => {
      const element = await drawn(team({ surveys: [{ metric: 'csat', days: sixWeeks.slice(-1) }], events: [] }));
      expect(textOf(element, '.figure')).to.match(/; no earlier figure\./);
      expect(inside(element, 'path.line:not(.faint)').getAttribute('d')).to.match(/^M[\d.]+,[\d.]+Z$/);
    });

    it('breaks the line over days without answers', async () => {
      const days = sixWeeks.filter(({ day }) => day < '2026-10-20' || day > '2026-11-08');
      const element = await drawn(team({ surveys: [{ metric: 'csat', days }], events: [] }));
      expect(inside(element, 'path.line:not(.faint)').getAttribute('d')?.match(/M/g)).to.have.length(2);
    });

    it('says "so far" of a day that is not over', async () => {
      const element = await drawn(team({ generatedAt: '2026-11-22T12:00:00+07:00' }));
      expect(textOf(element, '.figure')).to.match(
        /^Last 7 days together: 91\.1%, likely 88\.8–93\.0%, 25% of surveys answered, so far\./,
      );
      slider(element).focus();
      expect(said(element)).to.match(/^Sun 22 Nov\. CSAT: 92\.0%\..* So far$/);
    });

    it('warns beside the score when far fewer surveys were answered than before', async () => {
      const moved = (invited: number): MetricsDocument =>
        team({
          surveys: [
            { metric: 'csat', days: sixWeeks.map((day) => (day.day > '2026-11-15' ? { ...day, invited } : day)) },
          ],
        });
      const fallen = await drawn(moved(600));
      const warning = 'Surveys answered fell from 25% to 17%: the scores may not be comparable.';
      expect(textOf(fallen, '[part=warning]')).to.equal(warning);
      expect(fallen.summary).to.contain(warning);
      expect(textOf(await drawn(moved(200)), '[part=warning]')).to.contain('rose from 25% to 50%');
      expect(textOf(await drawn(moved(600), 640, 'id'), '[part=warning]')).to.equal(
        'Survei terjawab turun dari 25% menjadi 17%: skornya mungkin tidak sebanding.',
      );
      // Surely another share, and too near to matter.
      const near = await drawn(moved(450));
      expect(near.shadowRoot?.querySelector('[part=warning]')).to.equal(null);
      expect(near.summary).to.not.contain('comparable');
    });

    it('says all there is to know in one sentence', async () => {
      const days = sixWeeks.map((day) => (day.day > '2026-11-10' ? { ...day, part: 84, invited: 200 } : day));
      const { summary } = await drawn(team({ surveys: [{ metric: 'csat', days }] }));
      expect(summary).to.match(
        /^CSAT trend\. Last 7 days together: 84\.0%, likely 81\.1–86\.5%, 50% of surveys answered; down 2\.5 points, .*, compared with 9–15 Nov\. Off target \(target 90%\)\. Surveys answered rose from 38% to 50%: .* 1 unusual day\. 11 days in a row below the usual middle of \d\d\.\d% \(11 Nov to 22 Nov\): the level may have moved\.$/,
      );
    });
  });

  describe('by week and by month', () => {
    it('says the week, and the week it is compared with', async () => {
      const element = await drawn(team(), 640, 'en', 'csat', 'week');
      // 638 of 700 answers, and 547 of 600 the week before.
      expect(textOf(element, '.figure')).to.match(
        /^Week of Mon 16 Nov: 91\.1%, likely 88\.8–93\.0%.*; no difference seen, compared with 9–15 Nov\./,
      );
      slider(element).focus();
      expect(slider(element).getAttribute('aria-valuemax')).to.equal('6');
      expect(said(element)).to.match(/^16–22 Nov\. CSAT: 91\.1%\. Answers: 700\. Surveys sent: 2,800\./);
    });

    it('says that a month is not over', async () => {
      const element = await drawn(team(), 640, 'en', 'csat', 'month');
      expect(textOf(element, '.figure')).to.match(
        /^Nov 2026: \d\d\.\d%, likely [\d.–]+%, 25% of surveys answered, so far/,
      );
      expect(textOf(element, '.figure')).to.not.contain('compared');
      expect(textOf(element, '.legend')).to.contain('○ so far').and.to.not.contain('too few');
      slider(element).focus();
      expect(said(element)).to.match(/^Nov 2026\..* So far\. Payment outage$/);
    });

    it('speaks of it in Indonesian', async () => {
      const element = await drawn(team(), 640, 'id', 'csat', 'month');
      expect(textOf(element, '.figure')).to.match(/^Nov 2026: .*, sejauh ini/);
      slider(element).focus();
      expect(said(element)).to.match(/ Sejauh ini\. Gangguan pembayaran$/);
    });

    it('draws what is not over hollow, on its line', async () => {
      const element = await drawn(team(), 640, 'en', 'csat', 'month');
      const last = inside(element, 'path.end').getAttribute('d');
      expect(inside(element, 'path.inside').getAttribute('d')).to.equal(last);
      const paths = [...inside(element, 'svg.drawing').children].map((path) => path.getAttribute('class'));
      expect(paths.at(-1), 'over the dot at the end').to.equal('inside');
    });

    it('tints the days of an event where they are in their month', async () => {
      const element = await drawn(team(), 640, 'en', 'csat', 'month');
      // 5 November is the 36th of the 61 days of two months.
      const box = /^M([\d.]+),/.exec(inside(element, 'path.event').getAttribute('d') ?? '');
      expect(Number(box?.[1])).to.be.closeTo((100 * 35) / 61, 0.1);
    });

    it('marks the week of a day that is picked elsewhere, and lets it go with a click', async () => {
      const element = await drawn(team(), 640, 'en', 'csat', 'week');
      element.select({ day: '2026-11-12' });
      await element.updateComplete;
      expect(said(element)).to.match(/^9–15 Nov/);
      const event = oneEvent(element, 'pantau-select');
      slider(element).focus();
      await sendKeys({ press: 'Enter' });
      expect(((await event) as CustomEvent<Selection>).detail).to.deep.equal({});
    });

    it('names the weeks in its table by their days', async () => {
      const rows = (await (await drawn(team(), 640, 'en', 'csat', 'week')).toCsv()).trim().split('\r\n');
      expect(rows.map((row) => row.split(',')[0])).to.deep.equal([
        'Day',
        '2026-11-16',
        '2026-11-09',
        '2026-11-02',
        '2026-10-26',
        '2026-10-19',
        '2026-10-12',
      ]);
    });
  });

  describe('below the picture, what customers answered', () => {
    const rated = sixWeeks.map((day, index) => ({
      ...day,
      ...(index > 2 && 'part' in day && { answers: [1, 2, 97 - day.part, 20, day.part - 20] }),
    }));
    const wrote = (texts: readonly string[], from = 22): SurveyComment[] =>
      texts.map((text, index) => ({ day: `2026-11-${from - (index % 3)}`, text, rating: 1 + (index % 5) }));
    const answering = (comments: readonly SurveyComment[] | null = null, days: readonly SurveyDay[] = rated) =>
      team({ surveys: [{ metric: 'csat', scale: { min: 1, max: 5, good: [4, 5] }, days, comments }] });
    const opened = async (element: CsatTrend): Promise<CsatTrend> => {
      inside(element, 'details summary').click();
      await until(() => element.shadowRoot?.querySelector('.answers'));
      return element;
    };
    const lines = (element: CsatTrend, selector: string): string[] =>
      [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) =>
        (textContent ?? '').replace(/\s+/g, ' ').trim(),
      );

    it('is one closed line that says what there is', async () => {
      const element = await drawn(answering(wrote(Array<string>(12).fill('Thank you'))));
      expect(textOf(element, 'details')).to.equal('12 Oct – 22 Nov: ratings of 3,800 of 4,100 answers · 12 comments');
      expect(inside<HTMLDetailsElement>(element, 'details').open).to.equal(false);
      expect(element.shadowRoot?.querySelector('.answers'), 'nothing is drawn unasked').to.equal(null);
      expect(textOf(await drawn(answering(wrote(['Terima kasih'])), 640, 'id'), 'details')).to.equal(
        '12 Okt – 22 Nov: sebaran nilai 3.800 dari 4.100 jawaban · 1 komentar',
      );
      const silent = await drawn(team());
      expect(silent.shadowRoot?.querySelector('details')).to.equal(null);
    });

    it('opens to how many gave each rating, the highest first', async () => {
      const element = await opened(await drawn(answering()));
      expect(lines(element, '[part~=rating]')[4]).to.equal('1 38 (1%)');
      expect(lines(element, '[part~=rating]')[1]).to.equal('4 760 (20%)');
      expect(element.shadowRoot?.querySelectorAll('[part~=good]')).to.have.length(2);
      const [five, four] = [...(element.shadowRoot?.querySelectorAll('.rating i') ?? [])];
      expect((five as HTMLElement).offsetWidth / (four as HTMLElement).offsetWidth).to.be.closeTo(2684 / 760, 0.1);
    });

    it('follows the day that is picked, here or elsewhere in the group', async () => {
      const element = await opened(await drawn(answering(wrote(['one', 'two', 'three', 'four']))));
      element.select({ day: '2026-11-22' });
      await element.updateComplete;
      expect(textOf(element, 'summary')).to.equal('22 Nov: ratings of 100 answers · 2 comments');
      expect(lines(element, '[part=comment]')).to.deep.equal(['Sun 22 Nov · rated 4 four', 'Sun 22 Nov · rated 1 one']);
      element.select({ day: '2026-10-12' });
      await element.updateComplete;
      expect(textOf(element, 'summary')).to.equal('12 Oct: 0 comments');
      element.select({});
      await element.updateComplete;
      expect(lines(element, '[part=comment]')).to.have.length(4);
    });

    it('shows a handful of comments, and the others when asked', async () => {
      const element = await opened(await drawn(answering(wrote(Array.from({ length: 12 }, (_, at) => `no. ${at}`)))));
      expect(lines(element, '[part=comment]')).to.have.length(5);
      const more = inside<HTMLButtonElement>(element, '.answers button');
      expect(more.textContent).to.equal('7 more');
      more.click();
      await element.updateComplete;
      expect(lines(element, '[part=comment]')).to.have.length(12);
      expect(element.shadowRoot?.querySelector('.answers button')).to.equal(null);
    });

    it('shows what was written as text: no markup, no script, in its own direction', async () => {
      const markup =
        '<img src=x onerror="window.harmed = true"><script>window.harmed = true</script><b>bold</b> & ${1}';
      const hebrew = 'תודה, 24 שעות!';
      const element = await opened(await drawn(answering(wrote([markup, hebrew]))));
      const shown = [...(element.shadowRoot?.querySelectorAll('[part=comment] p') ?? [])];
      expect(shown.map(({ textContent }) => textContent)).to.deep.equal([markup, hebrew]);
      expect(element.shadowRoot?.querySelector('.answers :is(img, script, b)')).to.equal(null);
      expect('harmed' in window).to.equal(false);
      expect(shown.map((place) => getComputedStyle(place).direction)).to.deep.equal(['ltr', 'rtl']);
    });

    it('holds ten thousand characters without a break in its own height', async () => {
      const element = await opened(await drawn(answering(wrote(['x'.repeat(10_000)])), 328));
      const list = inside(element, '.answers');
      expect(textOf(element, '[part=comment] p')).to.have.length(10_000);
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
      expect(list.scrollHeight).to.be.above(list.clientHeight);
      list.focus();
      expect(element.shadowRoot?.activeElement, 'scrolled by keyboard').to.equal(list);
    });

    it('leaves the picture its height, and takes nothing while it is closed', async () => {
      const element = await drawn(answering(wrote(['Thank you'])));
      const before = element.getBoundingClientRect().height;
      expect(before).to.equal((await drawn(team())).getBoundingClientRect().height);
      await opened(element);
      expect(inside(element, '.plot').clientHeight).to.be.at.least(200);
      inside(element, 'details summary').click();
      await until(() => !element.shadowRoot?.querySelector('.answers'));
      expect(element.getBoundingClientRect().height).to.equal(before);
    });

    it('is accessible when open, in light and dark', async () => {
      const element = await opened(await drawn(answering(wrote(Array<string>(12).fill('Thank you')))));
      await expect(element).to.be.accessible();
      (element.parentElement as HTMLElement).style.cssText = 'inline-size:640px;color-scheme:dark;background:#0d1117';
      await expect(element).to.be.accessible();
    });

    it('stands in the table too, a column a rating', async () => {
      const [head, newest, ...rows] = (await (await drawn(answering())).toCsv()).trim().split('\r\n');
      expect(head).to.match(/,Likely to,Rated 1,Rated 2,Rated 3,Rated 4,Rated 5,Note$/);
      expect(newest).to.match(/,1,2,5,20,72,$/);
      expect(rows.at(-1)).to.match(/,,,,,,$/);
    });
  });

  describe('in its states', () => {
    const stateOf = async (data: unknown): Promise<[string, string]> => {
      const element = await drawn(data);
      return [element.state, textOf(element, '.root')];
    };
    const answering = async (response: () => Response | Promise<Response>): Promise<CsatTrend> => {
      const element = document.createElement('pantau-csat-trend');
      element.fetcher = async () => response();
      element.src = `/trend-${Math.random()}.json`;
      document.body.append(element);
      after(() => element.remove());
      return element;
    };

    it('is loading until the document is there', async () => {
      const element = await answering(() => new Promise<Response>(() => undefined));
      await element.updateComplete;
      expect(element.state).to.equal('loading');
      expect(inside(element, '[role=status]').getAttribute('aria-label')).to.equal('Loading figures.');
    });

    it('is ready with its figures, and says so once', async () => {
      const element = await answering(() => new Response(JSON.stringify(team())));
      const { detail } = (await oneEvent(element, 'pantau-state')) as CustomEvent<StateDetail>;
      expect(['loading', 'ready']).to.include(detail.state);
      await until(() => element.state === 'ready');
    });

    it('is stale past the life of its figures, and keeps them', async () => {
      const [state, text] = await stateOf(
        team({ generatedAt: '2020-11-23T06:05:00+07:00', freshFor: 900, period: null }),
      );
      expect(state).to.equal('stale');
      expect(text).to.contain('91.1%').and.to.contain('No new figures since');
    });

    it('is empty without answers', async () => {
      expect(await stateOf(team({ surveys: [] }))).to.deep.equal(['empty', 'No answers in this period.']);
    });

    it('is in error where the surveys cannot be read, and names the place', async () => {
      const [state, text] = await stateOf({ ...team(), surveys: 'soon' });
      expect(state).to.equal('error');
      expect(text).to.contain('surveys: expected a list');
    });

    it('asks to sign in again', async () => {
      const element = await answering(() => new Response('', { status: 401 }));
      await until(() => element.state === 'auth');
      await element.updateComplete;
      expect(textOf(element, '.root')).to.contain('Sign in again');
    });

    it('is as high with figures as without, wide and narrow', async () => {
      for (const width of [640, 328]) {
        const place = await fixture<HTMLElement>(
          html`<div .style=${`inline-size:${width}px`}><pantau-csat-trend .fetcher=${() => new Promise(() => undefined)} src=${`/never-${width}`}></pantau-csat-trend></div>`,
        );
        const element = place.querySelector('pantau-csat-trend') as CsatTrend;
        await element.updateComplete;
        const empty = element.getBoundingClientRect().height;
        element.data = team({ notice: 'Simulated data' });
        await until(() => element.state === 'ready');
        await nextFrame();
        await nextFrame();
        expect(element.getBoundingClientRect().height, `${width} px`).to.equal(empty);
      }
    });
  });

  describe('in its place', () => {
    for (const width of [240, 280, 360]) {
      it(`keeps everything inside ${width} px`, async () => {
        const element = await drawn(team({ notice: 'Simulated data' }), width);
        const card = inside(element, '.card').getBoundingClientRect();
        for (const part of element.shadowRoot?.querySelectorAll('.card p, .card h2, .card li, .plot span') ?? []) {
          const place = part.getBoundingClientRect();
          if (place.width === 0) continue;
          expect(place.left, part.textContent ?? '').to.be.at.least(card.left);
          expect(place.right, part.textContent ?? '').to.be.at.most(card.right);
        }
        expect(inside(element, '.plot').clientHeight).to.be.at.least(120);
      });
    }

    it('speaks Indonesian', async () => {
      const element = await drawn(team(), 640, 'id');
      expect(textOf(element, '.title')).to.equal('Tren CSAT');
      expect(textOf(element, '.figure')).to.match(
        /^Gabungan 7 hari terakhir: 91,1%, kisaran 88,8–93,0%, survei terjawab 25%; belum terlihat selisih, dibanding 9–15 Nov\. ~ belum pasti \(target 90%\)$/,
      );
      expect(textOf(element, '.name')).to.contain('Gangguan pembayaran, 5 Nov');
      slider(element).focus();
      expect(said(element)).to.match(
        /^Min, 22 Nov\. CSAT: 92,0%\. Jawaban: 100\. Survei terkirim: 400\. Gabungan 7 hari: 91,1%\. Kisaran dari: 88,8%/,
      );
    });

    it('names an unusual day’s cause before its date, whichever way its letters run', async () => {
      const element = await drawn(team({ events: [{ ...outage, label: '\u0639\u0637\u0644\u0629 11' }] }));
      const name = inside(element, '.name');
      const edges = (text: Node | null | undefined, from: number, to: number): DOMRect => {
        const range = document.createRange();
        range.setStart(text as Node, from);
        range.setEnd(text as Node, to);
        return range.getBoundingClientRect();
      };
      const texts = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      const cause = found.find(({ data }) => data.includes('\u0639')) as Text;
      const date = found.find(({ data }) => data.includes('5 Nov')) as Text;
      const comma = cause.data.lastIndexOf(',');
      expect(edges(cause, comma, comma + 1).left).to.be.at.least(edges(cause, 1, 5).right - 1);
      expect(edges(date, 0, 1).left).to.be.above(edges(cause, comma, comma + 1).left);
    });

    it('keeps names from right to left apart from the numbers beside them', async () => {
      const label = 'שביעות רצון';
      const element = await drawn(
        team({
          metrics: { csat: { target: 0.9, label } },
          events: [{ from: end, label: 'מבצע', tentative: true }],
        }),
      );
      slider(element).focus();
      await element.updateComplete;
      const [line, event] = ['CSAT', 'event'].map((_, at) =>
        [...(element.shadowRoot?.querySelectorAll('.tooltip p') ?? [])].at(at && -1),
      );
      /** Where some letters of a text stand on the page. */
      const placeOf = (place: Element | undefined, text: string): DOMRect => {
        const node = [...(place?.childNodes ?? [])].find(({ nodeValue }) => nodeValue?.includes(text)) as Text;
        const range = document.createRange();
        const at = node.data.indexOf(text);
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        return range.getBoundingClientRect();
      };
      expect(placeOf(line, label).right, 'the name before its figure').to.be.at.most(placeOf(line, '92.0%').left + 1);
      expect(placeOf(event, 'מבצע').right).to.be.at.most(placeOf(event, '(to be').left + 1);
      const title = inside(element, '.title');
      expect(placeOf(title, label).right).to.be.at.most(placeOf(title, 'trend').left + 1);
    });

    it('is accessible in light and dark', async () => {
      const element = await drawn(team({ notice: 'Simulated data' }));
      await expect(element).to.be.accessible();
      (element.parentElement as HTMLElement).style.cssText = 'inline-size:640px;color-scheme:dark;background:#0d1117';
      await expect(element).to.be.accessible();
    });

    it('fills its place in any size, and when it is put elsewhere', async () => {
      const element = await drawn(team());
      const wide = inside(element, 'path.line:not(.faint)').getBoundingClientRect();
      (element.parentElement as HTMLElement).style.inlineSize = '480px';
      const narrow = inside(element, 'path.line:not(.faint)').getBoundingClientRect();
      expect(wide.width - narrow.width).to.be.closeTo(160, 8);
      const place = element.parentElement as HTMLElement;
      element.remove();
      place.append(element);
      await element.updateComplete;
      expect(inside(element, 'path.line:not(.faint)').getAttribute('d')).to.match(/^M/);
    });

    it('needs no more nodes for ten thousand days than for ninety', async () => {
      const long = (count: number): SurveyDay[] =>
        Array.from({ length: count }, (_, index) => ({
          day: shiftDay(end, index - count + 1),
          part: 85 + (index % 9),
          whole: 100,
        }));
      const [few, many] = [
        await drawn(team({ surveys: [{ metric: 'csat', days: long(90) }], events: [] })),
        await drawn(team({ surveys: [{ metric: 'csat', days: long(10_000) }], events: [] })),
      ];
      const nodes = (element: CsatTrend): number => element.shadowRoot?.querySelectorAll('*').length ?? 0;
      expect(nodes(many)).to.be.at.most(nodes(few) + 5);
    });
  });
});
