import { Problem } from '../../problem.ts';
import type { Collection } from '../../records/collections.ts';
import type { Store } from '../../records/store.ts';
import type { Caller } from './caller.ts';
import { accessRulesOf } from './settings.ts';

/** How a request names a data source, and what is known of where it comes from. */
export interface Naming {
  /** The path's text, decoded once. */
  readonly text: string;
  /** Whether digits are a name too (`dsn` in the query). */
  readonly byName: boolean;
  /** The app of the query, in which a stranger's names are looked up. */
  readonly appId: number | undefined;
}

/**
 * Finds the data source that a request names, among those within the caller's reach; of several with one name the one with the lowest id.
 *
 * @throws Problem `collection-not-found`, the same for what does not exist and what is out of reach; `unauthenticated` in
 *   its place for a stranger.
 */
export async function dataSourceOf(store: Store, caller: Caller, naming: Naming): Promise<Collection> {
  for (const candidate of await candidates(store, caller, naming)) {
    if (isWithinReach(caller, candidate)) return candidate;
  }
  if (caller.kind === 'stranger') throw new Problem('unauthenticated', {});
  throw new Problem('collection-not-found', { collection: naming.text });
}

/**
 * Whether a caller may address a data source at all. An app's caller reaches those of the app, those of its organization as a whole, and
 * those of the organization's other apps that have access rules, which then decide.
 */
export function isWithinReach(caller: Caller, { organizationId, appId, ...rest }: Collection): boolean {
  if (caller.kind === 'stranger') return true;
  if (caller.organizationId !== organizationId) return false;
  if (caller.kind === 'organization' || appId === null || appId === caller.appId) return true;
  return (accessRulesOf({ organizationId, appId, ...rest }) ?? []).length > 0;
}

async function candidates(
  store: Store,
  caller: Caller,
  { text, byName, appId }: Naming,
): Promise<readonly Collection[]> {
  if (!byName && /^\d+$/.test(text)) {
    const id = Number(text);
    const found = Number.isSafeInteger(id) ? await store.collectionById(id) : undefined;
    return found === undefined ? [] : [found];
  }
  if (caller.kind !== 'stranger') return await store.collectionsNamed(caller.organizationId, text);
  const app = appId === undefined ? undefined : await store.appById(appId);
  const found = app === undefined ? [] : await store.collectionsNamed(app.organizationId, text);
  return found.filter((collection) => collection.appId === null || collection.appId === appId);
}
