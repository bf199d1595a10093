import { isDeepStrictEqual } from 'node:util';
import { z } from '@hono/zod-openapi';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characters, jsonMap, jsonObject, unique, wholeObject } from '../../../src/http/schema.ts';

const json = fc.jsonValue({ maxDepth: 3 });
const objects = fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), json, { noNullPrototype: true });

describe('free-form objects', () => {
  test('pass as they are, with every key', () => {
    fc.assert(
      fc.property(objects, (object) => {
        expect(jsonObject().parse(object)).toBe(object);
        expect(jsonMap(z.unknown()).parse(object)).toBe(object);
      }),
    );
  });

  test('are judged member by member, __proto__ included', () => {
    fc.assert(
      fc.property(objects, (object) => {
        const wrong = Object.entries(object).filter(([, member]) => typeof member !== 'string');
        const named = z.looseObject({}).catchall(z.string());
        for (const schema of [jsonMap(z.string()), wholeObject(named, { rest: z.string() })]) {
          const places = schema.safeParse(object).error?.issues.map(({ path }) => path[0]) ?? [];
          expect(places.sort()).toEqual(wrong.map(([name]) => name).sort());
        }
      }),
    );
  });

  test('have as many members as they may', () => {
    fc.assert(
      fc.property(objects, fc.nat(3), fc.nat(3), (object, min, max) => {
        const fits = Object.keys(object).length >= min && Object.keys(object).length <= max;
        expect(jsonObject({ min, max }).safeParse(object).success).toBe(fits);
        expect(wholeObject(z.looseObject({}), { min, max }).safeParse(object).success).toBe(fits);
      }),
    );
  });

  test.each([null, [], 'text', 1, undefined])('%j is none', (value) => {
    expect(jsonObject().safeParse(value).error?.issues[0]?.message).toBe('expected an object');
    expect(jsonMap(z.unknown()).safeParse(value).success).toBe(false);
  });
});

test('a list is unique when no two items are equal as JSON', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 6 }), fc.boolean(), (items, twice) => {
      const plain: unknown[] = JSON.parse(JSON.stringify(twice ? [...items, ...items.slice(0, 1)] : items));
      const equal = plain.some((item, index) =>
        plain.slice(0, index).some((earlier) => isDeepStrictEqual(item, earlier)),
      );
      expect(z.array(z.unknown()).superRefine(unique).safeParse(plain).success).toBe(!equal);
    }),
  );
  expect(
    z
      .array(z.unknown())
      .superRefine(unique)
      .safeParse([
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ]).success,
  ).toBe(false);
});

test('a text is as long as it has characters, not as it has UTF-16 units', () => {
  const schema = z.string().superRefine(characters({ min: 2, max: 2 }));
  expect(['𝒳𝒴', 'ab', '𝒳', 'abc', '𝒳𝒴𝒵'].map((text) => schema.safeParse(text).success)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
