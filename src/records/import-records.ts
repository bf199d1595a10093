import type { Database } from '../database/connect.ts';
import { recordSequence } from '../database/names.ts';
import { reserve } from '../database/sequences.ts';
import { inTransaction } from '../database/transaction.ts';
import { mapWithPauses } from '../pauses.ts';
import type { Access } from './access.ts';
import { fieldsOf, newDocument, type Within, writableData } from './create-records.ts';
import { beginVersion } from './history/begin-version.ts';
import type { Change } from './history/version.ts';
import { insertAll } from './insert-all.ts';
import type { JsonObject } from './json.ts';
import { explained } from './problems.ts';
import { type RecordDocument, recordsOf } from './record.ts';
import { takeTurn } from './take-turn.ts';

/**
 * Puts records in place of all that a collection has, or behind them: all or nothing, and nobody sees a state in between.
 *
 * @param access the decision to create; who replaces must have asked for the one to delete as well
 * @throws Problem `field-forbidden`, `wrong-type`, `duplicate-value` and those of `toStored`
 */
export async function importRecords(
  database: Database,
  access: Access,
  rows: readonly JsonObject[],
  { replace, within }: { readonly replace: boolean; readonly within?: Within },
  change: Change = { action: 'import', by: null },
): Promise<void> {
  const documents = await newDocuments(database, access, rows);
  if (documents.length === 0 && !replace) return;
  const maxTimeMS = database.limits.operation;
  await explained(database, access.collection, () =>
    inTransaction(database, async (session) => {
      await takeTurn(database, access.collection, session);
      const records = recordsOf(database, access);
      const version = await beginVersion(database, access.collection, change, session);
      let removed = 0;
      if (replace) {
        await version?.keep({});
        removed = (await records.deleteMany({}, { session, maxTimeMS })).deletedCount;
      }
      const stamped = version?.stamped(documents) ?? documents;
      await insertAll(database, access.collection, stamped, session);
      await version?.end({ added: documents.length, removed }, fieldsOf(documents));
      const ids = documents.map((document) => document._id);
      await within?.(session, ids);
    }),
  );
}

async function newDocuments(
  database: Database,
  access: Access,
  rows: readonly JsonObject[],
): Promise<RecordDocument[]> {
  const data = await writableData(access, rows);
  if (data.length === 0) return [];
  const first = await reserve(database, recordSequence(access.collection.id), data.length);
  const now = new Date();
  return await mapWithPauses(data, (item, index) => newDocument(first + index, item, now, access.collection));
}
