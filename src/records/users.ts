import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../database/connect.ts';
import { failureOf } from '../database/failure.ts';
import { recordSequence, registry } from '../database/names.ts';
import { reserve } from '../database/sequences.ts';
import { type ClientSession, inTransaction } from '../database/transaction.ts';
import { Problem } from '../problem.ts';
import { fullAccess, scope } from './access.ts';
import { assertTypes } from './columns.ts';
import { newDocument, storedData, type Within } from './create-records.ts';
import { findRecord } from './find-records.ts';
import { beginVersion } from './history/begin-version.ts';
import type { JsonObject } from './json.ts';
import { canonicalName, newName } from './names.ts';
import { type Page, type PageRequest, readPage } from './page.ts';
import { explained } from './problems.ts';
import { type DataRecord, type RecordDocument, recordsOf, toRecord } from './record.ts';
import { hashPassword, matchesPassword } from './secrets.ts';
import { endSessionsOf } from './sessions.ts';
import { everybody, type Person } from './shares.ts';
import { updateRecords } from './update-records.ts';
import { usersCollection } from './users-collection.ts';

/** Someone who can sign in to an app. User names are unique in an app; a user's properties are a record that the user owns. */
export interface User extends Person {
  readonly appId: number;
  /** The id of the record in the collection `users` of the app. */
  readonly recordId: number;
  readonly passwordHash: string;
  /** Whether the user is kept out: no password opens a session. */
  readonly disabled: boolean;
  readonly createdAt: Date;
}

interface UserDocument extends Omit<User, 'id' | 'disabled'> {
  readonly _id: number;
  /** Absent: false. */
  readonly disabled?: boolean;
}

/**
 * Adds a user together with the record of the user's properties; of the password only a scrypt hash is kept. One who comes from another
 * server keeps what `kept` says.
 *
 * @throws Problem `username-taken`; `invalid-definition` for a name that cannot be used; those of `createRecords` for the properties.
 */
export async function createUser(
  database: Database,
  wanted: {
    readonly appId: number;
    readonly username: string;
    readonly password: string;
    readonly properties: JsonObject;
    readonly kept?: Partial<Pick<RecordDocument, 'oid' | 'createdAt' | 'updatedAt'>>;
  },
  within?: (session: ClientSession, user: User) => Promise<void>,
): Promise<{ readonly user: User; readonly record: DataRecord }> {
  const { appId, properties } = wanted;
  const username = newName(wanted.username, 'user');
  if (username === everybody) throw new Problem('username-taken', { username });
  const collection = await usersCollection(database, appId);
  assertTypes(collection, properties);
  const data = storedData(properties);
  const passwordHash = await hashPassword(wanted.password);
  const id = await reserve(database, registry.users);
  const recordId = await reserve(database, recordSequence(collection.id));
  const now = new Date();
  const document = { ...newDocument(recordId, data, now), ...wanted.kept, owner: id, username };
  const user: User = { id, appId, username, recordId, passwordHash, disabled: false, createdAt: now };
  await explained(database, collection, () =>
    inTransaction(database, async (session) => {
      const options = { session, maxTimeMS: database.limits.operation };
      const { id: _id, ...rest } = user;
      await documents(database)
        .insertOne({ _id, ...rest }, options)
        .catch((error: unknown) => {
          throw failureOf(error)?.kind === 'duplicate' ? new Problem('username-taken', { username }) : error;
        });
      const version = await beginVersion(database, collection, { action: 'insert', by: null }, session);
      const [stamped = document] = version?.stamped([document]) ?? [];
      await recordsOf(database, { collection }).insertOne(stamped, options);
      await version?.end({ added: 1, removed: 0 }, Object.keys(properties));
      await within?.(session, user);
    }),
  );
  return { user, record: toRecord(document, { kind: 'all' }) };
}

/** Finds a user by name. */
export async function findUser(database: Database, appId: number, username: string): Promise<User | undefined> {
  return await findOne(database, { appId, username: canonicalName(username) });
}

