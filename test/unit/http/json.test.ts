import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExactly } from '../../../src/http/json/exact.ts';
import { type JsonLimits, readJson, writeJson } from '../../../src/http/json.ts';
import { isProblem, Problem } from '../../../src/problem.ts';

const limits: JsonLimits = { depth: 100, keysPerObject: 1000, keys: 5000 };

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

function faultOf(text: string): { path: string; message: string } {
  const problem = problemOf(() => readJson(text, limits));
  if (!isProblem(problem, 'invalid-request')) throw new Error(`refused as ${problem.code}`);
  const [fault] = problem.facts.faults;
  if (fault === undefined) throw new Error('no fault named');
  return fault;
}

/** The value with every integer that JSON.parse may have rounded as the bigint of its digits. */
function widen(value: unknown): unknown {
  if (typeof value === 'number') {
    const text = JSON.stringify(value);
    return /^-?\d+$/.test(text) && !Number.isSafeInteger(value) ? BigInt(text) : value;
  }
  if (Array.isArray(value)) return value.map(widen);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, widen(item)]));
}

describe('readJson', () => {
  it.each([
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992n],
    ['-9007199254740993', -9007199254740993n],
    ['[1234567890123456789012345678901234]', [1234567890123456789012345678901234n]],
    ['0.30000000000000004', 0.30000000000000004],
    ['1e20', 1e20],
    ['1.7976931348623157e+308', Number.MAX_VALUE],
    ['5e-324', 5e-324],
    ['0e999', 0],
    ['"9007199254740993"', '9007199254740993'],
    ['\ufeff{"a":1}', { a: 1 }],
    ['"\\ud83d\\ude00"', '😀'],
    ['{"a":"\\u0000"}', { a: '\0' }],
    [' [ ] ', []],
  ])('I16: reads %s', (text, value) => {
    expect(readJson(text, limits)).toStrictEqual(value);
  });

  it.each([
    ['{"a":[0,1e999]}', 'a[1]', 'too large'],
    ['{"a":-1e999}', 'a', 'too large'],
    ['{"a":1e-999}', 'a', 'too small'],
    ['[12345678901234567890123456789012345]', '[0]', '34 digits'],
    ['[0.12345678901234567890123456789012345]', '[0]', '34 digits'],
    ['{"b":{"a":1,"a":2}}', 'b.a', 'twice'],
    ['{"__proto__":1,"__proto__":2}', '__proto__', 'twice'],
    ['{"a":1,"\\u0061":2}', 'a', 'twice'],
    ['{"x y":"\\ud800"}', '["x y"]', 'surrogate'],
    ['{"\\udc00":1}', '', 'surrogate'],
    ['{"a\\u0000":1}', '["a\\u0000"]', 'NUL'],
  ])('I16: refuses %s at %s', (text, path, message) => {
    const fault = faultOf(text);
    expect(fault.path).toBe(path);
    expect(fault.message).toContain(message);
  });

  it.each([
    ['', 'line 1, column 1: expected a value, found the end'],
    ['{"a":1', 'line 1, column 7: expected "," or "}", found the end'],
    ['{\n"a":tru}', 'line 2, column 5: expected a value, found "t"'],
    ['[1,]', 'line 1, column 4: expected a value, found "]"'],
    ['{a:1}', 'line 1, column 2: expected a key in double quotes, found "a"'],
    ['"abc', 'line 1, column 1: this text has no closing quote'],
    ['"a\nb"', 'line 1, column 3: a control character in a text must be escaped'],
    ['"\\x"', 'line 1, column 3: unknown escape'],
    ['1 2', 'line 1, column 3: expected the end, found "2"'],
    ['NaN', 'line 1, column 1: expected a value, found "N"'],
    ['01', 'line 1, column 2: expected the end, found "1"'],
  ])('says where %j is malformed', (text, message) => {
    const problem = problemOf(() => readJson(text, limits));
    expect(problem.code).toBe('malformed-body');
    expect(problem.facts).toEqual({ message });
  });

  it('keeps __proto__ as a key and touches no prototype (I4)', () => {
    for (const text of ['{"__proto__":{"polluted":1}}', '{"__proto__":{"polluted":1},"n":9007199254740993}']) {
      const value = readJson(text, limits);
      expect(Object.keys(Object(value))).toContain('__proto__');
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect('polluted' in {}).toBe(false);
    }
  });

  it('I17: refuses hostile nesting, and the limits count exactly', () => {
    expect(faultOf('['.repeat(100_000)).message).toContain('100 levels');
    expect(faultOf('{"a":'.repeat(100_000)).message).toContain('100 levels');
    expect(readJson(`${'['.repeat(100)}${']'.repeat(100)}`, limits)).toBeDefined();
    const object = (keys: number) => `{${Array.from({ length: keys }, (_, key) => `"k${key}":0`)}}`;
    expect(readJson(object(1000), limits)).toBeDefined();
    expect(faultOf(object(1001)).message).toContain('1000 keys in one object');
    expect(readJson(`[${Array.from({ length: 5 }, () => object(1000))}]`, limits)).toBeDefined();
    expect(faultOf(`[${Array.from({ length: 6 }, () => object(1000))}]`).message).toContain('5000 keys');
  });

  it('agrees with JSON.parse on every JSON value, by both readers', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.nat(3), (json, indent) => {
        const value: unknown = JSON.parse(json);
        const text = JSON.stringify(value, null, indent);
        expect(readJson(text, limits)).toStrictEqual(widen(JSON.parse(text)));
        expect(readExactly(text)).toStrictEqual(widen(JSON.parse(text)));
      }),
    );
  });

  it('accepts exactly the texts that JSON.parse accepts, mutated ones too', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      'a',
      'u0041',
      '0',
      '-',
      '.',
      '5',
      'e+',
      'true',
      'null',
      ' ',
      '\n',
      '\t',
      '\u0001',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          expect(problemOf(() => readJson(text, limits)).code).toBe('malformed-body');
          return;
        }
        try {
          expect(readJson(text, limits)).toEqual(parsed);
        } catch (error) {
          // The documented refusals of well-formed JSON; anything else is a difference.
          expect(error instanceof Problem && error.code).toBe('invalid-request');
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('writeJson', () => {
  it('loses no integer in a round trip', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.bigInt({ min: -(10n ** 33n), max: 10n ** 33n }), (value, integer) => {
        const safe = BigInt(Number.MIN_SAFE_INTEGER) <= integer && integer <= BigInt(Number.MAX_SAFE_INTEGER);
        const back = readJson(writeJson({ value, list: [integer] }), limits);
        expect(back).toEqual({
          value: widen(JSON.parse(JSON.stringify(value))),
          list: [safe ? Number(integer) : integer],
        });
      }),
    );
  });

  it('writes what JSON.stringify writes when a bigint stands beside it', () => {
    const date = new Date(0);
    const rest = { date, gone: undefined, list: [undefined, () => 1, Number.NaN], 'a"b': null, nested: { t: true } };
    expect(writeJson({ n: 10n ** 20n, ...rest })).toBe(`{"n":100000000000000000000,${JSON.stringify(rest).slice(1)}`);
  });

  it('throws on what has no JSON form', () => {
    const cycle: { self?: unknown; n: bigint } = { n: 1n };
    cycle.self = cycle;
    expect(() => writeJson(cycle)).toThrow('contains itself');
    expect(() => writeJson(undefined)).toThrow('JSON form');
  });
});
