import { expect } from '@open-wc/testing';
import '../../src/define/kpi-tiles.js';
import type { KpiTile } from '../../src/components/kpi-tile.js';
import type { KpiTiles } from '../../src/components/kpi-tiles.js';
import { answering, reached, shown, team } from './team.js';
import { part, textOf } from './tile.js';

const tilesIn = (row: KpiTiles): readonly KpiTile[] => [...(row.shadowRoot?.querySelectorAll('pantau-kpi-tile') ?? [])];
const names = (row: KpiTiles): readonly (string | null)[] => tilesIn(row).map(({ metric }) => metric);

describe('<pantau-kpi-tiles>', () => {
  it('shows a tile for every KPI of the document, in its order', async () => {
    const row = await shown('pantau-kpi-tiles', { data: team });
    expect(row.state).to.equal('ready');
    expect(names(row)).to.deep.equal(['csat', 'service-level', 'backlog']);
    expect(tilesIn(row).map(({ state }) => state)).to.deep.equal(['ready', 'ready', 'ready']);
    expect(textOf(tilesIn(row)[2] as KpiTile)).to.contain('143');
  });

  it('shows the metrics it is asked for, in the order asked', async () => {
    const row = await shown('pantau-kpi-tiles', { data: team, metrics: ' backlog  csat ' });
    expect(names(row)).to.deep.equal(['backlog', 'csat']);
  });

  it('leaves out the figures of other channels when asked for one', async () => {
    const email = { metric: 'first-response', channel: 'email', now: { value: 7200 } };
    const row = await shown('pantau-kpi-tiles', { data: { ...team, kpis: [...team.kpis, email] }, channel: 'phone' });
    expect(names(row)).to.deep.equal(['csat', 'service-level', 'backlog']);
  });

  it('says all its figures in one sentence each', async () => {
    const row = await shown('pantau-kpi-tiles', { data: team });
    expect(row.summary).to.contain('Service level 80/20, Phone 84.0%, on target (target 80%).');
    expect(row.summary).to.contain('Backlog 143, off target (limit 100).');
  });

  it('is a table with a row a figure and no days, and the same as CSV', async () => {
    const row = await shown('pantau-kpi-tiles', { data: team });
    const table = await row.makeTable();
    expect(table?.rows.map(([name, , value]) => [name?.text, value?.value])).to.deep.equal([
      ['CSAT', 0.9],
      ['Service level 80/20, Phone', 5386 / 6412],
      ['Backlog', 143],
    ]);
    const csv = await row.toCsv();
    expect(csv.trim().split('\r\n')).to.have.length(4);
    expect(csv).to.contain('Backlog');
  });

  it('says what moved apart and what may still change, and has a row for each comparison', async () => {
    const kpis = [
      { metric: 'handle-time', now: { value: 300 }, before: { value: 400 }, provisionalUntil: '2099-01-01' },
      { metric: 'reopen', now: { part: 300, whole: 5000 }, before: { part: 200, whole: 5000 } },
      { metric: 'backlog', now: { value: 143 }, comparisons: [{ label: 'October', value: 200 }] },
    ];
    const row = await shown('pantau-kpi-tiles', { data: { ...team, kpis } });
    expect(row.summary).to.contain('provisional until 1 Jan');
    expect(row.summary).to.contain('Look at both: Reopened up 2 points, worse.');
    expect(part(tilesIn(row)[0] as KpiTile, 'apart')?.textContent).to.contain('look at both');
    const rows = (await row.makeTable())?.rows.map(([name, when]) => [name?.text, when?.text.split(' ')[0]]);
    expect(rows?.map(([name]) => name)).to.deep.equal(['Handle time (AHT)', 'Reopened', 'Backlog', 'Backlog']);
    expect(rows?.[3]?.[1]).to.equal('compared');
  });

  it('opens its table by keyboard, where the tiles were', async () => {
    const row = await shown('pantau-kpi-tiles', { data: team });
    part(row, 'menu')?.querySelector('button')?.click();
    await row.updateComplete;
    const [table] = part(row, 'menu')?.querySelectorAll<HTMLElement>('.entries button') ?? [];
    table?.focus();
    table?.click();
    await row.updateComplete;
    await row.updateComplete;
    expect(part(row, 'table')).to.not.equal(null);
    expect(tilesIn(row)).to.have.length(0);
  });

  it('turns to Indonesian with the page, every tile with it', async () => {
    const row = await shown('pantau-kpi-tiles', { data: team, lang: 'id' });
    await Promise.all(tilesIn(row).map((tile) => tile.updateComplete));
    expect(row.summary).to.contain('tidak tercapai');
    expect(
      tilesIn(row)
        .map((tile) => textOf(tile))
        .join(' '),
    ).to.contain('tercapai');
  });

  it('waits for its figures in the loading state', async () => {
    const row = await shown('pantau-kpi-tiles', { src: '/never.json', fetcher: () => new Promise(() => undefined) });
    expect(row.state).to.equal('loading');
    expect(textOf(row)).to.equal('');
  });

  it('is empty, and says so, where a document has no KPIs', async () => {
    const row = await shown('pantau-kpi-tiles', { data: { pantau: 1 } });
    expect(row.state).to.equal('empty');
    expect(textOf(row)).to.contain('No figures in this period.');
  });

  it('says what cannot be read, with its path, in the error state', async () => {
    const row = await shown('pantau-kpi-tiles', { data: { pantau: 1, kpis: 'x' } });
    expect(row.state).to.equal('error');
    expect(row.error?.path).to.equal('kpis');
    expect(textOf(row)).to.contain('kpis: expected a list, found "x".');
  });

  it('says in the error state why no KPI is left, where every one of them is wrong', async () => {
    const row = await shown('pantau-kpi-tiles', {
      data: { pantau: 1, kpis: [{ metric: 'csat', now: { value: 91.4 } }] },
    });
    expect(row.state).to.equal('error');
    expect(row.error?.message).to.contain('looks like a percentage. Meant 0.914?');
  });

  it('names a misspelt key of the document, and what was left out by its own name', async () => {
    const row = await shown('pantau-kpi-tiles', { data: { ...team, kpi: [], metrics: { csat: 'x' } } });
    const notes = row.shadowRoot?.querySelector('[part=foot]')?.textContent ?? '';
    expect(notes).to.contain('kpi is not a key of the document');
    expect(notes).to.contain('1 of 1 settings of metrics could not be read and were left out.');
  });

  it('says once what was left out, not in every tile again', async () => {
    const kpis = [...team.kpis, { metric: 'csat', channel: 'phone', now: { value: 91 } }];
    const row = await shown('pantau-kpi-tiles', { data: { ...team, kpis } });
    expect(textOf(row, '[part=foot]')).to.contain('1 of 4 figures');
    const tiles = tilesIn(row).filter((tile) => tile.shadowRoot?.querySelector('[part~=left-out]'));
    expect(tiles.length).to.be.above(0);
    for (const tile of tiles) expect(textOf(tile)).not.to.match(/1 of 4|Notes on/);
    expect(textOf(row), 'but says it').to.match(/1 of 4.*Notes on/);
  });

  it('asks to sign in again in the auth state', async () => {
    const row = await shown('pantau-kpi-tiles', { src: '/auth.json', fetcher: answering(401) });
    await reached(row, 'auth');
    expect(textOf(row)).to.contain('Sign in again');
  });

  it('keeps old figures when a refresh fails, and says why: stale', async () => {
    let answer = answering(200, team);
    const fetcher = (): Promise<Response> => answer();
    const row = await shown('pantau-kpi-tiles', { src: '/stale.json', fetcher });
    await reached(row, 'ready');
    answer = answering(500);
    row.reload();
    await reached(row, 'stale');
    await row.updateComplete;
    expect(names(row)).to.have.length(3);
    expect(textOf(row)).to.contain('status 500');
  });

  it('is accessible', async () => {
    const row = await shown('pantau-kpi-tiles', { data: team });
    await expect(row).to.be.accessible();
  });
});
