import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../src/define/agent-scorecard.js';
import '../src/define/agent-scorecards.js';
import '../src/define/csat-trend.js';
import '../src/define/dashboard.js';
import '../src/define/kpi-tile.js';
import '../src/define/kpi-tiles.js';
import type { MetricsDocument } from '../src/contract/types.js';
import { settled } from './gallery/example.js';

interface Shown extends HTMLElement {
  toCsv(): Promise<string>;
}

type Row = readonly string[];

/** The rows of a CSV whose fields hold no line breaks. */
const rowsOf = (csv: string): readonly Row[] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );

const all = (place: ParentNode, selector: string): readonly Element[] =>
  [...place.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? all(element.shadowRoot, selector) : []),
  ]);

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The share of the surveys' good answers over the period, by hand. */
const poolOf = (document: MetricsDocument, metric: string, from: string, to: string): number => {
  const survey = document.surveys?.find((each) => each.metric === metric && each.channel == null);
  const days = (survey?.days ?? []).filter(({ day }) => day >= from && day <= to) as unknown as {
    part: number;
    whole: number;
  }[];
  return days.reduce((sum, { part }) => sum + part, 0) / days.reduce((sum, { whole }) => sum + whole, 0);
};

describe('the same measure over the same days', () => {
  let data: MetricsDocument;
  let csat: number;
  const written = '91.5%';

  before(async () => {
    data = (await (await fetch('/demo/data/simulated-team.json')).json()) as MetricsDocument;
    csat = poolOf(data, 'csat', data.period!.from, data.period!.to);
    // The reference itself: 1,164 satisfied of 1,272 answers.
    expect(csat).to.be.closeTo(1164 / 1272, 1e-12);
  });

  const shown = async (template: TemplateResult): Promise<Shown> => {
    const element = await fixture<Shown>(template);
    await settled(element.parentElement!, false);
    return element;
  };

  const value = (rows: readonly Row[], name: string): number => {
    const column = rows[0]!.indexOf('Value');
    const row = rows.find(([first]) => first === name);
    return Number(row?.[column]);
  };

  it('is the same in a tile, in its table and in its CSV', async () => {
    const tile = await shown(html`<pantau-kpi-tile .data=${data} metric="csat"></pantau-kpi-tile>`);
    expect(words(all(tile.shadowRoot!, '[part=value]')[0])).to.equal(written);
    expect(value(rowsOf(await tile.toCsv()), 'CSAT')).to.be.closeTo(csat, 1e-9);
  });

  it('is the same in the row of tiles and its CSV', async () => {
    const tiles = await shown(html`<pantau-kpi-tiles .data=${data}></pantau-kpi-tiles>`);
    expect(words(all(tiles.shadowRoot!, '[part=value]')[0])).to.equal(written);
    expect(value(rowsOf(await tiles.toCsv()), 'CSAT')).to.be.closeTo(csat, 1e-9);
  });

  it('is the same at the end of the trend, seven days together, and in its CSV', async () => {
    const trend = await shown(html`<pantau-csat-trend .data=${data}></pantau-csat-trend>`);
    expect(words(all(trend.shadowRoot!, '[part=figure] b')[0])).to.equal(written);
    const [head, newest] = rowsOf(await trend.toCsv());
    const together = head!.findIndex((name) => /7 days|together/i.test(name));
    expect(newest![0]).to.equal(data.period!.to);
    expect(Number(newest![together])).to.be.closeTo(csat, 1e-9);
  });

  it('is the same wherever the dashboard shows it, and in its CSV', async () => {
    const dashboard = await shown(html`<pantau-dashboard .data=${data}></pantau-dashboard>`);
    const inside = dashboard.shadowRoot!;
    expect(words(all(inside, '[part=value]')[0])).to.equal(written);
    expect(words(all(inside, '[part=figure] b')[0])).to.equal(written);
    expect(value(rowsOf(await dashboard.toCsv()), 'CSAT')).to.be.closeTo(csat, 1e-9);
  });

  it('is what the scorecards come to when all agents are taken together', async () => {
    const cards = await shown(html`<pantau-agent-scorecards .data=${data} page-size="50"></pantau-agent-scorecards>`);
    const [head, ...rows] = rowsOf(await cards.toCsv());
    const share = head!.findIndex((name) => name === 'CSAT');
    const answers = head!.findIndex((name, place) => place > share && /answers/i.test(name));
    expect(rows).to.have.length(24);
    const counts = rows.map((row) => Number(row[answers]));
    const satisfied = rows.map((row, place) => Number(row[share]) * counts[place]!);
    const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
    expect(sum(satisfied) / sum(counts)).to.be.closeTo(csat, 1e-9);
  });

  it('is the same for an agent in the list, on the card and in both CSVs', async () => {
    const cards = await shown(html`<pantau-agent-scorecards .data=${data} page-size="50"></pantau-agent-scorecards>`);
    for (const { id, name } of data.agents!) {
      const card = await shown(html`<pantau-agent-scorecard .data=${data} agent=${id}></pantau-agent-scorecard>`);
      const [head, row] = rowsOf(await card.toCsv());
      const [listHead, ...list] = rowsOf(await cards.toCsv());
      const own = list.find(([first]) => first === name)!;
      // What nobody of the rows has is no column: the card leaves out more of them than the list.
      const places = head!.map((column) => listHead!.indexOf(column));
      expect(places).not.to.contain(-1);
      expect(places.length).to.be.at.least(listHead!.length - 2);
      expect(row).to.deep.equal(places.map((place) => own[place]));
      card.remove();
    }
  }).timeout(30_000);

  it('is the same in a tile and in the row, for every figure of the document', async () => {
    const tiles = await shown(html`<pantau-kpi-tiles .data=${data}></pantau-kpi-tiles>`);
    const dashboard = await shown(html`<pantau-dashboard .data=${data}></pantau-dashboard>`);
    const [, ...lines] = rowsOf(await tiles.toCsv());
    expect(rowsOf(await dashboard.toCsv()).slice(1)).to.deep.equal(lines);
    // Under a figure stands what it is compared with.
    const rows = lines.filter(([, when]) => !when!.startsWith('compared with'));
    expect(rows).to.have.length(data.kpis!.length);
    const values = all(tiles.shadowRoot!, '[part=value]').map(words);
    const inDashboard = all(dashboard.shadowRoot!, 'pantau-kpi-tile').map((tile) =>
      words(all(tile.shadowRoot!, '[part=value]')[0]),
    );
    expect(inDashboard).to.deep.equal(values);
    for (const [place, kpi] of data.kpis!.entries()) {
      const tile = await shown(
        html`<pantau-kpi-tile .data=${data} metric=${kpi.metric} .channel=${kpi.channel ?? null}></pantau-kpi-tile>`,
      );
      expect(rowsOf(await tile.toCsv())[1]).to.deep.equal(rows[place]);
      expect(words(all(tile.shadowRoot!, '[part=value]')[0])).to.equal(values[place]);
    }
  }).timeout(30_000);
});
