import type { z } from '@hono/zod-openapi';
import { describe, expect, test } from 'vitest';
import robostackDocument from '../../../generated/robostack/openapi.json' with { type: 'json' };
import * as robostack from '../../../generated/robostack/schemas.ts';
import { isObject, pointerTo, valueAt } from '../../../src/contract/json-pointer.ts';
import { createValidator } from '../../../src/contract/judge.ts';
import nastyDocument from './generated/openapi.json' with { type: 'json' };
import * as nasty from './generated/schemas.ts';
import { mutations } from './vectors.ts';

const dialects = [
  { name: 'robostack', document: robostackDocument, schemas: robostack },
  { name: 'nasty', document: nastyDocument, schemas: nasty },
];

describe.each(dialects)(
  'the generated schemas of $name give the verdict of Ajv on the authored ones',
  ({ document, schemas }) => {
    const validate = createValidator(document);
    // Values made for one schema are good strangers for the others.
    const texts = examplesIn(document)
      .flatMap(partsOf)
      .flatMap((seed) => [seed, ...mutations(seed)]);
    const vectors = [...new Set(texts.map((each) => JSON.stringify(each)))].map((text): unknown => JSON.parse(text));

    test.each(Object.entries<z.ZodType>(schemas))('%s', (name, schema) => {
      const pointer = pointerTo('components', 'schemas', name);
      const verdicts = vectors.map((vector) => ({
        vector,
        ajv: validate(pointer, vector).length === 0,
        zod: schema.safeParse(vector).success,
      }));
      expect(verdicts.filter(({ ajv, zod }) => ajv !== zod).map(({ vector }) => JSON.stringify(vector))).toEqual([]);
      expect(new Set(verdicts.map(({ ajv }) => ajv)), 'it is met from both sides').toEqual(new Set([true, false]));
    });

    test('the examples of a schema are valid', () => {
      const wrong = Object.keys(schemas).flatMap((name) => {
        const pointer = pointerTo('components', 'schemas', name);
        const examples = valueAt(document, `${pointer}/examples`);
        return (Array.isArray(examples) ? examples : []).flatMap((example) => validate(pointer, example));
      });
      expect(wrong).toEqual([]);
    });
  },
);

/** A value and the objects in it, because most schemas are of a part of what is sent. */
function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return [
    value,
    ...Object.values(value)
      .filter((part) => typeof part === 'object')
      .flatMap(partsOf),
  ];
}

/** Every example of a document: those of schemas, and those of bodies. */
function examplesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(examplesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (name !== 'examples') return examplesIn(member);
    if (Array.isArray(member)) return member;
    return isObject(member) ? Object.values(member).map((example) => valueAt(example, '/value')) : [];
  });
}
