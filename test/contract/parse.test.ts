import { expect } from '@open-wc/testing';
import { parseDocument } from '../../src/contract/parse.js';
import { documentSchema, type SchemaDocument } from '../../src/contract/schema.js';
import type { Issue, MetricsDocument } from '../../src/contract/types.js';
import { broken, everything } from './document.js';

const losses = (value: unknown): readonly Issue[] => parseDocument(value).issues.filter(({ lost }) => lost !== 'none');

// The schemas and the types written by hand say the same; the compiler is the test.
const sameShape = (document: SchemaDocument): MetricsDocument => document;

describe('a metrics document', () => {
  it('is read as it stands when nothing is wrong with it', () => {
    expect(parseDocument(everything())).to.deep.equal({ document: everything(), issues: [] });
  });

  it('is what the schema says, by zod’s own reading too', () => {
    expect(sameShape(documentSchema().parse(everything()) as SchemaDocument)).to.deep.equal(everything());
  });

  it('needs nothing but its major', () => {
    expect(parseDocument({ pantau: 1 })).to.deep.equal({ document: { pantau: 1 }, issues: [] });
  });

  it('is a copy: what the page does to its object later changes nothing', () => {
    const given = everything();
    const { document } = parseDocument(given);
    given.kpis[0]!.now!.part = 0;
    expect(document!.kpis![0]!.now).to.deep.equal({ part: 2310, whole: 2750 });
  });

  it('is never changed by being read', () => {
    const given = broken('agents[0].kpis[0].now', 'x');
    const before = JSON.stringify(given);
    parseDocument(Object.freeze(given));
    expect(JSON.stringify(given)).to.equal(before);
  });

  for (const [what, value] of [
    ['nothing', undefined],
    ['null', null],
    ['text', '{"pantau":1}'],
    ['a number', 5],
    ['a list', [everything()]],
    ['a function', () => 1],
  ] as const) {
    it(`is not ${what}`, () => {
      const { document, issues } = parseDocument(value);
      expect(document).to.equal(null);
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({ kind: 'invalid', path: '', lost: 'document' });
      expect(issues[0]!.expected).to.deep.equal({ type: 'document' });
    });
  }

  it('is refused without a major, and says which is known', () => {
    const { document, issues } = parseDocument({ kpis: [] });
    expect(document).to.equal(null);
    expect(issues[0]).to.deep.include({ kind: 'invalid', path: 'pantau', expected: { type: 'major', known: 1 } });
  });

  it('of another major is refused with both numbers', () => {
    const { document, issues } = parseDocument({ ...everything(), pantau: 2 });
    expect(document).to.equal(null);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.deep.include({
      kind: 'newer-contract',
      lost: 'document',
      found: '2',
      expected: { type: 'major', known: 1 },
    });
  });
});

describe('what is not measured', () => {
  it('is absent, whether it was null, undefined or never there', () => {
    const given = {
      pantau: 1,
      notice: null,
      team: undefined,
      kpis: [{ metric: 'csat', now: null, before: undefined }],
    };
    expect(parseDocument(given)).to.deep.equal({ document: { pantau: 1, kpis: [{ metric: 'csat' }] }, issues: [] });
  });

  it('is a measure of nulls, of every shape', () => {
    for (const now of [
      { part: null, whole: null },
      { mean: null, count: null, sd: null },
      { mean: null, count: 12 },
      { promoters: null, passives: null, detractors: null },
      { value: null, count: 3, p90: null },
      {},
    ]) {
      const { document, issues } = parseDocument({ pantau: 1, kpis: [{ metric: 'csat', now }] });
      expect(issues, JSON.stringify(now)).to.deep.equal([]);
      expect(document!.kpis, JSON.stringify(now)).to.deep.equal([{ metric: 'csat' }]);
    }
  });

  it('is a row of nulls, which is the same thing as a missing row', () => {
    const { document, issues } = parseDocument({
      pantau: 1,
      kpis: [{ metric: 'csat', series: [{ day: '2026-11-16', part: null, whole: null }, { day: '2026-11-17' }] }],
      surveys: [{ metric: 'csat', days: [{ day: '2026-11-16', part: null, whole: null, invited: 20 }] }],
      shifts: {
        minutes: 30,
        slots: [{ start: '2026-11-17T19:00:00Z', channel: 'phone', contacts: null, scheduled: null }],
      },
    });
    expect(issues).to.deep.equal([]);
    expect(document!.kpis![0]!.series).to.deep.equal([]);
    expect(document!.surveys![0]!.days).to.deep.equal([]);
    expect(document!.shifts!.slots).to.deep.equal([]);
  });

  it('is never half a measure: a part without its whole is a fault', () => {
    for (const [now, path] of [
      [{ part: 5 }, 'kpis[0].now.whole'],
      [{ part: 5, whole: null }, 'kpis[0].now.whole'],
      [{ whole: 5 }, 'kpis[0].now.part'],
      [{ mean: 5 }, 'kpis[0].now.count'],
      [{ promoters: 5, passives: 1 }, 'kpis[0].now.detractors'],
    ] as const)
      expect(losses({ pantau: 1, kpis: [{ metric: 'csat', now }] })[0]!.path).to.equal(path);
  });

  it('is not zero: a zero stays', () => {
    const slot = { start: '2026-11-17T19:00:00Z', contacts: 0 };
    const { document } = parseDocument({ pantau: 1, shifts: { minutes: 60, slots: [slot] } });
    expect(document!.shifts!.slots).to.deep.equal([slot]);
  });
});

