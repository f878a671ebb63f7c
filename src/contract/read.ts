import { asPercent, faultDraft, type RawIssue } from './expectation.js';
import { draft } from './issue.js';
import type { Fields } from './rules.js';
import { allowance, fault, LeftOut, refuse, under, unknownKey, type Reading } from './reading.js';
import { definition, isObject, note, type Definition, type ListRule, type Note, type Schema } from './kinds.js';

/**
 * Reads a value by a zod schema in one pass. Where zod would refuse the whole, this leaves out the innermost
 * item of a list that holds the fault, counts it, and goes on. Leaves and checks are zod's own; only the way
 * through objects, lists and records is here, because zod builds a result and an array of issues for each
 * field, present or not, which is most of its time.
 */
export type Read = (value: unknown, reading: Reading) => unknown;

const readers = new WeakMap<Schema, Read>();

/** The reader of a schema, made once. It returns the value, `undefined` for nothing measured, or `fault`. */
export function reader(schema: Schema): Read {
  const known = readers.get(schema);
  if (known) return known;
  const made = build(schema);
  readers.set(schema, made);
  return made;
}

function build(schema: Schema): Read {
  const def = definition(schema);
  const { pick, list, lost, blank } = note(schema);
  if (pick) return (value, reading) => reader(pick(value))(value, reading);
  if (list) return listReader(def.element, list);
  if (lost) return recordReader(reader(def.keyType), reader(def.valueType), lost);
  if (def.type === 'object') return objectReader(schema, def.shape, blank === true);
  if (def.type === 'array') return rowReader(schema, def.element);
  if (def.innerType) return reader(def.innerType);
  return leafReader(schema);
}

// One payload serves every leaf and check: zod reads and writes it, and nothing is built where nothing is wrong.
const payload: { value: unknown; issues: RawIssue[] } = { value: undefined, issues: [] };
const context = { async: false };

type Checks = NonNullable<Definition['checks']>;

/** What the first of the checks that fails says; `payload` holds what zod said already. */
function firstIssue(checks: Checks): RawIssue | null {
  const { issues } = payload;
  for (let i = 0; i < checks.length && issues.length === 0; i++) void checks[i]!._zod.check(payload as never);
  return issues.length === 0 ? null : issues.splice(0)[0]!;
}

function leafReader(schema: Schema): Read {
  const { checks = [] } = definition(schema);
  const { parse } = schema._zod;
  return (value, reading) => {
    payload.value = value;
    void parse(payload as never, context);
    const raw = firstIssue(checks);
    return raw ? refuse(reading, faultDraft(raw, schema, value)) : value;
  };
}

interface Field {
  readonly key: string;
  readonly schema: Schema;
  readonly optional: boolean;
  /** Made at the first value, so that a schema costs nothing where nothing uses it. */
  read: Read | null;
}

/** Reads one field into `out`; false when its fault costs the object. */
function take(field: Field, from: Fields, out: Record<string, unknown>, reading: Reading): boolean {
  const given = from[field.key];
  if (field.optional && given == null) return true;
  const mark = reading.drafts.length;
  const taken = (field.read ??= reader(field.schema))(given, reading);
  if (reading.drafts.length > mark) under(reading, mark, field.key);
  if (taken === fault) return false;
  if (taken !== undefined) out[field.key] = taken;
  return true;
}

function objectReader(schema: Schema, shape: Definition['shape'], isBlank: boolean): Read {
  const fields = new Map<string, Field>();
  for (const key in shape) {
    const optional = definition(shape[key]!).type === 'optional';
    fields.set(key, { key, schema: shape[key]!, optional, read: null });
  }
  const required = [...fields.values()].filter(({ optional }) => !optional);
  const { checks = [] } = definition(schema);
  const isValue = 'value' in shape && !isBlank;

  return (value, reading) => {
    if (!isObject(value)) return refuse(reading, draft('invalid', { type: isBlank ? 'measure' : 'object' }, value));
    const out: Record<string, unknown> = {};
    for (const key in value) {
      const field = fields.get(key);
      if (field && !take(field, value, out, reading)) return fault;
      if (field || unknownKey(reading, fields, key)) continue;
      // There may be a million more: the known ones among them are asked for by name.
      for (const known of fields.values()) if (!(known.key in out) && !take(known, value, out, reading)) return fault;
      break;
    }
    for (let i = 0; i < required.length; i++)
      if (out[required[i]!.key] === undefined && !take(required[i]!, value, out, reading)) return fault;
    if (isBlank) return undefined;
    if (isValue && reading.isShare && isPercent(out['value'])) return percent(reading, out['value'] as number);
    payload.value = out;
    const raw = firstIssue(checks);
    return raw ? broken(reading, raw) : out;
  };
}

