import { expect, fixture, html } from '@open-wc/testing';
import type { KpiTile } from '../../src/components/kpi-tile.js';
import { parserReady } from '../../src/feed/parser.js';
import { sourceOf } from '../../src/feed/store.js';
import { formatReady } from '../../src/locale/format.js';
import { part, statesOf, textOf, tileOf, until, usual } from './tile.js';

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status });
const recent = (secondsAgo: number): string => new Date(Date.now() - secondsAgo * 1000).toISOString();

let addresses = 0;
/** An address no other test uses. */
const newAddress = (): string => `/metrics-${(addresses += 1)}.json`;

before(async () => {
  await parserReady();
  await import('../../src/components/parts/details.js');
  await import('../../src/components/parts/trouble.js');
  await formatReady('id');
});

describe('<pantau-kpi-tile> with figures', () => {
  it('says its value, interval, status, change, target and count', async () => {
    const tile = await tileOf();
    expect(part(tile, 'name')?.textContent).to.equal('CSAT');
    expect(part(tile, 'value')?.textContent).to.equal('91.4%');
    expect(part(tile, 'interval')?.textContent).to.equal('89.8–92.8%');
    expect(part(tile, 'status')?.textContent?.trim()).to.match(/too close to call$/);
    expect(part(tile, 'status')?.part.contains('unsure')).to.equal(true);
    expect(part(tile, 'change')?.textContent?.trim()).to.equal('↑ 1.2 points, can’t tell yet');
    expect(textOf(tile, '[part~=basis]')).to.equal('target 90% · 1,284 answers');
    expect(part(tile, 'sparkline')?.querySelectorAll('path')).to.have.length(3);
  });

  it('says it all in one sentence, as the vocabulary writes it', async () => {
    expect((await tileOf()).summary).to.equal(
      'CSAT 91.4%, too close to call (target 90%). Up 1.2 points on 9–15 Nov, can’t tell yet. 1,284 answers, likely 89.8–92.8%.',
    );
    expect((await tileOf({ lang: 'id' })).summary).to.equal(
      'CSAT 91,4%, belum pasti (target 90%). Naik 1,2 poin dari 9–15 Nov, belum bisa disimpulkan. 1.284 jawaban, kisaran 89,8–92,8%.',
    );
    expect((await tileOf({ metric: 'service-level' })).summary).to.equal(
      'Service level 80/20, Phone 84.0%, on target (target 80%). Up 3 points on 9–15 Nov, better. All 6,412 calls are counted.',
    );
  });

  it('says that no difference is seen, where it rounds to nothing, in place of a doubt about nothing', async () => {
    const kpis = [{ metric: 'csat', now: { part: 1174, whole: 1284 }, before: { part: 1173, whole: 1283 } }];
    const tile = await tileOf({ data: { ...usual, kpis } });
    expect(part(tile, 'change')?.textContent?.trim()).to.equal('no difference seen');
    expect(tile.summary).to.contain('. No difference seen. ');
    const other = await tileOf({ lang: 'id', data: { ...usual, kpis } });
    expect(part(other, 'change')?.textContent?.trim()).to.equal('belum terlihat selisih');
    const surely = [{ metric: 'backlog', now: { value: 143 }, before: { value: 143 } }];
    expect(
      part(await tileOf({ metric: 'backlog', data: { ...usual, kpis: surely } }), 'change')?.textContent,
    ).to.contain('steady');
  });

  it('shows a range beside its value only where both have room, whatever the font', async () => {
    for (const font of ['DejaVu Sans', 'monospace', 'sans-serif'])
      for (let width = 150; width <= 260; width += 5) {
        const tile = await tileOf();
        Object.assign(tile.style, { display: 'block', inlineSize: `${width}px` });
        tile.style.setProperty('--pantau-font', font);
        const [beside, below] = ['.interval', '.narrow'].map((selector) =>
          tile.shadowRoot?.querySelector<HTMLElement>(selector)?.getBoundingClientRect(),
        );
        const edge = part(tile, 'card')!.getBoundingClientRect().right - 16;
        expect(beside!.width > 0, `${font} at ${width}: once`).not.to.equal(below!.width > 0);
        expect(beside!.right, `${font} at ${width}`).to.be.at.most(edge);
      }
  });

  it('shows the figures of channels side by side, named, and what was not measured in words', async () => {
    const kpis = [
      { metric: 'first-response', channel: 'phone', now: { value: 20 } },
      { metric: 'first-response', channel: 'email', now: null },
    ];
    const tile = await tileOf({ metric: 'first-response', data: { ...usual, kpis } });
    expect(textOf(tile, 'dl')).to.match(/^Phone 20 s .*Email no data/);
    expect(textOf(tile, 'dl')).not.to.match(/null|NaN|undefined/);
  });

  it('shows one channel when asked for', async () => {
    const tile = await tileOf({ metric: 'first-response', channel: 'email' });
    expect([part(tile, 'name')?.textContent, part(tile, 'value')?.textContent]).to.deep.equal([
      'First response, Email',
      '2 h',
    ]);
  });

  it('says “so far” of a period that is not over', async () => {
    const data = { ...usual, generatedAt: '2026-11-20T10:00:00+07:00' };
    const tile = await tileOf({ data });
    expect(textOf(tile)).to.match(/so far/);
    expect(textOf(await tileOf({ data, lang: 'id' }))).to.match(/sejauh ini/);
    expect(textOf(await tileOf())).not.to.match(/so far/);
  });

  it('steps back where there are too few answers, and says how many more it takes', async () => {
    const kpis = [{ metric: 'csat', now: { part: 9, whole: 10 } }];
    const tile = await tileOf({ data: { ...usual, kpis } });
    expect(part(tile, 'status')?.part.contains('too-few')).to.equal(true);
    expect(textOf(tile)).to.match(/too few answers.*about \d+ more would narrow it to ±10 points/);
    expect(part(tile, 'value')?.classList.contains('hollow')).to.equal(true);
  });

  it('takes min-sample, and passes over one that is no number', async () => {
    const status = async (attribute: string): Promise<string | undefined> => {
      const tile = await fixture<KpiTile>(
        html`<pantau-kpi-tile metric="csat" min-sample=${attribute} .data=${usual}></pantau-kpi-tile>`,
      );
      await tile.updateComplete;
      return part(tile, 'status')?.part[1];
    };
    expect(await status('2000')).to.equal('too-few');
    expect(await status('many')).to.equal('unsure');
  });

  it('shows new data in the same update', async () => {
    const tile = await tileOf();
    tile.data = { ...usual, kpis: [{ metric: 'csat', now: { part: 50, whole: 100 } }] };
    await tile.updateComplete;
    expect(part(tile, 'value')?.textContent).to.equal('50.0%');
  });

  it('says itself anew with new data and in another language', async () => {
    const tile = await tileOf();
    const card = part(tile, 'card');
    expect(tile.summary).to.contain('91.4%');
    tile.data = { ...usual, kpis: [{ metric: 'csat', now: { part: 50, whole: 100 } }] };
    await tile.updateComplete;
    expect([tile.summary, card?.ariaLabel].map((text) => text?.includes('50.0%'))).to.deep.equal([true, true]);
    tile.lang = 'id';
    await until(tile, () => tile.summary.includes('50,0%'));
    expect(card?.ariaLabel).to.equal(tile.summary);
  });

  it('never shows nothing as zero', async () => {
    const tile = await tileOf({ data: { ...usual, kpis: [{ metric: 'csat', now: { part: 0, whole: 0 } }] } });
    expect(tile.state).to.equal('empty');
    expect(textOf(tile)).not.to.match(/\d/);
  });
});

