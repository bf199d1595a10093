import type { Operations } from '../../../../generated/admin/operations.ts';
import { Problem } from '../../../problem.ts';
import { writeAudit } from '../../../records/administration/audit.ts';
import { findVersion, listVersions as versionsOf } from '../../../records/history/list-versions.ts';
import { restoreVersion as restore } from '../../../records/history/restore-version.ts';
import type { Version } from '../../../records/history/version.ts';
import { type Beyond, numberedIds, type PageOrder, readPageBy } from '../../../records/page.ts';
import { aboutCollection } from '../collection-shape.ts';
import type { AdminContext } from '../context.ts';
import { collectionOf } from '../named.ts';
import { paged } from '../paged.ts';

type Routes = Operations<AdminContext>;

/** List the versions of a collection, newest first. Their counts follow from each other, so all are read; there are few. */
export const listVersions: Routes['listVersions'] = async ({ params, query }, context) => {
  const collection = await collectionOf(context, params.collectionId);
  const all = await versionsOf(context.store.database, collection);
  const ids = numberedIds(({ id }: Version) => id);
  const same = (version: Version) => version;
  const find = async (beyond: Beyond<number>, { limit }: PageOrder) =>
    all.filter(({ id }) => id < (beyond._id?.$lt ?? Number.POSITIVE_INFINITY)).slice(0, limit);
  return { status: 200, body: paged(await readPageBy(ids, query, same, find, -1), shown) };
};

/** Make the records what they were in a version. */
export const restoreVersion: Routes['restoreVersion'] = async ({ params }, context) => {
  const { store, by, forget } = context;
  const { database } = store;
  const collection = await collectionOf(context, params.collectionId);
  const version = await findVersion(database, collection, params.versionId);
  if (version === undefined) throw new Problem('version-not-found', { version: params.versionId });
  const changes = { before: { action: 'pre-restore', by: null }, after: { action: 'restore', by: null } };
  await restore(database, collection, version, changes, (session) => {
    const note = { action: 'restore-version', ...aboutCollection(collection), after: { version: version.id } };
    return writeAudit(database, by, note, session);
  });
  forget();
  return { status: 204 };
};

function shown({ createdAt, fieldNames, by, ...facts }: Version) {
  return {
    ...facts,
    createdAt: createdAt.toISOString(),
    fieldNames: fieldNames === null ? null : [...fieldNames],
    by: by === null ? null : { id: by.id, name: by.name },
  };
}
