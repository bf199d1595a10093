import { below, type Document, DocumentError, resolve, type Schema } from './document.ts';
import { checkKeywords, typesOf } from './keywords.ts';
import { literal, type Scope, schemaSource } from './schema-source.ts';

/** The Zod source text of a schema of type object. */
export function objectSource(schema: Schema, place: string, scope: Scope): string {
  const { properties = {}, required = [], additionalProperties: additional = true } = schema;
  const closed = additional === false || isClosed(schema, place);
  for (const name of required) {
    if (!Object.hasOwn(properties, name))
      throw new DocumentError(below(place, 'required'), `"${name}" is required, but is not among the properties`);
  }
  if (Object.keys(properties).length === 0 && !closed) return openSource(schema, place, scope);
  const shape = Object.entries(properties).map(([name, property]) => {
    const propertyPlace = below(place, 'properties', name);
    if (name === '__proto__') throw new DocumentError(propertyPlace, 'a property of this name cannot be declared');
    const source = schemaSource(property, propertyPlace, scope);
    return `${literal(name)}: ${source}${required.includes(name) ? '' : '.optional()'}`;
  });
  const object = `z.${closed ? 'strict' : 'loose'}Object({ ${shape.join(', ')} })`;
  const rest = typeof additional === 'object' && schemaSource(additional, below(place, 'additionalProperties'), scope);
  const { minProperties: min, maxProperties: max } = schema;
  const rules = [
    min !== undefined && `min: ${min}`,
    max !== undefined && `max: ${max}`,
    rest && `rest: ${rest}`,
  ].filter(Boolean);
  const whole = rest ? `${object}.catchall(${rest})` : object;
  return rules.length === 0 ? whole : `rules.wholeObject(${whole}, { ${rules.join(', ')} })`;
}

/**
 * The Zod source text of `allOf`. Objects are merged into one flat object, which is cheap and can be extended; anything else
 * becomes an intersection.
 */
export function mergedSource(schema: Schema, place: string, scope: Scope): string {
  const { allOf = [], ...own } = schema;
  if (
    allOf.length === 1 &&
    Object.keys(own).every((keyword) => !objectKeywords.has(keyword)) &&
    typesOf(own).length === 0
  )
    return allOf.map((only) => schemaSource(only, below(place, 'allOf', 0), scope)).join('');
  const parts = partsOf(schema, place, scope.document);
  if (parts !== undefined) return objectSource(merge(parts, own, place), place, scope);
  if (Object.keys(own).some((keyword) => objectKeywords.has(keyword)) || typesOf(own).length > 0)
    throw new DocumentError(place, 'keywords beside "allOf" are supported only when all its members are objects');
  const [first = 'z.unknown()', ...others] = allOf.map((member, index) =>
    schemaSource(member, below(place, 'allOf', index), scope),
  );
  return others.reduce((left, right) => `z.intersection(${left}, ${right})`, first);
}

const objectKeywords = new Set([
  'properties',
  'required',
  'additionalProperties',
  'unevaluatedProperties',
  'minProperties',
  'maxProperties',
]);

interface Part {
  readonly schema: Schema;
  readonly place: string;
}

/** The object schemas that an `allOf` consists of, its nested ones included; `undefined` when one of them is no object. */
function partsOf(schema: Schema, place: string, document: Document): readonly Part[] | undefined {
  const { allOf = [], ...own } = schema;
  const parts: Part[] = [];
  for (const [index, member] of allOf.entries()) {
    const memberPlace = below(place, 'allOf', index);
    checkKeywords(member, memberPlace);
    const target = resolve<Schema>(document, member, memberPlace);
    const inner = target.allOf === undefined ? asPart(target, memberPlace) : partsOf(target, memberPlace, document);
    if (inner === undefined) return undefined;
    parts.push(...inner);
  }
  return [...parts, { schema: own, place }];
}

function asPart(schema: Schema, place: string): readonly Part[] | undefined {
  const types = typesOf(schema);
  return types.length === 1 && types[0] === 'object' ? [{ schema, place }] : undefined;
}

function merge(parts: readonly Part[], own: Schema, place: string): Schema {
  const properties: Record<string, Schema> = {};
  const required = new Set<string>();
  let minProperties = 0;
  let maxProperties = Number.POSITIVE_INFINITY;
  for (const { schema, place: partPlace } of parts) {
    const { additionalProperties: additional = true } = schema;
    if (
      additional === false ||
      typeof additional === 'object' ||
      (schema.unevaluatedProperties !== undefined && partPlace !== place)
    )
      throw new DocumentError(
        partPlace,
        'a member of "allOf" must be open; close the whole with "unevaluatedProperties: false"',
      );
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (Object.hasOwn(properties, name))
        throw new DocumentError(below(partPlace, 'properties', name), 'this property is in two members of "allOf"');
      properties[name] = property;
    }
    for (const name of schema.required ?? []) required.add(name);
    minProperties = Math.max(minProperties, schema.minProperties ?? 0);
    maxProperties = Math.min(maxProperties, schema.maxProperties ?? Number.POSITIVE_INFINITY);
  }
  const limits = {
    ...(minProperties > 0 && { minProperties }),
    ...(Number.isFinite(maxProperties) && { maxProperties }),
  };
  const closing = own.unevaluatedProperties === undefined ? {} : { unevaluatedProperties: own.unevaluatedProperties };
  return { type: 'object', properties, required: [...required], ...limits, ...closing };
}

function openSource(schema: Schema, place: string, scope: Scope): string {
  const { additionalProperties: additional = true } = schema;
  const limits = limitsOf(schema);
  if (typeof additional !== 'object' || Object.keys(additional).length === 0) return `rules.jsonObject(${limits})`;
  const member = schemaSource(additional, below(place, 'additionalProperties'), scope);
  return `rules.jsonMap(${member}${limits && `, ${limits}`})`;
}

function isClosed(schema: Schema, place: string): boolean {
  if (schema.unevaluatedProperties === true)
    throw new DocumentError(below(place, 'unevaluatedProperties'), 'only false is supported; leave it out otherwise');
  return schema.unevaluatedProperties === false;
}

function limitsOf({ minProperties: min, maxProperties: max }: Schema): string {
  return min === undefined && max === undefined ? '' : literal({ min, max });
}
