import type { Exchange } from '../../http/exchange.ts';
import { Problem } from '../../problem.ts';
import { fullAccess, scope } from '../../records/access.ts';
import { findRecord } from '../../records/find-records.ts';
import { findLogin } from '../../records/logins.ts';
import type { DataRecord } from '../../records/record.ts';
import type { Store } from '../../records/store.ts';
import type { StoredToken } from '../../records/tokens.ts';
import { carriedToken } from './token-carriers.ts';

/**
 * Who asks (behaviour note, section 3). A token of an organization is above access rules; one of an app, and someone who is logged in to an
 * app as an entry of a data source, are subject to them; so is a stranger, who has no token.
 */
export type Caller =
  | { readonly kind: 'organization'; readonly organizationId: number; readonly token: StoredToken }
  | { readonly kind: 'app'; readonly organizationId: number; readonly appId: number; readonly token: StoredToken }
  | {
      readonly kind: 'user';
      readonly organizationId: number;
      readonly appId: number;
      /** The data source and the entry that the user is. */
      readonly dataSourceId: number;
      readonly entryId: number;
      /** The entry as it is now: who was removed since is nobody, and who was changed is what they are. */
      readonly entry: DataRecord;
    }
  | { readonly kind: 'stranger' };

/** A caller together with the text that proves it; empty for a stranger. */
export interface IdentifiedCaller {
  readonly caller: Caller;
  readonly authToken: string;
}

/**
 * Finds out who asks, and names the caller for the log.
 *
 * @throws Problem `unauthenticated` for a token that is unknown, revoked or of another dialect, and for a login whose entry is gone
 */
export async function identify(store: Store, exchange: Exchange): Promise<IdentifiedCaller> {
  const candidates = carriedToken(exchange);
  if (candidates.length === 0) {
    exchange.caller = `stranger:${exchange.incoming?.socket.remoteAddress ?? 'unknown'}`;
    return { caller: { kind: 'stranger' }, authToken: '' };
  }
  for (const authToken of candidates) {
    const caller = await callerWith(store, authToken);
    if (caller === undefined) continue;
    if (caller.kind !== 'user') await store.tokenUsed(caller.token);
    exchange.caller = nameOf(caller);
    return { caller, authToken };
  }
  throw new Problem('unauthenticated', {});
}

type KnownCaller = Exclude<Caller, { readonly kind: 'stranger' }>;

async function callerWith(store: Store, authToken: string): Promise<KnownCaller | undefined> {
  const token = await store.tokenByKey(authToken);
  if (token?.kind === 'organization') {
    return { kind: 'organization', organizationId: token.organizationId, token };
  }
  if (token?.kind === 'app' && token.appId !== null) {
    return { kind: 'app', organizationId: token.organizationId, appId: token.appId, token };
  }
  return await userWith(store, authToken);
}

async function userWith(store: Store, authToken: string): Promise<KnownCaller | undefined> {
  const login = await findLogin(store.database, authToken);
  const dataSource = login === undefined ? undefined : await store.collectionById(login.dataSourceId);
  if (login === undefined || dataSource === undefined) return undefined;
  const entry = await findRecord(store.database, scope(fullAccess(dataSource), { _id: login.entryId }));
  return entry === undefined ? undefined : { kind: 'user', ...login, entry };
}

function nameOf(caller: KnownCaller): string {
  return caller.kind === 'user' ? `entry:${caller.dataSourceId}/${caller.entryId}` : `token:${caller.token.id}`;
}
