import type { Document } from 'mongodb';
import type { Database } from '../../database/connect.ts';
import { revisionsName } from '../../database/names.ts';
import { asBytes, readDocument } from '../../database/read-document.ts';
import type { ScopedFilter } from '../access.ts';
import { problemOf } from '../problems.ts';
import { type DataRecord, projectionOf, recordsOf, toRecord } from '../record.ts';

/**
 * Streams the records that a collection had in a version and that match, in the default order of lists: those that have not changed since,
 * and the revisions that were current then. The filter is one for stored records and holds for both; the database does all of it.
 */
export async function* findVersionRecords(
  database: Database,
  scoped: ScopedFilter,
  version: number,
  limit?: number,
): AsyncGenerator<DataRecord, void, undefined> {
  if (limit === 0) return;
  const projection = projectionOf(scoped.readable);
  const pipeline: Document[] = [
    { $match: { $and: [unchangedSince(version), scoped.filter] } },
    {
      $unionWith: {
        coll: revisionsName(scoped.collection.id),
        pipeline: [{ $match: currentIn(version) }, { $set: { _id: '$record' } }, { $match: scoped.filter }],
      },
    },
    { $sort: { order: 1, _id: -1 } },
    ...(limit === undefined ? [] : [{ $limit: limit }]),
    ...(projection === undefined ? [] : [{ $project: projection }]),
  ];
  const cursor = recordsOf(database, scoped).aggregate<Uint8Array>(pipeline, {
    ...asBytes,
    maxTimeMS: database.limits.operation,
  });
  try {
    for await (const bytes of cursor) yield toRecord(await readDocument(bytes), scoped.readable);
  } catch (error) {
    throw problemOf(database, scoped.collection, error);
  } finally {
    await cursor.close();
  }
}

/** Matches records that are what they were; those from before the history have no version of their own. */
function unchangedSince(version: number) {
  return { since: { $not: { $gt: version } } };
}

/** Matches the revisions that were current in a version. */
export function currentIn(version: number) {
  return { until: { $gt: version }, from: { $lte: version } };
}