describe('the states of <pantau-kpi-tile>', () => {
  const inState = (tile: KpiTile): string[] =>
    ['loading', 'ready', 'stale', 'empty', 'error', 'auth'].filter((state) => tile.matches(`:state(${state})`));

  it('loading: a space of the same size, said to the screen reader, seen only after 300 ms', async () => {
    const tile = await tileOf({ src: newAddress(), fetcher: () => new Promise(() => undefined) });
    expect([tile.state, ...inState(tile)]).to.deep.equal(['loading', 'loading']);
    const skeleton = tile.shadowRoot?.querySelector('.skeleton') as HTMLElement;
    expect(skeleton.getAttribute('aria-label')).to.equal('Loading figures.');
    expect(getComputedStyle(skeleton).opacity).to.equal('0');
    await until(tile, () => getComputedStyle(skeleton).opacity === '1');
    const reserved = tile.getBoundingClientRect().height;
    const shown = (await tileOf()).getBoundingClientRect().height;
    expect(Math.abs(shown - reserved)).to.be.below(2);
  });

  it('ready: with the time the figures were true', async () => {
    const tile = await tileOf();
    expect([tile.state, ...inState(tile)]).to.deep.equal(['ready', 'ready']);
    expect(textOf(tile, '[part~=foot]')).to.equal('as of 06:05 WIB, Mon 23 Nov');
    expect(tile.error).to.equal(null);
  });

  it('tells the page of a state once, however often it renders', async () => {
    const tile = await tileOf();
    const states = statesOf(tile);
    tile.requestUpdate();
    await tile.updateComplete;
    tile.data = {};
    await tile.updateComplete;
    expect(states.map(({ previous, state }) => [previous, state])).to.deep.equal([['ready', 'stale']]);
  });

  it('stale by age: the figures stay, with their age', async () => {
    const tile = await tileOf({ data: { ...usual, freshFor: 900, generatedAt: recent(7200) } });
    expect([tile.state, ...inState(tile)]).to.deep.equal(['stale', 'stale']);
    expect(part(tile, 'value')?.textContent).to.equal('91.4%');
    expect(textOf(tile, '[part~=foot]')).to.match(/^2 h old\. No new figures since .+\. Those shown are the last/);
  });

  it('stale by age beside others: its age alone, where the page says since when', async () => {
    const tile = await tileOf({ data: { ...usual, freshFor: 900, generatedAt: recent(7200) }, noAge: true });
    expect(textOf(tile, '[part~=foot]')).to.match(/^2 h old\.( Simulated data)?$/);
  });

  it('stale by a failed refresh: the figures stay, with the cause', async () => {
    let status = 200;
    const tile = await tileOf({ src: newAddress(), fetcher: async () => json(usual, status) });
    await until(tile, () => tile.state === 'ready');
    status = 500;
    tile.reload();
    await until(tile, () => tile.state === 'stale');
    expect(part(tile, 'value')?.textContent).to.equal('91.4%');
    expect(textOf(tile, '[part~=foot]')).to.match(/status 500/);
    expect(tile.error?.cause).to.equal('http');
    status = 200;
    tile.reload();
    await until(tile, () => tile.state === 'ready');
    expect([...inState(tile), tile.error]).to.deep.equal(['ready', null]);
  });

  it('pauses while the page is hidden, and not with wallboard, set before or later', async () => {
    const src = newAddress();
    const wishes: boolean[] = [];
    sourceOf(new URL(src, document.baseURI).href).subscribe = ({ wallboard }) => {
      wishes.push(wallboard);
      return () => undefined;
    };
    const place = await fixture<HTMLElement>(html`
      <div><pantau-kpi-tile src=${src}></pantau-kpi-tile><pantau-kpi-tile src=${src} wallboard></pantau-kpi-tile></div>
    `);
    const [first] = place.querySelectorAll<KpiTile>('pantau-kpi-tile');
    await first!.updateComplete;
    first!.wallboard = true;
    await first!.updateComplete;
    expect(wishes).to.deep.equal([false, true, true]);
  });

  it('stale by bad data: the figures stay, with the path', async () => {
    const tile = await tileOf();
    tile.data = { pantau: 2 };
    await until(tile, () => tile.state === 'stale');
    expect(part(tile, 'value')?.textContent).to.equal('91.4%');
    expect(tile.error?.message).to.match(/version 2.*1/);
  });

  it('empty: nothing was given, or nothing of this metric', async () => {
    const tile = await fixture<KpiTile>(html`<pantau-kpi-tile metric="csat"></pantau-kpi-tile>`);
    await until(tile, () => tile.state === 'empty');
    expect(inState(tile)).to.deep.equal(['empty']);
    expect(textOf(tile)).to.match(/set src or data/);
    const other = await tileOf({ metric: 'nps' });
    expect([other.state, textOf(other)]).to.deep.equal(['empty', 'NPS No figures in this period.']);
  });

  it('error: the cause, with a way to try again where there is one', async () => {
    let answer = (): Response => new Response('{"pantau": 1,');
    const tile = await tileOf({ src: newAddress(), fetcher: async () => answer() });
    await until(tile, () => tile.state === 'error');
    expect(inState(tile)).to.deep.equal(['error']);
    expect(textOf(tile)).to.match(/not JSON.*Try again/);
    answer = () => json(usual);
    tile.shadowRoot?.querySelector('button')?.click();
    await until(tile, () => tile.state === 'ready');
  });

  it('error: says when it asks again by itself, and nothing of it where it does not', async () => {
    const down = await tileOf({ src: newAddress(), fetcher: async () => json({}, 503) });
    await until(down, () => down.state === 'error');
    expect(textOf(down)).to.match(/status 503\..*Trying again within [12] s\./);
    const missing = await tileOf({ src: newAddress(), fetcher: async () => json({}, 404) });
    await until(missing, () => missing.state === 'error');
    expect(textOf(missing)).not.to.contain('Trying again');
  });

  it('error: a wrong field is named with its path, what belongs there and what was there', async () => {
    const tile = await tileOf({ data: { ...usual, kpis: 'none' } });
    await until(tile, () => tile.state === 'error');
    expect(textOf(tile)).to.match(/kpis: expected a list, found "none"/);
    expect(tile.error).to.deep.include({ cause: 'invalid', path: 'kpis', expected: 'a list', found: '"none"' });
  });

  it('error: its own KPI was left out', async () => {
    const tile = await tileOf({ data: { ...usual, kpis: [{ metric: 'csat', now: { part: 91.4, whole: 1 } }] } });
    await until(tile, () => tile.state === 'error');
    expect(textOf(tile)).to.match(/kpis\[0\]\.now/);
    expect(tile.error?.path).to.match(/^kpis\[0\]\.now/);
  });

  it('empty, though the KPI of another metric was left out', async () => {
    const kpis = [{ metric: 'csat', now: { part: 91.4, whole: 1 } }, { metric: 'nps' }];
    const tile = await tileOf({ metric: 'nps', data: { ...usual, kpis } });
    await until(tile, () => tile.state === 'empty');
    expect(tile.error).to.equal(null);
  });

  it('ready, though something else was left out: it is counted', async () => {
    const tile = await tileOf({ data: { ...usual, kpis: [...usual.kpis, { metric: 7 }] } });
    await until(tile, () => tile.state === 'ready');
    expect(textOf(tile)).to.match(/1 of 6 figures could not be read and were left out/);
  });

  it('ready, though a section it uses is lost: it is said, so that nobody takes “no target” for one', async () => {
    const tile = await tileOf({ data: { ...usual, metrics: [] } });
    await until(tile, () => tile.state === 'ready');
    expect(textOf(tile)).to.match(/no target/);
    const notes = tile.shadowRoot?.querySelector('details');
    expect(notes?.textContent).to.match(/metrics: expected an object/);
  });

  it('auth: the session ended, first or later', async () => {
    for (const status of [401, 403]) {
      const tile = await tileOf({ src: newAddress(), fetcher: async () => json({}, status) });
      await until(tile, () => tile.state === 'auth');
      expect(inState(tile)).to.deep.equal(['auth']);
      expect(textOf(tile)).to.match(status === 401 ? /Sign in again/ : /may not see/);
    }
    let status = 200;
    const tile = await tileOf({ src: newAddress(), fetcher: async () => json(usual, status) });
    await until(tile, () => tile.state === 'ready');
    status = 401;
    tile.reload();
    await until(tile, () => tile.state === 'auth');
    expect(part(tile, 'value')?.textContent).to.equal('91.4%');
    expect(textOf(tile, '[part~=foot]')).to.match(/Sign in again/);
  });

  it('are announced at every change, to the element alone', async () => {
    const tile = document.createElement('pantau-kpi-tile');
    const states = statesOf(tile);
    let bubbled = 0;
    const listener = (): void => void (bubbled += 1);
    document.addEventListener('pantau-state', listener);
    tile.metric = 'csat';
    tile.src = newAddress();
    tile.fetcher = async () => json(usual);
    (await fixture<HTMLElement>(html`<div></div>`)).append(tile);
    await until(tile, () => tile.state === 'ready');
    tile.data = { pantau: 2 };
    await until(tile, () => tile.state === 'stale');
    document.removeEventListener('pantau-state', listener);
    expect(states.map(({ state, previous }) => [previous, state])).to.deep.equal([
      [null, 'loading'],
      ['loading', 'ready'],
      ['ready', 'stale'],
    ]);
    expect(states[2]?.error?.cause).to.equal('newer-contract');
    expect(bubbled).to.equal(0);
  });

  it('are said in Indonesian too', async () => {
    const tile = await tileOf({ src: newAddress(), lang: 'id', fetcher: async () => json({}, 401) });
    await until(tile, () => tile.state === 'auth');
    expect(textOf(tile)).to.match(/Masuk lagi/);
    expect(textOf(await tileOf({ metric: 'nps', lang: 'id' }))).to.equal('NPS Belum ada data pada periode ini.');
  });

  it('recover after an element failed to draw, and leave no other state behind', async () => {
    const tile = await tileOf();
    const reports: unknown[] = [];
    const own = window.reportError;
    window.reportError = (error) => reports.push(error);
    try {
      Object.defineProperty(tile, 'picture', {
        configurable: true,
        value: () => {
          throw new Error('drawn wrongly');
        },
      });
      tile.data = { ...usual };
      await until(tile, () => tile.state === 'error');
      expect(inState(tile)).to.deep.equal(['error']);
      expect(textOf(tile)).to.match(/could not be drawn/);
      expect(reports).to.have.length(1);
      Reflect.deleteProperty(tile, 'picture');
      tile.data = { ...usual, notice: 'again' };
      await until(tile, () => tile.state === 'ready');
      expect(inState(tile)).to.deep.equal(['ready']);
    } finally {
      window.reportError = own;
    }
  });
});

