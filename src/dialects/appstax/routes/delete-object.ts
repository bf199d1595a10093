import type { Operations } from '../../../../generated/appstax/operations.ts';
import { fullAccess, type ScopedFilter, scope } from '../../../records/access.ts';
import { deleteUser } from '../../../records/delete-user.ts';
import { findRecord } from '../../../records/find-records.ts';
import { deleteAndForget } from '../../../records/forget-related.ts';
import { findUserOfRecord } from '../../../records/users.ts';
import { usersName } from '../../../records/users-collection.ts';
import { type AppstaxContext, accessFor, collectionNamed } from '../context.ts';
import { whyMissing } from '../missing.ts';

/** Delete an object (guide, "Delete an object"; behaviour note, 4.5), and the ids of it in relations. A user goes with name and sessions. */
export const deleteObject: Operations<AppstaxContext>['deleteObject'] = async ({ params }, context) => {
  const collection = await collectionNamed(context, params.collection);
  const where = scope(accessFor(context, collection, 'delete'), { oid: params.id });
  const gone =
    collection.name === usersName
      ? await removeUser(context, where, params.id)
      : (await deleteAndForget(context.store.database, where)).length > 0;
  if (!gone) throw await whyMissing(context, collection, params.id, 'delete');
  return { status: 204 };
};

async function removeUser({ store, app }: AppstaxContext, where: ScopedFilter, oid: string): Promise<boolean> {
  const record = await findRecord(store.database, scope(fullAccess(where.collection), { oid }));
  const user = record === undefined ? undefined : await findUserOfRecord(store.database, app.id, record.id);
  // A record that another dialect put among the users has no user behind it.
  if (user === undefined) return (await deleteAndForget(store.database, where)).length > 0;
  const gone = await deleteUser(store.database, where, user);
  store.forget();
  return gone;
}
