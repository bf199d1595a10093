import type { Database } from '../../database/connect.ts';
import { registry } from '../../database/names.ts';
import type { ClientSession } from '../../database/transaction.ts';
import { Problem } from '../../problem.ts';
import type { App } from '../apps.ts';
import { collectionDocuments } from '../collections.ts';
import { removeFolders } from '../files/folders.ts';
import { releaseFilesOf } from '../files/place-files.ts';
import { removeGrants } from '../grants.ts';
import { endSessionsOfApp } from '../sessions.ts';
import { revokeTokens } from '../tokens.ts';
import { removeUsersOfApp } from '../users.ts';

/**
 * Deletes an app, as a part of a larger change: with it go its tokens, its users and their sessions, grants in it, its folders and the
 * files in them.
 *
 * @throws Problem `not-empty` as long as it has collections, those in the bin included: records are never removed by the way
 */
export async function deleteApp(
  database: Database,
  { id: appId }: Pick<App, 'id'>,
  session: ClientSession,
): Promise<void> {
  const options = { session, maxTimeMS: database.limits.operation };
  const collection = await collectionDocuments(database).findOne({ appId }, options);
  if (collection !== null) throw new Problem('not-empty', { what: `app ${appId}`, holds: 'collections' });
  await database.db.collection<{ readonly _id: number }>(registry.apps).deleteOne({ _id: appId }, options);
  await database.db.collection<{ readonly appId: number }>(registry.logins).deleteMany({ appId }, options);
  await revokeTokens(database, { appId }, session);
  await removeGrants(database, { appId }, session);
  await removeUsersOfApp(database, appId, session);
  await endSessionsOfApp(database, appId, session);
  await releaseFilesOf(database, { appId }, session);
  await removeFolders(database, { appId }, session);
}
