import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseDocument } from '../../src/contract/parse.js';
import { parseText } from '../../src/contract/text.js';
import { documentSchema } from '../../src/contract/schema.js';
import { everything, keysOf } from './document.js';

type Tree = Record<string | number, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every place of a document, as keys from the top. */
const places = (value: unknown, keys: (string | number)[] = []): (string | number)[][] => {
  if (!isTree(value)) return [keys];
  const inner = Object.keys(value).flatMap((key) =>
    places(value[key], [...keys, Array.isArray(value) ? Number(key) : key]),
  );
  return [keys, ...inner];
};

const placed = (value: unknown, keys: readonly (string | number)[]): unknown =>
  keys.reduce((inner, key) => (isTree(inner) ? inner[key] : undefined), value);

const changed = (value: unknown, keys: readonly (string | number)[], to: unknown): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Tree) }) as Tree;
  copy[key] = changed(copy[key], rest, to);
  return copy;
};

const without = (value: unknown, keys: readonly (string | number)[]): unknown => {
  const owner = keys.slice(0, -1);
  const key = keys[keys.length - 1]!;
  const inner = placed(value, owner) as Tree;
  const rest = Array.isArray(inner)
    ? inner.filter((_item, i) => i !== key)
    : Object.fromEntries(Object.entries(inner).filter(([name]) => name !== key));
  return changed(value, owner, rest);
};

/** Everything in a document that no figure may be. */
const strange = (value: unknown): string[] =>
  places(value).flatMap((keys) => {
    const found = placed(value, keys);
    return found === null || found === undefined || (typeof found === 'number' && !Number.isFinite(found))
      ? [keys.join('.')]
      : [];
  });

const seeds = { seed: 20261123, numRuns: 400 };
const anything = fc.anything({
  withNullPrototype: true,
  withMap: true,
  withSet: true,
  withBigInt: true,
  withDate: true,
  withSparseArray: true,
});
const anyValue = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue() },
  fc.constantFrom(NaN, Infinity, -1, 91, 1e308, '', null, undefined, [], {}, '2026-11-16', { part: 1, whole: 2 }),
  anything,
);
const anyPlace = fc.constantFrom(...places(everything()).filter((keys) => keys.length > 0));
const sections = fc.record(Object.fromEntries(Object.keys(everything()).map((key) => [key, anyValue])), {
  requiredKeys: [],
});

describe('whatever is given', () => {
  it('is read without an exception, and leaves nothing that is no figure', () => {
    fc.assert(
      fc.property(fc.oneof(anything, sections), (value) => {
        const given = isTree(value) && !Array.isArray(value) ? { ...value, pantau: 1 } : value;
        const { document, issues } = parseDocument(given);
        expect(strange(document ?? {})).to.deep.equal([]);
        if (document === null) expect(issues.map(({ lost }) => lost)).to.deep.equal(['document']);
      }),
      seeds,
    );
  });

  it('is read from any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const { document, issues } = parseText(text);
        expect(document === null).to.equal(issues.some(({ lost }) => lost === 'document'));
      }),
      seeds,
    );
  });
});

describe('one change to a good document', () => {
  const change = fc.tuple(anyPlace, anyValue);

  it('leaves nothing that is no figure', () => {
    fc.assert(
      fc.property(change, ([keys, to]) => {
        expect(strange(parseDocument(changed(everything(), keys, to)).document ?? {})).to.deep.equal([]);
      }),
      seeds,
    );
  });

  it('gives a document that is read again as it stands', () => {
    fc.assert(
      fc.property(change, ([keys, to]) => {
        const { document } = parseDocument(changed(everything(), keys, to));
        fc.pre(document !== null);
        const again = parseDocument(document);
        expect(again.document).to.deep.equal(document);
        expect(again.issues.filter(({ lost }) => lost !== 'none')).to.deep.equal([]);
      }),
      seeds,
    );
  });

  it('costs nothing outside the item or the section that it is in', () => {
    fc.assert(
      fc.property(change, ([keys, to]) => {
        fc.pre(keys[0] !== 'pantau');
        const { document, issues } = parseDocument(changed(everything(), keys, to));
        // Settings of a metric decide how its figures are read elsewhere: units change on purpose.
        fc.pre(keys[0] !== 'metrics');
        for (const section of Object.keys(everything()) as (keyof ReturnType<typeof everything>)[])
          if (section !== keys[0]) expect(document![section], section).to.deep.equal(everything()[section]);
        const [loss, ...more] = issues.filter(({ kind, lost }) => lost !== 'none' && kind !== 'duplicate');
        fc.pre(loss !== undefined && more.length === 0 && loss.items === undefined);
        const lost = loss!.list ? keysOf(loss!.path).slice(0, keysOf(loss!.list.path).length + 1) : [keys[0]!];
        // A change that put a list of its own into the place of another loses items of its own.
        fc.pre(keys.length >= lost.length);
        expect(document).to.deep.equal(without(everything(), lost));
      }),
      { ...seeds, numRuns: 1500 },
    );
  });

  it('is refused by zod whenever the reader refuses it, and the other way round', () => {
    fc.assert(
      fc.property(fc.tuple(anyPlace, fc.jsonValue()), ([keys, to]) => {
        const given = changed(everything(), keys, to);
        const kinds = parseDocument(given).issues.filter(({ lost }) => lost !== 'none');
        // Doubles, units and zones are the parser's own rules.
        fc.pre(!kinds.some(({ kind, expected }) => kind === 'duplicate' || (kind === 'share-scale' && expected)));
        fc.pre(
          !kinds.some(
            ({ path }) => /^metrics\.\w+\.(target|watch|matters)/.test(path) || path.startsWith('shifts.open'),
          ),
        );
        expect(documentSchema().safeParse(given).success).to.equal(kinds.length === 0);
      }),
      seeds,
    );
  });
});
