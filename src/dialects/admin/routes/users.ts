import type { Operations } from '../../../../generated/admin/operations.ts';
import { fullAccess, scope } from '../../../records/access.ts';
import { audited, writeAudit } from '../../../records/administration/audit.ts';
import { deleteUser as removeWithRecord } from '../../../records/delete-user.ts';
import { asJson, isJsonObject, type JsonObject } from '../../../records/json.ts';
import { changePassword } from '../../../records/passwords.ts';
import {
  createUser as create,
  pageOfUsers,
  recordOfUser,
  removeUser,
  replaceProperties,
  setDisabled,
  type User,
} from '../../../records/users.ts';
import { usersCollection } from '../../../records/users-collection.ts';
import type { AdminContext } from '../context.ts';
import { appOf, userOf } from '../named.ts';
import { paged } from '../paged.ts';
import { aboutUser } from '../user-note.ts';

type Routes = Operations<AdminContext>;

/** List the users of an app. */
export const listUsers: Routes['listUsers'] = async ({ query }, context) => {
  const { appId, username, ...page } = query;
  await appOf(context, appId);
  const where = { appId, ...(username === undefined ? {} : { username }) };
  return { status: 200, body: paged(await pageOfUsers(context.store.database, where, page), shown) };
};

/** Create a user. */
export const createUser: Routes['createUser'] = async ({ body }, context) => {
  const { store, by, forget } = context;
  const { appId, username, password } = body;
  const { organizationId } = await appOf(context, appId);
  const properties = propertiesIn(body.properties);
  const { user } = await create(store.database, { appId, username, password, properties }, (session, made) =>
    writeAudit(store.database, by, { action: 'create', ...aboutUser(made), organizationId }, session),
  );
  forget();
  return { status: 201, body: shown(user) };
};

/** Read a user with the own properties. */
export const readUser: Routes['readUser'] = async ({ params }, context) => ({
  status: 200,
  body: await withProperties(context, params.userId),
});

/** Set a password, disable or enable a user, replace the properties: each of them a change of its own. */
export const updateUser: Routes['updateUser'] = async ({ params, body }, context) => {
  const { store, by, forget } = context;
  const { database } = store;
  const user = await userOf(context, params.userId);
  const note = (after: JsonObject) => ({ action: 'update', ...aboutUser(user), after });
  // First what may be refused.
  if (body.properties !== undefined) {
    await replaceProperties(database, user, propertiesIn(body.properties), (session) =>
      writeAudit(database, by, note({ properties: 'changed' }), session),
    );
  }
  if (body.password !== undefined) {
    await changePassword(database, user.id, body.password, undefined, (session) =>
      writeAudit(database, by, note({ password: 'changed' }), session),
    );
  }
  const { disabled } = body;
  if (disabled !== undefined) {
    await audited(database, by, async (session, write) => {
      await setDisabled(database, user.id, disabled, session);
      await write(note({ disabled }));
    });
  }
  forget();
  return { status: 200, body: await withProperties(context, user.id) };
};

/** Delete a user; where the record is gone already, the rest. */
export const deleteUser: Routes['deleteUser'] = async ({ params }, context) => {
  const { store, by, forget } = context;
  const { database } = store;
  const user = await userOf(context, params.userId);
  const where = scope(fullAccess(await usersCollection(database, user.appId)), {});
  const note = { action: 'delete', ...aboutUser(user) };
  const whole = await removeWithRecord(database, where, user, (session) => writeAudit(database, by, note, session));
  if (!whole) {
    await audited(database, by, async (session, write) => {
      await removeUser(database, user.id, session);
      await write(note);
    });
  }
  forget();
  return { status: 204 };
};

async function withProperties(context: AdminContext, id: number) {
  const user = await userOf(context, id);
  const record = await recordOfUser(context.store.database, user);
  return { ...shown(user), properties: record?.data ?? null };
}

function propertiesIn(given: unknown): JsonObject {
  const value = asJson(given ?? {});
  return isJsonObject(value) ? value : {};
}

function shown({ id, appId, username, recordId, disabled, createdAt }: User) {
  return { id, appId, username, recordId, disabled, createdAt: createdAt.toISOString() };
}
