import type { Database } from '../database/connect.ts';
import { recordSequence } from '../database/names.ts';
import { reserve } from '../database/sequences.ts';
import { type ClientSession, inTransaction } from '../database/transaction.ts';
import { type Access, assertWritable } from './access.ts';
import { assertTypes } from './columns.ts';
import { assertWithinReach, newDocument, storedData } from './create-records.ts';
import type { JsonObject } from './json.ts';
import { explained } from './problems.ts';
import { type DataRecord, recordsOf, toRecord } from './record.ts';

/**
 * Creates one record and does something more in the same transaction, such as giving files their place in it.
 *
 * @throws Problem as `createRecords`
 */
export async function createRecordAlongside(
  database: Database,
  access: Access,
  row: JsonObject,
  alongside: (id: number, session: ClientSession) => Promise<void>,
): Promise<DataRecord> {
  assertWritable(access, Object.keys(row));
  assertTypes(access.collection, row);
  const id = await reserve(database, recordSequence(access.collection.id));
  const owned = access.newOwner === undefined ? {} : { owner: access.newOwner };
  const document = { ...newDocument(id, storedData(row), new Date()), ...owned };
  return await explained(database, access.collection, () =>
    inTransaction(database, async (session) => {
      await recordsOf(database, access).insertOne(document, { session, maxTimeMS: database.limits.operation });
      await assertWithinReach(database, access, [id], session);
      await alongside(id, session);
      return toRecord(document, access.readable, row);
    }),
  );
}