describe('a number', () => {
  for (const value of [NaN, Infinity, -Infinity, '5', true, {}, [5], new Date(0)]) {
    it(`is not ${typeof value} ${String(value)}`, () => {
      const issues = losses({ pantau: 1, kpis: [{ metric: 'backlog', now: { value } }] });
      expect(issues).to.have.length(1);
      expect(issues[0]).to.deep.include({ path: 'kpis[0].now.value', expected: { type: 'number' }, lost: 'item' });
    });
  }

  it('is at most 10¹⁵ to either side, so that no sum of figures is endless', () => {
    const read = (value: number) => losses({ pantau: 1, kpis: [{ metric: 'backlog', now: { value } }] })[0]?.expected;
    expect([1e15, -1e15, 1.1e15, -1e16].map(read)).to.deep.equal([
      undefined,
      undefined,
      { type: 'between', least: -1e15, most: 1e15 },
      { type: 'at-least', least: -1e15 },
    ]);
  });
});

describe('a day', () => {
  for (const day of ['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-5', '20260105', '2026-01-05T00:00:00Z', '', 5]) {
    it(`is not ${JSON.stringify(day)}`, () => {
      const [issue] = losses(broken('surveys[0].days[1].day', day));
      expect(issue).to.deep.include({ path: 'surveys[0].days[1].day', lost: 'item' });
    });
  }

  it('may be 29 February of a leap year', () => {
    expect(losses(broken('surveys[0].days[1].day', '2028-02-29'))).to.deep.equal([]);
  });
});

describe('an instant', () => {
  for (const start of ['2026-11-17T19:00:00Z', '2026-11-17T19:00+05:45', '2026-11-17T19:00:00.123-03:00'])
    it(`may be ${start}`, () => expect(losses(broken('shifts.slots[0].start', start))).to.deep.equal([]));

  for (const start of ['2026-02-30T19:00:00Z', '2026-11-17T25:00:00Z', '2026-11-17', 'now', 1795000000])
    it(`is not ${start}`, () => {
      const [issue] = losses(broken('shifts.slots[0].start', start));
      expect(issue).to.deep.include({ kind: 'invalid', path: 'shifts.slots[0].start', lost: 'item' });
    });
});

describe('a time zone', () => {
  it('is one the browser knows', () => {
    expect(losses(broken('timeZone', 'Asia/Makassar'))).to.deep.equal([]);
    expect(losses(broken('timeZone', 'Asia/Jakarto'))[0]).to.deep.include({
      path: 'timeZone',
      lost: 'section',
      expected: { type: 'zone' },
    });
  });
});

describe('names that JavaScript has already', () => {
  it('are names like others', () => {
    const given = JSON.parse(
      '{"pantau":1,"__proto__":{"polluted":1},"metrics":{"__proto__":{"target":1},"constructor":{"target":5},"toString":{}},' +
        '"kpis":[{"metric":"constructor","now":{"value":5}},{"metric":"hasOwnProperty","__proto__":{"channel":"x"}}],' +
        '"team":{"name":{"__proto__":"x","en":"A"}}}',
    );
    const { document, issues } = parseDocument(given);
    expect(issues.filter(({ lost }) => lost !== 'none')).to.deep.equal([]);
    expect(Object.keys(document!.metrics!)).to.deep.equal(['constructor', 'toString']);
    expect('valueOf' in document!.metrics!).to.equal(false);
    expect(document!.kpis).to.have.length(2);
    expect(document!.kpis![1]).to.not.have.property('channel');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});

describe('a host’s own objects', () => {
  it('may throw when they are read: only their section is lost', () => {
    const kpis = new Proxy([], {
      get: () => {
        throw new Error('no');
      },
    });
    const { document, issues } = parseDocument({ ...everything(), kpis });
    expect(document!.agents).to.have.length(2);
    expect(document!.kpis).to.equal(undefined);
    expect(issues[0]).to.include({ section: 'kpis', lost: 'section' });
  });

  it('may have a section that throws whenever it is asked for: only that one is lost', () => {
    const given = Object.defineProperty(everything(), 'kpis', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const { document, issues } = parseDocument(given);
    expect(document!.surveys).to.have.length(2);
    expect(document!.kpis).to.equal(undefined);
    expect(issues[0]).to.include({ section: 'kpis', lost: 'section' });
  });

  it('may throw at the first look: the document is lost, nothing else', () => {
    const given = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect(parseDocument(given).document).to.equal(null);
  });

  it('may hold themselves', () => {
    const given: Record<string, unknown> = { ...everything() };
    given['team'] = given;
    expect(parseDocument(given).document!.agents).to.have.length(2);
  });
});
