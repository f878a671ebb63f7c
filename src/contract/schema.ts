import * as z from 'zod/mini';
import { definition, maybe, object, oneOf, type Definition, type Schema } from './kinds.js';
import { sections } from './sections.js';

/**
 * A metrics document as one zod schema, made from the same definitions the parser reads by: for the JSON Schema,
 * the contract page, the check of `types.ts`, and whoever validates with zod. The descriptions of its fields are
 * in `descriptions.ts`, which only the build reads. Elements never load this file.
 */
const documentOutline = () =>
  object({
    pantau: oneOf(1),
    timeZone: maybe(sections.timeZone),
    metrics: maybe(sections.metrics),
    generatedAt: maybe(sections.generatedAt),
    freshFor: maybe(sections.freshFor),
    notice: maybe(sections.notice),
    team: maybe(sections.team),
    period: maybe(sections.period),
    source: maybe(sections.source),
    channels: maybe(sections.channels),
    kpis: maybe(sections.kpis),
    surveys: maybe(sections.surveys),
    shifts: maybe(sections.shifts),
    agents: maybe(sections.agents),
    events: maybe(sections.events),
  });

/** What the schemas say a document is; `types.ts` says the same by hand, and the compiler holds them together. */
export type SchemaDocument = z.output<ReturnType<typeof documentOutline>>;

type Checks = z.core.$ZodCheck<unknown>[];

const wholes: Readonly<Record<string, (def: Definition) => Schema>> = {
  object: ({ shape, checks = [] }) => z.object(wholeShape(shape)).check(...(checks as Checks)),
  array: ({ element, checks = [] }) => z.array(whole(element)).check(...(checks as Checks)),
  record: ({ keyType, valueType }) => z.record(keyType as z.core.$ZodString, whole(valueType)),
  union: ({ options }) => z.union(options.map(whole)),
  optional: ({ innerType }) => z.optional(whole(innerType)),
  nullable: ({ innerType }) => z.nullable(whole(innerType)),
};

const known = new Map<Schema, Schema>();

/** zod's own schema of a definition, the same one for the same definition. Leaves are zod's own already. */
function whole(schema: Schema): Schema {
  const def = definition(schema);
  const made = known.get(schema) ?? wholes[def.type]?.(def) ?? schema;
  known.set(schema, made);
  return made;
}

const wholeShape = (shape: Definition['shape']) =>
  Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, whole(schema)]));

/** The whole document; the parser reads it section by section. Made at the first call. */
export const documentSchema = (): z.ZodMiniType<SchemaDocument> =>
  (made ??= whole(documentOutline()) as z.ZodMiniType<SchemaDocument>);

let made: z.ZodMiniType<SchemaDocument> | undefined;
