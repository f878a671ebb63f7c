import { expect } from '@open-wc/testing';
import { parseDocument } from '../../src/contract/parse.js';
import { parseText } from '../../src/contract/text.js';
import type { Issue } from '../../src/contract/types.js';
import { broken, everything } from './document.js';

const first = (value: unknown): Issue => parseDocument(value).issues[0]!;

const page = globalThis as { Temporal?: unknown };

const withoutTemporal = (look: () => void): void => {
  const { Temporal } = page;
  page.Temporal = undefined;
  try {
    look();
  } finally {
    page.Temporal = Temporal;
  }
};

describe('a percentage where a share belongs', () => {
  for (const [path, value, guess] of [
    ['shifts.serviceLevel.share', 80, '0.8'],
    ['shifts.maxOccupancy', 85, '0.85'],
    ['shifts.shrinkage', 30, '0.3'],
    ['metrics.csat.target', 91.4, '0.914'],
    ['metrics.csat.watch', 87, '0.87'],
    ['metrics.csat.matters', 1, '0.01'],
    ['metrics.occupancy.target.to', 85, '0.85'],
    ['metrics.upsell.target', 7, '0.07'],
    ['kpis[3].now', { value: 91 }, '0.91'],
    ['agents[0].kpis[0].now', { value: 91 }, '0.91'],
    ['agents[0].kpis[0].series', [{ day: '2026-11-16', value: 91 }], '0.91'],
  ] as const)
    it(`has a message of its own: ${path}`, () => {
      const issue = first(broken(path, value));
      expect(issue.path.startsWith(path)).to.equal(true);
      expect(issue).to.deep.include({ kind: 'share-scale', guess, expected: { type: 'between', least: 0, most: 1 } });
    });

  it('costs a point of a series no more than the point', () => {
    const issue = first(broken('kpis[3].series', [{ day: '2026-11-16', value: 91 }]));
    expect(issue).to.deep.include({ path: 'kpis[3].series[0].value', list: { path: 'kpis[3].series', of: 1 } });
  });

  it('is known for a metric nobody described, by the shape it is given in', () => {
    const given = everything() as Record<string, unknown>;
    given['metrics'] = { upgrades: { target: 12 } };
    expect(parseDocument(given).issues).to.deep.equal([]);
    given['kpis'] = [{ metric: 'upgrades', now: { part: 1, whole: 9 } }];
    expect(first(given)).to.include({ kind: 'share-scale', path: 'metrics.upgrades.target', guess: '0.12' });
  });

  it('is no percentage where the metric is in another unit', () => {
    const given = {
      pantau: 1,
      metrics: { csat: { unit: 'score', target: 91 } },
      kpis: [{ metric: 'csat', now: { value: 91 } }],
    };
    expect(parseDocument(given).issues).to.deep.equal([]);
    expect(parseDocument(broken('metrics.first-response.target', 91)).issues).to.deep.equal([]);
  });

  it('is no percentage a little above one: more can be resolved in a week than came in', () => {
    expect(parseDocument(broken('kpis[3]', { metric: 'resolution', now: { value: 1.04 } })).issues).to.deep.equal([]);
  });

  it('is no percentage above a hundred: nobody can guess that', () => {
    expect(first(broken('shifts.maxOccupancy', 850))).to.include({ kind: 'invalid', guess: null });
    expect(first(broken('metrics.csat.target', 850))).to.include({ kind: 'invalid', guess: null });
  });
});

