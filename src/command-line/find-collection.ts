import { type App, findAppById, findAppByUuid, listApps } from '../records/apps.ts';
import { type Collection, findCollection } from '../records/collections.ts';
import type { Store } from '../records/store.ts';
import { UsageError } from './command.ts';

/**
 * The collection that a command line names: its app by UUID, id or name, itself by name.
 *
 * @throws UsageError when there is none, or several apps have that name
 */
export async function namedCollection({ database }: Store, app: string, name: string): Promise<Collection> {
  const known = await appNamed(database, app);
  const collection = await findCollection(database, known.id, name);
  if (collection === undefined)
    throw new UsageError(`The app ${known.name} has no collection ${JSON.stringify(name)}.`);
  return collection;
}

/**
 * The app that a command line names, by UUID, id or name.
 *
 * @throws UsageError when there is none, or several have that name
 */
export async function appNamed(database: Store['database'], app: string): Promise<App> {
  const byId = /^\d{1,15}$/.test(app) ? await findAppById(database, Number(app)) : undefined;
  const known = byId ?? (await findAppByUuid(database, app));
  if (known !== undefined) return known;
  const [only, ...more] = (await listApps(database)).filter(({ name }) => name === app);
  if (only === undefined) throw new UsageError(`There is no app ${JSON.stringify(app)}.`);
  if (more.length > 0)
    throw new UsageError(`Several apps are named ${JSON.stringify(app)}: give the id or the UUID of one.`);
  return only;
}
