import { randomBytes, randomUUID } from 'node:crypto';
import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import { reserve } from '../database/sequences.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { canonicalName, newName } from './names.ts';
import { fromStored, toStored } from './stored-value.ts';
import { refusingTaken } from './taken.ts';

/** An app, under the three names that the dialects know it by: `uuid` (Robostack), `id` (Fliplet), `key` (Appstax). */
export interface App {
  readonly id: number;
  readonly uuid: string;
  readonly key: string;
  readonly name: string;
  readonly organizationId: number;
  /** Origins whose pages may call; empty means any. */
  readonly origins: readonly string[];
  readonly resetMail: ResetMail | null;
  /** What single dialects keep of it, each under its own name. The core stores it and never acts on it. */
  readonly dialects: JsonObject;
}

/** The mail that carries a pin to reset a password; `${PINCODE}` in the text stands for the pin. */
export interface ResetMail {
  readonly from: string;
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
}

export type AppDefinition = Pick<App, 'name' | 'organizationId' | 'origins' | 'resetMail'> &
  Partial<Pick<App, 'id' | 'uuid' | 'key' | 'dialects'>>;

interface AppDocument extends Omit<App, 'id' | 'dialects'> {
  readonly _id: number;
  readonly createdAt: Date;
  /** Absent in apps that were made before dialects kept anything. */
  readonly dialects?: unknown;
}

/** Adds an app; id, uuid and key are made unless given. */
export async function createApp(database: Database, wanted: AppDefinition): Promise<App> {
  const id = wanted.id ?? (await reserve(database, registry.apps));
  const app: App = {
    id,
    uuid: canonicalUuid(wanted.uuid ?? randomUUID()),
    key: wanted.key ?? randomBytes(30).toString('base64'),
    name: newName(wanted.name, 'app'),
    organizationId: wanted.organizationId,
    origins: wanted.origins,
    resetMail: wanted.resetMail,
    dialects: wanted.dialects ?? {},
  };
  const { id: _id, dialects, ...rest } = app;
  const insertion = documents(database).insertOne(
    { _id, ...rest, dialects: toStored(dialects), createdAt: new Date() },
    { maxTimeMS: database.limits.operation },
  );
  await refusingTaken(`app ${app.name}`, 'another app has its name, id, uuid or key', insertion);
  return app;
}

/** Changes the settings of an app; its id, uuid and organization stay. */
export async function updateApp(
  database: Database,
  id: number,
  { dialects, ...facts }: Partial<Pick<App, 'name' | 'key' | 'origins' | 'resetMail' | 'dialects'>>,
): Promise<void> {
  const change = dialects === undefined ? facts : { ...facts, dialects: toStored(dialects) };
  await documents(database).updateOne({ _id: id }, { $set: change }, { maxTimeMS: database.limits.operation });
}

/** Finds an app by its uuid, in any letter case. */
export async function findAppByUuid(database: Database, uuid: string): Promise<App | undefined> {
  return await findApp(database, { uuid: canonicalUuid(uuid) });
}

/** Finds an app by its Appstax app key. */
export async function findAppByKey(database: Database, key: string): Promise<App | undefined> {
  return await findApp(database, { key });
}

/** Finds an app by its id. */
export async function findAppById(database: Database, id: number): Promise<App | undefined> {
  return await findApp(database, { _id: id });
}

/** Every app, or every app of an organization, by id. */
export async function listApps(database: Database, organizationId?: number): Promise<App[]> {
  const where = organizationId === undefined ? {} : { organizationId };
  const found = documents(database).find(where, { maxTimeMS: database.limits.operation, sort: { _id: 1 } });
  return await found.map(toApp).toArray();
}

async function findApp(
  database: Database,
  where: Partial<Pick<AppDocument, '_id' | 'uuid' | 'key'>>,
): Promise<App | undefined> {
  const found = await documents(database).findOne(where, { maxTimeMS: database.limits.operation });
  return found === null ? undefined : toApp(found);
}

function toApp({ _id, uuid, key, name, organizationId, origins, resetMail, dialects = {} }: AppDocument): App {
  const settings = fromStored(dialects);
  const kept = isJsonObject(settings) ? settings : {};
  return { id: _id, uuid, key, name, organizationId, origins, resetMail, dialects: kept };
}

function canonicalUuid(uuid: string): string {
  return canonicalName(uuid).toLowerCase();
}

function documents(database: Database) {
  return database.db.collection<AppDocument>(registry.apps);
}
