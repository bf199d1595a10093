import { describe, expect, test } from 'vitest';
import { assertTypes, type ColumnDefinition, completeColumn } from '../../../src/records/columns.ts';
import type { Json } from '../../../src/records/json.ts';

const collection = (column: Omit<ColumnDefinition, 'name'>) => ({
  name: 'c',
  columns: [completeColumn({ name: 'f', ...column })],
});

const fitting: [Omit<ColumnDefinition, 'name'>, Json[], Json[]][] = [
  [{ type: 'any' }, [1, 'x', true, [], {}, null], []],
  [{ type: 'string' }, ['', 'x', null], [1, true, [], {}]],
  [{ type: 'number' }, [0, -1.5, 2n ** 70n, null], ['1', true, []]],
  [{ type: 'boolean' }, [true, false, null], [0, 'true']],
  [
    { type: 'date' },
    ['2024-01-31', '2024-01-31T10:00', '2024-01-31T10:00:00.123456789Z', '2024-01-31T10:00:00+02:00'],
    ['31.1.2024', '2024-13-01', '2024-02-30', '2023-02-29T10:00:00Z', 'x', 1, {}],
  ],
  [{ type: 'object' }, [{}, { a: 1 }], [[], 'x', 1]],
  [{ type: 'array' }, [[], [1]], [{}, 'x']],
  [{ type: 'file' }, ['https://x/y', { filename: 'y' }], [1, []]],
  [{ type: 'relation', to: 'd' }, [1, null], ['1', 1.5, [1], {}]],
  [{ type: 'relation', to: 'd', many: true }, [[], [1, 2]], [1, ['1'], [null]]],
  [{ type: 'string', required: true }, ['x', ''], [null, 1]],
];

describe('declared types', () => {
  const table = fitting.flatMap(([column, good, bad]) => [
    ...good.map((value) => [column, value, true] as const),
    ...bad.map((value) => [column, value, false] as const),
  ]);
  test.each(table)('%j with %s: %s', (column, value, fits) => {
    const check = () => assertTypes(collection(column), { f: value });
    if (fits) check();
    else expect(check).toThrow(expect.objectContaining({ code: 'wrong-type' }));
  });

  test('a required field must be there, in a change only if it is touched', () => {
    const required = collection({ required: true });
    expect(() => assertTypes(required, {})).toThrow('wrong-type');
    assertTypes(required, {}, { unset: [] });
    expect(() => assertTypes(required, {}, { unset: ['f'] })).toThrow('wrong-type');
    expect(() => assertTypes(required, { f: null }, { unset: [] })).toThrow('wrong-type');
  });

  test('fields that no column declares may hold anything', () => {
    assertTypes(collection({ type: 'number' }), { f: 1, g: 'x', __proto: {} });
  });
});

test('scalar columns are indexed unless they say otherwise', () => {
  expect(completeColumn({ name: 'a', type: 'string' }).indexed).toBe(true);
  expect(completeColumn({ name: 'a', type: 'string', indexed: false }).indexed).toBe(false);
  expect(completeColumn({ name: 'a', type: 'object' }).indexed).toBe(false);
});
