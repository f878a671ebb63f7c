import { expect } from '@open-wc/testing';
import type { Agent, Measure, MetricSettings, MetricsDocument } from '../../../src/contract/types.js';
import { scorecards, type ScoreRow } from '../../../src/model/score/scorecard.js';

const agent = (name: string, figures: Record<string, Measure>, more: Partial<Agent> = {}): Agent => ({
  id: name.toLowerCase(),
  name,
  kpis: Object.entries(figures).map(([metric, now]) => ({ metric, now })),
  ...more,
});

const team = (metrics: Record<string, MetricSettings>, ...agents: Agent[]): MetricsDocument => ({
  pantau: 1,
  metrics,
  agents,
});

const csat = (name: string, part: number, whole: number, more?: Partial<Agent>): Agent =>
  agent(name, { csat: { part, whole } }, more);

const target = { csat: { target: 0.9 } };

const rowOf = (document: MetricsDocument, name: string): ScoreRow =>
  scorecards(document).rows.find((row) => row.agent.name === name) as ScoreRow;

const usual = ['Ann', 'Bo', 'Cas', 'Dee', 'Eli', 'Fay'].map((name) => csat(name, 182, 200));

describe('marks', () => {
  it('coaches an agent whose whole range is below the target', () => {
    const document = team(target, ...usual, csat('Sari', 146, 200));
    expect(rowOf(document, 'Sari').mark).to.equal('coach');
    expect(rowOf(document, 'Ann').mark).to.equal(null);
  });

  it('recognises an agent whose whole range is above the target', () => {
    const document = team(target, ...usual, csat('Maya', 200, 200));
    expect(rowOf(document, 'Maya').mark).to.equal('recognise');
  });

  it('only keeps an eye on an agent below target with fewer than 30 answers', () => {
    const document = team(target, ...usual, csat('Budi', 10, 29));
    const [cell] = rowOf(document, 'Budi').cells;
    expect(cell?.hollow).to.equal(true);
    expect(cell?.mark).to.equal('keep-eye');
  });

  it('keeps an eye on who is outside a band on either side, however far apart the peers are', () => {
    const busy = (share: number): Agent => agent(`At ${share}`, { mix: { part: Math.round(share * 250), whole: 250 } });
    const shares = [0.5, 0.52, 0.66, 0.78, 0.8, 0.88, 0.95, 0.98];
    const document = team(
      { mix: { sampled: true, better: 'band', target: { from: 0.7, to: 0.85 } } },
      ...shares.map(busy),
    );
    expect(rowOf(document, 'At 0.66').mark).to.equal('keep-eye');
    expect(rowOf(document, 'At 0.88').mark).to.equal('keep-eye');
    expect(rowOf(document, 'At 0.78').mark).to.equal(null);
  });

  it('never keeps an eye on the better of two and passes over the worse', () => {
    const solved = (name: string, part: number, whole: number): Agent =>
      agent(name, { 'first-contact-resolution': { part, whole } });
    const peers = [770, 780, 790, 800, 810, 760].map((part, index) => solved(`P${index}`, part, 1000));
    for (const worse of [700, 720, 740, 757, 770]) {
      const pair = [solved('Sari', 683, 895), solved('Wulan', worse, 1009)];
      const document = team({ 'first-contact-resolution': { target: 0.8 } }, ...peers, ...pair);
      const isMarked = (name: string): boolean => rowOf(document, name).mark !== null;
      expect(isMarked('Wulan') || !isMarked('Sari'), `${worse} of 1,009`).to.equal(true);
    }
  });

  it('leaves an agent with few answers above the target alone', () => {
    expect(rowOf(team(target, ...usual, csat('Budi', 12, 12)), 'Budi').mark).to.equal(null);
  });

  it('judges by the smallest sample the tag asks for', () => {
    const document = team(target, ...usual, csat('Sari', 146, 200));
    const { totals, rows } = scorecards(document, { minSample: 250 });
    expect(totals).to.deep.equal({ coach: 0, recognise: 0, few: 7 });
    expect(rows.filter(({ mark }) => mark === 'keep-eye').length).to.equal(1);
  });

  it('judges a lone agent by the 95 % Wilson interval', () => {
    const [row] = scorecards(team(target, csat('Ann', 45, 50))).rows;
    expect(row?.cells[0]?.range?.low).to.be.closeTo(0.786398, 5e-7);
    expect(row?.cells[0]?.range?.high).to.be.closeTo(0.956524, 5e-7);
  });

  it('asks for more certainty, the more figures are looked at', () => {
    const { confidence, rows } = scorecards(team(target, ...usual, csat('Sari', 15, 20)));
    // 0.95^(1/6): Sari's few answers are not judged.
    expect(confidence).to.be.closeTo(0.99149, 5e-6);
    // z = 2.6310383 for 0.95^(1/6): 182 of 200 by Wilson's formula.
    expect(rows.find((row) => row.agent.name === 'Ann')?.cells[0]?.range?.low).to.be.closeTo(0.842173, 5e-6);
  });

  it('does not mark by the range of one figure alone when six are looked at', () => {
    // 170 of 200: 95 % by itself ends at 0.893, the team's range at 0.904.
    expect(rowOf(team(target, ...usual.slice(1), csat('Sari', 170, 200)), 'Sari').mark).not.to.equal('coach');
  });

  it('marks a difference from the target only when it matters', () => {
    const counted = (part: number) => team(target, csat('Ann', part, 1_000_000));
    expect(rowOf(counted(891_000), 'Ann').mark).to.equal(null);
    expect(rowOf(counted(889_000), 'Ann').mark).to.equal('coach');
  });

  it('reads the target the other way round when lower is better', () => {
    const document = team(
      { reopen: { target: 0.05 } },
      agent('Ann', { reopen: { part: 30, whole: 200 } }),
      agent('Bo', { reopen: { part: 0, whole: 400 } }),
    );
    expect(rowOf(document, 'Ann').mark).to.equal('coach');
    expect(rowOf(document, 'Bo').mark).to.equal('recognise');
  });

  it('holds an agent beside the peers when there is no target', () => {
    const document = team({}, ...usual, csat('Sari', 140, 200));
    const row = rowOf(document, 'Sari');
    expect(row.mark).to.equal('coach');
    expect(row.cells[0]?.against).to.equal('peers');
  });

  it('compares nobody with fewer than five peers', () => {
    const document = team({}, ...usual.slice(0, 3), csat('Sari', 100, 200));
    expect(rowOf(document, 'Sari').mark).to.equal(null);
    expect(scorecards(document).confidence).to.equal(0.95);
  });

  it('holds nobody up to another channel, but says where that one lies', () => {
    const phone = usual.map((one) => ({ ...one, channel: 'phone' }));
    const document = team({}, ...phone, csat('Sari', 100, 200, { channel: 'chat' }));
    expect(rowOf(document, 'Sari').mark).to.equal(null);
    expect(rowOf(document, 'Sari').cells[0]?.peers).to.include({ count: 7, isTeam: true, median: 0.91 });
    expect(rowOf(document, 'Ann').cells[0]?.peers).to.include({ count: 6, isTeam: false, median: 0.91 });
  });

  it('coaches nobody on a channel of few for what the whole team is below', () => {
    const phone = usual.map((one) => ({ ...one, channel: 'phone', kpis: csat('', 150, 200).kpis ?? [] }));
    const document = team(target, ...phone, csat('Sari', 148, 200, { channel: 'chat' }));
    expect(rowOf(document, 'Sari').mark).to.equal(null);
  });

  it('coaches nobody for what the whole team is below', () => {
    const document = team(
      target,
      ...['Ann', 'Bo', 'Cas', 'Dee', 'Eli', 'Fay'].map((name, index) => csat(name, 398 + index, 500)),
    );
    const { totals, rows, oneTeam } = scorecards(document);
    expect(totals).to.deep.equal({ coach: 0, recognise: 0, few: 0 });
    expect(rows.every(({ mark }) => mark === null)).to.equal(true);
    expect(oneTeam).to.equal(true);
  });

  it('says that nobody stands out when the agents differ by chance', () => {
    expect(scorecards(team(target, ...usual)).oneTeam).to.equal(true);
    expect(scorecards(team(target, ...usual, csat('Sari', 146, 200))).oneTeam).to.equal(false);
  });

  it('keeps an eye on a figure without a range that misses its target', () => {
    const document = team(
      { adherence: { target: 0.93 } },
      agent('Andi', { adherence: { part: 35, whole: 40 } }),
      agent('Bo', { adherence: { part: 39, whole: 40 } }),
    );
    expect(rowOf(document, 'Andi').mark).to.equal('keep-eye');
    expect(rowOf(document, 'Andi').cells[0]?.range).to.equal(null);
    expect(rowOf(document, 'Bo').mark).to.equal(null);
  });

  it('does not take five reviews that happen to agree for certainty', () => {
    const reviewed = (name: string, mean: number, sd: number) => agent(name, { quality: { mean, sd, count: 5 } });
    const peers = ['Ann', 'Bo', 'Cas', 'Dee', 'Eli'].map((name, index) => reviewed(name, 84 + index, 9));
    const document = team({ quality: { target: 85 } }, ...peers, reviewed('Kai', 96, 0.2));
    expect(rowOf(document, 'Kai').mark).to.equal(null);
  });

  it('never judges a metric that is neither good nor bad', () => {
    const calls = { reopen: { part: 10, whole: 200 }, 'handle-time': { mean: 900, sd: 30, count: 200 } };
    expect(rowOf(team({ 'handle-time': { target: 360 } }, agent('Ann', calls)), 'Ann').cells[1]?.mark).to.equal(null);
  });

  it('marks nothing for rows that are not people', () => {
    const document = team(target, ...usual, csat('Sari', 146, 200));
    const { totals, confidence, rows } = scorecards(document, { marks: 'none' });
    expect(totals.coach + totals.recognise).to.equal(0);
    expect(rows.every(({ mark }) => mark === null)).to.equal(true);
    expect(confidence).to.equal(null);
    expect(rows.every(({ cells }) => cells.every((cell) => cell?.range === null))).to.equal(true);
  });
});

