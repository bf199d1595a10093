import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRows } from '../../src/command-line/import.ts';
import { writeJson } from '../../src/http/json.ts';
import { completeColumn } from '../../src/records/columns.ts';
import { type JsonObject, objectOf } from '../../src/records/json.ts';
import type { SourceRow } from '../../src/records/transfer/import-rows.ts';
import { type Format, formatOf } from '../../src/transfer/format.ts';
import { guard, unguard } from '../../src/transfer/formula.ts';
import { writeRecords } from '../../src/transfer/write-records.ts';
import { anyData } from '../unit/records/any-json.ts';

async function read(format: Format, text: string, size = 7, columns = [completeColumn({ name: 'n', type: 'number' })]) {
  async function* pieces() {
    // As a decoder of UTF-8 gives them: never half a character.
    const characters = [...text];
    for (let at = 0; at < characters.length; at += size) yield characters.slice(at, at + size).join('');
  }
  const rows: SourceRow[] = [];
  for await (const row of readRows(format, pieces(), columns)) rows.push(row);
  return rows;
}

async function written(
  format: Format,
  data: readonly JsonObject[],
  names: readonly string[] = [],
  guardFormulas = true,
) {
  async function* records() {
    for (const [index, item] of data.entries()) {
      const now = new Date(0);
      const facts = { oid: '', createdAt: now, updatedAt: now, order: index, owner: null, shares: {}, username: null };
      yield { id: index + 1, data: item, related: new Map(), ...facts };
    }
  }
  let text = '';
  for await (const piece of writeRecords(records(), { format, names, guardFormulas })) text += piece;
  return text;
}

describe('JSON keeps every value', () => {
  test.each<Format>(['json', 'ndjson'])('in %s, cut anywhere', async (format) => {
    const rows = fc.array(anyData, { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 40 }), async (data, size) => {
        const found = await read(format, await written(format, data), size);
        // As text, since JSON has no negative zero.
        expect(found.map((row) => ('data' in row ? writeJson(row.data) : row.fault))).toEqual(data.map(writeJson));
      }),
    );
  });

  test('with big integers', async () => {
    const data = [{ n: 12345678901234567890n, m: -9007199254740993n }];
    expect(await read('ndjson', await written('ndjson', data))).toEqual([{ line: 1, data: data[0] }]);
  });
});

test('CSV gives back texts and numbers', async () => {
  const cells = fc.array(fc.tuple(fc.string({ minLength: 1, unit: 'grapheme' }), fc.integer()), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(cells, fc.integer({ min: 1, max: 40 }), async (given, size) => {
      const data = given.map(([text, n]) =>
        objectOf([
          ['text', text],
          ['n', n],
        ]),
      );
      const found = await read('csv', await written('csv', data, ['text', 'n']), size);
      expect(found.map((row) => ('data' in row ? row.data : row.fault))).toEqual(data);
    }),
  );
});

describe('S12: formulas in CSV', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=x', "'=1"])('%j is guarded', async (text) => {
    expect(guard(text)).toBe(`'${text}`);
    expect(unguard(guard(text))).toBe(text);
    expect(await written('csv', [{ a: text }], ['a'])).toContain(`'${text}`);
    expect(await written('csv', [{ a: text }], ['a'], false)).not.toContain(`'${text}`);
  });

  test('also in the names of fields, and not in numbers', async () => {
    expect(await written('csv', [{ '=a': 'x', n: -5 }], ['=a', 'n'])).toBe("'=a,n\nx,-5\n");
  });

  test('an apostrophe of its own stays', () => {
    for (const text of ["'tis", "''", 'a=b']) expect([guard(text), unguard(text)]).toEqual([text, text]);
  });
});

describe('lines and faults', () => {
  test.each<[Format, string, readonly (readonly [number, string | object])[]]>([
    [
      'ndjson',
      '{"a":1}\n\nnope\n[1]\n{"b":2}',
      [
        [1, { a: 1 }],
        [3, 'is no JSON'],
        [4, 'is no JSON object'],
        [5, { b: 2 }],
      ],
    ],
    [
      'json',
      '[{"a":"]},{"},\n\n {"b":2},\n3, x]',
      [
        [1, { a: ']},{' }],
        [3, { b: 2 }],
        [4, 'is no JSON object'],
        [4, 'is no JSON'],
      ],
    ],
    ['json', ' [ ]\n', []],
    [
      'json',
      '[{"a":1},]',
      [
        [1, { a: 1 }],
        [1, 'is no JSON'],
      ],
    ],
    [
      'csv',
      'a,n\r\nx,1\r\n"y\nz",2\r\nq\r\n,x\r\n',
      [
        [2, { a: 'x', n: 1 }],
        [4, { a: 'y\nz', n: 2 }],
        [5, 'has 1 cells'],
        [6, { n: 'x' }],
      ],
    ],
  ])('%s: %j', async (format, text, expected) => {
    const found = (await read(format, text)).map((row) => [row.line, 'data' in row ? row.data : row.fault]);
    expect(found).toEqual(
      expected.map(([line, what]) => [line, typeof what === 'string' ? expect.stringContaining(what) : what]),
    );
  });

  test.each<[Format, string, string]>([
    ['json', '{"a":1}', 'Line 1: the file is no JSON array'],
    ['json', '[1]\n]', 'Line 2: there is something behind'],
    ['json', '[{"a":1}', 'cut off'],
    ['json', ' ', 'empty'],
    ['csv', '', 'empty'],
    ['csv', 'a,a\n1,2', '"a" twice'],
    ['csv', 'a\n"x', 'no CSV'],
  ])('%s as a whole: %j', async (format, text, sentence) => {
    await expect(read(format, text)).rejects.toThrow(sentence);
  });

  test('the ending of a name tells the format', () => {
    expect(['a.CSV', 'b.json', 'c.jsonl', 'd.ndjson', 'e.txt'].map(formatOf)).toEqual([
      'csv',
      'json',
      'ndjson',
      'ndjson',
      undefined,
    ]);
  });
});
