import type { Draft } from './issue.js';
import {
  type Fields,
  isObject,
  type Kind,
  largest,
  type ListKind,
  type MeasureKind,
  type ObjectKind,
  type RecordKind,
  type TextKind,
} from './kinds.js';
import { fault, type Reading } from './reading.js';

/**
 * Reads a value by its kind in one pass. Where a schema would refuse the whole, this leaves out the innermost item of
 * a list that holds the fault, counts it, and goes on. It returns a copy, `undefined` for nothing measured, or `fault`.
 */
export function read(kind: Kind, value: unknown, reading: Reading): unknown {
  switch (kind.type) {
    case 'number': {
      const { least, most, without } = kind;
      if (!Number.isFinite(value)) return reading.refuse({ type: 'number' }, value);
      if ((value as number) >= least && (value as number) <= most && value !== without) return value;
      const isAbove = most < largest || (value as number) > most;
      return reading.refuse(isAbove ? { type: 'between', least, most } : { type: 'at-least', least }, value);
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : reading.refuse(kind, value);
    case 'one-of':
      return kind.options.includes(value as string) ? value : reading.refuse(kind, value);
    case 'choice':
      return read(isObject(value) ? kind.object : kind.leaf, value, reading);
    case 'measure':
      if (!isObject(value)) return reading.refuse({ type: 'measure' }, value);
      return read(shapeOf(kind, value), value, reading);
    case 'object':
      return readObject(kind, value, reading);
    case 'list':
      return Array.isArray(value) ? readItems(kind, value, null, reading) : reading.refuse({ type: 'list' }, value);
    case 'record':
      if (!isObject(value)) return reading.refuse({ type: 'object' }, value);
      return readItems(kind, value, Object.keys(value), reading);
    default:
      return readText(kind, value, reading);
  }
}

function readText({ type, most, pattern, isGood }: TextKind, value: unknown, reading: Reading): unknown {
  if (typeof value !== 'string') return reading.refuse({ type }, value);
  // Counted as readers count, where it matters: an emoji is one character.
  if (value.length > most && (value.length > 2 * most || Array.from(value).length > most))
    return reading.refuse({ type: 'at-most-characters', most }, value);
  return (pattern && !pattern.test(value)) || isGood?.(value) === false ? reading.refuse({ type }, value) : value;
}

/** The shape whose figures are all there, else the one that was begun, else nothing measured. */
function shapeOf({ shapes, nothing }: MeasureKind, value: Fields): Kind {
  const isThere = (figure: string): boolean => value[figure] != null;
  const shape =
    shapes.find(({ figures }) => figures.every(isThere)) ??
    // A count alone begins no shape.
    shapes.find(({ figures }) => figures.some((figure) => figure !== 'count' && isThere(figure)));
  return shape?.kind ?? nothing;
}

/** Reads one field into `out`; false when its fault costs the object. */
function take(
  kind: Kind,
  key: string,
  from: Fields,
  isOptional: boolean,
  out: Record<string, unknown>,
  reading: Reading,
): boolean {
  const given = from[key];
  if (isOptional && given == null) return true;
  reading.keys.push(key);
  const taken = read(kind, given, reading);
  if (taken === fault) return false;
  reading.keys.pop();
  if (taken !== undefined) out[key] = taken;
  return true;
}

function readObject(kind: ObjectKind, value: unknown, reading: Reading): unknown {
  if (!isObject(value)) return reading.refuse({ type: 'object' }, value);
  const { fields, required } = kind;
  // Anything else would be looked up as a key, which an object without a usable `toString` is not.
  if (required['metric']) reading.metric = typeof value['metric'] === 'string' ? value['metric'] : '';
  const out: Record<string, unknown> = {};
  let missing = required;
  for (const key in value) {
    const field = fields.get(key);
    if (field && !take(field, key, value, !required[key], out, reading)) return fault;
    if (field || reading.nameUnknown(fields, key)) continue;
    // There may be a million more: the known ones among them are asked for by name.
    missing = Object.fromEntries(fields);
    break;
  }
  for (const key in missing)
    if (out[key] === undefined && !take(missing[key]!, key, value, !required[key], out, reading)) return fault;
  for (const rule of kind.rules) {
    const breach = rule(out, reading);
    if (breach) return reading.refuse(breach.expected, breach.found, breach.keys);
  }
  return kind.isBlank?.(out) ? undefined : out;
}

/** Bounds the messages of one list, and those of a document. */
const mostNamed = 100;
const mostDrafts = 2000;

/** The items of a list, or the entries of a record by their names, without those that cannot be had. */
function readItems(
  kind: ListKind | RecordKind,
  given: Fields | readonly unknown[],
  names: readonly string[] | null,
  reading: Reading,
): unknown {
  const items = given as Fields & readonly unknown[];
  const { most, lost } = kind;
  const { keys, drafts } = reading;
  const depth = keys.length;
  const of = (names ?? items).length;
  if (lost === 'whole' && of > most) return reading.refuse({ type: 'at-most-items', most }, items);
  const leftOut = (draft: Draft, count: number): Draft =>
    Object.assign(draft, { lost: 'item', list: { depth, of }, items: count });

  const taken = Math.min(of, most, reading.items);
  reading.items -= taken;
  const list: unknown[] = [];
  // Without a prototype `metrics.constructor` is what it says: nothing.
  const entries: Record<string, unknown> | null = names && Object.create(null);
  const seen = new Set<unknown>();
  let named = 0;
  let last: Draft | null = null;
  for (let i = 0; i < taken; i++) {
    const mark = drafts.length;
    const name = names?.[i];
    keys.push(name ?? i);
    const item =
      name === undefined
        ? readItem(kind as ListKind, items[i], seen, reading)
        : readEntry(kind as RecordKind, name, items[name], reading);
    if (item !== fault) {
      keys.pop();
      if (item === undefined) continue;
      if (entries) entries[name!] = item;
      else list.push(item);
      continue;
    }
    if (lost === 'whole') return fault;
    keys.length = depth;
    if (lost === 'all') return void leftOut(drafts.at(-1)!, of);
    // Past a hundred they are counted on the last one named.
    if (last && (named >= mostNamed || mark > mostDrafts)) {
      drafts.length = mark;
      last.items++;
      continue;
    }
    named++;
    last = leftOut(drafts.at(-1)!, 1);
  }
  // What lies past the cap is never looked at.
  if (taken < of) leftOut(reading.draft('too-many', { type: 'at-most-items', most: taken }, of), of - taken);
  return entries ?? list;
}

function readItem({ item, name, unique }: ListKind, value: unknown, seen: Set<unknown>, reading: Reading): unknown {
  const taken = read(item, value, reading);
  if (taken === fault || taken === undefined || !name) return taken;
  const id = unique!(taken as Fields);
  if (!seen.has(id)) return seen.add(id) && taken;
  reading.draft('duplicate', { type: 'unique' }, name(taken as Fields));
  return fault;
}

const readEntry = ({ key, item }: RecordKind, name: string, value: unknown, reading: Reading): unknown => {
  if (name === '__proto__') return undefined;
  return read(key, name, reading) === fault ? fault : read(item, value, reading);
};
