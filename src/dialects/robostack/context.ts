import { credential } from '../../http/credential.ts';
import type { Exchange } from '../../http/exchange.ts';
import { Problem } from '../../problem.ts';
import { type Access, accessByGrant } from '../../records/access.ts';
import type { Action } from '../../records/actions.ts';
import type { App } from '../../records/apps.ts';
import type { Grant } from '../../records/grants.ts';
import { grantFor } from '../../records/grants.ts';
import type { Store } from '../../records/store.ts';
import { provesToken } from '../../records/tokens.ts';

/** What a handler works with: the store, and what the caller's token may do in the app. */
export interface RobostackContext {
  readonly store: Store;
  readonly tokenId: number;
  /**
   * Decides on a resource of the app by its name.
   * @throws Problem `collection-not-found`, or `action-forbidden` when the token has no grant for it.
   */
  readonly access: (resourceName: string, action: Action) => Promise<Access>;
  /** The same without the problems, for what is left out when it is out of reach. */
  readonly accessIfAllowed: (resourceName: string, action: Action) => Promise<Access | undefined>;
}

/**
 * Finds out who asks and for which app: first the token, so that strangers learn nothing of apps.
 *
 * @throws Problem `unauthenticated`, the same for a missing, unknown or wrong key or secret; `app-not-found`;
 *   `forbidden` when the token has no grant in the app.
 */
export async function robostackContext(store: Store, exchange: Exchange, appUUID: string): Promise<RobostackContext> {
  const tokenId = await identify(store, exchange);
  exchange.caller = `token:${tokenId}`;
  const app = await store.appByUuid(appUUID);
  if (app === undefined) throw new Problem('app-not-found', { app: appUUID });
  const grants = await store.grantsOf(tokenId, app.id);
  if (grants.length === 0) throw new Problem('forbidden', { what: 'this token has no access to the app' });
  const access = decide(store, app, grants);
  return {
    store,
    tokenId,
    access,
    accessIfAllowed: async (resourceName, action) => {
      try {
        return await access(resourceName, action);
      } catch (error) {
        if (error instanceof Problem && absences.has(error.code)) return undefined;
        throw error;
      }
    },
  };
}

const absences: ReadonlySet<string> = new Set(['collection-not-found', 'action-forbidden']);

async function identify(store: Store, exchange: Exchange): Promise<number> {
  const key = credential(exchange, 'x-api-key');
  const secret = credential(exchange, 'x-api-secret');
  if (key === undefined || secret === undefined) throw new Problem('unauthenticated', {});
  const token = await store.tokenByKey(key);
  if (!provesToken(token, secret) || token.kind !== 'robostack') throw new Problem('unauthenticated', {});
  await store.tokenUsed(token);
  return token.id;
}

function decide(store: Store, app: App, grants: readonly Grant[]): RobostackContext['access'] {
  return async (resourceName, action) => {
    const collection = await store.collectionByName(app.id, resourceName);
    if (collection === undefined) throw new Problem('collection-not-found', { collection: resourceName });
    return accessByGrant(grantFor(grants, collection.id), collection, action);
  };
}