describe('the peers of an agent', () => {
  const since = (months: number): string =>
    `${2026 - Math.floor(months / 12)}-${String(12 - (months % 12)).padStart(2, '0')}-01`;
  const on = (channel: string, months: number, count: number, from = 0): Agent[] =>
    Array.from({ length: count }, (_none, index) =>
      csat(`${channel} ${months} ${from + index}`, 180 + index, 200, { channel, since: since(months) }),
    );
  const peersOf = (agents: readonly Agent[], name: string) => {
    const document: MetricsDocument = { ...team(target, ...agents), period: { from: '2026-12-01', to: '2026-12-01' } };
    const { channel, tenure, isTeam, count } = rowOf(document, name).cells[0]?.peers ?? {};
    return { channel: channel?.id, tenure, isTeam, count };
  };

  it('share channel and tenure where these are five others', () => {
    const agents = [...on('phone', 5, 6), ...on('phone', 6, 6), ...on('phone', 24, 1), ...on('phone', 25, 6)];
    const phone = { channel: 'phone', isTeam: false };
    expect(peersOf(agents, 'phone 5 0')).to.deep.equal({ ...phone, tenure: 'new', count: 6 });
    expect(peersOf(agents, 'phone 6 0')).to.deep.equal({ ...phone, tenure: 'settled', count: 7 });
    expect(peersOf(agents, 'phone 24 0')).to.deep.equal({ ...phone, tenure: 'settled', count: 7 });
    expect(peersOf(agents, 'phone 25 0')).to.deep.equal({ ...phone, tenure: 'senior', count: 6 });
  });

  it('are all of the channel where fewer than five others share the tenure', () => {
    const agents = [...on('phone', 5, 5), ...on('phone', 12, 6), ...on('chat', 5, 6)];
    expect(peersOf(agents, 'phone 5 0')).to.deep.equal({ channel: 'phone', tenure: null, isTeam: false, count: 11 });
  });

  it('are the whole team where fewer than five others share the channel', () => {
    const agents = [...on('phone', 5, 9), ...on('chat', 5, 5)];
    expect(peersOf(agents, 'chat 5 0')).to.deep.equal({ channel: undefined, tenure: null, isTeam: true, count: 14 });
  });

  it('count only those with enough answers', () => {
    const few = on('phone', 5, 3, 6).map((each) => ({ ...each, kpis: csat('', 9, 10).kpis ?? [] }));
    expect(peersOf([...on('phone', 5, 5), ...few], 'phone 5 0').count).to.equal(5);
    expect(peersOf([...on('phone', 5, 6), ...few], 'phone 5 6')).to.include({ tenure: 'new', count: 6 });
  });
});