describe('<pantau-kpi-tile> as a table, as CSV', () => {
  it('holds the numbers of the picture, days without answers as nothing', async () => {
    const csv = await (await tileOf()).toCsv();
    const [head, figure, , gap] = csv.split('\r\n');
    expect(head).to.equal('Metric,When,Value,Likely from,Likely to,Based on,Status,Target,Difference,Change,Before');
    expect(figure?.split(',').slice(0, 3)).to.deep.equal([
      'CSAT',
      '16–22 Nov 2026',
      String(Math.round((1174 / 1284) * 1e9) / 1e9),
    ]);
    expect(figure).to.match(/,1284,too close to call,0\.9,/);
    expect(gap).to.equal('CSAT,2026-11-21,,,,,,,,,');
  });

  it('runs no formula in a spreadsheet, and keeps quotes and line ends', async () => {
    const labels = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1+1', '\n=1', '＝1', 'a "b", c', 'two\nlines'];
    for (const label of labels) {
      const data = { ...usual, metrics: { x: { label } }, kpis: [{ metric: 'x', now: { value: 1 } }] };
      const csv = await (await tileOf({ data, metric: 'x' })).toCsv();
      const cell = /^[^\r]*\r\n("(?:[^"]|"")*"|[^,]*),/.exec(csv)?.[1] ?? '';
      const text = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(text.replace(/^'/, ''), label).to.equal(label);
      expect(text, label).not.to.match(/^\s*[=+\-@＝＋－＠]/);
    }
  });

  it('is a table with headers in place of the picture, and back', async () => {
    const tile = await tileOf();
    await choose(tile, 'View as table');
    await until(tile, () => tile.shadowRoot?.querySelector('table') !== null);
    const heads = [...(tile.shadowRoot?.querySelectorAll('thead th') ?? [])].map((cell) => cell.textContent);
    expect(heads.slice(0, 3)).to.deep.equal(['Metric', 'When', 'Value']);
    expect(textOf(tile, 'tbody tr:first-child')).to.match(/^CSAT 16–22 Nov 2026 91\.4% 89\.8% 92\.8%/);
    expect(textOf(tile, 'tbody')).to.match(/Sat 21 Nov no data/);
    expect(part(tile, 'value')).to.equal(null);
    await expect(tile).to.be.accessible();
    await choose(tile, 'View as chart');
    await until(tile, () => part(tile, 'value') !== null);
  });
});

/** Opens the menu and takes an entry. */
async function choose(tile: KpiTile, label: string): Promise<void> {
  tile.shadowRoot?.querySelector<HTMLElement>('.menu > button')?.click();
  await until(tile, () => tile.shadowRoot?.querySelector('.entries') !== null);
  const entries = [...(tile.shadowRoot?.querySelectorAll<HTMLElement>('.entries button') ?? [])];
  const entry = entries.find(({ textContent }) => textContent?.trim() === label);
  expect(entry, label).not.to.equal(undefined);
  entry?.focus();
  entry?.click();
  await tile.updateComplete;
}

/** What stands behind "What is this?", line by line, without the marks that keep names apart. */
async function aboutOf(tile: KpiTile, label = 'What is this?'): Promise<readonly string[]> {
  await choose(tile, label);
  await until(tile, () => part(tile, 'about') !== null);
  const lines = [...(part(tile, 'about')?.querySelectorAll('p') ?? [])];
  return lines.map(({ innerText }) => innerText.replace(/[\u2068\u2069]/g, ''));
}

describe('<pantau-kpi-tile> beside other figures', () => {
  const comparisons = [
    { label: { en: 'October 2025', id: 'Oktober 2025' }, part: 1000, whole: 1230 },
    { label: { en: 'last Ramadan', id: 'Ramadan lalu' }, part: 0, whole: 0 },
  ];
  const data = { ...usual, kpis: [{ ...usual.kpis[0], comparisons }] };

  it('compares it with each behind the menu, by its label, with the difference and its verdict', async () => {
    const tile = await tileOf({ data });
    expect(part(tile, 'change')?.textContent?.trim(), 'its face stays').to.equal('↑ 1.2 points, can’t tell yet');
    expect(textOf(tile)).not.to.contain('October');
    expect((await aboutOf(tile)).slice(-3)).to.deep.equal([
      'Compared with 9–15 Nov (90.2%): up 1.2 points, can’t tell yet.',
      'Compared with October 2025 (81.3%): up 10.1 points, better.',
      'Compared with last Ramadan (no data): no earlier figure.',
    ]);
    expect((await aboutOf(await tileOf({ data, lang: 'id' }), 'Apa artinya?')).slice(-2)).to.deep.equal([
      'Dibanding Oktober 2025 (81,3%): naik 10,1 poin, membaik.',
      'Dibanding Ramadan lalu (belum ada data): belum ada pembanding.',
    ]);
  });

  it('has a row for each in its table and CSV, with the figure under “Before”', async () => {
    const csv = await (await tileOf({ data })).toCsv();
    expect(csv.split('\r\n').slice(2, 4)).to.deep.equal([
      'CSAT,compared with October 2025,,,,,,,0.101322088,better,0.81300813',
      'CSAT,compared with last Ramadan,,,,,,,,no earlier figure,',
    ]);
  });

  it('names the channel where it compares several', async () => {
    const kpis = ['phone', 'email'].map((channel, index) => ({
      metric: 'first-response',
      channel,
      now: { value: 20 },
      comparisons: [{ label: 'October', value: 30 + index }],
    }));
    const lines = await aboutOf(await tileOf({ metric: 'first-response', data: { ...usual, kpis } }));
    expect(lines.slice(-4)).to.deep.equal([
      'First response, Phone',
      'Compared with October (30 s): down 10 s.',
      'First response, Email',
      'Compared with October (31 s): down 11 s.',
    ]);
  });

  it('breaks long names of a counter and of comparisons, on its face and behind the menu', async () => {
    const long = 'x'.repeat(200);
    const kpis = [
      {
        metric: 'csat',
        now: { part: 95, whole: 100 },
        before: { part: 50, whole: 100 },
        comparisons: [{ label: long, part: 1, whole: 2 }],
      },
      { metric: 'reopen', now: { part: 312, whole: 4823 }, before: { part: 214, whole: 4744 } },
    ];
    const metrics = { csat: { counter: 'reopen' }, reopen: { label: long } };
    const tile = await tileOf({ data: { ...usual, metrics, kpis, source: { name: long } } });
    (tile.parentElement as HTMLElement).style.inlineSize = '176px';
    expect(part(tile, 'apart')?.textContent).to.contain(long);
    await aboutOf(tile);
    const card = part(tile, 'card') as HTMLElement;
    expect(card.scrollWidth).to.equal(card.clientWidth);
  });

  const handling = {
    metric: 'handle-time',
    now: { mean: 341, count: 2063, sd: 190 },
    before: { mean: 372, count: 2098, sd: 188 },
  };
  const pair = (reopened: number) => ({
    ...usual,
    kpis: [handling, { metric: 'reopen', now: { part: reopened, whole: 4823 }, before: { part: 214, whole: 4744 } }],
  });

  it('is flagged on its face when it was bought with its counter: handle time down, but reopened up', async () => {
    const tile = await tileOf({ metric: 'handle-time', data: pair(312) });
    expect(part(tile, 'change')?.textContent?.trim()).to.equal('↓ 31 s');
    expect(part(tile, 'apart')?.textContent).to.equal('look at both: Reopened up 2 points, worse');
    expect(tile.summary).to.contain('Down 31 s on 9–15 Nov. Look at both: Reopened up 2 points, worse. All');
    const own = await tileOf({ metric: 'handle-time', data: pair(312), lang: 'id' });
    expect(part(own, 'apart')?.textContent).to.equal('lihat keduanya: Dibuka lagi naik 2 poin, memburuk');
    expect(own.summary).to.contain('Lihat keduanya: Dibuka lagi naik 2 poin, memburuk.');
  });

  it('is not flagged while the counter may have moved by chance; behind the menu both stand beside each other', async () => {
    const tile = await tileOf({ metric: 'handle-time', data: pair(240) });
    expect(part(tile, 'apart')?.textContent).to.equal('');
    expect(tile.summary).not.to.contain('ook at both');
    expect(await aboutOf(tile)).to.include('Look at both: Reopened 5.0%, up 0.5 points, can’t tell yet.');
    expect(await tile.toCsv()).to.match(/\r\nReopened,/);
  });
});

describe('<pantau-kpi-tile> of a figure that may still change', () => {
  const kpis = [{ ...usual.kpis[0], provisionalUntil: '2026-11-29' }];

  it('says until when: on its face, in its sentence and in its table', async () => {
    const tile = await tileOf({ data: { ...usual, kpis } });
    expect(textOf(tile, '[part~=basis]')).to.equal('provisional until 29 Nov · target 90% · 1,284 answers');
    expect(tile.summary).to.match(/^CSAT 91\.4%, provisional until 29 Nov, too close to call \(target 90%\)\./);
    expect(await tile.toCsv()).to.contain('"16–22 Nov 2026, provisional until 29 Nov"');
    const own = await tileOf({ data: { ...usual, kpis }, lang: 'id' });
    expect(textOf(own, '[part~=basis]')).to.match(/^sementara sampai 29 Nov · target/);
    expect(own.summary).to.match(/^CSAT 91,4%, sementara sampai 29 Nov, belum pasti/);
  });

  it('says it beside “so far” while the period runs, and nothing once the day has come', async () => {
    const running = await tileOf({ data: { ...usual, kpis, generatedAt: '2026-11-20T10:00:00+07:00' } });
    expect(textOf(running, '[part~=basis]')).to.match(/^so far · provisional until 29 Nov · /);
    expect(running.summary).to.match(/^CSAT 91\.4% so far, provisional until 29 Nov, /);
    const final = await tileOf({ data: { ...usual, kpis, generatedAt: '2026-11-29T06:05:00+07:00' } });
    expect(textOf(final) + final.summary).not.to.contain('provisional');
  });

  it('says it of each channel', async () => {
    const each = ['phone', 'email'].map((channel) => ({ ...kpis[0], channel }));
    const tile = await tileOf({ data: { ...usual, kpis: each } });
    expect(textOf(tile, 'dt')).to.equal('Phone provisional until 29 Nov Email provisional until 29 Nov');
  });
});

describe('what <pantau-kpi-tile> says of a change', () => {
  const cases: readonly (readonly [line: string, sentence: string, kpi: object])[] = [
    ['from zero', 'From zero', { metric: 'backlog', now: { value: 12 }, before: { value: 0 } }],
    ['no earlier figure', 'No earlier figure', { metric: 'backlog', now: { value: 12 } }],
    [
      '↑ 3 (3%), steady',
      'Up 3 (3%) on 9–15 Nov, steady',
      { metric: 'backlog', now: { value: 103 }, before: { value: 100 } },
    ],
    [
      '↑ 0.1 points, steady',
      'Up 0.1 points on 9–15 Nov, steady',
      { metric: 'reopen', now: { part: 80_100, whole: 100_000 }, before: { part: 80_000, whole: 100_000 } },
    ],
  ];
  for (const [line, sentence, kpi] of cases)
    it(`is “${line}”, on its face and in its sentence`, async () => {
      const tile = await tileOf({ metric: (kpi as { metric: string }).metric, data: { ...usual, kpis: [kpi] } });
      expect(part(tile, 'change')?.textContent?.trim()).to.equal(line);
      expect(tile.summary).to.contain(`${sentence}.`);
    });
});

describe('<pantau-kpi-tile> with a target of two sides', () => {
  const sides = [
    [0.7, 'below-band', 'below range', 'di bawah batas'],
    [0.8, 'in-band', 'in range', 'dalam batas'],
    [0.9, 'above-band', 'above range', 'di atas batas'],
  ] as const;
  for (const [value, status, en, id] of sides)
    it(`says “${en}”`, async () => {
      const metrics = { occupancy: { target: { from: 0.75, to: 0.85 } } };
      const data = { ...usual, metrics, kpis: [{ metric: 'occupancy', now: { value } }] };
      const tile = await tileOf({ metric: 'occupancy', data });
      expect(part(tile, 'status')?.part.contains(status)).to.equal(true);
      expect(tile.summary).to.contain(`${en} (target 75–85%)`);
      expect((await tileOf({ metric: 'occupancy', data, lang: 'id' })).summary).to.contain(`${id} (target 75–85%)`);
    });
});

describe('<pantau-kpi-tile> in every unit', () => {
  const units: readonly (readonly [unit: string, now: object, settings: object, en: string, id: string])[] = [
    ['share', { part: 1174, whole: 1284 }, {}, '91.4%', '91,4%'],
    ['seconds', { value: 134 }, {}, '2 m 14 s', '2 mnt 14 dtk'],
    ['count', { value: 12_840 }, {}, '12,840', '12.840'],
    ['score', { mean: 84.2, count: 96 }, {}, '84.2', '84,2'],
    ['nps', { promoters: 20, passives: 10, detractors: 70 }, {}, '−50', '−50'],
    ['currency', { value: 1_250_000.4 }, { currency: 'IDR' }, 'Rp 1,250,000', 'Rp1.250.000'],
    ['currency', { value: 12.5 }, { currency: 'EUR' }, '€12.50', '€12,50'],
  ];
  for (const [unit, now, settings, en, id] of units)
    it(`writes ${unit} as ${en} and ${id}`, async () => {
      const data = { ...usual, metrics: { own: { unit, ...settings } }, kpis: [{ metric: 'own', now }] };
      expect(part(await tileOf({ metric: 'own', data }), 'value')?.textContent).to.equal(en);
      expect(part(await tileOf({ metric: 'own', data, lang: 'id' }), 'value')?.textContent).to.equal(id);
    });
});

describe('the menu of <pantau-kpi-tile>', () => {
  const press = (target: Element, key: string): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    target.dispatchEvent(event);
    return event;
  };

  it('opens with its button, closes with Escape, and gives the focus back', async () => {
    const tile = await tileOf();
    const button = tile.shadowRoot?.querySelector<HTMLElement>('.menu > button') as HTMLElement;
    button.focus();
    button.click();
    await until(tile, () => tile.shadowRoot?.querySelector('.entries') !== null);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const entry = tile.shadowRoot?.querySelector<HTMLElement>('.entries button') as HTMLElement;
    entry.focus();
    let escaped = 0;
    document.addEventListener('keydown', () => (escaped += 1), { once: true });
    press(entry, 'Escape');
    await tile.updateComplete;
    expect(tile.shadowRoot?.querySelector('.entries')).to.equal(null);
    expect(tile.shadowRoot?.activeElement).to.equal(button);
    expect(escaped, 'a dialog around it stays open').to.equal(0);
    press(button, 'Escape');
    expect(escaped, 'closed, the key is the page’s').to.equal(1);
  });

  it('closes when the focus goes elsewhere', async () => {
    const tile = await tileOf();
    tile.shadowRoot?.querySelector<HTMLElement>('.menu > button')?.click();
    await until(tile, () => tile.shadowRoot?.querySelector('.entries') !== null);
    tile.shadowRoot?.querySelector<HTMLElement>('.entries button')?.focus();
    const elsewhere = await fixture<HTMLElement>(html`<button>elsewhere</button>`);
    elsewhere.focus();
    await until(tile, () => tile.shadowRoot?.querySelector('.entries') === null);
  });

  it('keeps the focus when the table is chosen by keyboard', async () => {
    const tile = await tileOf();
    await choose(tile, 'View as table');
    await until(tile, () => tile.shadowRoot?.querySelector('table') !== null);
    expect(tile.shadowRoot?.activeElement, 'not lost to the page').not.to.equal(null);
  });

  it('explains the figure: definition, formula, and the method by its name', async () => {
    const tile = await tileOf();
    await choose(tile, 'What is this?');
    await until(tile, () => part(tile, 'about') !== null);
    expect(textOf(tile, '[part~=about]')).to.match(/satisfied.*÷.*95% confidence interval/);
  });

  it('names how it is counted, in words: what is taken together, which hours, in what time, and who hung up', async () => {
    const counted = async (
      metric: string,
      settings: object,
      lang = 'en',
      kpi: object = { now: { part: 8, whole: 9 } },
    ) => {
      const data = { ...usual, metrics: { [metric]: settings }, kpis: [{ metric, ...kpi }] };
      return (await aboutOf(await tileOf({ metric, data, lang }), lang === 'id' ? 'Apa artinya?' : undefined))[2];
    };
    const level = { hours: 'business', within: 20, abandoned: 'missed' };
    expect(await counted('service-level', level)).to.equal(
      'All days together; business hours only; in time within 20 s; abandoned count as missed',
    );
    expect(await counted('service-level', level, 'id')).to.equal(
      'Semua hari digabung; hanya jam kerja; tepat waktu dalam 20 dtk; abandon dihitung tidak tercapai',
    );
    expect(await counted('service-level', { hours: 'calendar', abandoned: 'ignored' })).to.match(
      /; all hours; abandoned left out$/,
    );
    expect(await counted('service-level', { abandoned: 'met' })).to.match(/; abandoned count as in time$/);
    const value = { now: { value: 12 } };
    expect(await counted('first-response', {}, 'en', value)).to.match(/^Middle value: half were quicker/);
    expect(await counted('handle-time', {}, 'en', value)).to.equal('Average');
    expect(await counted('contacts', {}, 'en', value)).to.equal('Total');
    expect(await counted('backlog', {}, 'en', value)).to.equal('At the end of the period');
  });

  it('leads to its source and its guide with the next key', async () => {
    const source = { name: 'Zendesk', url: 'https://example.com/reports' };
    const data = { ...usual, source, metrics: { csat: { guide: '/wiki/csat' } } };
    const tile = await tileOf({ data });
    expect((await aboutOf(tile)).slice(-2)).to.deep.equal(['Source: Zendesk', 'Guide']);
    const links = [...(part(tile, 'about')?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => [link.getAttribute('href'), link.target, link.tabIndex])).to.deep.equal([
      [source.url, '_blank', 0],
      ['/wiki/csat', '_blank', 0],
    ]);
    await expect(tile).to.be.accessible();
  });

  it('names a source that cannot be followed, and offers no guide that leads elsewhere', async () => {
    const bad = 'javascript:window.attacked=true';
    const tile = await tileOf({
      data: { ...usual, source: { name: 'Zendesk', url: bad }, metrics: { csat: { guide: bad } } },
    });
    expect((await aboutOf(tile)).at(-1)).to.equal('Source: Zendesk');
    expect(tile.shadowRoot?.querySelector('a')).to.equal(null);
  });

  it('has no definition to offer where nobody gave one', async () => {
    const tile = await tileOf({ metric: 'x', data: { ...usual, kpis: [{ metric: 'x', now: { value: 1 } }] } });
    tile.shadowRoot?.querySelector<HTMLElement>('.menu > button')?.click();
    await until(tile, () => tile.shadowRoot?.querySelectorAll('.entries button').length === 3);
  });
});

