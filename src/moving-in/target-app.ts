import type { Database } from '../database/connect.ts';
import { type App, createApp, findAppById, findAppByKey, findAppByUuid, listApps, raiseApps } from '../records/apps.ts';
import { canonicalName } from '../records/names.ts';
import { createOrganization, listOrganizations } from '../records/organizations.ts';

/** What an app keeps of what it is called at the source, so that its clients need no change but the address. */
export interface KeptNames {
  readonly id?: number;
  readonly uuid?: string;
  readonly key?: string;
}

/** An app by its name and that of its organization. */
export interface NamedApp {
  readonly organization: string;
  readonly app: string;
}

/** The app of a name in an organization; undefined when there is none. */
export async function findAppIn(database: Database, { organization, app }: NamedApp): Promise<App | undefined> {
  const owner = (await listOrganizations(database)).find(isNamed(organization));
  return owner === undefined ? undefined : (await listApps(database, owner.id)).find(isNamed(app));
}

/**
 * The same, each of them made if there is none. What the app is called at the source, it keeps unless another app here has it.
 *
 * @throws Problem `invalid-definition` for a bad name
 */
export async function appIn(database: Database, wanted: NamedApp, kept: KeptNames): Promise<App> {
  const there = await findAppIn(database, wanted);
  if (there !== undefined) return there;
  const { organization, app } = wanted;
  const owner = (await listOrganizations(database)).find(isNamed(organization));
  const { id: organizationId } = owner ?? (await createOrganization(database, { name: organization }));
  const free = await freeNames(database, kept);
  if (free.id !== undefined) await raiseApps(database, free.id);
  return await createApp(database, { name: app, organizationId, origins: [], resetMail: null, ...free });
}

function isNamed(name: string): (one: { readonly name: string }) => boolean {
  const wanted = canonicalName(name);
  return (one) => one.name === wanted;
}

async function freeNames(database: Database, { id, uuid, key }: KeptNames): Promise<KeptNames> {
  return {
    ...(id !== undefined && (await findAppById(database, id)) === undefined && { id }),
    ...(uuid !== undefined && (await findAppByUuid(database, uuid)) === undefined && { uuid }),
    ...(key !== undefined && (await findAppByKey(database, key)) === undefined && { key }),
  };
}