describe('the columns of the scorecards', () => {
  it('are the union of the agents’ metrics in order of first appearance', () => {
    const document = team(
      {},
      csat('Ann', 9, 10),
      agent('Bo', { adherence: { part: 9, whole: 10 }, csat: { part: 1, whole: 2 } }),
    );
    const { columns, rows } = scorecards(document);
    expect(columns.map(({ metric }) => metric.id)).to.deep.equal(['csat', 'adherence']);
    expect(rows.find(({ agent: { name } }) => name === 'Ann')?.cells[1]).to.equal(null);
  });

  it('show no handle time of a person without what it costs', () => {
    const naked = team({}, agent('Ann', { 'handle-time': { value: 360 }, csat: { part: 9, whole: 10 } }));
    const paired = team({}, agent('Ann', { 'handle-time': { value: 360 }, reopen: { part: 1, whole: 10 } }));
    expect(scorecards(naked).columns.map(({ metric }) => metric.id)).to.deep.equal(['csat']);
    expect(scorecards(paired).columns.map(({ metric }) => metric.id)).to.deep.equal(['handle-time', 'reopen']);
  });

  it('take nothing of nothing for no data, not for zero', () => {
    expect(
      scorecards(team({}, csat('Ann', 0, 0), csat('Bo', 1, 2))).rows.map(({ cells }) => cells[0]?.value ?? null),
    ).to.have.members([null, 0.5]);
  });
});