/** Finds a user by id. */
export async function findUserById(database: Database, id: number): Promise<User | undefined> {
  return await findOne(database, { _id: id });
}

/** Finds the user whose properties a record holds. */
export async function findUserOfRecord(database: Database, appId: number, recordId: number): Promise<User | undefined> {
  return await findOne(database, { appId, recordId });
}

/** The record with a user's properties; `undefined` when it was deleted by other means than deleting the user. */
export async function recordOfUser(database: Database, user: User): Promise<DataRecord | undefined> {
  const collection = await usersCollection(database, user.appId);
  return await findRecord(database, scope(fullAccess(collection), { _id: user.recordId }));
}

/** Whether a password is the user's, and opens something. Takes as long when there is no user as when the password is wrong. */
export async function provesUser(user: User | undefined, password: string): Promise<boolean> {
  nothing ??= hashPassword('');
  const proven = await matchesPassword(password, user?.passwordHash ?? (await nothing));
  return proven && user !== undefined && !user.disabled;
}

let nothing: Promise<string> | undefined;

/** Keeps a user out, which ends all sessions, or lets the user in again; as a part of a larger change. */
export async function setDisabled(
  database: Database,
  id: number,
  disabled: boolean,
  session: ClientSession,
): Promise<void> {
  await documents(database).updateOne(
    { _id: id },
    { $set: { disabled } },
    { session, maxTimeMS: database.limits.operation },
  );
  if (disabled) await endSessionsOf(database, id, session);
}

/** Removes a user whose record is gone already, with all sessions, as a part of a larger change. */
export async function removeUser(database: Database, id: number, session: ClientSession): Promise<void> {
  await documents(database).deleteOne({ _id: id }, { session, maxTimeMS: database.limits.operation });
  await endSessionsOf(database, id, session);
}

/** Removes all users of an app, as a part of a larger change; their records are not touched. */
export async function removeUsersOfApp(database: Database, appId: number, session: ClientSession): Promise<void> {
  await documents(database).deleteMany({ appId }, { session, maxTimeMS: database.limits.operation });
}

/** A page of the users of an app, by id, or the one of a name. */
export async function pageOfUsers(
  database: Database,
  { appId, username }: Pick<User, 'appId'> & Partial<Pick<User, 'username'>>,
  page: PageRequest,
): Promise<Page<User>> {
  const named = username === undefined ? {} : { username: canonicalName(username) };
  return await readPage(page, toUser, (beyond, order) =>
    documents(database)
      .find({ appId, ...named, ...beyond }, { ...order, maxTimeMS: database.limits.operation })
      .toArray(),
  );
}

/** Replaces a user's properties. */
export async function replaceProperties(
  database: Database,
  user: User,
  properties: JsonObject,
  within?: Within,
): Promise<void> {
  const collection = await usersCollection(database, user.appId);
  const where = scope(fullAccess(collection), { _id: user.recordId });
  const current = await findRecord(database, where);
  const unset = Object.keys(current?.data ?? {}).filter((name) => !Object.hasOwn(properties, name));
  await updateRecords(database, [{ where, set: properties, unset }], undefined, within);
}

/** Whether a user's properties are exactly these. */
export async function hasProperties(database: Database, user: User, properties: JsonObject): Promise<boolean> {
  return isDeepStrictEqual((await recordOfUser(database, user))?.data, properties);
}

/** Every user, by id. */
export async function listUsers(database: Database): Promise<User[]> {
  const found = documents(database).find({}, { maxTimeMS: database.limits.operation, sort: { _id: 1 } });
  return await found.map(toUser).toArray();
}

async function findOne(database: Database, where: Partial<UserDocument>): Promise<User | undefined> {
  const found = await documents(database).findOne(where, { maxTimeMS: database.limits.operation });
  return found === null ? undefined : toUser(found);
}

function toUser({ _id, disabled = false, ...facts }: UserDocument): User {
  return { id: _id, ...facts, disabled };
}

function documents(database: Database) {
  return database.db.collection<UserDocument>(registry.users);
}
