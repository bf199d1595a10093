import { describe, expect, test } from 'vitest';
import { type Document, DocumentError, type Schema } from '../../../scripts/generate/document.ts';
import { operationsFile } from '../../../scripts/generate/operations-file.ts';
import { schemasFile } from '../../../scripts/generate/schemas-file.ts';

const open: Schema = { type: 'object', properties: { a: {} } };

const schemas: readonly { name: string; schema: object; place: string; reason: RegExp }[] = [
  {
    name: 'a keyword nobody knows',
    schema: { type: 'string', maximumLength: 3 },
    place: '/maximumLength',
    reason: /"maximumLength" is not supported/,
  },
  { name: 'if', schema: { type: 'object', if: {} }, place: '/if', reason: /"if" is not supported/ },
  { name: 'not', schema: { not: {} }, place: '/not', reason: /"not" is not supported/ },
  {
    name: 'patternProperties',
    schema: { type: 'object', patternProperties: {} },
    place: '/patternProperties',
    reason: /is not supported/,
  },
  {
    name: 'prefixItems',
    schema: { type: 'array', prefixItems: [] },
    place: '/prefixItems',
    reason: /is not supported/,
  },
  {
    name: 'nullable of OpenAPI 3.0',
    schema: { type: 'string', nullable: true },
    place: '/nullable',
    reason: /is not supported/,
  },
  { name: 'a keyword without its type', schema: { minLength: 1 }, place: '/minLength', reason: /needs "type: string"/ },
  {
    name: 'a keyword of another type',
    schema: { type: 'integer', pattern: 'x' },
    place: '/pattern',
    reason: /needs "type: string"/,
  },
  {
    name: 'a keyword beside a reference',
    schema: { $ref: '#/components/schemas/Other', type: 'object' },
    place: '/type',
    reason: /beside "\$ref"/,
  },
  {
    name: 'a keyword beside anyOf',
    schema: { type: 'object', anyOf: [open] },
    place: '/type',
    reason: /beside "anyOf"/,
  },
  {
    name: 'a type beside oneOf without a discriminator',
    schema: { type: 'object', oneOf: [open] },
    place: '/type',
    reason: /discriminator/,
  },
  {
    name: 'an unknown format',
    schema: { type: 'string', format: 'hostname' },
    place: '/format',
    reason: /"hostname" is not supported/,
  },
  {
    name: 'an unknown format of a number',
    schema: { type: 'integer', format: 'int64' },
    place: '/format',
    reason: /needs "type: string"/,
  },
  { name: 'binary data inside JSON', schema: { type: 'string', format: 'binary' }, place: '', reason: /binary data/ },
  {
    name: 'a required property that is not declared',
    schema: { ...open, required: ['b'] },
    place: '/required',
    reason: /"b" is required/,
  },
  { name: 'an object in an enumeration', schema: { enum: [{}] }, place: '/enum', reason: /only texts, numbers/ },
  {
    name: 'a value of another type in an enumeration',
    schema: { type: 'string', enum: ['a', 1] },
    place: '/enum',
    reason: /1 is not of the type/,
  },
  {
    name: 'a closed member of allOf',
    schema: { allOf: [{ ...open, additionalProperties: false }, open] },
    place: '/allOf/0',
    reason: /must be open/,
  },
  {
    name: 'one property in two members of allOf',
    schema: { allOf: [open, open] },
    place: '/allOf/1/properties/a',
    reason: /two members/,
  },
  {
    name: 'a discriminator that nothing fixes',
    schema: { oneOf: [open, open], discriminator: { propertyName: 'a' } },
    place: '/oneOf/0',
    reason: /must require "a"/,
  },
  {
    name: 'a reference to elsewhere',
    schema: { $ref: '#/components/responses/Other' },
    place: '/$ref',
    reason: /not to a component schema/,
  },
  {
    name: 'a place deep inside',
    schema: { type: 'object', properties: { 'a/b': { type: 'array', items: { unknown: 1 } } } },
    place: '/properties/a~1b/items/unknown',
    reason: /"unknown"/,
  },
  {
    name: 'a property named __proto__',
    schema: { type: 'object', properties: JSON.parse('{"__proto__":{}}') },
    place: '/properties/__proto__',
    reason: /cannot be declared/,
  },
];

