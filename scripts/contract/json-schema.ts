/** The JSON Schema of a metrics document, from the schemas the parser reads by and the words of `descriptions.ts`. */
import { type $ZodShape, type $ZodType as Schema, registry, toJSONSchema } from 'zod/v4/core';
import { descriptions } from '../../src/contract/descriptions.js';
import { documentSchema } from '../../src/contract/schema.js';

export interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  description?: string;
  properties?: Record<string, JsonSchema>;
  anyOf?: JsonSchema[];
  pattern?: string;
  propertyNames?: JsonSchema;
}

/** The parts of zod's definitions that are walked here; which of them there are depends on the type. */
interface Definition {
  readonly shape: $ZodShape;
  readonly element: Schema;
  readonly valueType: Schema;
  readonly innerType?: Schema;
}

const definition = (schema: Schema): Definition => schema._zod.def as unknown as Definition;

/** What stands behind "or null, or absent". */
export function bare(schema: Schema): Schema {
  const { innerType } = definition(schema);
  return innerType ? bare(innerType) : schema;
}

/** The schema at a place such as `kpis[].now` or `metrics{}`; of a choice, the choice itself. */
export function schemaAt(place: string): Schema {
  const steps = place.match(/\[\]|\{\}|[^.[\]{}]+/g) ?? [];
  return steps.reduce<Schema>((schema, step) => {
    if (step === '[]') return bare(definition(schema).element);
    if (step === '{}') return bare(definition(schema).valueType);
    return bare(definition(schema).shape[step]!);
  }, documentSchema());
}

/** Every shape that is described, by its name: only the build knows these. */
function named() {
  const names = registry<{ id: string }>();
  for (const [name, { at }] of Object.entries(descriptions)) if (at) names.add(schemaAt(at), { id: name });
  return names;
}

/** The shape itself and, of a choice, its options: wherever a field of that name may stand. */
export const branches = (schema: JsonSchema): JsonSchema[] => [schema, ...(schema.anyOf ?? [])];

function describe(schema: JsonSchema, name: string): void {
  const { says, fields } = descriptions[name]!;
  schema.description = says;
  for (const branch of branches(schema))
    for (const [key, field] of Object.entries(branch.properties ?? {}))
      if (fields[key]) field.description = fields[key];
}

export function jsonSchema(): JsonSchema {
  const schema = toJSONSchema(documentSchema(), {
    metadata: named() as never,
    // What may be sent: unknown keys are open, as they are for the parser.
    io: 'input',
  }) as JsonSchema;
  describe(schema, 'Document');
  for (const [name, shape] of Object.entries(schema.$defs ?? {})) if (descriptions[name]) describe(shape, name);
  const { $schema, ...rest } = schema;
  return { $schema, title: 'Pantau metrics document', ...rest };
}
