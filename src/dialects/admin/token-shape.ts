import { type Grant, type GrantedFields, grantsOfTokens } from '../../records/grants.ts';
import type { Json } from '../../records/json.ts';
import type { StoredToken } from '../../records/tokens.ts';
import type { AdminContext } from './context.ts';
import { tokenOf } from './named.ts';

/** A token as this API shows it, with its own among the grants; nothing in it opens anything. */
export function shownToken(token: StoredToken, grants: readonly Grant[]) {
  const { id, kind, name, organizationId, appId, prefix, createdAt, lastUsedAt } = token;
  return {
    ...{ id, kind, name, organizationId, appId, prefix },
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    grants: grants.filter(({ tokenId }) => tokenId === id).map(shownGrant),
  };
}

/** @throws Problem `token-not-found` */
export async function tokenWithGrants(context: AdminContext, id: number) {
  const token = await tokenOf(context, id);
  return shownToken(token, await grantsOfTokens(context.store.database, [id]));
}

/** Grants as the audit log keeps them: filters may hold values of records, so only that there is one is told. */
export function summaryOfGrants(grants: readonly Omit<Grant, 'tokenId'>[]): Json {
  return grants.map(({ appId, collectionId, actions, filter }) => ({
    appId,
    collectionId,
    actions: [...actions],
    filtered: Object.keys(filter).length > 0,
  }));
}

function shownGrant({ tokenId: _tokenId, actions, read, write, ...grant }: Grant) {
  return { ...grant, actions: [...actions], read: shownFields(read), write: shownFields(write) };
}

function shownFields(fields: GrantedFields) {
  if (fields === 'all') return fields;
  return 'only' in fields ? { only: [...fields.only] } : { except: [...fields.except] };
}
