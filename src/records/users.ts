import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import { reserve } from '../database/sequences.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { newName } from './names.ts';
import { hashPassword } from './secrets.ts';
import { fromStored, toStored } from './stored-value.ts';
import { refusingTaken } from './taken.ts';

/** Someone who signs in to an app. User names are unique in an app. */
export interface User {
  readonly id: number;
  readonly appId: number;
  readonly username: string;
  readonly properties: JsonObject;
}

interface UserDocument {
  readonly _id: number;
  readonly appId: number;
  readonly username: string;
  readonly properties: unknown;
  readonly passwordHash: string;
  readonly createdAt: Date;
}

/** Adds a user; of the password only a scrypt hash is kept. */
export async function createUser(
  database: Database,
  wanted: Omit<User, 'id'> & { readonly password: string },
): Promise<User> {
  const { appId, properties } = wanted;
  const username = newName(wanted.username, 'user');
  const id = await reserve(database, registry.users);
  const passwordHash = await hashPassword(wanted.password);
  const insertion = documents(database).insertOne(
    { _id: id, appId, username, properties: toStored(properties), passwordHash, createdAt: new Date() },
    { maxTimeMS: database.limits.operation },
  );
  await refusingTaken(`user ${username}`, 'another user of the app has this name', insertion);
  return { id, appId, username, properties };
}

/** Changes a user's password. */
export async function changePassword(database: Database, id: number, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await documents(database).updateOne(
    { _id: id },
    { $set: { passwordHash } },
    { maxTimeMS: database.limits.operation },
  );
}

/** Replaces a user's properties. */
export async function changeProperties(database: Database, id: number, properties: JsonObject): Promise<void> {
  await documents(database).updateOne(
    { _id: id },
    { $set: { properties: toStored(properties) } },
    { maxTimeMS: database.limits.operation },
  );
}

/** Every user with the hash of the password, by id. */
export async function listUsers(database: Database): Promise<(User & { passwordHash: string })[]> {
  const found = documents(database).find({}, { maxTimeMS: database.limits.operation, sort: { _id: 1 } });
  return await found.map(toUser).toArray();
}

function toUser({ _id, appId, username, properties, passwordHash }: UserDocument) {
  const given = fromStored(properties);
  return { id: _id, appId, username, properties: isJsonObject(given) ? given : {}, passwordHash };
}

function documents(database: Database) {
  return database.db.collection<UserDocument>(registry.users);
}
