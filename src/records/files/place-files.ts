import type { Database } from '../../database/connect.ts';
import type { ClientSession } from '../../database/transaction.ts';
import type { JsonObject } from '../json.ts';
import { toStored } from '../stored-value.ts';
import { type FilePlace, filesOf } from './file.ts';

/**
 * Makes waiting files part of what they were uploaded for, in the transaction that writes it, so that either both are there or
 * neither; with `dialects`, what they keep beside is replaced. Throws when one of them is not waiting any more: it was swept, or used already.
 */
export async function placeFiles(
  database: Database,
  ids: readonly number[],
  place: FilePlace,
  { session, dialects }: { readonly session?: ClientSession; readonly dialects?: JsonObject } = {},
): Promise<void> {
  if (ids.length === 0) return;
  const kept = dialects === undefined ? {} : { dialects: toStored(dialects) };
  const { modifiedCount } = await filesOf(database).updateMany(
    { _id: { $in: [...ids] }, state: 'waiting' },
    { $set: { ...kept, state: 'placed', place, changedAt: new Date() } },
    { ...(session === undefined ? {} : { session }), maxTimeMS: database.limits.operation },
  );
  if (modifiedCount !== new Set(ids).size) throw new Error('a file is not waiting to be given a place any more');
}

/** Which files lose what they belonged to. */
export type ReleasedFiles =
  | { readonly ids: readonly number[] }
  | { readonly collectionId: number; readonly recordIds?: readonly number[]; readonly field?: string };

/**
 * Lets files go in the transaction that removes what they belong to. They are not found from then on; their content is removed by the
 * next `sweepFiles`, outside of the transaction, since a large file takes longer than one may.
 */
export async function releaseFiles(database: Database, which: ReleasedFiles, session?: ClientSession): Promise<void> {
  await filesOf(database).updateMany(
    { ...filterOf(which), state: { $ne: 'released' } },
    { $set: { state: 'released', changedAt: new Date() } },
    { ...(session === undefined ? {} : { session }), maxTimeMS: database.limits.operation },
  );
}

/** Lets the files in the folders of an organization or an app go, in the transaction that removes it. */
export async function releaseFilesOf(
  database: Database,
  owner: { readonly organizationId: number } | { readonly appId: number },
  session: ClientSession,
): Promise<void> {
  await filesOf(database).updateMany(
    { ...owner, 'place.kind': 'folder', state: 'placed' },
    { $set: { state: 'released', changedAt: new Date() } },
    { session, maxTimeMS: database.limits.operation },
  );
}

function filterOf(which: ReleasedFiles) {
  if ('ids' in which) return { _id: { $in: [...which.ids] } };
  const { collectionId, recordIds, field } = which;
  return {
    'place.collectionId': collectionId,
    ...(recordIds === undefined ? {} : { 'place.recordId': { $in: [...recordIds] } }),
    ...(field === undefined ? {} : { 'place.field': field }),
  };
}