describe('the order of the scorecards', () => {
  it('is coach, keep an eye, then the rest', () => {
    const document = team(
      target,
      csat('Ann', 200, 200),
      ...usual.slice(1),
      csat('Zoe', 10, 25),
      csat('Sari', 140, 200),
    );
    expect(
      scorecards(document)
        .rows.slice(0, 2)
        .map(({ agent: { name } }) => name),
    ).to.deep.equal(['Sari', 'Zoe']);
  });

  it('is by name where agents differ by chance only, whatever their figures', () => {
    const document = team(
      target,
      csat('Cas', 180, 200),
      csat('Ann', 186, 200),
      csat('Bo', 183, 200),
      csat('Dee', 181, 200),
      csat('Eli', 184, 200),
    );
    expect(scorecards(document).rows.map(({ agent: { name } }) => name)).to.deep.equal([
      'Ann',
      'Bo',
      'Cas',
      'Dee',
      'Eli',
    ]);
  });

  it('does not put the one with the fewest answers first for its raw figure', () => {
    const document = team(
      { csat: { target: 0.5 } },
      csat('Few', 20, 32),
      csat('Low', 560, 1000),
      ...[620, 700, 760, 820].map((part, index) => csat(`Other ${index}`, part, 1000)),
      csat('High', 900, 1000),
    );
    expect(
      scorecards(document)
        .rows.filter(({ mark }) => mark === null)
        .map(({ agent: { name } }) => name)
        .indexOf('Few'),
    ).to.be.greaterThan(0);
  });
});

describe('the window of the scorecards', () => {
  const days = { pantau: 1, period: { from: '2026-11-16', to: '2026-11-22' } } as const;
  const series = [
    { day: '2026-10-26', part: 40, whole: 50 },
    { day: '2026-11-20', part: 10, whole: 10 },
  ];
  const document: MetricsDocument = {
    ...days,
    agents: [{ id: 'a', name: 'Ann', kpis: [{ metric: 'csat', now: { part: 10, whole: 10 }, series }] }],
  };

  it('is the period of the document', () => {
    expect(scorecards(document).rows[0]?.cells[0]?.count).to.equal(10);
  });

  it('reaches back as many days as asked, from the series', () => {
    const { rows, window } = scorecards(document, { days: 28 });
    expect(rows[0]?.cells[0]?.measure).to.deep.equal({ part: 50, whole: 60 });
    expect(window.now).to.deep.equal({ from: '2026-10-26', to: '2026-11-22' });
  });

  it('does not let a figure of the period stand in for days that an agent did not bring', () => {
    const done = { metric: 'training', now: { part: 3, whole: 5 } };
    const without = { ...agent('Bo', { csat: { part: 5, whole: 6 } }) };
    const { rows, columns } = scorecards(
      { ...document, agents: [...(document.agents ?? []), { ...without, kpis: [...(without.kpis ?? []), done] }] },
      { days: 28 },
    );
    const bo = rows.find((row) => row.agent.name === 'Bo');
    const values = columns.map(({ metric }, place) => [metric.id, bo?.cells[place]?.value ?? null]);
    expect(values).to.deep.equal([
      ['csat', null],
      ['training', 0.6],
    ]);
  });

  it('stays within the calendar, however many days are asked for', () => {
    expect(scorecards(document, { days: 1e9 }).window.now?.from).to.match(/^\d{4}-\d\d-\d\d$/);
  });
});