describe('a time without an offset', () => {
  // The offsets are those of the IANA zone files.
  for (const [zone, time, guess] of [
    ['Asia/Jakarta', '2026-11-17T19:00:00', '2026-11-17T19:00:00+07:00'],
    ['Asia/Kathmandu', '2026-11-17 19:00', '2026-11-17T19:00+05:45'],
    ['America/New_York', '2026-03-08T01:30:00', '2026-03-08T01:30:00-05:00'],
    ['America/New_York', '2026-03-08T03:30:00', '2026-03-08T03:30:00-04:00'],
    ['Europe/Berlin', '2026-10-25T01:59:00', '2026-10-25T01:59:00+02:00'],
    ['UTC', '2026-11-17T19:00:00', '2026-11-17T19:00:00Z'],
    [null, '2026-11-17T19:00:00', '2026-11-17T19:00:00Z'],
  ] as const) {
    const document = broken('shifts.slots[0].start', time);
    document['timeZone'] = zone;
    const told = { kind: 'no-offset', path: 'shifts.slots[0].start', guess, lost: 'item' };

    it(`comes with the one it most likely had: ${time} in ${zone}`, () => expect(first(document)).to.include(told));

    it(`comes with it in a browser without Temporal too: ${time} in ${zone}`, () =>
      withoutTemporal(() => expect(first(document)).to.include(told)));
  }

  it('costs the age, where it is the document’s own', () => {
    expect(first(broken('generatedAt', '2026-11-23T06:05:00'))).to.deep.include({
      kind: 'no-offset',
      lost: 'section',
      guess: '2026-11-23T06:05:00+07:00',
      expected: { type: 'instant' },
    });
  });

  it('is plainly wrong when no clock shows it', () => {
    expect(first(broken('generatedAt', '2026-11-23T25:99:00'))).to.include({ kind: 'no-offset' });
    expect(first(broken('generatedAt', 'yesterday'))).to.include({ kind: 'invalid', guess: null });
  });
});

describe('text', () => {
  it('of a document is read, with a byte order mark or without', () => {
    for (const mark of ['', '\ufeff']) expect(parseText(mark + JSON.stringify(everything())).issues).to.deep.equal([]);
  });

  for (const page of [
    '<!doctype html><title>Sign in</title>',
    ' \n<html>',
    '<form action="/login">',
    'Sign in: <form>',
  ])
    it(`of a login page is not taken for figures: ${page}`, () => {
      expect(parseText(page).issues[0]).to.deep.include({
        kind: 'login-page',
        lost: 'document',
        expected: { type: 'json' },
      });
    });

  for (const text of ['', '{"pantau": 1', 'Internal error', '{"a": NaN}'])
    it(`that is no JSON is told apart from a bad document: ${text}`, () => {
      expect(parseText(text)).to.deep.include({ document: null });
      expect(parseText(text).issues[0]).to.include({ kind: 'not-json', lost: 'document', path: '' });
    });
});

describe('a key nobody knows', () => {
  it('is ignored and named once, wherever it stands', () => {
    const given = everything() as unknown as Record<string, { [key: string]: unknown }[]>;
    for (const agent of given['agents']!) agent['nickname'] = 'x';
    for (const kpi of given['kpis']!) kpi['traget'] = 5;
    (given['kpis']![0]!['now'] as Record<string, unknown>)['pert'] = 5;
    (given as Record<string, unknown>)['kpi'] = [];
    const { document, issues } = parseDocument(given);
    expect(issues.map(({ kind, lost, section, path }) => [kind, lost, section, path])).to.have.deep.members([
      ['unknown-key', 'none', 'agents', 'agents[].nickname'],
      ['unknown-key', 'none', 'kpis', 'kpis[].now.pert'],
      ['unknown-key', 'none', 'kpis', 'kpis[].traget'],
      ['unknown-key', 'none', null, 'kpi'],
    ]);
    expect(document).to.deep.equal(parseDocument(everything()).document);
  });

  it('is not the name of a metric, a language or a day', () => {
    const { issues } = parseDocument({
      pantau: 1,
      metrics: { anything: {} },
      notice: { jv: 'Data tiruan' },
      shifts: { minutes: 15, open: { '2026-12-25': [] }, slots: [] },
    });
    expect(issues).to.deep.equal([]);
  });
});

