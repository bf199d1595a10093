import type { Database } from '../../database/connect.ts';
import { Problem } from '../../problem.ts';
import type { ScopedFilter } from '../access.ts';
import type { Json } from '../json.ts';
import { problemOf } from '../problems.ts';
import { recordsOf } from '../record.ts';
import { fromStored } from '../stored-value.ts';
import type { Expression } from './selection.ts';

/** How many values one request may ask for, of all its fields together. */
const mostDistinctValues = 100_000;

/**
 * The different values of several fields at once, each list in the order of the first record that has the value. Nulls are
 * left out.
 *
 * @param fields for each, an expression for the list of a record's values
 * @throws Problem `too-many-records` beyond `mostDistinctValues`
 */
export async function distinctValues(
  database: Database,
  where: ScopedFilter,
  fields: readonly Expression[],
): Promise<Json[][]> {
  const lists: Json[][] = fields.map(() => []);
  if (fields.length === 0) return lists;
  const marked = fields.map((values, field) => ({
    $map: { input: values, as: 'value', in: { field: { $literal: field }, value: '$$value' } },
  }));
  const cursor = recordsOf(database, where).aggregate(
    [
      { $match: where.filter },
      { $project: { order: 1, found: { $concatArrays: marked } } },
      { $unwind: { path: '$found', includeArrayIndex: 'position' } },
      { $match: { 'found.value': { $ne: null } } },
      // Of records with equal order the newer one comes first.
      {
        $group: {
          _id: '$found',
          first: { $min: { order: '$order', age: { $multiply: ['$_id', -1] }, position: '$position' } },
        },
      },
      { $sort: { 'first.order': 1, 'first.age': 1, 'first.position': 1 } },
      { $limit: mostDistinctValues + 1 },
    ],
    { maxTimeMS: database.limits.operation, allowDiskUse: true },
  );
  let count = 0;
  try {
    for await (const { _id: found } of cursor) {
      count += 1;
      if (count > mostDistinctValues) throw new Problem('too-many-records', { limit: mostDistinctValues });
      lists[Number(found.field)]?.push(fromStored(found.value));
    }
  } catch (error) {
    throw problemOf(database, where.collection, error);
  } finally {
    await cursor.close();
  }
  return lists;
}