/** A ratio given as a value may pass 1, as resolved over created does, but hardly twice over. */
const isPercent = (value: unknown): boolean => (value as number) > 2;

function percent(reading: Reading, value: number): typeof fault {
  const made = asPercent(draft('share-scale', { type: 'between', least: 0, most: 1 }, value), value);
  made.keys.push('value');
  return refuse(reading, made);
}

function broken(reading: Reading, { params, path, input }: RawIssue): typeof fault {
  const made = draft('invalid', params ?? null, input);
  made.keys.push(...((path ?? []) as string[]));
  return refuse(reading, made);
}

/** A list whose items are worth something alone. */
function listReader(element: Schema, rule: ListRule): Read {
  const read = reader(element);
  return (value, reading) => {
    if (!Array.isArray(value)) return refuse(reading, draft('invalid', { type: 'list' }, value));
    const taken = allowance(reading, rule.most, value.length);
    const seen = rule.unique && value.length > 1 ? new Set<string>() : null;
    const leftOut = new LeftOut(reading, value.length);
    const out: unknown[] = [];
    for (let i = 0; i < taken; i++) {
      const mark = reading.drafts.length;
      if (rule.metric) reading.isShare = isShare(value[i], reading);
      const item = distinct(read(value[i], reading), rule, seen, reading);
      if (item === fault) leftOut.add(mark);
      else if (item !== undefined) out.push(item);
      if (reading.drafts.length > mark) under(reading, mark, i);
    }
    leftOut.beyond(taken);
    return out;
  };
}

function distinct(item: unknown, rule: ListRule, seen: Set<string> | null, reading: Reading): unknown {
  if (item === fault || item === undefined || rule.empty?.(item as Fields)) return item === fault ? fault : undefined;
  if (!seen) return item;
  const key = rule.unique!(item as Fields);
  if (seen.has(key)) return refuse(reading, draft('duplicate', { type: 'unique' }, rule.name!(item as Fields)));
  seen.add(key);
  return item;
}

function isShare(item: unknown, reading: Reading): boolean {
  const metric = isObject(item) ? item['metric'] : null;
  return typeof metric === 'string' && reading.shareMetric(metric);
}

/** A list that is one statement: the answers of a day, the hours of a weekday. */
function rowReader(schema: Schema, element: Schema): Read {
  const read = reader(element);
  const { checks = [] } = definition(schema);
  return (value, reading) => {
    if (!Array.isArray(value)) return refuse(reading, draft('invalid', { type: 'list' }, value));
    payload.value = value;
    const raw = firstIssue(checks);
    if (raw) return refuse(reading, faultDraft(raw, schema, value));
    const out: unknown[] = [];
    for (let i = 0; i < value.length; i++) {
      const mark = reading.drafts.length;
      const item = read(value[i], reading);
      if (reading.drafts.length > mark) under(reading, mark, i);
      if (item === fault) return fault;
      out.push(item);
    }
    return out;
  };
}

const mostEntries = 10_000;

/** Entries by name. The result has no prototype: `metrics.constructor` is then what it says, nothing. */
function recordReader(readKey: Read, read: Read, lost: Note['lost']): Read {
  return (value, reading) => {
    if (!isObject(value)) return refuse(reading, draft('invalid', { type: 'object' }, value));
    const keys = Object.keys(value);
    const taken = allowance(reading, mostEntries, keys.length);
    const leftOut = new LeftOut(reading, keys.length);
    const out: Record<string, unknown> = Object.create(null);
    for (let i = 0; i < taken; i++) {
      const key = keys[i]!;
      const mark = reading.drafts.length;
      const entry = key === '__proto__' ? undefined : entryOf(readKey, read, key, value[key], reading);
      if (entry === fault && lost !== 'whole') leftOut.add(mark, lost === 'all' ? keys.length : 1);
      if (reading.drafts.length > mark) under(reading, mark, key);
      if (entry === fault && lost === 'all') return undefined;
      if (entry === fault && lost === 'whole') return fault;
      if (entry !== fault && entry !== undefined) out[key] = entry;
    }
    leftOut.beyond(taken);
    return out;
  };
}

function entryOf(readKey: Read, read: Read, key: string, value: unknown, reading: Reading): unknown {
  if (readKey(key, reading) === fault) return fault;
  const entry = read(value, reading);
  const wrong = isObject(entry) ? reading.entry(key, entry) : null;
  return wrong ? refuse(reading, wrong) : entry;
}
