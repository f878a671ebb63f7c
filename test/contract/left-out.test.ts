import { expect } from '@open-wc/testing';
import { parseDocument } from '../../src/contract/parse.js';
import type { Issue, MetricsDocument } from '../../src/contract/types.js';
import { broken, everything } from './document.js';

const only = (value: unknown): { document: MetricsDocument; issue: Issue } => {
  const { document, issues } = parseDocument(value);
  const losses = issues.filter(({ lost }) => lost !== 'none');
  expect(losses).to.have.length(1);
  return { document: document!, issue: losses[0]! };
};

/** The document as it was, without one place. */
const without = (path: string): unknown => {
  const owner = path.replace(/(^|\.)[^.[\]]+$|\[\d+\]$/, '');
  const document = broken(path, null) as Record<string, unknown>;
  const list = owner
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce((inner, key) => inner[key] as never, document);
  if (Array.isArray(list)) list.splice(Number(/\[(\d+)\]$/.exec(path)![1]), 1);
  else delete (list as Record<string, unknown>)[path.slice(owner.length).replace('.', '')];
  return document;
};

describe('a bad item', () => {
  // The place that is wrong, what is put there, what is lost with it, and how many its list had.
  const cases: readonly [path: string, value: unknown, lost: string, of: number][] = [
    ['channels[1].concurrency', 0, 'channels[1]', 3],
    ['channels[0]', 'phone', 'channels[0]', 3],
    ['metrics.csat.better', 'up', 'metrics.csat', 7],
    ['metrics.upsell', 5, 'metrics.upsell', 7],
    ['metrics.refunds.currency', 'Rupiah', 'metrics.refunds', 7],
    ['kpis[0].now.part', 'x', 'kpis[0]', 4],
    ['kpis[0].before', 5, 'kpis[0]', 4],
    ['kpis[0].series', {}, 'kpis[0]', 4],
    ['kpis[0].series[1].whole', -1, 'kpis[0].series[1]', 2],
    ['kpis[1].latest.minutes', 0, 'kpis[1]', 4],
    ['kpis[3]', null, 'kpis[3]', 4],
    ['surveys[1].days', 'x', 'surveys[1]', 2],
    ['surveys[0].days[0].answers[2]', 'x', 'surveys[0].days[0]', 2],
    ['surveys[0].days[1].invited', -5, 'surveys[0].days[1]', 2],
    ['shifts.slots[0].contacts', '41', 'shifts.slots[0]', 2],
    ['shifts.slots[0].answered.part', 'x', 'shifts.slots[0]', 2],
    ['agents[0].name', 5, 'agents[0]', 2],
    ['agents[0].qa.reviews', -1, 'agents[0]', 2],
    ['agents[0].kpis[1].metric', 7, 'agents[0].kpis[1]', 2],
    ['agents[0].kpis[0].series[0].day', 'x', 'agents[0].kpis[0].series[0]', 1],
    ['agents[0].qa.categories[0].mean', 101, 'agents[0].qa.categories[0]', 1],
    ['agents[0].goals[0].label', 5, 'agents[0].goals[0]', 1],
    ['agents[0].notes[0].day', '2 November', 'agents[0].notes[0]', 1],
    ['agents[0].recognitions[0].text', 5, 'agents[0].recognitions[0]', 1],
    ['events[0].label', 5, 'events[0]', 2],
  ];
  for (const [path, value, lost, of] of cases) {
    it(`is left out and counted, the rest stands: ${path}`, () => {
      const { document, issue } = only(broken(path, value));
      expect(issue.path.startsWith(path)).to.equal(true);
      expect(issue.lost).to.equal('item');
      expect(issue.list).to.deep.equal({ path: lost.replace(/(\.[^.[\]]+|\[\d+\])$/, ''), of });
      expect(issue.section).to.equal(path.split(/[.[]/)[0]);
      expect(document).to.deep.equal(without(lost));
    });
  }

  it('costs a section, where it is no item of a list', () => {
    for (const [path, value, section] of [
      ['agents', 'x', 'agents'],
      ['kpis', {}, 'kpis'],
      ['metrics', [], 'metrics'],
      ['shifts.slots', null, 'shifts'],
      ['shifts.minutes', 20, 'shifts'],
      ['shifts.maxOccupancy', 'x', 'shifts'],
      ['shifts.serviceLevel.within', -1, 'shifts'],
      ['period.before.from', 'x', 'period'],
      ['team.rows', 5, 'team'],
      ['source.url', 5, 'source'],
      ['generatedAt', 'x', 'generatedAt'],
      ['freshFor', '900', 'freshFor'],
      ['notice', 5, 'notice'],
    ] as const) {
      const { document, issue } = only(broken(path, value));
      expect(issue.path, path).to.equal(path);
      expect(issue.lost, path).to.equal('section');
      expect(issue.list, path).to.equal(null);
      expect(document, path).to.deep.equal(without(section));
    }
  });

  it('is all that is lost where its metric is an object that has no text', () => {
    const metric = JSON.parse('{"toString":1}') as unknown;
    const csat = { metric: 'csat', now: { part: 1, whole: 2 } };
    const nps = { metric: 'nps', days: [{ day: '2026-11-16', value: 40 }] };
    const { document, issues } = parseDocument({
      pantau: 1,
      kpis: [{ now: { value: 5 }, metric }, csat],
      surveys: [{ days: [{ day: '2026-11-16', value: 5 }], metric }, nps],
    });
    expect(document).to.deep.equal({ pantau: 1, kpis: [csat], surveys: [nps] });
    expect(issues.map(({ path, lost }) => [path, lost])).to.deep.equal([
      ['kpis[0].metric', 'item'],
      ['surveys[0].metric', 'item'],
    ]);
  });

  it('takes all opening hours along, so that an unreadable Monday is not called closed', () => {
    for (const [path, value] of [
      ['shifts.open.mon', ['9-17']],
      ['shifts.open.mon', 'always'],
      ['shifts.open.montag', []],
      ['shifts.open.2026-02-30', []],
    ] as const) {
      const { document, issue } = only(broken(path, value));
      expect(document.shifts!.open).to.equal(undefined);
      expect(document.shifts!.slots).to.have.length(2);
      expect(issue.items, path).to.equal(issue.list!.of);
    }
  });

  it('says what was expected and what was there', () => {
    for (const [path, value, expected, found] of [
      ['kpis[0].now', 5, { type: 'measure' }, '5'],
      ['kpis[0].now.part', 'x', { type: 'number' }, '"x"'],
      ['kpis[0].now.part', -1, { type: 'at-least', least: 0 }, '-1'],
      ['agents[0].name', '', { type: 'text' }, '""'],
      ['agents[0].name', { en: 'A' }, { type: 'text' }, '{…}'],
      ['agents[0].name', undefined, { type: 'text' }, null],
      ['agents', 'x', { type: 'list' }, '"x"'],
      ['agents[0]', [1, 2], { type: 'object' }, '[… 2]'],
      ['channels[0].work', 'fast', { type: 'one-of', options: ['live', 'concurrent', 'deferrable'] }, '"fast"'],
      ['shifts.minutes', 20, { type: 'one-of', options: [15, 30, 60] }, '20'],
      ['agents[0].qa.categories[0].mean', 101, { type: 'between', least: 0, most: 100 }, '101'],
      ['agents[0].qa.categories[0].critical', 'no', { type: 'boolean' }, '"no"'],
      ['metrics.refunds.currency', 'Rp', { type: 'currency' }, '"Rp"'],
      ['shifts.named[0].to', '6', { type: 'clock' }, '"6"'],
      ['shifts.open.mon[0]', '6-12', { type: 'hours' }, '"6-12"'],
      ['agents[0].since', 'May', { type: 'day' }, '"May"'],
    ] as const) {
      const { issue } = only(broken(path, value));
      expect(issue, path).to.deep.include({ kind: 'invalid', path, expected, found });
    }
  });
});

describe('the rules between fields', () => {
  for (const [what, path, value, type] of [
    ['a part is within its whole', 'kpis[0].now.part', 2751, 'part-within-whole'],
    ['so in a series', 'kpis[0].series[0].part', 402, 'part-within-whole'],
    ['so in a slot', 'shifts.slots[0].answered.part', 42, 'part-within-whole'],
    ['a period ends after it begins', 'period.to', '2026-11-15', 'from-before-to'],
    ['so does the one before', 'period.before.to', '2026-11-01', 'from-before-to'],
    ['so does an event', 'events[1].to', '2027-02-07', 'from-before-to'],
    ['so does a shift, whatever the offsets', 'shifts.roster[0].to', '2026-11-17T13:30:00+07:00', 'from-before-to'],
    ['so does a band', 'metrics.occupancy.target.to', 0.7, 'from-before-to'],
    ['a scale’s highest is above its lowest', 'surveys[0].scale.max', 1, 'from-before-to'],
  ] as const)
    it(`say that ${what}`, () => {
      const { issue } = only(broken(path, value));
      expect(issue).to.deep.include({ kind: 'invalid', path, expected: { type } });
    });

  it('say that the answers sum to the whole', () => {
    for (const [path, value, found] of [
      ['surveys[0].days[0].answers', [4, 5, 10, 25, 35], '79'],
      ['surveys[1].days[0].answers', [18, 22, 41], '81'],
    ] as const) {
      const { issue } = only(broken(path, value));
      expect(issue).to.deep.include({ path, found, expected: { type: 'answers-sum' } });
    }
    expect(parseDocument(broken('surveys[1].days[0].answers', [18, 22, 40])).issues).to.deep.equal([]);
  });

  it('do not ask the answers to sum to nothing: a day may be of one day only', () => {
    expect(parseDocument(broken('events[0].to', '2026-11-05')).issues).to.deep.equal([]);
  });

  const twice = (list: (document: ReturnType<typeof everything>) => unknown[], change: object = {}): unknown => {
    const document = everything();
    const items = list(document);
    items.push({ ...(items[0] as object), ...change });
    return document;
  };

  for (const [what, list, path, found] of [
    ['channels', (one) => one.channels, 'channels[3]', '"phone"'],
    ['agents', (one) => one.agents, 'agents[2]', '"a-17"'],
    ['KPIs of a metric and channel', (one) => one.kpis, 'kpis[4]', '"service-level, phone"'],
    ['surveys of a metric', (one) => one.surveys, 'surveys[2]', '"csat"'],
    ['days', (one) => one.surveys[0]!.days, 'surveys[0].days[2]', '"2026-11-16"'],
    ['points', (one) => one.kpis[0]!.series!, 'kpis[0].series[2]', '"2026-11-16"'],
    ['slots', (one) => one.shifts.slots, 'shifts.slots[2]', '"2026-11-17T19:00:00+07:00, phone"'],
  ] as [string, (document: ReturnType<typeof everything>) => unknown[], string, string][])
    it(`leave out the second of two ${what} with one name`, () => {
      const { document, issue } = only(twice(list));
      expect(issue).to.deep.include({ kind: 'duplicate', path, found, expected: { type: 'unique' } });
      expect(document).to.deep.equal(everything());
    });

  it('leave out the second of two that are all there is', () => {
    const { issue } = only({ pantau: 1, kpis: [{ metric: 'csat' }, { metric: 'csat' }] });
    expect(issue).to.include({ kind: 'duplicate', path: 'kpis[1]' });
  });

  it('know one instant in two spellings', () => {
    const { issue } = only(twice((one) => one.shifts.slots, { start: '2026-11-17T12:00:00Z' }));
    expect(issue.kind).to.equal('duplicate');
  });

  it('let one metric stand for two channels, and beside the one over all', () => {
    const kpis = [...everything().kpis, { metric: 'service-level', channel: 'whatsapp' }, { metric: 'service-level' }];
    expect(parseDocument({ ...everything(), kpis }).issues).to.deep.equal([]);
  });
});
