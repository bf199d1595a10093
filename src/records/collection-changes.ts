import type { Database } from '../database/connect.ts';
import type { ClientSession } from '../database/transaction.ts';
import { type Collection, claimAddress, collectionDocuments, toCollection } from './collections.ts';
import { newName } from './names.ts';
import { toStored } from './stored-value.ts';

/** What a dialect may change of a collection besides its typed columns and indexes. */
export type CollectionChange = Partial<Pick<Collection, 'name' | 'fieldNames' | 'dialects'>>;

/**
 * Changes a collection and gives it as it is then; `undefined` when it is gone. The name may be one that another has.
 *
 * @throws Problem `invalid-definition` for a bad name
 */
export async function changeCollection(
  database: Database,
  current: Collection,
  { name, fieldNames, dialects }: CollectionChange,
): Promise<Collection | undefined> {
  const given = {
    ...(fieldNames === undefined ? {} : { fieldNames }),
    ...(dialects === undefined ? {} : { dialects: toStored(dialects) }),
    updatedAt: new Date(),
  };
  const change = (renaming: { readonly name?: string; readonly address?: string }) =>
    collectionDocuments(database).findOneAndUpdate(
      { _id: current.id, deletedAt: null },
      { $set: { ...given, ...renaming } },
      { returnDocument: 'after', maxTimeMS: database.limits.operation },
    );
  if (name === undefined) return found(await change({}));
  const wanted = newName(name, 'collection');
  const result: { collection?: Collection | undefined } = {};
  await claimAddress(current.id, { appId: current.appId, name: wanted, sharesName: true }, async (address) => {
    result.collection = found(await change({ name: wanted, address }));
  });
  return result.collection;
}

/**
 * Adds names to the fields of a collection, behind those that it has, each once.
 *
 * @returns whether there was anything to add
 */
export async function addFieldNames(
  database: Database,
  collection: Collection,
  names: Iterable<string>,
  session?: ClientSession,
): Promise<boolean> {
  const known = new Set(collection.fieldNames ?? []);
  const added = [...new Set(names)].filter((name) => !known.has(name));
  if (added.length === 0) return false;
  // In one step, so that two writers that add names at once both keep theirs.
  const before = { $ifNull: ['$fieldNames', []] };
  const unseen = { $filter: { input: { $literal: added }, cond: { $not: [{ $in: ['$$this', before] }] } } };
  await collectionDocuments(database).updateOne(
    { _id: collection.id },
    [{ $set: { fieldNames: { $concatArrays: [before, unseen] } } }],
    { maxTimeMS: database.limits.operation, ...(session === undefined ? {} : { session }) },
  );
  return true;
}

function found(document: Parameters<typeof toCollection>[0] | null): Collection | undefined {
  return document === null ? undefined : toCollection(document);
}
