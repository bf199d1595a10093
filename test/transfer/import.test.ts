import { beforeEach, describe, expect, test } from 'vitest';
import { fullAccess, scope } from '../../src/records/access.ts';
import { collect, findRecords } from '../../src/records/find-records.ts';
import { openStore } from '../../src/records/store.ts';
import { importRows, type SourceRow } from '../../src/records/transfer/import-rows.ts';
import { testDatabase } from '../database.ts';
import { type CollectionOfApp, newCollection } from '../unit/records/fixture.ts';

const database = testDatabase();
let collection: CollectionOfApp;
let refusals: [number, string][];
let imports = 0;

beforeEach(async () => {
  await openStore(database());
  collection = await newCollection(database(), [
    { name: 'code', type: 'string', unique: true },
    { name: 'n', type: 'number' },
  ]);
  refusals = [];
  imports += 1;
});

function run(rows: AsyncIterable<SourceRow>, { id = `import ${imports}`, dryRun = false } = {}) {
  const refused = (line: number, reason: string) => refusals.push([line, reason]);
  return importRows(database(), fullAccess(collection), rows, { id, dryRun, refused });
}

async function* rowsOf(count: number, change: (n: number) => Record<string, unknown> = () => ({})) {
  for (let n = 1; n <= count; n += 1) {
    const row: SourceRow = { line: n + 1, data: { code: `c${n}`, n, ...toJson(change(n)) } };
    yield row;
  }
}

function toJson(value: Record<string, unknown>): Record<string, string | number> {
  return JSON.parse(JSON.stringify(value));
}

async function stored(): Promise<unknown[]> {
  const records = await collect(findRecords(database(), scope(fullAccess(collection), {})), 100_000);
  return records.map(({ data }) => data.n);
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('an import', () => {
  test('makes a record of each row, in their order', async () => {
    expect(await run(rowsOf(2_300))).toEqual({ rows: 2_300, taken: 2_300, refused: 0 });
    expect(await stored()).toEqual(upTo(2_300));
  });

  test('leaves out the rows that cannot become one, and tells their lines', async () => {
    const bad = (n: number) => (n === 40 ? { n: 'forty' } : n === 1_050 ? { code: 'c7' } : {});
    async function* rows() {
      yield* rowsOf(1_200, bad);
      const fault: SourceRow = { line: 9_999, fault: 'is no JSON object' };
      yield fault;
    }
    expect(await run(rows())).toEqual({ rows: 1_201, taken: 1_198, refused: 3 });
    expect(refusals).toEqual([
      [41, 'n must be a number'],
      [1_051, 'code has a value that another record has'],
      [9_999, 'is no JSON object'],
    ]);
    expect(await stored()).toEqual(upTo(1_200).filter((n) => n !== 40 && n !== 1_050));
  });

  test('that broke off goes on where it was, and no row comes in twice', async () => {
    async function* breaking() {
      yield* rowsOf(2_500);
      throw new Error('the file is gone');
    }
    await expect(run(breaking())).rejects.toThrow('the file is gone');
    expect(await stored()).toEqual(upTo(2_000));
    expect(await run(rowsOf(3_000))).toEqual({ rows: 3_000, taken: 3_000, refused: 0 });
    expect(await stored()).toEqual(upTo(3_000));
    // Done is done.
    expect(await run(rowsOf(3_000))).toEqual({ rows: 3_000, taken: 3_000, refused: 0 });
    expect(await stored()).toHaveLength(3_000);
  });

  test('that two go on with at once comes in once', async () => {
    const outcomes = await Promise.allSettled([run(rowsOf(1_500)), run(rowsOf(1_500))]);
    await run(rowsOf(1_500));
    expect(await stored()).toEqual(upTo(1_500));
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(String(outcome.reason)).toMatch(/Another process|duplicate/);
    }
  });

  test('tried dry judges and writes nothing', async () => {
    const done = await run(
      rowsOf(1_100, (n) => (n === 3 ? { n: 'x' } : {})),
      { dryRun: true },
    );
    expect(done).toEqual({ rows: 1_100, taken: 1_099, refused: 1 });
    expect(refusals).toEqual([[4, 'n must be a number']]);
    expect(await stored()).toEqual([]);
  });

  test('has an id for one collection only', async () => {
    await run(rowsOf(1));
    collection = await newCollection(database());
    await expect(run(rowsOf(1))).rejects.toThrow('another collection');
  });
});
