import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonLimits, readJson, readLongJson, writeJson } from '../../../src/http/json.ts';
import { Problem } from '../../../src/problem.ts';
import { anyText } from '../../any-text.ts';

const limits: JsonLimits = { depth: 100, keysPerObject: 1000, keys: 5000 };

interface Outcome {
  readonly value?: unknown;
  readonly refused?: readonly [code: string, facts: unknown];
}

function refusal(error: unknown): Outcome {
  if (error instanceof Problem) return { refused: [error.code, error.facts] };
  throw error;
}

function atOnce(text: string, within = limits): Outcome {
  try {
    return { value: readJson(text, within) };
  } catch (error) {
    return refusal(error);
  }
}

async function inPieces(text: string, piece: number, within = limits): Promise<Outcome> {
  try {
    return { value: await readLongJson(text, within, piece) };
  } catch (error) {
    return refusal(error);
  }
}

const pieces = fc.integer({ min: 1, max: 12 });

describe('a text that is read in pieces', () => {
  it('I16: gives what it gives when it is read at once', async () => {
    const spaces = fc.constantFrom(undefined, 1, '\t');
    const keys = fc.oneof(fc.constantFrom('__proto__', 'a', '', '\\', '"', 'é'), anyText());
    const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue({ maxDepth: 0 }),
        fc.array(tie('value')),
        fc.dictionary(keys, tie('value'), { noNullPrototype: true }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(values, spaces, pieces, async (value, space, piece) => {
        const text = JSON.stringify(value, undefined, space);
        expect(await inPieces(text, piece)).toStrictEqual(atOnce(text));
      }),
      { numRuns: 200 },
    );
  });

  it('I16: is refused with the same words', async () => {
    const tokens = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '"\\u0000"',
      '"\\ud800"',
      '"\\x"',
      '"',
      '1',
      '1e999',
      '9'.repeat(20),
      'true',
      ' ',
      '\n',
    ];
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...tokens), { maxLength: 14 }).map((parts) => parts.join('')),
      // Well formed but for one token somewhere.
      fc.tuple(fc.jsonValue(), fc.nat(), fc.constantFrom(...tokens)).map(([value, at, token]) => {
        const text = writeJson([value, { a: value }]);
        const place = at % (text.length + 1);
        return text.slice(0, place) + token + text.slice(place);
      }),
    );
    await fc.assert(
      fc.asyncProperty(texts, pieces, async (text, piece) => {
        expect(await inPieces(text, piece)).toStrictEqual(atOnce(text));
      }),
      { numRuns: 1_500 },
    );
  });

  it.each<[string, string]>([
    ['a byte order mark', '\ufeff{"a":[1,2,3,4,5,6,7,8,9]}'],
    ['blanks where nothing is', `[${' '.repeat(50)}]`],
    ['blanks before a comma', `[1${' '.repeat(50)},2]`],
    ['a comma too many', `[1,2,3,4,5,6,7,8,${' '.repeat(50)}]`],
    ['a key given twice, far apart', `{"a":1,"b":[${'1,'.repeat(50)}1],"a":2}`],
    ['a key given twice, far inside', `{"b":[${'1,'.repeat(50)}{"c":${'[0,'.repeat(9)}0${']'.repeat(9)},"c":2}]}`],
    ['a fault on another line', `[${'1,\n'.repeat(50)}x]`],
    ['another bracket at the end', `[${'1,'.repeat(50)}1}`],
    ['more behind the end', `[${'1,'.repeat(50)}1] 2`],
    ['nothing but a long text', `"${'x'.repeat(50)}"`],
    ['no end', `{"a":[${'1,'.repeat(50)}`],
  ])('%s', async (_, text) => {
    for (const piece of [1, 2, 3, 7, 20]) expect(await inPieces(text, piece)).toStrictEqual(atOnce(text));
  });

  it.each<[string, string, Partial<JsonLimits>]>([
    ['levels', `${'[1,'.repeat(30)}1${']'.repeat(30)}`, { depth: 29 }],
    [
      'keys of one object',
      `{"x":[1,2,3,4],${Array.from({ length: 20 }, (_, n) => `"k${n}":{"a":1}`)}}`,
      { keysPerObject: 20 },
    ],
    ['keys of all', `[${Array.from({ length: 20 }, () => '{"a":{"b":1}}')}]`, { keys: 39 }],
  ])('I17: counts %s over all pieces', async (_, text, more) => {
    const tight = { ...limits, ...more };
    const wide = Object.fromEntries(Object.entries(more).map(([name, value]) => [name, value + 1]));
    for (const piece of [1, 5, 30, 1000]) {
      const outcome = await inPieces(text, piece, tight);
      expect(outcome).toStrictEqual(atOnce(text, tight));
      expect(outcome.refused?.[0]).toBe('invalid-request');
      expect(await inPieces(text, piece, { ...limits, ...wide })).toStrictEqual(atOnce(text));
    }
  });
});
