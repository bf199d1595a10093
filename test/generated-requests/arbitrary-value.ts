import fc from 'fast-check';
import { isObject, valueAt } from '../../src/contract/json-pointer.ts';
import { anyText } from '../any-text.ts';

/** Names and texts that mean something to a database, to JavaScript or to one of the dialects. */
const names = [
  'a',
  'n',
  'a.b',
  '',
  '$where',
  '$set',
  '_id',
  'id',
  'data',
  '__proto__',
  'constructor',
  'sysObjectId',
  '\u0000',
  'é',
];
const texts = [
  '',
  'a',
  '$a',
  '$$ROOT',
  '*',
  '%',
  "a='b'",
  '../x',
  '2026-01-01',
  '1',
  '-1',
  '\ud83d\ude00',
  'x'.repeat(300),
];
const numbers = [0, 1, -1, 2, 10, 1.5, -0, 1e9, 2 ** 53, 1e21, 5e-324];

const oddText = fc.oneof(fc.constantFrom(...texts), anyText({ maxLength: 8 }));
const anyName = fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 5 }));

/** Any JSON value of a few levels. */
export const anything: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(oddText, fc.constantFrom(...numbers), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(anyName, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

type Schema = Readonly<Record<string, unknown>>;

/** Below this many references a value is no longer what its schema says, so that schemas that hold themselves come to an end. */
const deepest = 6;

/**
 * Values that a schema of a bundled document allows, and now and then, at any place in them, one that it may not allow.
 *
 * @throws on a keyword that is not understood, since a value made without it would be no value of the schema
 */
export function valuesOf(document: object, given: unknown, depth = 0): fc.Arbitrary<unknown> {
  if (!isObject(given) || depth > deepest) return anything;
  return fc.oneof({ weight: 25, arbitrary: allowed(document, given, depth) }, { weight: 1, arbitrary: anything });
}

function allowed(document: object, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const { $ref: reference, type, enum: choices } = schema;
  if (typeof reference === 'string') return valuesOf(document, valueAt(document, reference.slice(1)), depth + 1);
  const inside = (part: unknown) => valuesOf(document, part, depth + 1);
  for (const name of ['not', 'if', 'patternProperties', 'prefixItems', 'multipleOf'])
    if (name in schema) throw new Error(`values of a schema with ${name} cannot be made`);
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(choices)) return fc.constantFrom(...choices);
  const alternatives = listOf(schema.oneOf ?? schema.anyOf);
  if (alternatives.length > 0) return fc.oneof(...alternatives.map(inside));
  const parts = listOf(schema.allOf);
  if (parts.length > 0) return fc.tuple(...parts.map(inside)).map(merged);
  if (Array.isArray(type))
    return fc.oneof(...type.map((each: unknown) => allowed(document, { ...schema, type: each }, depth)));
  switch (type) {
    case 'string':
      return stringsOf(schema);
    case 'integer':
    case 'number':
      return numbersOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const least = numberOf(schema.minItems, 0);
      return fc.array(inside(schema.items), { minLength: least, maxLength: Math.max(least, 3) });
    }
    case 'object':
      return objectsOf(document, schema, depth);
    default:
      return 'properties' in schema ? objectsOf(document, schema, depth) : anything;
  }
}

function stringsOf({ pattern, format, minLength, maxLength }: Schema): fc.Arbitrary<string> {
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern, 'u'));
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  if (format === 'email') return fc.emailAddress();
  if (format === 'uuid') return fc.uuid();
  const least = numberOf(minLength, 0);
  const most = numberOf(maxLength, 1_000);
  return oddText.map((text) => [...text.padEnd(least, 'x')].slice(0, most).join(''));
}

function numbersOf({ type, minimum, maximum }: Schema): fc.Arbitrary<number> {
  const least = numberOf(minimum, Number.MIN_SAFE_INTEGER);
  const most = numberOf(maximum, Number.MAX_SAFE_INTEGER);
  const odd = numbers.filter((each) => each >= least && each <= most && (type === 'number' || Number.isInteger(each)));
  return fc.oneof(fc.integer({ min: least, max: Math.min(most, least + 5) }), fc.constantFrom(least, ...odd));
}

function objectsOf(document: object, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const properties = isObject(schema.properties) ? Object.entries(schema.properties) : [];
  const required = listOf(schema.required).map(String);
  const known = fc.record(
    Object.fromEntries(properties.map(([name, part]) => [name, valuesOf(document, part, depth + 1)])),
    { requiredKeys: required.filter((name) => properties.some(([each]) => each === name)) },
  );
  const { additionalProperties: others = true } = schema;
  if (others === false) return known;
  const least = properties.length === 0 ? numberOf(schema.minProperties, 0) : 0;
  const more = fc.dictionary(anyName, others === true ? anything : valuesOf(document, others, depth + 1), {
    minKeys: least,
    maxKeys: Math.max(least, properties.length === 0 ? 3 : 1),
    noNullPrototype: true,
  });
  return fc.tuple(more, known).map(merged);
}

/** The members of all, the last one counting; a member named `__proto__` is one like any other. */
function merged(parts: readonly unknown[]): unknown {
  return Object.fromEntries(parts.flatMap((part) => (isObject(part) ? Object.entries(part) : [])));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
