import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format, resolveConfig } from 'prettier';
import { contractPage } from '../../scripts/contract/page.js';
import { jsonSchema } from '../../scripts/contract/json-schema.js';
import { descriptions } from '../../src/contract/descriptions.js';
import { parseDocument } from '../../src/contract/parse.js';
import { broken, everything } from '../contract/document.js';

const schema = jsonSchema();
const isValid = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: true }).compile(schema);

/** Where the JSON Schema finds faults, as paths of the parser: `agents[0].name`. */
const faults = (value: unknown): string[] => {
  isValid(value);
  return (isValid.errors ?? []).map(({ instancePath, params }) => {
    const keys = [...instancePath.split('/').slice(1), params['missingProperty'] ?? params['propertyName'] ?? ''];
    return keys
      .filter((key) => key !== '')
      .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
      .join('')
      .replace(/^\./, '');
  });
};

const losses = (value: unknown) => parseDocument(value).issues.filter(({ lost }) => lost !== 'none');

const data = new URL('../../demo/data/', import.meta.url);
const documents = readdirSync(data, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.json') && !name.startsWith('raw') && !name.endsWith('broken.json'));

describe('the JSON Schema', () => {
  it('accepts a document that uses every key', () => assert.deepEqual(faults(everything()), []));

  it('refuses the document that is broken on purpose, as the parser does', () => {
    const document: unknown = JSON.parse(readFileSync(new URL('states/broken.json', data), 'utf8'));
    assert.ok(faults(document).length > 0);
    assert.ok(losses(document).length > 0);
  });

  it('has documents to be tried on', () => assert.ok(documents.length > 0));

  for (const name of documents)
    it(`accepts demo/data/${name}, as the parser does`, () => {
      const document: unknown = JSON.parse(readFileSync(new URL(name, data), 'utf8'));
      assert.deepEqual(faults(document), []);
      assert.deepEqual(parseDocument(document).issues, []);
    });

  for (const [path, value] of [
    ['kpis[0].now', { part: null, whole: null }],
    ['kpis[0].now', {}],
    ['kpis[1].now', { value: 5, part: null }],
    ['kpis[0].nickname', 'unknown keys are open'],
    ['unknown', { anything: 1 }],
    ['agents', null],
    ['shifts.slots', []],
    ['metrics.nps', {}],
  ] as const)
    it(`accepts ${path} = ${JSON.stringify(value)}, as the parser does`, () => {
      assert.deepEqual(faults(broken(path, value)), []);
      assert.deepEqual(losses(broken(path, value)), []);
    });

  for (const [path, value] of [
    ['pantau', undefined],
    ['pantau', 2],
    ['generatedAt', '2026-11-23T06:05:00'],
    ['generatedAt', '2026-02-30T06:05:00Z'],
    ['freshFor', '900'],
    ['notice', 5],
    ['timeZone', 'Asia/Jakarta?'],
    ['team.name', 5],
    ['period.to', undefined],
    ['period.before.from', '2026-11-31'],
    ['source.name', undefined],
    ['channels', {}],
    ['channels[0]', 5],
    ['channels[0].id', ''],
    ['channels[1].work', 'fast'],
    ['channels[1].concurrency', 0.5],
    ['metrics.csat', 5],
    ['metrics.csat.unit', 'percent'],
    ['metrics.csat.target', 'high'],
    ['metrics.occupancy.target.to', undefined],
    ['metrics.refunds.currency', 'Rp'],
    ['kpis[0]', null],
    ['kpis[0].metric', undefined],
    ['kpis[0].now', 5],
    ['kpis[0].now.part', -1],
    ['kpis[0].now.whole', null],
    ['kpis[0].series[0].day', '2025-02-29'],
    ['kpis[0].comparisons[0].label', undefined],
    ['kpis[0].provisionalUntil', 'Sunday'],
    ['kpis[1].latest.minutes', 0],
    ['kpis[1].latest.from', undefined],
    ['kpis[2].now.count', undefined],
    ['surveys[0].days', undefined],
    ['surveys[0].scale.good[0]', '4'],
    ['surveys[0].days[0].answers[1]', null],
    ['surveys[1].days[0].passives', undefined],
    ['surveys[0].comments[0].text', 5],
    ['shifts.minutes', 20],
    ['shifts.maxOccupancy', 0],
    ['shifts.maxOccupancy', 85],
    ['shifts.shrinkage', 1],
    ['shifts.serviceLevel.share', 80],
    ['shifts.open.mon[0]', '6-12'],
    ['shifts.open.montag', []],
    ['shifts.named[0].from', '24:30'],
    ['shifts.roster[0].agent', undefined],
    ['shifts.roster[0].absent', 'ill'],
    ['shifts.slots[0].start', '2026-11-17'],
    ['shifts.slots[0].contacts', '41'],
    ['shifts.slots[0].answered.whole', undefined],
    ['agents[0].id', 5],
    ['agents[1].name', undefined],
    ['agents[0].name', 'x'.repeat(2001)],
    ['agents[0].qa.reviews', undefined],
    ['agents[0].qa.categories[0].mean', 101],
    ['agents[0].mix[0].share', 40],
    ['agents[0].qa.contacts[0].url', undefined],
    ['agents[0].courses[0].done', 'yes'],
    ['agents[0].agreements[0].day', undefined],
    ['agents[0].goals[0].due', 'soon'],
    ['agents[0].notes[0].text', 'x'.repeat(10_001)],
    ['events[0].from', undefined],
    ['events[0].tentative', 'maybe'],
  ] as const)
    it(`fails where the parser does: ${path} = ${JSON.stringify(value)?.slice(0, 40) ?? 'absent'}`, () => {
      const [issue, ...more] = losses(broken(path, value));
      assert.deepEqual(more, []);
      assert.equal(issue?.path, path);
      assert.ok(faults(broken(path, value)).includes(path), `it says ${faults(broken(path, value)).join(', ')}`);
    });

  // These are the rules the contract page lists; the parser alone knows them.
  for (const [path, value] of [
    ['kpis[0].now.part', 2751],
    ['period.to', '2026-11-01'],
    ['surveys[0].days[0].answers', [1]],
    ['surveys[0].scale.min', 9],
    ['agents[1].id', 'a-17'],
    ['metrics.csat.target', 90],
    ['kpis[3].now', { value: 91 }],
    ['timeZone', 'Asia/Jakarto'],
  ] as const)
    it(`does not know the rule that ${path} is not ${JSON.stringify(value)}`, () => {
      assert.deepEqual(faults(broken(path, value)), []);
      assert.equal(losses(broken(path, value)).length, 1);
    });

  it('describes every field of every shape', () => {
    const silent: string[] = [];
    const walk = (json: typeof schema, at: string): void => {
      for (const [key, field] of Object.entries(json.properties ?? {})) {
        if (!field.description) silent.push(`${at}.${key}`);
        walk(field, `${at}.${key}`);
      }
      for (const option of json.anyOf ?? []) walk(option, at);
    };
    walk(schema, 'Document');
    for (const [name, shape] of Object.entries(schema.$defs ?? {})) {
      assert.ok(descriptions[name], `${name} has no description`);
      walk(shape, name);
    }
    assert.deepEqual(silent, []);
  });

  it('keeps its words out of every page: only the build reads them', () => {
    const source = new URL('../../src/', import.meta.url);
    const files = readdirSync(source, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts'));
    const readers = files.filter((name) =>
      /from '.*\/descriptions\.js'/.test(readFileSync(new URL(name, source), 'utf8')),
    );
    assert.ok(files.length > 50);
    assert.deepEqual(readers, []);
  });

  it('describes no field that is not there', () => {
    for (const [name, { fields }] of Object.entries(descriptions)) {
      const shape = name === 'Document' ? schema : schema.$defs![name]!;
      const known = [shape, ...(shape.anyOf ?? [])].flatMap(({ properties }) => Object.keys(properties ?? {}));
      for (const key of Object.keys(fields)) assert.ok(known.includes(key), `${name}.${key}`);
    }
  });
});

describe('the contract page', () => {
  it('is the one the schemas make now: npm run build writes it', async () => {
    const page = new URL('../../docs/contract.md', import.meta.url);
    const options = await resolveConfig(page);
    assert.equal(readFileSync(page, 'utf8'), await format(contractPage(), { ...options, parser: 'markdown' }));
  });
});
