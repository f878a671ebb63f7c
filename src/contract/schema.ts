import * as z from 'zod/mini';
import { type Kind, largest, object, type ObjectKind, oneOf, type OutputOf } from './kinds.js';
import { sections } from './sections.js';

/**
 * A metrics document as one zod schema, made from the same kinds the parser reads by: for the JSON Schema, the
 * contract page, the check of `types.ts`, and whoever validates with zod. The descriptions of its fields are in
 * `descriptions.ts`, which only the build reads. Elements never load this file.
 */
const document = object({ pantau: oneOf(1) }, sections);

/** What the kinds say a document is; `types.ts` says the same by hand, and the compiler holds them together. */
export type SchemaDocument = OutputOf<typeof document>;

const known = new Map<Kind, z.ZodMiniType>();

/** The zod schema of a kind, the same one for the same kind. */
function schemaOf(kind: Kind): z.ZodMiniType {
  const made = known.get(kind) ?? newSchema(kind);
  known.set(kind, made);
  return made;
}

function newSchema(kind: Kind): z.ZodMiniType {
  switch (kind.type) {
    case 'number': {
      const { least, most, without } = kind;
      const above = without === least ? z.gt(least) : z.gte(least);
      const below = without === most ? z.lt(most) : z.lte(most);
      return z.number().check(...(least > -largest ? [above] : []), ...(most < largest ? [below] : []));
    }
    case 'boolean':
      return z.boolean();
    case 'one-of':
      return z.literal([...kind.options]);
    case 'choice':
      return z.union([schemaOf(kind.leaf), schemaOf(kind.object)]);
    case 'measure': {
      const figures = kind.shapes.flatMap((shape) => shape.figures).filter((figure) => figure !== 'count');
      const shapes = kind.shapes.map((shape) => schemaOf(shape.kind));
      return z.union([...shapes, objectSchema(kind.nothing as ObjectKind, new Set(figures))]);
    }
    case 'object':
      return objectSchema(kind);
    case 'list':
      return z.array(schemaOf(kind.item)).check(z.maxLength(kind.most));
    case 'record':
      return z.record(schemaOf(kind.key) as z.ZodMiniString, schemaOf(kind.item));
    default: {
      const { most, pattern, isGood } = kind;
      const checks = [...(pattern ? [z.regex(pattern)] : []), ...(isGood ? [z.refine<string>(isGood)] : [])];
      return z.string().check(z.maxLength(most), ...checks);
    }
  }
}

/** `absent` are the fields that only null stands for. */
function objectSchema({ fields, required, rules }: ObjectKind, absent?: ReadonlySet<string>): z.ZodMiniType {
  const shape = [...fields].map(([key, kind]) => {
    if (absent?.has(key)) return [key, z.optional(z.null())];
    return [key, required[key] ? schemaOf(kind) : z.optional(z.nullable(schemaOf(kind)))];
  });
  return z.object(Object.fromEntries(shape)).check(
    z.check<Record<string, unknown>>(({ value, issues }) => {
      for (const rule of rules) {
        const breach = rule(value);
        if (breach) issues.push({ code: 'custom', path: [...breach.keys], input: breach.found });
      }
    }),
  );
}

/** The whole document; the parser reads it section by section. Made at the first call. */
export const documentSchema = (): z.ZodMiniType<SchemaDocument> => schemaOf(document) as z.ZodMiniType<SchemaDocument>;
