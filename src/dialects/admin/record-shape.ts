import type { Collection } from '../../records/collections.ts';
import type { DataRecord } from '../../records/record.ts';

/** A record as this API shows it, with the facts of the system beside its data. */
export function shownRecord({ id, oid, data, createdAt, updatedAt, order, owner, username, shares }: DataRecord) {
  const named = Object.entries(shares).map(([right, names]): [string, string[]] => [right, [...(names ?? [])]]);
  return {
    ...{ id, oid, data, order, owner, username },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    shares: Object.fromEntries(named),
  };
}

/** How many ids of records an entry of the audit log names. */
const mostNamed = 100;

/** What an entry of the audit log says of changed records: which, and never what is in them. */
export function aboutRecords({ id, name, organizationId, appId }: Collection, ids: readonly number[]) {
  const [only] = ids;
  const target = { kind: 'record', id: ids.length === 1 && only !== undefined ? only : null, name };
  return {
    target,
    organizationId,
    appId,
    after: { collectionId: id, count: ids.length, ids: ids.slice(0, mostNamed) },
  };
}