describe('a schema that is not understood is refused with its place', () => {
  test.each(schemas)('$name', ({ schema, place, reason }) => {
    const refused = refusal(() => schemasFile(documentOf({ schemas: { Wrong: schema, Other: {} } }), '.'));
    expect(refused).toMatch(reason);
    expect(refused.split(': ')[0]).toBe(`#/components/schemas/Wrong${place}`);
  });

  test.each(['z', 'rules', 'a-b'])('a schema cannot be called %s', (name) => {
    expect(refusal(() => schemasFile(documentOf({ schemas: { [name]: {} } }), '.'))).toMatch(/name/);
  });
});

const operations: readonly { name: string; operation: object; reason: RegExp }[] = [
  {
    name: 'a cookie parameter',
    operation: { parameters: [{ name: 'a', in: 'cookie', schema: { type: 'string' } }] },
    reason: /cookies/,
  },
  {
    name: 'a pipe-delimited parameter',
    operation: { parameters: [{ name: 'a', in: 'query', style: 'pipeDelimited', schema: { type: 'array' } }] },
    reason: /"pipeDelimited" is not supported/,
  },
  {
    name: 'an object in a plain parameter',
    operation: { parameters: [{ name: 'a', in: 'query', schema: { type: 'object' } }] },
    reason: /deepObject/,
  },
  {
    name: 'a parameter without a type',
    operation: { parameters: [{ name: 'a', in: 'query', schema: {} }] },
    reason: /needs one type/,
  },
  {
    name: 'a parameter with an unknown keyword',
    operation: { parameters: [{ name: 'a', in: 'query', schema: { type: 'string', nullable: true } }] },
    reason: /parameters\/0\/schema\/nullable/,
  },
  { name: 'a status range', operation: { responses: { '4XX': { description: '' } } }, reason: /by its number/ },
  { name: 'a default answer', operation: { responses: { default: { description: '' } } }, reason: /by its number/ },
  { name: 'a callback', operation: { callbacks: {} }, reason: /callbacks/ },
  {
    name: 'a form of unknown shape',
    operation: { requestBody: { content: { 'application/x-www-form-urlencoded': { schema: { type: 'array' } } } } },
    reason: /type object/,
  },
  {
    name: 'an unknown keyword in an answer',
    operation: { responses: { 200: { description: '', content: { 'application/json': { schema: { unknown: 1 } } } } } },
    reason: /responses\/200\/content\/application~1json\/schema\/unknown/,
  },
  {
    name: 'a slash that is neither exact nor optional',
    operation: { 'x-trailing-slash': 'maybe' },
    reason: /"exact" or "optional"/,
  },
];

describe('an operation that cannot be served is refused with its place', () => {
  test.each(operations)('$name', ({ operation, reason }) => {
    const whole = { operationId: 'wrong', responses: {}, ...operation };
    const document: Document = { ...documentOf({}), paths: { '/a': { get: whole } } };
    const refused = refusal(() => operationsFile(document, '.'));
    expect(refused).toMatch(reason);
    expect(refused).toContain('#/paths/~1a/get');
  });

  test('a path with a method that is not served', () => {
    const paths = { '/a': { trace: {} } };
    expect(refusal(() => operationsFile({ ...documentOf({}), paths }, '.'))).toBe(
      '#/paths/~1a/trace: this is not supported at a path',
    );
  });
});

function documentOf(components: object): Document {
  return { openapi: '3.1.0', info: { title: 'wrong', version: '1' }, paths: {}, components };
}

function refusal(generate: () => string): string {
  try {
    return `nothing refused, but made: ${generate()}`;
  } catch (error) {
    if (error instanceof DocumentError) return error.message;
    throw error;
  }
}