describe('<pantau-kpi-tile> in Indonesian', () => {
  it('follows the language of the page, live, in everything it says', async () => {
    const tile = await tileOf();
    const parent = tile.parentElement as HTMLElement;
    parent.lang = 'id';
    await until(tile, () => part(tile, 'value')?.textContent === '91,4%');
    expect(textOf(tile)).to.match(/belum pasti.*1,2 poin, belum bisa disimpulkan.*target 90% · 1\.284 jawaban/);
    expect(textOf(tile, '[part~=foot]')).to.equal('per 06.05 WIB, Sen, 23 Nov');
    expect(await tile.toCsv()).to.match(/^Metrik,Waktu,Nilai/);
    parent.lang = 'en';
    await until(tile, () => part(tile, 'value')?.textContent === '91.4%');
  });

  it('shows labels of the document in its language', async () => {
    const tile = await tileOf({ metric: 'service-level', lang: 'id-ID' });
    expect(part(tile, 'name')?.textContent).to.equal('Service level 80/20, Telepon');
  });

  it('turns an open table too', async () => {
    const tile = await tileOf();
    await choose(tile, 'View as table');
    await until(tile, () => tile.shadowRoot?.querySelector('table') !== null);
    tile.lang = 'id';
    await until(tile, () => /Metrik/.test(textOf(tile, 'thead')));
  });
});
