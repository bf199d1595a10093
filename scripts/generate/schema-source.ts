import { below, type Document, DocumentError, type Schema, type SchemaType } from './document.ts';
import { checkKeywords, typesOf } from './keywords.ts';
import { mergedSource, objectSource } from './object-source.ts';
import { unionSource } from './union-source.ts';

/** What the source text of a schema may refer to. */
export interface Scope {
  readonly document: Document;
  /** The expression for a component schema that this file can see, or `undefined` for one that is declared only later in it. */
  readonly component: (name: string) => string | undefined;
}

/**
 * The Zod source text of a JSON Schema, with the same verdict on every JSON value.
 * @param place the JSON pointer of the schema, for the message when something in it is not supported.
 * @throws DocumentError on any keyword or format that is not understood; none is ever ignored.
 */
export function schemaSource(schema: Schema, place: string, scope: Scope): string {
  checkKeywords(schema, place);
  if (schema.$ref !== undefined) return referenceSource(schema.$ref, place, scope);
  if (schema.allOf !== undefined) return mergedSource(schema, place, scope);
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return unionSource(schema, place, scope);
  if ('const' in schema) return literalSource([schema.const], schema, below(place, 'const'));
  if (schema.enum !== undefined) return literalSource(schema.enum, schema, below(place, 'enum'));
  const types = typesOf(schema);
  const sources = types.filter((type) => type !== 'null').map((type) => typeSource(type, schema, place, scope));
  if (types.includes('null') && sources.length === 0) return 'z.null()';
  const source = sources.length > 1 ? `z.union([${sources.join(', ')}])` : (sources[0] ?? 'z.unknown()');
  return types.includes('null') ? `${source}.nullable()` : source;
}

/** The name in a reference to a component schema. */
export function componentName(reference: string, place: string): string {
  const [, name] = /^#\/components\/schemas\/([A-Za-z_]\w*)$/.exec(reference) ?? [];
  if (name === undefined)
    throw new DocumentError(below(place, '$ref'), `the reference ${reference} is not to a component schema`);
  return name;
}

/** A component that is not declared yet is part of a cycle: its type is spelled out, because it cannot be inferred from itself. */
function referenceSource(reference: string, place: string, scope: Scope): string {
  const name = componentName(reference, place);
  const type = `components['schemas']['${name}']`;
  return scope.component(name) ?? `z.lazy((): z.ZodType<${type}, ${type}> => ${name})`;
}

function typeSource(type: SchemaType, schema: Schema, place: string, scope: Scope): string {
  switch (type) {
    case 'object':
      return objectSource(schema, place, scope);
    case 'array':
      return arraySource(schema, place, scope);
    case 'string':
      return stringSource(schema, place);
    case 'number':
      return `z.number()${rangeSource(schema)}`;
    case 'integer':
      return `z.int()${rangeSource(schema)}`;
    case 'boolean':
      return 'z.boolean()';
    case 'null':
      return 'z.null()';
  }
}

function arraySource(schema: Schema, place: string, scope: Scope): string {
  const items = schema.items === undefined ? 'z.unknown()' : schemaSource(schema.items, below(place, 'items'), scope);
  const { minItems, maxItems, uniqueItems } = schema;
  return [
    `z.array(${items})`,
    minItems !== undefined && `.min(${minItems})`,
    maxItems !== undefined && `.max(${maxItems})`,
    uniqueItems === true && '.superRefine(rules.unique)',
  ]
    .filter(Boolean)
    .join('');
}

function stringSource(schema: Schema, place: string): string {
  const { minLength: min, maxLength: max, pattern, format, contentMediaType } = schema;
  if (format === 'binary' || contentMediaType !== undefined)
    throw new DocumentError(place, 'binary data is only possible as a whole body or as a field of a multipart body');
  return [
    'z.string()',
    (min !== undefined || max !== undefined) && `.superRefine(rules.characters(${literal({ min, max })}))`,
    pattern !== undefined && `.regex(new RegExp(${literal(pattern)}, 'u'))`,
    format !== undefined && `.superRefine(rules.format(${literal(format)}))`,
  ]
    .filter(Boolean)
    .join('');
}

function rangeSource({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: Schema): string {
  const limits = { min: minimum, max: maximum, gt: exclusiveMinimum, lt: exclusiveMaximum, multipleOf };
  return Object.entries(limits)
    .filter(([, limit]) => limit !== undefined)
    .map(([check, limit]) => `.${check}(${limit})`)
    .join('');
}

function literalSource(values: readonly unknown[], schema: Schema, place: string): string {
  const types = typesOf(schema);
  for (const value of values) {
    const type = value === null ? 'null' : typeof value;
    if (!['null', 'string', 'number', 'boolean'].includes(type))
      throw new DocumentError(
        place,
        `only texts, numbers, truth values and null can be listed, not ${JSON.stringify(value)}`,
      );
    const named = type === 'number' && Number.isInteger(value) ? ['number', 'integer'] : [type];
    if (types.length > 0 && !types.some((each) => named.includes(each)))
      throw new DocumentError(place, `${JSON.stringify(value)} is not of the type beside it`);
  }
  return `z.literal([${values.map(literal).join(', ')}])`;
}

/** The source text of a JSON value; members that are undefined are left out. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}