describe('a KPI beside survey days of the same metric', () => {
  const both = (now: unknown, over: object = {}): unknown => ({
    pantau: 1,
    period: { from: '2026-11-16', to: '2026-11-17' },
    kpis: [
      { metric: 'csat', now: 'x' },
      { metric: 'csat', now },
    ],
    surveys: [
      {
        metric: 'csat',
        days: [
          { day: '2026-11-15', part: 0, whole: 50 },
          { day: '2026-11-16', part: 30, whole: 40 },
          { day: '2026-11-17', part: 10, whole: 10 },
          { day: '2026-11-18', part: 0, whole: 50 },
        ],
      },
    ],
    ...over,
  });
  const notices = (value: unknown) => parseDocument(value).issues.filter(({ kind }) => kind === 'disagree');

  it('agrees when the days of the period sum to it', () => {
    expect(notices(both({ part: 40, whole: 50 }))).to.deep.equal([]);
    expect(notices(both({ value: 0.8 }))).to.deep.equal([]);
  });

  it('is shown, and both figures are named, when they do not', () => {
    const given = both({ part: 41, whole: 50 });
    const [notice] = notices(given);
    expect(notice).to.deep.include({ path: 'kpis[1].now', lost: 'none', found: '0.82', guess: '0.8', section: 'kpis' });
    expect(parseDocument(given).document!.kpis).to.deep.equal([{ metric: 'csat', now: { part: 41, whole: 50 } }]);
  });

  it('is named beside an item whose metric is an object that has no text', () => {
    const given = both({ part: 41, whole: 50 }) as { kpis: unknown[] };
    given.kpis[0] = { metric: JSON.parse('{"toString":1}') as unknown };
    expect(notices(given)[0]?.path).to.equal('kpis[1].now');
  });

  it('is of another channel, or of no period: nothing to compare', () => {
    const phone = both({ part: 41, whole: 50 }) as { kpis: { channel?: string }[] };
    phone.kpis[1]!.channel = 'phone';
    expect(notices(phone)).to.deep.equal([]);
    expect(notices(both({ part: 41, whole: 50 }, { period: null }))).to.deep.equal([]);
  });

  it('is compared in its own kind: promoters less detractors, means by their counts', () => {
    const given = (now: object, days: object[]) =>
      notices({
        pantau: 1,
        period: { from: '2026-11-16', to: '2026-11-17' },
        kpis: [{ metric: 'nps', now }],
        surveys: [{ metric: 'nps', days: days.map((day, i) => ({ day: `2026-11-1${6 + i}`, ...day })) }],
      });
    const nps = [
      { promoters: 3, passives: 2, detractors: 1 },
      { promoters: 0, passives: 0, detractors: 4 },
    ];
    expect(given({ promoters: 3, passives: 2, detractors: 5 }, nps)).to.deep.equal([]);
    expect(given({ promoters: 4, passives: 2, detractors: 4 }, nps)[0]).to.include({ found: '0', guess: '-20' });
    const means = [
      { mean: 2, count: 3 },
      { mean: 6, count: 1 },
    ];
    expect(given({ mean: 3, count: 4 }, means)).to.deep.equal([]);
    expect(given({ mean: 4, count: 4 }, means)[0]).to.include({ found: '4', guess: '3' });
  });
});

describe('what is quoted in a message', () => {
  const quoted = (value: unknown): string => first(broken('agents[0].id', value)).found ?? '';
  const key = (name: string): string => parseDocument({ pantau: 1, [name]: 1 }).issues[0]!.path;
  const asFound = (value: string): string => first(broken('freshFor', value)).found!;

  it('is at most 80 characters', () => {
    for (const value of ['x'.repeat(5000), '😀'.repeat(5000), 'a b '.repeat(1000)])
      expect(Array.from(asFound(value)).length).to.be.within(70, 80);
    expect(key('k'.repeat(5000)).length).to.be.at.most(80);
  });

  it('is never an object’s inside', () => {
    expect(quoted({ password: 'hunter2' })).to.equal('{…}');
    expect(quoted([['a']])).to.equal('[… 1]');
  });

  it('is never a query string, a password in an address, or a token', () => {
    for (const text of [
      'https://example.com/report?access_token=s3cr3t&x=1',
      '/metrics.json?sig=s3cr3t',
      'https://user:s3cr3t@example.com/x',
      'https://example.com/#id_token=s3cr3t',
      'Bearer s3cr3t',
      'token: s3cr3t',
      's3cr3tAbCdEfGhIjKlMnOpQrStUvWxYz0123456789',
      'eyJhbGciOiJIUzI1NiJ9.s3cr3tOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
    ]) {
      expect(asFound(text), text).to.not.contain('s3cr3t');
      expect(parseText(text).issues[0]!.found, text).to.not.contain('s3cr3t');
      expect(key(text), text).to.not.contain('s3cr3t');
    }
  });

  it('is the text itself where nothing is private', () => {
    for (const text of [
      'Tier 1 Support, Jakarta',
      'Is this right? Yes',
      '2026-11-17T19:00:00',
      'https://example.com/a/b',
    ])
      expect(asFound(text)).to.equal(`"${text}"`);
  });
});
