import { BSON } from 'mongodb';
import type { Database } from '../../database/connect.ts';
import type { Filter } from '../access.ts';
import { storedData } from '../create-records.ts';
import type { JsonObject } from '../json.ts';

/** How many bytes of rows go to the database at once: a command takes 16 MB. */
const batchSize = 8 * 1024 * 1024;

/**
 * Which of some rows, stored or not, meet a filter on stored records, by their places. The database itself judges, so that what a filter means
 * does not depend on where the row is.
 */
export async function matchingRows(
  database: Database,
  rows: readonly JsonObject[],
  filter: Filter,
): Promise<ReadonlySet<number>> {
  const met = new Set<number>();
  let batch: object[] = [];
  let size = 0;
  const ask = async () => {
    if (batch.length === 0) return;
    // Literally: a text that begins with a dollar sign is no path.
    const stages = [{ $documents: { $literal: batch } }, { $match: filter }, { $project: { _id: 1 } }];
    const found = database.db.aggregate<{ _id: number }>(stages, { maxTimeMS: database.limits.operation });
    for await (const { _id } of found) met.add(_id);
    batch = [];
    size = 0;
  };
  for (const [index, row] of rows.entries()) {
    const document = { _id: index, data: storedData(row) };
    const bytes = BSON.calculateObjectSize(document);
    if (size + bytes > batchSize) await ask();
    batch.push(document);
    size += bytes;
  }
  await ask();
  return met;
}
