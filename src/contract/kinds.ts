import * as z from 'zod/v4/core';
import type { Breach, Fields } from './rules.js';
import type { Expectation } from './types.js';

/**
 * The kinds of schema a metrics document is made of. Leaves are zod's own. What holds other schemas is here as
 * zod's definition alone: the parser walks by the definition, so that no page pays for building or loading zod's
 * classes of it. `schema.ts` makes the whole zod schema from the same definitions.
 */
export type Schema = z.$ZodType;

/** How one list is read: its cap, and what makes an item unique. */
export interface ListRule {
  readonly most: number;
  readonly unique?: (item: Fields) => string;
  /** The item's name in the message about its double. */
  readonly name?: (item: Fields) => string;
  /** True when an item holds nothing measured and is as good as absent. */
  readonly empty?: (item: Fields) => boolean;
  /** True when the items' figures are in the unit of their `metric`. */
  readonly metric?: boolean;
}

/** What the reader has to know of a schema beyond zod's definition. */
export interface Note {
  readonly list?: ListRule;
  /** Whether a bad entry of a record costs itself, all entries, or whatever holds the record. */
  readonly lost?: 'each' | 'all' | 'whole';
  readonly pick?: (value: unknown) => Schema;
  /** A shape in which nothing is measured: read, then dropped. */
  readonly blank?: true;
}

/** The parts of zod's definitions that are used here; which of them there are depends on the type. */
export interface Definition {
  readonly type: string;
  readonly shape: Readonly<Record<string, Schema>>;
  readonly element: Schema;
  readonly innerType: Schema;
  readonly keyType: Schema;
  readonly valueType: Schema;
  readonly options: readonly Schema[];
  readonly checks?: readonly z.$ZodCheck<never>[];
}

export const definition = (schema: Schema): Definition => schema._zod.def as unknown as Definition;
export const note = (schema: Schema): Note => schema as Note;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Leaves.
type Check = z.$ZodCheck<never>;
const longest = (maximum: number): Check => new z.$ZodCheckMaxLength({ check: 'max_length', maximum });
export const least = (value: number, inclusive = true): Check =>
  new z.$ZodCheckGreaterThan({ check: 'greater_than', value, inclusive });
export const most = (value: number, inclusive = true): Check =>
  new z.$ZodCheckLessThan({ check: 'less_than', value, inclusive });
export const numbers = (...checks: Check[]) => new z.$ZodNumber({ type: 'number', checks });
export const words = (length: number, ...checks: Check[]) =>
  new z.$ZodString({ type: 'string', checks: [longest(length), ...checks] as z.$ZodCheck<string>[] });
export const oneOf = <const T extends string | number | null>(...values: T[]) =>
  new z.$ZodLiteral({ type: 'literal', values }) as z.$ZodLiteral<T>;
export const flag = new z.$ZodBoolean({ type: 'boolean' });

const check = (def: object, run: (payload: Payload) => void): Check =>
  ({ _zod: { def, check: run, onattach: [] } }) as unknown as Check;

interface Payload {
  readonly value: unknown;
  readonly issues: unknown[];
}

/** Text of a kind. zod's own formats bring classes that a function can do without. */
export const format = (name: Expectation['type'], pattern: RegExp, isGood = (text: string) => pattern.test(text)) =>
  words(
    2000,
    // As a check of zod's own by its definition, so that the JSON Schema knows the pattern.
    check({ check: 'string_format', format: 'regex', pattern }, ({ value, issues }) => {
      if (!isGood(value as string)) issues.push({ code: 'invalid_format', format: name, input: value });
    }),
  );

// What holds other schemas.
const outline = <T extends Schema>(def: object, note?: Note): T => ({ _zod: { def }, ...note }) as unknown as T;

export type Rule = (value: Fields) => Breach | null;

const ruleCheck = (broken: Rule): Check =>
  check({ check: 'custom' }, ({ value, issues }) => {
    const breach = broken(value as Fields);
    if (!breach) return;
    issues.push({ code: 'custom', path: [breach.key], input: breach.found, params: { type: breach.type } });
  });

export const object = <S extends z.$ZodShape>(shape: S, ...rules: Rule[]) =>
  outline<z.$ZodObject<S, z.$strip>>({ type: 'object', shape, checks: rules.map(ruleCheck) });

/** A shape in which nothing is measured. */
export const blank = <S extends z.$ZodShape>(shape: S) =>
  outline<z.$ZodObject<S, z.$strip>>({ type: 'object', shape }, { blank: true });

/** A list that is one statement: one bad item costs all of it. */
export const row = <T extends Schema>(element: T, length: number) =>
  outline<z.$ZodArray<T>>({ type: 'array', element, checks: [longest(length)] });

/** A list whose items are worth something alone. */
export const list = <T extends Schema>(element: T, rule: ListRule) =>
  outline<z.$ZodArray<T>>({ type: 'array', element, checks: [longest(rule.most)] }, { list: rule });

export const record = <T extends Schema>(keyType: z.$ZodString, valueType: T, lost: Note['lost'] = 'whole') =>
  outline<z.$ZodRecord<z.$ZodString, T>>({ type: 'record', keyType, valueType }, { lost });

/** One of several shapes, picked by a look at the value, so that a fault is told of the shape that was meant. */
export const choice = <const T extends readonly Schema[]>(options: T, pick: (value: unknown) => Schema) =>
  outline<z.$ZodUnion<T>>({ type: 'union', options }, { pick });

/** Absent and null are one: "not measured". The reader drops both, so that the type has no undefined. */
export const maybe = <T extends Schema>(innerType: T) =>
  outline<z.$ZodExactOptional<z.$ZodNullable<T>>>({
    type: 'optional',
    innerType: outline({ type: 'nullable', innerType }),
  });

/** Nothing, where a figure might have been. */
export const absent = outline<z.$ZodOptional<z.$ZodLiteral<null>>>({ type: 'optional', innerType: oneOf(null) });
