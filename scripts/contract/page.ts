/** The contract as a page for people: each shape with its fields, then what the JSON Schema cannot say. */
import { catalogue } from '../../src/contract/catalogue.js';
import { descriptions, losses, rules } from '../../src/contract/descriptions.js';
import { branches, jsonSchema, type JsonSchema } from './json-schema.js';

const linked = (name: string): string => `[${name}](#${name.toLowerCase()})`;
const cell = (text: string): string => text.replace(/\|/g, '\\|');

/** A type as one reads it: `number, at least 0`, `list of Kpi`. */
function typeName(json: JsonSchema): string {
  if (json.$ref) return linked(json.$ref.split('/').pop()!);
  if (json.anyOf) return [...new Set(json.anyOf.filter(({ type }) => type !== 'null').map(typeName))].join(' or ');
  if (json['const'] !== undefined) return `\`${String(json['const'])}\``;
  if (json['enum']) return (json['enum'] as unknown[]).map((value) => `\`${String(value)}\``).join(', ');
  if (json.type === 'array') return `list of ${typeName(json['items'] as JsonSchema)}`;
  if (json.type === 'object' && json['additionalProperties'])
    return `by name: ${typeName(json['additionalProperties'] as JsonSchema)}`;
  if (json.type === 'string') return 'text';
  const types = [json.type].flat().filter((type) => type !== 'null');
  return `${types.join(' or ')}${limits(json)}`;
}

function limits(json: JsonSchema): string {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = json as Record<string, number>;
  const said = [
    minimum !== undefined && `at least ${minimum}`,
    above !== undefined && `above ${above}`,
    maximum !== undefined && `at most ${maximum}`,
    below !== undefined && `below ${below}`,
  ].filter(Boolean);
  return said.length > 0 ? `, ${said.join(', ')}` : '';
}

function fieldRows(json: JsonSchema): string[] {
  const shapes = branches(json).filter(({ properties }) => properties);
  const fields = new Map<string, JsonSchema>();
  for (const { properties } of shapes)
    for (const [key, field] of Object.entries(properties!)) {
      // In the shape of nothing measured every figure is null: the first shape that has a field says its type.
      if (!fields.has(key)) fields.set(key, field);
    }
  const isRequired = (key: string) => shapes.every(({ required }) => ((required ?? []) as string[]).includes(key));
  return [...fields].map(
    ([key, field]) =>
      `| \`${key}\`${isRequired(key) ? ' *' : ''} | ${cell(typeName(field))} | ${cell(String(field.description ?? ''))} |`,
  );
}

function section(name: string, json: JsonSchema): string[] {
  const rows = fieldRows(json);
  const table = rows.length > 0 ? ['| field | type | meaning |', '| --- | --- | --- |', ...rows, ''] : [];
  return [`### ${name}`, '', descriptions[name]!.says, '', ...table];
}

const standard = (): string[] => [
  '| id | unit | better | judged by | counts |',
  '| --- | --- | --- | --- | --- |',
  ...Object.entries(catalogue).map(
    ([id, { unit, better, sampled, counts }]) =>
      `| \`${id}\` | ${unit} | ${better} | ${sampled ? 'its interval' : 'its value'} | ${counts} |`,
  ),
];

export function contractPage(): string {
  const schema = jsonSchema();
  const shapes = Object.keys(descriptions).flatMap((name) =>
    section(name, name === 'Document' ? schema : schema.$defs![name]!),
  );
  return [
    '# The metrics document',
    '',
    '<!-- Written by scripts/contract.ts from the schemas and their descriptions. Do not edit. -->',
    '',
    'Everything Pantau shows comes from one JSON document. This page is made from the schemas it is read by; the same',
    'schemas are published as JSON Schema, `pantau.schema.json`. Fields marked * are required; every other may be absent or null, which',
    'both mean “not measured”.',
    '',
    '## What a fault costs',
    '',
    ...losses.map((text) => `- ${text}`),
    '',
    '## Rules the JSON Schema does not express',
    '',
    ...rules.map((text) => `- ${text}`),
    '',
    '## Shapes',
    '',
    ...shapes,
    '## Standard metrics',
    '',
    ...standard(),
    '',
  ].join('\n');
}
