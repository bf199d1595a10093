import type { Database } from '../../database/connect.ts';
import { type App, createApp, raiseApps, updateApp } from '../apps.ts';
import type { Collection } from '../collections.ts';
import type { Organization } from '../organizations.ts';
import type { AppSpec } from './apply-file.ts';
import { differing, type Ledger, perform } from './change.ts';
import { reconcileCollections } from './reconcile-collection.ts';
import { reconcileUser } from './reconcile-user.ts';
import { find } from './references.ts';
import { assertSameId } from './same-id.ts';
import type { Snapshot } from './snapshot.ts';

/** Where in the walk over a file we are. In a plan, what does not exist yet is `undefined`. */
export interface Surroundings {
  readonly database: Database;
  readonly now: Snapshot;
  readonly organization: Organization | undefined;
  readonly place: string;
  readonly ledger: Ledger;
}

/** The walk within an app; in a plan, the app may not exist yet. */
export interface AppSurroundings extends Omit<Surroundings, 'organization'> {
  readonly app: App | undefined;
}

/** An app as it stands after the walk over it. */
export interface ReconciledApp {
  readonly app: App | undefined;
  /** By the name that the file uses. */
  readonly collections: ReadonlyMap<string, Collection | undefined>;
}

export async function reconcileApp(around: Surroundings, spec: AppSpec): Promise<ReconciledApp> {
  const { database, now } = around;
  const place = `${around.place} / ${spec.name}`;
  const current = currentApp(around, spec);
  assertSameId('app', spec, current);
  const app = current === undefined ? await create(around, spec, place) : await update(around, spec, current, place);
  const { ledger } = around;
  const owner = app && { appId: app.id, organizationId: app.organizationId };
  const collections = await reconcileCollections({ database, now, owner, place, ledger }, spec.collections ?? []);
  for (const user of spec.users ?? []) await reconcileUser({ database, now, app, place, ledger }, user);
  return { app, collections };
}

function currentApp({ now, organization }: Surroundings, spec: AppSpec): App | undefined {
  const own = now.apps.filter((app) => app.organizationId === organization?.id);
  const uuid = spec.uuid?.toLowerCase();
  return uuid === undefined ? find(own, spec.name) : own.find((app) => app.uuid === uuid);
}

async function create(around: Surroundings, spec: AppSpec, place: string): Promise<App | undefined> {
  const { database, ledger, organization } = around;
  return await perform(ledger, { action: 'create', what: 'app', name: place, details: [] }, async () => {
    if (organization === undefined) throw new Error(`${place} has no organization`);
    const { name, id, uuid, key, origins = [], resetMail, appstax } = spec;
    const given = { ...(id && { id }), ...(uuid && { uuid }), ...(key && { key }) };
    const mail = resetMail === undefined ? null : { fromName: '', ...resetMail };
    const app = await createApp(database, {
      name,
      organizationId: organization.id,
      origins,
      resetMail: mail,
      dialects: appstax === undefined ? {} : { appstax },
      ...given,
    });
    if (id !== undefined) await raiseApps(database, id);
    return app;
  });
}

async function update({ database, ledger }: Surroundings, spec: AppSpec, current: App, place: string): Promise<App> {
  const { name, key, origins, resetMail, appstax } = spec;
  const wanted = {
    name: name.normalize('NFC'),
    key,
    origins,
    resetMail: resetMail && { fromName: '', ...resetMail },
    dialects: appstax && { ...current.dialects, appstax },
  };
  const details = differing(wanted, current);
  if (details.length === 0) return current;
  const change = Object.fromEntries(Object.entries(wanted).filter(([field]) => details.includes(field)));
  await perform(ledger, { action: 'update', what: 'app', name: place, details }, () =>
    updateApp(database, current.id, change),
  );
  return { ...current, ...change };
}
