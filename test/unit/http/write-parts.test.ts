import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLong, writeJson, writeLongJson, writeParts } from '../../../src/http/json.ts';

const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.jsonValue({ maxDepth: 0 }),
    fc.bigInt(),
    fc.constantFrom<unknown>(new Date(0), undefined, new Map([['a', 1]]), {
      toJSON: () => 'x'.repeat(50),
      y: 'y'.repeat(50),
    }),
    fc.array(tie('value'), { maxLength: 12 }),
    fc.dictionary(fc.oneof(fc.constantFrom('__proto__', '', '5', '"'), fc.string()), tie('value'), {
      noNullPrototype: true,
    }),
  ),
}));
const parts = fc.integer({ min: 1, max: 100 });

describe('a long answer', () => {
  it('is written in parts with the text that it has at once', async () => {
    await fc.assert(
      fc.property(
        values.filter((value) => value !== undefined),
        parts,
        (value, part) => {
          expect([...writeParts(value, part)].join('')).toBe(writeJson(value));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('has parts of one size, as far as its texts are no longer', () => {
    const row = { name: 'a name', list: [1, 2, 3], more: { text: 'some text' } };
    const value = {
      rows: Array.from({ length: 1000 }, () => row),
      byKey: { ...Array.from({ length: 1000 }, () => row) },
    };
    expect(isLong(value, 2000)).toBe(true);
    const lengths = [...writeParts(value, 2000)].map((text) => text.length);
    expect(lengths.length).toBeGreaterThan(50);
    expect(Math.max(...lengths)).toBeLessThan(2500);
  });

  it('is refused when it contains itself', () => {
    const value: Record<string, unknown> = { text: 'x'.repeat(100) };
    value.self = [value];
    expect(() => [...writeParts(value, 50)]).toThrow(/contains itself/);
  });

  it('is UTF-8 in the end', async () => {
    const value = { texts: Array.from({ length: 40 }, () => 'ünï🙂'.repeat(1000)) };
    expect(Buffer.from(await writeLongJson(value)).toString()).toBe(JSON.stringify(value));
  });
});
