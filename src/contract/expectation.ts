import { draft, type Draft } from './issue.js';
import type { Schema } from './kinds.js';
import type { Expectation } from './types.js';

/** What zod tells of a fault, before it is made into a sentence. */
export interface RawIssue {
  readonly code: string;
  readonly expected?: string;
  readonly format?: string;
  readonly origin?: string;
  readonly maximum?: number;
  readonly values?: readonly (string | number)[];
  readonly path?: readonly PropertyKey[];
  readonly input?: unknown;
  readonly params?: { readonly type: 'part-within-whole' | 'from-before-to' | 'answers-sum' };
}

type Plain = Exclude<
  Expectation['type'],
  'one-of' | 'whole' | 'at-least' | 'between' | 'at-most-characters' | 'at-most-items' | 'major'
>;

/** A draft of the fault: what the schema asked for, what was there, and what was probably meant. */
export function faultDraft(raw: RawIssue, schema: Schema, value: unknown): Draft {
  const [least, most] = bounds(schema);
  const made = draft('invalid', expected(raw, least, most), value);
  if (raw.code === 'too_big' && least === 0 && most === 1 && (value as number) <= 100)
    return asPercent(made, value as number);
  if (raw.format === 'instant' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(value as string)) {
    // The guess needs the zone, which is known at the end.
    made.kind = 'no-offset';
    made.guess = (value as string).replace(' ', 'T');
  }
  return made;
}

/** Turns a draft into "percent given", with the share that was probably meant. */
export function asPercent(made: Draft, value: number): Draft {
  made.kind = 'share-scale';
  made.guess = String(Number((value / 100).toPrecision(12)));
  return made;
}

function expected(raw: RawIssue, least: number | null, most: number | null): Expectation {
  if (raw.values) return { type: 'one-of', options: raw.values };
  if (raw.origin === 'string') return { type: 'at-most-characters', most: raw.maximum! };
  if (raw.origin === 'array') return { type: 'at-most-items', most: raw.maximum! };
  if (raw.origin && least !== null)
    return most === null ? { type: 'at-least', least } : { type: 'between', least, most };
  return { type: (raw.format ?? (raw.expected === 'string' ? 'text' : raw.expected)) as Plain };
}

interface Bound {
  readonly check: string;
  readonly value: number;
}

function bounds(schema: Schema): [number | null, number | null] {
  let least: number | null = null;
  let most: number | null = null;
  for (const { _zod } of schema._zod.def.checks ?? []) {
    const { check, value } = _zod.def as unknown as Bound;
    if (check === 'greater_than') least = value;
    if (check === 'less_than') most = value;
  }
  return [least, most];
}
