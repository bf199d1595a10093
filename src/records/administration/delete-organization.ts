import type { Database } from '../../database/connect.ts';
import { registry } from '../../database/names.ts';
import type { ClientSession } from '../../database/transaction.ts';
import { Problem } from '../../problem.ts';
import { deleteAccountsOf } from '../accounts.ts';
import { collectionDocuments } from '../collections.ts';
import { removeFolders } from '../files/folders.ts';
import { releaseFilesOf } from '../files/place-files.ts';
import type { Organization } from '../organizations.ts';
import { revokeTokens } from '../tokens.ts';

/**
 * Deletes an organization, as a part of a larger change: with it go its accounts, its tokens, its folders and the files in them.
 *
 * @throws Problem `not-empty` as long as it has apps or collections, those in the bin included
 */
export async function deleteOrganization(
  database: Database,
  { id: organizationId }: Pick<Organization, 'id'>,
  session: ClientSession,
): Promise<void> {
  const options = { session, maxTimeMS: database.limits.operation };
  const what = `organization ${organizationId}`;
  const apps = database.db.collection<{ readonly organizationId: number }>(registry.apps);
  if ((await apps.findOne({ organizationId }, options)) !== null)
    throw new Problem('not-empty', { what, holds: 'apps' });
  const collection = await collectionDocuments(database).findOne({ organizationId }, options);
  if (collection !== null) throw new Problem('not-empty', { what, holds: 'collections' });
  const organizations = database.db.collection<{ readonly _id: number }>(registry.organizations);
  await organizations.deleteOne({ _id: organizationId }, options);
  await deleteAccountsOf(database, organizationId, session);
  await revokeTokens(database, { organizationId }, session);
  await releaseFilesOf(database, { organizationId }, session);
  await removeFolders(database, { organizationId }, session);
}
