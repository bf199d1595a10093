import type { Database } from '../../database/connect.ts';
import { recordSequence } from '../../database/names.ts';
import { raise, reserve } from '../../database/sequences.ts';
import { inTransaction } from '../../database/transaction.ts';
import { mapWithPauses } from '../../pauses.ts';
import type { Access } from '../access.ts';
import { fieldsOf, newDocument, type Within, writableData } from '../create-records.ts';
import { beginVersion } from '../history/begin-version.ts';
import { insertAll } from '../insert-all.ts';
import type { JsonObject } from '../json.ts';
import { keepOrderShift, orderShiftAfter } from '../order-shift.ts';
import { explained } from '../problems.ts';
import { type RecordDocument, recordsOf } from '../record.ts';

/** A record of another server, with what it keeps of what it was there; what is null is made anew. */
export interface KeptRecord {
  readonly id: number | null;
  readonly oid: string | null;
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
  readonly order: number | null;
  readonly data: JsonObject;
}

/**
 * Creates records that keep ids, times and places of another server, all of them or none. Records that are created later get ids, and stand,
 * behind them. Never touches a record that is there already.
 *
 * @param access the decision to create
 * @param within is given the ids in the order of the rows
 * @throws Problem `duplicate-value` also for an id that the collection has, and what `createRecords` throws
 */
export async function keepRecords(
  database: Database,
  access: Access,
  rows: readonly KeptRecord[],
  within: Within,
): Promise<void> {
  const { collection } = access;
  const documents = await documentsOf(database, access, rows);
  const orders = rows.map(({ order }) => ({ order }));
  const highest = Math.max(...documents.map(({ _id }) => _id));
  await explained(database, collection, () =>
    inTransaction(database, async (session) => {
      const shift = orderShiftAfter(collection, orders, highest);
      await keepOrderShift(database, collection, shift, session);
      const version = await beginVersion(database, collection, { action: 'import', by: null }, session);
      await insertAll(database, collection, version?.stamped(documents) ?? documents, session);
      await version?.end({ added: documents.length, removed: 0 }, fieldsOf(documents));
      await within(
        session,
        documents.map(({ _id }) => _id),
      );
    }),
  );
}

/** Which ids, of both kinds, records of a collection have already. */
export async function takenIds(
  database: Database,
  access: Access,
  rows: readonly Pick<KeptRecord, 'id' | 'oid'>[],
): Promise<{ readonly ids: ReadonlySet<number>; readonly oids: ReadonlySet<string> }> {
  const ids = rows.flatMap(({ id }) => (id === null ? [] : [id]));
  const oids = rows.flatMap(({ oid }) => (oid === null ? [] : [oid]));
  const found = recordsOf(database, access).find(
    { $or: [{ _id: { $in: ids } }, { oid: { $in: oids } }] },
    { projection: { oid: 1 }, maxTimeMS: database.limits.operation },
  );
  const taken = { ids: new Set<number>(), oids: new Set<string>() };
  for await (const { _id, oid } of found) {
    taken.ids.add(_id);
    taken.oids.add(oid);
  }
  return taken;
}

async function documentsOf(
  database: Database,
  access: Access,
  rows: readonly KeptRecord[],
): Promise<readonly RecordDocument[]> {
  const data = await writableData(
    access,
    rows.map((row) => row.data),
  );
  const sequence = recordSequence(access.collection.id);
  const highest = Math.max(0, ...rows.map(({ id }) => id ?? 0));
  if (highest > 0) await raise(database, sequence, highest);
  const nameless = rows.filter(({ id }) => id === null).length;
  let next = nameless === 0 ? 0 : await reserve(database, sequence, nameless);
  const now = new Date();
  return await mapWithPauses(rows, ({ id, oid, createdAt, updatedAt, order }, index) => {
    const made = newDocument(id ?? next, data[index] ?? new Map(), now, access.collection);
    if (id === null) next += 1;
    return {
      ...made,
      oid: oid ?? made.oid,
      createdAt: createdAt ?? now,
      updatedAt: updatedAt ?? createdAt ?? now,
      order: order ?? made.order,
    };
  });
}
