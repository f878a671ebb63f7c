import type { Reading } from './reading.js';
import type { Expectation } from './types.js';

/**
 * What a metrics document is made of, as plain data: `read.ts` reads a value by it, and `schema.ts` makes the zod
 * schema that is published. A page that shows figures loads neither zod nor the words of `descriptions.ts`.
 */
export type Kind<Output = unknown> = Definition & Typed<Output>;

type Definition =
  | NumberKind
  | TextKind
  | { readonly type: 'boolean' }
  | { readonly type: 'one-of'; readonly options: readonly (string | number)[] }
  | ObjectKind
  | MeasureKind
  | { readonly type: 'choice'; readonly leaf: Kind; readonly object: Kind }
  | ListKind
  | RecordKind;

/** What is left of a value once it is read; for the compiler alone. */
interface Typed<Output> {
  readonly output?: () => Output;
}

export type OutputOf<K> = K extends Typed<infer Output> ? Output : never;

interface NumberKind {
  readonly type: 'number';
  readonly least: number;
  readonly most: number;
  /** The limit that is itself outside. */
  readonly without: number | undefined;
}

export interface TextKind {
  readonly type: 'text' | 'day' | 'instant' | 'clock' | 'hours' | 'currency' | 'zone';
  readonly most: number;
  readonly pattern: RegExp | undefined;
  /** What no pattern can tell. */
  readonly isGood: ((text: string) => boolean) | undefined;
}

export type Fields = Readonly<Record<string, unknown>>;

/** A rule between fields that is broken: where, what it asks, and what was there. */
export interface Breach {
  readonly keys: readonly string[];
  readonly expected: Expectation;
  readonly found: unknown;
}

/** A rule between the fields of one object. Those of units need to know the document around it. */
export type Rule = (fields: Fields, reading?: Reading) => Breach | null;

export type Shape = Readonly<Record<string, Kind>>;

export interface ObjectKind {
  readonly type: 'object';
  readonly required: Shape;
  readonly fields: ReadonlyMap<string, Kind>;
  readonly rules: readonly Rule[];
  /** True when nothing is measured in it: then it is as good as absent. */
  readonly isBlank: ((fields: Fields) => boolean) | undefined;
}

export interface MeasureKind {
  readonly type: 'measure';
  /** The shapes it may have, each with the figures it is told by. */
  readonly shapes: readonly { readonly figures: readonly string[]; readonly kind: Kind }[];
  /** The shape in which nothing is measured. */
  readonly nothing: Kind;
}

interface Items {
  readonly item: Kind;
  readonly most: number;
  /** Whether a bad item costs itself, all of them, or whatever holds them. */
  readonly lost: 'each' | 'all' | 'whole';
}

export interface ListKind extends Items {
  readonly type: 'list';
  /** What an item is called. */
  readonly name?: Name | undefined;
  /** What no two items may share: their name, where it can be written in one way only. */
  readonly unique?: Name | undefined;
}

export interface RecordKind extends Items {
  readonly type: 'record';
  readonly key: Kind;
}

type Name = (item: Fields) => unknown;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No figure is larger: so sums, products and squares of those that are here stay finite. */
export const largest = 1e15;

export const numbers = (least = -largest, most = largest, without?: number): Kind<number> => ({
  type: 'number',
  least,
  most,
  without,
});

export const texts = (
  type: TextKind['type'],
  pattern?: RegExp,
  most = 2000,
  isGood?: TextKind['isGood'],
): Kind<string> => ({ type, most, pattern, isGood });

export const oneOf = <const T extends string | number>(...options: T[]): Kind<T> => ({ type: 'one-of', options });

export const flag: Kind<boolean> = { type: 'boolean' };

export type OutputOfObject<R extends Shape, O extends Shape> = { readonly [Key in keyof R]: OutputOf<R[Key]> } & {
  readonly [Key in keyof O]?: OutputOf<O[Key]> | null;
};

/** An object by the fields it must have and those it may have: of these, null is as good as absent. */
export const object = <R extends Shape, O extends Shape>(
  required: R,
  optional: O,
  rules: readonly Rule[] = [],
  isBlank?: ObjectKind['isBlank'],
): Kind<OutputOfObject<R, O>> => ({
  type: 'object',
  required,
  fields: new Map(Object.entries({ ...required, ...optional })),
  rules,
  isBlank,
});

/** A list whose items are worth something alone. */
export const list = <T>(item: Kind<T>, most = 10_000, name?: Name, unique = name): Kind<readonly T[]> => ({
  type: 'list',
  item,
  most,
  lost: 'each',
  name,
  unique,
});

/** A list that is one statement: one bad item costs all of it. */
export const row = <T>(item: Kind<T>, most: number): Kind<readonly T[]> => ({
  type: 'list',
  item,
  most,
  lost: 'whole',
});

/** Entries by name. */
export const record = <T>(
  key: Kind<string>,
  item: Kind<T>,
  lost: Items['lost'],
): Kind<Readonly<Record<string, T>>> => ({ type: 'record', key, item, most: 10_000, lost });

/** A value of its own, or an object in its place. */
export const choice = <T, O>(leaf: Kind<T>, object: Kind<O>): Kind<T | O> => ({ type: 'choice', leaf, object });
