import type { Filter } from 'mongodb';
import type { Database } from '../../database/connect.ts';
import { registry } from '../../database/names.ts';
import { reserve } from '../../database/sequences.ts';
import { type ClientSession, overtaken } from '../../database/transaction.ts';
import type { Collection } from '../collections.ts';
import { type RecordDocument, recordsOf } from '../record.ts';
import { type Change, type RevisionDocument, revisionsOf, versionsOf } from './version.ts';

/** A version that a transaction is making. What it does costs as much as the change, however many records there are. */
export interface BegunVersion {
  /** To be called before records that match are changed or removed: keeps them as they are. */
  readonly keep: (filter: Filter<RecordDocument>) => Promise<void>;
  /** Records that are about to be inserted, as they have to be. */
  readonly stamped: <Document extends RecordDocument>(documents: readonly Document[]) => readonly Document[];
  /** To be called after records were changed. */
  readonly changed: (ids: readonly number[]) => Promise<void>;
  /** To be called last. `fields` are the names that the written records have. */
  readonly end: (
    counts: { readonly added: number; readonly removed: number },
    fields?: Iterable<string>,
  ) => Promise<void>;
}

/**
 * Begins a version inside of the transaction that changes records; `undefined` where the collection keeps no history. Each attempt of a
 * transaction begins its own, so that the numbers follow the order of changes: a writer that finds a record of a later version is
 * repeated with a number that is later still.
 */
export async function beginVersion(
  database: Database,
  collection: Collection,
  change: Change,
  session: ClientSession,
): Promise<BegunVersion | undefined> {
  if (!collection.keepsHistory) return undefined;
  const id = await reserve(database, registry.versions);
  const options = { session, maxTimeMS: database.limits.operation };
  const records = recordsOf(database, { collection });
  return {
    async keep(filter) {
      let batch: RevisionDocument[] = [];
      const write = async () => {
        if (batch.length > 0) await revisionsOf(database, collection.id).insertMany(batch, options);
        batch = [];
      };
      for await (const document of records.find(filter, options)) {
        batch.push(revisionOf(document, id));
        if (batch.length === batchSize) await write();
      }
      await write();
    },
    stamped: (documents) => documents.map((document) => ({ ...document, since: id })),
    async changed(ids) {
      if (ids.length > 0) await records.updateMany({ _id: { $in: [...ids] } }, { $set: { since: id } }, options);
    },
    async end({ added, removed }, fields = []) {
      const names = new Set([...(collection.fieldNames ?? []), ...fields]);
      const fieldNames = names.size === 0 ? collection.fieldNames : [...names];
      const { action, by } = change;
      await versionsOf(database).insertOne(
        {
          _id: id,
          collectionId: collection.id,
          createdAt: new Date(),
          action,
          by,
          fieldNames,
          growth: added - removed,
        },
        options,
      );
    },
  };
}

/** Records of a bulk change that are in memory at once. */
const batchSize = 1000;

function revisionOf({ _id: record, since: from = 0, ...rest }: RecordDocument, until: number): RevisionDocument {
  if (from >= until) throw overtaken();
  return { _id: `${record}:${until}`, record, from, until, ...rest };
}
