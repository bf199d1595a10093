import { randomBytes, randomUUID } from 'node:crypto';
import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import { raise, reserve } from '../database/sequences.ts';
import { type ClientSession, inSession } from '../database/transaction.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { canonicalName, newName } from './names.ts';
import { type Page, type PageRequest, readPage } from './page.ts';
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
  readonly createdAt: Date;
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
  /** Absent in apps that were made before dialects kept anything. */
  readonly dialects?: unknown;
}

/** Adds an app; id, uuid and key are made unless given. */
export async function createApp(database: Database, wanted: AppDefinition, session?: ClientSession): Promise<App> {
  const id = wanted.id ?? (await reserve(database, registry.apps));
  const app: App = {
    id,
    uuid: canonicalUuid(wanted.uuid ?? randomUUID()),
    key: wanted.key ?? newAppKey(),
    name: newName(wanted.name, 'app'),
    organizationId: wanted.organizationId,
    origins: wanted.origins,
    resetMail: wanted.resetMail,
    createdAt: new Date(),
    dialects: wanted.dialects ?? {},
  };
  const { id: _id, dialects, ...rest } = app;
  const insertion = documents(database).insertOne(
    { _id, ...rest, dialects: toStored(dialects) },
    { ...inSession(session), maxTimeMS: database.limits.operation },
  );
  await refusingTaken(`app ${app.name}`, 'another app has its name, id, uuid or key', insertion);
  return app;
}

/** A new Appstax app key. */
export function newAppKey(): string {
  return randomBytes(30).toString('base64');
}

/**
 * Changes the settings of an app; its id, uuid and organization stay.
 *
 * @throws Problem `invalid-definition` for a bad name, and for a name or key that another app has
 */
export async function updateApp(
  database: Database,
  id: number,
  { dialects, ...facts }: Partial<Pick<App, 'name' | 'key' | 'origins' | 'resetMail' | 'dialects'>>,
  session?: ClientSession,
): Promise<void> {
  const named = facts.name === undefined ? {} : { name: newName(facts.name, 'app') };
  const kept = dialects === undefined ? {} : { dialects: toStored(dialects) };
  const update = documents(database).updateOne(
    { _id: id },
    { $set: { ...facts, ...named, ...kept } },
    { ...inSession(session), maxTimeMS: database.limits.operation },
  );
  await refusingTaken(`app ${id}`, 'another app has its name or key', update);
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

/** Makes sure that an id that is given by hand is not given again. */
export async function raiseApps(database: Database, id: number): Promise<void> {
  await raise(database, registry.apps, id);
}

/** Every app, or every app of an organization, by id. */
export async function listApps(database: Database, organizationId?: number): Promise<App[]> {
  const where = organizationId === undefined ? {} : { organizationId };
  const found = documents(database).find(where, { maxTimeMS: database.limits.operation, sort: { _id: 1 } });
  return await found.map(toApp).toArray();
}

/** A page of the apps, of all organizations or of one, by id. */
export async function pageOfApps(
  database: Database,
  where: Partial<Pick<App, 'organizationId'>>,
  page: PageRequest,
): Promise<Page<App>> {
  return await readPage(page, toApp, (beyond, order) =>
    documents(database)
      .find({ ...where, ...beyond }, { ...order, maxTimeMS: database.limits.operation })
      .toArray(),
  );
}

async function findApp(
  database: Database,
  where: Partial<Pick<AppDocument, '_id' | 'uuid' | 'key'>>,
): Promise<App | undefined> {
  const found = await documents(database).findOne(where, { maxTimeMS: database.limits.operation });
  return found === null ? undefined : toApp(found);
}

function toApp({ _id, dialects = {}, ...facts }: AppDocument): App {
  const kept = fromStored(dialects);
  return { id: _id, ...facts, dialects: isJsonObject(kept) ? kept : {} };
}

function canonicalUuid(uuid: string): string {
  return canonicalName(uuid).toLowerCase();
}

function documents(database: Database) {
  return database.db.collection<AppDocument>(registry.apps);
}
