import { below, type Document, DocumentError, resolve, type Schema } from './document.ts';
import { typesOf } from './keywords.ts';
import { literal, type Scope, schemaSource } from './schema-source.ts';

/**
 * The Zod source text of `oneOf` or `anyOf`: a discriminated union where there is a discriminator, a plain union where at most one
 * branch can match (or any may), and otherwise an exclusive one.
 */
export function unionSource(schema: Schema, place: string, scope: Scope): string {
  const keyword = schema.oneOf === undefined ? 'anyOf' : 'oneOf';
  // Beside a discriminator "type: object" says what its branches say already, and the linter's example check needs it.
  if (schema.type !== undefined && (schema.type !== 'object' || schema.discriminator === undefined))
    throw new DocumentError(
      below(place, 'type'),
      `beside "${keyword}" only "type: object" with a discriminator is supported`,
    );
  const branches = schema.oneOf ?? schema.anyOf ?? [];
  const sources = branches.map((branch, index) => schemaSource(branch, below(place, keyword, index), scope));
  if (sources.length === 1) return sources.join('');
  const list = `[${sources.join(', ')}]`;
  if (schema.discriminator !== undefined) {
    const property = schema.discriminator.propertyName;
    checkDiscriminator(branches, property, below(place, keyword), scope.document);
    return sources.some((source) => source.startsWith('z.lazy('))
      ? `z.union(${list})`
      : `z.discriminatedUnion(${literal(property)}, ${list})`;
  }
  return keyword === 'anyOf' || areDisjoint(branches, place, scope.document) ? `z.union(${list})` : `z.xor(${list})`;
}

/** Each branch must fix the property to values of its own, or the discriminator would decide differently from `oneOf`. */
function checkDiscriminator(branches: readonly Schema[], property: string, place: string, document: Document): void {
  const seen = new Set<unknown>();
  for (const [index, branch] of branches.entries()) {
    const branchPlace = below(place, index);
    const fixed = fixedValues(resolve<Schema>(document, branch, branchPlace), property, branchPlace, document);
    if (fixed === undefined)
      throw new DocumentError(branchPlace, `this branch must require "${property}" and fix it with "const" or "enum"`);
    for (const value of fixed) {
      if (seen.has(value))
        throw new DocumentError(branchPlace, `another branch has the same "${property}": ${literal(value)}`);
      seen.add(value);
    }
  }
}

function fixedValues(
  schema: Schema,
  property: string,
  place: string,
  document: Document,
): readonly unknown[] | undefined {
  if (!isPlain(schema))
    throw new DocumentError(
      place,
      'a branch of a discriminator cannot limit the number or the values of its other members',
    );
  const parts = [schema, ...(schema.allOf ?? []).map((member) => resolve<Schema>(document, member, place))];
  if (!parts.some((part) => part.required?.includes(property))) return undefined;
  const declared = parts.map((part) => part.properties?.[property]).find((found) => found !== undefined);
  if (declared === undefined) return undefined;
  const target = resolve<Schema>(document, declared, place);
  return 'const' in target ? [target.const] : target.enum;
}

/** Whether the schema of an object becomes one of Zod's own, which is what its discriminated union can look into. */
function isPlain({ minProperties, maxProperties, additionalProperties }: Schema): boolean {
  return minProperties === undefined && maxProperties === undefined && typeof additionalProperties !== 'object';
}

/** Whether no JSON value can match two of the branches, because their types differ. */
function areDisjoint(branches: readonly Schema[], place: string, document: Document): boolean {
  const seen = new Set<string>();
  for (const branch of branches) {
    const types = jsonTypes(branch, place, document);
    if (types === undefined || types.some((type) => seen.has(type))) return false;
    for (const type of types) seen.add(type);
  }
  return true;
}

/** The JSON types of the values a schema accepts; `undefined` when it does not say. Whole numbers are numbers. */
function jsonTypes(schema: Schema, place: string, document: Document): readonly string[] | undefined {
  const target = resolve<Schema>(document, schema, place);
  const values = 'const' in target ? [target.const] : target.enum;
  if (values !== undefined) return values.map((value) => (value === null ? 'null' : typeof value));
  const nested = target.oneOf ?? target.anyOf;
  if (nested !== undefined) {
    const types = nested.map((branch) => jsonTypes(branch, place, document));
    return types.includes(undefined) ? undefined : types.flatMap((each) => each ?? []);
  }
  const types = typesOf(target);
  return types.length === 0 ? undefined : types.map((type) => (type === 'integer' ? 'number' : type));
}
